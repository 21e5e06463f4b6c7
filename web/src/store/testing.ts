import type {
  AgreementFace,
  Board,
  CaseView,
  Exact,
  IssueFace,
  IssueKind,
  OfDelegation,
  PartyFace,
  RatifyingFace,
  SeatRole,
  SheetFace,
  Statement,
  View,
} from '../protocol'

/** Records as the server sends them, for stories in tests. */

export function board(parts: Partial<Board> = {}): Board {
  return {
    room: 'room-1',
    name: 'Room 1',
    stage: { type: 'negotiation', turn: 1 },
    turns: 2,
    clock: { type: 'stopped' },
    floor: null,
    awaited: [],
    delegations: [],
    sheets: [],
    agreements: [],
    outcome: {},
    headline: null,
    resultsReleased: false,
    ...parts,
  }
}

export function delegation(parts: Partial<OfDelegation> = {}): OfDelegation {
  return {
    type: 'of-delegation',
    party: 'north',
    outcomeWorth: null,
    worths: [],
    drafts: [],
    preparations: [],
    caucuses: [],
    hands: [],
    home: [],
    ratifying: [],
    ...parts,
  }
}

/** An agreement on which nobody of the own delegation has said anything. */
export function ratifying(parts: Partial<RatifyingFace> = {}): RatifyingFace {
  return {
    sheet: 2,
    ayes: [],
    noes: [],
    needed: 1,
    confirmed: false,
    counted: false,
    ballots: [],
    ...parts,
  }
}

export function view(parts: Partial<View> = {}): View {
  return {
    type: 'view',
    room: 'room-1',
    seq: 1,
    now: '2026-11-24T12:00:00Z',
    board: board(),
    own: delegation(),
    feed: [],
    ...parts,
  }
}

export function statement(text: string): Statement {
  return { type: 'statement', at: '2026-11-24T12:00:00Z', party: 'north', text }
}

/** Two states on one river; the same made-up case as in the server's tests. */
export function riverCase(parts: Partial<CaseView> = {}): CaseView {
  return {
    scenario: 'river-pact',
    title: 'River Pact',
    subtitle: 'Two banks, one river',
    summary: 'Two rivals bargain over missiles and trade. A chair keeps the floor.',
    opens: '2030-03-01',
    turnLength: 'P6M',
    floor: 'rotating',
    talk: 'both',
    pointsDisplay: 'exact',
    brief: 'Two states share **one river** and point missiles across it.',
    parties: [
      party('north', 'North', 'NO', ['head', 'military']),
      party('south', 'South', 'SO', ['head', 'military', 'domestic', 'press']),
      { ...party('chair', 'Chair', 'CH', ['head']), chairs: true },
    ],
    issues: [
      issue('missiles', 'Missiles', 'limit', ['free', 'cap', 'ban'], ['north', 'south']),
      issue(
        'inspections',
        'Inspections',
        'verification-measure',
        ['none', 'visits', 'portal'],
        ['north', 'south'],
      ),
      issue('trade', 'River trade', 'incentive', ['closed', 'quota', 'open'], ['north']),
    ],
    offAgenda: [],
    alwaysConsent: [],
    constraints: [
      {
        type: 'requires',
        when: { inspections: ['portal'] },
        then: { missiles: ['ban'] },
        because: 'A portal watches a factory that has stopped.',
      },
    ],
    regime: { obligations: [], measures: [], lived: null },
    claims: [],
    sources: [],
    ...parts,
  }
}

export function southPoints(): Exact {
  return {
    type: 'exact',
    reservation: 25,
    reservationReason: 'The wall is nearly built.',
    points: {
      missiles: { free: 0, cap: 20, ban: 45 },
      inspections: { none: 0, visits: 15, portal: 25 },
      trade: { closed: 20, quota: 10, open: 0 },
    },
    interactions: [
      {
        when: { missiles: ['cap', 'ban'], inspections: ['none'] },
        points: -30,
        because: 'A limit that nobody checks is a trap.',
      },
    ],
  }
}

function party(id: string, name: string, monogram: string, seats: SeatRole[]): PartyFace {
  return { party: id, name, monogram, chairs: false, seats, brief: `${name} holds a bank.` }
}

/** The first option is the status quo and binds nobody. */
function issue(
  id: string,
  title: string,
  kind: IssueKind,
  options: string[],
  obliges: string[],
): IssueFace {
  return {
    issue: id,
    kind,
    title,
    question: `What of ${title.toLowerCase()}?`,
    statusQuo: options[0] ?? '',
    options: options.map((option, at) => ({
      option,
      label: `${title}: ${option}`,
      treatyText: `The Parties settle on ${option}.`,
      obliges: at === 0 ? [] : obliges,
      hosts: [],
    })),
  }
}

export function sheet(parts: Partial<SheetFace> = {}): SheetFace {
  return {
    sheet: 1,
    author: 'south',
    answers: null,
    terms: {},
    changes: [],
    adopted: [],
    needed: [],
    needsAnother: false,
    withheld: [],
    standing: { type: 'adoptable' },
    replaces: [],
    criticisms: [],
    ...parts,
  }
}

export function agreement(parts: Partial<AgreementFace> = {}): AgreementFace {
  return { sheet: 1, terms: {}, parties: [], needed: [], ratified: [], sinceTurn: null, ...parts }
}
