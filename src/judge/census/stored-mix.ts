import type { Record } from '../../model/record/record.ts'
import type { Census, EndMix } from '../../model/verdict/ends.ts'
import { isCount } from '../rule/runs.ts'
import { type EndKind, isPlanned, keyOfKind, kindOfClose, kindOfDial } from './kinds-of-end.ts'

interface Tally {
  readonly kind: EndKind
  readonly feed: string | null
  readonly count: number
}

/** The mix of ends of this run beside that of the stored runs that were compared with; undefined: there is none of them. */
export function storedMix(record: Record, stored: readonly Record[]): Census['stored'] {
  const past = stored
    .map(tallies)
    .filter((counts) => [...counts.values()].every(({ count }) => isCount(count)))
  if (past.length === 0) return undefined
  const own = tallies(record)
  const total = sum(past.map(sumOf))
  const ownTotal = sumOf(own)
  const mix = [...own].map(([key, { kind, feed, count }]): EndMix => {
    const counts = past.map((one) => one.get(key)?.count ?? 0)
    const storedCount = sum(counts)
    const seen = counts.filter((n) => n > 0).length
    return {
      ...kind,
      feed,
      count,
      share: count / Math.max(1, ownTotal),
      storedShare: storedCount / Math.max(1, total),
      storedCount,
      seen,
      fresh: seen === 0 && !isPlanned(kind),
    }
  })
  return { runs: past.length, total, mix }
}

/** Failed dials by what every record tells of them: their reasons in the whole run. */
function tallies({ closes, sockets }: Record): Map<string, Tally> {
  const counts = new Map<string, Tally>()
  const add = (kind: EndKind, feed: string | null, n: number) => {
    const key = JSON.stringify([keyOfKind(kind), feed])
    counts.set(key, { kind, feed, count: n + (counts.get(key)?.count ?? 0) })
  }
  for (const close of closes) add(kindOfClose(close), close.feed, close.count)
  for (const dial of sockets.failed) add(kindOfDial(dial), null, dial.count)
  return counts
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

const sumOf = (counts: ReadonlyMap<string, Tally>) => sum([...counts.values()].map(({ count }) => count))
