import type { Login } from '../../model/load/step.ts'
import { quantile } from '../../model/quantile.ts'
import type { Storm, Tries } from '../../model/record/storm.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Window } from '../cube/moments.ts'
import { isOurs } from '../own-failures.ts'
import { type Found, overAt } from './found.ts'

/** ms after the sockets were back in which latency is looked at. */
const AFTERWARDS = 10_000

/** Logins of a scenario that began before a storm and in it: the longest of them end when it is over. */
export function loginsOf(
  storm: Found,
  login: Login | undefined,
  leaves: readonly Leaf[],
): Pick<Storm, 'logins'> {
  if (login === undefined) return {}
  const own = leaves.filter(
    ({ tags }) => tags.scenario === storm.scenario && tags.name === login.request.name,
  )
  const durations = own.filter(({ metric }) => metric === 'http_req_duration')
  const tries = (window: Window): Tries => ({
    ...timed(durations, [window], (t, took) => t - took),
    failed: failedSteps(own, window),
  })
  const during = tries({ from: storm.from, to: overAt(storm) })
  if (during.n === 0) return {}
  return { logins: { before: tries({ from: Number.NEGATIVE_INFINITY, to: storm.from }), during } }
}

/** Steps that failed in a time, by no fault of the generator. */
export function failedSteps(leaves: readonly Leaf[], window: Window): number {
  let failed = 0
  for (const leaf of leaves) {
    if (leaf.metric !== 'steps_failed' || isOurs(leaf)) continue
    leaf.column.forEach((t, value) => {
      if (value !== 0 && isIn(window, t)) failed++
    })
  }
  return failed
}

/** Latency of a scenario's messages in its own time before a storm, and in the first 10 s after `recovered`, epoch ms. */
export function latencyOf(
  storm: Found,
  recovered: number,
  own: readonly Window[],
  leaves: readonly Leaf[],
): Pick<Storm, 'latency'> {
  const latencies = leaves.filter(
    ({ metric, tags }) => metric === 'ws_message_latency' && tags.scenario === storm.scenario,
  )
  const earlier = own
    .map(({ from, to }) => ({ from, to: Math.min(to, storm.from) }))
    .filter(({ from, to }) => from < to)
  const before = timed(latencies, earlier)
  const after = timed(latencies, [{ from: recovered, to: recovered + AFTERWARDS }])
  if (before.n === 0 || after.n === 0) return {}
  return { latency: { before: { ...before, failed: 0 }, after: { ...after, failed: 0 } } }
}

/** @param when the moment that has to be within the windows: a sample's own, unless said. */
function timed(
  leaves: readonly Leaf[],
  windows: readonly Window[],
  when: (t: number, value: number) => number = (t) => t,
): Omit<Tries, 'failed'> {
  const values: number[] = []
  for (const { column } of leaves) {
    column.forEach((t, value) => {
      if (windows.some((window) => isIn(window, when(t, value)))) values.push(value)
    })
  }
  const p99 = values.length === 0 ? null : quantile(Float64Array.from(values).sort(), 0.99)
  return { n: values.length, p99 }
}

function isIn({ from, to }: Window, t: number): boolean {
  return from <= t && t < to
}
