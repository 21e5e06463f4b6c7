import type {
  Board,
  FeedItem,
  LivedBoard,
  OfDelegation,
  OwnCase,
  OwnLived,
  RegimeView,
  View,
} from '../../src/protocol'
import { aldoria, longCase } from './longCase'
import { board, me, own, view } from './moments'
import type { Script } from './scriptedServer'

const limited = { launchers: ['launchers-1', 'launchers-2', 'launchers-3'] }
const visited = { verification: ['verification-2', 'verification-3'] }

/** Everything that a regime can hold, as long-winded as a real one. */
const regime: RegimeView = {
  obligations: [
    duty(
      'aldoria-launchers',
      'aldoria',
      'Aldoria keeps no more launchers on the coast than agreed.',
    ),
    duty(
      'borland-launchers',
      'borland',
      'Borland keeps its launchers beyond the second range of hills and declares each of them.',
    ),
    duty('carvia-batteries', 'carvia', 'Carvia lets no foreign battery stay longer than agreed.'),
  ],
  measures: [
    {
      measure: 'data',
      label: 'Exchange of data, twice a year',
      when: limited,
      watches: ['aldoria-launchers', 'borland-launchers'],
      detection: 0.2,
      falseAlarm: 0.02,
      confirmations: 1,
      sites: null,
      data: true,
      quota: null,
    },
    {
      measure: 'short-notice',
      label: 'Short-notice inspections',
      when: visited,
      watches: ['aldoria-launchers', 'borland-launchers', 'carvia-batteries'],
      detection: 0.8,
      falseAlarm: 0.03,
      confirmations: 1,
      sites: { all: 20, visited: 5, hiding: 2 },
      data: false,
      quota: {
        inspectors: ['aldoria', 'borland', 'carvia'],
        perTurn: 2,
        refusable: true,
        managedShare: 0.5,
        cost: 1,
      },
    },
  ],
  lived: {
    depth: 'full',
    notice: 1,
    visitDetection: 0.6,
    visitFalseAlarm: 0.03,
    audience: { kept: 4, broken: 8 },
    credit: { kept: 10, broken: 25 },
    tension: {
      start: 40,
      baseline: 30,
      back: 0.25,
      statement: 5,
      alarm: 8,
      refusal: 6,
      protest: 3,
      breach: 15,
    },
    steps: [
      step('aldoria-works', 'aldoria', 'production', 'Start the works at Aldmouth', 8),
      {
        ...step('aldoria-depot', 'aldoria', 'deployment', 'A depot on Carvian soil', 12),
        needs: ['aldoria-works'],
        host: 'carvia',
        theatre: 'Narrow Sea',
      },
      step('aldoria-show', 'aldoria', 'initiative', 'Open the shelters for a day', -6),
      step('borland-guns', 'borland', 'deployment', 'Guns on the second range of hills', 10),
    ],
    damping: [],
  },
}

export const livedCase = { ...longCase, regime }

const exact = 'points' in aldoria ? aldoria.points : null

/** The own party with everything that only it may know. */
export const livedAldoria: OwnCase = {
  ...aldoria,
  points: exact,
  stakes: {
    decides: 'majority',
    constituencies: [
      {
        constituency: 'senate',
        name: 'Senate',
        quota: 67,
        seat: 'military',
        factions: [
          { name: 'The coast', votes: 45, wants: wants(10, 14) },
          { name: 'The hills and the inland provinces', votes: 30, wants: wants(12, 8) },
          { name: 'The shipowners', votes: 25, wants: wants(9, 6) },
        ],
      },
    ],
    means: [
      {
        measure: 'satellite',
        label: 'A satellite that sees through clouds',
        watches: ['borland-launchers'],
        detection: 0.3,
        falseAlarm: 0.08,
      },
    ],
    points: {
      temptations: { 'aldoria-launchers': { gains: [12, 18], loss: 15, kept: false } },
      steps: { 'aldoria-works': 2, 'aldoria-depot': 5, 'aldoria-show': -1, 'borland-guns': -4 },
      tensionCost: 6,
      revealCost: 3,
    },
  },
}

/** What a faction asks, and what the launchers that wait for ratification are worth to it. */
function wants(reservation: number, launchers: number) {
  return { reservation, points: { launchers: { 'launchers-2': launchers } }, interactions: [] }
}

function duty(obligation: string, party: string, words: string) {
  return {
    obligation,
    party,
    when: limited,
    duty: words,
    breach: 'It hides some of them in barns.',
    sizes: ['a handful', 'a whole regiment'],
  }
}

