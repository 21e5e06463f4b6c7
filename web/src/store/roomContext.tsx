import { createContext, type ReactNode, use } from 'react'
import { useStore } from 'zustand'
import type { Board, Command, OwnBoard } from '../protocol'
import { notify } from './notices'
import type { RoomState, RoomStore } from './room'

const RoomContext = createContext<RoomStore | undefined>(undefined)

export function RoomProvider({ room, children }: { room: RoomStore; children: ReactNode }) {
  return <RoomContext value={room}>{children}</RoomContext>
}

function useRoomStore(): RoomStore {
  const room = use(RoomContext)
  if (!room) throw new Error('no room around this screen')
  return room
}

export function useRoom<T>(select: (state: RoomState) => T): T {
  return useStore(useRoomStore().store, select)
}

/** The board; screens inside a room are drawn only once there is one. */
export function useBoard(): Board {
  const board = useRoom((state) => state.board)
  if (!board) throw new Error('no view of the room yet')
  return board
}

export function useOwn<K extends OwnBoard['type']>(type: K): Extract<OwnBoard, { type: K }> {
  const own = useRoom((state) => state.own)
  if (own?.type !== type) throw new Error(`this screen is not for ${own?.type}`)
  return own as Extract<OwnBoard, { type: K }>
}

/** What holds now in the own party's points, once an agreement is in force and points are shown. */
export function useHolding(): number | undefined {
  const inForce = useBoard().agreements.some(({ sinceTurn }) => sinceTurn != null)
  const worth = useOwn('of-delegation').outcomeWorth
  return inForce && worth ? worth.points : undefined
}

/** Sends a command; a refusal is shown to the person. Resolves with whether it was accepted. */
export function useSend(): (command: Command) => Promise<boolean> {
  const room = useRoomStore()
  return async (command) => {
    const outcome = await room.send(command)
    if (outcome.type === 'refused') notify({ tone: 'refusal', text: outcome.sentence })
    return outcome.type === 'accepted'
  }
}
