import type { DutyCoverage } from '../../src/protocol'
import { livedAldoria, livedCase } from './livedCase'
import { negotiation } from './moments'
import type { Script } from './scriptedServer'

const data = { measure: 'data', onInspection: false, detection: 0.2, falseAlarm: 0.02 }
const visits = { measure: 'short-notice', onInspection: true, detection: 0.3579, falseAlarm: 0.03 }

function watched(obligation: string, party: string): DutyCoverage {
  return {
    obligation,
    party,
    measures: [data, visits],
    detection: { without: 0.2, inspected: 0.4863 },
    falseAlarm: { without: 0.02, inspected: 0.0494 },
  }
}

const coverage: DutyCoverage[] = [
  watched('aldoria-launchers', 'aldoria'),
  watched('borland-launchers', 'borland'),
  {
    obligation: 'carvia-batteries',
    party: 'carvia',
    measures: [],
    detection: { without: 0, inspected: 0 },
    falseAlarm: { without: 0, inspected: 0 },
  },
]

/** A negotiation of terms that bring duties, with what the server says of their verification. */
export function watchedNegotiation(duties: DutyCoverage[] = coverage): Script {
  return {
    ...unansweredNegotiation(),
    http: { '/api/rooms/room-4/coverage': duties },
  }
}

/** The same where the server refuses to say. */
export function unansweredNegotiation(): Script {
  return negotiation({ caseView: livedCase, own: livedAldoria })
}
