import type { ExerciseView, PartyId, Person, RoomId, SeatRole } from '../../../protocol'
import { place } from '../../../store/desk'
import { useAttempt } from '../../../store/useAttempt'

interface Target {
  room: RoomId
  party: PartyId
  /** The first free place of the delegation where it is left out. */
  role?: SeatRole
  delegates: Person[]
}

/** Moves a person to a seat, or to the lobby where no target is named. */
export function useMove(view: ExerciseView) {
  const { attempt } = useAttempt()
  return (person: Person, target?: Target) =>
    attempt(() =>
      place(
        view.exercise,
        person.delegate,
        target
          ? { room: target.room, party: target.party, role: target.role ?? freeRole(view, target) }
          : {},
      ),
    )
}

function freeRole(view: ExerciseView, { room, party, delegates }: Target): SeatRole {
  const seats = view.scenario.parties.find((one) => one.party === party)?.seats ?? []
  const taken = delegates
    .filter(({ place: held }) => held?.room === room && held.party === party)
    .map(({ place: held }) => held?.role)
  return seats.find((role) => !taken.includes(role)) ?? seats[0] ?? 'head'
}
