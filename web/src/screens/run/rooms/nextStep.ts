import { t } from '@lingui/core/macro'
import type { RoomFace, Stage } from '../../../protocol'

/** What the one button of the class does now. */
export interface NextStep {
  /** Empty where all rooms have finished. */
  label: string
  /** The rooms that it moves: those furthest behind. */
  moves: RoomFace[]
  /** The rooms further on, which it leaves where they are. */
  waits: RoomFace[]
}

/** The rooms furthest behind go on; so nobody's orders are resolved for another room's sake. */
export function nextStep(rooms: RoomFace[]): NextStep {
  const playing = rooms.filter(({ stage }) => stage.type !== 'closed')
  const least = Math.min(...playing.map(({ stage }) => progress(stage)))
  const moves = playing.filter(({ stage }) => progress(stage) === least)
  const waits = playing.filter(({ stage }) => progress(stage) > least)
  const act = (moves[0] && ending(moves[0].stage)) ?? ''
  if (waits.length === 0) return { label: act, moves, waits }
  const where = moves.length > 2 ? t`${moves.length} rooms` : names(moves)
  return { label: t`${act}: ${where}`, moves, waits }
}

export function names(rooms: RoomFace[]): string {
  return rooms.map(({ name }) => name).join(', ')
}

/** The parts of a turn in their order; it is either negotiated or lived, and ratified last. */
const PARTS = ['statements', 'negotiation', 'ordering', 'consultation', 'ratification']

/** Later phases have the greater number; phases of the same turn and kind the same. */
function progress(stage: Stage): number {
  if (stage.type === 'waiting') return -2
  if (stage.type === 'briefing') return -1
  if (stage.type === 'closed') return Number.POSITIVE_INFINITY
  return stage.turn * PARTS.length + PARTS.indexOf(stage.type)
}

/** Ending a phase, by its name; nothing where there is none to end. */
export function ending(stage: Stage): string | undefined {
  switch (stage.type) {
    case 'waiting':
      return t`Begin the briefing`
    case 'ordering':
      return t`Resolve the orders`
    case 'consultation':
      return t`End the consultation`
    case 'ratification':
      return t`End the ratification`
    case 'briefing':
      return t`End the briefing`
    case 'statements':
      return t`End the statements`
    case 'negotiation':
      return t`End the negotiation`
    case 'closed':
      return undefined
  }
}
