import type { OfDelegation, SeatId, SheetFace, SheetId } from '../protocol'
import { sameTerms, type Terms } from './terms'

/** A sheet in the making. */
export interface Work {
  terms: Terms
  /** The sheet that it answers. */
  answers?: SheetId | undefined
}

interface Beginning {
  own: OfDelegation
  seat: SeatId
  /** The sheet to be answered, where one was chosen. */
  answered?: SheetFace | undefined
  /** Whose draft to go on with. */
  from?: SeatId | undefined
  /** What this browser was working on before. */
  left?: Work | undefined
}

/** Where a delegate's work begins: with what was left, what was saved, or the sheet to be answered. */
export function startWork({ own, seat, answered, from = seat, left }: Beginning): Work {
  const saved = own.drafts.find((draft) => draft.seat === from)
  const fits = (work: Pick<Work, 'answers'> | undefined) =>
    work !== undefined && (answered === undefined || work.answers === answered.sheet)
  if (from === seat && left && fits(left)) return left
  if (saved && fits({ answers: saved.answers ?? undefined })) {
    return { terms: saved.terms, answers: saved.answers ?? undefined }
  }
  return answered ? { terms: answered.terms, answers: answered.sheet } : { terms: {} }
}

/** Whether the delegation has this work already, so that leaving loses nothing. */
export function isSaved(own: OfDelegation, seat: SeatId, work: Work): boolean {
  const saved = own.drafts.find((draft) => draft.seat === seat)
  if (!saved) return Object.keys(work.terms).length === 0
  return sameTerms(saved.terms, work.terms) && (saved.answers ?? undefined) === work.answers
}

const key = (seat: SeatId) => `parley draft ${seat}`

/** Keeps unsaved work in this tab, over other pages and reloads. */
export function leaveWork(seat: SeatId, work: Work | undefined): void {
  if (work) sessionStorage.setItem(key(seat), JSON.stringify(work))
  else sessionStorage.removeItem(key(seat))
}

export function workLeft(seat: SeatId): Work | undefined {
  const left = sessionStorage.getItem(key(seat))
  return left ? (JSON.parse(left) as Work) : undefined
}
