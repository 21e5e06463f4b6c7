import { expect, test } from 'vitest'
import { tensionBefore, tensionLine, tensionMoved } from './tension'

test('after a resolution tension is compared with the turn before', () => {
  const course = { tension: 63, tensions: [40, 52, 63] }
  expect(tensionBefore(course)).toBe(52)
  expect(tensionMoved(course)).toBe(11)
  expect(tensionLine(course)).toEqual([40, 52, 63])
})

test('a word given since the resolution moves it on from there', () => {
  const course = { tension: 58, tensions: [40, 52, 63] }
  expect(tensionMoved(course)).toBe(-5)
  expect(tensionLine(course)).toEqual([40, 52, 63, 58])
})

test('when the story opens nothing has moved', () => {
  const course = { tension: 40, tensions: [40] }
  expect(tensionBefore(course)).toBeUndefined()
  expect(tensionMoved(course)).toBe(0)
})
