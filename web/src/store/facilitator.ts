import { create } from 'zustand'
import { post, session } from '../connection/call'
import type { Session, SetPassword, SignIn } from '../protocol'

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
  if (role === 'facilitator') replace({ state: 'signed-in' })
  else replace({ state: setupNeeded ? 'setup-needed' : 'signed-out' })
}

/** Asks the server who this browser is. */
export async function recognise(): Promise<void> {
  try {
    became(await session())
  } catch (refused) {
    replace({ state: 'failed', sentence: (refused as Error).message })
  }
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
