import type { LedgerItem, LedgerTurn, LivedAccount, LivedScores } from '../../src/protocol'
import { result, scores } from './resultCase'

const item = (
  heading: LedgerItem['heading'],
  points: number,
  weight: number,
  sentence: string,
): LedgerItem => ({ heading, points, weight, counts: points * weight, sentence })

const turn = (number: number, ...items: LedgerItem[]): LedgerTurn => ({
  turn: number,
  items,
  total: items.reduce((sum, { counts }) => sum + counts, 0),
})

/** What follows from the turns and from what holds at the end, as the server reckons it. */
function account(
  party: string,
  negotiated: number,
  noDeal: number,
  turns: LedgerTurn[],
  spoken: string,
): LivedAccount {
  const continuation = item(
    'continuation',
    noDeal,
    0.64,
    'Nothing holds at the end; no deal goes on: the share of all that comes after.',
  )
  const total = turns.reduce((sum, one) => sum + one.total, continuation.counts)
  return {
    party,
    negotiated,
    lived: total - negotiated,
    total,
    quiet: { kept: negotiated - 2, noDeal: noDeal - 2 },
    turns,
    continuation,
    sentence: `${spoken} signed what was worth ${negotiated} points at the signature, and ends with ${total.toFixed(1)}. With tension as on the first day, the same agreement kept by all would have paid ${negotiated - 2}, and no deal ${noDeal - 2}.`,
  }
}

const stood = (worth: number, weight: number) =>
  item('agreement', worth, weight, "What was agreed stood: this turn's share of it.")

/** A treaty that one party cheated on, another found out, and a third left because of its home. */
const lived: LivedScores = {
  discount: 0.8,
  accounts: [
    account(
      'aldoria',
      54,
      40,
      [
        turn(
          3,
          stood(54, 0.2),
          item(
            'broken-duties',
            -9,
            0.2,
            'Borland hides launchers beyond the second range of hills. (one battery) So this duty did not bring what it was signed for.',
          ),
          item('inspections', -2, 1, 'Inspections spent: 2.'),
          item('tension', -2.6, 1, 'Tension stood at 65 of 100.'),
        ),
        turn(
          4,
          item('agreement', 40, 0.16, "Nothing agreed stood: this turn's share of no deal."),
          item('audience', -8, 0.8, 'Was seen to abandon its word.'),
        ),
      ],
      'Aldoria',
    ),
    account(
      'borland',
      61,
      35,
      [
        turn(
          3,
          stood(61, 0.2),
          item(
            'gain',
            5,
            1,
            'Borland hides launchers beyond the second range of hills. (one battery) No agreed measure found it.',
          ),
        ),
        turn(4, item('loss', -10, 0.8, 'Caught: an agreed measure gave an alarm.')),
      ],
      'Borland',
    ),
    account('carvia', 30, 31, [turn(3, stood(30, 0.2)), turn(4)], 'Carvia'),
  ],
  health: {
    limits: 0,
    verification: null,
    dialogue: false,
    standing: false,
    sentence:
      'No obligation is in force any more; an alarm was left without an answer and tension is high.',
  },
  compliance: {
    due: 6,
    kept: 4,
    caught: 1,
    falseAlarms: 1,
    share: 4 / 6,
    defections: [
      {
        turn: 3,
        party: 'borland',
        way: 'violation',
        forcedBy: null,
        sentence: 'Borland broke a duty in secret.',
      },
      {
        turn: 4,
        party: 'carvia',
        way: 'withdrawal',
        forcedBy: 'assembly',
        sentence: 'Carvia gave notice of withdrawal because the Assembly made it.',
      },
    ],
    sentence:
      'Duties were kept 4 of 6 times; of 2 violations 1 was found by agreed measures, which gave 1 false alarm.',
  },
  calibrations: [
    {
      party: 'aldoria',
      estimates: 4,
      brier: 0.29,
      meanStated: 0.75,
      shareSo: 0.5,
      sentence:
        'Aldoria gave the others 75 percent on average, and they kept all their duties in 50 percent of the cases. That is worse than always saying 50 percent (Brier score 0.29).',
    },
  ],
  duties: [
    duty(
      3,
      'borland-launchers',
      'borland',
      1,
      'Borland broke it (one battery), although keeping it promised to pay; no agreed measure found it. Breaking it (one battery) was to be found with 46 percent and to cost 1.7 points on average.',
    ),
    duty(
      3,
      'aldoria-launchers',
      'aldoria',
      0,
      'Aldoria kept it, which promised to pay. Breaking it (one battery) was to be found with 52 percent and to cost 4 points on average.',
    ),
  ],
  inspections: [
    {
      turn: 3,
      inspector: 'aldoria',
      measure: 'short-notice',
      budget: 2,
      value: 0,
      looks: [
        { obligation: 'borland-launchers', chance: 0.7, spent: true },
        { obligation: 'carvia-batteries', chance: 0.3, spent: false },
      ],
      sentence:
        'Aldoria spent 2 of 2 inspections; the benchmark spends 1 on average, and then cheating pays nobody.',
    },
  ],
  pledges: [
    {
      party: 'aldoria',
      kind: 'warning',
      given: 3,
      turn: 4,
      kept: false,
      sentence:
        'Aldoria warned of the step “A depot on Carvian soil” if Borland took the step “Guns on the second range of hills” (turn 3); when it came to it, it did not (turn 4).',
    },
  ],
  homes: [],
  sustainability: {
    share: 0.5,
    discount: 0.8,
    duties: [
      {
        obligation: 'borland-launchers',
        party: 'borland',
        discountNeeded: 0.86,
        sustained: false,
      },
    ],
    parties: [
      {
        party: 'borland',
        discountNeeded: 0.86,
        sustained: false,
        sentence:
          'Keeping every duty pays where the next turn counts at least 0.86 of this one; here it counts 0.80.',
      },
    ],
    discountNeeded: 0.86,
    sentence:
      'Had it gone on for ever, with an inspection on every duty in every turn and any alarm, true or false, the end of it, keeping every duty would have paid for 1 of 2 parties. It pays for all of them where the next turn counts at least 0.86 of this one; here it counts 0.80.',
  },
}

function duty(turn: number, obligation: string, party: string, size: number, sentence: string) {
  return {
    turn,
    obligation,
    party,
    inspectedBy: ['aldoria'],
    detection: { without: 0.2, inspected: 0.84 },
    margin: { without: -3, inspected: 6 },
    expected: { detection: 0.46, margin: 1.7 },
    enforcing: true,
    size,
    caught: false,
    sentence,
  }
}

/** What came out of a room in which the treaty was lived, with every part that it can have. */
export const livedResult = { ...result, scores: { ...scores, lived } }
