import { t } from '@lingui/core/macro'
import type { RoomFace, Stage } from '../../../protocol'

/** What the one button of the class does now; rooms that are apart each end a phase of their own. */
export function nextStep(rooms: RoomFace[]): string {
  const playing = rooms.map((room) => room.stage).filter((stage) => stage.type !== 'closed')
  const [first] = playing
  const inStep = playing.every((stage) => stage.type === first?.type)
  return (inStep && first && ending(first)) || t`End each room’s phase`
}

/** Ending a phase, by its name; nothing where there is none to end. */
export function ending(stage: Stage): string | undefined {
  switch (stage.type) {
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
    case 'waiting':
    case 'closed':
      return undefined
  }
}
