import { useSyncExternalStore } from 'react'

const query = matchMedia('(min-width: 1024px)')

/** Whether there is room for the laptop's three columns. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => query.matches,
  )
}
