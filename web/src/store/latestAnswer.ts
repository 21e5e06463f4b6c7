/** What is known about the newest question. */
export interface Latest<T> {
  /** The last answer there was, also while the next is on its way; nothing before the first. */
  value?: T | undefined
  /** Whether it answers the newest question. */
  isCurrent: boolean
  /** Why there is no answer to the newest question yet, where that is known. */
  sentence?: string | undefined
}

/**
 * Asks the server.
 *
 * @param onSilence hears a sentence while the server is silent and asking goes on
 */
export type Ask<T> = (
  path: string,
  onSilence: (sentence: string) => void,
  signal: AbortSignal,
) => Promise<T>

/** How long, in milliseconds, choosing must rest before the server is asked again. */
export const REST = 150

/** More answers than a person goes back to. */
const MOST_KEPT = 64

/** Answers that never change, by what was asked; the oldest go first. */
export class Kept<T> {
  private readonly answers = new Map<string, T>()

  get(path: string): T | undefined {
    return this.answers.get(path)
  }

  put(path: string, answer: T): void {
    this.answers.set(path, answer)
    const [oldest] = this.answers.keys()
    if (this.answers.size > MOST_KEPT && oldest !== undefined) this.answers.delete(oldest)
  }
}

/**
 * Follows a question that changes faster than the server answers: asks only when it rests, drops
 * answers to what is no longer asked, and keeps the last answer in sight until the next is there.
 */
export class LatestAnswer<T> {
  private value: T | undefined
  private asking = new AbortController()

  constructor(
    private readonly ask: Ask<T>,
    private readonly kept: Kept<T>,
    private readonly tell: (latest: Latest<T>) => void,
  ) {}

  about(path: string): void {
    this.leave()
    const known = this.kept.get(path)
    if (known !== undefined) {
      this.show(known)
      return
    }
    const { signal } = this.asking
    this.tell({ value: this.value, isCurrent: false })
    const timer = setTimeout(() => this.send(path, signal), this.value === undefined ? 0 : REST)
    signal.addEventListener('abort', () => clearTimeout(timer))
  }

  /** Nobody looks any more. */
  leave(): void {
    this.asking.abort()
    this.asking = new AbortController()
  }

  private send(path: string, signal: AbortSignal): void {
    const failed = (sentence: string) =>
      signal.aborted || this.tell({ value: this.value, isCurrent: false, sentence })
    this.ask(path, failed, signal).then(
      (answer) => {
        this.kept.put(path, answer)
        if (!signal.aborted) this.show(answer)
      },
      (reason: Error) => failed(reason.message),
    )
  }

  private show(answer: T): void {
    this.value = answer
    this.tell({ value: answer, isCurrent: true })
  }
}
