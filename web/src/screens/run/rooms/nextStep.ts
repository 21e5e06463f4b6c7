import { t } from '@lingui/core/macro'
import type { RoomFace, Stage } from '../../../protocol'

/** What the one button of the class does now, by its name; without one where rooms are apart. */
export function nextStep(rooms: RoomFace[]): string {
  const playing = rooms.map((room) => room.stage).filter((stage) => stage.type !== 'closed')
  const [first] = playing
  const inStep = playing.every((stage) => stage.type === first?.type)
  return (inStep && first && ending(first)) || t`Next phase for all`
}

/** Ending a phase that is more than a change of the clock is called by what it does. */
export function ending(stage: Stage): string | undefined {
  switch (stage.type) {
    case 'ordering':
      return t`Resolve the orders`
    case 'consultation':
      return t`End the consultation`
    case 'ratification':
      return t`End the ratification`
    case 'waiting':
    case 'briefing':
    case 'statements':
    case 'negotiation':
    case 'closed':
      return undefined
  }
}
