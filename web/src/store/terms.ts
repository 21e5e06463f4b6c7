import type {
  Board,
  CaseView,
  ConstraintFace,
  Exact,
  IssueId,
  OptionId,
  PartyId,
  SheetFace,
} from '../protocol'
import type { CaseBook } from './caseBook'

/** Options by issue; issues that are not named are left open. */
export type Terms = Record<IssueId, OptionId>

/** For each issue, options of which one is meant. */
type Combination = Record<IssueId, OptionId[]>

/** The option of every issue if all that was agreed enters into force; tabled terms stand on it. */
export function prospect(board: Board): Terms {
  const pending = board.agreements.filter((agreement) => agreement.sinceTurn == null)
  return Object.assign({ ...board.outcome }, ...pending.map((agreement) => agreement.terms))
}

/** What an outcome is worth to a party or a faction: points of its options, and of their combinations. */
export function worth(points: Pick<Exact, 'points' | 'interactions'>, outcome: Terms): number {
  const additive = Object.entries(outcome).reduce(
    (sum, [issue, option]) => sum + (points.points[issue]?.[option] ?? 0),
    0,
  )
  return points.interactions
    .filter((interaction) => holdsIn(interaction.when, outcome))
    .reduce((sum, interaction) => sum + interaction.points, additive)
}

/** What the issues that are not on the agenda are worth to the own party, as they stay. */
export function asTheyAre({ offAgenda }: CaseView, points: Exact): number {
  return offAgenda.reduce(
    (sum, { issue, statusQuo }) => sum + (points.points[issue]?.[statusQuo] ?? 0),
    0,
  )
}

/** What an outcome would gain if one issue were settled otherwise and all others stayed. */
export function gain(points: Exact, outcome: Terms, issue: IssueId, option: OptionId): number {
  return worth(points, { ...outcome, [issue]: option }) - worth(points, outcome)
}

/** What stands against an outcome: one sentence for each constraint that it breaks. */
export function obstacles(constraints: ConstraintFace[], outcome: Terms): string[] {
  return constraints
    .filter((constraint) => !allows(constraint, outcome))
    .map((broken) => broken.because)
}

/** What stands against a sheet on the table, if it came on top of all that is agreed. */
export function obstaclesTo(
  sheet: Pick<SheetFace, 'terms'>,
  constraints: ConstraintFace[],
  board: Board,
): string[] {
  return obstacles(constraints, { ...prospect(board), ...sheet.terms })
}

function allows(constraint: ConstraintFace, outcome: Terms): boolean {
  switch (constraint.type) {
    case 'requires':
      return !holdsIn(constraint.when, outcome) || holdsIn(constraint.then, outcome)
    case 'forbids':
      return !holdsIn(constraint.together, outcome)
  }
}

export function holdsIn(combination: Combination, outcome: Terms): boolean {
  return Object.entries(combination).every(([issue, options]) =>
    options.includes(outcome[issue] ?? ''),
  )
}

/**
 * Whose consent terms need by themselves: those they oblige, hosts, and those always asked, in
 * floor order. The parties of agreements that would lose an issue come on top; the server says.
 */
export function consents(book: CaseBook, terms: Terms): PartyId[] {
  const bound = new Set(book.view.alwaysConsent)
  for (const [issue, id] of Object.entries(terms)) {
    const option = book.option(issue, id)
    for (const party of [...option.obliges, ...option.hosts]) bound.add(party)
  }
  return book.parties.filter(({ party, chairs }) => bound.has(party) && !chairs).map((p) => p.party)
}

/** Whether two packages say the same. */
export function sameTerms(one: Terms, other: Terms): boolean {
  const issues = Object.keys(one)
  return (
    issues.length === Object.keys(other).length &&
    issues.every((issue) => one[issue] === other[issue])
  )
}

/** Terms with one issue settled, or left open. */
export function withTerm(terms: Terms, issue: IssueId, option: OptionId | undefined): Terms {
  const { [issue]: _, ...others } = terms
  return option === undefined ? others : { ...others, [issue]: option }
}

/** One line of a term sheet. */
export interface TermLine {
  issue: IssueId
  before: OptionId | undefined
  after: OptionId | undefined
  changed: boolean
}

/** A sheet line by line, in the order of the case; an issue that it opens again has a line too. */
export function lines(book: CaseBook, sheet: Pick<SheetFace, 'terms' | 'changes'>): TermLine[] {
  const changes = new Map(sheet.changes.map((change) => [change.issue, change]))
  return book.view.issues
    .map(({ issue }) => {
      const change = changes.get(issue)
      return {
        issue,
        before: change?.before ?? undefined,
        after: sheet.terms[issue],
        changed: change !== undefined,
      }
    })
    .filter((line) => line.after !== undefined || line.changed)
}
