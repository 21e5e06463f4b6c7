import type {
  CaseView,
  IssueFace,
  IssueKind,
  OwnCase,
  PartyFace,
  SeatRole,
} from '../../src/protocol'

/** A made-up case as large and as long-winded as a real one may be. */
export const longCase: CaseView = {
  scenario: 'strait-treaty',
  title: 'The Strait Treaty',
  subtitle: 'Missiles and shipping in the Narrow Sea, 2031',
  summary: 'Five states and a chair look for limits that can be checked.',
  opens: '2031-06-01',
  turnLength: 'P6M',
  floor: 'rotating',
  talk: 'both',
  pointsDisplay: 'exact',
  brief: [
    '## What happened',
    'The old treaty lapsed **two years ago**. Since then both banks have moved launchers to the coast, and insurers have doubled what a passage costs. [register]',
    '## What is on the table',
    'An agreement may settle all or some of eight questions. What it leaves out stays as it is.',
    '- The Federation says that its launchers are older than the treaty.',
    '- The Confederation says that they were moved last winter. [survey]',
    'Nobody has to agree today. <script>alert("no")</script>',
  ].join('\n\n'),
  parties: [
    party('aldoria', 'Federation of Aldoria', 'AL'),
    party('borland', 'Confederation of Borland', 'BO'),
    party('carvia', 'Carvia and the Islands', 'CA'),
    party('delmar', 'Republic of Delmar', 'DE'),
    party('estovia', 'Estovia', 'ES'),
    { ...party('chair', 'Secretary-General', 'SG'), chairs: true, seats: ['head'] },
  ],
  offAgenda: [],
  issues: [
    issue('launchers', 'limit', 'Launchers on the coast', [
      'As many as each side likes',
      'Declared and frozen at today’s number',
      'Withdrawn beyond the second range of hills',
      'Destroyed before the eyes of the other side',
    ]),
    issue('interceptors', 'limit', 'Interceptor sites', [
      'Not touched',
      'Shown once a year',
      'Two visits a year',
      'Modified so that they cannot launch anything else',
    ]),
    issue('deployment', 'limit', 'Foreign batteries in Carvia', [
      'Enduring',
      'Episodic, for training',
      'Frozen at one battery',
      'None',
    ]),
    issue('scope', 'limit', 'Where it holds', ['The strait only', 'The strait and the islands']),
    issue('verification', 'verification-measure', 'Verification', [
      'National technical means',
      'Exchange of data',
      'Ten short-notice inspections a year',
      'Twenty short-notice inspections and a post at one factory gate',
    ]),
    issue('notice', 'confidence-building-measure', 'Notice of launches and moves', [
      'None',
      'Test launches',
      'Test launches and moves of launchers',
    ]),
    issue('estovia', 'incentive', 'Estovia’s place', ['Outside', 'Observer', 'Party']),
    issue('duration', 'confidence-building-measure', 'Duration', [
      'One year',
      'Five years',
      'Thirteen years',
    ]),
  ],
  alwaysConsent: ['aldoria', 'borland'],
  constraints: [
    {
      type: 'requires',
      when: { verification: ['verification-3'] },
      then: { launchers: ['launchers-3'] },
      because: 'A post at a factory gate needs a factory that has stopped.',
    },
  ],
  regime: { obligations: [], measures: [], lived: null },
  claims: [
    {
      id: 'moved',
      text: 'The Federation moved forty launchers to the coast last winter.',
      claimant: 'Confederation of Borland',
      date: '2031-02-11',
      status: 'contested',
      disputedBy: ['Federation of Aldoria'],
      rebuttal: 'The Federation says that they have stood there since 2019.',
      sources: ['register', 'survey'],
    },
    {
      id: 'tolls',
      text: 'A passage through the strait costs twice what it did two years ago.',
      claimant: 'Port Insurers’ Union',
      date: '2031-05-02',
      status: 'agreed',
      disputedBy: [],
      rebuttal: '',
      sources: ['register'],
    },
    {
      id: 'gas',
      text: 'Launchers on the islands carry forbidden warheads.',
      claimant: 'A pamphlet in Delmar',
      date: '2031-04-01',
      status: 'unsupported',
      disputedBy: ['Carvia and the Islands', 'Estovia'],
      rebuttal: 'No inspection has found any.',
      sources: [],
    },
  ],
  sources: [
    { key: 'register', title: 'Strait Register, volume 12, 2030', where: 'archive, box 4' },
    { key: 'survey', title: 'Survey of the eastern coast, 2031', where: 'sheet 7' },
  ],
}

export const aldoria: OwnCase = {
  party: 'aldoria',
  brief: [
    '## What you want',
    '1. **Foreign batteries gone from Carvia.** They reach your capital in six minutes.',
    '2. **Verification that does not look into your factories.**',
    '## What you can give',
    'Launchers on the coast matter less than the generals say.',
  ].join('\n\n'),
  points: {
    type: 'exact',
    reservation: 40,
    reservationReason: 'Without an agreement the batteries stay, and you build launchers for them.',
    points: {
      launchers: steps('launchers', 14, 12, 6, 0),
      interceptors: steps('interceptors', 0, 3, 6, 12),
      deployment: steps('deployment', 0, 8, 16, 25),
      scope: steps('scope', 6, 0),
      verification: steps('verification', 8, 6, 2, -5),
      notice: steps('notice', 0, 4, 6),
      estovia: steps('estovia', 0, 5, 9),
      duration: steps('duration', 0, 5, 9),
    },
    interactions: [
      {
        when: { deployment: ['deployment-2', 'deployment-3'], verification: ['verification-0'] },
        points: -12,
        because: 'A withdrawal that only satellites can see is a promise, not a fact.',
      },
    ],
  },
  instructions: [
    {
      type: 'forbids',
      together: { verification: ['verification-3'], launchers: ['launchers-3'] },
      because: 'The Duma lets nobody into a factory.',
    },
  ],
}

function steps(issueId: string, ...points: number[]): Record<string, number> {
  return Object.fromEntries(points.map((value, at) => [`${issueId}-${at}`, value]))
}

function party(id: string, name: string, monogram: string): PartyFace {
  const seats: SeatRole[] = ['head', 'military', 'domestic', 'press']
  const brief = `${name} has lived from the strait for three hundred years.`
  return { party: id, name, monogram, chairs: false, seats, brief }
}

/** The first option is the status quo and binds nobody; every other binds the two banks. */
function issue(id: string, kind: IssueKind, title: string, labels: string[]): IssueFace {
  return {
    issue: id,
    kind,
    title,
    question: `What holds from now on: ${title.toLowerCase()}?`,
    statusQuo: `${id}-0`,
    options: labels.map((label, at) => ({
      option: `${id}-${at}`,
      label,
      treatyText: `The Parties agree on the following: ${label.toLowerCase()}.`,
      obliges: at === 0 ? [] : ['aldoria', 'borland'],
      hosts: at > 0 && id === 'deployment' ? ['carvia'] : [],
    })),
  }
}
