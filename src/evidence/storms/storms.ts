import type { Load } from '../../model/load/load.ts'
import type { SocketScenario } from '../../model/load/scenario.ts'
import { quantile } from '../../model/quantile.ts'
import type { Recovery, Storm, StormDials } from '../../model/record/storm.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments } from '../cube/moments.ts'
import type { Books, Entry } from '../lives/entries.ts'
import { failedSteps, latencyOf, loginsOf } from './around.ts'
import { awayIn } from './away.ts'
import { type Found, isSpared, overAt } from './found.ts'
import { expectedPeak, peakOf } from './peak.ts'
import { type Return, returnOf } from './recovery.ts'
import { sparedTimesOf } from './spared.ts'

/** ms after their cuts at which it is told how many are back. */
const COURSE = [1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 120_000]

/** What became of the sockets of each storm. @param scenarios the users' books. */
export function stormRows(
  load: Load,
  storms: readonly Found[],
  scenarios: ReadonlyMap<string, Books>,
  leaves: readonly Leaf[],
  moments: Moments,
): Storm[] {
  return storms.map((storm) => {
    const scenario = load.work.scenarios[storm.scenario] as SocketScenario
    const books: Books = scenarios.get(storm.scenario) ?? new Map()
    return rowOf(storm, scenario, load, books, leaves, moments)
  })
}

function rowOf(
  storm: Found,
  { socket: { reopen }, tags }: SocketScenario,
  { work }: Load,
  books: Books,
  leaves: readonly Leaf[],
  moments: Moments,
): Storm {
  const { scenario, by, how, closeCode, counts, recovered, open, broken, cuts, unnoticed } = storm
  const returns = cuts.map((cut) => returnOf(books.get(cut.user) ?? [], cut, recovered.within, moments.end))
  const n = cuts.length + unnoticed
  const times = returns.flatMap(({ back }) => back ?? [])
  const backAt = cuts.flatMap(({ t }, i) =>
    returns[i]!.back === null ? [] : [t + returns[i]!.back! - storm.from],
  )
  const to95 = reached(backAt, n, 0.95)
  const left = { ends: 0, dials: 0, steps: 0 }
  return {
    scenario,
    feed: tags.feed ?? null,
    by,
    ...(how !== undefined && { how }),
    ...(closeCode !== undefined && { closeCode }),
    at: Math.max(0, Math.round(storm.from - moments.start)),
    over: Math.round(storm.to - storm.from),
    recovered,
    ...(counts !== undefined && { counts }),
    ...(reopen !== undefined && { reopen }),
    open,
    cut: n,
    unnoticed,
    ...fates(returns, recovered.within),
    broken,
    ...recoveryIn(times),
    course: courseOf(times, recovered.within),
    to95,
    to99: reached(backAt, n, 0.99),
    dials: dialsOf(storm, books, returns, reopen),
    ...loginsOf(storm, work.login, leaves),
    ...latencyOf(storm, storm.from + (to95 ?? recovered.within), moments.ownTime(scenario), leaves),
    spared: isSpared(storm) ? sparedIn(storm, books, leaves) : left,
    ...awayIn(storm, returns, moments.ownTime(scenario)),
  }
}

function fates(
  returns: readonly Return[],
  within: number,
): Pick<Storm, 'back' | 'late' | 'unknown' | 'slow' | 'again'> {
  const count = (is: (one: Return) => boolean) => returns.filter(is).length
  const inTime = ({ back }: Return) => back !== null && back <= within
  return {
    back: count(inTime),
    late: count((one) => one.back !== null && !inTime(one)),
    unknown: count(({ unknown }) => unknown),
    slow: count((one) => !inTime(one) && !one.unknown && !one.refused),
    again: count(({ again }) => again),
  }
}

function recoveryIn(times: readonly number[]): { readonly recovery?: Recovery } {
  if (times.length === 0) return {}
  const sorted = Float64Array.from(times).sort()
  const at = (q: number) => quantile(sorted, q)
  return {
    recovery: { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1)! },
  }
}

/** As far as it tells anything: until all that came back are, and at least until they should be. */
function courseOf(times: readonly number[], within: number): Storm['course'] {
  const last = Math.max(within, ...times)
  const marks = COURSE.filter((after) => after < last)
  const next = COURSE[marks.length]
  return [...marks, ...(next === undefined ? [] : [next])].map((after) => ({
    after,
    back: times.filter((time) => time <= after).length,
  }))
}

/** ms after the first cut at which so large a part of `n` was back; null: that never was. */
function reached(backAt: readonly number[], n: number, part: number): number | null {
  if (n === 0) return null
  const at = backAt.toSorted((a, b) => a - b)[Math.ceil(part * n - 1e-9) - 1]
  return at === undefined ? null : Math.round(at)
}

function dialsOf(
  storm: Found,
  books: Books,
  returns: readonly Return[],
  reopen: Storm['reopen'],
): StormDials {
  const { from, to, cuts } = storm
  const entries = [...books.values()].flat().filter(({ t }) => t >= from && t < overAt(storm))
  const dials = entries.filter(({ turn }) => turn === 'wanted' || turn === 'redial')
  const failed = entries.filter(({ turn }) => turn === 'failed')
  const back = returns.filter((one) => one.back !== null)
  const tries = back.reduce((sum, one) => sum + one.dials, 0)
  const peak = (jitter?: 'full') =>
    expectedPeak(cuts.length, to - from, { from: reopen!.from, jitter: jitter ?? reopen!.jitter })
  return {
    n: dials.length,
    failed: failed.length,
    peak: peakOf(dials.map(({ t }) => t).sort((a, b) => a - b)),
    ...(reopen !== undefined && { declared: peak(), full: peak('full') }),
    perRecovery: back.length === 0 ? null : tries / back.length,
    reasons: reasonsOf(failed),
  }
}

function reasonsOf(failed: readonly Entry[]): { readonly [reason: string]: number } {
  const counts = new Map<string, number>()
  for (const { tags } of failed) {
    const reason = tags.reason ?? 'other'
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

/** What stands in no other default SLO. Every storm is a time of its own, so that none of it is counted twice. */
function sparedIn(storm: Found, books: Books, leaves: readonly Leaf[]): Storm['spared'] {
  const sum = { ends: 0, dials: 0 }
  const times = sparedTimesOf(storm)
  for (const [user, entries] of books) {
    const own = times(user)
    const isIn = ({ t }: Entry) => own.some(({ from, to }) => from <= t && t < to)
    let first = false
    for (const entry of entries) {
      const { turn } = entry
      if (turn === 'wanted') first = isIn(entry)
      if (turn === 'redial') first = false
      if (turn === 'failed' && first) sum.dials++
      if (turn === 'early' && isIn(entry)) sum.ends++
    }
  }
  const steps = failedSteps(leaves, { from: storm.from, to: overAt(storm) })
  return { ...sum, steps }
}
