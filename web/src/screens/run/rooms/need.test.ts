import { describe, expect, it } from 'vitest'
import type { RoomFace } from '../../../protocol'
import { byNeed, need } from './need'

const NOON = Date.parse('2026-11-24T12:00:00Z')

function room(part: Partial<RoomFace>): RoomFace {
  return {
    room: 'r1',
    name: 'Room 1',
    stage: { type: 'negotiation', turn: 1 },
    clock: { type: 'running', phaseEnds: '2026-11-24T12:05:00Z', inGrace: false },
    awaited: [],
    offline: [],
    hands: [],
    lastAct: '2026-11-24T11:59:00Z',
    sheets: 0,
    agreements: 0,
    resultsReleased: false,
    ...part,
  }
}

const hand = { seat: 's1', party: 'north', question: 'May I?' }

describe('what a room needs', () => {
  it('is nothing while it plays', () => {
    expect(need(room({}), NOON)).toBeUndefined()
  })

  it('is help before anything else', () => {
    expect(need(room({ hands: [hand], offline: ['s2'] }), NOON)?.text).toBe('Asks for help')
  })

  it('is a word when nobody has done anything for long', () => {
    expect(need(room({ lastAct: '2026-11-24T11:52:30Z' }), NOON)?.text).toBe('Quiet for 7 min')
  })

  it('is that it is about to boil, from the third third of tension on', () => {
    const life = { inForce: 0, heldBack: 0, waitingAlarms: 0, openAlarms: 0 }
    const at = (tension: number) => ({ ...life, course: { tension, tensions: [40] } })
    expect(need(room({ life: at(66) }), NOON)).toBeUndefined()
    expect(need(room({ life: at(67) }), NOON)?.text).toBe('Dangerously tense')
    expect(need(room({ stage: { type: 'closed' }, life: at(90) }), NOON)).toBeUndefined()
    expect(need(room({ life }), NOON)).toBeUndefined()
  })

  it('is not said of a room that has not begun or is over', () => {
    expect(need(room({ stage: { type: 'waiting' }, offline: ['s2'] }), NOON)?.rank).toBeUndefined()
  })

  it('puts the most urgent room first and keeps the order of the rest', () => {
    const rooms = [
      room({ name: 'Room 1' }),
      room({ name: 'Room 2', offline: ['s'] }),
      room({ name: 'Room 3', hands: [hand] }),
      room({ name: 'Room 4' }),
    ]
    expect(byNeed(rooms, NOON).map((one) => one.name)).toEqual([
      'Room 3',
      'Room 2',
      'Room 1',
      'Room 4',
    ])
  })
})
