import { milliseconds } from '../../../model/numbers.ts'
import type { SlowSample } from '../../../model/record/correlation/slow-sample.ts'
import type { Verdict } from '../../../model/verdict/verdict.ts'
import type { Sink } from '../../../text/shown.ts'

export const SLOWEST_TITLE = 'Slowest samples, by trace id'

export const SLOWEST_HEAD = ['Metric', 'Of', 'Phase', 'Time (UTC)', 'Value', 'Trace id'] as const

/** The slowest samples of the last run. @param most of each metric. Empty: none was told. */
export function slowestRows({ runs }: Pick<Verdict, 'runs'>, most: number, sink: Sink): string[][] {
  const slowest = runs.at(-1)?.correlation?.slowest ?? []
  const metrics = [...new Set(slowest.map(({ metric }) => metric))]
  return metrics.flatMap((metric) =>
    slowest
      .filter((one) => one.metric === metric)
      .slice(0, most)
      .map((one) => cellsOf(one, sink)),
  )
}

function cellsOf(one: SlowSample, sink: Sink): string[] {
  const { metric, at, value, trace, scenario, feed, phase, name } = one
  const of = [feed ?? scenario, name].flatMap((text) => (text === undefined ? [] : sink.name(text)))
  return [
    sink.name(metric),
    of.join(' ') || '–',
    phase === undefined ? '–' : sink.name(phase),
    at.slice(11, 23),
    milliseconds(value),
    sink.code(trace),
  ]
}
