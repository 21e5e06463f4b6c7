import { plural, t } from '@lingui/core/macro'
import type { RoomFace } from '../../../protocol'
import { DANGEROUS } from '../../../store/tension'

/** What a room needs of the facilitator; the most urgent thing only. */
export interface Need {
  /** From 0, the most urgent, on. */
  rank: number
  text: string
}

const QUIET_AFTER = 5 * 60_000

/**
 * @param now the server's time, in milliseconds since 1970
 */
export function need(room: RoomFace, now: number): Need | undefined {
  const overdue = room.clock.type === 'running' && room.clock.inGrace
  const playing = room.stage.type !== 'waiting' && room.stage.type !== 'closed'
  const quiet = room.lastAct ? now - Date.parse(room.lastAct) : 0
  if (room.hands.length > 0) return { rank: 0, text: t`Asks for help` }
  if (overdue) return { rank: 1, text: t`Overdue` }
  if (playing && room.offline.length > 0) {
    const count = plural(room.offline.length, { one: '# offline', other: '# offline' })
    return { rank: 2, text: count }
  }
  if (playing && (room.life?.course?.tension ?? 0) >= DANGEROUS)
    return { rank: 3, text: t`Dangerously tense` }
  if (room.clock.type === 'running' && quiet > QUIET_AFTER) {
    const minutes = Math.floor(quiet / 60_000)
    return { rank: 4, text: t`Quiet for ${minutes} min` }
  }
  return undefined
}

const LAST = 9

/** The rooms that need someone first; among equals in the order of their names. */
export function byNeed(rooms: RoomFace[], now: number): RoomFace[] {
  const rank = (room: RoomFace) => need(room, now)?.rank ?? LAST
  return [...rooms].sort((one, other) => rank(one) - rank(other))
}
