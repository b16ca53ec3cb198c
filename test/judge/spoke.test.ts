import { describe, expect, it } from 'vitest'
import { countingOf } from '../../src/judge/counting.ts'
import { judge, moreRuns } from '../../src/judge/judge.ts'
import type { Silence } from '../../src/model/record/delivery.ts'
import type { Record, Stats } from '../../src/model/record/record.ts'
import {
  counter,
  gate,
  history,
  judgeOne,
  LATENCY,
  load,
  measured,
  P99,
  record,
  threshold,
  trend,
} from './support.ts'

const gated = load({ gates: [gate(LATENCY, P99)], runs: 3 })
const spoke = (count: number, distinct: number | null = null, runs = 10) => ({
  where: 'dir:b',
  records: history(runs, (scale) => [trend({ count, distinct }, scale)]),
  others: 0,
})
const today = (stats: readonly Stats[], changes: Partial<Record> = {}) => record({ stats, ...changes }, 21)

describe('where history spoke', () => {
  it('silence is a regression, of one run on one machine', () => {
    const input = { load: gated, records: [today([])], baseline: spoke(900) }
    const verdict = judge(input)
    expect(verdict).toMatchObject({ outcome: 'regression', exitCode: 10 })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'fail', code: 'silent', n: 0, runs: 10 })
    expect(verdict.sentence).toContain(
      'p99 of orders fell silent: n 0, usually 900 (median of the last 10 main runs)',
    )
    expect(moreRuns(input)).toBe(0)
    expect(countingOf(verdict).counts).toBe('accepted')
  })

  it.each([
    // n now, usual n, red?
    [449, 900, true],
    [450, 900, false],
    [0, 7, true],
    [0, 6, false],
    [3, 7, false],
    [9, 30, true],
    [11, 24, false],
  ])('%d samples where there were usually %d: red is %s', (n, usual, red) => {
    const stats = n === 0 ? [] : [trend({ count: n })]
    const verdict = judgeOne({ load: gated, record: today(stats), baseline: spoke(usual) })
    expect(verdict.outcome === 'regression').toBe(red)
  })

  it('counts messages, not how many sockets each of them reaches', () => {
    const few = [trend({ count: 400, distinct: 4 })]
    const verdict = judgeOne({ load: gated, record: today(few), baseline: spoke(1000, 10) })
    expect(verdict.outcome).not.toBe('regression')
    const more = judgeOne({ load: gated, record: today(few), baseline: spoke(10_000, 100) })
    expect(more.gates[0]).toMatchObject({ code: 'silent', n: 400, distinct: 4 })
  })

  it('is asked of key rows that are not allowed to be quiet', () => {
    const quiet = load({ gates: [gate(LATENCY, P99, { quiet: true })] })
    expect(judgeOne({ load: quiet, record: today([]), baseline: spoke(900) }).outcome).toBe('inconclusive')
    const normal = load({ gates: [gate(LATENCY, P99, { level: 'normal' })] })
    expect(judgeOne({ load: normal, record: today([]), baseline: spoke(900) }).outcome).not.toBe('regression')
  })

  it('is not asked where the load was not brought as planned', () => {
    const told = { what: 'hung', fault: 'service', message: 'the engine could not end' } as const
    const stopped = { ended: 'hung', problems: [told] } as const
    const held = {
      scenario: 'orders',
      feed: 'orders',
      openSeconds: 90,
      lostSeconds: 10,
      users: 20,
      losing: 9,
    }
    const begun = { metric: 'begun', scenario: 'orders', feed: null, bad: 10, n: 100 }
    for (const changes of [{ held: [held] }, { shares: [begun] }, stopped]) {
      const verdict = judgeOne({ load: gated, record: today([], changes), baseline: spoke(900) })
      expect(verdict.gates[0]!.code).toBe('no_samples')
    }
    const whole = { held: [{ ...held, openSeconds: 96, lostSeconds: 4 }] }
    expect(judgeOne({ load: gated, record: today([], whole), baseline: spoke(900) }).outcome).toBe(
      'regression',
    )
  })

  it('is red in any of several runs, and of what should be counted, not of errors', () => {
    const records = [today([trend()]), today([]), today([trend()])].map((one, i) => ({
      ...one,
      provenance: { ...one.provenance, runId: `run-9${i}` },
    }))
    expect(judge({ load: gated, records, baseline: spoke(8000) }).outcome).toBe('regression')
    const of = (name: string) => load({ gates: [gate(name, { kind: 'count' })] })
    const stored = (name: string) => ({
      where: 'dir:b',
      records: history(10, () => [counter(name, 900)]),
      others: 0,
    })
    const judged = (name: string) => judgeOne({ load: of(name), record: today([]), baseline: stored(name) })
    expect(judged('ws_msgs_received').gates[0]).toMatchObject({ verdict: 'fail', code: 'silent' })
    expect(judged('ws_error_frames').gates[0]).toMatchObject({ verdict: 'same' })
  })
})

describe('a latency whose feed fell silent', () => {
  const silence: Silence = {
    scenario: 'orders',
    feed: 'orders',
    longest: 19_000,
    at: 6_000,
    moments: 60,
    usual: 120,
    silent: true,
    standsOut: true,
  }
  const limit = threshold(LATENCY, 'p(99)<200')
  const judged = (silences: readonly Silence[], changes: Partial<Record> = {}) =>
    judgeOne({
      load: load({ thresholds: [limit], gates: [gate(LATENCY, P99)] }),
      record: today([trend()], {
        measured: [measured(limit, { actual: 58, n: 8000, beyond: 0 })],
        silences,
        ...changes,
      }),
      baseline: spoke(8000),
    })

  it('is not judged, as SLO and as gate: nobody knows how late is what never came', () => {
    const verdict = judged([silence])
    expect(verdict.slos[0]).toMatchObject({ verdict: 'not_judged', code: 'ws_feed_silent' })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'not_judged', code: 'ws_feed_silent' })
    expect(verdict.slos[0]!.message).toContain('orders fell silent for 19\u00a0s')
    expect(['inconclusive', 'slo']).toContain(verdict.outcome)
  })

  it('is judged where another feed fell silent, or where this one only paused', () => {
    expect(judged([{ ...silence, feed: 'quotes' }]).slos[0]!.verdict).toBe('met')
    expect(judged([{ ...silence, silent: false }]).slos[0]!.verdict).toBe('met')
  })

  it('fails all the same where the run was aborted on it', () => {
    const verdict = judged([silence], { ended: 'aborted', abortedOn: `${LATENCY}: p(99)<200` })
    expect(verdict.slos[0]).toMatchObject({ verdict: 'fail', code: 'aborted' })
  })
})
