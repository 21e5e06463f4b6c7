import { createStore } from 'zustand/vanilla'
import { Outbox } from '../connection/outbox'
import type { Command, Outcome, RoomId } from '../protocol'
import { fold, type Knowledge, nothingKnown } from './fold'
import { live } from './live'

export interface RoomState extends Knowledge {
  /** Commands without an answer. */
  unanswered: number
}

export type RoomStore = ReturnType<typeof openRoom>

/** Follows a room as its delegate or as the facilitator, who may also act in it. */
export function openRoom(room: RoomId) {
  return follow(`/rooms/${room}`, `/rooms/${room}`)
}

/** Follows a room as the wall does: public facts, no acts. */
export function openProjectedRoom(key: string, room: RoomId) {
  return follow(`/projector/${key}/${room}`)
}

function follow(destination: string, speakTo?: string) {
  const store = createStore<RoomState>(() => ({ ...nothingKnown, unanswered: 0 }))
  const outbox = new Outbox(
    (order) => speakTo && live.send(`${speakTo}/commands`, order),
    (unanswered) => store.setState({ unanswered }),
  )
  const sync = () => speakTo && live.send(`${speakTo}/sync`, { feed: store.getState().feed.length })
  const stop = live.watch(
    destination,
    (frame) => {
      store.setState((state) => fold(state, frame, Date.now()))
      if (frame.type === 'reply') outbox.answered(frame)
      if (store.getState().hole) sync()
    },
    () => {
      sync()
      outbox.resend()
    },
  )
  return {
    store,
    stop,
    send: (command: Command): Promise<Outcome> => outbox.send(command),
  }
}
