import { t } from '@lingui/core/macro'
import { create } from 'zustand'
import { CallRefused, get, post } from '../connection/call'
import { hurry, patiently } from '../connection/patience'
import type { CodeInfo, Frame, JoinClass, Me, Place, ReturnToClass } from '../protocol'
import { beforeEveryConnection, live } from './live'
import { notify } from './notices'
import { openRoom, type RoomStore } from './room'

/** Who the delegate at this browser is, and where it sits. */
export type Seat =
  | { state: 'unknown' }
  /** No seat cookie: the person has yet to join. */
  | { state: 'stranger' }
  | { state: 'failed'; sentence: string }
  | { state: 'joined'; me: Me; names: string[]; room: RoomStore | undefined; hadPlace: boolean }

export const useSeat = create<Seat>(() => ({ state: 'unknown' }))

const replace = (seat: Seat) => useSeat.setState(seat, true)

const fail = (sentence: string) => replace({ state: 'failed', sentence })

let entering: Promise<void> | undefined

/** Asks the server who this browser is, until it answers, and follows its class from then on. */
export function enter(): Promise<void> {
  hurry()
  entering ??= ask().finally(() => {
    entering = undefined
  })
  return entering
}

async function ask(): Promise<void> {
  try {
    joined(await patiently(() => get<Me>('/api/me'), fail))
  } catch (refused) {
    if (refused instanceof CallRefused && refused.status === 401)
      return replace({ state: 'stranger' })
    fail((refused as Error).message)
  }
}

/** Does not wait for the next attempt to reach the server. */
export const tryNow = hurry

export function lookUp(code: string): Promise<CodeInfo> {
  return get<CodeInfo>(`/api/codes/${encodeURIComponent(code)}`)
}

export async function join(form: JoinClass): Promise<void> {
  joined(await post<Me>('/api/join', form))
}

/** Takes the own seat again, perhaps on another device. */
export async function comeBack(
  form: ReturnToClass,
  onSilence: (sentence: string) => void,
): Promise<void> {
  joined(await patiently(() => post<Me>('/api/return', form), onSilence))
}

let stopLobby: (() => void) | undefined

function joined(me: Me): void {
  leaveClass()
  replace({
    state: 'joined',
    me: { ...me, place: null },
    names: [],
    room: undefined,
    hadPlace: false,
  })
  sit(me.place ?? undefined)
  beforeEveryConnection(checkSeat)
  stopLobby = live.watch(`/exercises/${me.exercise}`, heard)
}

/** While nobody listened, the person may have been given another seat, or been removed. */
async function checkSeat(): Promise<void> {
  try {
    sit((await get<Me>('/api/me')).place ?? undefined)
  } catch (refused) {
    if (!(refused instanceof CallRefused) || refused.status !== 401) return
    leaveClass()
    notify({
      tone: 'refusal',
      text: t`You are no longer in this class: the facilitator has removed you or closed it. Ask them if you did not expect that, or join again with the code on the wall.`,
    })
    replace({ state: 'stranger' })
  }
}

function leaveClass(): void {
  stopLobby?.()
  stopLobby = undefined
  const seat = useSeat.getState()
  if (seat.state === 'joined') seat.room?.stop()
}

function heard(frame: Frame): void {
  const seat = useSeat.getState()
  if (frame.type !== 'lobby' || seat.state !== 'joined') return
  replace({ ...seat, names: frame.names })
  sit(frame.place ?? undefined)
}

/** Follows the room of the place; another place means another room, or another view of it. */
function sit(place: Place | undefined): void {
  const seat = useSeat.getState()
  if (seat.state !== 'joined' || samePlace(seat.me.place ?? undefined, place)) return
  seat.room?.stop()
  replace({
    ...seat,
    me: { ...seat.me, place: place ?? null },
    room: place && openRoom(place.room),
    hadPlace: seat.hadPlace || place !== undefined,
  })
}

function samePlace(one: Place | undefined, other: Place | undefined): boolean {
  return one?.room === other?.room && one?.party === other?.party && one?.seat === other?.seat
}

/** The own place; screens of a room are drawn only for who has one. */
export function usePlace(): Place {
  const place = useSeat((seat) => (seat.state === 'joined' ? seat.me.place : undefined))
  if (!place) throw new Error('no place')
  return place
}

export function useMe(): Me {
  const me = useSeat((seat) => (seat.state === 'joined' ? seat.me : undefined))
  if (!me) throw new Error('nobody has joined')
  return me
}
