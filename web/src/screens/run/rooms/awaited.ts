import type { PartyFace, RoomFace, Stage } from '../../../protocol'

/** For each room in a phase that waits for somebody: for whom, by name. */
export function awaitedIn(
  rooms: RoomFace[],
  parties: Pick<PartyFace, 'party' | 'name'>[],
  phase: Stage['type'],
): { room: string; names: string[] }[] {
  return rooms
    .filter(({ stage, awaited }) => stage.type === phase && awaited.length > 0)
    .map(({ name, awaited }) => ({
      room: name,
      names: parties.filter(({ party }) => awaited.includes(party)).map((one) => one.name),
    }))
}
