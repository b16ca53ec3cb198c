import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelsFor } from '../../src/judge/rule/channels.ts'
import { combined, distance, figureAt } from '../../src/judge/rule/combine.ts'
import { divergeCounts, type Tally } from '../../src/judge/rule/counts.ts'
import { diverge, type Terms } from '../../src/judge/rule/divergence.ts'
import type { LogRun } from '../../src/judge/rule/log-run.ts'
import { noiseOf } from '../../src/judge/rule/noise.ts'
import { countLimits } from '../../src/judge/rule/rule.ts'
import { logRun } from '../../src/judge/rule/runs.ts'
import { usualOf } from '../../src/judge/rule/spread.ts'
import { normalScoreOfTail } from '../../src/judge/rule/stats/normal.ts'
import { normalScore } from '../../src/judge/rule/stats/student.ts'
import { divergeThroughput } from '../../src/judge/rule/throughput.ts'
import type { TrendStats } from '../../src/model/record/record.ts'
import { trend } from './support.ts'

const terms: Terms = {
  percent: 99,
  machine: 0.1,
  wholeMs: false,
  floor: 0,
  atLeast: Math.log(1.02),
  keyRows: 1,
  probe: false,
}
const run = (changes: Partial<TrendStats> = {}, scale = 1): LogRun => logRun(trend(changes, scale), 99, 0)
const stored = [1, 0.96, 1.05, 1.02, 0.93, 1.08, 0.99, 1.01, 0.97, 1.04].map((scale) => run({}, scale))

describe('the channels', () => {
  it('are edge, tail, calm and trend where all figures are there', () => {
    expect(channelsFor(99, [run()], stored).map(({ name }) => name)).toEqual([
      'edge',
      'tail',
      'calm',
      'trend',
    ])
  })

  it('are edge, tail and body without slices', () => {
    const names = channelsFor(99, [run({ slices: null })], stored).map(({ name }) => name)
    expect(names).toEqual(['edge', 'tail', 'body'])
  })

  it('are ratio and p50 where only a summary is there', () => {
    const bare = { ...run({ slices: null }), p25: null, p75: null, p975: null }
    expect(channelsFor(99, [bare], stored).map(({ name }) => name)).toEqual(['ratio', 'p50'])
  })

  it('judge other quantiles over the median, and the median by the body alone', () => {
    expect(channelsFor(95, [run()], stored).map(({ name }) => name)).toEqual(['ratio', 'calm', 'trend'])
    expect(channelsFor(50, [run()], stored).map(({ name }) => name)).toEqual(['calm', 'trend'])
  })

  it('have the figures of verdict-rule, section 3', () => {
    const [edge, tail, calm, drift] = channelsFor(99, [run()], stored).map((channel) => channel.of(run()))
    expect(edge).toBeCloseTo(Math.log(58) - (Math.log(37) + Math.log(47)) / 2, 12)
    expect(tail).toBeCloseTo((Math.log(51) + Math.log(58)) / 2 - Math.log(37), 12)
    const fastest = [29.7, 29.8, 29.9, 29.9, 30].map(Math.log)
    expect(calm).toBeCloseTo(fastest.reduce((sum, x) => sum + x, 0) / 5, 12)
    const [last, first] = [30 * 30.1 * 29.9, 30.2 * 29.8 * 30.1].map((product) => Math.log(product) / 3)
    expect(drift).toBeCloseTo(last! - first!, 12)
  })

  it('take the sampling error from the tail’s own heaviness and the count', () => {
    const { sampling, slices } = noiseOf([run()], 99, 0.1)
    expect(sampling).toBeCloseTo((Math.log(58 / 47) / Math.log(5)) ** 2 / 80, 12)
    expect(slices).toBeCloseTo(Math.log(30.2 / 29.8), 12)
  })
})

describe('the usual of a channel', () => {
  it('is the prior alone for one run, and mostly so for two', () => {
    expect(usualOf([1], 0.01, 8)).toMatchObject({ centre: 1, spread: 0.1, centreVariance: 1, nu: 8 })
    const two = usualOf([1, 1.2], 0.01, 8)
    expect(two.spread ** 2).toBeCloseTo((8 * 0.01 + 0.5 * 0.02) / 8.5, 12)
    expect(two).toMatchObject({ centre: 1.1, nu: 8.5, centreVariance: 0.5 })
  })

  it('cuts one outlying run at 2.5 s0', () => {
    const usual = usualOf([1, 1, 1, 1, 9], 0.01, 8)
    expect(usual.spread ** 2).toBeCloseTo((8 * 0.01 + 3.6 * (0.0625 / 4)) / 11.6, 12)
    expect(usual.centre).toBeLessThan(1.1)
  })
})

