import type { OrdersFace, RatifyingFace } from '../../src/protocol'
import { unansweredNegotiation, watchedNegotiation } from './coverage'
import { accused, answered, consulting, livedAldoria, livedCase, ordering } from './livedCase'
import { board, negotiation, own, view } from './moments'
import { type Scene, treaties, unheard, waiting } from './scenes'
import type { Script } from './scriptedServer'

const orders = {
  violations: { 'aldoria-launchers': 1 },
  truthfulData: false,
  inspections: [{ measure: 'short-notice', obligation: 'borland-launchers' }],
  access: { 'short-notice': 'managed' as const },
  steps: ['aldoria-show'],
  reversals: [],
  notices: [],
  recalls: [],
}

/** The same orders, proposed by one seat. */
function lying(parts: Partial<OrdersFace>): OrdersFace {
  return {
    proposed: orders,
    takenBack: null,
    endorsed: ['seat-0'],
    needed: 1,
    sealed: false,
    ...parts,
  }
}

/** The own delegation's council, and a Senate for which the own seat votes. */
export function ratifyingAtHome(face: Partial<RatifyingFace> = {}): Script {
  const ratifying = {
    ...unheard,
    ayes: ['seat-0'],
    needed: 2,
    ballots: [{ constituency: 'senate', seat: 'seat-1', ballot: null }],
    ...face,
  }
  return negotiation({
    caseView: livedCase,
    own: livedAldoria,
    treaties,
    view: view({
      board: board({
        stage: { type: 'ratification', turn: 2 },
        floor: null,
        agreements: [waiting],
      }),
      own: own({
        ratifying: [ratifying],
        home: [{ constituency: 'senate', sheet: 3, votes: 45, ayes: ['The coast'], lost: 0 }],
      }),
    }),
  })
}

