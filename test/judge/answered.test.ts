import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { sloRows } from '../../src/judge/slo/slos.ts'
import type { Delivery, Silence } from '../../src/model/record/delivery.ts'
import { isForeign } from '../../src/model/record/foreign.ts'
import type { Measured, Record, Stats } from '../../src/model/record/record.ts'
import type { Held, Share } from '../../src/model/record/share.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import { recordOf } from '../evidence/support.ts'
import {
  baselineOf,
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

const ASKED = [
  threshold(LATENCY, 'p(99)<200'),
  threshold('ws_connect_failed', 'rate<0.01'),
  threshold('ws_held', 'rate>0.9'),
  threshold('ws_held{scenario:orders}', 'rate!=0.5'),
  threshold('ws_starved{scenario:orders}', 'rate<0.1'),
  threshold('ws_ended_early', 'rate==0'),
  threshold('ws_feed_silent', 'count==0'),
  threshold('ws_msgs_received', 'rate>0'),
  threshold('ws_heartbeat_missed', 'count<5'),
]
const GATES = [
  gate(LATENCY, P99),
  gate('ws_msgs_received', { kind: 'rate' }),
  gate('ws_heartbeat_missed', { kind: 'count' }),
  gate('ws_connect_failed', { kind: 'rate' }),
]

/** Figures of a run that went well, figures of nothing, and figures that nothing can have. */
const WILD = [0, 1, 20, -1, -20, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
const odd = fc.constantFrom(...WILD)
const mostly = (good: number) => fc.oneof({ weight: 6, arbitrary: fc.constant(good) }, odd)
const place = fc.record({
  scenario: fc.constantFrom('orders', 'trades'),
  feed: fc.constantFrom('orders', 'trades', null),
})
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })

const shares: fc.Arbitrary<Share[]> = some(
  fc
    .tuple(
      place,
      fc.constantFrom('ws_connect_failed', 'ws_starved', 'ws_ended_early', 'ws_heartbeat_missed'),
      mostly(0),
      mostly(900),
    )
    .map(([of, metric, bad, n]) => ({ ...of, metric, bad, n })),
)
const held: fc.Arbitrary<Held[]> = some(
  fc
    .tuple(place, mostly(1200), mostly(1), mostly(20), mostly(0))
    .map(([of, openSeconds, lostSeconds, users, losing]) => ({
      ...of,
      openSeconds,
      lostSeconds,
      users,
      losing,
    })),
)
const silences: fc.Arbitrary<Silence[]> = some(
  fc.tuple(place, mostly(300), fc.boolean()).map(([of, moments, silent]) => ({
    ...of,
    longest: 500,
    at: 1000,
    moments,
    usual: 400,
    silent: silent && moments % 2 === 0,
    standsOut: false,
  })),
)
const deliveries: fc.Arbitrary<Delivery[]> = some(
  fc
    .tuple(place, mostly(20_000), mostly(1000), mostly(1), mostly(50))
    .map(([of, matched, socketSeconds, fanOut, seconds]) => ({
      ...of,
      stated: { low: 20, high: 20, exact: false, unit: 1 },
      matched,
      socketSeconds,
      fanOut,
      seconds,
      settled: { matched, socketSeconds },
      parts: [1, 2].map(() => ({ matched, socketSeconds })),
    })),
)
const stats: fc.Arbitrary<Stats[]> = fc
  .tuple(mostly(8000), mostly(0), mostly(0), mostly(900))
  .chain(([count, missed, failed, tried]) =>
    fc.subarray([
      trend({ count }),
      counter('ws_msgs_received', count),
      counter('ws_heartbeat_missed', missed),
      share('ws_connect_failed', failed, tried),
    ] as Stats[]),
  )
const rows: fc.Arbitrary<Measured[]> = fc
  .array(fc.record({ actual: fc.oneof(fc.constant(58), odd), n: mostly(8000), beyond: mostly(0) }), {
    minLength: ASKED.length,
    maxLength: ASKED.length,
  })
  .chain((all) => fc.shuffledSubarray(all.map((values, i) => measured(ASKED[i]!, values))))

const anyRecord: fc.Arbitrary<Record> = fc
  .record({
    shares: fc.option(shares, { nil: undefined }),
    held: fc.option(held, { nil: undefined }),
    silences: fc.option(silences, { nil: undefined }),
    deliveries,
    stats,
    measured: rows,
    opened: mostly(20),
    limits: fc.constantFrom(undefined, {}, { descriptors: 0 }, { somethingNew: 3 }),
    ended: fc.constantFrom<Record['ended']>('clean', 'clean', 'clean', 'aborted', 'hung', 'killed'),
  })
  .map(({ opened, limits, shares, held, silences, ...changes }) =>
    record(
      {
        ...changes,
        ...(shares && { shares }),
        ...(held && { held }),
        ...(silences && { silences }),
        sockets: { ...record().sockets, opened },
        health: { ...record().health, ...(limits && { limits }) },
      },
      24,
    ),
  )

