import { type Channel, channelsFor, figuresOf, P99 } from './channels.ts'
import { combined, distance } from './combine.ts'
import type { LogRun } from './log-run.ts'
import { noiseOf } from './noise.ts'
import { priorOf, type Usual, usualOf } from './spread.ts'
import { normalScoreOfTail, normalTail } from './stats/normal.ts'
import { mean } from './stats/robust.ts'
import { normalScore, studentOfScore } from './stats/student.ts'

/** Z over which a level has crept, and over which one more run is not enough; found by simulation (docs/rule.md, "Creeping"). */
const CREPT_Z = 2.8
const OPEN_Z = 1

/** Creeping counts from 10 % on, and a newest run that is 5 % above the reference has not mended it. */
const LEAST = Math.log(1.1)
const MENDED = Math.log(1.05)

/** Of the mean of n runs, those far above capped: expectation in S, and variance as a multiple of S² ÷ n. */
const HELD = { mean: -0.03, variance: 1.03 }

/** What the runs themselves do not say. */
export interface CreepTerms {
  /** The gated quantile, in percent. */
  readonly percent: number
  /** R, in ln. */
  readonly machine: number
  readonly wholeMs: boolean
  readonly probe: boolean
  /** Key rows of the plan, which share the false alarms. */
  readonly keyRows: number
}

/** A level against its frozen reference; natural logs. */
export interface Creep {
  /** Of the gated quantile: centre of the reference, and the newest runs together. */
  readonly centre: number
  readonly level: number
  /** The level from which on it has crept. */
  readonly limit: number
  /** S of the deciding channel. */
  readonly spread: number
  readonly z: number
  readonly zLimit: number
  readonly channel: Channel
  /** Two further runs may tell. */
  readonly open: boolean
  /** The candidate's own runs are back at the reference. */
  readonly mended: boolean
}

/** The newest runs: of one machine together they are one draw, where the reference is not of that machine, too. */
export interface Newest {
  readonly draws: readonly (readonly LogRun[])[]
  /** The candidate's: 1, 3 or 5. */
  readonly own: readonly LogRun[]
}

interface Looked {
  readonly channel: Channel
  readonly usual: Usual
  readonly level: number
  readonly z: number
}

/** The newest runs against a reference of at least three, by the channels of the rule but the trend, which is inside of one run. */
export function creep(reference: readonly LogRun[], { draws, own }: Newest, terms: CreepTerms): Creep {
  const noise = noiseOf(reference, terms.percent, terms.machine)
  const newest = draws.flat()
  const look = (channel: Channel): Looked => {
    const prior = priorOf(channel, noise, reference, terms.wholeMs)
    const usual = usualOf(figuresOf(channel, reference), prior, channel.nu0)
    const level = held(
      draws.map((runs) => mean(figuresOf(channel, runs))),
      usual.spread,
    )
    return { channel, usual, level, z: score(level, usual, draws.length) }
  }
  const channels = channelsFor(terms.percent, newest, reference, terms.probe)
  const looked = channels.filter(({ name }) => name !== 'trend').map(look)
  const deciding = looked.reduce((most, item) => (item.z > most.z ? item : most))
  const p99 = look(P99)
  const zLimit = shared(CREPT_Z, terms.keyRows)
  return {
    centre: p99.usual.centre,
    level: p99.level,
    limit: Math.max(reached(deciding, p99, zLimit, draws.length), p99.usual.centre + LEAST),
    spread: deciding.usual.spread,
    z: deciding.z,
    zLimit,
    channel: deciding.channel,
    open: deciding.z > OPEN_Z && p99.level > p99.usual.centre,
    mended: distance(figuresOf(P99, own), 'low', p99.usual).effect < MENDED,
  }
}

/** The mean of the draws, those over their median + 1.5 S capped at it, less what is expected of it. */
function held(figures: readonly number[], spread: number): number {
  return combined(figures, 'wins', spread) - HELD.mean * spread
}

function error({ spread, centreVariance }: Usual, draws: number): number {
  return spread * Math.sqrt(HELD.variance / draws + centreVariance)
}

function score(level: number, usual: Usual, draws: number): number {
  return normalScore((level - usual.centre) / error(usual, draws), usual.nu)
}

/** The level of the gated quantile at which the deciding channel would reach the limit. */
function reached({ channel, usual, level }: Looked, p99: Looked, zLimit: number, draws: number): number {
  const short = usual.centre + studentOfScore(zLimit, usual.nu) * error(usual, draws) - level
  return p99.level + short / (channel.slope === 0 ? 1 : channel.slope)
}

function shared(limit: number, keyRows: number): number {
  return keyRows <= 1 ? limit : normalScoreOfTail(normalTail(limit) / keyRows)
}
