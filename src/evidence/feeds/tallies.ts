import { REPORT_EVERY, readReceived } from '../../model/receipts.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Stretch } from './subscribed.ts'

/** Messages that came to one user, evenly within a stretch of time (epoch ms), or at its start where it has no length. */
export interface Arrivals extends Stretch {
  readonly count: number
}

interface Report {
  readonly t: number
  readonly count: number
}

/**
 * What each user got of a feed, and when, from its reports (RECEIVED). A message that comes a second after a report is
 * reported at once; so all that a report adds but its own message came within the second after the report before it.
 */
export function arrivalsOf(leaves: readonly Leaf[]): ReadonlyMap<number, readonly Arrivals[]> {
  const reports = new Map<number, Report[]>()
  for (const { column } of leaves) {
    column.forEach((t, value) => {
      const { user, count } = readReceived(value)
      const own = reports.get(user)
      if (own === undefined) reports.set(user, [{ t, count }])
      else own.push({ t, count })
    })
  }
  return new Map([...reports].map(([user, own]) => [user, increments(own)]))
}

function increments(reports: Report[]): Arrivals[] {
  reports.sort((a, b) => a.t - b.t || a.count - b.count)
  const arrivals: Arrivals[] = []
  let before: Report | null = null
  for (const report of reports) {
    const { t, count } = report
    // Another virtual user that came to this place counts from 0.
    const more: number = before === null || count < before.count ? count : count - before.count
    const since: number = before === null ? t : before.t
    if (more > 1) arrivals.push({ from: since, to: Math.min(t, since + REPORT_EVERY), count: more - 1 })
    if (more > 0) arrivals.push({ from: t, to: t, count: 1 })
    before = report
  }
  return arrivals
}

/** How many of them came within stretches of time. */
export function countWithin(arrivals: readonly Arrivals[], stretches: readonly Stretch[]): number {
  let sum = 0
  for (const { from, to, count } of arrivals) {
    for (const stretch of stretches) {
      if (to > from) {
        sum += (count * Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from))) / (to - from)
      } else if (stretch.from <= from && from < stretch.to) sum += count
    }
  }
  return sum
}
