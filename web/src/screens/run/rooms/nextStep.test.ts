import { expect, test } from 'vitest'
import type { RoomFace, Stage } from '../../../protocol'
import { names, nextStep } from './nextStep'

const rooms = (...stages: Stage[]) =>
  stages.map((stage, at) => ({ name: `Room ${at + 1}`, stage }) as RoomFace)

test('the button says what ending the phase does', () => {
  const ordering = nextStep(rooms({ type: 'ordering', turn: 3 }, { type: 'ordering', turn: 3 }))
  expect(ordering.label).toBe('Resolve the orders')
  expect(names(ordering.moves)).toBe('Room 1, Room 2')
  const over = nextStep(rooms({ type: 'consultation', turn: 3 }, { type: 'closed' }))
  expect(over.label).toBe('End the consultation')
  expect(names(over.moves)).toBe('Room 1')
})

test('phases that only the clock tells apart are ended by their names too', () => {
  expect(nextStep(rooms({ type: 'briefing' }, { type: 'briefing' })).label).toBe('End the briefing')
  expect(nextStep(rooms({ type: 'statements', turn: 1 })).label).toBe('End the statements')
  expect(nextStep(rooms({ type: 'negotiation', turn: 1 })).label).toBe('End the negotiation')
})

test('where rooms are apart, it names and moves those furthest behind', () => {
  const apart = nextStep(rooms({ type: 'ratification', turn: 2 }, { type: 'ordering', turn: 3 }))
  expect(apart.label).toBe('End the ratification: Room 1')
  expect(names(apart.moves)).toBe('Room 1')
  expect(names(apart.waits)).toBe('Room 2')
})

test('rooms in the same phase of different turns are apart', () => {
  const apart = nextStep(rooms({ type: 'ordering', turn: 4 }, { type: 'ordering', turn: 3 }))
  expect(apart.label).toBe('Resolve the orders: Room 2')
})

test('a change that is ratified comes after the consultation of its turn', () => {
  const change: Stage = { type: 'ratification', turn: 3 }
  const apart = nextStep(rooms(change, { type: 'consultation', turn: 3 }))
  expect(names(apart.moves)).toBe('Room 2')
})

test('a room that has not begun is furthest behind, and many are counted', () => {
  const late = rooms({ type: 'briefing' }, { type: 'waiting' })
  expect(nextStep(late).label).toBe('Begin the briefing: Room 2')
  const many = Array.from({ length: 3 }, (): Stage => ({ type: 'negotiation', turn: 1 }))
  const apart = nextStep(rooms(...many, { type: 'closed' }, { type: 'ordering', turn: 2 }))
  expect(apart.label).toBe('End the negotiation: 3 rooms')
})
