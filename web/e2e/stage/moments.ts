import type {
  Board,
  DelegationFace,
  ExerciseSummary,
  FeedItem,
  Me,
  OfDelegation,
  ProjectorView,
  SheetFace,
  Shelf,
  View,
} from '../../src/protocol'
import { aldoria, longCase } from './longCase'
import type { Script } from './scriptedServer'

export const me: Me = {
  delegate: 'delegate-1',
  name: 'Wilhelmina Featherstone',
  exercise: 'exercise-1',
  exerciseTitle: 'IR 204, Tuesday',
  scenarioTitle: longCase.title,
  returnLink: 'http://192.168.43.1:8080/r/3kTq0YpXv7JmWc5dZsHn2A',
  place: { room: 'room-4', seat: 'seat-1', party: 'aldoria', role: 'military' },
}

const delegations: DelegationFace[] = longCase.parties.map(({ party }, at) => ({
  party,
  staffed: true,
  ready: false,
  seats:
    at === 0
      ? [
          { seat: 'seat-0', role: 'head', name: 'Amira Benali', acting: true },
          { seat: 'seat-1', role: 'military', name: me.name, acting: false },
        ]
      : [{ seat: `seat-${at}0`, role: 'head', name: `Delegate ${at}`, acting: true }],
}))

const statusQuo = Object.fromEntries(longCase.issues.map((one) => [one.issue, one.statusQuo]))

/** Minutes that are left when the page opens. */
const left = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

export function board(parts: Partial<Board> = {}): Board {
  return {
    room: 'room-4',
    name: 'Room 4',
    stage: { type: 'negotiation', turn: 2 },
    turns: 4,
    clock: { type: 'running', phaseEnds: left(6.7), floorEnds: left(1.4), inGrace: false },
    floor: 'borland',
    awaited: ['aldoria', 'borland'],
    delegations,
    sheets: [],
    agreements: [],
    outcome: statusQuo,
    headline: null,
    resultsReleased: false,
    ...parts,
  }
}

export function own(parts: Partial<OfDelegation> = {}): OfDelegation {
  return {
    type: 'of-delegation',
    party: 'aldoria',
    outcomeWorth: { points: 28, surplus: -12 },
    worths: [],
    drafts: [],
    preparations: [],
    caucuses: [],
    hands: [],
    home: [],
    ratifying: [],
    ...parts,
  }
}

export const answer: SheetFace = {
  sheet: 3,
  author: 'borland',
  answers: 2,
  terms: {
    launchers: 'launchers-2',
    interceptors: 'interceptors-2',
    deployment: 'deployment-2',
    verification: 'verification-2',
    duration: 'duration-1',
  },
  changes: [
    { issue: 'interceptors', before: 'interceptors-1', after: 'interceptors-2' },
    { issue: 'verification', before: 'verification-1', after: 'verification-2' },
    { issue: 'notice', before: 'notice-2', after: null },
    { issue: 'duration', before: 'duration-2', after: 'duration-1' },
  ],
  adopted: ['borland', 'carvia'],
  needed: ['aldoria', 'borland', 'carvia'],
  needsAnother: false,
  withheld: [],
  standing: { type: 'adoptable' },
  replaces: [],
  criticisms: [{ party: 'delmar', issues: ['duration'], remark: 'Five years is one election.' }],
}

export const opening: SheetFace = {
  sheet: 2,
  author: 'aldoria',
  answers: null,
  terms: {
    launchers: 'launchers-2',
    interceptors: 'interceptors-1',
    deployment: 'deployment-2',
    verification: 'verification-1',
    notice: 'notice-2',
    duration: 'duration-2',
  },
  changes: [],
  adopted: ['aldoria'],
  needed: ['aldoria', 'borland', 'carvia'],
  needsAnother: false,
  withheld: [],
  standing: { type: 'adoptable' },
  replaces: [],
  criticisms: [],
}

export const tenSheets: SheetFace[] = [
  { ...answer, sheet: 12, answers: 10 },
  { ...opening, sheet: 11, author: null, adopted: [] },
  ...[10, 9, 8, 7, 6, 5].map((sheet) => ({
    ...answer,
    sheet,
    author: longCase.parties[sheet % 5]?.party ?? null,
    answers: sheet - 1,
  })),
  answer,
  opening,
]

const at = '2031-06-01T12:04:00Z'
const said = (party: string, name: string, text: string): FeedItem => ({
  type: 'message',
  at,
  channel: { type: 'plenary' },
  party,
  seat: `seat-of-${party}`,
  name,
  text,
})

export const talk: FeedItem[] = [
  { type: 'phase-opened', at, stage: { type: 'negotiation', turn: 2 } },
  { type: 'tabled', at, sheet: 2, author: 'aldoria', answers: null, changes: 0 },
  said(
    'borland',
    'Oluwaseun Adeyemi',
    'Twenty inspections are more than the old treaty gave at its end.',
  ),
  said('carvia', 'Li Wei', 'The batteries came for training. We say for how long.'),
  { type: 'tabled', at, sheet: 3, author: 'borland', answers: 2, changes: 4 },
  { type: 'adopted', at, sheet: 3, party: 'carvia', byInstructions: false },
  said('borland', 'Oluwaseun Adeyemi', 'Our sheet answers both. Read line two with line four.'),
]

export function view(parts: Partial<View> = {}, feed: FeedItem[] = talk): View {
  return {
    type: 'view',
    room: 'room-4',
    seq: 40,
    now: new Date().toISOString(),
    board: board(),
    own: own(),
    feed: feed.map((item, index) => ({ index, item })),
    ...parts,
  }
}

/** The room in the middle of a negotiation. */
export function negotiation(parts: Partial<Script> = {}): Script {
  const worths = [
    { sheet: 3, worth: { points: 54, surplus: 14 } },
    { sheet: 2, worth: { points: 38, surplus: -2 } },
  ]
  return {
    me,
    caseView: longCase,
    own: aldoria,
    view: view({ board: board({ sheets: [answer, opening] }), own: own({ worths }) }),
    ...parts,
  }
}

/** The same class as the facilitator and the wall see it before it has begun. */
export const everybody: Pick<Script, 'http' | 'overview'> = {
  http: {
    '/api/session': { role: 'facilitator', setupNeeded: false, csrfToken: 'token' },
    '/api/exercises': [
      {
        exercise: me.exercise,
        title: me.exerciseTitle,
        scenarioTitle: me.scenarioTitle,
        code: 'K7M2QX',
        createdAt: '2026-11-24T11:55:00Z',
        open: true,
        rooms: 1,
        delegates: 1,
      } satisfies ExerciseSummary,
    ],
    '/api/scenarios': { scenarios: [], problems: [] } satisfies Shelf,
    '/api/projector/key': {
      exerciseTitle: me.exerciseTitle,
      code: 'K7M2QX',
      joinLink: 'http://192.168.43.1:8080/join/K7M2QX',
      qr: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      rooms: [],
      caseView: longCase,
    } satisfies ProjectorView,
  },
  overview: {
    type: 'overview',
    exercise: me.exercise,
    now: new Date().toISOString(),
    roster: null,
    rooms: [],
  },
}
