import { create } from 'zustand'

export interface Notice {
  id: number
  /** When it was said, on this browser's clock. */
  at: number
  tone: 'news' | 'refusal'
  text: string
}

interface Notices {
  notices: Notice[]
}

/** Short messages that come and go; the newest two. */
export const useNotices = create<Notices>(() => ({ notices: [] }))

let count = 0

export function notify(notice: Omit<Notice, 'id' | 'at'>): void {
  count += 1
  const next = { ...notice, id: count, at: Date.now() }
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((one) => one.text !== next.text), next].slice(-2),
  }))
}

export function dismiss(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) }))
}

/** What is said this shortly before another page opens is said about the way there. */
const ON_THE_WAY = 1000

/** On another page, what was said on the one before is out of place. */
export function turnPage(): void {
  const since = Date.now() - ON_THE_WAY
  useNotices.setState(({ notices }) => ({ notices: notices.filter(({ at }) => at > since) }))
}
