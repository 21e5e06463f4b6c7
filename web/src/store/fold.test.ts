import { expect, test } from 'vitest'
import type { FeedEntry, View } from '../protocol'
import { fold, nothingKnown } from './fold'
import { board, delegation, statement, view } from './testing'

const now = Date.parse('2026-11-24T12:00:00Z')

const entries = (from: number, ...texts: string[]): FeedEntry[] =>
  texts.map((text, at) => ({ index: from + at, item: statement(text) }))

const texts = (known: { feed: unknown[] }) =>
  known.feed.map((item) => (item as { text: string }).text)

function after(...views: View[]) {
  return views.reduce((known, one) => fold(known, one, now), nothingKnown)
}

test('a view replaces the board and appends to the feed', () => {
  const known = after(
    view({ seq: 1, feed: entries(0, 'one') }),
    view({ seq: 2, board: board({ turns: 4 }), feed: entries(1, 'two') }),
  )
  expect(known.board?.turns).toBe(4)
  expect(texts(known)).toEqual(['one', 'two'])
  expect(known.hole).toBe(false)
})

test('a view that is older than the last leaves the board as it is', () => {
  const known = after(view({ seq: 5, board: board({ turns: 4 }) }), view({ seq: 4 }))
  expect(known.seq).toBe(5)
  expect(known.board?.turns).toBe(4)
})

test('what was told twice is kept once', () => {
  const known = after(
    view({ seq: 2, feed: entries(0, 'one', 'two') }),
    view({ seq: 3, feed: entries(1, 'two', 'three') }),
  )
  expect(texts(known)).toEqual(['one', 'two', 'three'])
})

test('a missing entry leaves a hole, which the rest fills', () => {
  const holed = after(
    view({ seq: 2, feed: entries(0, 'one') }),
    view({ seq: 4, feed: entries(2, 'three') }),
  )
  expect(holed.hole).toBe(true)
  expect(texts(holed)).toEqual(['one'])
  const whole = fold(holed, view({ seq: 4, feed: entries(1, 'two', 'three') }), now)
  expect(whole.hole).toBe(false)
  expect(texts(whole)).toEqual(['one', 'two', 'three'])
})

test('who moves to another delegation starts with that delegation’s feed', () => {
  const known = after(
    view({ seq: 9, own: delegation({ party: 'north' }), feed: entries(0, 'ours') }),
    view({ seq: 9, own: delegation({ party: 'south' }), feed: entries(0, 'theirs') }),
  )
  expect(texts(known)).toEqual(['theirs'])
})

test('the clock follows the server’s, not this device’s', () => {
  const known = fold(nothingKnown, view({ now: '2026-11-24T12:00:42Z' }), now)
  expect(known.clockOffset).toBe(42_000)
})

test('presence says who is connected', () => {
  const known = fold(nothingKnown, { type: 'presence', room: 'r', online: ['s1'] }, now)
  expect(known.online).toEqual(['s1'])
})
