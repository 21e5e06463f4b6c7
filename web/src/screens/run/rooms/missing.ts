import { t } from '@lingui/core/macro'
import type { ExerciseView, PartyId, Person, RoomFace, RoomId, RoomName } from '../../../protocol'

/** Delegations of a room in play that nobody sits in; a room without people misses nobody. */
export function emptyParties(view: ExerciseView, delegates: Person[], room: RoomId): string[] {
  const seated = delegates.flatMap(({ place }) => (place?.room === room ? [place.party] : []))
  if (seated.length === 0) return []
  return view.scenario.parties
    .filter(({ party, chairs }) => !chairs && view.played.includes(party))
    .filter(({ party }) => !seated.includes(party))
    .map(({ name }) => name)
}

/** Which delegations of which rooms in play nobody sits in, a line for each room. */
export function gaps(rooms: RoomName[], view: ExerciseView, delegates: Person[]): string[] {
  return rooms.flatMap(({ room, name }) => {
    const names = emptyParties(view, delegates, room).join(', ')
    return names ? [t`${name}: ${names}: no one yet`] : []
  })
}

/** Which delegations have not sealed the orders that are about to be resolved, a line a room. */
export function unsealed(
  rooms: Pick<RoomFace, 'name' | 'stage' | 'awaited'>[],
  view: ExerciseView,
): string[] {
  const nameOf = (id: PartyId) =>
    view.scenario.parties.find(({ party }) => party === id)?.name ?? id
  return rooms
    .filter(({ stage, awaited }) => stage.type === 'ordering' && awaited.length > 0)
    .map(({ name, awaited }) => `${name}: ${awaited.map(nameOf).join(', ')}`)
}

/** What to say when nobody waits any more: also where a delegation is still empty. */
export function allSeated(rooms: RoomName[], view: ExerciseView, delegates: Person[]): string {
  const missing = gaps(rooms, view, delegates)
  return missing.length === 0
    ? t`Everyone has a seat. Move people where you want them.`
    : t`Everyone has a seat, but not every delegation has someone. ${missing.join('; ')}.`
}
