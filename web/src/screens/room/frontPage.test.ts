import { describe, expect, it } from 'vitest'
import type { FeedItem } from '../../protocol'
import { caseBook } from '../../store/caseBook'
import { livedRiver } from '../../store/livedTesting'
import { frontPage, turnDate } from './frontPage'

const book = caseBook(livedRiver())
const at = '2026-11-24T12:00:00Z'
const resolved = (turn: number, deal = true): FeedItem => ({
  type: 'turn-resolved',
  at,
  turn,
  tension: 40,
  deal,
})
const alarm: FeedItem = {
  type: 'alarm-raised',
  at,
  alarm: 1,
  obligation: 'northern-missiles',
  accused: 'north',
  evidence: 16.7,
}
const crisis: FeedItem = {
  type: 'crisis-broke',
  at,
  crisis: 'boats-collide',
  headline: 'Boats collide at night',
  text: 'Each bank says that the other was at fault.',
  tension: 10,
}
const step: FeedItem = { type: 'step-taken', at, step: 'northern-works', party: 'north' }

describe('the paper of a turn', () => {
  it('is not printed before the first resolution', () => {
    expect(frontPage([step], book)).toBeUndefined()
  })

  it('leads with what matters most, and tells the rest in a few items', () => {
    const paper = frontPage([step, alarm, crisis, resolved(3)], book)
    expect(paper?.lead.headline).toBe('Boats collide at night')
    expect(paper?.stories.map((one) => one.headline)).toEqual([
      'Alarm over North',
      'Chimneys smoke in the North',
    ])
  })

  it('adds up what moved tension since the paper before', () => {
    const moves = (from: number, to: number, what: string): FeedItem => ({
      type: 'tension-moved',
      at,
      from,
      to,
      because: [{ what, by: to - from }],
    })
    const earlier = moves(40, 50, 'Works')
    const feed = [earlier, resolved(3), moves(50, 54, 'A warns'), moves(54, 65, 'B'), resolved(4)]
    expect(frontPage(feed, book)?.tension).toEqual({
      from: 50,
      to: 65,
      because: [
        { what: 'A warns', by: 4 },
        { what: 'B', by: 11 },
      ],
    })
  })

  it('says that an alarm may be false', () => {
    expect(frontPage([alarm, resolved(3)], book)?.lead.text).toMatch(
      /17 times likelier.*A false alarm is possible/,
    )
  })

  it('tells of its own turn only', () => {
    const paper = frontPage([crisis, resolved(3), step, resolved(4)], book)
    expect(paper?.lead.headline).toBe('Chimneys smoke in the North')
    expect(paper?.turn).toBe(4)
  })

  it.each([
    [{ agreement: 2, host: null }, 'Agreement 2 forbids it'],
    [{ agreement: null, host: 'south' }, 'South, the host, no longer allows it'],
    [{ agreement: null, host: null }, 'Its own decision'],
  ])('says why a step is taken back', (because, source) => {
    const back: FeedItem = { ...step, type: 'step-reversed', ...because }
    expect(frontPage([back, resolved(3)], book)?.lead.source).toBe(source)
  })

  it('calls a quiet turn by what it is, with a treaty and without', () => {
    expect(frontPage([resolved(3)], book)?.lead.headline).toBe('What was signed holds')
    expect(frontPage([resolved(3, false)], book)?.lead.headline).toBe(
      'Another turn without a treaty',
    )
  })
})

it('a turn has its month in the story', () => {
  expect(turnDate('2030-03-01', 'P6M', 3).toISOString().slice(0, 7)).toBe('2031-03')
})