function step(
  id: string,
  party: string,
  kind: 'production' | 'deployment' | 'initiative',
  label: string,
  tension: number,
) {
  return {
    step: id,
    party,
    kind,
    label,
    headline: `${label}: the neighbours ask why`,
    needs: [],
    host: null,
    theatre: null,
    tension,
    forbiddenBy: [],
  }
}

const found = (finding: number, alarm: boolean) => ({
  finding,
  turn: 5,
  obligation: 'borland-launchers',
  measure: 'short-notice',
  by: 'aldoria',
  alarm,
  detection: 0.36,
  falseAlarm: 0.03,
})

const alarm = {
  alarm: 1,
  turn: 5,
  obligation: 'borland-launchers',
  accused: 'borland',
  state: 'open' as const,
  evidence: 12.3,
  findings: [found(1, true), { ...found(2, false), measure: 'data', by: null }],
  answer: null,
  visit: null,
  responses: {},
}

const life: LivedBoard = {
  turn: 5,
  sealed: ['borland'],
  tension: 54,
  tensions: [40, 46, 43, 54],
  steps: ['borland-guns'],
  hosting: [{ step: 'aldoria-depot', host: 'carvia', accepted: false, asked: null }],
  duties: [
    inForce('aldoria-launchers', 'aldoria'),
    inForce('borland-launchers', 'borland'),
    { ...inForce('carvia-batteries', 'carvia'), suspended: true },
  ],
  inspections: [],
  alarms: [
    alarm,
    { ...alarm, alarm: 2, state: 'waiting', obligation: 'carvia-batteries', accused: 'carvia' },
  ],
  pledges: [
    {
      pledge: 1,
      party: 'borland',
      kind: 'warning',
      turn: 4,
      when: { type: 'if-step', step: 'aldoria-works' },
      then: { type: 'then-step', step: 'borland-guns' },
      weight: 5,
      state: { type: 'given' },
    },
  ],
  notices: [],
  words: ['aldoria', 'borland', 'carvia'].map((party, at) => ({
    party,
    credibility: 100 - 25 * at,
    kept: at,
    broken: at,
  })),
  health: { limits: 1, verification: 1, dialogue: true, standing: true, sentence: 'All holds.' },
}

function inForce(obligation: string, party: string) {
  return { obligation, party, suspended: false, detection: { without: 0.2, inspected: 0.49 } }
}

const ownLife: OwnLived = {
  orders: { proposed: null, takenBack: null, endorsed: [], needed: 1, sealed: false },
  choices: {
    budgets: [
      {
        measure: 'short-notice',
        perTurn: 1,
        cost: 1,
        targets: [target('borland-launchers', 'borland'), target('carvia-batteries', 'carvia')],
      },
    ],
    access: ['short-notice'],
    steps: [
      { step: 'aldoria-works', obstacle: null },
      {
        step: 'aldoria-depot',
        obstacle:
          'It needs “Start the works at Aldmouth” first, and Carvia has not given its word.',
      },
      { step: 'aldoria-show', obstacle: null },
    ],
    reversals: [],
    notices: [3],
    recalls: [],
  },
  words: {
    weight: 5,
    triggers: [
      { type: 'if-step', step: 'borland-guns' },
      { type: 'if-alarm', obligation: 'borland-launchers' },
    ],
    warnings: [{ type: 'then-step', step: 'aldoria-works' }],
    assurances: [{ type: 'then-step', step: 'aldoria-show' }],
  },
  consultation: {
    suspendable: ['aldoria-launchers'],
    resumable: [],
    breaches: [{ agreement: 3, ends: true }],
  },
  hosts: { asked: [], startable: ['aldoria-depot'], endable: [] },
  duties: [
    {
      obligation: 'aldoria-launchers',
      loss: 15,
      kept: false,
      sizes: [
        {
          gain: 12,
          detection: { without: 0.2, inspected: 0.49 },
          declared: { without: 1, inspected: 1 },
          margin: { without: -5, inspected: 4 },
        },
        {
          gain: 18,
          detection: { without: 0.36, inspected: 0.7 },
          declared: { without: 1, inspected: 1 },
          margin: { without: -6, inspected: 7 },
        },
      ],
    },
  ],
  findings: [
    {
      finding: 7,
      turn: 4,
      measure: 'satellite',
      obligation: 'borland-launchers',
      accused: 'borland',
      alarm: true,
      detection: 0.3,
      falseAlarm: 0.08,
      revealed: false,
    },
  ],
  trust: [
    { about: 'borland', estimates: [{ turn: 4, percent: 70 }], due: true, bayes: null },
    {
      about: 'carvia',
      estimates: [{ turn: 5, percent: 80 }],
      due: false,
      bayes: {
        belief: 0.82,
        reasons: [
          {
            turn: 5,
            measure: 'short-notice',
            obligation: 'carvia-batteries',
            own: false,
            alarm: false,
            before: 0.7,
            after: 0.82,
          },
        ],
      },
    },
  ],
}

