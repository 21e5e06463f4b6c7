import type { ExerciseView, RoomFace, Settings } from '../../src/protocol'
import { livedAldoria, livedCase } from './livedCase'
import { everybody, me, view } from './moments'
import type { Script } from './scriptedServer'

const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString()

const settings: Settings = {
  talk: 'both',
  pointsDisplay: 'exact',
  turns: 2,
  floor: 'rotating',
  floorSeconds: 90,
  briefingSeconds: 600,
  statementsSeconds: 180,
  negotiationSeconds: 900,
  ratificationSeconds: 180,
  implementationTurns: 3,
  depth: 'full',
  together: true,
  ordersSeconds: 300,
  consultationSeconds: 420,
  graceSeconds: 60,
}

const exercise: ExerciseView = {
  exercise: me.exercise,
  title: me.exerciseTitle,
  scenario: {
    scenario: livedCase.scenario,
    aliasOf: null,
    title: livedCase.title,
    subtitle: livedCase.subtitle,
    summary: livedCase.summary,
    teaches: [],
    minPeople: 4,
    maxPeople: 120,
    minutes: 90,
    parties: livedCase.parties,
    defaults: settings,
    issues: [],
    paces: [],
    injects: [],
  },
  settings,
  played: livedCase.parties.map(({ party }) => party),
  open: true,
  code: 'K7M2QX',
  joinLink: 'http://192.168.43.1:8080/join/K7M2QX',
  projectorLink: 'http://192.168.43.1:8080/projector/key',
  roster: { rooms: [], delegates: [] },
}

function room(number: number, parts: Partial<RoomFace>): RoomFace {
  return {
    room: `room-${number}`,
    name: `Room ${number}`,
    stage: { type: 'ordering', turn: 4 },
    clock: { type: 'running', phaseEnds: minutes(3.4), floorEnds: null, inGrace: false },
    floor: null,
    awaited: [],
    offline: [],
    hands: [],
    lastAct: minutes(-1),
    sheets: 0,
    agreements: 1,
    resultsReleased: false,
    headline: null,
    life: {
      course: { tension: 38, tensions: [40, 44, 38] },
      inForce: 3,
      heldBack: 0,
      waitingAlarms: 0,
      openAlarms: 0,
    },
    ...parts,
  }
}

const rooms = [
  room(1, {}),
  room(2, {
    awaited: ['aldoria', 'carvia'],
    life: {
      course: { tension: 58, tensions: [40, 47, 58] },
      inForce: 2,
      heldBack: 1,
      waitingAlarms: 1,
      openAlarms: 0,
    },
  }),
  room(3, {
    awaited: ['borland'],
    life: {
      course: { tension: 81, tensions: [40, 62, 81] },
      inForce: 1,
      heldBack: 2,
      waitingAlarms: 1,
      openAlarms: 2,
    },
  }),
  room(4, {
    agreements: 0,
    life: {
      course: { tension: 31, tensions: [40, 35, 31] },
      inForce: 0,
      heldBack: 0,
      waitingAlarms: 0,
      openAlarms: 0,
    },
  }),
]

/** A class of four rooms that seal orders; one of them is about to boil. */
export const boiling = {
  me: { ...me, place: null },
  caseView: livedCase,
  own: livedAldoria,
  view: view(),
  http: {
    ...everybody.http,
    [`/api/exercises/${me.exercise}`]: exercise,
    '/api/projector/key': {
      exerciseTitle: me.exerciseTitle,
      code: 'K7M2QX',
      joinLink: exercise.joinLink,
      qr: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      rooms: [],
      caseView: livedCase,
    },
  },
  overview: {
    type: 'overview',
    exercise: me.exercise,
    now: new Date().toISOString(),
    roster: { rooms: [], delegates: [] },
    rooms,
  },
} satisfies Script
