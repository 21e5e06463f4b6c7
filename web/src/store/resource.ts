import { useCallback, useEffect, useState } from 'react'
import { get } from '../connection/call'
import { patiently } from '../connection/patience'

/** Something read once from the server. */
export type Resource<T> =
  | { state: 'loading' }
  | { state: 'failed'; sentence: string; retry: () => void }
  | { state: 'ready'; value: T }

type Settled<T> = { key: string; value: T } | { key: string; sentence: string }

/**
 * Reads a path of the server, again when it changes. Where the server is silent, that is said and
 * the reading goes on by itself when it is back.
 *
 * @param version reads again when it changes, keeping what is shown until the answer is there
 */
export function useResource<T>(path: string, version: string | number = ''): Resource<T> {
  const [settled, settle] = useState<Settled<T>>()
  const [attempt, again] = useState(0)
  const retry = useCallback(() => again((count) => count + 1), [])
  const key = `${path} ${attempt}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version reads the same path again
  useEffect(() => {
    const left = new AbortController()
    const failed = (sentence: string) => left.signal.aborted || settle({ key, sentence })
    patiently(() => get<T>(path), failed, left.signal).then(
      (value) => left.signal.aborted || settle({ key, value }),
      (reason: Error) => failed(reason.message),
    )
    return () => left.abort()
  }, [path, key, version])
  if (settled?.key !== key) return { state: 'loading' }
  if ('sentence' in settled) return { state: 'failed', sentence: settled.sentence, retry }
  return { state: 'ready', value: settled.value }
}
