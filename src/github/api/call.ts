import type { Answer, Api, Parameters } from './api.ts'
import type { Budget } from './budget.ts'

/** Why GitHub did not do what it was asked, in one word of ours. */
export type Why =
  | 'bad-token'
  | 'forbidden'
  | 'locked'
  | 'gone'
  | 'refused'
  | 'rate-limited'
  | 'unavailable'
  | 'cancelled'

export interface Refused {
  readonly ok: false
  readonly why: Why
  readonly status: number
  readonly message: string
}

export interface Done {
  readonly ok: true
  readonly data: unknown
  readonly headers: Answer['headers']
}

export type Result = Done | Refused

/** Asks GitHub, again where that may help, within one budget. */
export interface Caller {
  /**
   * `settled`: for a request that must not be made twice. Asked before each repetition: whether the attempt whose
   * answer was lost did it after all, or null.
   */
  call(route: string, parameters: Parameters, settled?: () => Promise<Result | null>): Promise<Result>
}

/** At most so many attempts of one request. */
const ATTEMPTS = 5

export function createCaller(api: Api, budget: Budget): Caller {
  return {
    call: async (route, parameters, settled) => {
      for (let attempt = 1; ; attempt++) {
        if (budget.left() === 0) return outOfTime(budget)
        const answer = await api.request(route, parameters, budget.request())
        if (answer.status >= 200 && answer.status < 300) return { ok: true, ...answer }
        const refused = refusedBy(answer)
        const pause = pauseAfter(answer, refused.why, attempt)
        if (pause === null || attempt === ATTEMPTS || !(await budget.wait(pause))) {
          return budget.cancelled() ? { ...refused, why: cancelledWhy(refused.why) } : refused
        }
        const found = await settled?.()
        if (found) return found
      }
    },
  }
}

function outOfTime(budget: Budget): Refused {
  const why = budget.cancelled() ? 'cancelled' : 'unavailable'
  return { ok: false, why, status: 0, message: 'the time for publishing is over' }
}

/** What would have been tried again is told as cancelled; a plain refusal stays one. */
const cancelledWhy = (why: Why): Why => (why === 'unavailable' || why === 'rate-limited' ? 'cancelled' : why)

function refusedBy(answer: Answer): Refused {
  const { status, message } = answer
  return { ok: false, why: whyOf(answer), status, message }
}

/**
 * A 403 is a limit where it says so, else a permission.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function whyOf(answer: Answer): Why {
  const { status, message } = answer
  if (status === 429 || (status === 403 && isLimit(answer))) return 'rate-limited'
  if (status === 0 || status === 408 || status >= 500) return 'unavailable'
  if (status === 401) return 'bad-token'
  if (/\blocked\b/i.test(message)) return 'locked'
  if (status === 403) return 'forbidden'
  return status === 404 || status === 410 ? 'gone' : 'refused'
}

function isLimit({ headers, message }: Answer): boolean {
  const none = String(headers['x-ratelimit-remaining'] ?? '') === '0'
  return none || headers['retry-after'] !== undefined || /rate limit|abuse detection/i.test(message)
}

/** ms until another attempt may help; null: it will not. */
function pauseAfter(answer: Answer, why: Why, attempt: number): number | null {
  if (why === 'unavailable') return Math.min(16, 2 ** (attempt - 1)) * 1000 * (0.75 + Math.random() / 2)
  return why === 'rate-limited' ? limitPause(answer) : null
}

/** As GitHub asks: retry-after, else until the reset, else a minute. */
function limitPause({ headers }: Answer): number {
  const after = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(1, after) * 1000
  const reset = Number(headers['x-ratelimit-reset'])
  if (!Number.isFinite(reset) || reset <= 0) return 60_000
  // Both by GitHub's clock: the runner's may be off.
  const date = Date.parse(String(headers.date ?? ''))
  return Math.max(1000, reset * 1000 - (Number.isFinite(date) ? date : Date.now()))
}