describe('a pass', () => {
  it('has answered whatever was asked, from something that was counted', () => {
    const thresholds = fc.subarray(ASKED, { minLength: 1 })
    const gates = fc.subarray(GATES)
    fc.assert(
      fc.property(anyRecord, thresholds, gates, (run, asked, gated) => {
        const verdict = judgeOne({
          load: load({ thresholds: asked, gates: gated, defaultsOff: [] }),
          record: run,
          baseline: baselineOf(),
        })
        for (const row of verdict.slos.filter(({ verdict: word }) => word === 'met')) {
          expect([row.threshold, row.n > 0, Number.isFinite(row.actual)]).toEqual([row.threshold, true, true])
        }
        if (verdict.outcome !== 'pass') return
        expect(verdict.slos.filter(({ from }) => from === 'plan')).toHaveLength(asked.length)
        for (const row of verdict.slos.filter(({ from }) => from === 'plan')) {
          expect([row.threshold, ['met', 'indicative'].includes(row.verdict), row.n > 0]).toEqual([
            row.threshold,
            true,
            true,
          ])
        }
        const deciding = verdict.gates.filter(({ level }) => level === 'key')
        expect(deciding.map((row) => [row.verdict, row.n > 0])).toEqual(gated.map(() => ['same', true]))
        expect(isForeign(run)).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('is none of a run that ended before its time and does not say why', () => {
    for (const ended of ['aborted', 'killed', 'hung', 'crashed'] as const) {
      const verdict = judgeOne({ load: load(), record: record({ ended }), baseline: null })
      expect(verdict).toMatchObject({ outcome: 'engine', exitCode: 50 })
    }
  })

  it('is none where one row of the plan has nothing to count, though others are met', () => {
    const own = [threshold('ws_msgs_received', 'rate>0'), threshold('ws_held{scenario:typo}', 'rate>0.9')]
    const verdict = judgeOne({
      load: load({ thresholds: own }),
      record: record({ held: [], measured: [measured(own[0]!, { actual: 9, n: 540 })] }),
      baseline: null,
    })
    expect(verdict).toMatchObject({ outcome: 'inconclusive', exitCode: 20 })
    expect(verdict.sentence).toContain('nothing to count')
  })
})

describe('runs that are not what they say', () => {
  const gated = load({ runs: 3, gates: [gate(LATENCY, P99)] })
  const [first, second, third] = [21, 22, 23].map((run) => record({}, run))

  it('confirm nothing where one is of another load under the same key', () => {
    const strange = { ...second!, series: { ...second!.series, digest: 'e'.repeat(64) } }
    const verdict = judge({
      load: gated,
      records: [first!, strange, third!],
      baseline: baselineOf(),
    })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.sentence).toContain('the runs are of 2 series')
  })

  it('are nothing to compare with where they are of another load under the same key', () => {
    const strange = history().map((run) => ({ ...run, series: { ...run.series, digest: 'e'.repeat(64) } }))
    const verdict = judgeOne({
      load: gated,
      record: first!,
      baseline: baselineOf(strange),
    })
    expect(verdict.outcome).toBe('no_baseline')
  })
})

describe('rows', () => {
  const feed = fc.constantFrom('orders', 'trades', 'quotes')
  const kind = fc.record({ feed: fc.option(feed), rate: fc.boolean() })
  const scenario = fc.record({ tag: fc.option(feed), kinds: fc.array(kind, { minLength: 1, maxLength: 4 }) })

  /** Kinds of one feed are of one sort: the grammar refuses others. */
  function planOf(scenarios: {
    [name: string]: { tag: string | null; kinds: { feed: string | null; rate: boolean }[] }
  }) {
    const lines = Object.entries(scenarios).flatMap(([name, { tag, kinds }]) => {
      const rated = new Map<string | null, boolean>()
      const messages = kinds.flatMap(({ feed, rate }) => {
        const of = feed ?? tag
        if (rated.has(of) && rated.get(of) !== rate) return []
        rated.set(of, rate)
        return [
          `        - { match: { type: order }${feed === null ? '' : `, feed: "${feed}"`}${rate ? ', rate: 5/s' : ''}, sent_at: { path: t, unit: ms } }`,
        ]
      })
      return [
        `  ${name}:`,
        ...(tag === null ? [] : [`    tags: { feed: "${tag}" }`]),
        '    load: { executor: constant-vus, vus: 2, duration: 20s }',
        '    socket:',
        "      url: '${targets.feed}/ws'",
        '      messages:',
        ...messages,
      ]
    })
    return [
      'version: 1',
      'name: rows',
      'targets: { feed: { url: ws://127.0.0.1:9 } }',
      'scenarios:',
      ...lines,
      '',
    ].join('\n')
  }

  it('of one run have a key each, whatever the plan calls its scenarios and feeds', () => {
    const scenarios = fc.dictionary(fc.constantFrom('orders', 'trades'), scenario, { minKeys: 1 })
    fc.assert(
      fc.property(scenarios, (all) => {
        const plan = makeLoad(parsePlan(Buffer.from(planOf(all)), 'plan.yaml', () => new Uint8Array()))
        const run = recordOf(plan, [[]])
        const found = sloRows({ load: plan, record: run, unfit: null, brought: true, excuse: null })
        const keys = found.map(({ row }) => row.threshold)
        expect(keys.length).toBeGreaterThan(0)
        expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
