import { create } from 'zustand'

export interface Notice {
  id: number
  tone: 'news' | 'refusal'
  text: string
}

interface Notices {
  notices: Notice[]
}

/** Short messages that come and go; the newest two. */
export const useNotices = create<Notices>(() => ({ notices: [] }))

let count = 0

export function notify(notice: Omit<Notice, 'id'>): void {
  count += 1
  const next = { ...notice, id: count }
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((one) => one.text !== next.text), next].slice(-2),
  }))
}

export function dismiss(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) }))
}
