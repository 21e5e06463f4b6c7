import { expect, test } from 'vitest'
import { detection, dutyChances } from './chances'
import { livedRiver } from './livedTesting'

const { regime } = livedRiver()
const visits = regime.measures[0]
if (!visits) throw new Error('the case has visits')

test('a duty has the chance of every agreed measure that watches it, with an inspection and without', () => {
  const [north] = dutyChances(regime, { missiles: 'ban', inspections: 'portal' })
  expect(north?.detection).toEqual({
    without: expect.closeTo(0.8, 12),
    inspected: expect.closeTo(0.8, 12),
  })
  const [watched] = dutyChances(regime, { missiles: 'cap', inspections: 'visits' })
  expect(watched?.detection).toEqual({ without: 0, inspected: 0.5 })
  expect(dutyChances(regime, { missiles: 'free', inspections: 'visits' })).toEqual([])
})

test('independent measures add up to one that misses only what all miss', () => {
  const three = [0.3, 0.5, 0.2].map((chance, at) => ({
    ...visits,
    measure: `m${at}`,
    detection: chance,
    quota: null,
  }))
  const [duty] = dutyChances(
    { ...regime, measures: three },
    { missiles: 'cap', inspections: 'visits' },
  )
  expect(duty?.detection.without).toBeCloseTo(0.72, 12)
})

test('a larger violation has more chances to be seen', () => {
  expect(detection(visits, 2)).toBeCloseTo(0.75, 12)
})

test('a sample of sites finds by the hypergeometric rule', () => {
  const sampled = { ...visits, detection: 1, sites: { all: 20, visited: 5, hiding: 2 } }
  expect(detection(sampled)).toBeCloseTo(17 / 38, 12)
})

test('looks that must confirm each other find less', () => {
  expect(detection({ ...visits, confirmations: 2 })).toBeCloseTo(0.25, 12)
})
