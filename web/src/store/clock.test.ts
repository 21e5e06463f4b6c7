import { expect, test } from 'vitest'
import { clockText, readClock } from './clock'

const now = Date.parse('2026-11-24T12:00:00Z')

test('a running clock counts down to the end of the phase and of the floor', () => {
  const reading = readClock(
    {
      type: 'running',
      phaseEnds: '2026-11-24T12:06:42Z',
      floorEnds: '2026-11-24T12:01:00Z',
      inGrace: false,
    },
    now,
  )
  expect(reading.phaseLeft).toBe(402_000)
  expect(reading.floorLeft).toBe(60_000)
})

test('time that is out stays at zero', () => {
  const late = readClock(
    { type: 'running', phaseEnds: '2026-11-24T11:59:00Z', floorEnds: null, inGrace: true },
    now,
  )
  expect(late.phaseLeft).toBe(0)
  expect(late.inGrace).toBe(true)
})

test('a paused clock keeps what is left', () => {
  const paused = readClock(
    { type: 'paused', phaseLeftMillis: 90_000, floorLeftMillis: null, inGrace: false },
    now,
  )
  expect(paused.phaseLeft).toBe(90_000)
})

test.each([
  [402_000, '06:42'],
  [401_001, '06:42'],
  [1, '00:01'],
  [0, '00:00'],
  [3_600_000, '60:00'],
])('%i ms read %s', (millis, text) => {
  expect(clockText(millis)).toBe(text)
})
