import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgePaired, type PairedJudging } from '../../src/judge/paired/pairs-verdict.ts'
import { divergePairs, type Pair, type PairedTerms } from '../../src/judge/paired/rule.ts'
import type { LogRun } from '../../src/judge/rule/log-run.ts'
import { trimmedMean } from '../../src/judge/rule/stats/robust.ts'
import type { Record } from '../../src/model/record/record.ts'
import { counter, gate, LATENCY, load, measured, P99, record, share, threshold, trend } from './support.ts'

const TERMS: PairedTerms = { percent: 99, atLeast: 0, rows: 1, wholeMs: false, floor: 0 }

/** Machine factors of eight pairs on one machine, and of the two runs within each. */
const WOBBLE = [0.01, -0.02, 0.015, 0, -0.01, 0.02, 0.005, -0.015]

function pairs(factor = 1, changes: (scale: number) => Partial<Record> = () => ({})): Pair<Record>[] {
  return WOBBLE.map((wobble, i) => ({
    base: record({ stats: [trend({}, 1 + wobble)], ...changes(1 + wobble) }, i + 1),
    candidate: record(
      { stats: [trend({}, factor * (1 - wobble / 2))], ...changes(factor * (1 - wobble / 2)) },
      i + 1,
    ),
  }))
}

const LOAD = load({ gates: [gate(LATENCY, P99)] })

function judged(input: Partial<PairedJudging> = {}) {
  const given = input.pairs ?? pairs()
  return judgePaired({ load: LOAD, planned: given.length, ...input, pairs: given })
}

const lnRun = fc.record({
  count: fc.integer({ min: 500, max: 20_000 }),
  p50: fc.double({ min: 1, max: 4, noNaN: true }),
  top: fc.double({ min: 4, max: 6, noNaN: true }),
})

function logRun({ count, p50, top }: { count: number; p50: number; top: number }): LogRun {
  const quantiles = { p25: p50, p50, p75: p50, p95: (p50 + top) / 2, p975: top, p99: top }
  return { ...quantiles, count, top, slices: null } as LogRun
}

/** The rule of statistics.md section 5, written down a second time from its text. */
function naive(runs: readonly Pair<LogRun>[]): { difference: number; score: number }[] {
  const K = runs.length
  const sorted = (values: number[]) => [...values].sort((a, b) => a - b)
  const middle = (values: number[]) => {
    const s = sorted(values)
    return (s[Math.floor((s.length - 1) / 2)]! + s[Math.ceil((s.length - 1) / 2)]!) / 2
  }
  const all = runs.flatMap(({ base, candidate }) => [base, candidate])
  const heavy = Math.min(2, Math.max(0, middle(all.map((r) => r.p99! - r.p95!)) / Math.log(5)))
  const v = heavy ** 2 / (0.01 * middle(all.map((r) => r.count)))
  const s0 = [Math.sqrt(2 * (0.05 ** 2 + 0.03 ** 2 + v)), Math.sqrt(2 * (0.05 ** 2 + 0.02 ** 2 + v)), 0.06]
  const channels = [(r: LogRun) => r.top, (r: LogRun) => r.top - r.p50, (r: LogRun) => r.p50]
  return channels.map((channel, i) => {
    const d = runs.map(({ base, candidate }) => channel(candidate) - channel(base))
    const cut = Math.floor(K / 4)
    const kept = sorted(d).slice(cut, K - cut)
    const difference = kept.reduce((sum, x) => sum + x, 0) / kept.length
    const gaps = sorted(d.flatMap((x, a) => d.slice(a + 1).map((y) => Math.abs(x - y))))
    const h = Math.floor(K / 2) + 1
    const qn = gaps[(h * (h - 1)) / 2 - 1]! * (K === 8 ? 1.408 : 1.003)
    const nuN = 0.7 * (K - 1)
    const S = Math.sqrt((8 * s0[i]! ** 2 + nuN * qn ** 2) / (8 + nuN))
    return { difference, score: difference / (S * Math.sqrt(1.12 / K)) }
  })
}

