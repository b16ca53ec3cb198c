import type { LogRun } from '../rule/log-run.ts'
import { noiseOf } from '../rule/noise.ts'
import { normalScoreOfTail } from '../rule/stats/normal.ts'
import { qn, trimmedMean } from '../rule/stats/robust.ts'
import { normalScore, studentOfScore } from '../rule/stats/student.ts'

/** Two runs beside each other on one machine. */
export interface Pair<T> {
  readonly base: T
  readonly candidate: T
}

/** The effect that counts, in ln, and the chance of a false alarm (statistics.md section 5). */
export const PAIRED_EFFECT = Math.log(1.05)
const FALSE_ALARM = 0.01
/** Channels that share that chance. */
const CHANNELS = 3
/** The chance over which an equally large difference is noise (statistics.md section 3, the limit of a pass). */
const NOISE = 0.15

/** Differences of all pairs in one channel. */
export interface PairedUsual {
  /** 25 % trimmed mean of candidate − base, natural logs. */
  readonly difference: number
  /** S: the spread of one pair's difference, shrunk towards what such pairs usually show. */
  readonly spread: number
  readonly nu: number
  readonly pairs: number
}

export interface PairedTerms {
  /** The gated quantile, in percent. */
  readonly percent: number
  /** The smallest effect that counts, in ln; never under 5 %. */
  readonly atLeast: number
  /** The same in ms over the base; absent: none. */
  readonly atLeastMs?: number
  /** Rows that share the chance of a false alarm. */
  readonly rows: number
  /** All values of all runs are whole: a clock of whole ms. */
  readonly wholeMs: boolean
  /** Added to every value before the logarithm, ms. */
  readonly floor: number
}

export interface PairedDivergence {
  readonly verdict: 'fail' | 'inconclusive' | 'same'
  /** The deciding channel's normal score. */
  readonly z: number
  readonly zLimit: number
  /** Of the gated quantile, in ln. */
  readonly effect: number
  readonly channel: PairedChannel
  /** The deciding channel's S, in ln. */
  readonly spread: number
  /** How much higher the gated quantile would have to be than the base's, in ln, for the verdict to be `fail`. */
  readonly limit: number
}

export interface PairedChannel {
  readonly name: 'p99' | 'ratio' | 'p50'
  /** For the sentence: decided by … */
  readonly words: string
  readonly of: (run: LogRun) => number
  /** s0², of the difference of two runs. `v`: the error of ln p99 from the count of samples alone. */
  readonly prior: (v: number) => number
}

const TOP: PairedChannel = {
  name: 'p99',
  words: 'the gated quantile itself',
  of: ({ top }) => top,
  prior: (v) => 2 * (0.05 ** 2 + 0.03 ** 2 + v),
}

const RATIO: PairedChannel = {
  name: 'ratio',
  words: 'the gated quantile over the median',
  of: ({ top, p50 }) => top - p50,
  prior: (v) => 2 * (0.05 ** 2 + 0.02 ** 2 + v),
}

const P50: PairedChannel = {
  name: 'p50',
  words: 'the median',
  of: ({ p50 }) => p50,
  prior: () => 0.06 ** 2,
}

/** Weight of the prior, in degrees of freedom. */
const NU0 = 8

/**
 * Pairs of runs on one machine, base and candidate in turn, by the rule of statistics.md section 5: it needs no
 * history, since whatever slows the machine slows both. Natural logs; all figures finite; at least two pairs.
 *
 * `fail`: the gated quantile is 5 % higher (or `atLeast`), and some channel's trimmed mean difference is over
 * t(1 − 0.01/3, ν) S √(1.12/K). `inconclusive`: as much higher, but only over t(1 − 0.15/3, ν). A quantile up to the median has
 * no ratio to it.
 */
export function divergePairs(pairs: readonly Pair<LogRun>[], terms: PairedTerms): PairedDivergence {
  const runs = pairs.flatMap(({ base, candidate }) => [base, candidate])
  const { sampling } = noiseOf(runs, terms.percent, 0)
  const channels = terms.percent > 50 ? [TOP, RATIO, P50] : [TOP, P50]
  const looked = channels.map((channel) => {
    const differences = pairs.map(({ base, candidate }) => channel.of(candidate) - channel.of(base))
    const usual = usualPairs(differences, channel.prior(sampling), NU0)
    return { channel, usual, z: pairedScore(usual) }
  })
  const deciding = looked.reduce((most, item) => (item.z > most.z ? item : most))
  const zLimit = normalScoreOfTail(FALSE_ALARM / CHANNELS / terms.rows)
  const effect = looked[0]!.usual.difference
  const least = Math.max(PAIRED_EFFECT, terms.atLeast, floorOf(pairs, terms), tickOf(runs, terms))
  const short = pairedDifferenceAt(zLimit, deciding.usual) - deciding.usual.difference
  return {
    verdict: effect < least ? 'same' : verdictOf(deciding.z, zLimit),
    z: deciding.z,
    zLimit,
    effect,
    channel: deciding.channel,
    spread: deciding.usual.spread,
    limit: Math.max(least, effect + short),
  }
}

function verdictOf(z: number, zLimit: number): PairedDivergence['verdict'] {
  if (z > zLimit) return 'fail'
  return z > normalScoreOfTail(NOISE / CHANNELS) ? 'inconclusive' : 'same'
}

/** The floor in ms, in ln over the base. */
function floorOf(pairs: readonly Pair<LogRun>[], { atLeastMs = 0 }: PairedTerms): number {
  const top = trimmedMean(
    pairs.map(({ base }) => base.top),
    0.25,
  )
  return Math.log1p(atLeastMs / Math.exp(top))
}

/** One tick of a clock of whole ms, in ln over the base: less cannot be told from rounding. */
function tickOf(runs: readonly LogRun[], { wholeMs, floor }: PairedTerms): number {
  if (!wholeMs) return 0
  const top = trimmedMean(
    runs.map((run) => run.top),
    0.25,
  )
  return Math.log1p(1 / Math.max(1, Math.exp(top) - floor))
}

/** The differences of one channel, their spread shrunk towards the prior. At least two. */
export function usualPairs(differences: readonly number[], prior: number, nu0: number): PairedUsual {
  const pairs = differences.length
  const nuN = pairs === 2 ? 0.5 : 0.7 * (pairs - 1)
  return {
    difference: trimmedMean(differences, 0.25),
    spread: Math.sqrt((nu0 * prior + nuN * qn(differences) ** 2) / (nu0 + nuN)),
    nu: nu0 + nuN,
    pairs,
  }
}

/** Variance of a 25 % trimmed mean of K normal values, as a multiple of S²/K. */
const TRIMMED = 1.12

/** The normal score of the mean difference. */
export function pairedScore({ difference, spread, nu, pairs }: PairedUsual): number {
  return normalScore(difference / (spread * Math.sqrt(TRIMMED / pairs)), nu)
}

/** The mean difference that has the normal score `z`. */
export function pairedDifferenceAt(z: number, { spread, nu, pairs }: PairedUsual): number {
  return studentOfScore(z, nu) * spread * Math.sqrt(TRIMMED / pairs)
}
