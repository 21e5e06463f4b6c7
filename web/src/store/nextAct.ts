import type {
  Board,
  ConstraintFace,
  FloorRule,
  OfDelegation,
  SeatId,
  SheetFace,
  SheetId,
} from '../protocol'
import { obstaclesTo } from './terms'

/** The next sensible act of one delegate: what the one primary button does. */
export type Act =
  | { kind: 'wait' }
  | { kind: 'prepare' }
  | { kind: 'declare-ready' }
  | { kind: 'speak' }
  | { kind: 'adopt'; sheet: SheetId }
  | { kind: 'ratify'; sheet: SheetId }
  | { kind: 'vote-at-home'; sheet: SheetId }
  | { kind: 'draft' }
  | { kind: 'draft-single-text' }
  | { kind: 'write-orders' }
  | { kind: 'endorse-orders' }
  | { kind: 'answer-alarm' }
  | { kind: 'respond-to-alarm' }
  | { kind: 'see-result' }

interface Delegate {
  seat: SeatId
  chairs: boolean
  /** Whether each seat votes on orders and signatures. */
  council: boolean
  instructions: ConstraintFace[]
}

export function nextAct(board: Board, own: OfDelegation, delegate: Delegate): Act {
  switch (board.stage.type) {
    case 'waiting':
      return { kind: 'wait' }
    case 'briefing':
      return inBriefing(board, own, delegate)
    case 'statements':
      return { kind: board.floor === own.party ? 'speak' : 'wait' }
    case 'negotiation':
      return inNegotiation(board, own, delegate)
    case 'ratification':
      return inRatification(board, own, delegate)
    case 'ordering':
      return inOrdering(own, delegate)
    case 'consultation':
      return inConsultation(board, own) ?? inNegotiation(board, own, delegate)
    case 'closed':
      return { kind: 'see-result' }
  }
}

function inBriefing(board: Board, own: OfDelegation, { seat }: Delegate): Act {
  if (!own.preparations.some((one) => one.seat === seat)) return { kind: 'prepare' }
  return { kind: isReady(board, own) ? 'wait' : 'declare-ready' }
}

function inNegotiation(board: Board, own: OfDelegation, { chairs, instructions }: Delegate): Act {
  if (chairs) return { kind: 'draft-single-text' }
  const last = board.sheets.find(
    (sheet) =>
      waitsOnlyFor(sheet, own) &&
      mayBeWorthIt(sheet, board, own) &&
      obstaclesTo(sheet, instructions, board).length === 0 &&
      !hasAnswered(board, sheet, own),
  )
  if (last) return { kind: 'adopt', sheet: last.sheet }
  return { kind: isReady(board, own) ? 'wait' : 'draft' }
}

/** Everyone else whose consent it needs has adopted. */
function waitsOnlyFor(sheet: SheetFace, own: OfDelegation): boolean {
  const missing = sheet.needed.filter((party) => !sheet.adopted.includes(party))
  return sheet.standing.type === 'adoptable' && missing.length === 1 && missing[0] === own.party
}

/** Where points are shown, a button does not push a delegation into worse than it has. */
function mayBeWorthIt(sheet: SheetFace, board: Board, own: OfDelegation): boolean {
  const worth = own.worths.find((one) => one.sheet === sheet.sheet)?.worth
  if (!worth) return true
  const inForce = board.agreements.some(({ sinceTurn }) => sinceTurn != null)
  const has = inForce ? own.outcomeWorth?.points : undefined
  return worth.surplus >= 0 && worth.points >= (has ?? worth.points)
}

/** Who has tabled an answer or said what is wrong does not want it as it stands. */
function hasAnswered(board: Board, { sheet, criticisms }: SheetFace, own: OfDelegation): boolean {
  return (
    criticisms.some(({ party }) => party === own.party) ||
    board.sheets.some(({ answers, author }) => answers === sheet && author === own.party)
  )
}

function inRatification(board: Board, own: OfDelegation, { seat, council }: Delegate): Act {
  const head = isActingHead(board, seat)
  for (const one of own.ratifying) {
    const owes = council ? !one.ayes.includes(seat) && !one.noes.includes(seat) : head
    if (owes && !one.confirmed) return { kind: 'ratify', sheet: one.sheet }
    if (!one.counted && one.ballots.some((each) => each.seat === seat && !each.ballot)) {
      return { kind: 'vote-at-home', sheet: one.sheet }
    }
  }
  return { kind: 'wait' }
}

function inOrdering({ lived }: OfDelegation, { seat }: Delegate): Act {
  if (!lived || lived.orders.sealed) return { kind: 'wait' }
  if (!lived.orders.proposed) return { kind: 'write-orders' }
  return { kind: lived.orders.endorsed.includes(seat) ? 'wait' : 'endorse-orders' }
}

/** The accused answers first; then the others have something to respond to. */
function inConsultation(board: Board, own: OfDelegation): Act | undefined {
  const open = board.lived?.alarms.find((alarm) => alarm.state === 'open')
  if (!open || !own.lived) return undefined
  if (open.accused === own.party) return open.answer ? undefined : { kind: 'answer-alarm' }
  return open.answer && !open.responses[own.party] ? { kind: 'respond-to-alarm' } : undefined
}

/** Why the own delegation cannot table a sheet now; nothing if it can. */
export function whyNotTable(
  board: Board,
  rule: FloorRule,
  own: OfDelegation,
  chairs: boolean,
): 'phase' | 'paused' | 'time' | 'floor' | undefined {
  if (board.stage.type !== 'negotiation' && board.stage.type !== 'consultation') return 'phase'
  if (board.clock.type === 'paused') return 'paused'
  if (board.clock.type === 'running' && board.clock.inGrace) return 'time'
  if (board.stage.type === 'consultation') return undefined
  return chairs || rule === 'open' || board.floor === own.party ? undefined : 'floor'
}

function isReady(board: Board, own: OfDelegation): boolean {
  return board.delegations.some((one) => one.party === own.party && one.ready)
}

/** Whether the seat speaks for its delegation where only a head may. */
export function isActingHead(board: Board, seat: SeatId): boolean {
  return board.delegations.some((one) => one.seats.some((s) => s.seat === seat && s.acting))
}
