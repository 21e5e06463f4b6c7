import { describe, expect, test } from 'vitest'
import type { IssueCard, PaceCard, Settings } from '../protocol'
import { minutesPerIssue, onAgenda, planned } from './agenda'

const issues: IssueCard[] = ['missiles', 'inspections', 'trade'].map((issue) => ({
  issue,
  title: issue,
  statusQuo: 'as today',
}))

const settings = { turns: 2, negotiationSeconds: 15 * 60, agenda: null } as Settings

const basic: PaceCard = {
  depth: 'basic',
  negotiationTurns: 1,
  turns: 2,
  ordersSeconds: 300,
  consultationSeconds: 240,
  minutes: 90,
  sittings: 1,
  agenda: ['missiles', 'inspections'],
}

const full: PaceCard = { ...basic, depth: 'full', negotiationTurns: 2, turns: 4, agenda: null }

describe('the agenda of a new class', () => {
  test('is all of the case until somebody chooses', () => {
    expect(onAgenda(settings, issues)).toEqual(['missiles', 'inspections', 'trade'])
  })

  test('stands in the order of the case, in whatever order it was ticked', () => {
    const ticked = { ...settings, agenda: ['trade', 'missiles'] }
    expect(onAgenda(ticked, issues)).toEqual(['missiles', 'trade'])
  })

  test('comes with the depth that the case plans it for, and goes with another', () => {
    const short = { ...settings, ...planned('basic', [basic, full]) }
    expect(onAgenda(short, issues)).toEqual(['missiles', 'inspections'])
    expect(short).toMatchObject({ turns: 1, implementationTurns: 2 })
    const long = { ...short, ...planned('full', [basic, full]) }
    expect(onAgenda(long, issues)).toHaveLength(3)
  })

  test('with fewer issues leaves each more time', () => {
    expect(minutesPerIssue(settings, issues)).toBe(10)
    expect(minutesPerIssue({ ...settings, agenda: ['missiles', 'trade'] }, issues)).toBe(15)
    expect(minutesPerIssue({ ...settings, negotiationSeconds: 0 }, issues)).toBe(0)
  })
})