function target(obligation: string, party: string) {
  return { obligation, party, detection: 0.36, falseAlarm: 0.03 }
}

const ledger: NonNullable<OwnLived['ledger']> = {
  party: 'aldoria',
  total: 8.2,
  turns: [
    {
      turn: 5,
      total: 8.2,
      items: [
        {
          heading: 'agreement',
          points: 54,
          weight: 0.2,
          counts: 10.8,
          sentence: 'Turn 5 of what the agreement is worth, 54 points.',
        },
        {
          heading: 'tension',
          points: -2.6,
          weight: 1,
          counts: -2.6,
          sentence: 'Living at tension 54.',
        },
      ],
    },
  ],
}

const at = '2031-06-01T12:04:00Z'

const news: FeedItem[] = [
  { type: 'phase-opened', at, stage: { type: 'ordering', turn: 5 } },
  { type: 'step-taken', at, step: 'borland-guns', party: 'borland' },
  {
    type: 'inspection-spent',
    at,
    inspector: 'aldoria',
    inspected: 'borland',
    measure: 'short-notice',
    obligation: 'borland-launchers',
    access: 'full',
  },
  { type: 'finding-reported', at, accused: 'borland', finding: found(1, true), die: null },
  {
    type: 'finding-reported',
    at,
    accused: 'carvia',
    finding: { ...found(2, false), obligation: 'carvia-batteries' },
    die: null,
  },
  {
    type: 'alarm-raised',
    at,
    alarm: 1,
    obligation: 'borland-launchers',
    accused: 'borland',
    evidence: 12.3,
  },
  {
    type: 'tension-moved',
    at,
    from: 43,
    to: 54,
    because: [
      { what: 'Guns on the second range of hills', by: 10 },
      { what: 'An alarm over the Confederation of Borland', by: 8 },
      { what: 'Time calms', by: -7 },
    ],
  },
  { type: 'turn-resolved', at, turn: 5, tension: 54, deal: true },
  { type: 'phase-opened', at, stage: { type: 'consultation', turn: 5 } },
]

interface Moment {
  board?: Partial<Board>
  life?: Partial<LivedBoard>
  own?: Partial<OfDelegation>
  ownLife?: Partial<OwnLived>
}

function livedView({ board: onBoard, life: living, own: ofOwn, ownLife: ofLife }: Moment): View {
  return view(
    {
      board: board({
        floor: null,
        awaited: ['aldoria', 'carvia'],
        lived: { ...life, ...living },
        agreements: [
          {
            sheet: 3,
            terms: { launchers: 'launchers-2', verification: 'verification-2' },
            parties: ['aldoria', 'borland', 'carvia'],
            needed: [],
            ratified: [],
            sinceTurn: 2,
          },
        ],
        ...onBoard,
      }),
      own: own({
        home: [
          {
            constituency: 'senate',
            sheet: null,
            votes: 75,
            ayes: ['The coast', 'The hills'],
            lost: 0,
          },
        ],
        lived: { ...ownLife, ledger, ...ofLife },
        ...ofOwn,
      }),
    },
    news,
  )
}

/** The room in the middle of a turn: orders are being written. */
export function ordering(moment: Moment = {}): Script {
  const stage = { type: 'ordering', turn: 5 } as const
  return {
    me,
    caseView: livedCase,
    own: livedAldoria,
    view: livedView({ ...moment, board: { stage, ...moment.board } }),
  }
}

/** The same room after the resolution. */
export function consulting(moment: Moment = {}): Script {
  const stage = { type: 'consultation', turn: 5 } as const
  return {
    me,
    caseView: livedCase,
    own: livedAldoria,
    view: livedView({ ...moment, board: { stage, ...moment.board } }),
  }
}

/** An alarm over the own delegation, not yet answered. */
export const accused = { ...alarm, accused: 'aldoria', obligation: 'aldoria-launchers' }

export const answered = {
  ...alarm,
  answer: { type: 'explain' as const, text: 'They came for repairs.' },
}
