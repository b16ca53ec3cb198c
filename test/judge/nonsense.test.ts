import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countingOf } from '../../src/judge/counting.ts'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { judge, moreRuns } from '../../src/judge/judge.ts'
import { nonsense } from '../../src/judge/rule/runs.ts'
import { settle } from '../../src/judge/settle.ts'
import { Failure, type FailureOutcome } from '../../src/model/failure.ts'
import type { Delivery } from '../../src/model/record/delivery.ts'
import type { Record, Stats, TrendStats } from '../../src/model/record/record.ts'
import { FAIL_ON_WORDS, OUTCOMES } from '../../src/model/verdict/outcomes.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
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
  share,
  threshold,
  trend,
} from './support.ts'

const schema: object = JSON.parse(
  readFileSync(new URL('../../schemas/verdict.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema)

/** The problems of a verdict as it is written to disk. */
function schemaErrors(verdict: Verdict): unknown {
  validate(JSON.parse(JSON.stringify(verdict)))
  return validate.errors
}

const limits = [
  threshold('ws_message_latency{feed:orders}', 'p(99)<200'),
  threshold('ws_message_latency{feed:orders}', 'p(1)>2'),
  threshold('ws_close_unanswered', 'count==0', 'default'),
  threshold('http_req_failed', 'rate<0.01'),
  threshold('ws_msgs_received', 'rate>0'),
]
const plan = load({
  thresholds: limits,
  gates: [
    gate(LATENCY, P99),
    gate('ws_connecting', { kind: 'p', percent: 95 }),
    gate('ws_connect_failed', { kind: 'rate' }),
    gate('ws_subscribed', { kind: 'rate' }, { level: 'normal' }),
    gate('ws_msgs_received', { kind: 'rate' }, { level: 'normal' }),
    gate('ws_heartbeat_missed', { kind: 'count' }, { level: 'normal' }),
  ],
})

const wild = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.constantFrom(Number.MAX_VALUE, Number.MIN_VALUE, 5e-324, 1e21, 0.1, 58, 500),
  fc.double(),
  fc.nat(),
)
const orNull = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null })

const wildTrend: fc.Arbitrary<TrendStats> = fc
  .record({
    count: wild,
    distinct: orNull(wild),
    min: wild,
    p25: wild,
    p50: wild,
    p75: wild,
    p90: wild,
    p95: wild,
    p975: wild,
    p99: wild,
    p999: wild,
    max: wild,
    whole: fc.boolean(),
    slices: orNull(fc.array(orNull(wild), { minLength: 9, maxLength: 11 })),
  })
  .map((values) => ({ ...trend(), ...values }))

/** Figures that could be: in order and finite, but of any size. */
const orderedTrend: fc.Arbitrary<TrendStats> = fc
  .tuple(
    fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 10, maxLength: 10 }),
    fc.nat(100_000),
    orNull(fc.nat(1000)),
    orNull(fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 10, maxLength: 10 })),
  )
  .map(([values, count, distinct, slices]) => {
    const names = ['min', 'p25', 'p50', 'p75', 'p90', 'p95', 'p975', 'p99', 'p999', 'max']
    const sorted = values.toSorted((a, b) => a - b)
    return {
      ...trend(),
      ...Object.fromEntries(names.map((name, i) => [name, sorted[i]])),
      avg: sorted[4]!,
      count,
      distinct,
      slices,
    }
  })

const someTrend = fc.oneof(wildTrend, orderedTrend, fc.constant(trend()))
const stats: fc.Arbitrary<Stats[]> = fc
  .tuple(someTrend, someTrend, fc.array(wild, { minLength: 8, maxLength: 8 }))
  .chain(([latency, connect, [a, b, c, d, e, f, g, h]]) =>
    fc.shuffledSubarray([
      latency,
      { ...connect, metric: 'ws_connecting', tags: { status: '101' } },
      share('ws_connect_failed', a!, b!),
      share('ws_subscribed', c!, d!),
      counter('ws_msgs_received', e!, f!),
      counter('ws_heartbeat_missed', g!, h!),
    ] as Stats[]),
  )

const rows = fc
  .array(fc.record({ actual: orNull(wild), n: wild, distinct: orNull(wild), beyond: orNull(wild) }), {
    minLength: limits.length,
    maxLength: limits.length,
  })
  .chain((seen) => fc.shuffledSubarray(seen.map((values, i) => measured(limits[i]!, values))))

const deliveries: fc.Arbitrary<Delivery[]> = fc.array(
  fc.record({
    scenario: fc.constant('orders'),
    feed: orNull(fc.constant('orders')),
    stated: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    matched: wild,
    socketSeconds: wild,
  }),
  { maxLength: 2 },
)

