import { t } from '@lingui/core/macro'
import { number, percent } from '../../parts/numbers'
import type { Concept, Idea, Picture } from '../../protocol'
import type { CaseBook } from '../../store/caseBook'
import { list } from '../room/words'

/** A score's name as a student reads it. */
export function conceptName(concept: Concept): string {
  switch (concept) {
    case 'joint-efficiency':
      return t`Joint efficiency`
    case 'joint-share':
      return t`Share of the possible joint surplus`
    case 'percentile':
      return t`Rank among possible deals`
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
    case 'votes-to-spare':
      return t`Votes to spare at home`
    case 'words-kept':
      return t`Positions kept`
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
  if (concept === 'votes-to-spare') {
    return Math.abs(value) === 1 ? t`${number(value)} vote` : t`${number(value)} votes`
  }
  if (!IN_POINTS.includes(concept)) return percent(value)
  const rounded = Math.round(value * 10) / 10
  const points = number(rounded)
  return Math.abs(rounded) === 1 ? t`${points} point` : t`${points} points`
}

export function ideaName(idea: Idea): string {
  switch (idea) {
    case 'nash':
      return t`Nash`
    case 'kalai-smorodinsky':
      return t`Kalai-Smorodinsky`
    case 'egalitarian':
      return t`egalitarian`
    case 'utilitarian':
      return t`utilitarian`
  }
}

/** The finding of a picture as its title: whether both could have had more between them. */
export function pictureFinding(picture: Picture, book: CaseBook): string {
  const names = picture.axes.map((party) => book.party(party).spoken)
  const better = picture.frontier.filter(({ surplus }) =>
    surplus.every((points, axis) => points >= (picture.outcome[axis] ?? 0)),
  )
  const same = better.some(({ surplus }) =>
    surplus.every((points, axis) => points === picture.outcome[axis]),
  )
  const pair = list(names)
  return same || better.length === 0
    ? t`Between ${pair}, nothing better was possible for one without loss for the other`
    : t`Between ${pair}, more was possible than came out`
}
