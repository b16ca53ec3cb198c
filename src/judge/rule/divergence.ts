import { type Channel, channelsFor, figuresOf, P99 } from './channels.ts'
import { combined, type Distance, distance, figureAt } from './combine.ts'
import type { LogRun } from './log-run.ts'
import { noiseOf } from './noise.ts'
import { channelSet, type Limits, type Over, trendLimits } from './rule.ts'
import { priorOf, type Usual, usualOf } from './spread.ts'

/** Facts of one comparison that the runs themselves do not say. */
export interface Terms {
  /** The gated quantile, in percent. */
  readonly percent: number
  /** R: 0.10, or 0.15 where the baseline mixes CPU models. */
  readonly machine: number
  /** All values of all runs are whole: a clock of whole ms. */
  readonly wholeMs: boolean
  /** Added to every value before the logarithm, ms; 0 where no value is 0. */
  readonly floor: number
  /** The smallest effect that counts, in ln. */
  readonly atLeast: number
  /** The same in ms of the quantile; absent: none. */
  readonly atLeastMs?: number
  /** Key rows of the plan, which share the false alarms. */
  readonly keyRows: number
  readonly over?: Over
  /** The machine probe decides with the other channels. */
  readonly probe: boolean
}

export interface Divergence {
  /** The gated quantile itself: of several runs the mean of the faster half, in logarithms. */
  readonly actual: number
  /** Z: the largest normal score of the channels in use. */
  readonly z: number
  /** Of p99, in ln, over what unchanged runs show; −9 where a clock of whole ms cannot tell. */
  readonly effect: number
  /** The channel that has Z. */
  readonly channel: Channel
  /** The deciding channel's S, in ln. */
  readonly spread: number
  /** The body got faster, so that the tail channels were held to p99 itself. */
  readonly guard: boolean
  /** Z is over this and the effect is large enough: one run is suspect, several fail. */
  readonly zLimit: number
  readonly beyond: boolean
  /** Z is under its other limit, or several runs lie below what unchanged ones show: no further run is needed. */
  readonly cleared: boolean
  /** The value of the gated quantile beyond which that would be so, the other quantiles held; null for the trend. */
  readonly limit: number | null
}

interface Looked extends Distance {
  readonly channel: Channel
  readonly usual: Usual
  readonly figure: number
}

/** A body this much faster than usual (normal score) makes every ratio look worse. */
const GUARD = -2

/**
 * The candidate's runs (k = 1, 3 or 5) against at least one baseline run, by the rule of verdict-rule section 3.
 * All figures must be finite.
 */
export function diverge(
  candidates: readonly LogRun[],
  baseline: readonly LogRun[],
  terms: Terms,
): Divergence {
  const noise = noiseOf(baseline, terms.percent, terms.machine)
  const look = (channel: Channel): Looked => {
    const prior = priorOf(channel, noise, baseline, terms.wholeMs)
    const usual = usualOf(figuresOf(channel, baseline), prior, channel.nu0)
    const figures = figuresOf(channel, candidates)
    const figure = combined(figures, channel.combine, usual.spread)
    return { channel, usual, figure, ...distance(figures, channel.combine, usual) }
  }
  const p99 = look(P99)
  const channels = channelsFor(terms.percent, candidates, baseline, terms.probe)
  const runs = candidates.length
  const limits = trendLimits(channelSet(channels), runs, baseline.length, terms.keyRows, terms.over)
  const looked = channels.map(look)
  const guard = looked.some((item) => !item.channel.guarded && isBody(item.channel) && item.z < GUARD)
  const held = looked.map((item) => (guard && item.channel.guarded && p99.z < item.z ? p99 : item))
  const deciding = held.reduce((most, item) => (item.z > most.z ? item : most))
  const effect = told(p99, terms)
  return {
    actual: Math.exp(p99.figure) - terms.floor,
    z: deciding.z,
    effect,
    channel: deciding.channel,
    spread: deciding.usual.spread,
    guard,
    zLimit: limits.beyond,
    beyond: deciding.z > limits.beyond && effect >= leastOf(p99, terms),
    cleared: isCleared(deciding.z, effect, runs, limits),
    limit: limitOf(deciding, p99, runs, { ...terms, zLimit: limits.beyond }),
  }
}

function isBody(channel: Channel): boolean {
  return channel.name === 'calm' || channel.name === 'body' || channel.name === 'p50'
}

/** One run may be fast by luck; of several, which lie below the usual, none need be measured again. */
function isCleared(z: number, effect: number, runs: number, { pass }: Limits): boolean {
  return z <= pass || (runs > 1 && effect < 0)
}

/** The smallest effect that counts, in ln over what is expected of unchanged runs. */
function leastOf({ figure, effect }: Looked, { atLeast, atLeastMs = 0 }: Terms): number {
  return Math.max(atLeast, Math.log1p(atLeastMs / Math.exp(figure - effect)))
}

/** The effect, or −9 where it is under one tick of a clock of whole ms. */
function told({ effect, usual }: Looked, { wholeMs }: Terms): number {
  return wholeMs && Math.exp(usual.centre) * Math.expm1(effect) < 1 ? -9 : effect
}

function limitOf(
  deciding: Looked,
  p99: Looked,
  runs: number,
  terms: Terms & { zLimit: number },
): number | null {
  const { channel, usual, figure } = deciding
  if (channel.name === 'trend') return null
  const short = figureAt(terms.zLimit, runs, channel.combine, usual) - figure
  // The body does not depend on p99: there the limit is p99 of the run with all of it slowed alike.
  const reached = p99.figure + short / (channel.slope === 0 ? 1 : channel.slope)
  const expected = p99.figure - p99.effect
  const tick = terms.wholeMs ? Math.log1p(1 / Math.exp(p99.usual.centre)) : 0
  const value = Math.exp(Math.max(reached, expected + Math.max(leastOf(p99, terms), tick))) - terms.floor
  return Number.isFinite(value) ? value : null
}
