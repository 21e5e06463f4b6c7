import { expect, test } from 'vitest'
import type { Settings } from '../protocol'
import { lengths } from './lengths'

const settings: Settings = {
  talk: 'in-person',
  pointsDisplay: 'exact',
  turns: 2,
  floor: 'open',
  floorSeconds: 0,
  briefingSeconds: 10 * 60,
  statementsSeconds: 2 * 60,
  negotiationSeconds: 7 * 60,
  ratificationSeconds: 2 * 60,
  implementationTurns: 3,
  depth: 'full',
  together: true,
  ordersSeconds: 3 * 60,
  consultationSeconds: 5 * 60,
  graceSeconds: 30,
}

test('a class takes its briefing, its negotiation and the turns that follow', () => {
  expect(lengths(settings)).toEqual({
    briefing: 10,
    negotiation: 22,
    livedTurn: 8,
    lived: 24,
    whole: 56,
  })
})

test('where the play ends with the signature, nothing follows', () => {
  expect(lengths({ ...settings, implementationTurns: 0 })).toMatchObject({ lived: 0, whole: 32 })
})
