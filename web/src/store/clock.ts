import { useEffect, useState } from 'react'
import type { ClockFace } from '../protocol'

/** What a clock shows at one moment. */
export interface Reading {
  state: 'stopped' | 'running' | 'paused'
  /** Milliseconds left of the phase; never below zero. */
  phaseLeft: number | undefined
  /** Milliseconds left of the floor, where someone holds it against time. */
  floorLeft: number | undefined
  inGrace: boolean
}

/**
 * @param serverNow the server's time, in milliseconds since 1970
 */
export function readClock(clock: ClockFace, serverNow: number): Reading {
  switch (clock.type) {
    case 'stopped':
      return { state: 'stopped', phaseLeft: undefined, floorLeft: undefined, inGrace: false }
    case 'running':
      return {
        state: 'running',
        phaseLeft: until(clock.phaseEnds, serverNow),
        floorLeft: clock.floorEnds ? until(clock.floorEnds, serverNow) : undefined,
        inGrace: clock.inGrace,
      }
    case 'paused':
      return {
        state: 'paused',
        phaseLeft: clock.phaseLeftMillis,
        floorLeft: clock.floorLeftMillis ?? undefined,
        inGrace: clock.inGrace,
      }
  }
}

function until(instant: string, now: number): number {
  return Math.max(0, Date.parse(instant) - now)
}

/** Minutes and seconds, rounded up: a clock shows 00:00 only when time is out. */
export function clockText(millis: number): string {
  const seconds = Math.ceil(millis / 1000)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

/** A reading that follows time. Draws again only when a second turns. */
export function useClock(clock: ClockFace, clockOffset: number): Reading {
  const [, turn] = useState(0)
  const reading = readClock(clock, Date.now() + clockOffset)
  const running = reading.state === 'running'
  const left = reading.phaseLeft ?? 0
  useEffect(() => {
    if (!running || left === 0) return
    const timer = setTimeout(() => turn((count) => count + 1), left % 1000 || 1000)
    return () => clearTimeout(timer)
  })
  return reading
}
