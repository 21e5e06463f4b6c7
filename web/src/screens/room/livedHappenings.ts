import { t } from '@lingui/core/macro'
import type { FeedItem, HomeBallot, HomeCount, PartyId, SheetId } from '../../protocol'
import type { CaseBook } from '../../store/caseBook'
import { answerWords, pledgeWords, responseWords } from './livedWords'
import { beginning, fullStop } from './words'

/** The lines of the feed that tell of life under a treaty. */
export type LivedItem = Extract<
  FeedItem,
  {
    type:
      | 'step-taken'
      | 'step-reversed'
      | 'host-asked'
      | 'host-answered'
      | 'inspection-spent'
      | 'finding-reported'
      | 'means-reported'
      | 'finding-revealed'
      | 'alarm-raised'
      | 'consultation-opened'
      | 'alarm-answered'
      | 'visit-made'
      | 'alarm-responded'
      | 'alarm-closed'
      | 'duty-suspended'
      | 'duty-resumed'
      | 'notice-given'
      | 'notice-recalled'
      | 'agreement-left'
      | 'agreement-ended'
      | 'pledge-given'
      | 'pledge-due'
      | 'pledge-kept'
      | 'pledge-broken'
      | 'crisis-broke'
      | 'crisis-spared'
      | 'tension-moved'
      | 'home-voted'
      | 'agreement-returned'
      | 'turn-resolved'
      | 'council-voted'
      | 'delegation-confirmed'
      | 'ballot-cast'
      | 'orders-lapsed'
      | 'obligation-violated'
  }
>

/**
 * One of them as a sentence.
 *
 * @param who names a party where it acts; the reader's own is "You"
 * @param me the reader's own party, where the reader has one
 */
export function livedHappening(
  item: LivedItem,
  book: CaseBook,
  who: (party: PartyId) => string,
  me?: PartyId,
): string {
  const step = (id: string) => book.step(id).label
  const duty = (id: string) => book.duty(id).duty
  const of = (party: PartyId) => book.party(party).spoken
  const spokenOf = (party: PartyId) => beginning(of(party))
  switch (item.type) {
    case 'step-taken':
      return t`${who(item.party)}: the step “${step(item.step)}” is taken.`
    case 'step-reversed':
      return reversal(item, step(item.step), who, of)
    case 'host-asked':
      return item.end
        ? t`${who(item.by)} asked the host to end “${step(item.step)}”.`
        : t`${who(item.by)} asked the host to allow “${step(item.step)}”.`
    case 'host-answered':
      return item.accept
        ? t`${who(item.host)} allowed “${step(item.step)}”.`
        : t`${who(item.host)} did not allow “${step(item.step)}”.`
    case 'inspection-spent': {
      const measure = book.measure(item.measure).label
      return item.access === 'refused'
        ? t`${who(item.inspected)} refused access: ${measure}, asked for by ${of(item.inspector)}.`
        : t`${who(item.inspector)} inspected ${of(item.inspected)}: ${measure}.`
    }
    case 'finding-reported':
    case 'finding-revealed':
      return finding(item.accused, item.finding.obligation, item.finding.alarm)
    case 'means-reported':
      return item.finding.alarm
        ? t`Your own means speak against ${of(item.finding.accused)}: “${duty(item.finding.obligation)}”`
        : t`Your own means saw nothing amiss: “${duty(item.finding.obligation)}”`
    case 'alarm-raised':
      return t`Alarm over ${of(item.accused)}: “${duty(item.obligation)}”`
    case 'consultation-opened':
      return t`A consultation is open: “${duty(item.obligation)}”`
    case 'alarm-answered':
      return fullStop(`${spokenOf(item.accused)} ${answerWords(item.answer)}`)
    case 'visit-made':
      return item.found
        ? t`The visit to ${of(item.accused)} reports a violation.`
        : t`The visit to ${of(item.accused)} reports no violation.`
    case 'alarm-responded':
      return fullStop(`${spokenOf(item.party)} ${responseWords(item.response, book)}`)
    case 'alarm-closed':
      return t`The alarm over ${of(item.accused)} is closed.`
    case 'duty-suspended':
      return t`${who(item.party)}: “${duty(item.obligation)}” is held back.`
    case 'duty-resumed':
      return t`${who(item.party)}: “${duty(item.obligation)}” holds again.`
    case 'notice-given':
      return t`${who(item.notice.party)}: notice of withdrawal from agreement ${item.notice.agreement}.`
    case 'notice-recalled':
      return t`${who(item.party)}: the notice of withdrawal from agreement ${item.agreement} is recalled.`
    case 'agreement-left':
      return t`${who(item.party)} left agreement ${item.agreement}.`
    case 'agreement-ended':
      return t`Agreement ${item.agreement} has ended. ${item.because}`
    case 'pledge-given':
      return t`${who(item.pledge.party)}: ${pledgeWords(item.pledge, book)}`
    case 'pledge-due':
      return t`The word of ${of(item.pledge.party)} is due: ${pledgeWords(item.pledge, book)}`
    case 'pledge-kept':
      return t`${who(item.pledge.party)} kept a word: ${pledgeWords(item.pledge, book)}`
    case 'pledge-broken':
      return t`${who(item.pledge.party)} abandoned a word: ${pledgeWords(item.pledge, book)}`
    case 'crisis-broke':
      return item.headline
    case 'crisis-spared':
      return t`Did not break out: ${item.headline}`
    case 'tension-moved':
      return t`Tension moves from ${item.from} to ${item.to}.`
    case 'home-voted':
      return homeVote(item, of)
    case 'agreement-returned':
      return t`${of(item.party)} brings agreement ${item.agreement} back: at home it found no majority.`
    case 'turn-resolved':
      return t`The orders of turn ${item.turn} are resolved.`
    case 'council-voted':
      return councilVote(item, item.party === me ? undefined : of(item.party))
    case 'delegation-confirmed':
      return t`${of(item.party)} confirms agreement ${item.agreement}, if those at home carry it.`
    case 'ballot-cast':
      return ballotCast(item)
    case 'orders-lapsed':
      return item.proposed
        ? t`${who(item.party)} sealed no orders: too few of the council stood behind the proposal. So every duty is kept, the truth is told and nothing is inspected.`
        : t`${who(item.party)} sealed no orders. So every duty is kept, the truth is told and nothing is inspected.`
    case 'obligation-violated':
      return t`${of(item.party)} violates: “${duty(item.obligation)}” (size ${item.size})`
  }

  function finding(accused: PartyId, obligation: string, alarm: boolean): string {
    return alarm
      ? t`A finding speaks against ${of(accused)}: “${duty(obligation)}”`
      : t`A look at ${of(accused)} found nothing amiss: “${duty(obligation)}”`
  }
}

