import { FIRST_QUESTIONS } from '../../model/load/beside/time-source.ts'
import type { Load } from '../../model/load/load.ts'

/** What `check` says of the questions for the service's time of one profile. */
export interface ClockForecast {
  /** As the plan writes it, from its target on, without query. */
  readonly url: string
  /** ms. */
  readonly every: number
  /** Before the first dial; while the load runs, where each is answered at once; and after it. */
  readonly questions: { readonly before: number; readonly load: number; readonly after: number }
}

/** How often the service is asked for its time; undefined: the plan does not say where. */
export function clockForecast({
  time,
  duration,
}: Pick<Load, 'time' | 'duration'>): ClockForecast | undefined {
  if (time === undefined) return undefined
  const { questions } = FIRST_QUESTIONS
  const load = Math.max(1, Math.ceil(duration / time.every))
  return {
    url: time.url.split('?', 1)[0]!,
    every: time.every,
    questions: { before: questions, load, after: questions },
  }
}
