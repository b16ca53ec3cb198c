import { integer, percentage, wait } from '../../model/numbers.ts'
import type { TrendStats } from '../../model/record/record.ts'
import type { CloseRate } from '../../model/slopes/close-rate.ts'
import { slopeOf } from '../../model/slopes/line.ts'
import type { Code, Why } from '../../model/verdict/codes.ts'
import { isCount } from '../rule/runs.ts'
import { binomialTail } from '../rule/stats/binomial.ts'

export interface SlopeRuling {
  readonly verdict: 'met' | 'fail' | 'indicative' | 'not_judged'
  readonly code: Code
  /** The share by which it rose over the steady phase; null: not known. */
  readonly actual: number | null
  readonly n: number
  readonly why: string
}

/** Chance of a rise of closes that is none, under which it is one. */
const PROVEN = 0.001

const IMPOSSIBLE: SlopeRuling = {
  ...{ verdict: 'fail', code: 'impossible', actual: null, n: 0 },
  why: 'its counts are not possible',
}

const open = ({ code, why }: Why, n = 0): SlopeRuling => ({
  verdict: 'not_judged',
  ...{ code, actual: null, n, why },
})

/**
 * The line through the medians of ten slices of the steady phase. It rises where its whole 95 % interval is over what is
 * allowed, and does not where the whole of it is under that; where only a part of it is, nobody knows.
 *
 * @param rise share of its value at the start.
 * @param steady ms of the phase.
 */
export function ruleOnTrend({ slices, count }: TrendStats, rise: number, steady: number): SlopeRuling {
  if (slices === null || steady <= 0)
    return open({ code: 'no_steady_phase', why: 'there is no steady phase to look at' })
  const width = steady / slices.length
  const points = slices.flatMap((value, i) => (value === null ? [] : [{ t: (i + 0.5) * width, value }]))
  const silent = slices.length - points.length
  if (slices.at(-1) == null || slices[0] == null)
    return open({
      code: 'few_samples',
      why: `nothing was timed in ${integer(silent)} of the ${integer(slices.length)} parts of the steady phase`,
    })
  const slope = slopeOf(points, { from: 0, to: steady })
  if (slope === null)
    return open({ code: 'few_samples', why: 'too little of the steady phase was timed' }, count)
  const { perMinute, error, base, minutes } = slope
  if (![perMinute, error, base].every(Number.isFinite)) return IMPOSSIBLE
  const room = rise * Math.max(0, base)
  const [by, bar] = [perMinute * minutes, error * minutes]
  const seen = { actual: base > 0 ? by / base : null, n: count }
  const sign = by < 0 ? '−' : '+'
  const why = `the median goes from ${wait(base)} on by ${sign}${wait(Math.abs(by))} ± ${wait(bar)} until its end`
  if (by - bar > room) return { verdict: 'fail', code: 'slope', ...seen, why }
  if (by + bar <= room) return { verdict: 'met', code: 'met', ...seen, why }
  return { verdict: 'indicative', code: 'few_samples', ...seen, why }
}

/**
 * Closes of the second half of the steady phase among those of both: so many are as likely as a rate that rises as far as it
 * may makes them (a binomial test given their sum). No close at all, on sockets that were open, is no rise.
 */
export function ruleOnCloses(rates: readonly CloseRate[], rise: number): SlopeRuling {
  if (rates.some(({ closes, seconds }) => ![...closes, ...seconds].every((one) => one >= 0 && one < 1e15)))
    return IMPOSSIBLE
  const width = Math.max(0, ...rates.map(({ closes }) => closes.length))
  const sum = (of: 'closes' | 'seconds') =>
    Array.from({ length: width }, (_, i) => rates.reduce((all, rate) => all + (rate[of][i] ?? 0), 0))
  const [closes, seconds] = [sum('closes'), sum('seconds')]
  const half = width / 2
  const sides = (of: readonly number[]) => [total(of.slice(0, half)), total(of.slice(half))] as const
  const [early, late] = sides(closes)
  const [before, after] = sides(seconds)
  if (!isCount(early) || !isCount(late)) return IMPOSSIBLE
  if (before <= 0 || after <= 0)
    return open({
      code: 'no_samples',
      why: `no socket was open in the ${before <= 0 ? 'first' : 'second'} half of a steady phase`,
    })
  const weights = sides(seconds.map((one, i) => one * (1 + (rise * (i + 0.5)) / width)))
  const p = weights[1] / (weights[0] + weights[1])
  const n = early + late
  // Twice what is between the middles of both halves is what is between both ends.
  const [was, is] = [early / before, late / after]
  const actual = was > 0 ? (2 * (is - was)) / was : n === 0 ? 0 : null
  const minutely = (rate: number) => `${(60_000 * rate).toPrecision(3)}`
  const why = `${integer(early)} closes in its first half, ${integer(late)} in its second (${minutely(was)} and ${minutely(is)} a minute of 1,000 sockets)`
  if (n > 0 && binomialTail(late, n, p) < PROVEN) return { verdict: 'fail', code: 'slope', actual, n, why }
  if (late <= n * p) return { verdict: 'met', code: 'met', actual, n, why }
  return { verdict: 'indicative', code: 'few_samples', actual, n, why }
}

const total = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0)

/** `it may rise by 10%`. */
export const mayRise = (rise: number): string =>
  rise === 0 ? 'it may not rise' : `it may rise by ${percentage(rise)}`
