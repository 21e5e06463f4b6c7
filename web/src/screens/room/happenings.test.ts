import { expect, test } from 'vitest'
import type { FeedItem } from '../../protocol'
import { caseBook } from '../../store/caseBook'
import { livedRiver } from '../../store/livedTesting'
import { happening } from './happenings'

const book = caseBook(livedRiver())
const at = '2026-11-24T12:00:00Z'

const back = { type: 'step-reversed', at, step: 'northern-works', party: 'north' } as const

const told: [FeedItem, string][] = [
  [{ type: 'phase-opened', at, stage: { type: 'negotiation', turn: 2 } }, 'Turn 2: Negotiation.'],
  [{ type: 'phase-opened', at, stage: { type: 'closed' } }, 'Play is over.'],
  [
    { type: 'tabled', at, sheet: 2, author: 'south', answers: null, changes: 0 },
    'South tabled sheet 2.',
  ],
  [
    { type: 'tabled', at, sheet: 3, author: 'south', answers: 2, changes: 1 },
    'South answered sheet 2 with sheet 3: one change.',
  ],
  [
    { type: 'tabled', at, sheet: 4, author: null, answers: null, changes: 0 },
    'The chair tabled a single negotiating text, sheet 4.',
  ],
  [
    { type: 'adopted', at, sheet: 2, party: 'north', byInstructions: false },
    'You adopted sheet 2.',
  ],
  [
    { type: 'caucus-called', at, caucus: 1, parties: ['north', 'south'], by: 'south' },
    'South opened a caucus with you.',
  ],
  [
    { type: 'failed', at, sheet: 2, without: ['north', 'south'], because: null },
    'Agreement 2 fails: without you and South it cannot enter into force.',
  ],
  [
    { type: 'failed', at, sheet: 2, without: [], because: 'The factory still works.' },
    'Agreement 2 fails. The factory still works.',
  ],
  [
    { ...back, party: 'south', agreement: 2, host: null },
    'South: the step “Start the works” is taken back, because agreement 2 forbids it.',
  ],
  [
    { ...back, agreement: null, host: 'south' },
    'You: the step “Start the works” ends, because South no longer allows it.',
  ],
  [{ ...back, agreement: null, host: null }, 'You took the step “Start the works” back.'],
]

/** In a `Trans`, tags in what people type would be taken for its own; so their words go through `t`. */
test('what people type is told as they typed it', () => {
  const text = 'Go on as {0} <0>{name, plural, other {#}}</0> <b>'
  const item: FeedItem = { type: 'criticised', at, sheet: 2, party: 'south', remark: text }
  expect(happening(item, book, 'north')).toBe(`South on sheet 2: “${text}”`)
})

test.each(told)('%o reads as a sentence', (item, sentence) => {
  expect(happening(item, book, 'north')).toBe(sentence)
})
