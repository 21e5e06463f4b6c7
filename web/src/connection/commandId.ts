import type { CommandId } from '../protocol'

/** An id for a new command. Works on a plain-HTTP hotspot, where `crypto.randomUUID` is missing. */
export function newCommandId(): CommandId {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
