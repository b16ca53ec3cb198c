import { median } from '../../model/quantile.ts'
import { readLatency } from '../../model/receipts.ts'
import type { Leaf } from '../cube/leaves.ts'

/** Reports of a user from which on its median says anything, and users among whom one can stand out. */
const FEWEST_REPORTS = 8
const FEWEST_USERS = 4
/** A user is late where its median is over so many usual ones, and by this many ms. */
const TIMES = 5
const BY = 100
/** That chance alone makes any user of a run so late, at most. */
const CHANCE = 1e-4

/** Users that were late all the time. Latencies in ms. */
export interface SlowSockets {
  readonly n: number
  readonly of: number
  /** Median of the worst. */
  readonly worst: number
  /** Median of the medians of all. */
  readonly usual: number
}

/**
 * The users whose own latency stands out; null: none does.
 *
 * A user stands out where the medians of both halves of its reports are late: over five times the usual median, and over
 * 100 ms above it. No stall of the service does that alone, which is one stretch of time; and a feed that is late now and
 * then to everybody does not by chance: with the share p of the other users' reports that are late ((late + 1) ÷ (n + 1)),
 * that many of a user's k reports are late with at most 2^k × p^(k ÷ 2) (Chernoff for half of k, p < ½), which for all
 * users together must be under 1e-4.
 */
export function slowSocketsOf(leaves: readonly Leaf[]): SlowSockets | null {
  const users = [...latenciesOf(leaves).values()].filter(({ length }) => length >= FEWEST_REPORTS)
  if (users.length < FEWEST_USERS) return null
  const medians = users.map(median)
  const usual = median(medians)
  const late = Math.max(TIMES * usual, usual + BY)
  const lateOf = users.map((own) => own.filter((latency) => latency > late).length)
  const all = users.reduce((sum, { length }) => sum + length, 0)
  const allLate = lateOf.reduce((sum, count) => sum + count, 0)
  const slow = users.flatMap((own, index) => {
    const middle = Math.floor(own.length / 2)
    const halves = [own.slice(0, middle), own.slice(middle)]
    if (halves.some((half) => median(half) <= late)) return []
    const p = (allLate - lateOf[index]! + 1) / (all - own.length + 1)
    const chance = 2 ** own.length * p ** (own.length / 2) * users.length
    return p < 0.5 && chance < CHANCE ? [medians[index]!] : []
  })
  return slow.length === 0 ? null : { n: slow.length, of: users.length, worst: Math.max(...slow), usual }
}

/** Every user's reported latencies, in order of time. */
function latenciesOf(leaves: readonly Leaf[]): ReadonlyMap<number, readonly number[]> {
  const reports = new Map<number, { readonly t: number; readonly latency: number }[]>()
  for (const { column } of leaves) {
    column.forEach((t, value) => {
      const { user, latency } = readLatency(value)
      const own = reports.get(user)
      if (own === undefined) reports.set(user, [{ t, latency }])
      else own.push({ t, latency })
    })
  }
  return new Map(
    [...reports].map(([user, own]) => [user, own.sort((a, b) => a.t - b.t).map(({ latency }) => latency)]),
  )
}
