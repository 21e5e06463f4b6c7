import { useCallback, useEffect, useMemo, useState } from 'react'
import { get } from '../connection/call'
import { patiently } from '../connection/patience'
import type { DutyCoverage, RoomId } from '../protocol'
import { Kept, type Latest, LatestAnswer } from './latestAnswer'
import { useBoard } from './roomContext'
import { prospect, type Terms } from './terms'

const kept = new Kept<DutyCoverage[]>()

/** What would be owed under terms, and the chance that a violation would be found, as far as known. */
export interface CoverageKnown extends Latest<DutyCoverage[]> {
  retry: () => void
}

/** Follows what the server says of terms that come on top of all that is agreed. */
export function useCoverage(terms: Terms): CoverageKnown {
  const board = useBoard()
  const path = coveragePath(board.room, { ...prospect(board), ...terms })
  const [latest, tell] = useState<Latest<DutyCoverage[]>>({ isCurrent: false })
  const answers = useMemo(() => new LatestAnswer<DutyCoverage[]>(ask, kept, tell), [])
  const retry = useCallback(() => answers.about(path), [answers, path])
  useEffect(() => {
    answers.about(path)
    return () => answers.leave()
  }, [answers, path])
  return { ...latest, retry }
}

/** An address that names every issue always has the same answer, so that it may be kept. */
export function coveragePath(room: RoomId, outcome: Terms): string {
  const words = new URLSearchParams(outcome)
  words.sort()
  return `/api/rooms/${room}/coverage?${words}`
}

function ask(path: string, onSilence: (sentence: string) => void, signal: AbortSignal) {
  return patiently(() => get<DutyCoverage[]>(path, signal), onSilence, signal)
}
