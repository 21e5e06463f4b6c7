import { create } from 'zustand'
import { freshToken } from '../connection/call'
import { Live, type LiveStatus } from '../connection/live'

export type { LiveStatus }

/** How the page's one live connection stands. */
export const useLiveStatus = create<LiveStatus>(() => ({ state: 'idle' }))

let beforeConnecting: () => Promise<void> = async () => {}

/** Runs before every attempt to connect: a seat may have moved while nobody listened. */
export function beforeEveryConnection(step: () => Promise<void>): void {
  beforeConnecting = step
}

export const live = new Live(
  `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/live`,
  async () => {
    await beforeConnecting()
    return freshToken()
  },
  (status) => useLiveStatus.setState(status, true),
)

/** Starts again after the server refused. */
export const retryLive = () => live.retry()
