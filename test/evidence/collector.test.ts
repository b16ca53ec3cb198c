import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCollector } from '../../src/evidence/collector.ts'
import { machineFacts, machineLimits } from '../../src/evidence/machine/machine-facts.ts'
import { machineProbe } from '../../src/evidence/machine/probe.ts'
import { seriesOf } from '../../src/evidence/series.ts'
import { MOST_SERIES } from '../../src/model/budget.ts'
import { Failure } from '../../src/model/failure.ts'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import { RECEIVED, receivedValue } from '../../src/model/receipts.ts'
import type { TrendStats } from '../../src/model/record/record.ts'
import type { Sample } from '../../src/model/sample.ts'
import { isWitness, MESSAGE_SENT, markOf } from '../../src/model/witness.ts'
import { loadOf, PROVENANCE, recordOf, rowOf, SPANS, sampler, T0, threshold } from './support.ts'

const of = sampler()
const TAGS = { scenario: 'orders', feed: 'orders' }
const started = of(SCENARIO_START, 0, T0, TAGS)

/** Samples of every kind at any time, with whole values so that sums do not depend on their order. */
const sample = fc
  .tuple(
    fc.constantFrom(
      'ws_message_latency',
      'ws_roundtrip',
      'ws_ping',
      'ws_closes',
      'ws_subscribed',
      'ws_connecting',
    ),
    fc.integer({ min: 0, max: 12_000 }),
    fc.integer({ min: 0, max: 1_000 }),
    fc.constantFrom('ramp', 'steady', 'down'),
    fc.constantFrom('orders', 'trades'),
  )
  .map(([metric, at, value, phase, feed]): Sample => {
    const whole = metric === 'ws_subscribed' ? value % 2 : metric === 'ws_closes' ? 1 : value
    return of(metric, at, whole, { scenario: 'orders', feed, phase, status: '101', subscribed: 'true' })
  })
const samples = fc.array(sample, { minLength: 1, maxLength: 150 })

/** The definition, without any of the collector's means. */
function naiveQuantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const i = q * (sorted.length - 1)
  return sorted[Math.floor(i)]! + (sorted[Math.ceil(i)]! - sorted[Math.floor(i)]!) * (i - Math.floor(i))
}