describe('the rule for pairs', () => {
  test('agrees with the rule written down a second time', () => {
    // t(1 − 0.01/3) with 8 + 0.7 × 7 degrees of freedom, from SciPy: scipy.stats.t.ppf(1 - 0.01 / 3, 12.9).
    const limit = 3.227531877310473
    fc.assert(
      fc.property(fc.array(fc.tuple(lnRun, lnRun), { minLength: 8, maxLength: 8 }), (runs) => {
        const both = runs.map(([base, candidate]) => ({ base: logRun(base), candidate: logRun(candidate) }))
        const reference = naive(both)
        const best = Math.max(...reference.map(({ score }) => score))
        const found = divergePairs(both, TERMS)
        expect(found.effect).toBeCloseTo(reference[0]!.difference, 9)
        if (Math.abs(best - limit) > 1e-6 && Math.abs(found.effect - Math.log(1.05)) > 1e-6) {
          const fails = found.effect >= Math.log(1.05) && best > limit
          expect(found.verdict === 'fail').toBe(fails)
        }
      }),
    )
  })

  test('turns at its limit: the limit of the gated quantile is where the verdict becomes fail', () => {
    const both = pairs(1.02).map(({ base, candidate }) => ({
      base: logOf(base),
      candidate: logOf(candidate),
    }))
    const { limit, effect } = divergePairs(both, TERMS)
    const moved = (by: number) =>
      both.map(({ base, candidate }) => ({
        base,
        candidate: {
          ...candidate,
          top: candidate.top + by,
          p50: candidate.p50 + by,
          p99: candidate.p99! + by,
        },
      }))
    expect(divergePairs(moved(limit - effect + 1e-6), TERMS).verdict).toBe('fail')
    expect(divergePairs(moved(limit - effect - 1e-2), TERMS).verdict).not.toBe('fail')
  })

  test.each([
    ['a candidate 3 % slower in every pair', 1.03, 'same'],
    ['a candidate 30 % slower', 1.3, 'fail'],
    ['the same build', 1, 'same'],
    ['a candidate 20 % faster', 0.8, 'same'],
  ])('says of %s (× %d): %s', (_, factor, verdict) => {
    const both = pairs(factor).map(({ base, candidate }) => ({
      base: logOf(base),
      candidate: logOf(candidate),
    }))
    expect(divergePairs(both, TERMS).verdict).toBe(verdict)
  })

  test('one outlying pair decides nothing', () => {
    const both = pairs().map(({ base, candidate }) => ({ base: logOf(base), candidate: logOf(candidate) }))
    const outlier = { ...both[0]!, candidate: { ...both[0]!.candidate, top: both[0]!.candidate.top + 2 } }
    expect(divergePairs([outlier, ...both.slice(1)], TERMS).verdict).toBe('same')
  })

  test('a clock of whole ms must show at least one of them', () => {
    const both = pairs(1.2).map(({ base, candidate }) => ({
      base: { ...logOf(base), top: Math.log(3) },
      candidate: { ...logOf(candidate), top: Math.log(3.6) },
    }))
    expect(divergePairs(both, { ...TERMS, wholeMs: true }).verdict).toBe('same')
    expect(divergePairs(both, TERMS).verdict).toBe('fail')
  })

  test('asks more of each of three rows than of one', () => {
    const both = pairs(1.1).map(({ base, candidate }) => ({ base: logOf(base), candidate: logOf(candidate) }))
    const [one, three] = [1, 3].map((rows) => divergePairs(both, { ...TERMS, rows }).zLimit)
    expect(one).toBeCloseTo(2.713, 2)
    expect(three).toBeCloseTo(3.059, 2)
  })

  test('the trimmed mean leaves out a quarter at either end', () => {
    expect(trimmedMean([100, 1, 2, 3, 4, 5, 6, -100], 0.25)).toBe(3.5)
    expect(trimmedMean([7], 0.25)).toBe(7)
  })
})

function logOf({ stats: [row] }: Record): LogRun {
  if (row?.kind !== 'trend') throw new Error('not a trend')
  const ln = (value = Number.NaN) => Math.log(value)
  return {
    count: row.count,
    top: ln(row.p99),
    p25: ln(row.p25),
    p50: ln(row.p50),
    p75: ln(row.p75),
    p95: ln(row.p95),
    p975: ln(row.p975),
    p99: ln(row.p99),
    slices: null,
  } as LogRun
}

