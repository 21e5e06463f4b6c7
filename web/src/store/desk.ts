import { post, put, remove } from '../connection/call'
import { newCommandId } from '../connection/commandId'
import type {
  ClassCommand,
  Command,
  DelegateId,
  ExerciseId,
  ExerciseView,
  NewExercise,
  NextPhase,
  PlaceDelegate,
  RoomFace,
  RoomReply,
  Roster,
} from '../protocol'

/** What the facilitator does with a class. Every call throws with a sentence for the person. */

export function openClass(form: NewExercise): Promise<ExerciseView> {
  return post('/api/exercises', form)
}

export function closeClass(exercise: ExerciseId): Promise<ExerciseView> {
  return remove(`/api/exercises/${exercise}`)
}

export function deal(exercise: ExerciseId): Promise<Roster> {
  return post(`/api/exercises/${exercise}/deal`)
}

/** Seats a delegate, or sends one back to the lobby where no place is named. */
export function place(
  exercise: ExerciseId,
  delegate: DelegateId,
  form: PlaceDelegate,
): Promise<Roster> {
  return put(`/api/exercises/${exercise}/delegates/${delegate}/place`, form)
}

export function removeDelegate(exercise: ExerciseId, delegate: DelegateId): Promise<Roster> {
  return remove(`/api/exercises/${exercise}/delegates/${delegate}`)
}

/** Gives a command to every room. Resolves with the sentences of those that refused, each once. */
export async function commandAll(exercise: ExerciseId, command: Command): Promise<string[]> {
  const form: ClassCommand = { commandId: newCommandId(), command }
  return sentences(await post<RoomReply[]>(`/api/exercises/${exercise}/commands`, form))
}

/** Ends in each room the phase that is seen running there; a second click ends no second one. */
export async function nextPhase(exercise: ExerciseId, rooms: RoomFace[]): Promise<string[]> {
  const played = rooms.filter(({ stage }) => stage.type !== 'closed')
  const ending = Object.fromEntries(played.map(({ room, stage }) => [room, stage]))
  const form: NextPhase = { commandId: newCommandId(), ending }
  return sentences(await post<RoomReply[]>(`/api/exercises/${exercise}/next-phase`, form))
}

function sentences(replies: RoomReply[]): string[] {
  const refused = replies.flatMap(({ reply }) => (reply.type === 'refused' ? [reply.sentence] : []))
  return [...new Set(refused)]
}
