import type { OfDelegation, SeatId, SheetFace, SheetId } from '../protocol'
import { sameTerms, type Terms } from './terms'

/** A sheet in the making. */
export interface Work {
  terms: Terms
  /** The sheet that it answers. */
  answers: SheetId | undefined
}

/** Where a delegate's work begins: on the sheet to be answered, or with what was saved. */
export function startWork(
  own: OfDelegation,
  seat: SeatId,
  answered: SheetFace | undefined,
  from: SeatId = seat,
): Work {
  const saved = own.drafts.find((draft) => draft.seat === from)
  if (!answered) {
    return { terms: { ...saved?.terms }, answers: saved?.answers ?? undefined }
  }
  const goesOn = saved?.answers === answered.sheet
  return { terms: { ...(goesOn ? saved.terms : answered.terms) }, answers: answered.sheet }
}

/** Whether the delegation has this work already, so that leaving loses nothing. */
export function isSaved(own: OfDelegation, seat: SeatId, work: Work): boolean {
  const saved = own.drafts.find((draft) => draft.seat === seat)
  if (!saved) return Object.keys(work.terms).length === 0
  return sameTerms(saved.terms, work.terms) && (saved.answers ?? undefined) === work.answers
}
