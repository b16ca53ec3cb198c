/** ms between two looks at the clock while somebody waits. */
export const TICK = 100
/** A look that is later than this, in ms, tells of a standstill; less is how timers are. */
const JITTER = TICK / 2

/**
 * How long this virtual user's event loop stood still: it was stopped, starved, or had other things to do. What came in
 * meanwhile was not read, so that a wait which ended then says nothing about the service (design.md section 5).
 */
export class Standstill {
  /** ms, of all standstills so far. */
  private stood = 0
  /** Epoch ms of the last look. */
  private seen = Number.POSITIVE_INFINITY
  private readonly report: (ms: number) => void

  /** @param report told of each standstill, in ms. */
  constructor(report: (ms: number) => void) {
    this.report = report
  }

  /** Nobody has looked for a while, and nobody waited. */
  restart(): void {
    this.seen = Date.now()
  }

  /** ms that it has stood still so far. */
  look(): number {
    const now = Date.now()
    const late = now - this.seen - TICK
    this.seen = now
    if (late > JITTER) {
      this.stood += late
      this.report(late)
    }
    return this.stood
  }
}
