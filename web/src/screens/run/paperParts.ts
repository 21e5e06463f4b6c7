/** What can be printed beside the parties; no party's id has a space. */
export const WHOLE = 'all of it'
export const PUBLIC = 'public brief'
export const FORM = 'outcome form'
export const TEACHER = 'for the facilitator'

/** Where the teaching notes and injects of a scenario are read. */
export function teachingNotes(scenario: string): string {
  return `/run/paper/${scenario}?part=${encodeURIComponent(TEACHER)}`
}
