import type { ExerciseView, Person, RoomId } from '../../../protocol'

/** Delegations of a room in play that nobody sits in; a room without people misses nobody. */
export function emptyParties(view: ExerciseView, delegates: Person[], room: RoomId): string[] {
  const seated = delegates.flatMap(({ place }) => (place?.room === room ? [place.party] : []))
  if (seated.length === 0) return []
  return view.scenario.parties
    .filter(({ party, chairs }) => !chairs && view.played.includes(party))
    .filter(({ party }) => !seated.includes(party))
    .map(({ name }) => name)
}
