import type { Board, OfDelegation, Statement, View } from '../protocol'

/** Records as the server sends them, for stories in tests. */

export function board(parts: Partial<Board> = {}): Board {
  return {
    room: 'room-1',
    name: 'Room 1',
    stage: { type: 'negotiation', turn: 1 },
    turns: 2,
    clock: { type: 'stopped' },
    floor: null,
    awaited: [],
    delegations: [],
    sheets: [],
    agreements: [],
    outcome: {},
    headline: null,
    resultsReleased: false,
    ...parts,
  }
}

export function delegation(parts: Partial<OfDelegation> = {}): OfDelegation {
  return {
    type: 'of-delegation',
    party: 'north',
    outcomeWorth: null,
    worths: [],
    drafts: [],
    preparations: [],
    caucuses: [],
    hands: [],
    ...parts,
  }
}

export function view(parts: Partial<View> = {}): View {
  return {
    type: 'view',
    room: 'room-1',
    seq: 1,
    now: '2026-11-24T12:00:00Z',
    board: board(),
    own: delegation(),
    feed: [],
    ...parts,
  }
}

export function statement(text: string): Statement {
  return { type: 'statement', at: '2026-11-24T12:00:00Z', party: 'north', text }
}
