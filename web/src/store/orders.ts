import type { Access, BudgetFace, Inspection, MeasureId, ObligationId, Orders } from '../protocol'

/** A delegation that gives no orders complies, tells the truth and inspects nothing. */
export const noOrders: Orders = {
  violations: {},
  truthfulData: true,
  inspections: [],
  access: {},
  steps: [],
  reversals: [],
  notices: [],
  recalls: [],
}

/**
 * @param size from 1; 0 keeps the obligation
 */
export function withViolation(orders: Orders, obligation: ObligationId, size: number): Orders {
  const { [obligation]: _, ...others } = orders.violations
  return { ...orders, violations: size === 0 ? others : { ...others, [obligation]: size } }
}

export function withAccess(orders: Orders, measure: MeasureId, access: Access): Orders {
  const { [measure]: _, ...others } = orders.access
  return { ...orders, access: access === 'full' ? others : { ...others, [measure]: access } }
}

export function isInspected(orders: Orders, { measure, obligation }: Inspection): boolean {
  return orders.inspections.some((one) => one.measure === measure && one.obligation === obligation)
}

export function toggleInspection(orders: Orders, inspection: Inspection): Orders {
  const { measure, obligation } = inspection
  const inspections = isInspected(orders, inspection)
    ? orders.inspections.filter((one) => one.measure !== measure || one.obligation !== obligation)
    : [...orders.inspections, { measure, obligation }]
  return { ...orders, inspections }
}

/** The inspections by a measure that are still to be spent. */
export function left(orders: Orders, { measure, perTurn }: BudgetFace): number {
  return perTurn - orders.inspections.filter((one) => one.measure === measure).length
}

type Listed = 'steps' | 'reversals' | 'notices' | 'recalls'

/** Puts something on one of the lists of the orders, or takes it off. */
export function toggle<K extends Listed>(orders: Orders, list: K, id: Orders[K][number]): Orders {
  const ids = orders[list] as (typeof id)[]
  const next = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
  return { ...orders, [list]: next }
}

/** Whether what is ordered breaks the agreement, or hides that. */
export function breaksFaith(orders: Orders): boolean {
  return Object.keys(orders.violations).length > 0 || !orders.truthfulData
}

export function isNothing(orders: Orders): boolean {
  const { inspections, access, steps, reversals, notices, recalls } = orders
  const acts = [inspections, steps, reversals, notices, recalls]
  return (
    !breaksFaith(orders) &&
    acts.every((list) => list.length === 0) &&
    Object.keys(access).length === 0
  )
}

const key = (seat: string, turn: number) => `parley orders ${seat} ${turn}`

/**
 * Keeps unsealed orders in this tab, over other pages and reloads.
 *
 * @param from the orders of the delegation from which they were written
 */
export function leaveOrders(seat: string, turn: number, from: Orders, orders: Orders): void {
  sessionStorage.setItem(key(seat, turn), JSON.stringify({ from, orders }))
}

/** What was left, unless the delegation's orders from which it was written have changed since. */
export function ordersLeft(seat: string, turn: number, from: Orders): Orders | undefined {
  const found = sessionStorage.getItem(key(seat, turn))
  if (!found) return undefined
  const left = JSON.parse(found) as { from: Orders; orders: Orders }
  return JSON.stringify(left.from) === JSON.stringify(from) ? left.orders : undefined
}