/** Said to the council itself, or to the facilitator of another's. */
function councilVote(
  { agreement, aye }: Extract<LivedItem, { type: 'council-voted' }>,
  others?: string,
): string {
  if (others === undefined) {
    return aye
      ? t`In your council: a vote for agreement ${agreement}.`
      : t`In your council: a vote against agreement ${agreement}.`
  }
  return aye
    ? t`In the council of ${others}: a vote for agreement ${agreement}.`
    : t`In the council of ${others}: a vote against agreement ${agreement}.`
}

/** A step ends because it was agreed so, because its host ends it, or because its party does. */
function reversal(
  { party, agreement, host }: Extract<LivedItem, { type: 'step-reversed' }>,
  label: string,
  who: (party: PartyId) => string,
  of: (party: PartyId) => string,
): string {
  if (agreement) {
    return t`${who(party)}: the step “${label}” is taken back, because agreement ${agreement} forbids it.`
  }
  return host
    ? t`${who(party)}: the step “${label}” ends, because ${of(host)} no longer allows it.`
    : t`${who(party)} took the step “${label}” back.`
}

function homeVote(
  { agreement, party, aye, count }: Extract<LivedItem, { type: 'home-voted' }>,
  of: (party: PartyId) => string,
): string {
  if (count) {
    const { name, votes, quota, by } = count
    if (by) return representativeVoted(agreement, count, by)
    return t`${name} votes on agreement ${agreement}: ${votes} for it, ${quota} needed.`
  }
  return aye
    ? t`At home, ${of(party)} finds a majority for agreement ${agreement}.`
    : t`At home, ${of(party)} finds no majority for agreement ${agreement}.`
}

function representativeVoted(
  agreement: SheetId,
  { name, votes, quota }: HomeCount,
  by: HomeBallot,
): string {
  const vote = by.aye
    ? t`${name}: ${by.name} voted for agreement ${agreement}.`
    : t`${name}: ${by.name} voted against agreement ${agreement}.`
  const interests = t`By their own interests, ${votes} were for it, ${quota} needed.`
  return `${vote} ${interests}`
}

function ballotCast(item: Extract<LivedItem, { type: 'ballot-cast' }>): string {
  switch (item.ballot) {
    case 'for':
      return t`${item.name}: a vote for agreement ${item.agreement}, not yet counted.`
    case 'against':
      return t`${item.name}: a vote against agreement ${item.agreement}, not yet counted.`
    case 'by-interests':
      return t`${item.name}: agreement ${item.agreement} is left to their interests.`
  }
}
