import { plural, t } from '@lingui/core/macro'
import type { FeedItem, TensionMoved } from '../../protocol'
import type { CaseBook } from '../../store/caseBook'
import { pledgeWords, times } from './livedWords'
import { beginning } from './words'

/** One item of the paper. */
export interface News {
  key: string
  headline: string
  text?: string
  source?: string
}

/** What is printed after the orders of a turn have been resolved. */
export interface Paper {
  turn: number
  lead: News
  stories: News[]
  /** From the resolution before, or the opening, to this one, by all that moved it between. */
  tension: Pick<TensionMoved, 'from' | 'to' | 'because'> | undefined
}

const MOST_STORIES = 3

/** The newest paper, or nothing before the first resolution. */
export function frontPage(feed: FeedItem[], book: CaseBook): Paper | undefined {
  const end = feed.findLastIndex((item) => item.type === 'turn-resolved')
  const resolved = feed[end]
  if (resolved?.type !== 'turn-resolved') return undefined
  const before = feed.slice(0, end)
  const begin = before.findLastIndex((item) => item.type === 'turn-resolved') + 1
  const items = before.slice(begin)
  const news = items
    .flatMap((item, at) => {
      const weight = WEIGHTS[item.type]
      const told = weight === undefined ? undefined : report(item, book, `${begin + at}`)
      return told && weight !== undefined ? [{ weight, told }] : []
    })
    .sort((one, other) => one.weight - other.weight)
    .map(({ told }) => told)
  const [lead = quiet(resolved.deal), ...others] = news
  const stories = [...others, ...clean(items)].slice(0, MOST_STORIES)
  return { turn: resolved.turn, lead, stories, tension: moved(items) }
}

/** Words, protests, breaches and news move tension at once; the resolution moves it last. */
function moved(items: FeedItem[]): Paper['tension'] {
  const moves = items.filter((item) => item.type === 'tension-moved')
  const [first] = moves
  const last = moves.at(-1)
  if (!first || !last) return undefined
  return { from: first.from, to: last.to, because: moves.flatMap((move) => move.because) }
}

/** What matters most to the whole room comes first. */
const WEIGHTS: Partial<Record<FeedItem['type'], number>> = {
  'crisis-broke': 0,
  'agreement-ended': 1,
  'alarm-raised': 2,
  'agreement-left': 3,
  'notice-given': 4,
  'pledge-broken': 5,
  'step-taken': 6,
  bulletin: 7,
  'inspection-spent': 8,
  'pledge-kept': 9,
  'step-reversed': 10,
  'notice-recalled': 11,
}

function report(item: FeedItem, book: CaseBook, key: string): News | undefined {
  const of = (party: string) => beginning(book.party(party).spoken)
  switch (item.type) {
    case 'crisis-broke':
      return { key, headline: item.headline, text: item.text, source: t`An accident` }
    case 'bulletin':
      return { key, headline: item.headline, text: item.text }
    case 'agreement-ended':
      return { key, headline: t`Agreement ${item.agreement} is no more`, text: item.because }
    case 'agreement-left':
      return { key, headline: t`${of(item.party)} leaves agreement ${item.agreement}` }
    case 'alarm-raised':
      return {
        key,
        headline: t`Alarm over ${book.party(item.accused).spoken}`,
        text: t`“${book.duty(item.obligation).duty}” What was found is ${times(item.evidence)} times likelier if this is broken than if it is kept. A false alarm is possible.`,
        source: t`Agreed inspections and sensors`,
      }
    case 'notice-given': {
      const { agreement, party, effect, forced } = item.notice
      return {
        key,
        headline: t`${of(party)} gives notice of withdrawal from agreement ${agreement}`,
        text: forced
          ? t`Its people at home no longer carry it. It leaves in turn ${effect} unless it recalls the notice.`
          : t`It leaves in turn ${effect} unless it recalls the notice.`,
      }
    }
    case 'notice-recalled':
      return { key, headline: t`${of(item.party)} stays in agreement ${item.agreement} after all` }
    case 'pledge-broken':
      return {
        key,
        headline: t`${of(item.pledge.party)} does not do as it said`,
        text: pledgeWords(item.pledge, book),
      }
    case 'pledge-kept':
      return {
        key,
        headline: t`${of(item.pledge.party)} does as it said`,
        text: pledgeWords(item.pledge, book),
      }
    case 'step-taken': {
      const { headline, label } = book.step(item.step)
      return { key, headline, text: label, source: of(item.party) }
    }
    case 'step-reversed':
      return {
        key,
        headline: t`${of(item.party)} takes a step back`,
        text: book.step(item.step).label,
        source: item.agreement
          ? t`Agreement ${item.agreement} forbids it`
          : item.host
            ? t`${of(item.host)}, the host, no longer allows it`
            : t`Its own decision`,
      }
    case 'inspection-spent':
      return item.access === 'refused'
        ? {
            key,
            headline: t`${of(item.inspected)} turns inspectors away`,
            text: book.measure(item.measure).label,
            source: of(item.inspector),
          }
        : undefined
    default:
      return undefined
  }
}

/** No news is news, too. */
function quiet(deal: boolean): News {
  return deal
    ? {
        key: 'quiet',
        headline: t`What was signed holds`,
        text: t`No alarm was raised and nobody took a new step.`,
      }
    : {
        key: 'quiet',
        headline: t`Another turn without a treaty`,
        text: t`Nothing binds the parties, and none took a new step.`,
      }
}

/** Looks that found nothing make one item together. */
function clean(items: FeedItem[]): News[] {
  const looks = items.filter((item) => item.type === 'finding-reported' && !item.finding.alarm)
  if (looks.length === 0) return []
  return [
    {
      key: 'clean',
      headline: plural(looks.length, {
        one: 'One look found nothing amiss',
        other: '# looks found nothing amiss',
      }),
      text: t`That a look is clean does not prove that a duty is kept.`,
    },
  ]
}

/** The month in the story in which a turn begins. */
export function turnDate(opens: string, turnLength: string, turn: number): Date {
  const date = new Date(`${opens}T12:00:00Z`)
  const [, count = '0', unit = 'M'] = /^P(\d+)([YMWD])$/.exec(turnLength) ?? []
  const whole = Number(count) * (turn - 1)
  if (unit === 'Y') date.setUTCFullYear(date.getUTCFullYear() + whole)
  else if (unit === 'M') date.setUTCMonth(date.getUTCMonth() + whole)
  else date.setUTCDate(date.getUTCDate() + whole * (unit === 'W' ? 7 : 1))
  return date
}
