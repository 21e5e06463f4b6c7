import { create } from 'zustand'
import { post, session } from '../connection/call'
import { hurry, patiently } from '../connection/patience'
import type { Session, SetPassword, SignIn } from '../protocol'
import { beforeEveryConnection, useLiveStatus } from './live'

/** Whether the person at this browser runs classes. */
export type Facilitator =
  | { state: 'unknown' }
  | { state: 'failed'; sentence: string }
  /** Nobody has set a password on this server yet. */
  | { state: 'setup-needed' }
  | { state: 'signed-out' }
  | { state: 'signed-in' }

export const useFacilitator = create<Facilitator>(() => ({ state: 'unknown' }))

const replace = (next: Facilitator) => useFacilitator.setState(next, true)

function became({ role, setupNeeded }: Session): void {
  if (role === 'facilitator') {
    replace({ state: 'signed-in' })
    beforeEveryConnection(async () => became(await session()))
  } else replace({ state: setupNeeded ? 'setup-needed' : 'signed-out' })
}

/** A connection also ends when the person signs out on another page: that is asked at once. */
useLiveStatus.subscribe(({ state }) => {
  if (state !== 'lost' || useFacilitator.getState().state !== 'signed-in') return
  void session().then(became, () => {})
})

const fail = (sentence: string) => replace({ state: 'failed', sentence })

let asking: Promise<void> | undefined

/** Asks the server who this browser is, until it answers. */
export function recognise(): Promise<void> {
  hurry()
  asking ??= patiently(session, fail)
    .then(became)
    .catch((refused: Error) => fail(refused.message))
    .finally(() => {
      asking = undefined
    })
  return asking
}

export async function setUp(form: SetPassword): Promise<void> {
  became(await post<Session>('/api/setup', form))
}

export async function signIn(form: SignIn): Promise<void> {
  became(await post<Session>('/api/sign-in', form))
}

export async function signOut(): Promise<void> {
  became(await post<Session>('/api/sign-out'))
}
