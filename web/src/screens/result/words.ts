import { t } from '@lingui/core/macro'
import type { Concept } from '../../protocol'

/** A score's name as a student reads it. */
export function conceptName(concept: Concept): string {
  switch (concept) {
    case 'joint-efficiency':
      return t`Joint efficiency`
    case 'joint-share':
      return t`Share of the possible joint surplus`
    case 'nash-share':
      return t`Nash product`
    case 'nash-distance':
      return t`Distance to the Nash point`
    case 'equality':
      return t`Equality of gains`
    case 'smallest-share':
      return t`Smallest share`
    case 'integrativeness':
      return t`Beyond splitting the difference`
    case 'logrolling':
      return t`Trades across issues`
    case 'ratification-margin':
      return t`Margin of ratification`
    case 'verification-coverage':
      return t`Obligations that can be verified`
    case 'self-enforcement':
      return t`Weakest reason to comply`
  }
}

const IN_POINTS: Concept[] = ['nash-distance', 'ratification-margin', 'self-enforcement']

/** A score's number as people write it; shares in percent, the rest in points. */
export function scoreText(concept: Concept, value: number | null | undefined): string {
  if (value === null || value === undefined) return '–'
  if (!IN_POINTS.includes(concept)) return `${Math.round(value * 100)} %`
  const rounded = Math.round(value * 10) / 10
  const points = rounded < 0 ? `−${-rounded}` : String(rounded)
  return t`${points} points`
}
