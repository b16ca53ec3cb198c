import { READY } from '../../model/record/baseline.ts'
import type { Channel } from './channels.ts'
import { normalScoreOfTail, normalTail } from './stats/normal.ts'

/** Z over which a single run is suspect; one run never confirms (verdict-rule section 3). */
export const SUSPECT_Z = 2

/** Runs of a candidate for which the rule is known. */
export const RUN_COUNTS: readonly number[] = [1, 3, 5]

/** The same over all attempts of a commit; seven is the end. */
export const POOLED_COUNTS: readonly number[] = [...RUN_COUNTS, 7]

/** Stored commits, or seeded runs, from which on a row may fail; below, it would fail. */
export const ENOUGH_STORED = READY.judge

/** What the runs say after this many of them. */
export interface Limits {
  /** Z up to this clears the candidate. */
  readonly pass: number
  /** Z over this is suspect of one run, a failure of more. */
  readonly beyond: number
}

/** Limits after 1, 3 and 5 runs; one run has none to fail. */
interface Row {
  readonly pass: readonly [number, number, number]
  readonly fail: readonly [number, number]
}

/** Whether the runs are of one attempt, or of several of the same commit. */
export type Over = 'one' | 'several'

/** verdict-rule section 3, the columns for at most 5 runs. Found by simulation: they are not quantiles of anything. */
const ROWS = {
  summary: { pass: [0.8, 1.6, 1.3], fail: [3.7, 2.62] },
  quantiles: { pass: [0.9, 1.4, 1.3], fail: [3.6, 2.6] },
  slices: { pass: [1.1, 1.6, 1.3], fail: [3.45, 2.6] },
  'quantiles+probe': { pass: [0.9, 1.6, 1.3], fail: [4.0, 2.68] },
  'slices+probe': { pass: [1.1, 1.7, 1.3], fail: [3.7, 2.66] },
} as const satisfies { readonly [set: string]: Row }

/** What the channels in use are made of; decides the limits. */
export type ChannelSet = keyof typeof ROWS

/** Errors and counters: one-sided chances of a false suspicion, and of a false failure (statistics.md section 3). */
const COUNTS: Row = {
  pass: [normalScoreOfTail(0.1), normalScoreOfTail(0.1), normalScoreOfTail(0.1)],
  fail: [normalScoreOfTail(0.003), normalScoreOfTail(0.03)],
}

/** The set that these channels make. A quantile other than p99 has no edge and tail; it is held to the widest limits. */
export function channelSet(channels: readonly Channel[]): ChannelSet {
  const has = (name: Channel['name']) => channels.some((channel) => channel.name === name)
  if (!has('edge') && !has('tail')) return 'summary'
  const probed = channels.some(({ probed: corrected }) => corrected)
  if (has('trend')) return probed ? 'slices+probe' : 'slices'
  return probed ? 'quantiles+probe' : 'quantiles'
}

/**
 * The limits of a trend after `runs` (1, 3, 5 or 7) runs. More stored runs make the spread surer and the limit higher by
 * 0.012 each between 1 and 20; with m key rows each may alarm m times more rarely.
 */
export function trendLimits(
  set: ChannelSet,
  runs: number,
  stored: number,
  keyRows: number,
  over: Over = 'one',
): Limits {
  return limitsOf(ROWS[set], runs, 0.012 * (Math.min(stored, 20) - 10), keyRows, over)
}

/** As trendLimits, for counts and shares. */
export function countLimits(runs: number, keyRows: number, over: Over = 'one'): Limits {
  return limitsOf(COUNTS, runs, 0, keyRows, over)
}

function limitsOf(row: Row, runs: number, wider: number, keyRows: number, over: Over): Limits {
  if (!POOLED_COUNTS.includes(runs))
    throw new RangeError(`the rule is known for 1, 3, 5 or 7 runs, not for ${runs}`)
  const step = POOLED_COUNTS.indexOf(runs)
  if (step === 0) return { pass: row.pass[0], beyond: SUSPECT_Z }
  const { pass, fail } = over === 'several' ? severalOf(row) : row
  // Seven are one attempt's only where somebody judges so many records: then the last limits hold.
  const at = Math.min(step, pass.length - 1)
  return { pass: pass[at]!, beyond: shared(fail[at - 1]! + wider, keyRows) }
}

/**
 * Several attempts look once more, after seven runs, and somebody measured again because of what the first had shown: the
 * limit of five is that of a look between, and what passes has to be nearer to the usual (docs/attempts.md, simulated).
 */
function severalOf({ pass, fail }: Row): {
  readonly pass: readonly number[]
  readonly fail: readonly number[]
} {
  const [first, , last] = pass
  return { pass: [first, last, last, last], fail: [fail[0] + 0.15, fail[1] + 0.47, fail[1] + 0.2] }
}

/** The normal score whose tail is 1/m of that of `limit`. */
function shared(limit: number, keyRows: number): number {
  return keyRows <= 1 ? limit : normalScoreOfTail(normalTail(limit) / keyRows)
}
