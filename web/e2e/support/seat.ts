import { Client } from '@stomp/stompjs'
import type { Command, Frame, Me, Place, Reply, View } from '../../src/protocol'
import { HttpSession } from './http'

type Waiting = { test: (view: View) => boolean; resolve: (view: View) => void }

/** A delegate without a browser: joins, takes its seat and sends commands, as protocol.md says. */
export class ApiSeat {
  private client: Client | undefined
  private latest: View | undefined
  private waiting: Waiting[] = []
  private replies = new Map<string, (reply: Reply) => void>()
  private commands = 0
  private opened = Promise.withResolvers<void>()
  place: Place | undefined

  private constructor(
    private readonly session: HttpSession,
    readonly name: string,
  ) {}

  static async join(url: string, code: string, name: string): Promise<ApiSeat> {
    const session = new HttpSession(url)
    await session.renew()
    await session.call('POST', '/api/join', { code, name })
    return new ApiSeat(session, name)
  }

  /** Connects to the room once the facilitator has dealt this delegate into one. */
  async sitDown(): Promise<void> {
    const token = await this.session.renew()
    const me = await this.session.call<Me>('GET', '/api/me')
    if (!me.place) throw new Error(`${this.name} has no place yet`)
    this.place = me.place
    const room = me.place.room
    const { url, cookieHeader } = this.session
    const headers = { Cookie: cookieHeader, Origin: url }
    this.client = new Client({
      webSocketFactory: () =>
        new WebSocket(`${url.replace('http', 'ws')}/live`, {
          protocols: ['v12.stomp'],
          headers,
        } as unknown as string[]),
      connectHeaders: { 'X-CSRF-TOKEN': token },
      reconnectDelay: 500,
      onConnect: () => {
        this.client?.subscribe(`/rooms/${room}`, (message) =>
          this.receive(JSON.parse(message.body)),
        )
        this.client?.publish({ destination: `/rooms/${room}/sync`, body: '{"feed":0}' })
        this.opened.resolve()
      },
      onWebSocketClose: () => {
        this.opened = Promise.withResolvers<void>()
      },
    })
    this.client.activate()
    await this.sees(() => true)
  }

  /** Resolves with the first view, from the newest on, that passes the test. */
  sees(test: (view: View) => boolean): Promise<View> {
    if (this.latest && test(this.latest)) return Promise.resolve(this.latest)
    return new Promise((resolve) => this.waiting.push({ test, resolve }))
  }

  /** Sends a command, once there is a connection, and returns the server's answer. */
  async send(command: Command): Promise<Reply> {
    await this.opened.promise
    const commandId = `${this.name.replace(/[^A-Za-z0-9]/g, '')}-cmd-${++this.commands}`
    return new Promise((resolve) => {
      this.replies.set(commandId, resolve)
      this.client?.publish({
        destination: `/rooms/${this.place?.room}/commands`,
        body: JSON.stringify({ commandId, command }),
      })
    })
  }

  async leave(): Promise<void> {
    await this.client?.deactivate()
  }

  private receive(frame: Frame): void {
    if (frame.type === 'reply') {
      this.replies.get(frame.commandId)?.(frame)
      this.replies.delete(frame.commandId)
    } else if (frame.type === 'view') {
      this.latest = frame
      const passed = this.waiting.filter((one) => one.test(frame))
      this.waiting = this.waiting.filter((one) => !passed.includes(one))
      for (const one of passed) one.resolve(frame)
    }
  }
}
