import { age, bound, counted, integer, length } from '../../model/numbers.ts'
import { labelled } from '../terminal/layout.ts'
import { type Look, TERMINAL } from '../terminal/look.ts'

/** The part of plan/'s WatchForecast that is shown. Times in ms. */
export interface WatchPlan {
  readonly url: string
  readonly every: number
  readonly backWithin: number
  readonly polls: { readonly before: number; readonly load: number; readonly after: number }
  readonly series: readonly {
    readonly series: string
    readonly rise: number | null
    readonly back: number | null
  }[]
}

/** How often a profile reads the service's own metrics, where, and what it asks of each. */
export function watchLines({ watch }: { readonly watch?: WatchPlan }, look: Look): string[] {
  if (watch === undefined) return []
  const { url, every, backWithin, polls, series } = watch
  const after = `at most ${integer(polls.after)} in the ${length(backWithin)} after it, until each series is back`
  const times = `${integer(polls.before)} before the first dial, about ${integer(polls.load)} while it runs, ${after}`
  const text = `${TERMINAL.prose(url)} every ${age(every)}: ${counted(polls.before + polls.load + polls.after, 'poll')} at most, ${times}; ${series.map(seriesWords).join('; ')}`
  return labelled('Watch', text, look)
}

function seriesWords({ series, rise, back }: WatchPlan['series'][number]): string {
  const asked = [
    ...(rise === null ? [] : [`rises by ${bound(rise, 'share')} at most`]),
    ...(back === null ? [] : [`is back within ${bound(back, 'share')}`]),
  ]
  return `${TERMINAL.prose(series)} ${asked.length === 0 ? 'is shown, and asked for nothing' : asked.join(', ')}`
}

/** The part of plan/'s ClockForecast that is shown. */
export interface ClockPlan {
  readonly url: string
  /** ms. */
  readonly every: number
  readonly questions: { readonly before: number; readonly load: number; readonly after: number }
}

/** How often a profile asks the service for its time, and where. */
export function clockLines({ clock }: { readonly clock?: ClockPlan }, look: Look): string[] {
  if (clock === undefined) return []
  const { before, load, after } = clock.questions
  const times = `${integer(before)} before the first dial, about ${integer(load)} while it runs, ${integer(after)} after it`
  const text = `${TERMINAL.prose(clock.url)} every ${age(clock.every)}: ${counted(before + load + after, 'question')} at most, ${times}; latencies are corrected by it`
  return labelled('Time', text, look)
}

/** What marks the requests of a run, and what that does to a service that traces. @param correlate absent: `ids`. */
export function traceLines({ correlate }: { readonly correlate?: 'sampled' | false }, look: Look): string[] {
  return labelled('Traces', TRACES[`${correlate ?? 'ids'}`], look)
}

const TRACES = {
  ids: 'upgrades and requests carry a run id and traceparent (flags 00): a sampler that follows its caller (parentbased) records none of them, which is less work than in production; correlate: false leaves it to the service',
  sampled:
    'upgrades and requests carry a run id and traceparent (flags 01): a sampler that follows its caller records all of them, which is load, with a history of its own',
  false:
    'upgrades and requests carry neither run id nor traceparent: the service samples as it does in production',
} as const
