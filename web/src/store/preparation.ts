import type { PartyId, PreparationSheet, SeatId } from '../protocol'

/** What a person has typed about another party. */
export interface Guess {
  priority: string
  reservation: string
}

/** A preparation sheet in the making. */
export interface Preparation {
  interests: string
  guesses: Record<PartyId, Guess>
  opening: PreparationSheet['opening']
}

export const noGuess: Guess = { priority: '', reservation: '' }

const MOST = 100

/** The sheet that was handed in, to be written on. */
export function written(sheet: PreparationSheet | undefined): Preparation {
  const guesses = Object.entries(sheet?.guesses ?? {}).map(([party, guess]) => [
    party,
    { priority: guess.priority, reservation: String(guess.reservation) },
  ])
  return {
    interests: sheet?.interests ?? '',
    guesses: Object.fromEntries(guesses),
    opening: sheet?.opening ?? {},
  }
}

export function isOffScale({ reservation }: Guess): boolean {
  return Number(reservation) > MOST
}

export function halfDone(guess: Guess): boolean {
  return (guess.priority === '') !== (guess.reservation === '')
}

/** The sheet to hand in. A guess counts when both of its halves are there. */
export function complete({ interests, guesses, opening }: Preparation): PreparationSheet {
  const whole = Object.entries(guesses)
    .filter(([, guess]) => guess.priority !== '' && guess.reservation !== '')
    .map(([party, { priority, reservation }]) => [
      party,
      { priority, reservation: Number(reservation) },
    ])
  return { interests: interests.trim(), guesses: Object.fromEntries(whole), opening }
}

const key = (seat: SeatId) => `parley preparation ${seat}`

/** Keeps a sheet that is not handed in in this tab, over other pages and reloads. */
export function leavePreparation(seat: SeatId, work: Preparation | undefined): void {
  if (work) sessionStorage.setItem(key(seat), JSON.stringify(work))
  else sessionStorage.removeItem(key(seat))
}

export function preparationLeft(seat: SeatId): Preparation | undefined {
  const left = sessionStorage.getItem(key(seat))
  return left ? (JSON.parse(left) as Preparation) : undefined
}
