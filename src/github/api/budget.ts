/** Monotonic ms, and a wait; passed in, so that a test can drive both. */
export interface Pace {
  now(): number
  /** Ends early, without rejecting, once the signal is aborted; at once where it is already. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

export const PACE: Pace = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((done) => {
      if (signal.aborted) return done()
      const end = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        done()
      }
      const timer = setTimeout(end, ms)
      signal.addEventListener('abort', end)
    }),
}

/** ms for everything that is published together. */
const WHOLE = 60_000
/** ms left once somebody has cancelled: the runner kills what is alive after 7.5 s. */
const CANCELLED = 2_000
/** ms that one request may take. */
const REQUEST = 10_000

/** The time that publishing may take in all. On cancellation: 2 s, and nothing is tried twice. */
export interface Budget {
  /** ms, at least 0. */
  left(): number
  cancelled(): boolean
  /** False, at once, where the wait would outlast the budget, or once it is cancelled. */
  wait(ms: number): Promise<boolean>
  /** Bounds one request. */
  request(): AbortSignal
  end(): void
}

export interface BudgetOptions {
  readonly cancel?: AbortSignal
  readonly pace?: Pace
  /** ms of one request. */
  readonly request?: number
  /** ms in all. */
  readonly whole?: number
}

export function createBudget({
  cancel,
  pace = PACE,
  request = REQUEST,
  whole = WHOLE,
}: BudgetOptions = {}): Budget {
  const over = new AbortController()
  let deadline = pace.now() + whole
  const hurry = () => {
    deadline = Math.min(deadline, pace.now() + CANCELLED)
    const timer = setTimeout(() => over.abort(), CANCELLED)
    timer.unref()
  }
  if (cancel?.aborted) hurry()
  else cancel?.addEventListener('abort', hurry)
  const left = () => Math.max(0, deadline - pace.now())
  const cancelled = () => cancel?.aborted === true
  return {
    left,
    cancelled,
    wait: async (ms) => {
      if (ms >= left()) return false
      await pace.sleep(ms, cancel ?? new AbortController().signal)
      return !cancelled()
    },
    request: () => AbortSignal.any([over.signal, AbortSignal.timeout(Math.ceil(Math.min(request, left())))]),
    end: () => cancel?.removeEventListener('abort', hurry),
  }
}
