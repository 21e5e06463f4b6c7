import { plural, t } from '@lingui/core/macro'
import type { Failed, FeedItem, PartyId, SheetId } from '../../protocol'
import type { CaseBook } from '../../store/caseBook'
import { livedHappening } from './livedHappenings'
import { beginning, list, stageName, turnOf } from './words'

/** A line of the feed as a sentence, said to someone of the given party; to nobody's on the wall. */
export function happening(item: FeedItem, book: CaseBook, me?: PartyId): string {
  const who = (party: PartyId) => (party === me ? t`You` : beginning(book.party(party).spoken))
  const whom = (party: PartyId) => (party === me ? t`you` : book.party(party).spoken)
  switch (item.type) {
    case 'phase-opened': {
      const turn = turnOf(item.stage)
      const stage = stageName(item.stage)
      return turn ? t`Turn ${turn}: ${stage}.` : t`${stage}.`
    }
    case 'statement':
      return item.text
    case 'message':
      return item.text
    case 'caucus-called': {
      const others = list(item.parties.filter((party) => party !== item.by).map(whom))
      return t`${who(item.by)} opened a caucus with ${others}.`
    }
    case 'bulletin':
      return item.headline
    case 'tabled':
      return tabled(item.sheet, item.author ?? undefined, item.answers ?? undefined, item.changes)
    case 'withdrawn':
      return t`Sheet ${item.sheet} was withdrawn.`
    case 'replaced':
      return t`Sheet ${item.by} takes the place of sheet ${item.sheet}.`
    case 'criticised':
      return item.remark
        ? t`${who(item.party)} on sheet ${item.sheet}: “${item.remark}”`
        : t`${who(item.party)} criticised sheet ${item.sheet}.`
    case 'adopted':
      return item.byInstructions
        ? t`${who(item.party)}, whom nobody plays, adopted sheet ${item.sheet}.`
        : t`${who(item.party)} adopted sheet ${item.sheet}.`
    case 'withheld':
      return t`${who(item.party)}, whom nobody plays, does not sign sheet ${item.sheet}.`
    case 'revoked':
      return t`${who(item.party)} took the adoption of sheet ${item.sheet} back.`
    case 'agreed':
      return t`Sheet ${item.sheet} is agreed. It waits for ratification.`
    case 'ratified':
      return t`${who(item.party)} ratified agreement ${item.sheet}.`
    case 'declined':
      return t`${who(item.party)} declined agreement ${item.sheet}.`
    case 'in-force':
      return t`Agreement ${item.sheet} is in force.`
    case 'failed':
      return failed(item)
    case 'answer':
      return t`The facilitator answers “${item.question}”: ${item.answer}`
    case 'results-out':
      return t`The results are out.`
    default:
      return livedHappening(item, book, who, me)
  }

  function failed({ sheet, without, because }: Failed): string {
    if (because) return t`Agreement ${sheet} fails. ${because}`
    const names = list(without.map(whom))
    return t`Agreement ${sheet} fails: without ${names} it cannot enter into force.`
  }

  function tabled(sheet: SheetId, author?: PartyId, answers?: SheetId, changes = 0): string {
    if (author === undefined) return t`The chair tabled a single negotiating text, sheet ${sheet}.`
    if (answers === undefined) return t`${who(author)} tabled sheet ${sheet}.`
    const count = plural(changes, { one: 'one change', other: '# changes' })
    return t`${who(author)} answered sheet ${answers} with sheet ${sheet}: ${count}.`
  }
}

/** The party behind a line, where there is one. */
export function actor(item: FeedItem): PartyId | undefined {
  switch (item.type) {
    case 'caucus-called':
    case 'host-asked':
      return item.by
    case 'host-answered':
      return item.host
    case 'inspection-spent':
      return item.inspector
    case 'alarm-answered':
      return item.accused
    case 'notice-given':
      return item.notice.party
    case 'pledge-given':
    case 'pledge-due':
    case 'pledge-kept':
    case 'pledge-broken':
      return item.pledge.party
    case 'tabled':
      return item.author ?? undefined
    default:
      return 'party' in item ? item.party : undefined
  }
}
