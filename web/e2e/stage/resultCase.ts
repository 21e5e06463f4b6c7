import type { Picture, RoomResult, Scorecard, Word } from '../../src/protocol'
import { answer, opening } from './moments'
import { treaties } from './scenes'

const consenting = ['aldoria', 'borland', 'carvia']

const word = (party: string, sheet: number, kept: boolean, sentence: string): Word => ({
  party,
  kind: kept ? 'signature' : 'objection',
  sheet,
  kept,
  sentence,
})

/** What came out of a room that signed sheet 3, with every part that a result can have. */
export const scores: Scorecard = {
  outcome: answer.terms,
  deal: true,
  dealsPossible: 1204,
  consenting,
  affected: [],
  parties: [
    ownScore('aldoria', 54, 40, 'Federation of Aldoria gained 14 points over no deal.'),
    ownScore('borland', 61, 35, 'Confederation of Borland gained 26 points over no deal.'),
    ownScore('carvia', 30, 31, 'Carvia would have been 1 point better off without a deal.'),
  ],
  scores: [
    {
      concept: 'joint-efficiency',
      value: 0.8,
      parties: consenting,
      comparesPoints: true,
      sentence: 'There was a package that gave 8 points more in all and took nothing from anyone.',
      figures: [{ label: 'points left on the table', value: 8 }],
    },
    {
      concept: 'votes-to-spare',
      value: 8,
      parties: ['aldoria'],
      comparesPoints: false,
      sentence: 'Of all that were asked at home, The Senate came closest to a no.',
      figures: [{ label: 'The Senate', value: 8 }],
    },
  ],
  better: {
    terms: { ...answer.terms, notice: 'notice-2' },
    changes: { notice: 'notice-2' },
    gains: { aldoria: 6, borland: 2 },
  },
  betterDecided: true,
  ratifiability: {
    feasible: 9000,
    winSets: [
      {
        party: 'aldoria',
        packages: 2250,
        unit: 'votes',
        margin: 8,
        sentence:
          'Federation of Aldoria needed 67 of 100 votes (The Senate) at home: 2,250 of 9,000 packages would have got them; this one gets 75 votes, 8 more than needed.',
      },
      {
        party: 'borland',
        packages: 4500,
        unit: 'points',
        margin: 26,
        sentence: 'Confederation of Borland could have ratified 4,500 of 9,000 packages.',
      },
    ],
    common: 900,
    sentence: '900 of 9,000 packages would have passed in every capital.',
  },
  tradesMade: [],
  tradesLeft: [],
  concessions: [
    {
      party: 'aldoria',
      curve: [
        { sheet: 1, turn: 1, worth: 82, conceded: null },
        { sheet: 3, turn: 2, worth: 60, conceded: 22 },
      ],
      offers: [{ sheet: 2, turn: 1, worth: 38 }],
      given: 1,
      asked: 1,
      answered: 1,
      sentence: 'Federation of Aldoria asked for 22 points less in the last than in the first.',
    },
    {
      party: 'borland',
      curve: [{ sheet: 2, turn: 1, worth: 77, conceded: null }],
      offers: [
        { sheet: 1, turn: 1, worth: 20 },
        { sheet: 3, turn: 2, worth: 61 },
      ],
      given: 0,
      asked: 0,
      answered: 0,
      sentence: 'Confederation of Borland tabled one sheet, so nothing can be said of it.',
    },
    {
      party: 'carvia',
      curve: [],
      offers: [],
      given: 0,
      asked: 0,
      answered: 0,
      sentence: 'Carvia and the Islands tabled nothing.',
    },
  ],
  words: [
    word('borland', 2, false, 'Confederation of Borland objected to the duration and signed it.'),
    word('aldoria', 3, true, 'Federation of Aldoria signed sheet 3 and confirmed it.'),
  ],
  openings: [],
  duties: [],
  bids: [
    { sheet: 1, author: 'aldoria', turn: 1, outcome: opening.terms },
    { sheet: 2, author: 'borland', turn: 1, outcome: opening.terms },
    { sheet: 3, author: 'aldoria', turn: 2, outcome: answer.terms },
  ],
  lived: null,
}

export const result: RoomResult = {
  released: true,
  deal: true,
  treaties,
  own: { points: 54, surplus: 14 },
  ledger: null,
  scores,
}

/** Solutions and outcome lie as close together as they do in a small case. */
export const picture: Picture = drawn(['aldoria', 'borland'])
export const pictureOfThree: Picture = drawn(['aldoria', 'borland', 'carvia'])

function drawn(axes: string[]): Picture {
  const of = (...surplus: number[]) => surplus.slice(0, axes.length)
  return {
    axes,
    cloud: Array.from({ length: 400 }, (_, at) => ({
      surplus: of((at % 20) * 3 - 24, Math.floor(at / 20) * 3 - 30 - ((at * 7) % 5), (at % 9) - 4),
      packages: 1 + (at % 40),
    })),
    frontier: [0, 1, 2, 3, 4, 5, 6, 7].map((step) => ({
      surplus: of(4 + step * 4, 40 - Math.round(step * step * 0.5), 12 - 3 * step),
      terms: answer.terms,
    })),
    solutions: [
      { idea: 'nash', surplus: of(20, 28, 6), terms: answer.terms },
      { idea: 'kalai-smorodinsky', surplus: of(21, 27, 5), terms: answer.terms },
      { idea: 'egalitarian', surplus: of(22, 25, 5), terms: answer.terms },
      { idea: 'utilitarian', surplus: of(24, 26, 3), terms: answer.terms },
    ],
    path: [
      { sheet: 1, author: 'aldoria', surplus: of(42, -15, 2) },
      { sheet: 2, author: 'borland', surplus: of(-2, 42, 1) },
      { sheet: 3, author: 'aldoria', surplus: of(20, 26, -1) },
    ],
    outcome: of(20, 26, -1),
  }
}

function ownScore(party: string, points: number, reservation: number, sentence: string) {
  return {
    party,
    consents: true,
    points,
    reservation,
    surplus: points - reservation,
    ideal: 40,
    share: (points - reservation) / 40,
    percentile: 0.6,
    sentence,
  }
}
