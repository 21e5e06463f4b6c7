import { type ComponentType, lazy } from 'react'
import { session } from '../connection/call'
import { patiently } from '../connection/patience'
import { notify } from './notices'

type Page = { default: ComponentType }

/** A page of its own file. Where the server is gone before it could be fetched, it is waited for. */
export function page(fetched: () => Promise<Page>) {
  return lazy(() => fetched().catch(startAgain))
}

/** Browsers remember that a file could not be fetched, so the whole site is loaded anew. */
async function startAgain(): Promise<Page> {
  let said = false
  await patiently(session, (text) => {
    if (!said) notify({ tone: 'refusal', text })
    said = true
  })
  location.reload()
  return new Promise(() => {})
}
