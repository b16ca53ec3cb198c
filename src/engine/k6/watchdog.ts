import type { Load } from '../../model/load/load.ts'
import { loginPatience } from '../../model/load/step.ts'
import { SCENARIO_START } from '../../model/metrics/internal.ts'
import type { Sample } from '../../model/sample.ts'

/** How long a run may take. All in ms. */
export interface Allowance {
  /** The plan's own time, and the grace that its iterations have after it. */
  readonly planned: number
  readonly grace: number
  /** For `setup`, before the scenarios start. */
  readonly setup: number
  /** For k6 itself to compile the script and to start its VUs. */
  readonly startUp: number
  /** For k6 to end after the grace: thresholds, summary, last samples. */
  readonly margin: number
  /** Start of each scenario after the start of the run. */
  readonly starts: ReadonlyMap<string, number>
}

const SETUP = 30_000
const START_UP = 10_000
const MARGIN = 5000
/** k6 never ends by itself after an unanswered close: waiting longer gains nothing. */
const MARGIN_AFTER_UNANSWERED = 1000
/** setTimeout's limit is 2^31 ms; and a look once an hour costs nothing. */
const LONGEST_TIMER = 3_600_000

export function allowanceOf(load: Load): Allowance {
  const { login, scenarios } = load.work
  return {
    planned: load.duration,
    grace: load.grace,
    setup: login?.per === 'run' ? Math.max(SETUP, loginPatience(login) + START_UP) : 0,
    startUp: START_UP,
    margin: MARGIN,
    starts: new Map(Object.entries(scenarios).map(([name, { start }]) => [name, start])),
  }
}

/**
 * Watches over the end of a run. k6 can hang for ever: `k6/websockets` waits without limit for a peer that does not
 * answer a close, whatever maxDuration and gracefulStop say. Times are monotonic ms: a wall clock that is set hangs
 * nobody.
 */
export class Watchdog {
  readonly #allowance: Allowance
  readonly #onOverdue: () => void
  readonly #spawned: number
  /** When the scenarios started, as k6 says. */
  #started: number | null = null
  #firstSample: number | null = null
  #unanswered = false
  #timer: NodeJS.Timeout | undefined

  constructor(allowance: Allowance, onOverdue: () => void) {
    this.#allowance = allowance
    this.#onOverdue = onOverdue
    this.#spawned = performance.now()
    this.#arm()
  }

  /** Learns from the samples when the run began, and whether a close stays unanswered. */
  see(samples: readonly Sample[]): void {
    const before = this.deadline()
    for (const sample of samples) {
      if (sample.metric === SCENARIO_START) this.#seeStart(sample)
      else if (isUnanswered(sample)) this.#unanswered = true
    }
    this.#firstSample ??= this.#momentOf(samples[0]?.t ?? Number.NaN)
    if (this.deadline() !== before) this.#arm()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  /** When the run is overdue. */
  deadline(): number {
    const { planned, grace, setup, startUp, margin } = this.#allowance
    const end = planned + grace + (this.#unanswered ? Math.min(margin, MARGIN_AFTER_UNANSWERED) : margin)
    if (this.#started !== null) return this.#started + end
    if (this.#firstSample !== null) return this.#firstSample + setup + end
    return this.#spawned + startUp + setup + end
  }

  #seeStart({ value, tags }: Sample): void {
    const start = this.#momentOf(value - (this.#allowance.starts.get(tags.scenario ?? '') ?? 0))
    this.#started = Math.min(this.#started ?? start, start)
  }

  /** Whatever a sample says in epoch ms: a run begins after its process, and not in the future. */
  #momentOf(epoch: number): number {
    const now = performance.now()
    const moment = now - (Date.now() - epoch)
    return Math.max(this.#spawned, Math.min(now, Number.isFinite(moment) ? moment : this.#spawned))
  }

  #arm(): void {
    clearTimeout(this.#timer)
    const left = this.deadline() - performance.now()
    if (left <= 0) this.#onOverdue()
    else this.#timer = setTimeout(() => this.#arm(), Math.min(left, LONGEST_TIMER))
  }
}

/** A close that stays unanswered: of the plan's own, or of a socket that was given up. */
function isUnanswered({ metric, value, tags }: Sample): boolean {
  if (metric === 'ws_closes') return tags.how === 'unanswered'
  return metric === 'ws_close_unanswered' && value > 0
}