describe('a verdict on pairs', () => {
  test('is a regression where the candidate is slower, said in one sentence', () => {
    const verdict = judged({ pairs: pairs(1.31), mode: 'block' })
    expect(verdict).toMatchObject({ outcome: 'regression', exit: 10, fails: true, paired: { pairs: 8 } })
    expect(verdict.sentence.replaceAll('\u00a0', ' ')).toMatch(
      /^p99 of orders rose from the base build's \d+\.\d to \d+\.\d ms \(\+3\d %\)\. A pair of one build varies by ±\d+ %\. Seen in 8 of 8 pairs on one machine\.$/,
    )
    const [row] = verdict.gates
    expect(row).toMatchObject({ verdict: 'fail', runs: 8, n: 8000, channel: 'p50' })
    expect(row?.values).toHaveLength(8)
    expect(row!.actual! / row!.baseline! - 1).toBeCloseTo(row!.change!, 12)
    expect(row!.actual!).toBeGreaterThan(row!.limit!)
  })

  test('passes where base and candidate are alike, without any history', () => {
    const verdict = judged()
    expect(verdict).toMatchObject({ outcome: 'pass', baseline: null, exit: 0 })
    expect(verdict.runs).toHaveLength(8)
  })

  test('does not block where more than noise, and less than certain, was seen', () => {
    const noisy = pairs(1.09).map(({ base, candidate }, i) => ({
      base,
      candidate: { ...candidate, stats: [trend({}, 1.07 + 0.045 * (i - 3.5))] },
    }))
    const verdict = judged({ pairs: noisy, mode: 'block' })
    expect(verdict).toMatchObject({ outcome: 'inconclusive', exitCode: 20, exit: 0 })
    expect(verdict.sentence).toContain('too little to decide')
  })

  test('leaves out a pair on a busy generator, and says so', () => {
    const given = pairs(1.3)
    given[0] = { ...given[0]!, base: saturated(given[0]!.base) }
    const verdict = judged({ pairs: given })
    expect(verdict.outcome).toBe('regression')
    expect(verdict.gates[0]?.runs).toBe(7)
    expect(verdict.notices.map(({ message }) => message).join(' ')).toMatch(
      /1 pair left out: the generator was busy \(its lag/,
    )
  })

  test('is inconclusive with the figure where too many pairs are of a busy generator', () => {
    const given = pairs(1.3).map((pair, i) => (i < 3 ? { ...pair, base: saturated(pair.base) } : pair))
    const verdict = judged({ pairs: given, mode: 'block' })
    expect(verdict).toMatchObject({ outcome: 'inconclusive', exitCode: 20 })
    expect(verdict.sentence).toMatch(/busy in 3 pairs: its lag reached/)
    expect(verdict.gates[0]).toMatchObject({ verdict: 'not_judged', z: null })
  })

  test('is inconclusive where a run has too few samples, with the figure', () => {
    const few = pairs(1.3, () => ({ stats: [trend({ count: 120 })] }))
    const verdict = judged({ pairs: few })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.sentence).toContain(
      'only 0 pairs can be compared: a run has 120 samples, and p99 needs 500',
    )
  })

  test.each([1, 2, 3])('decides nothing on %i pairs', (count) => {
    expect(judged({ pairs: pairs(2).slice(0, count) }).outcome).not.toMatch(/regression|pass/)
  })

  test('holds the candidate to its SLOs, and not the base', () => {
    const limit = threshold('ws_message_latency{feed:orders}', 'p(99)<60')
    const of = (actual: number) => [measured(limit, { actual, n: 8000, beyond: actual > 60 ? 400 : 10 })]
    const held = load({ gates: [gate(LATENCY, P99)], thresholds: [limit] })
    const slowBase = pairs().map((pair) => ({
      base: { ...pair.base, measured: of(90) },
      candidate: { ...pair.candidate, measured: of(50) },
    }))
    expect(judged({ load: held, pairs: slowBase }).outcome).toBe('pass')
    const slow = slowBase.map(({ base, candidate }) => ({ base: candidate, candidate: base }))
    expect(judged({ load: held, pairs: slow, mode: 'block' })).toMatchObject({ outcome: 'slo', exit: 11 })
  })

  test('blames nobody for a base that breaks, but has nothing to compare with', () => {
    const broken = record({
      problems: [{ what: 'few-sessions', fault: 'service', message: 'half of the sockets never opened' }],
    })
    const verdict = judged({ pairs: [], planned: 8, alone: { side: 'base', record: broken } })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.sentence).toContain('the base build: half of the sockets never opened')
    expect(verdict.gates[0]?.verdict).toBe('not_judged')
  })

  test('is cancelled where it was stopped, whatever was measured before', () => {
    const stopped = record({ ended: 'cancelled', complete: false })
    const verdict = judged({
      pairs: pairs(2).slice(0, 5),
      planned: 8,
      alone: { side: 'candidate', record: stopped },
    })
    expect(verdict).toMatchObject({ outcome: 'cancelled', complete: false })
  })

  test('is inconclusive where the build changed in mid-run', () => {
    const builds = (after: string) => ({ feed: { before: 'a1', after, expected: null } })
    const given = pairs(1.3).map((pair, i) => ({
      ...pair,
      candidate: { ...pair.candidate, builds: builds(i === 4 ? 'b2' : 'a1') },
    }))
    expect(judged({ pairs: given })).toMatchObject({ outcome: 'inconclusive' })
  })

  test('lists normal rows beside key rows without letting them decide', () => {
    const normal = gate('ws_roundtrip', P99, { level: 'normal' })
    const rows = (scale: number) => ({ stats: [trend(), trend({}, scale, 'ws_roundtrip')] })
    const verdict = judged({
      load: load({ gates: [gate(LATENCY, P99), normal] }),
      pairs: pairs(1.5, rows),
    })
    expect(verdict.outcome).toBe('pass')
    expect(verdict.gates.map((row) => row.verdict)).toEqual(['same', 'fail'])
  })
})

