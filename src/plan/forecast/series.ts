import { MOST_SERIES } from '../../model/budget.ts'
import type { Load } from '../../model/load/load.ts'
import { NEEDS } from '../../model/metrics/needs.ts'
import { METRICS } from '../../model/metrics/table.ts'
import { integer } from '../../model/numbers.ts'

/** Series of one scenario's metric. */
interface Counted {
  readonly scenario: string
  readonly metric: string
  readonly series: number
}

/**
 * Why the load will be stopped for its series, in one sentence; null: it need not be. Pairs of a metric and its tags
 * are counted that every run of this load has: each place that can emit, in each phase, with one answer. Answers that
 * differ make more of them.
 */
export function seriesWarning(load: Load): string | null {
  const counted = seriesOf(load)
  const all = counted.reduce((sum, { series }) => sum + series, 0)
  if (all <= MOST_SERIES) return null
  const { scenario, metric, series } = counted.reduce((a, b) => (b.series > a.series ? b : a))
  return `a run has at least ${integer(all)} series (a metric with its tags), and is stopped at ${integer(MOST_SERIES)}: ${metric} of ${scenario} alone has ${integer(series)}; give steps of one kind the same \`name\`, or make several plans of it`
}

function seriesOf({ work, timeline }: Load): readonly Counted[] {
  return Object.entries(work.scenarios).flatMap(([scenario, what]) => {
    const own = what.tags.phase === undefined ? (timeline[scenario] ?? []) : []
    const phases = Math.max(1, new Set(own.map(({ phase }) => phase)).size)
    return METRICS.map(({ name, needs }) => {
      const places = NEEDS[needs].places(what, work.login).map((tags) => JSON.stringify(tags))
      return { scenario, metric: name, series: new Set(places).size * phases }
    })
  })
}
