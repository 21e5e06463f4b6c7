import { t } from '@lingui/core/macro'
import { CallRefused } from './call'

const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 8000

/** Whoever waits for the server now. */
const waiting = new Set<() => void>()

/** Ends the pauses between attempts: somebody has asked, or the page has woken up. */
export function hurry(): void {
  for (const wake of waiting) wake()
}

window.addEventListener('online', hurry)
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') hurry()
})

/**
 * Calls until the server answers, whatever the answer is, with longer and longer pauses. Only for
 * what may be asked any number of times.
 *
 * @param onSilence hears the sentence for the person after each attempt without an answer
 */
export async function patiently<T>(
  call: () => Promise<T>,
  onSilence: (sentence: string) => void,
  signal?: AbortSignal,
): Promise<T> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await call()
    } catch (failure) {
      if (signal?.aborted || !isSilence(failure)) throw failure
      onSilence(
        t`The server does not answer. Check that you are on the class's network. This page keeps looking for it and goes on by itself.`,
      )
      // A class that lost its server shall not come back in one instant.
      await rest(pause * (0.75 + Math.random() / 2))
    }
  }
}

/** Nothing came back, or only a proxy spoke. */
function isSilence(failure: unknown): boolean {
  return failure instanceof CallRefused && [0, 502, 503, 504].includes(failure.status)
}

function rest(length: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      waiting.delete(wake)
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(wake, length)
    waiting.add(wake)
  })
}
