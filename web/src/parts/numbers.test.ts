import { expect, test } from 'vitest'
import { number, percent, signed } from './numbers'

test('what is below zero has a true minus sign, not a hyphen', () => {
  expect([number(-11), number(0), number(7), number(-2.5)]).toEqual(['−11', '0', '7', '−2.5'])
  expect([percent(-0.11), percent(0.5), percent(-0.001)]).toEqual(['−11 %', '50 %', '0 %'])
})

test('a difference always has a sign', () => {
  expect([signed(4), signed(0), signed(-4)]).toEqual(['+4', '±0', '−4'])
})
