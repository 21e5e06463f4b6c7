import type { Page, WebSocketRoute } from '@playwright/test'
import type {
  CaseView,
  Me,
  Order,
  Outcome,
  Overview,
  OwnCase,
  Treaty,
  View,
} from '../../src/protocol'

type Frame = { command: string; headers: Record<string, string>; body: string }

export interface Script {
  me: Me
  caseView: CaseView
  own: OwnCase
  view: View
  treaties?: Treaty[]
  names?: string[]
  /** What is answered at more paths, or otherwise than to a delegate. */
  http?: Record<string, unknown>
  /** What the facilitator and the wall hear. */
  overview?: Overview
}

/** Answers one page as the server would, from a script. Nothing of it decides anything. */
export class ScriptedServer {
  readonly orders: Order[] = []
  private sockets: WebSocketRoute[] = []
  private subscriptions = new Set<string>()
  private messages = 0
  /** What the next commands hear. */
  answer: Outcome = { type: 'accepted', seq: 1 }
  reachable = true
  /** Hears commands and does not answer them. */
  mute = false
  /** What a connection is refused with. */
  refusal = ''

  private constructor(private script: Script) {}

  static async at(page: Page, script: Script): Promise<ScriptedServer> {
    const server = new ScriptedServer(script)
    await page.route('**/api/**', (route) => {
      if (!server.reachable) return route.abort('connectionrefused')
      const { pathname, search } = new URL(route.request().url())
      const { status, body } = server.http(pathname, decodeURIComponent(search))
      return route.fulfill({ status, json: body })
    })
    await page.routeWebSocket('**/live', (socket) => server.connect(socket))
    return server
  }

  /** Shows another moment of the room; who asks afterwards gets the whole feed. */
  show(view: View, feed = view.feed): void {
    this.script = { ...this.script, view: { ...view, feed } }
    this.tell(`/rooms/${view.room}`, view)
  }

  /** Pulls the plug. */
  async cut(): Promise<void> {
    this.reachable = false
    const open = this.sockets
    this.sockets = []
    await Promise.all(open.map((socket) => socket.close({ code: 1011 })))
  }

  private http(path: string, search: string): { status: number; body: unknown } {
    const { me, caseView, own, treaties = [], http } = this.script
    const answers: Record<string, unknown> = {
      '/api/session': { role: 'delegate', setupNeeded: false, csrfToken: 'token' },
      '/api/me': me,
      [`/api/rooms/${me.place?.room}/case`]: caseView,
      [`/api/rooms/${me.place?.room}/own`]: own,
      [`/api/rooms/${me.place?.room}/treaties`]: treaties,
      ...http,
    }
    const body = answers[path + search] ?? answers[path]
    if (body) return { status: 200, body }
    return {
      status: 404,
      body: { type: 'no-such-page', status: 404, detail: 'There is no such page.' },
    }
  }

  private connect(socket: WebSocketRoute): void {
    if (!this.reachable) {
      void socket.close({ code: 1011 })
      return
    }
    this.sockets.push(socket)
    this.subscriptions.clear()
    socket.onMessage((text) => {
      for (const frame of parse(String(text))) this.hear(socket, frame)
    })
  }

  private hear(socket: WebSocketRoute, frame: Frame): void {
    const destination = frame.headers.destination ?? ''
    if (frame.command === 'CONNECT' && this.refusal) {
      socket.send(`ERROR\nmessage:${this.refusal}\n\n\0`)
      void socket.close({ code: 1008 })
    } else if (frame.command === 'CONNECT') {
      socket.send('CONNECTED\nversion:1.2\n\n\0')
    }
    if (frame.command === 'SUBSCRIBE') this.subscribed(destination)
    if (frame.command === 'SEND' && destination.endsWith('/sync'))
      this.tell(room(destination), this.script.view)
    if (frame.command === 'SEND' && destination.endsWith('/commands')) {
      const order = JSON.parse(frame.body) as Order
      this.orders.push(order)
      if (this.mute) return
      const { commandId } = order
      this.tell(room(destination), { type: 'reply', commandId, answer: this.answer })
    }
  }

  private subscribed(destination: string): void {
    this.subscriptions.add(destination)
    const { me, names = [me.name], view, overview } = this.script
    const ofClass = `/exercises/${me.exercise}`
    if (overview && (destination.startsWith('/projector/') || destination === ofClass))
      this.tell(destination, overview)
    else if (destination === ofClass) {
      this.tell(destination, {
        type: 'lobby',
        exercise: me.exercise,
        names,
        place: me.place ?? null,
      })
    }
    if (destination.startsWith('/projector/') && destination.endsWith(`/${view.room}`))
      this.tell(destination, view)
    if (destination === `/rooms/${view.room}`) {
      const online = view.board.delegations.flatMap((one) => one.seats.map((seat) => seat.seat))
      this.tell(destination, { type: 'presence', room: view.room, online })
    }
  }

  private tell(destination: string, body: unknown): void {
    if (!this.subscriptions.has(destination)) return
    this.messages += 1
    const headers = `subscription:${destination}\nmessage-id:${this.messages}\ndestination:${destination}`
    for (const socket of this.sockets)
      socket.send(`MESSAGE\n${headers}\n\n${JSON.stringify(body)}\0`)
  }
}

const room = (destination: string) => destination.replace(/\/(sync|commands)$/, '')

function parse(text: string): Frame[] {
  return text
    .split('\0')
    .map((part) => part.replace(/^\n+/, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const [head = '', body = ''] = part.split('\n\n')
      const [command = '', ...lines] = head.split('\n')
      const headers = Object.fromEntries(lines.map((line) => line.split(/:(.*)/s).slice(0, 2)))
      return { command, headers, body }
    })
}
