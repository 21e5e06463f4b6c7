import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import type { IssueId, OptionId, SeatRole, Stage, Talk } from '../../protocol'
import type { CaseBook } from '../../store/caseBook'

export function stageName(stage: Stage): string {
  switch (stage.type) {
    case 'waiting':
      return t`Waiting to begin`
    case 'briefing':
      return t`Briefing`
    case 'statements':
      return t`Statements`
    case 'negotiation':
      return t`Negotiation`
    case 'ratification':
      return t`Ratification`
    case 'ordering':
      return t`Orders`
    case 'consultation':
      return t`Consultation`
    case 'closed':
      return t`Play is over`
  }
}

/** The turn of a stage that has one. */
export function turnOf(stage: Stage): number | undefined {
  return 'turn' in stage ? stage.turn : undefined
}

export function roleName(role: SeatRole): string {
  switch (role) {
    case 'head':
      return t`Head of delegation`
    case 'military':
      return t`Military adviser`
    case 'domestic':
      return t`Domestic liaison`
    case 'press':
      return t`Press officer`
  }
}

/** What the role is for, said to the person who has it. */
export function roleTask(role: SeatRole): string {
  switch (role) {
    case 'head':
      return t`You speak for your delegation and ratify what it signs.`
    case 'military':
      return t`You judge what limits cost and whether they can be checked.`
    case 'domestic':
      return t`You keep an eye on what people at home will accept.`
    case 'press':
      return t`You find the words for statements, and read what others say in public.`
  }
}

export function opensChannels(talk: Talk): boolean {
  return talk !== 'in-person'
}

/** Names in a row, as the language joins them. */
export function list(names: string[]): string {
  return new Intl.ListFormat(i18n.locale).format(names)
}

/** A day in the story. */
export function day(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  return i18n.date(`${date}T12:00:00`, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** The hour and minute of something that happened. */
export function time(instant: string): string {
  return i18n.date(instant, { hour: '2-digit', minute: '2-digit' })
}

/** A surplus in words, which need no sign. */
export function aboveNoDeal(surplus: number): string {
  if (surplus === 0) return t`the same as no deal`
  return surplus > 0 ? t`${surplus} above no deal` : t`${-surplus} below no deal`
}

/** Words where a sentence begins. */
export function beginning(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A sentence that may end with somebody's own words, which bring their stop along. */
export function fullStop(sentence: string): string {
  return /[.!?…]”?$/.test(sentence) ? sentence : `${sentence}.`
}

/** Which options of which issues are meant, as one says it. */
export function combination(book: CaseBook, when: Record<IssueId, OptionId[]>): string {
  const parts = Object.entries(when).map(([issue, options]) => {
    const named = options.map((option) => book.option(issue, option).label)
    return `${book.issue(issue).title}: ${either(named)}`
  })
  return parts.join(' + ')
}

function either(names: string[]): string {
  return new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(names)
}