describe('several runs as one', () => {
  it('takes the mean of the faster half, or of runs pulled in', () => {
    expect(combined([5, 1, 2], 'low', 1)).toBe(1.5)
    expect(combined([9, 1, 2, 3, 4], 'low', 1)).toBe(2)
    expect(combined([9, 1, 2], 'wins', 1)).toBeCloseTo((1 + 2 + 3.5) / 3, 12)
    expect(combined([7], 'wins', 1)).toBe(7)
  })

  it('expects the faster half to be fast: three usual runs are at z near 0', () => {
    const usual = { centre: 0, spread: 1, centreVariance: 0.11, nu: 17, runs: 10 }
    expect(distance([-0.85, 0, 0.85], 'low', usual).z).toBeCloseTo(0, 1)
  })

  it('is undone by figureAt', () => {
    const usual = { centre: 4, spread: 0.1, centreVariance: 0.11, nu: 17, runs: 10 }
    for (const runs of [1, 3, 5, 7]) {
      const at = figureAt(2, runs, 'low', usual)
      expect(distance(Array<number>(runs).fill(at), 'low', usual).z).toBeCloseTo(2, 9)
    }
  })

  it('is not known for two runs', () => {
    const usual = { centre: 0, spread: 1, centreVariance: 0.11, nu: 17, runs: 10 }
    expect(() => distance([1, 2], 'low', usual)).toThrow(RangeError)
  })
})

describe('divergence', () => {
  it('holds the tail channels to p99 itself where the body became much faster', () => {
    const faster = {
      p25: 15,
      p50: 19,
      p75: 24,
      p90: 40,
      slices: trend().slices?.map((s) => s! * 0.62) ?? null,
    }
    const found = diverge([run(faster)], stored, terms)
    expect(found).toMatchObject({ guard: true, beyond: false })
    expect(found.z).toBeLessThan(2)
  })

  it('agrees with a worked figure: the edge of one run against one stored run', () => {
    const found = diverge([run({ p99: 90, p975: 60, slices: null })], [run({ slices: null })], terms)
    const v = (Math.log(58 / 47) / Math.log(5)) ** 2 / 80
    const spread = Math.sqrt(0.17 * 0.01 + 0.0047 + 0.28 * v)
    expect(found.channel.name).toBe('edge')
    expect(found.spread).toBeCloseTo(spread, 12)
    expect(found.z).toBeCloseTo(normalScore(Math.log(90 / 58) / (spread * Math.SQRT2), 8), 9)
    expect(found.effect).toBeCloseTo(Math.log(90 / 58), 12)
  })

  it('puts the limit where the verdict turns, the other quantiles held', () => {
    const slices = null
    const past = stored.map((item) => ({ ...item, slices: null }))
    const look = (p99: number) => diverge([run({ slices, p99, p999: 900, max: 900 })], past, terms)
    const { limit, channel } = look(80)
    expect(channel.name).toBe('edge')
    expect(look(limit! * 1.0001).beyond).toBe(true)
    expect(look(limit! * 0.9999).beyond).toBe(false)
  })

  it('does not depend on the unit or on the order of the stored runs', () => {
    const scale = fc.double({ min: 0.01, max: 1000, noNaN: true })
    const p99 = fc.double({ min: 51, max: 500, noNaN: true })
    fc.assert(
      fc.property(scale, p99, fc.shuffledSubarray(stored, { minLength: 10 }), (factor, slowest, shuffled) => {
        const plain = diverge([run({ p99: slowest })], stored, terms)
        const times = (item: LogRun) => shift(item, Math.log(factor))
        const scaled = diverge([times(run({ p99: slowest }))], shuffled.map(times), terms)
        expect(scaled.z).toBeCloseTo(plain.z, 6)
        expect(scaled.beyond).toBe(plain.beyond)
      }),
    )
  })

  it('never calls a run suspect that is nowhere slower than all stored runs', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 0.93, noNaN: true }), (scale) => {
        expect(diverge([run({}, scale)], stored, terms).beyond).toBe(false)
      }),
    )
  })
})