/** Every state of life under a treaty that a delegate can see. */
export const livedScenes: Record<string, Scene> = {
  'brief with a regime': {
    path: 'brief',
    script: negotiation({ caseView: livedCase, own: livedAldoria }),
    then: (page) => page.getByRole('button', { name: 'How they are watched' }).click(),
    sees: 'Only where an inspection is spent',
  },
  'table with chances': {
    wide: true,
    path: 'table',
    script: watchedNegotiation(),
    then: (page) => page.getByRole('button', { name: 'would a breach be found?' }).first().click(),
    sees: 'nothing that was agreed watches it',
  },
  'adopting with chances': {
    wide: true,
    path: 'table',
    script: watchedNegotiation(),
    then: (page) => page.getByRole('button', { name: 'Adopt sheet 3' }).click(),
    sees: 'Own means of others: unknown.',
  },
  'drafting with chances': {
    path: 'draft',
    script: watchedNegotiation(),
    then: (page) => page.getByRole('button', { name: 'would a breach be found?' }).click(),
    sees: 'A violation is found in one turn',
  },
  'drafting without duties': {
    path: 'draft',
    script: watchedNegotiation([]),
    sees: 'It brings no duty that could be broken.',
  },
  'chances on their way': {
    path: 'table',
    script: watchedNegotiation(),
    then: async (page) => {
      await page.route('**/coverage?*', () => new Promise(() => {}))
      await page.reload()
      await page.getByRole('button', { name: 'Would a breach be found?' }).first().click()
    },
    sees: 'Working out the chances.',
  },
  'chances that the server refuses': {
    path: 'table',
    script: unansweredNegotiation(),
    then: (page) => page.getByRole('button', { name: 'Would a breach be found?' }).first().click(),
    sees: 'There is no such page.',
  },
  orders: { wide: true, path: '', script: ordering(), sees: 'You keep every duty' },
  'orders that break faith': {
    wide: true,
    path: 'orders',
    script: ordering(),
    then: async (page) => {
      await page.getByText('Not the truth').click()
      await page.getByText('Break it: a whole regiment').click()
    },
    sees: 'On average breaking it pays more, unless you are inspected.',
  },
  'sealing a violation': {
    path: 'orders',
    script: ordering(),
    then: async (page) => {
      await page.getByText('Break it: a handful').click()
      await page.getByRole('button', { name: 'Seal the orders' }).click()
    },
    sees: 'You order your country to break what it signed.',
  },
  'sealed orders': {
    wide: true,
    path: 'orders',
    script: ordering({
      life: { sealed: ['aldoria', 'borland'] },
      ownLife: { orders: lying({ sealed: true }) },
    }),
    sees: 'Nobody else reads it before all orders are resolved.',
  },
  'orders before the council': {
    path: 'orders',
    script: ordering({
      ownLife: { orders: lying({ needed: 2 }) },
    }),
    sees: 'Stand behind these orders',
  },
  'ratifying in a council': {
    wide: true,
    path: 'table',
    script: ratifyingAtHome(),
    sees: '1 of 2 yes',
  },
  'a vote in the council and one for those at home': {
    wide: true,
    path: 'treaty/3',
    script: ratifyingAtHome(),
    sees: 'Home: you vote for them',
  },
  'a vote for those at home, cast and awaited no more': {
    path: 'treaty/3',
    script: ratifyingAtHome({
      ayes: ['seat-0', 'seat-1'],
      confirmed: true,
      ballots: [{ constituency: 'senate', seat: 'seat-1', ballot: 'by-interests' }],
    }),
    sees: 'It is counted when your delegation confirms.',
  },
  'somebody else votes for those at home': {
    path: 'treaty/3',
    script: ratifyingAtHome({
      ballots: [{ constituency: 'senate', seat: 'seat-0', ballot: null }],
    }),
    sees: 'Amira Benali votes for them, and has not voted yet.',
  },
  'orders without a treaty': {
    path: 'orders',
    script: ordering({
      board: { agreements: [] },
      ownLife: {
        duties: [],
        choices: { budgets: [], access: [], steps: [], reversals: [], notices: [], recalls: [] },
        hosts: { asked: [], startable: [], endable: [] },
      },
    }),
    sees: 'No agreement in force binds you',
  },
  'a bulletin': { wide: true, path: '', script: consulting(), sees: 'times likelier' },
  'no bulletin yet': {
    path: 'bulletin',
    script: { ...ordering(), view: { ...ordering().view, feed: [] } },
    sees: 'The first bulletin is not printed yet',
  },
  'the accused answers': {
    wide: true,
    path: 'consultation',
    script: consulting({ life: { alarms: [accused] } }),
    then: (page) => page.getByText('You give your reasons.').click(),
    sees: 'Your explanation',
  },
  'others respond': {
    path: 'consultation',
    script: consulting({ life: { alarms: [answered] } }),
    then: (page) => page.getByText('Hold back a duty of your own').click(),
    sees: 'Which duty',
  },
  'declaring a breach': {
    wide: true,
    path: 'consultation',
    script: consulting({ life: { alarms: [answered] } }),
    then: async (page) => {
      await page.getByText('The agreement ends at once').click()
      await page.getByRole('button', { name: 'Declare a material breach' }).click()
    },
    sees: 'nobody owes anything under it',
  },
  'an alarm that waits': { path: 'consultation', script: consulting(), sees: 'Alarms that wait' },
  'nothing to consult on': {
    path: 'consultation',
    script: consulting({ life: { alarms: [] } }),
    sees: 'No alarm waits.',
  },
  'showing what own means saw': {
    path: 'consultation',
    script: consulting(),
    then: (page) => page.getByRole('button', { name: 'Show it to all' }).click(),
    sees: 'It costs you 3 points.',
  },
  'the situation': { wide: true, path: 'situation', script: consulting(), sees: 'Bayes’ rule' },
  'giving a word': {
    path: 'situation',
    script: consulting(),
    then: (page) => page.getByRole('button', { name: 'Give a word in public' }).click(),
    sees: 'Raises tension by 5 now.',
  },
  'sheets while a treaty is lived': {
    path: 'table',
    script: consulting(),
    sees: 'Nothing is on the table yet',
  },
  'orders, a third longer': {
    path: 'orders?lang=pseudo',
    script: ordering(),
    sees: 'Aldoria keeps no more launchers',
  },
}
