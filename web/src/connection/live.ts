import { Client, type IFrame, ReconnectionTimeMode, Versions } from '@stomp/stompjs'
import type { Frame } from '../protocol'

/** How the live connection stands. */
export type LiveStatus =
  | { state: 'idle' }
  | { state: 'connecting' }
  | { state: 'open' }
  | { state: 'lost'; since: number }
  | { state: 'refused'; sentence: string }

type Watch = { onFrame: (frame: Frame) => void; onOpen: () => void }

/** Refusals in a row after which asking again is pointless. */
const MOST_REFUSALS = 3

/** One STOMP connection that keeps its subscriptions over every loss. */
export class Live {
  private readonly client: Client
  private readonly watches = new Map<string, Watch>()
  private refusals = 0

  /**
   * @param prepare runs before every attempt and returns the token that CONNECT must carry
   * @param onStatus hears every change
   */
  constructor(
    url: string,
    private readonly prepare: () => Promise<string>,
    private readonly onStatus: (status: LiveStatus) => void,
  ) {
    this.client = new Client({
      brokerURL: url,
      stompVersions: new Versions([Versions.V1_2]),
      reconnectDelay: 500 + Math.random() * 1000,
      maxReconnectDelay: 8000,
      reconnectTimeMode: ReconnectionTimeMode.EXPONENTIAL,
      connectionTimeout: 8000,
      heartbeatIncoming: 10_000,
      heartbeatOutgoing: 10_000,
      beforeConnect: () => this.beforeConnect(),
      onConnect: () => this.opened(),
      onStompError: (frame) => this.refused(frame),
      onWebSocketClose: () => this.closed(),
    })
    document.addEventListener('visibilitychange', () => this.hurry())
    window.addEventListener('online', () => this.hurry())
  }

  /** Follows a destination until the returned function is called. Connects with the first. */
  watch(destination: string, onFrame: Watch['onFrame'], onOpen: Watch['onOpen'] = () => {}) {
    const watch = { onFrame, onOpen }
    this.watches.set(destination, watch)
    if (this.client.connected) this.subscribe(destination, watch)
    else if (!this.client.active) this.retry()
    return () => this.unwatch(destination, watch)
  }

  /** Sends now, or not at all: the caller sends again what got no answer. */
  send(destination: string, body: unknown): void {
    if (this.client.connected) this.client.publish({ destination, body: JSON.stringify(body) })
  }

  /** Starts again, also after a refusal. */
  retry(): void {
    this.refusals = 0
    this.onStatus({ state: 'connecting' })
    void this.client.deactivate({ force: true }).then(() => this.client.activate())
  }

  private unwatch(destination: string, watch: Watch): void {
    if (this.watches.get(destination) !== watch) return
    this.watches.delete(destination)
    if (this.client.connected) this.client.unsubscribe(destination)
    if (this.watches.size === 0) {
      void this.client.deactivate()
      this.onStatus({ state: 'idle' })
    }
  }

  private async beforeConnect(): Promise<void> {
    const token = await this.prepare().catch(() => '')
    this.client.connectHeaders = { 'X-CSRF-TOKEN': token }
  }

  private opened(): void {
    this.onStatus({ state: 'open' })
    for (const [destination, watch] of this.watches) this.subscribe(destination, watch)
  }

  private subscribe(destination: string, watch: Watch): void {
    this.client.subscribe(
      destination,
      (message) => {
        this.refusals = 0
        watch.onFrame(JSON.parse(message.body) as Frame)
      },
      { id: destination },
    )
    watch.onOpen()
  }

  private refused(frame: IFrame): void {
    this.refusals += 1
    if (this.refusals < MOST_REFUSALS) return
    void this.client.deactivate()
    this.onStatus({ state: 'refused', sentence: frame.headers.message ?? frame.body })
  }

  private closed(): void {
    if (this.client.active) this.onStatus({ state: 'lost', since: Date.now() })
  }

  /** A phone that wakes up does not wait for the next attempt. */
  private hurry(): void {
    const asleep = document.visibilityState !== 'visible' || this.client.connected
    if (!asleep && this.client.active) this.retry()
  }
}
