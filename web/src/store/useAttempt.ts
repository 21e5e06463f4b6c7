import { useState } from 'react'
import { notify } from './notices'

/** Runs one step at a time; a refusal is shown to the person. */
export function useAttempt() {
  const [busy, setBusy] = useState(false)
  const attempt = async <T>(step: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true)
    try {
      return await step()
    } catch (refused) {
      notify({ tone: 'refusal', text: (refused as Error).message })
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { busy, attempt }
}