function shift(item: LogRun, by: number): LogRun {
  const moved = Object.entries(item).map(([name, value]) => {
    if (name === 'count' || value === null) return [name, value]
    return [name, Array.isArray(value) ? value.map((slice) => slice + by) : (value as number) + by]
  })
  return Object.fromEntries(moved) as LogRun
}

describe('counts', () => {
  const look = (run: Tally, past: readonly Tally[]) => divergeCounts([run], past, countLimits(1, 1))

  it('agrees with the square-root rule worked by hand', () => {
    const { z } = look({ bad: 60, n: 1000 }, [{ bad: 20, n: 1000 }])
    const spread = Math.sqrt(1.69 + 0.0625 * 20)
    const t = (2 * Math.sqrt(60.375) - 2 * Math.sqrt(20.375)) / (spread * Math.SQRT2)
    expect(z).toBeCloseTo(normalScore(t, 4), 9)
  })

  it('needs a rise of 5 events, and of 0.05 percentage points', () => {
    const none = Array.from({ length: 10 }, () => ({ bad: 0, n: null }))
    expect(look({ bad: 4, n: null }, none).beyond).toBe(false)
    expect(look({ bad: 5, n: null }, none).beyond).toBe(true)
    const many = Array.from({ length: 10 }, () => ({ bad: 0, n: 100_000 }))
    expect(look({ bad: 49, n: 100_000 }, many).beyond).toBe(false)
    expect(look({ bad: 50, n: 100_000 }, many).beyond).toBe(true)
  })

  it('puts its limit at the smallest count that is beyond', () => {
    const few = fc.array(fc.nat(200), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(few, (bads) => {
        const past = bads.map((bad) => ({ bad, n: null }))
        const { limit } = look({ bad: 0, n: null }, past)
        expect(look({ bad: limit + 1, n: null }, past).beyond).toBe(true)
        expect(look({ bad: limit - 1, n: null }, past).beyond).toBe(false)
      }),
    )
  })
})

describe('throughput', () => {
  it('turns at its limit', () => {
    const past = [100, 101, 99, 100, 102]
    const look = (rate: number) =>
      divergeThroughput([rate], past, { machine: 0.1, atLeast: 0.02, keyRows: 1 })
    const { limit } = look(100)
    expect(limit).toBeLessThan(100)
    expect(look(limit * 0.999).beyond).toBe(true)
    expect(look(limit * 1.001).beyond).toBe(false)
  })
})

describe('the rate of false suspicion', () => {
  let seed = 20_261_125
  const uniform = () => {
    // Mulberry32: the same runs on every machine.
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const noise = (sd: number) => sd * normalScoreOfTail(Math.min(1 - 1e-12, Math.max(1e-12, uniform())))

  /** One run: a machine factor on all, noise of the tail's own, slices that wander. */
  function drawn(tailFactor: number): LogRun {
    const machine = noise(0.08)
    const tail = noise(0.07)
    const by = (value: number, more = 0) => Math.log(value) + machine + more
    const slower = Math.log(tailFactor)
    return {
      count: 8000,
      top: by(58, tail + slower),
      p25: by(24),
      p50: by(30),
      p75: by(37),
      p95: by(47, 0.4 * tail),
      p975: by(51, 0.7 * tail + 0.6 * slower),
      p99: by(58, tail + slower),
      slices: Array.from({ length: 10 }, () => by(30, noise(0.02))),
    }
  }

  function suspected(tailFactor: number): number {
    const rounds = 1500
    let count = 0
    for (let i = 0; i < rounds; i++) {
      const past = Array.from({ length: 10 }, () => drawn(1))
      if (diverge([drawn(tailFactor)], past, terms).beyond) count++
    }
    return count / rounds
  }

  it('is a few in a hundred unchanged runs, and most runs with a tail slowed by half are caught', () => {
    const unchanged = suspected(1)
    expect(unchanged).toBeGreaterThan(0.005)
    expect(unchanged).toBeLessThan(0.08)
    expect(suspected(1.5)).toBeGreaterThan(0.85)
  })
})
