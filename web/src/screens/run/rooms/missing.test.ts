import { expect, test } from 'vitest'
import type { ExerciseView, Person, Stage } from '../../../protocol'
import { allSeated, unsealed } from './missing'

const rooms = [
  { room: 'ro-1', name: 'Room 1' },
  { room: 'ro-2', name: 'Room 2' },
]
const view = {
  played: ['north', 'south', 'chair'],
  scenario: {
    parties: [
      { party: 'north', name: 'North', chairs: false },
      { party: 'south', name: 'South', chairs: false },
      { party: 'chair', name: 'Chair', chairs: true },
    ],
  },
} as unknown as ExerciseView
const seated = (...parties: string[]) =>
  parties.map((party) => ({ place: { room: 'ro-1', party } }) as Person)

test('when nobody waits, the delegations that are still empty are named', () => {
  expect(allSeated(rooms, view, seated('north'))).toBe(
    'Everyone has a seat, but not every delegation has someone. Room 1: South: no one yet.',
  )
})

test('where every delegation has someone, nothing is missing', () => {
  expect(allSeated(rooms, view, seated('north', 'south'))).toBe(
    'Everyone has a seat. Move people where you want them.',
  )
})

test('who has not sealed is named before the orders are resolved, in rooms that write orders', () => {
  const ordering = { type: 'ordering', turn: 3 } as const
  const voting = { type: 'ratification', turn: 3 } as const
  const board = (name: string, awaited: string[], stage: Stage = ordering) => ({
    name,
    awaited,
    stage,
  })
  expect(
    unsealed(
      [
        board('Room 1', ['north', 'south']),
        board('Room 2', []),
        board('Room 3', ['north'], voting),
      ],
      view,
    ),
  ).toEqual(['Room 1: North, South'])
})
