import type { Page } from '@playwright/test'
import type { Board, OfDelegation, RatifyingFace, Treaty } from '../../src/protocol'
import { aldoria, longCase } from './longCase'
import { answer, board, me, negotiation, opening, own, tenSheets, view } from './moments'
import { type Script, ScriptedServer } from './scriptedServer'

/** One state of one screen, and how a test knows that it is there. */
export interface Scene {
  path: string
  script: Script
  sees: string | RegExp
  /** Laid out otherwise on a laptop. */
  wide?: true
  /** What a person, or the weather, does first. */
  then?: (page: Page, server: ScriptedServer) => Promise<unknown>
}

function at(
  onBoard: Partial<Board>,
  ofOwn: Partial<OfDelegation> = {},
  parts: Partial<Script> = {},
): Script {
  return negotiation({ view: view({ board: board(onBoard), own: own(ofOwn) }), ...parts })
}

const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
const quiet: Partial<Board> = { floor: null, awaited: [], clock: { type: 'stopped' } }
const started = '2031-06-01T12:00:00Z'

export const waiting = {
  sheet: 3,
  terms: answer.terms,
  parties: ['aldoria', 'borland', 'carvia'],
  needed: ['aldoria', 'borland', 'carvia'],
  ratified: ['borland'],
  sinceTurn: null,
}

/** Nobody of the own delegation has said anything on it. */
export const unheard: RatifyingFace = {
  sheet: 3,
  ayes: [],
  noes: [],
  needed: 1,
  confirmed: false,
  counted: false,
  ballots: [],
}

export const treaties: Treaty[] = [
  {
    sheet: 3,
    title: 'Agreement 3 on The Strait Treaty',
    preamble: 'Federation of Aldoria, Confederation of Borland and Carvia have agreed as follows.',
    articles: longCase.issues.map(({ title, options }, index) => ({
      number: index + 1,
      heading: title,
      text: options[1]?.treatyText ?? '',
    })),
    closing: 'This Agreement enters into force when the heads of delegation have confirmed it.',
    parties: ['Federation of Aldoria', 'Confederation of Borland', 'Carvia and the Islands'],
  },
]

const head = {
  ...me,
  place: { room: 'room-4', seat: 'seat-0', party: 'aldoria', role: 'head' },
} as const
const chair = {
  ...me,
  place: { room: 'room-4', seat: 'seat-50', party: 'chair', role: 'head' },
} as const
const ranked = {
  type: 'ranked' as const,
  reservationReason: 'Without an agreement the batteries stay.',
  issues: longCase.issues.map(({ issue }) => issue),
  options: Object.fromEntries(
    longCase.issues.map(({ issue, options }) => [issue, options.map(({ option }) => [option])]),
  ),
  interactions: longCase.issues.slice(0, 1).map(({ issue, options }) => ({
    when: { [issue]: options.slice(1, 2).map(({ option }) => option) },
    better: false,
    because: 'A withdrawal that only satellites can see is a promise.',
  })),
}
const ratifying = at(
  { stage: { type: 'ratification', turn: 2 }, floor: null, agreements: [waiting] },
  { ratifying: [unheard] },
  { me: head, treaties },
)