describe('counts and rates in pairs', () => {
  const failed = gate('ws_connect_failed', { kind: 'rate' })

  test.each([
    ['the usual few', 4, 'pass'],
    ['many more', 60, 'regression'],
  ])('%s: %s', (_, bad, outcome) => {
    const given = pairs().map(({ base, candidate }, i) => ({
      base: { ...base, stats: [share('ws_connect_failed', 3 + (i % 3), 1000)] },
      candidate: { ...candidate, stats: [share('ws_connect_failed', bad + (i % 2), 1000)] },
    }))
    const verdict = judged({ load: load({ gates: [failed] }), pairs: given })
    expect(verdict.outcome).toBe(outcome)
    expect(verdict.gates[0]).toMatchObject({ channel: 'count', n: 1000 })
  })

  test('a rise of a few events is no regression, however sure it is', () => {
    const given = pairs().map(({ base, candidate }) => ({
      base: { ...base, stats: [counter('ws_error_frames', 0)] },
      candidate: { ...candidate, stats: [counter('ws_error_frames', 4)] },
    }))
    const errors = gate('ws_error_frames', { kind: 'count' })
    expect(judged({ load: load({ gates: [errors] }), pairs: given }).outcome).toBe('pass')
  })

  test.each([
    ['fell by a third', 2000, 'regression'],
    ['rose', 4000, 'pass'],
    ['fell silent', 0, 'regression'],
  ])('throughput that %s', (_, total, outcome) => {
    const given = pairs().map(({ base, candidate }, i) => ({
      base: { ...base, stats: [counter('ws_msgs_received', 3000 + 20 * i)] },
      candidate: { ...candidate, stats: [counter('ws_msgs_received', total === 0 ? 0 : total + 15 * i)] },
    }))
    const received = gate('ws_msgs_received', { kind: 'count' })
    expect(judged({ load: load({ gates: [received] }), pairs: given }).outcome).toBe(outcome)
  })
})

describe('whatever the figures', () => {
  const wild = fc.oneof(
    fc.double(),
    fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, Number.MIN_VALUE),
  )

  test('the judge answers, and no row of wild figures is a plain pass or fail', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(wild, wild, wild), { minLength: 4, maxLength: 4 }), (figures) => {
        const given = figures.map(([p50, p99, count], i) => ({
          base: record({ stats: [trend()] }, i + 1),
          candidate: record({ stats: [trend({ p50, p99, count })] }, i + 1),
        }))
        const [row] = judged({ pairs: given }).gates
        const sane = figures.every(([p50, p99, count]) => {
          return (
            Number.isSafeInteger(count) && count >= 500 && p50 >= 24 && p99 >= 51 && p50 <= 37 && p99 <= 75
          )
        })
        if (!sane) expect(row?.verdict).toBe('inconclusive')
      }),
    )
  })
})

function saturated(run: Record): Record {
  return { ...run, health: { ...run.health, lagP99: 25 } }
}
