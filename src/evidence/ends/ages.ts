import { median } from '../../model/quantile.ts'
import type { EndAges } from '../../model/record/ends.ts'
import { groupBy } from '../cube/group.ts'
import type { Life } from '../lives/lives.ts'
import { regularAge } from '../lives/regular.ts'

/** A socket that somebody else ended; times in ms. */
interface Ended {
  readonly age: number
  /** Epoch ms. */
  readonly at: number
}

/** A service that chooses another code for each socket fills no record. */
const MOST_KINDS = 20
const SECOND = 1000
/** Within this share, or this many ms, of the one age an end is of it. */
const NEAR = { share: 0.05, ms: 500 }

/** The ages of a scenario's sockets at ends that were not the plan's, by code, side and way, the most frequent first. */
export function agesOf(
  of: Pick<EndAges, 'scenario' | 'feed'>,
  lives: readonly Life[],
  start: number,
): EndAges[] {
  const ended = lives.flatMap(({ opened, end }) =>
    opened === null || end === null || end.turn === 'ended' ? [] : [{ opened, ...end }],
  )
  const kinds = groupBy(ended, ({ tags: { code, side, how } }) => JSON.stringify([code, side, how]))
  return [...kinds.values()]
    .map((group) => {
      const { code = 'none', side = 'unknown', how = 'frame' } = group[0]!.tags
      return { code, side, how, ...of, ...summary(group.map(agedOf), start) }
    })
    .sort((a, b) => b.n - a.n)
    .slice(0, MOST_KINDS)
}

const agedOf = ({ opened, t }: { readonly opened: number; readonly t: number }): Ended => ({
  age: t - opened,
  at: t,
})

type Summary = Omit<EndAges, 'code' | 'side' | 'how' | 'scenario' | 'feed'>

function summary(ended: readonly Ended[], start: number): Summary {
  const ages = ended.map(({ age }) => age).sort((a, b) => a - b)
  const regular = regularAge(ages)
  return {
    n: ages.length,
    least: Math.round(ages[0]!),
    median: Math.round(median(ages)),
    most: Math.round(ages.at(-1)!),
    ...(regular !== null && { regular: { ...regular, over: spread(ended, regular.ms) } }),
    burst: burstOf(ended.map(({ at }) => at - start).sort((a, b) => a - b)),
  }
}

/** ms between the first and the last end at about this age. */
function spread(ended: readonly Ended[], ms: number): number {
  const near = ended.filter(({ age }) => Math.abs(age - ms) <= Math.max(NEAR.ms, NEAR.share * ms))
  const times = near.map(({ at }) => at).sort((a, b) => a - b)
  return Math.round((times.at(-1) ?? 0) - (times[0] ?? 0))
}

/** The most that lie within one second of each other, and where they begin. */
function burstOf(sorted: readonly number[]): EndAges['burst'] {
  let best = { at: sorted[0]!, n: 0 }
  let to = 0
  for (let from = 0; from < sorted.length; from++) {
    while (to < sorted.length && sorted[to]! - sorted[from]! <= SECOND) to++
    if (to - from > best.n) best = { at: sorted[from]!, n: to - from }
  }
  return { at: Math.max(0, Math.round(best.at)), n: best.n }
}
