import type { Depth, IssueCard, IssueId, PaceCard, Settings } from '../protocol'

/** On one issue alone there is nothing to trade. */
export const LEAST_ISSUES = 2

/** What a class deals with, in the order of the case. */
export function onAgenda(settings: Settings, issues: IssueCard[]): IssueId[] {
  const chosen = settings.agenda ?? issues.map(({ issue }) => issue)
  return issues.map(({ issue }) => issue).filter((issue) => chosen.includes(issue))
}

/** Whole minutes of negotiation that each issue gets, all turns together; 0 without a clock. */
export function minutesPerIssue(settings: Settings, issues: IssueCard[]): number {
  const minutes = (settings.turns * settings.negotiationSeconds) / 60
  return Math.round(minutes / Math.max(1, onAgenda(settings, issues).length))
}

/** The settings of a depth: the turns, lengths and agenda that the case plans for it. */
export function planned(depth: Depth, paces: PaceCard[]): Partial<Settings> {
  const pace = paces.find((one) => one.depth === depth)
  if (!pace) return { depth }
  return {
    depth,
    turns: pace.negotiationTurns,
    implementationTurns: pace.turns,
    ordersSeconds: pace.ordersSeconds,
    consultationSeconds: pace.consultationSeconds,
    agenda: pace.agenda ?? null,
  }
}
