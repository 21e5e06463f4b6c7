import { Client } from '@stomp/stompjs'

type Json = Record<string, unknown>
type Place = { room: string; seat: string; party: string; role: string }
type View = { type: 'view'; seq: number; board: Json; own: Json }
type Reply = { type: 'reply'; commandId: string; answer: { type: string; sentence?: string } }
type Waiting = { test: (view: View) => boolean; resolve: (view: View) => void }

/** A delegate without a browser: joins, takes its seat and sends commands, as protocol.md says. */
export class ApiSeat {
  private cookies = new Map<string, string>()
  private csrf = ''
  private client: Client | undefined
  private latest: View | undefined
  private waiting: Waiting[] = []
  private replies = new Map<string, (reply: Reply) => void>()
  private commands = 0
  place: Place | undefined

  private constructor(
    private readonly url: string,
    readonly name: string,
  ) {}

  static async join(url: string, code: string, name: string): Promise<ApiSeat> {
    const seat = new ApiSeat(url, name)
    seat.csrf = String((await seat.call('GET', '/api/session')).csrfToken)
    await seat.call('POST', '/api/join', { code, name })
    return seat
  }

  /** Connects to the room once the facilitator has dealt this delegate into one. */
  async sitDown(): Promise<void> {
    this.csrf = String((await this.call('GET', '/api/session')).csrfToken)
    const me = (await this.call('GET', '/api/me')) as { place?: Place }
    if (!me.place) throw new Error(`${this.name} has no place yet`)
    this.place = me.place
    const room = me.place.room
    const cookie = this.cookieHeader()
    const headers = { Cookie: cookie, Origin: this.url }
    this.client = new Client({
      webSocketFactory: () =>
        new WebSocket(`${this.url.replace('http', 'ws')}/live`, {
          protocols: ['v12.stomp'],
          headers,
        } as unknown as string[]),
      connectHeaders: { 'X-CSRF-TOKEN': this.csrf },
      reconnectDelay: 500,
      onConnect: (_) => {
        this.client?.subscribe(`/rooms/${room}`, (message) =>
          this.receive(JSON.parse(message.body)),
        )
        this.client?.publish({ destination: `/rooms/${room}/sync`, body: '{"feed":0}' })
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

  /** Sends a command and returns the server's answer. */
  send(command: Json): Promise<Reply> {
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

  private receive(frame: View | Reply | { type: 'presence' }): void {
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

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  private async call(method: string, path: string, body?: Json): Promise<Json> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Cookie: this.cookieHeader(),
        ...(this.csrf ? { 'X-CSRF-TOKEN': this.csrf } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const cut = pair.indexOf('=')
      this.cookies.set(pair.slice(0, cut), pair.slice(cut + 1))
    }
    if (!response.ok)
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Json
  }
}
