import { expect, test } from 'vitest'
import type { Order } from '../protocol'
import { Outbox } from './outbox'

test('a command without an answer goes out again with the same id', () => {
  const sent: Order[] = []
  const outbox = new Outbox((order) => sent.push(order))
  void outbox.send({ type: 'declare-ready' })
  outbox.resend()
  expect(sent).toHaveLength(2)
  expect(sent[1]).toEqual(sent[0])
  expect(sent[0]?.commandId).toMatch(/^[A-Za-z0-9_-]{8,64}$/)
})

test('an answer settles its own command only, and it is not sent again', async () => {
  const sent: Order[] = []
  const outbox = new Outbox((order) => sent.push(order))
  const ready = outbox.send({ type: 'declare-ready' })
  void outbox.send({ type: 'yield-floor' })
  outbox.answered({
    type: 'reply',
    commandId: sent[0]?.commandId ?? '',
    answer: { type: 'accepted', seq: 7 },
  })
  expect(await ready).toEqual({ type: 'accepted', seq: 7 })
  sent.length = 0
  outbox.resend()
  expect(sent.map((order) => order.command.type)).toEqual(['yield-floor'])
})

test('a second answer to the same command changes nothing', () => {
  const counts: number[] = []
  const sent: Order[] = []
  const outbox = new Outbox(
    (order) => sent.push(order),
    (unanswered) => counts.push(unanswered),
  )
  void outbox.send({ type: 'lower-hand' })
  const reply = {
    type: 'reply',
    commandId: sent[0]?.commandId ?? '',
    answer: { type: 'accepted', seq: 1 },
  } as const
  outbox.answered(reply)
  outbox.answered(reply)
  expect(counts).toEqual([1, 0])
})
