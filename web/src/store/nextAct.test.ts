import { expect, test } from 'vitest'
import type { Board, OfDelegation, RatifyingFace } from '../protocol'
import { nextAct, whyNotTable } from './nextAct'
import { board, delegation, ratifying, sheet } from './testing'

const amira: Parameters<typeof nextAct>[2] = {
  seat: 'amira',
  chairs: false,
  instructions: [],
  council: false,
}

function act(onBoard: Partial<Board>, own: Partial<OfDelegation> = {}, delegate = amira) {
  return nextAct(board(onBoard), delegation(own), delegate)
}

const prepared = {
  preparations: [{ seat: 'amira', sheet: { interests: '', guesses: {}, opening: {} } }],
}

const north = (ready: boolean, acting = true) => ({
  party: 'north',
  staffed: true,
  ready,
  seats: [{ seat: 'amira', role: 'head' as const, name: 'Amira', acting }],
})

test('in the briefing: prepare, then say that you are ready, then wait', () => {
  const stage = { type: 'briefing' } as const
  expect(act({ stage })).toEqual({ kind: 'prepare' })
  expect(act({ stage }, prepared)).toEqual({ kind: 'declare-ready' })
  expect(act({ stage, delegations: [north(true)] }, prepared)).toEqual({ kind: 'wait' })
})

test('in the statements: speak when the floor is yours', () => {
  const stage = { type: 'statements', turn: 1 } as const
  expect(act({ stage, floor: 'south' })).toEqual({ kind: 'wait' })
  expect(act({ stage, floor: 'north' })).toEqual({ kind: 'speak' })
})

test('a sheet that waits for you alone comes before your own draft', () => {
  const waiting = sheet({ sheet: 3, needed: ['north', 'south'], adopted: ['south'] })
  expect(act({ sheets: [waiting] })).toEqual({ kind: 'adopt', sheet: 3 })
})

test('a sheet that is worse than no deal is not pushed', () => {
  const waiting = sheet({ sheet: 3, needed: ['north', 'south'], adopted: ['south'] })
  const worths = [{ sheet: 3, worth: { points: 20, surplus: -10 } }]
  expect(act({ sheets: [waiting] }, { worths })).toEqual({ kind: 'draft' })
})

test('a sheet that the instructions forbid is not pushed', () => {
  const terms = { ceiling: 'high' }
  const waiting = sheet({ sheet: 3, terms, needed: ['north', 'south'], adopted: ['south'] })
  const together = { ceiling: ['high'] }
  const forbidden = { type: 'forbids' as const, together, because: 'The capital says no.' }
  const bound = { ...amira, instructions: [forbidden] }
  expect(act({ sheets: [waiting] }, {}, amira)).toEqual({ kind: 'adopt', sheet: 3 })
  expect(act({ sheets: [waiting] }, {}, bound)).toEqual({ kind: 'draft' })
})

test('a sheet that you have answered or criticised is not pushed', () => {
  const waiting = sheet({ sheet: 3, needed: ['north', 'south'], adopted: ['south'] })
  const criticised = { ...waiting, criticisms: [{ party: 'north', issues: [], remark: 'No.' }] }
  const mine = sheet({ sheet: 4, author: 'north', answers: 3, adopted: ['north'] })
  expect(act({ sheets: [criticised] })).toEqual({ kind: 'draft' })
  expect(act({ sheets: [mine, waiting] })).toEqual({ kind: 'draft' })
})

test('a sheet that waits for others too leaves you to draft', () => {
  const waiting = sheet({ sheet: 3, needed: ['north', 'south', 'east'], adopted: ['south'] })
  expect(act({ sheets: [waiting] })).toEqual({ kind: 'draft' })
})

test('the acting head ratifies what the delegation has signed; the others wait', () => {
  const stage = { type: 'ratification', turn: 1 } as const
  const own = { ratifying: [ratifying()] }
  expect(act({ stage, delegations: [north(false)] }, own)).toEqual({ kind: 'ratify', sheet: 2 })
  expect(act({ stage, delegations: [north(false, false)] }, own)).toEqual({ kind: 'wait' })
  const done = { ratifying: [ratifying({ confirmed: true })] }
  expect(act({ stage, delegations: [north(false)] }, done)).toEqual({ kind: 'wait' })
})

test('in a council every seat votes, and who represents voters at home votes for them too', () => {
  const stage = { type: 'ratification', turn: 1 } as const
  const inCouncil = (parts: Partial<RatifyingFace>) =>
    act({ stage }, { ratifying: [ratifying(parts)] }, { ...amira, council: true })
  const owed = [{ constituency: 'senate', seat: 'amira', ballot: null }]
  expect(inCouncil({})).toEqual({ kind: 'ratify', sheet: 2 })
  expect(inCouncil({ noes: ['amira'] })).toEqual({ kind: 'wait' })
  expect(inCouncil({ ayes: ['amira'], ballots: owed })).toEqual({ kind: 'vote-at-home', sheet: 2 })
  expect(inCouncil({ confirmed: true, ballots: owed })).toEqual({ kind: 'vote-at-home', sheet: 2 })
  const cast = [{ constituency: 'senate', seat: 'amira', ballot: 'for' as const }]
  expect(inCouncil({ confirmed: true, ballots: cast })).toEqual({ kind: 'wait' })
})

test('the chair has no sheet of its own but a single text', () => {
  expect(act({}, {}, { ...amira, chairs: true })).toEqual({ kind: 'draft-single-text' })
})

test('a closed room has a result', () => {
  expect(act({ stage: { type: 'closed' } })).toEqual({ kind: 'see-result' })
})

test('tabling needs the negotiation, a running clock and, where it rotates, the floor', () => {
  const why = (parts: Partial<Board>, rule: 'open' | 'rotating' = 'rotating', chairs = false) =>
    whyNotTable(board(parts), rule, delegation(), chairs)
  const clock = (inGrace: boolean) =>
    ({ type: 'running', phaseEnds: '2026-11-24T12:00:00Z', inGrace }) as const
  expect(why({ stage: { type: 'briefing' } })).toBe('phase')
  expect(why({ clock: { type: 'paused', phaseLeftMillis: 1, inGrace: false } })).toBe('paused')
  expect(why({ floor: 'north', clock: clock(true) })).toBe('time')
  expect(why({ floor: 'south', clock: clock(false) })).toBe('floor')
  expect(why({ floor: 'north' })).toBeUndefined()
  expect(why({}, 'open')).toBeUndefined()
  expect(why({ floor: 'south' }, 'rotating', true)).toBeUndefined()
})
