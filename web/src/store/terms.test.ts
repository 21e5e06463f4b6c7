import { expect, test } from 'vitest'
import { caseBook } from './caseBook'
import { consents, gain, lines, obstacles, prospect, withTerm, worth } from './terms'
import { board, riverCase, southPoints } from './testing'

const book = caseBook(riverCase())
const free = { missiles: 'free', inspections: 'none', trade: 'closed' }

test('an outcome is worth its options’ points and what their combination adds', () => {
  expect(worth(southPoints(), { missiles: 'ban', inspections: 'portal', trade: 'open' })).toBe(70)
  expect(worth(southPoints(), { missiles: 'ban', inspections: 'none', trade: 'open' })).toBe(15)
})

test('one issue gains what it brings together with all others', () => {
  const unchecked = { missiles: 'ban', inspections: 'none', trade: 'open' }
  expect(gain(southPoints(), unchecked, 'inspections', 'visits')).toBe(45)
  expect(gain(southPoints(), unchecked, 'trade', 'closed')).toBe(20)
  expect(gain(southPoints(), unchecked, 'missiles', 'ban')).toBe(0)
})

test('terms stand on all that was agreed, also what still waits', () => {
  const agreed = { parties: [], needed: [], ratified: [] }
  const standing = prospect(
    board({
      outcome: { ...free, trade: 'quota' },
      agreements: [
        { sheet: 1, terms: { trade: 'quota' }, sinceTurn: 1, ...agreed },
        { sheet: 4, terms: { missiles: 'cap' }, sinceTurn: null, ...agreed },
      ],
    }),
  )
  expect(standing).toEqual({ missiles: 'cap', inspections: 'none', trade: 'quota' })
})

test('what makes an outcome impossible is said in the scenario’s words', () => {
  const portalWithoutBan = { ...free, inspections: 'portal' }
  expect(obstacles(book.view.constraints, portalWithoutBan)).toEqual([
    'A portal watches a factory that has stopped.',
  ])
  expect(obstacles(book.view.constraints, { ...portalWithoutBan, missiles: 'ban' })).toEqual([])
})

test('what may not stand together is refused only together', () => {
  const apart = [
    { type: 'forbids' as const, together: { missiles: ['free'], trade: ['open'] }, because: 'No.' },
  ]
  expect(obstacles(apart, free)).toEqual([])
  expect(obstacles(apart, { ...free, trade: 'open' })).toEqual(['No.'])
})

test('those whom terms oblige, hosts and those always asked must consent; the chair never', () => {
  expect(consents(book, { inspections: 'portal' })).toEqual(['north', 'south'])
  expect(consents(book, { trade: 'quota' })).toEqual(['north'])
})

test('an issue can be left open on purpose', () => {
  expect(withTerm({ trade: 'open', missiles: 'ban' }, 'trade', undefined)).toEqual({
    missiles: 'ban',
  })
  expect(withTerm({ missiles: 'ban' }, 'trade', 'quota')).toEqual({
    missiles: 'ban',
    trade: 'quota',
  })
})

test('a sheet reads in the order of the case, with what it changes and what it opens again', () => {
  const sheet = {
    terms: { trade: 'open', missiles: 'cap' },
    changes: [
      { issue: 'missiles', before: 'ban', after: 'cap' },
      { issue: 'inspections', before: 'portal', after: null },
    ],
  }
  expect(lines(book, sheet)).toEqual([
    { issue: 'missiles', before: 'ban', after: 'cap', changed: true },
    { issue: 'inspections', before: 'portal', after: undefined, changed: true },
    { issue: 'trade', before: undefined, after: 'open', changed: false },
  ])
})
