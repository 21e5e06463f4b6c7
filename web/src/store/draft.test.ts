import { expect, test } from 'vitest'
import type { DraftFace } from '../protocol'
import { isSaved, startWork } from './draft'
import { delegation, sheet } from './testing'

const seat = 'amira'
const mine: DraftFace = { seat, terms: { trade: 'open' }, answers: 3 }
const colleague: DraftFace = { seat: 'boris', terms: { trade: 'quota' }, answers: null }
const own = delegation({ drafts: [mine, colleague] })

test('a new sheet begins empty, or with the draft that was saved', () => {
  expect(startWork({ own: delegation(), seat })).toEqual({ terms: {} })
  expect(startWork({ own, seat })).toEqual({ terms: { trade: 'open' }, answers: 3 })
})

test('an answer begins with the terms it answers, unless its draft was begun before', () => {
  const answered = sheet({ sheet: 5, terms: { missiles: 'ban' } })
  expect(startWork({ own, seat, answered })).toEqual({ terms: { missiles: 'ban' }, answers: 5 })
  expect(startWork({ own, seat, answered: { ...answered, sheet: 3 } }).terms).toEqual(mine.terms)
})

test('a colleague’s draft can be worked on', () => {
  expect(startWork({ own, seat, from: 'boris' }).terms).toEqual(colleague.terms)
})

test('work that was left comes back, but not into an answer to another sheet', () => {
  const left = { terms: { trade: 'closed' }, answers: 5 }
  expect(startWork({ own, seat, left })).toEqual(left)
  expect(startWork({ own, seat, left, answered: sheet({ sheet: 5 }) })).toEqual(left)
  expect(startWork({ own, seat, left, answered: sheet({ sheet: 6 }) }).answers).toBe(6)
  expect(startWork({ own, seat, left, from: 'boris' }).terms).toEqual(colleague.terms)
})

test('leaving loses nothing when the delegation has the same terms', () => {
  expect(isSaved(own, seat, { terms: { trade: 'open' }, answers: 3 })).toBe(true)
  expect(isSaved(own, seat, { terms: { trade: 'open' } })).toBe(false)
  expect(isSaved(own, seat, { terms: { trade: 'quota' }, answers: 3 })).toBe(false)
  expect(isSaved(delegation(), seat, { terms: {} })).toBe(true)
})
