import { BACK, parseSeries } from '../../model/load/watched.ts'
import type { PlanSeries, PlanWatch } from '../plan.ts'
import type { Context } from './context.ts'
import { share } from './fields/quantities.ts'
import { itemsOf, type RawPlan, type RawWatchedSeries } from './fields/raw.ts'
import { below, type Pointer } from './yaml/pointer.ts'

const EVERY = { usual: 5000, least: 200 }
const BACK_WITHIN = { usual: 10_000, most: 60_000 }

/** What of the service's own metrics the plan asks to be read. */
export function watch({ watch: raw }: RawPlan, context: Context): { readonly watch?: PlanWatch } {
  if (raw?.url === undefined || raw.series === undefined) return {}
  const every = context.duration(raw.every, '/watch/every') ?? EVERY.usual
  if (every < EVERY.least) context.problem('/watch/every', `${raw.every} is shorter than 200ms`)
  const backWithin = context.duration(raw.back_within, '/watch/back_within') ?? BACK_WITHIN.usual
  if (backWithin > BACK_WITHIN.most)
    context.problem('/watch/back_within', `${raw.back_within} is longer than 60s`)
  return {
    watch: {
      url: raw.url,
      every,
      backWithin,
      series: seriesOf(raw.series, context),
      line: context.line('/watch'),
    },
  }
}

function seriesOf(raw: readonly RawWatchedSeries[], context: Context): readonly PlanSeries[] {
  const known = new Set<string>()
  return itemsOf(raw, '/watch/series').map(([item, at]) => {
    const { name, rise, back } = typeof item === 'string' ? { name: item } : item
    const place = typeof item === 'string' ? at : below(at, 'name')
    checkName(name, known, place, context)
    return {
      series: name,
      ...(rise === undefined ? {} : { rise: limit(rise) }),
      back: back === undefined ? BACK : limit(back),
      line: context.locate(place, 'value').line,
    }
  })
}

const limit = (text: string): number | null => (text === 'off' ? null : share(text))

function checkName(name: string, known: Set<string>, at: Pointer, context: Context): void {
  try {
    parseSeries(name)
  } catch {
    context.problem(
      at,
      `this is no series of Prometheus' text format; write for instance process_open_fds, or 'http_sockets{kind="ws"}'`,
    )
  }
  if (known.has(name)) context.problem(at, 'this series is there twice; remove one')
  known.add(name)
}
