// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { coveragePath } from './coverage'
import { Kept, type Latest, LatestAnswer, REST } from './latestAnswer'

/** A server that answers when the story says so. */
function server() {
  const questions: { path: string; signal: AbortSignal; silent: (sentence: string) => void }[] = []
  const answers = new Map<string, PromiseWithResolvers<string>>()
  const ask = (path: string, silent: (sentence: string) => void, signal: AbortSignal) => {
    questions.push({ path, signal, silent })
    const answer = Promise.withResolvers<string>()
    answers.set(path, answer)
    return answer.promise
  }
  const says = async (path: string, answer: string) => {
    answers.get(path)?.resolve(answer)
    await vi.advanceTimersByTimeAsync(0)
  }
  const refuses = async (path: string, why: string) => {
    answers.get(path)?.reject(new Error(why))
    await vi.advanceTimersByTimeAsync(0)
  }
  return { ask, says, refuses, questions, asked: () => questions.map((one) => one.path) }
}

function reader(ask: ReturnType<typeof server>['ask'], kept = new Kept<string>()) {
  const seen: { now: Latest<string> } = { now: { isCurrent: false } }
  const latest = new LatestAnswer(ask, kept, (told) => {
    seen.now = told
  })
  return { latest, seen }
}

const rests = () => vi.advanceTimersByTimeAsync(REST)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('the last answer stays in sight until the next is there', async () => {
  const { ask, says } = server()
  const { latest, seen } = reader(ask)
  latest.about('cap')
  expect(seen.now).toEqual({ value: undefined, isCurrent: false })
  await rests()
  await says('cap', 'half')
  expect(seen.now).toEqual({ value: 'half', isCurrent: true })
  latest.about('ban')
  expect(seen.now).toEqual({ value: 'half', isCurrent: false })
  await rests()
  await says('ban', 'most')
  expect(seen.now).toEqual({ value: 'most', isCurrent: true })
})

test('who chooses fast asks only once, when the choosing rests', async () => {
  const { ask, says, asked } = server()
  const { latest } = reader(ask)
  latest.about('first')
  await rests()
  await says('first', 'none')
  for (const path of ['a', 'b', 'c']) latest.about(path)
  await rests()
  expect(asked()).toEqual(['first', 'c'])
})

test('an answer to what is no longer asked is not shown', async () => {
  const { ask, says, questions } = server()
  const { latest, seen } = reader(ask)
  latest.about('old')
  await rests()
  latest.about('new')
  expect(questions[0]?.signal.aborted).toBe(true)
  await rests()
  await says('new', 'new answer')
  await says('old', 'old answer')
  expect(seen.now.value).toBe('new answer')
})

test('what was answered before is there at once, on every sheet', async () => {
  const { ask, says, asked } = server()
  const kept = new Kept<string>()
  const sheet = reader(ask, kept)
  sheet.latest.about('cap')
  await rests()
  await says('cap', 'half')
  const draft = reader(ask, kept)
  draft.latest.about('cap')
  expect(draft.seen.now).toEqual({ value: 'half', isCurrent: true })
  expect(asked()).toEqual(['cap'])
})

test('a refusal and a silence are said beside the last answer, and an answer ends them', async () => {
  const { ask, says, refuses, questions } = server()
  const { latest, seen } = reader(ask)
  latest.about('cap')
  await rests()
  questions[0]?.silent('The server does not answer.')
  expect(seen.now).toMatchObject({ isCurrent: false, sentence: 'The server does not answer.' })
  await says('cap', 'half')
  expect(seen.now).toEqual({ value: 'half', isCurrent: true })
  latest.about('gone')
  await rests()
  await refuses('gone', 'You have left the room.')
  expect(seen.now).toEqual({
    value: 'half',
    isCurrent: false,
    sentence: 'You have left the room.',
  })
})

test('the oldest of many answers are forgotten', () => {
  const kept = new Kept<string>()
  for (let at = 0; at <= 64; at += 1) kept.put(`path ${at}`, 'answer')
  expect(kept.get('path 0')).toBeUndefined()
  expect(kept.get('path 64')).toBe('answer')
})

test('the same outcome has one address, in whatever order it was chosen', () => {
  expect(coveragePath('room-1', { trade: 'open', missiles: 'cap' })).toBe(
    '/api/rooms/room-1/coverage?missiles=cap&trade=open',
  )
  expect(coveragePath('room-1', { missiles: 'cap', trade: 'open' })).toBe(
    coveragePath('room-1', { trade: 'open', missiles: 'cap' }),
  )
})