describe('the collector', () => {
  it('gives the same record however the stream was cut into batches, and in whatever order it came', () => {
    const load = loadOf(undefined, {
      thresholds: [threshold('ws_message_latency{feed:orders}', 'p(97.3)<500')],
    })
    fc.assert(
      fc.property(
        samples,
        fc.integer({ min: 1, max: 40 }),
        fc.infiniteStream(fc.nat()),
        (list, size, keys) => {
          const shuffled = list
            .map((item) => ({ item, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item)
          const batches = Array.from({ length: Math.ceil(shuffled.length / size) }, (_, i) =>
            shuffled.slice(i * size, (i + 1) * size),
          )
          const whole = recordOf(load, [[started], list])
          const cut = recordOf(load, [...batches, [started]])
          const byRow = (record: typeof whole) =>
            new Map(record.stats.map((row) => [JSON.stringify([row.metric, row.tags]), row]))
          expect(byRow(cut)).toEqual(byRow(whole))
          expect({ ...cut, stats: [] }).toEqual({ ...whole, stats: [] })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('agrees with a naive reference on every row of a trend', () => {
    fc.assert(
      fc.property(samples, (list) => {
        const record = recordOf(loadOf(), [[started, ...list]])
        for (const row of record.stats) {
          if (row.kind !== 'trend' || row.metric === 'ws_ping' || row.metric === 'ws_connecting') continue
          const own = list.filter(
            ({ metric, tags }) =>
              metric === row.metric &&
              Object.entries(row.tags).every(([name, value]) => tags[name] === value),
          )
          const values = own.map(({ value }) => value)
          expect(row.count).toBe(values.length)
          expect(row.p50).toBe(naiveQuantile(values, 0.5))
          expect(row.p975).toBe(naiveQuantile(values, 97.5 / 100))
          expect(row.p999).toBe(naiveQuantile(values, 99.9 / 100))
          expect(row.slices).toEqual(naiveSlices(own))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('puts every sample of the engine into the phase of its time', () => {
    fc.assert(
      fc.property(samples, (list) => {
        const record = recordOf(loadOf(), [[started, ...list]])
        for (const { phase, from, to } of SPANS) {
          const inPhase = list.filter(({ metric, t }) => {
            const at = t - T0
            return metric === 'ws_ping' && at >= from && (at < to || (phase === 'down' && at >= to))
          })
          const rows = record.stats.filter(
            (row) => row.metric === 'ws_ping' && row.tags.phase === phase && row.tags.feed !== undefined,
          )
          expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(inPhase.length)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('takes equal tags for one series, be they the same object or not', () => {
    const list = [1, 2, 3].map(
      (value): Sample => ({ ...of('ws_roundtrip', 2_000, value), tags: { ...TAGS } }),
    )
    expect(rowOf(recordOf(loadOf(), [list]), 'ws_roundtrip').count).toBe(3)
  })

  it('refuses more than 20,000 series, and names the metric, the tag and three of its values', () => {
    const collector = createCollector(loadOf(), 'k6')
    const many = Array.from({ length: MOST_SERIES + 1 }, (_, i) =>
      of('http_reqs', 2_000, 1, { ...TAGS, status: '200', name: `/orders/${i}\u001b` }),
    )
    const refusal = () => collector.add(many)
    expect(refusal).toThrow(Failure)
    expect(refusal).toThrow(
      /more than 20000 series: the tag "name" of http_reqs has 20000 values \("\/orders\/0\\u\{1b\}", /,
    )
  })
})

function naiveSlices(own: readonly Sample[]): (number | null)[] | null {
  const steady = own.filter(({ tags }) => tags.phase === 'steady')
  if (steady.length === 0) return null
  return Array.from({ length: 10 }, (_, i) => {
    const inSlice = steady.filter(({ t }) => {
      const slice = Math.floor((t - T0 - 1_000) / 1_000)
      return Math.max(0, Math.min(9, slice)) === i
    })
    return inSlice.length === 0
      ? null
      : naiveQuantile(
          inSlice.map(({ value }) => value),
          0.5,
        )
  })
}

describe('measured', () => {
  const values = Array.from({ length: 100 }, (_, i) => i + 1)
  const trend = values.map((value) => of('ws_roundtrip', 2_000, value, { ...TAGS, phase: 'steady' }))
  const counter = [of('ws_error_frames', 2_000, 3, TAGS), of('vus', 10_000, 7), of('vus', 9_000, 9)]
  const rate = [1, 1, 0, 1].map((value) => of('ws_subscribed', 2_000, value, TAGS))

  it.each([
    ['ws_roundtrip', 'p(99)<90', 99.01, 100, 11],
    ['ws_roundtrip', 'p(97.3)<=90', 97.327, 100, 10],
    ['ws_roundtrip', 'p(50)>90', 50.5, 100, 90],
    ['ws_roundtrip', 'p(50)>=90', 50.5, 100, 89],
    ['ws_roundtrip', 'p(50)==90', 50.5, 100, 99],
    ['ws_roundtrip', 'p(50)!=90', 50.5, 100, 1],
    ['ws_roundtrip', 'med<60', 50.5, 100, null],
    ['ws_roundtrip', 'avg<60', 50.5, 100, null],
    ['ws_roundtrip', 'min>0', 1, 100, null],
    ['ws_roundtrip', 'max<200', 100, 100, null],
    ['ws_roundtrip', 'count>10', 100, 100, null],
    ['ws_roundtrip', 'rate>10', null, 100, null],
    ['ws_error_frames', 'count==0', 3, 1, null],
    ['ws_error_frames', 'rate<1', 0.3, 1, null],
    ['ws_error_frames', 'p(99)<1', null, 1, null],
    ['ws_subscribed', 'rate==1', 0.75, 4, null],
    ['vus', 'value<8', 7, 2, null],
    ['vus', 'max<8', 9, 2, null],
    ['ws_roundtrip{feed:none}', 'p(99)<90', null, 0, null],
  ])('%s: %s', (selector, expression, actual, n, beyond) => {
    const load = loadOf(undefined, { thresholds: [threshold(selector, expression)] })
    const { measured } = recordOf(load, [[started, ...trend, ...counter, ...rate]])
    expect(measured).toHaveLength(1)
    expect(measured[0]).toMatchObject({ n, beyond, distinct: null })
    if (actual === null) expect(measured[0]?.actual).toBeNull()
    else expect(measured[0]?.actual).toBeCloseTo(actual, 10)
  })

  it('keeps the order of the thresholds, and one selector with two expressions apart', () => {
    const thresholds = ['p(99)<1', 'avg<1'].map((text) => threshold('ws_roundtrip', text))
    const { measured } = recordOf(loadOf(undefined, { thresholds }), [[started, ...trend]])
    expect(measured.map((row) => row.threshold)).toEqual(['ws_roundtrip: p(99)<1', 'ws_roundtrip: avg<1'])
  })
})

describe('distinct messages', () => {
  /** Each message reaches every socket; the moments are those that `vu/` would have picked. */
  const receipts = (messages: number, sockets: number, feed: string, apart: number) =>
    Array.from({ length: messages * sockets }, (_, i): Sample[] => {
      const sentAt = T0 + 1_000 + 9_000 * (Math.floor(i / sockets) / messages) + (i % sockets) * apart
      const tags = { scenario: 'orders', feed, phase: 'steady' }
      const latency = of('ws_message_latency', sentAt - T0 + 20, 20, tags)
      const mark = of(MESSAGE_SENT, sentAt - T0 + 20, markOf(sentAt, 0), tags)
      return isWitness(sentAt) ? [latency, mark] : [latency]
    }).flat()
  const load = loadOf(undefined, { thresholds: [threshold('ws_message_latency{feed:orders}', 'p(99)<200')] })
  const distinctIn = (samples: readonly Sample[]) =>
    (rowOf(recordOf(load, [[started, ...samples]]), 'ws_message_latency') as TrendStats).distinct

  it('are the receipts divided by the fan-out of the witnesses', () => {
    const record = recordOf(load, [[started, ...receipts(200, 50, 'orders', 0)]])
    expect(record.measured[0]).toMatchObject({ n: 10_000, distinct: 200 })
    expect(rowOf(record, 'ws_message_latency{feed:orders,phase:steady}')).toMatchObject({ distinct: 200 })
    expect(record.stats.some(({ metric }) => metric === MESSAGE_SENT)).toBe(false)
  })

  it('are all samples where the service sends to every socket by itself, however close together', () => {
    expect(distinctIn(receipts(200, 50, 'orders', 0.05))).toBe(10_000)
  })

  it('are counted in each feed by itself', () => {
    expect(distinctIn([...receipts(200, 50, 'orders', 0), ...receipts(400, 5, 'trades', 0)])).toBe(600)
  })

  it('are not known without a witness, or without one in a feed', () => {
    const [first] = receipts(1, 1, 'orders', 0)
    expect(distinctIn([first!])).toBeNull()
    const unseen = { ...first!, tags: { ...first!.tags, feed: 'trades' } }
    expect(distinctIn([...receipts(200, 50, 'orders', 0), unseen])).toBeNull()
  })

  /** Messages of which every socket bears witness, picked or not. */
  const witnessed = (moments: readonly number[], sockets: number) =>
    moments.flatMap((sentAt) =>
      Array.from({ length: sockets }, () => [
        of('ws_message_latency', sentAt - T0 + 20, 20, { ...TAGS, phase: 'steady' }),
        of(MESSAGE_SENT, sentAt - T0 + 20, markOf(sentAt, 0), { ...TAGS, phase: 'steady' }),
      ]).flat(),
    )
  const unpicked = Array.from({ length: 100 }, (_, i) => T0 + 2_001 + 37 * i).filter((at) => !isWitness(at))

  it('are exact where every receipt bears witness, picked or not', () => {
    expect(distinctIn(witnessed(unpicked.slice(0, 3), 20))).toBe(3)
  })

  it('are told by the picked alone where only some sockets bear witness of the others', () => {
    const some = witnessed(unpicked.slice(0, 5), 1)
    const rest = receipts(200, 20, 'orders', 0).filter(({ metric }) => metric !== MESSAGE_SENT)
    const seen = witnessed(Array.from({ length: 400 }, (_, i) => T0 + 3_001 + 7 * i).filter(isWitness), 20)
    const samples = [...some, ...rest, ...seen]
    const count = samples.filter(({ metric }) => metric === 'ws_message_latency').length
    expect(distinctIn(samples)).toBe(Math.round(count / 20))
  })

  it('are bounded by the users of the feed where nobody bore witness', () => {
    const silent = receipts(200, 20, 'orders', 0).filter(({ metric }) => metric !== MESSAGE_SENT)
    const users = Array.from({ length: 20 }, (_, user) => of(RECEIVED, 5_000, receivedValue(user, 200), TAGS))
    const elsewhere = of(RECEIVED, 5_000, receivedValue(20, 200), { ...TAGS, feed: 'trades' })
    expect(distinctIn([...silent, ...users, elsewhere])).toBe(200)
  })

  it('are not told apart by stamps of whole seconds', () => {
    expect(
      distinctIn(
        witnessed(
          [1, 2, 3, 4].map((second) => T0 + second * 1_000),
          20,
        ),
      ),
    ).toBeNull()
    expect(
      distinctIn(
        witnessed(
          [1, 2, 3, 4].map((second) => T0 + second * 1_000 + 1),
          20,
        ),
      ),
    ).toBe(4)
  })

  it('have one witness in about sixteen, whatever the rhythm', () => {
    for (const step of [1, 10, 50, 1_000 / 3, 0.25]) {
      const picked = Array.from({ length: 16_000 }, (_, i) => isWitness(T0 + i * step)).filter(Boolean).length
      expect(picked).toBeGreaterThan(700)
      expect(picked).toBeLessThan(1_300)
    }
  })
})

describe('the running figures', () => {
  it('show elapsed time, phase, open sockets, closes, messages per second and p99', () => {
    const collector = createCollector(loadOf(), 'k6')
    expect(collector.live(T0)).toMatchObject({ elapsed: 0, total: 12_000, p99: null, messagesPerSecond: 0 })
    const open = { ...TAGS, status: '101' }
    collector.add([started, of('ws_connecting', 100, 1, open), of('ws_connecting', 100, 1, open)])
    collector.add([of('ws_connecting', 100, 1, { ...TAGS, status: '503' }), of('ws_closes', 3_000, 1, TAGS)])
    for (let at = 0; at < 5_000; at += 100) {
      collector.add([of('ws_msgs_received', at, 1, open), of('ws_message_latency', at, at / 100 + 1, TAGS)])
    }
    expect(collector.live(T0 + 5_000)).toEqual({
      elapsed: 5_000,
      total: 12_000,
      phase: 'steady',
      sockets: 1,
      messagesPerSecond: 10,
      p99: null,
      latencies: 50,
      closes: 1,
    })
  })

  it('show p99 once it is of more than the slowest few', () => {
    const collector = createCollector(loadOf(), 'k6')
    const add = (n: number) =>
      collector.add(Array.from({ length: n }, (_, i) => of('ws_message_latency', i, i % 100, TAGS)))
    add(499)
    expect(collector.live(T0 + 500)).toMatchObject({ p99: null, latencies: 499 })
    add(1)
    expect(collector.live(T0 + 500)).toMatchObject({ p99: 98, latencies: 500 })
  })

  it('stay near the exact p99 over more samples than they keep', () => {
    const collector = createCollector(loadOf(), 'k6')
    collector.add(
      Array.from({ length: 50_000 }, (_, i) => of('ws_message_latency', i / 5, (i * 7_919) % 10_000, TAGS)),
    )
    expect(collector.live(T0 + 12_000).p99).toBeGreaterThan(9_850)
    expect(collector.live(T0 + 12_000).p99).toBeLessThan(9_950)
  })
})

describe('the series', () => {
  it('has a key of 12 hex digits that changes with each of its parts', () => {
    const base = seriesOf(loadOf(), PROVENANCE)
    const others = [
      seriesOf(loadOf(undefined, { jobKey: 'eu-west' }), PROVENANCE),
      seriesOf(loadOf(undefined, { digest: 'e'.repeat(64) }), PROVENANCE),
      seriesOf(loadOf(undefined, { work: { environment: 'staging', scenarios: {} } }), PROVENANCE),
      seriesOf(loadOf(), { ...PROVENANCE, runnerLabel: 'big' }),
      seriesOf(loadOf(), { ...PROVENANCE, engine: { name: 'k6', version: '3.0.0' } }),
      seriesOf(loadOf(), { ...PROVENANCE, engine: { name: 'embedded', version: '2.2.0' } }),
    ]
    expect(base).toMatchObject({
      profile: 'full',
      engine: 'k6-2',
      environment: null,
      runnerLabel: 'linux-x64-2',
    })
    expect(base.key).toMatch(/^[0-9a-f]{12}$/)
    expect(new Set([base, ...others].map(({ key }) => key)).size).toBe(7)
  })

  it('shows the name of the profile, and does not change with it', () => {
    const renamed = seriesOf(loadOf(undefined, { profile: 'pr' }), PROVENANCE)
    expect(renamed).toEqual({ ...seriesOf(loadOf(), PROVENANCE), profile: 'pr' })
  })

  it('does not change with a minor version of the engine', () => {
    const newer = { ...PROVENANCE, engine: { name: 'k6', version: 'v2.9.1' } } as const
    expect(seriesOf(loadOf(), newer)).toEqual(seriesOf(loadOf(), PROVENANCE))
  })
})

describe('the machine', () => {
  it('is told by a hash, and labelled by system, architecture and cores', () => {
    const { machine, runnerLabel } = machineFacts({})
    expect(machine.id).toMatch(/^[0-9a-f]{12}$/)
    expect(machineFacts({}).machine).toEqual(machine)
    expect(runnerLabel).toBe(`${machine.os}-${machine.arch}-${machine.cores}`)
    for (const limit of Object.values(machineLimits())) expect(limit === null || limit > 0).toBe(true)
  })

  it('is probed in some tenths of a second', () => {
    const began = performance.now()
    const median = machineProbe()
    expect(median).toBeGreaterThan(1)
    expect(median * 4).toBeLessThan(performance.now() - began)
  })
})
