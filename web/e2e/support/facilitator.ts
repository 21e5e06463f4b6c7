import type { Command, ExerciseView, Roster, Settings, Shelf } from '../../src/protocol'
import { HttpSession } from './http'
import type { ParleyServer } from './server'

const PASSWORD = 'a long enough password'

/** A facilitator without a browser: opens a class and moves it on. */
export class ApiFacilitator {
  private commands = 0

  private constructor(
    private readonly session: HttpSession,
    readonly exercise: ExerciseView,
  ) {}

  /** Sets the server's password and opens a class of the scenario. */
  static async open(
    server: ParleyServer,
    scenario: string,
    settings: Partial<Settings> = {},
    rooms = 1,
  ): Promise<ApiFacilitator> {
    const session = new HttpSession(server.url)
    await session.renew()
    await session.call('POST', '/api/setup', { key: server.setupKey, password: PASSWORD })
    await session.renew()
    await session.call('POST', '/api/sign-in', { password: PASSWORD })
    await session.renew()
    const shelf = await session.call<Shelf>('GET', '/api/scenarios')
    const card = shelf.scenarios.find((one) => one.scenario === scenario)
    if (!card) throw new Error(`no ${scenario} on the shelf`)
    const exercise = await session.call<ExerciseView>('POST', '/api/exercises', {
      title: 'IR 204, Tuesday',
      scenario,
      rooms,
      settings: { ...card.defaults, ...settings },
      played: card.parties.map((one) => one.party),
    })
    return new ApiFacilitator(session, exercise)
  }

  get code(): string {
    return this.exercise.code
  }

  deal(): Promise<Roster> {
    return this.session.call('POST', `/api/exercises/${this.exercise.exercise}/deal`)
  }

  /** Gives a delegate a seat, or takes it away. */
  place(delegate: string, place: object): Promise<Roster> {
    const path = `/api/exercises/${this.exercise.exercise}/delegates/${delegate}/place`
    return this.session.call('PUT', path, place)
  }

  async roster(): Promise<Roster> {
    const path = `/api/exercises/${this.exercise.exercise}`
    return (await this.session.call<ExerciseView>('GET', path)).roster
  }

  /** Sends a command to every room. */
  async toAll(command: Command): Promise<void> {
    this.commands += 1
    const commandId = `facilitator-${this.commands}`
    const path = `/api/exercises/${this.exercise.exercise}/commands`
    await this.session.call('POST', path, { commandId, command })
  }
}
