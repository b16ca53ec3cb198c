import type { LogRun } from './log-run.ts'
import type { Noise } from './noise.ts'
import { mean } from './stats/robust.ts'

export type Quantile = 'top' | 'p25' | 'p50' | 'p75' | 'p95' | 'p975'

/** One view of a run, in which a regression of a certain shape shows best. */
export interface Channel {
  readonly name: 'edge' | 'tail' | 'ratio' | 'calm' | 'body' | 'p50' | 'trend' | 'p99'
  /** For the sentence: decided by … */
  readonly words: string
  /** The channel's figure for one run; null where the run lacks what it needs. */
  readonly of: (run: LogRun) => number | null
  readonly prior: (noise: Noise) => number
  /** Weight of the prior, in degrees of freedom. */
  readonly nu0: number
  /** How several runs become one figure; with one run both are that run. */
  readonly combine: 'low' | 'wins'
  /** Squared coefficient of each quantile, for the error of a clock of whole ms. */
  readonly weights: Partial<Record<Quantile, number>>
  /** Coefficient of ln `top` in the figure; 0: the gated quantile has no part in it. */
  readonly slope: number
  /** A slower tail is not news where the body got faster: the guard holds these channels back. */
  readonly guarded: boolean
  /** The machine probe is taken off. */
  readonly probed?: boolean
}

const SLICE = 0.3

const EDGE: Channel = {
  name: 'edge',
  words: 'p99 over its own shoulder (p75 and p95)',
  of: ({ top, p75, p95 }) => (p75 === null || p95 === null ? null : top - (p75 + p95) / 2),
  prior: ({ machine, sampling }) => 0.17 * machine ** 2 + 0.0047 + 0.28 * sampling,
  nu0: 8,
  combine: 'wins',
  weights: { top: 1, p75: 0.25, p95: 0.25 },
  slope: 1,
  guarded: true,
}

const TAIL: Channel = {
  name: 'tail',
  words: 'the slowest messages (p97.5 and p99) over p75',
  of: ({ top, p75, p975 }) => (p75 === null || p975 === null ? null : (p975 + top) / 2 - p75),
  prior: ({ machine, sampling }) => 0.13 * machine ** 2 + 0.0045 + 0.2 * sampling,
  nu0: 8,
  combine: 'wins',
  weights: { top: 0.25, p975: 0.25, p75: 1 },
  slope: 0.5,
  guarded: true,
}

const RATIO: Channel = {
  name: 'ratio',
  words: 'the gated quantile over the median',
  of: ({ top, p50 }) => top - p50,
  prior: ({ machine, sampling }) => 0.23 * machine ** 2 + 0.0067 + 0.28 * sampling,
  nu0: 8,
  combine: 'wins',
  weights: { top: 1, p50: 1 },
  slope: 1,
  guarded: true,
}

const bodyPrior = ({ machine }: Noise) => machine ** 2 + 0.0016

const CALM: Channel = {
  name: 'calm',
  words: 'the median in the calmer half of the run',
  of: ({ slices }) => slices && mean(slices.toSorted((a, b) => a - b).slice(0, 5)),
  prior: bodyPrior,
  nu0: 10,
  combine: 'low',
  weights: { p50: SLICE },
  slope: 0,
  guarded: false,
}

const BODY: Channel = {
  name: 'body',
  words: 'the body of the messages (p25 and p50)',
  of: ({ p25, p50 }) => (p25 === null ? null : (p25 + p50) / 2),
  prior: bodyPrior,
  nu0: 10,
  combine: 'low',
  weights: { p25: 0.25, p50: 0.25 },
  slope: 0,
  guarded: false,
}

const P50: Channel = {
  name: 'p50',
  words: 'the median',
  of: ({ p50 }) => p50,
  prior: bodyPrior,
  nu0: 10,
  combine: 'low',
  weights: { p50: 1 },
  slope: 0,
  guarded: false,
}

/** How much of a machine's slowness, as the probe sees it, the body shows. */
const PROBE_SLOPE = 0.8

/** The body with the machine's own speed taken off (verdict-rule section 3). */
function probed(channel: Channel): Channel {
  return {
    ...channel,
    words: `${channel.words}, less what the machine itself is slower`,
    of: (run) => {
      const figure = channel.of(run)
      return figure === null || run.probe == null ? null : figure - PROBE_SLOPE * run.probe
    },
    prior: ({ machine }) => 0.04 * machine ** 2 + 0.0026,
    nu0: 16,
    probed: true,
  }
}

const PROBED_CALM = probed(CALM)
const PROBED_P50 = probed(P50)

const TREND: Channel = {
  name: 'trend',
  words: 'the rise within the run (last third over first third)',
  of: ({ slices }) => slices && mean(slices.slice(7)) - mean(slices.slice(0, 3)),
  prior: ({ slices }) => 0.25 * slices ** 2 + 0.0005,
  nu0: 8,
  combine: 'low',
  weights: { p50: SLICE },
  slope: 0,
  guarded: false,
}

/** For the effect and the guard only: machines differ too much for it to decide. */
export const P99: Channel = {
  name: 'p99',
  words: 'the gated quantile itself',
  of: ({ top }) => top,
  prior: ({ machine, sampling }) => 1.5 * machine ** 2 + 0.009 + 0.24 * sampling,
  nu0: 8,
  combine: 'low',
  weights: { top: 1 },
  slope: 1,
  guarded: false,
}

/** The gated quantile, in percent, at which edge and tail were measured (verdict-rule section 1). */
const MEASURED_AT = 99

/**
 * The channels that the candidate and its baseline allow. A channel is in use where every candidate run has its
 * figure and at least half of the baseline runs have. Edge and tail hold for p99 alone; other quantiles over the median are
 * judged by the ratio, and quantiles up to the median by the body alone. `probe`: the machine probe decides with the
 * body, where every run has one.
 */
export function channelsFor(
  percent: number,
  candidates: readonly LogRun[],
  baseline: readonly LogRun[],
  probe = false,
): readonly Channel[] {
  const usable = (channel: Channel) =>
    candidates.every((run) => channel.of(run) !== null) &&
    figuresOf(channel, baseline).length * 2 >= baseline.length
  const tails = percent === MEASURED_AT ? [EDGE, TAIL].filter(usable) : []
  const bodies = probe && tails.length > 0 ? [PROBED_CALM, PROBED_P50] : []
  const body = [...bodies, CALM, BODY, P50].find(usable)!
  const fallback = tails.length === 0 && percent > 50 ? [RATIO] : []
  return [...tails, ...fallback, body, ...[TREND].filter(usable)]
}

/** The channel's figures of all runs that have one. */
export function figuresOf(channel: Channel, runs: readonly LogRun[]): readonly number[] {
  return runs.map(channel.of).filter((figure) => figure !== null)
}