export const scenes: Record<string, Scene> = {
  lobby: {
    path: '',
    script: negotiation({
      me: { ...me, place: null },
      names: [me.name, 'Li Wei', 'Zoë', 'Amira Benali'],
    }),
    sees: '4 people are here',
  },
  waiting: {
    path: '',
    script: at({ stage: { type: 'waiting' }, ...quiet }),
    sees: 'The facilitator begins the briefing. You can read on.',
  },
  briefing: {
    wide: true,
    path: '',
    script: at({
      stage: { type: 'briefing' },
      floor: null,
      awaited: ['aldoria'],
      clock: { type: 'running', phaseEnds: soon(50), floorEnds: null, inGrace: false },
    }),
    sees: 'Confidential · your delegation only',
  },
  brief: { wide: true, path: 'brief', script: negotiation(), sees: 'Who says what' },
  briefRanked: {
    path: 'brief',
    script: negotiation({ own: { ...aldoria, points: ranked } }),
    sees: 'Most important first; in each, what is best for you first.',
  },
  briefHidden: {
    path: 'brief',
    script: negotiation({
      own: { ...aldoria, points: { type: 'hidden', reservationReason: 'The batteries stay.' } },
    }),
    sees: 'This class plays without numbers: your brief says what matters.',
  },
  preparing: {
    path: 'prepare',
    script: at({ stage: { type: 'briefing' }, floor: null }),
    sees: 'Your opening offer',
  },
  statements: {
    wide: true,
    path: 'table',
    script: negotiation({
      view: view({ board: board({ stage: { type: 'statements', turn: 1 }, floor: 'aldoria' }) }, [
        { type: 'phase-opened', at: started, stage: { type: 'statements', turn: 1 } },
        { type: 'statement', at: started, party: 'borland', text: 'We came for limits.\nNo more.' },
      ]),
    }),
    sees: 'You have the floor',
  },
  speaking: {
    path: 'table',
    script: at({ stage: { type: 'statements', turn: 1 }, floor: 'aldoria' }),
    then: (page) => page.getByRole('button', { name: 'Make your statement' }).click(),
    sees: 'What your delegation says in public',
  },
  emptyTable: { path: 'table', script: at({}), sees: 'Nothing is on the table yet' },
  table: { wide: true, path: 'table', script: negotiation(), sees: '14 above no deal' },
  tableRanked: {
    path: 'table',
    script: at({ sheets: [answer] }, {}, { own: { ...aldoria, points: ranked } }),
    sees: 'Adopt sheet 3',
  },
  tenSheets: {
    wide: true,
    path: 'table',
    script: at({
      sheets: tenSheets,
      headline: {
        headline: 'The Federation says that it will need to build what it gave up',
        text: 'Its president told the council so. The Confederation disputes the reason.',
        date: '2031-06-28',
      },
    }),
    sees: 'Bulletin · 28 June 2031',
  },
  impossible: {
    path: 'table',
    script: at({
      sheets: [
        { ...answer, standing: { type: 'impossible', because: 'The factory still works.' } },
      ],
    }),
    sees: 'It can no longer be adopted. The factory still works.',
  },
  adopting: {
    wide: true,
    path: 'table',
    script: negotiation(),
    then: (page) => page.getByRole('button', { name: 'Adopt sheet 3' }).click(),
    sees: 'With your signature it is agreed',
  },
  criticising: {
    path: 'table',
    script: negotiation(),
    then: (page) => page.getByRole('button', { name: 'Criticise' }).first().click(),
    sees: 'Which terms trouble you?',
  },
  refused: {
    wide: true,
    path: 'table',
    script: negotiation(),
    then: async (page, server) => {
      const sentence = 'The facilitator has paused the room. Go on when the clock runs again.'
      server.answer = {
        type: 'refused',
        kind: 'out-of-turn',
        reason: 'clock-stands-still',
        sentence,
      }
      await page.getByRole('button', { name: 'Adopt sheet 3' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Adopt' }).click()
    },
    sees: 'The facilitator has paused the room.',
  },
  lost: {
    path: 'table',
    script: negotiation(),
    then: (_, server) => server.cut(),
    sees: 'Connection lost.',
  },
  paused: {
    path: 'table',
    script: at({
      sheets: [answer],
      clock: { type: 'paused', phaseLeftMillis: 240_000, floorLeftMillis: 30_000, inGrace: false },
    }),
    sees: 'Paused',
  },
  lastCall: {
    path: 'table',
    script: at({
      sheets: [answer],
      clock: { type: 'running', phaseEnds: soon(20), floorEnds: null, inGrace: true },
    }),
    sees: 'Last call',
  },
  drafting: { path: 'draft', script: at({ floor: 'aldoria' }), sees: 'Table it' },
  amending: {
    path: 'draft?answers=3',
    script: negotiation(),
    sees: 'Confederation of Borland has the floor. Save your draft',
  },
  draftingTheImpossible: {
    wide: true,
    path: 'draft',
    script: at({ floor: 'aldoria' }),
    then: (page) => page.getByText('Twenty short-notice inspections').click(),
    sees: 'These terms cannot stand together. A post at a factory gate needs',
  },
  draftingRanked: {
    path: 'draft',
    script: at({ floor: 'aldoria' }, {}, { own: { ...aldoria, points: ranked } }),
    sees: 'choice 2',
  },
  explaining: {
    path: 'draft?answers=3',
    script: negotiation(),
    then: (page) => page.getByRole('button', { name: 'consent' }).click(),
    sees: 'A sheet needs the consent of every party on which it puts a duty',
  },
  talking: { path: 'talk', script: negotiation(), sees: 'Read line two with line four.' },
  recordOnly: {
    path: 'talk',
    script: negotiation({ caseView: { ...longCase, talk: 'in-person' } }),
    sees: 'You talk in person.',
  },
  delegation: {
    wide: true,
    path: 'delegation',
    script: at(
      {},
      {
        drafts: [{ seat: 'seat-0', terms: answer.terms, answers: 2 }],
        hands: [{ seat: 'seat-1', party: 'aldoria', question: 'Is a visit an inspection?' }],
      },
    ),
    sees: 'Draft by Amira Benali',
  },
  chair: {
    wide: true,
    path: 'table',
    script: at(
      { sheets: [{ ...opening, author: null, adopted: [] }, answer] },
      { party: 'chair' },
      {
        me: chair,
        own: { party: 'chair', brief: 'Both want to have won.', points: null, instructions: [] },
      },
    ),
    sees: 'Give the floor',
  },
  ratifying: { path: 'table', script: ratifying, sees: 'Read and ratify' },
  treaty: { wide: true, path: 'treaty/3', script: ratifying, sees: 'Is this what you agreed to?' },
  signed: {
    wide: true,
    path: 'table',
    script: at(
      { stage: { type: 'closed' }, ...quiet, agreements: [{ ...waiting, sinceTurn: 2 }] },
      { outcomeWorth: { points: 54, surplus: 14 } },
      { treaties },
    ),
    sees: 'What you signed stands',
  },
  noDeal: {
    path: 'table',
    script: at({ stage: { type: 'closed' }, ...quiet }),
    sees: 'That is a legitimate end',
  },
  thirdLonger: {
    wide: true,
    path: 'table?lang=pseudo',
    script: negotiation(),
    sees: 'Confederation of Borland',
  },
}

/** Opens a page on a scene. */
export async function enter(page: Page, { path, script, then, sees }: Scene): Promise<void> {
  const server = await ScriptedServer.at(page, script)
  await page.goto(`/seat/${path}`)
  if (then) await page.getByRole('heading').first().waitFor()
  await then?.(page, server)
  await page.getByText(sees).filter({ visible: true }).first().waitFor()
}
