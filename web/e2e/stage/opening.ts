import type { Depth, PaceCard, ScenarioCard, Settings, Shelf } from '../../src/protocol'
import { livedAldoria, livedCase } from './livedCase'
import { everybody, me, view } from './moments'
import type { Script } from './scriptedServer'

const short = livedCase.issues.slice(0, 2).map(({ issue }) => issue)

const defaults: Settings = {
  talk: 'both',
  pointsDisplay: 'exact',
  agenda: short,
  turns: 1,
  floor: 'rotating',
  floorSeconds: 120,
  briefingSeconds: 600,
  statementsSeconds: 240,
  negotiationSeconds: 1080,
  ratificationSeconds: 240,
  implementationTurns: 2,
  depth: 'basic',
  together: true,
  ordersSeconds: 300,
  consultationSeconds: 300,
  graceSeconds: 60,
}

function pace(depth: Depth, parts: Partial<PaceCard>): PaceCard {
  return {
    depth,
    negotiationTurns: 1,
    turns: 2,
    ordersSeconds: 300,
    consultationSeconds: 300,
    minutes: 90,
    sittings: 1,
    ...parts,
  }
}

const card: ScenarioCard = {
  scenario: livedCase.scenario,
  aliasOf: null,
  title: livedCase.title,
  subtitle: livedCase.subtitle,
  summary: livedCase.summary,
  teaches: ['linkage between two theatres', 'what verification is worth, and to whom'],
  minPeople: 4,
  maxPeople: 22,
  minutes: 90,
  parties: livedCase.parties,
  issues: livedCase.issues.map(({ issue, title, options }) => ({
    issue,
    title,
    statusQuo: options[0]?.label ?? '',
  })),
  defaults,
  paces: [
    pace('basic', { agenda: short }),
    pace('verification', { negotiationTurns: 2, turns: 3, minutes: 105 }),
    pace('full', { negotiationTurns: 2, turns: 4, minutes: 105, sittings: 2 }),
  ],
  injects: [],
}

/** A case that plans its short lessons with fewer issues, for whoever opens a class with it. */
export const opening: Script = {
  me: { ...me, place: null },
  caseView: livedCase,
  own: livedAldoria,
  view: view(),
  http: {
    ...everybody.http,
    '/api/scenarios': { scenarios: [card], problems: [] } satisfies Shelf,
  },
}
