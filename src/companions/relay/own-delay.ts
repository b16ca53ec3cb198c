/** ms between two looks. */
const EVERY = 20
/** ms by which a timer may be late that nothing held up: its clock has whole ms. */
const GRAIN = 1

/**
 * What the relay itself holds bytes up by. A timer stands for bytes that come at any moment: how late it is, is how long those
 * would have waited to be read. To that comes what one chunk since the last look took from there until it was handed on.
 */
export class OwnDelay {
  readonly #emit: (ms: number) => void
  #timer: NodeJS.Timeout | undefined
  #due = 0
  /** Of the chunk that was timed since the last look; null: none came. */
  #handed: number | null = null

  constructor(emit: (ms: number) => void) {
    this.#emit = emit
  }

  start(): void {
    this.#due = performance.now() + EVERY
    this.#timer = setTimeout(() => this.#look(), EVERY)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  /** Whether the next chunk is to be timed. */
  get wanted(): boolean {
    return this.#handed === null
  }

  /** It was read at `read` (monotonic ms), and has been handed on. */
  handedOn(read: number): void {
    this.#handed = performance.now() - read
  }

  /** Where it was very late, bytes would have come in all that time: each look that was missed stands for some. */
  #look(): void {
    const late = Math.max(0, performance.now() - this.#due - GRAIN)
    if (this.#handed !== null) for (let wait = late; wait >= 0; wait -= EVERY) this.#emit(wait + this.#handed)
    this.#handed = null
    this.start()
  }
}
