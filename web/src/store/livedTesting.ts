import type { CaseView, LivedBoard, OwnLived } from '../protocol'
import { riverCase } from './testing'

/** The River Pact with turns to live under it; the same made-up case as in the server's tests. */
export function livedRiver(): CaseView {
  const limited = { missiles: ['cap', 'ban'] }
  return riverCase({
    regime: {
      obligations: [
        duty('northern-missiles', 'north', 'The North keeps to the limit.'),
        duty('southern-missiles', 'south', 'The South keeps to the limit.'),
      ],
      measures: [
        {
          measure: 'visits',
          label: 'Visits',
          when: { inspections: ['visits'] },
          watches: ['northern-missiles', 'southern-missiles'],
          detection: 0.5,
          falseAlarm: 0.03,
          confirmations: 1,
          sites: null,
          data: false,
          quota: {
            inspectors: ['north', 'south'],
            perTurn: 1,
            refusable: true,
            managedShare: 0.5,
            cost: 1,
          },
        },
        {
          measure: 'portal',
          label: 'Portal',
          when: { inspections: ['portal'] },
          watches: ['northern-missiles'],
          detection: 0.8,
          falseAlarm: 0.02,
          confirmations: 1,
          sites: null,
          data: false,
          quota: null,
        },
      ],
      lived: {
        depth: 'full',
        notice: 1,
        visitDetection: 0.6,
        visitFalseAlarm: 0.03,
        audience: { kept: 4, broken: 8 },
        credit: { kept: 10, broken: 25 },
        tension: {
          start: 40,
          baseline: 30,
          back: 0.25,
          statement: 5,
          alarm: 8,
          refusal: 6,
          protest: 3,
          breach: 15,
        },
        steps: [
          {
            step: 'northern-works',
            party: 'north',
            kind: 'production',
            label: 'Start the works',
            headline: 'Chimneys smoke in the North',
            needs: [],
            host: null,
            theatre: null,
            tension: 8,
            forbiddenBy: [],
          },
        ],
        damping: [],
      },
    },
  })

  function duty(obligation: string, party: string, words: string) {
    return {
      obligation,
      party,
      when: limited,
      duty: words,
      breach: 'It hides some.',
      sizes: ['some', 'many'],
    }
  }
}

export function lived(parts: Partial<LivedBoard> = {}): LivedBoard {
  return {
    turn: 3,
    sealed: [],
    tension: 40,
    tensions: [40],
    steps: [],
    hosting: [],
    duties: [],
    inspections: [],
    alarms: [],
    pledges: [],
    notices: [],
    words: [],
    health: { limits: 1, verification: 1, dialogue: true, standing: true, sentence: 'All holds.' },
    ...parts,
  }
}

export function ownLived(parts: Partial<OwnLived> = {}): OwnLived {
  return {
    orders: { proposed: null, takenBack: null, endorsed: [], needed: 1, sealed: false },
    choices: { budgets: [], access: [], steps: [], reversals: [], notices: [], recalls: [] },
    words: { weight: 0, triggers: [], warnings: [], assurances: [] },
    consultation: { suspendable: [], resumable: [], breaches: [] },
    hosts: { asked: [], startable: [], endable: [] },
    duties: [],
    findings: [],
    trust: [],
    ...parts,
  }
}
