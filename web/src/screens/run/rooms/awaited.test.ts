import { expect, test } from 'vitest'
import type { RoomFace } from '../../../protocol'
import { awaitedIn } from './awaited'

const parties = [
  { party: 'north', name: 'North' },
  { party: 'south', name: 'South' },
]

const ordering = (name: string, awaited: string[]) =>
  ({ name, awaited, stage: { type: 'ordering', turn: 3 } }) as unknown as RoomFace

test('who has not sealed is named, room by room; rooms that are complete are not', () => {
  const rooms = [ordering('Room 1', ['south', 'north']), ordering('Room 2', [])]
  expect(awaitedIn(rooms, parties, 'ordering')).toEqual([
    { room: 'Room 1', names: ['North', 'South'] },
  ])
  expect(awaitedIn(rooms, parties, 'ratification')).toEqual([])
})
