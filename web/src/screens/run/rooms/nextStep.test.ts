import { expect, test } from 'vitest'
import type { RoomFace, Stage } from '../../../protocol'
import { nextStep } from './nextStep'

const rooms = (...stages: Stage[]) => stages.map((stage) => ({ stage }) as RoomFace)

test('the button says what ending the phase does', () => {
  expect(nextStep(rooms({ type: 'ordering', turn: 3 }, { type: 'ordering', turn: 3 }))).toBe(
    'Resolve the orders',
  )
  expect(nextStep(rooms({ type: 'consultation', turn: 3 }, { type: 'closed' }))).toBe(
    'End the consultation',
  )
})

test('phases that only the clock tells apart are ended by their names too', () => {
  expect(nextStep(rooms({ type: 'briefing' }, { type: 'briefing' }))).toBe('End the briefing')
  expect(nextStep(rooms({ type: 'statements', turn: 1 }))).toBe('End the statements')
  expect(nextStep(rooms({ type: 'negotiation', turn: 1 }))).toBe('End the negotiation')
})

test('where rooms are in different phases, it has no single name', () => {
  const apart = rooms({ type: 'ordering', turn: 3 }, { type: 'consultation', turn: 3 })
  expect(nextStep(apart)).toBe('End each room’s phase')
})
