import type { Command, CommandId, Order, Outcome, Reply } from '../protocol'
import { newCommandId } from './commandId'

type Waiting = { order: Order; settle: (outcome: Outcome) => void }

/** Commands on their way. What has no answer when a connection is lost is sent again, once each. */
export class Outbox {
  private readonly waiting = new Map<CommandId, Waiting>()

  constructor(
    private readonly deliver: (order: Order) => void,
    private readonly changed: (unanswered: number) => void = () => {},
  ) {}

  send(command: Command): Promise<Outcome> {
    const order: Order = { commandId: newCommandId(), command }
    return new Promise((settle) => {
      this.waiting.set(order.commandId, { order, settle })
      this.changed(this.waiting.size)
      this.deliver(order)
    })
  }

  /** The same ids go out again, in order: the server answers twice but acts once. */
  resend(): void {
    for (const { order } of this.waiting.values()) this.deliver(order)
  }

  answered(reply: Reply): void {
    const waiting = this.waiting.get(reply.commandId)
    if (!waiting) return
    this.waiting.delete(reply.commandId)
    this.changed(this.waiting.size)
    waiting.settle(reply.answer)
  }
}
