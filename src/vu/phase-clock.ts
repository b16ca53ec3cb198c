import exec from 'k6/execution'
import { clearTimeout, setTimeout } from 'k6/timers'
import { phaseAt, type Span } from '../model/timeline.ts'

/**
 * Keeps the VU's tag `phase` right. It is set once for each change, since tags on every `add` cost time on the hot
 * path. `startedAt` is the epoch ms of the run's start on the scenario's own clock.
 */
export class PhaseClock {
  private readonly spans: readonly Span[]
  private readonly startedAt: number
  private timer: number | undefined
  private phase: string | undefined
  private readonly changed: ((phase: string) => void) | undefined

  /** @param changed told of each phase that begins. */
  constructor(spans: readonly Span[], startedAt: number, changed?: (phase: string) => void) {
    this.changed = changed
    this.spans = spans
    this.startedAt = startedAt
  }

  /** Sets the tag for now. */
  update(): void {
    const phase = phaseAt(this.spans, Date.now() - this.startedAt)
    // To set a tag costs k6 three times what a sample does.
    if (phase === undefined || phase === this.phase) return
    this.phase = phase
    exec.vu.metrics.tags.phase = phase
    this.changed?.(phase)
  }

  /** Sets the tag now and at every later change, until `stop`. */
  follow(): void {
    this.update()
    const at = Date.now() - this.startedAt
    const next = this.spans.find((span) => span.from > at)
    if (next !== undefined) this.timer = setTimeout(() => this.follow(), Math.max(1, next.from - at))
  }

  /** A pending timer would keep the iteration alive. */
  stop(): void {
    if (this.timer !== undefined) clearTimeout(this.timer)
    this.timer = undefined
  }
}
