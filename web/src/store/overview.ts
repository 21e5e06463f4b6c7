import { useEffect, useState } from 'react'
import type { Overview } from '../protocol'
import { live } from './live'

/** All rooms of a class, as they are now, and the server's clock less this one's. */
export interface Watched {
  overview: Overview
  clockOffset: number
}

/** Follows the overview at a destination; nothing until the first has arrived. */
export function useOverview(destination: string): Watched | undefined {
  const [watched, watch] = useState<Watched>()
  useEffect(
    () =>
      live.watch(destination, (frame) => {
        if (frame.type !== 'overview') return
        watch({ overview: frame, clockOffset: Date.parse(frame.now) - Date.now() })
      }),
    [destination],
  )
  return watched
}
