import type { Settings } from '../protocol'

/** How long a class takes if every phase runs its full length, in minutes. */
export interface Lengths {
  briefing: number
  negotiation: number
  /** Of one turn under the treaty; its ratification only where something new is agreed. */
  livedTurn: number
  lived: number
  whole: number
}

export function lengths(settings: Settings): Lengths {
  const minutes = (seconds: number) => Math.round(seconds / 60)
  const turn =
    settings.statementsSeconds + settings.negotiationSeconds + settings.ratificationSeconds
  const livedTurn = settings.ordersSeconds + settings.consultationSeconds
  const briefing = minutes(settings.briefingSeconds)
  const negotiation = minutes(settings.turns * turn)
  const lived = minutes(settings.implementationTurns * livedTurn)
  return {
    briefing,
    negotiation,
    livedTurn: minutes(livedTurn),
    lived,
    whole: briefing + negotiation + lived,
  }
}
