import type { RoomResult, Score } from '../../protocol'

/** How much of what could be had together was had; nothing where the room is not scored. */
export function efficiency({ scores }: RoomResult): Score | undefined {
  return scores?.scores.find((score) => score.concept === 'joint-efficiency')
}
