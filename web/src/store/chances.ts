import type { Likelihood, MeasureFace, ObligationFace, RegimeView } from '../protocol'
import { holdsIn, type Terms } from './terms'

/** Whether a violation of one duty would be found, by which measures. */
export interface DutyChance {
  duty: ObligationFace
  detection: Likelihood
  measures: MeasureFace[]
}

/** The duties that an outcome brings, each with the chance that breaking it would be found. */
export function dutyChances(regime: RegimeView, outcome: Terms): DutyChance[] {
  const used = regime.measures.filter((measure) => holdsIn(measure.when, outcome))
  return regime.obligations
    .filter((duty) => holdsIn(duty.when, outcome))
    .map((duty) => {
      const measures = used.filter((measure) => measure.watches.includes(duty.obligation))
      const always = measures.filter((measure) => !measure.quota)
      return {
        duty,
        measures,
        detection: { without: together(always), inspected: together(measures) },
      }
    })
}

/** Measures look independently: one of them is enough. */
function together(measures: MeasureFace[]): number {
  return 1 - measures.reduce((missed, measure) => missed * (1 - detection(measure)), 1)
}

/**
 * The chance that one measure finds a violation of a size, with as many looks as it takes to confirm
 * it. A size gives it so many chances, or, where it takes a sample, so many sites to come upon.
 */
export function detection(measure: MeasureFace, size = 1): number {
  const { sites, confirmations } = measure
  if (!sites) return 1 - (1 - measure.detection ** confirmations) ** size
  const hiding = Math.min(sites.all, sites.hiding * size)
  return (sample(sites.all, sites.visited, hiding) * measure.detection) ** confirmations
}

/** The chance that a sample without putting back holds at least one of the sites that hide. */
function sample(all: number, visited: number, hiding: number): number {
  let missed = 1
  for (let drawn = 0; drawn < visited; drawn += 1)
    missed *= Math.max(0, all - hiding - drawn) / (all - drawn)
  return 1 - missed
}