const candidate = fc
  .record({ stats, measured: rows, deliveries })
  .map((changes): Record => record(changes, 24))
const baseline = fc.array(
  fc.tuple(stats, fc.integer({ min: 1, max: 20 })).map(([some, run]) => record({ stats: some }, run)),
  { maxLength: 25 },
)

describe('whatever the figures', () => {
  it('the judge answers, its answer fits the schema, and no row with wild figures is met or same', () => {
    fc.assert(
      fc.property(candidate, baseline, (run, stored) => {
        const verdict = judgeOne({
          load: plan,
          record: run,
          baseline: { where: 'dir:x', records: stored, others: 0 },
        })
        expect(schemaErrors(verdict)).toBeNull()
        const [first] = verdict.gates
        const latency = run.stats.find((row) => row.metric === 'ws_message_latency') as TrendStats | undefined
        if (latency === undefined) expect(['no_samples', 'silent']).toContain(first?.code)
        else if (nonsense(latency) !== undefined) expect(first?.verdict).toBe('inconclusive')
        for (const row of verdict.slos.filter(({ verdict: word }) => word === 'met')) {
          expect(Number.isFinite(row.actual)).toBe(true)
          expect(row.n).toBeGreaterThan(0)
        }
        if (verdict.outcome !== 'pass') return
        expect(verdict.gates.filter(({ level }) => level === 'key').map((row) => row.verdict)).toEqual(
          Array(3).fill('same'),
        )
        expect(verdict.slos.every((row) => row.verdict === 'met' || row.verdict === 'indicative')).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('several runs are answered as well, and none but whole sets of 1, 3 and 5 passes', () => {
    const several = fc
      .array(fc.tuple(candidate, fc.integer({ min: 21, max: 27 }), fc.boolean()), {
        minLength: 1,
        maxLength: 6,
      })
      .map((runs) =>
        runs.map(([run, day, torn]) => ({
          ...run,
          provenance: record({}, day).provenance,
          ...(torn ? {} : { stats: [...run.stats.slice(1), ...record().stats] }),
        })),
      )
    fc.assert(
      fc.property(several, baseline, fc.constantFrom(1, 3, 5), (records, stored, runs) => {
        const asked = {
          load: { ...plan, runs },
          records,
          baseline: { where: 'dir:x', records: stored, others: 0 },
        } as const
        const verdict = judge(asked)
        expect(schemaErrors(verdict)).toBeNull()
        const more = moreRuns(asked)
        expect([0, 2]).toContain(more)
        expect(records.length + more).toBeLessThanOrEqual(Math.max(runs, records.length))
        const days = new Set(records.map(({ provenance }) => provenance.started))
        const whole = [1, 3, 5].includes(records.length) && days.size === records.length
        if (!whole) expect(verdict.gates.every((row) => row.verdict === 'not_judged')).toBe(true)
        // Silence where history spoke has no figure, and needs no second run.
        const decided = verdict.gates.filter(({ code }) => code !== 'silent')
        for (const row of decided.filter(({ verdict: word }) => word === 'same' || word === 'fail')) {
          expect(row.values).toHaveLength(records.length)
          expect([row.z, row.actual, ...row.values].every(Number.isFinite)).toBe(true)
        }
        if (decided.some((row) => row.verdict === 'fail')) expect(records.length).toBeGreaterThan(1)
      }),
      { numRuns: 300 },
    )
  })

  it('a broken health is never taken for fitness, and never throws', () => {
    const gauges = fc.record({ lagP99: wild, cpuP95: wild, stealP95: wild })
    const health = fc.tuple(gauges, wild)
    fc.assert(
      fc.property(health, ([changes, droppedIterations]) => {
        const run = record({ health: { ...record().health, ...changes, droppedIterations } }, 24)
        const verdict = judgeOne({ load: plan, record: run, baseline: null })
        const broken = Object.values(changes).some(
          (value) => Number.isNaN(value) || value === Number.POSITIVE_INFINITY,
        )
        const times = verdict.gates.filter(({ unit }) => unit === 'ms')
        if (broken) expect(times.every((row) => row.verdict === 'not_judged')).toBe(true)
      }),
    )
  })

  it('one run stored many times counts once', () => {
    const twice = [...history(3), ...history(3), ...history(3)]
    const input = { load: plan, record: record({}, 24) }
    const judged = (records: Record[]) =>
      judgeOne({ ...input, baseline: { where: 'dir:x', records, others: 0 } })
    expect(judged(twice)).toEqual(judged(history(3)))
  })

  it('a metric that is new, or gone, is said to be so', () => {
    const judged = (now: Stats[], then: Stats[]) =>
      judgeOne({
        load: load({ gates: [gate(LATENCY, P99)] }),
        record: record({ stats: now }, 24),
        baseline: { where: 'dir:x', records: history(10, () => then), others: 0 },
      }).outcome
    expect(judged([trend()], [])).toBe('no_baseline')
    expect(judged([], [trend()])).toBe('regression')
    expect(judged([], [trend({ count: 6 })])).toBe('inconclusive')
  })

  it('a baseline of zeros is compared without dividing by them', () => {
    const zeros = {
      avg: 0,
      min: 0,
      p25: 0,
      p50: 0,
      p75: 0,
      p90: 0,
      p95: 0,
      p975: 0,
      p99: 0,
      p999: 0,
      max: 0,
      slices: null,
    }
    const verdict = judgeOne({
      load: load({ gates: [gate(LATENCY, P99)] }),
      record: record({ stats: [trend({ slices: null })] }, 24),
      baseline: { where: 'dir:x', records: history(10, () => [trend(zeros)]), others: 0 },
    })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'suspect', baseline: 0, change: null })
    expect(schemaErrors(verdict)).toBeNull()
  })
})

describe('a verdict on a run that could not go on', () => {
  it.each(OUTCOMES.map(({ outcome, exit, always }) => [outcome, exit, always] as const))(
    '%s has its own exit code %d, no rows, and fits the schema',
    (outcome, exit, always) => {
      const verdict = verdictOfFailure(new Failure(outcome as FailureOutcome, 'what was wrong'), {
        file: 'plans/orders.yaml',
      })
      expect(verdict).toMatchObject({ outcome, exitCode: exit, fails: always, exit: always ? exit : 0 })
      expect(verdict).toMatchObject({ slos: [], gates: [], provenance: null, complete: false })
      expect(verdict.plan).toEqual({
        name: 'orders',
        file: 'plans/orders.yaml',
        profile: 'full',
        environment: null,
      })
      expect(verdict.sentence).toBe('what was wrong')
      expect(schemaErrors(verdict)).toBeNull()
      expect(countingOf(verdict).counts).toBe('no')
    },
  )

  it('lists every problem of a plan with its position', () => {
    const problem = { file: 'a.yaml', line: 4, column: 2, path: 'name', message: 'no name' }
    const failure = new Failure('plan', 'the plan is wrong', [problem, { ...problem, line: 9 }])
    const { reasons } = verdictOfFailure(failure, { file: 'a.yaml', load: plan })
    expect(reasons).toEqual([
      { outcome: 'plan', code: 'plan', message: 'a.yaml:4:2 no name', file: 'a.yaml', line: 4, column: 2 },
      { outcome: 'plan', code: 'plan', message: 'a.yaml:9:2 no name', file: 'a.yaml', line: 9, column: 2 },
    ])
  })

  it('fails a target where the caller says so', () => {
    const failure = new Failure('target', 'nothing answered')
    expect(verdictOfFailure(failure, { file: 'a', mode: 'block' })).toMatchObject({ fails: true, exit: 40 })
    expect(verdictOfFailure(failure, { file: 'a', mode: 'block', failOn: [] })).toMatchObject({
      fails: false,
    })
  })
})

describe('settling', () => {
  it('keeps the weightiest reason first, whatever is added', () => {
    const outcomes = fc.constantFrom(
      ...OUTCOMES.map(({ outcome }) => outcome).filter((word) => word !== 'pass'),
    )
    const words = fc.subarray([...FAIL_ON_WORDS])
    fc.assert(
      fc.property(fc.array(outcomes, { minLength: 1, maxLength: 5 }), words, (added, failOn) => {
        const start = judgeOne({ load: load(), record: record(), baseline: null, failOn })
        const verdict = added.reduce(
          (so, outcome, i) => settle(so, { reason: { outcome, code: 'broken', message: `reason ${i}` } }),
          start,
        )
        const order = OUTCOMES.map(({ outcome }) => outcome)
        const sorted = added.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
        expect(verdict.reasons.map(({ outcome }) => outcome)).toEqual(sorted)
        expect(verdict.outcome).toBe(sorted[0])
        const failing = sorted.find((word) => failOn.includes(word) || OUTCOMES[order.indexOf(word)]!.always)
        const row = failing && OUTCOMES[order.indexOf(failing)]!
        expect(verdict.exit).toBe(row === undefined ? 0 : (row.failing ?? row.exit))
        expect(schemaErrors(verdict)).toBeNull()
      }),
    )
  })
})
