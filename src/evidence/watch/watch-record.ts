import type { Load } from '../../model/load/load.ts'
import { type Stretch, steadyStretch } from '../../model/load/watched.ts'
import { WATCH_POLL, WATCH_STARTED, WATCH_VALUE } from '../../model/metrics/internal.ts'
import type { SeriesSeen, WatchRecord } from '../../model/record/beside/series-seen.ts'
import { type Point, slopeOf } from '../../model/slopes/line.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments } from '../cube/moments.ts'

/** ms, and share of the steady phase, that its sockets have to open and warm up before a slope is looked for. */
const WARM = { most: 5000, share: 0.25 }
/** Seconds by which start times of one process may differ. */
const SAME_START = 2

/** What the service's own metrics said; undefined: the plan reads none. @param leaves of what read them */
export function watchRecordOf(
  load: Load,
  leaves: readonly Leaf[],
  moments: Moments,
): WatchRecord | undefined {
  if (load.watch === undefined) return undefined
  const polls = leaves.filter(({ metric }) => metric === WATCH_POLL)
  const answered = polls.find(({ tags }) => tags.how === 'answered')?.column.length ?? 0
  const steady = steadyIn(load, moments)
  const values = leaves.filter(({ metric }) => metric === WATCH_VALUE)
  return {
    every: load.watch.every,
    answered,
    failed: polls
      .filter(({ tags }) => tags.how !== 'answered')
      .map(({ tags, column }) => ({ reason: tags.how ?? '', count: column.length }))
      .sort((a, b) => b.count - a.count),
    processes: processesIn(leaves.find(({ metric }) => metric === WATCH_STARTED)),
    series: load.watch.series.map(({ series }) => {
      const of = (when: string) =>
        pointsOf(values.find(({ tags }) => tags.series === series && tags.when === when))
      return seenOf(series, { before: of('before'), load: of('load'), after: of('after') }, answered, {
        steady,
        end: moments.end,
      })
    }),
  }
}

interface Times {
  readonly steady: Stretch | null
  /** Of the load; epoch ms, as all of them. */
  readonly end: number
}

function seenOf(
  series: string,
  { before, load, after }: { readonly [when in 'before' | 'load' | 'after']: readonly Point[] },
  answered: number,
  { steady, end }: Times,
): SeriesSeen {
  const values = load.map(({ value }) => value)
  const was = before.map(({ value }) => value).sort((a, b) => a - b)[before.length >> 1] ?? null
  const next = nearestTo(was, after)
  return {
    series,
    n: load.length,
    missing: Math.max(0, answered - before.length - load.length - after.length),
    before: was,
    first: values[0] ?? null,
    last: values.at(-1) ?? null,
    min: values.length === 0 ? null : Math.min(...values),
    max: values.length === 0 ? null : Math.max(...values),
    after: next?.value ?? null,
    afterMs: next === undefined ? null : Math.max(0, next.t - end),
    slope: steady === null ? null : slopeOf(load, steady),
  }
}

/** The first of those that are nearest to what it was. */
function nearestTo(was: number | null, after: readonly Point[]): Point | undefined {
  if (was === null) return after.at(-1)
  const off = ({ value }: Point) => Math.abs(value - was)
  return after.reduce<Point | undefined>(
    (best, one) => (best === undefined || off(one) < off(best) ? one : best),
    undefined,
  )
}

/** The longest steady stretch of the run as it was, epoch ms, without the time in which it warms up. */
function steadyIn(load: Load, moments: Moments): Stretch | null {
  const names = Object.keys(load.work.scenarios)
  const stretch = steadyStretch(Object.fromEntries(names.map((name) => [name, moments.phasesOf(name)])))
  if (stretch === null) return null
  const to = Math.min(stretch.to, moments.end)
  const from = stretch.from + Math.min(WARM.most, (stretch.to - stretch.from) * WARM.share)
  return from < to ? { from, to } : null
}

function processesIn(leaf: Leaf | undefined): number {
  const starts = pointsOf(leaf)
    .map(({ value }) => value)
    .sort((a, b) => a - b)
  return starts.filter((start, i) => i === 0 || start - starts[i - 1]! > SAME_START).length
}

function pointsOf(leaf: Leaf | undefined): readonly Point[] {
  const points: Point[] = []
  leaf?.column.forEach((t, value) => void points.push({ t, value }))
  return points
}
