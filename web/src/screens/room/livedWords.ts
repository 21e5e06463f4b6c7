import { plural, t } from '@lingui/core/macro'
import type {
  Access,
  AlarmAnswer,
  AlarmResponse,
  Deed,
  LifeFace,
  PledgeFace,
  Trigger,
} from '../../protocol'
import type { CaseBook } from '../../store/caseBook'
import { DANGEROUS } from '../../store/tension'

/** The condition of a pledge, after "if". */
export function condition(when: Trigger, book: CaseBook): string {
  switch (when.type) {
    case 'if-step': {
      const { party, label } = book.step(when.step)
      return t`${book.party(party).spoken} takes the step “${label}”`
    }
    case 'if-alarm': {
      const { party, duty } = book.duty(when.obligation)
      return t`an alarm is raised over ${book.party(party).spoken} (“${duty}”)`
    }
  }
}

/** What the party then does, after "then". */
export function deed(then: Deed, book: CaseBook): string {
  switch (then.type) {
    case 'then-step':
      return t`we will take the step “${book.step(then.step).label}”`
    case 'then-reverse':
      return t`we will take the step “${book.step(then.step).label}” back`
    case 'then-notice':
      return t`we will give notice of withdrawal from agreement ${then.agreement}`
  }
}

/** A word given in public, as a sentence. */
export function pledgeWords({ when, then }: Pick<PledgeFace, 'when' | 'then'>, book: CaseBook) {
  return t`If ${condition(when, book)}, then ${deed(then, book)}.`
}

export function accessName(access: Access): string {
  switch (access) {
    case 'full':
      return t`Full access`
    case 'managed':
      return t`Managed access`
    case 'refused':
      return t`Access refused`
  }
}

export function answerWords(answer: AlarmAnswer): string {
  switch (answer.type) {
    case 'explain':
      return t`explains: “${answer.text}”`
    case 'invite-visit':
      return t`invites a visit`
    case 'admit':
      return answer.text ? t`admits the violation: “${answer.text}”` : t`admits the violation`
  }
}

export function responseWords(response: AlarmResponse, book: CaseBook): string {
  switch (response.type) {
    case 'accept':
      return t`accepts the answer`
    case 'protest':
      return response.text ? t`protests: “${response.text}”` : t`protests`
    case 'suspend':
      return t`holds back a duty of its own (“${book.duty(response.obligation).duty}”)`
    case 'declare-breach':
      return t`declares a material breach of agreement ${response.agreement}`
  }
}

/** How many times likelier, as people say it. */
export function times(evidence: number): string {
  if (evidence >= 100) return t`more than 100`
  return evidence >= 10 ? String(Math.round(evidence)) : String(Math.round(evidence * 10) / 10)
}

/** How tense a number is, in a word. */
export function mood(tension: number): string {
  if (tension < 34) return t`calm`
  return tension < DANGEROUS ? t`tense` : t`dangerous`
}

/** How a number has moved, in words. */
export function trend(moved: number): string {
  if (moved > 0) return t`up ${moved}`
  return moved < 0 ? t`down ${-moved}` : t`steady`
}

/** What stands of a regime. */
export function inForce({ inForce: standing, heldBack }: LifeFace): string {
  if (standing + heldBack === 0) return t`No duty in force`
  const duties = plural(standing, { one: '# duty in force', other: '# duties in force' })
  return heldBack > 0 ? t`${duties}, ${heldBack} held back` : duties
}

/** The alarms that still want something, most urgent first; nothing where there are none. */
export function openAlarms({ openAlarms: open, waitingAlarms: waiting }: LifeFace) {
  if (open > 0) return plural(open, { one: '# consultation open', other: '# consultations open' })
  if (waiting > 0) return plural(waiting, { one: '# alarm waits', other: '# alarms wait' })
  return undefined
}
