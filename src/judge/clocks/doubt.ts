import { metricOf } from '../../model/metrics/table.ts'
import { integer, length, percentage, three } from '../../model/numbers.ts'
import type { MeasuredFeed } from '../../model/record/record.ts'
import type { Selector } from '../../model/selector.ts'
import type { Statistic } from '../../model/threshold.ts'
import type { Why } from '../../model/verdict/codes.ts'
import { clockUntold, contradicted } from './clock-found.ts'
import { type Around, isFar, type Latencies, unitDoubt } from './unit.ts'

// A latency is the difference of two clocks. Where these differ, or the plan reads a time in the wrong unit, it is none,
// and a row on it proves nothing in either direction: it is not judged, and the sentence asks (design.md section 5).

/** Of a statistic that claims no share of the samples: those that may be impossible all the same. */
const FEW = 0.01

/** Why a row on what two clocks measure is not judged; undefined: it may be. */
export function clockDoubt(
  selector: Selector,
  statistic: Pick<Statistic, 'kind'> & { readonly percent?: number },
  stats: Latencies,
  around: Around,
): Why | undefined {
  if (metricOf(selector.metric)?.twoClocks !== true || statistic.kind === 'count') return undefined
  // One that was set in mid-run differs from itself.
  if (around.stepped !== null) return around.stepped
  const untold = clockUntold(selector, around.load, around.record)
  if (untold !== undefined) return untold
  const { p50, count, below } = stats
  if (![p50, stats.p25 ?? p50].every(Number.isFinite)) return undefined
  if (isFar(p50)) return unitDoubt(selector, stats, around) ?? far(p50)
  const bar = stats.corrected?.bar
  if (bar !== undefined && (stats.p25 ?? p50) < -bar)
    return contradicted({ bar, zero: below?.zero ?? 0, count })
  if (bar === undefined && (stats.p25 ?? p50) < 0)
    return differ(stats, 'a quarter of the latencies or more are')
  if (below === undefined) return undefined
  const share = below.ms / count
  const allowed =
    statistic.percent !== undefined ? 1 - statistic.percent / 100 : statistic.kind === 'med' ? 0.5 : FEW
  if (!(share > allowed + 1e-12)) return undefined
  if (bar !== undefined) return contradicted({ bar, zero: below.zero, count })
  return differ(stats, `${integer(below.ms)} of ${integer(count)} latencies (${percentage(share)}) are`)
}

/** As clockDoubt, of one feed of a threshold's selector. */
export function latenciesOf({ n, ...figures }: MeasuredFeed): Latencies {
  return { ...figures, count: n }
}

function differ(stats: Latencies, what: string): Why {
  const least = [stats.p50, stats.p25 ?? 0, stats.min].find((value) => value < 0) ?? stats.min
  const why = `${what} below 0: do the clocks of service and generator differ by about ${apart(-least)}?`
  return { code: 'clocks_differ', why }
}

function far(p50: number): Why {
  const why = `half of the latencies are over an hour: do the clocks of service and generator differ by about ${length(Math.abs(p50))}?`
  return { code: 'clocks_differ', why }
}

/** `0.69 s`, `48 ms`. */
function apart(ms: number): string {
  return ms >= 100 && ms < 60_000 ? `${three(ms / 1000)} s` : length(ms)
}
