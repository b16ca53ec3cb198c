import { expect, it } from 'vitest'
import { createCollector } from '../../src/evidence/collector.ts'
import { seriesOf } from '../../src/evidence/series.ts'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import type { Record, TrendStats } from '../../src/model/record/record.ts'
import type { Sample } from '../../src/model/sample.ts'
import { CLEAN, loadOf, mentioning, ORDERS, PROVENANCE, rowOf, sampler, T0 } from './support.ts'

const of = sampler()
const TAGS = { scenario: 'orders', feed: 'orders' }
const LOAD = loadOf({ orders: ORDERS })
const FACTS = {
  provenance: PROVENANCE,
  series: seriesOf(LOAD, PROVENANCE),
  probe: 40,
  cores: 2,
}
const LATENCY = 'ws_message_latency'

/** A second of a run: messages, of which each later one is slower, and a socket that opens and closes. */
function second(at: number): readonly Sample[] {
  const phase = at < 1 ? 'ramp' : at < 11 ? 'steady' : 'down'
  const tags = { ...TAGS, phase }
  const messages = Array.from({ length: 500 }, (_, i) => {
    const t = at * 1000 + i
    return [of('ws_msgs_received', t, 1, tags), of(LATENCY, t, 3 + at + (i % 97) / 10, tags)]
  })
  const close = { ...tags, code: '1000', side: 'client', how: 'clean' }
  return [
    of('ws_connecting', at * 1000, 4, { ...tags, status: '101' }),
    of('ws_connect_failed', at * 1000 + 4, 0, tags),
    ...messages.flat(),
    of('ws_closes', at * 1000 + 900, 1, close),
  ]
}

function drawn(work: Generator<void, Record>): { readonly record: Record; readonly steps: number } {
  for (let steps = 0; ; steps++) {
    const { done, value } = work.next()
    if (done) return { record: value, steps }
  }
}

it('a checkpoint has the figures of the samples so far, each counted once, and changes nothing of the record', () => {
  const batches = Array.from({ length: 12 }, (_, at) => second(at))
  const [kept, plain] = [createCollector(LOAD, 'k6'), createCollector(LOAD, 'k6')]
  const start = of(SCENARIO_START, 0, T0, TAGS)
  for (const one of [kept, plain]) one.add([start])
  for (const [at, batch] of batches.entries()) {
    kept.add(batch)
    plain.add(batch)
    const { record } = drawn(kept.checkpoint(FACTS))
    expect(rowOf(record, 'ws_msgs_received')).toMatchObject({ total: 500 * (at + 1) })
  }
  const { record: checkpoint, steps } = drawn(kept.checkpoint(FACTS))
  expect(steps).toBe(0)
  const end = mentioning(batches, CLEAN)
  const whole = plain.finish(end, FACTS)
  expect(kept.finish(end, FACTS)).toEqual(whole)
  expect(checkpoint.sockets).toEqual(whole.sockets)
  expect(checkpoint.closes).toEqual(whole.closes)
  expect(checkpoint.stats.map(({ metric, tags }) => ({ metric, tags }))).toEqual(
    whole.stats.map(({ metric, tags }) => ({ metric, tags })),
  )
  const [was, is] = [whole, checkpoint].map((record) => rowOf(record, LATENCY) as TrendStats)
  for (const name of ['count', 'min', 'max', 'whole'] as const) expect(is?.[name]).toBe(was?.[name])
  expect(is?.avg).toBeCloseTo(was?.avg ?? 0, 9)
  for (const name of ['p50', 'p99'] as const) {
    const over = (is?.[name] ?? 0) / (was?.[name] ?? 1) - 1
    expect(over).toBeGreaterThan(-1e-9)
    expect(over).toBeLessThan(0.0051)
  }
  expect(is?.bound).toBe(0.005)
  // The first slice and the last.
  for (const at of [0, 9]) {
    const over = (is?.slices?.[at] ?? 0) / (was?.slices?.[at] ?? 1) - 1
    expect(Math.abs(over)).toBeLessThan(0.0051)
  }
})

it('is a run that was cut: never whole', () => {
  const collector = createCollector(LOAD, 'k6')
  collector.add([of(SCENARIO_START, 0, T0, TAGS), ...second(0)])
  const { record } = drawn(collector.checkpoint(FACTS))
  expect(record).toMatchObject({ ended: 'cancelled', complete: false, abortedOn: null })
  expect(record.problems[0]).toMatchObject({
    what: 'cancelled',
    fault: 'caller',
    message: expect.stringContaining('checkpoint after'),
  })
})
