import { expect, it, test } from 'vitest'
import { clockFrom } from '../../src/evidence/clock/clock-record.ts'
import { inStep } from '../../src/evidence/clock/in-step.ts'
import type { Told } from '../../src/evidence/clock/line.ts'
import { Leaves } from '../../src/evidence/cube/leaves.ts'
import { LATENCY_OF, latencyValue, readLatency } from '../../src/model/receipts.ts'
import { loadIn } from '../support/both-engines.ts'

const PLAN = `version: 1
name: told
targets: { api: { url: "http://127.0.0.1" }, feed: { url: "ws://127.0.0.1" } }
time: { url: "\${targets.api}/time" }
scenarios:
  s:
    socket:
      url: "\${targets.feed}"
      messages:
        - { match: { type: tick }, sent_at: { path: t }, feed: ticks }
        - { match: { type: chat }, sent_at: { path: t, clock: generator }, feed: chat }
    load: { executor: constant-vus, vus: 1, duration: 5s }
`

const EPOCH = 1.8e12

/** Answers, one a second: `clock` ms ahead at `s` seconds; each half of its round trip may be all there was. @param half ms */
const answers = (n: number, clock: (s: number) => number, half: (s: number) => number): Told[] =>
  Array.from({ length: n }, (_, s) => {
    // Where in its round trip the service looked at its clock differs from answer to answer.
    const off = half(s) * Math.sin(7 * s)
    return { t: EPOCH + 1000 * s, low: clock(s) + off - half(s), high: clock(s) + off + half(s) }
  })

test.each([
  ['a clock in step', () => 0, { kind: 'one', ms: 0, drift: 0 }],
  ['one that is 60 ms behind', () => -60, { kind: 'one', ms: -60, drift: 0 }],
  ['one that is ahead, and drifts', (s: number) => 5000 + s, { kind: 'one', ms: 5029.5, drift: 60 }],
] as const)('%s is found within its bar', (_, clock, { kind, ms, drift }) => {
  const { offset, ahead } = clockFrom(answers(60, clock, () => 3))
  expect(offset).toMatchObject({ kind, clocks: 1 })
  expect(offset!.bar).toBeGreaterThan(0)
  expect(offset!.bar).toBeLessThan(3)
  expect(Math.abs(offset!.ms - ms)).toBeLessThanOrEqual(offset!.bar)
  expect(Math.abs(offset!.drift!.perMinute - drift)).toBeLessThanOrEqual(offset!.drift!.error)
  for (const s of [0, 20, 59])
    expect(Math.abs(ahead!(EPOCH + 1000 * s) - clock(s))).toBeLessThanOrEqual(offset!.bar)
})

it('is as sure as its surest answers, however slow the others are under load', () => {
  const { offset } = clockFrom(
    answers(
      60,
      () => 5,
      (s) => (s < 5 || s >= 55 ? 1 : 200),
    ),
  )
  expect(offset).toMatchObject({ kind: 'one', surest: 1, loosest: 200 })
  expect(offset!.bar).toBeLessThanOrEqual(1.01)
})

it('may bend by 2 ms, which its bar then holds', () => {
  const bent = (s: number) => 5 * Math.abs(s - 30) * 0.1
  const { offset, ahead } = clockFrom(
    answers(
      60,
      (s) => Math.min(4, bent(s)),
      () => 0.2,
    ),
  )
  expect(offset).toMatchObject({ kind: 'one' })
  expect(offset!.bar).toBeGreaterThan(1)
  for (const s of [0, 15, 30, 59])
    expect(Math.abs(ahead!(EPOCH + 1000 * s) - Math.min(4, bent(s)))).toBeLessThanOrEqual(offset!.bar)
})

it('is not sure of a drift that it saw for a moment only', () => {
  const { offset } = clockFrom(
    answers(
      3,
      () => 0,
      () => 2,
    ),
  )
  expect(offset!.drift!.error).toBeGreaterThan(10)
})

test.each([
  ['set by 300 ms', (s: number) => (s < 30 ? 0 : 300), 'uneven', 2],
  ['one of two pods', (s: number) => (s % 3 === 0 ? 300 : 0), 'several', 2],
  ['one of three pods', (s: number) => (s % 3) * 300, 'several', 3],
] as const)('a clock that is %s has a bar that holds all of it', (_, clock, kind, clocks) => {
  const { offset, ahead } = clockFrom(answers(60, clock, () => 3))
  expect(offset).toMatchObject({ kind, clocks, drift: null })
  for (const s of [0, 1, 31, 59])
    expect(Math.abs(ahead!(EPOCH + 1000 * s) - clock(s))).toBeLessThanOrEqual(offset!.bar + 3)
})

it('is nothing where nothing was told', () => expect(clockFrom([])).toEqual({ offset: null, ahead: null }))

it('of a single answer is that answer', () => {
  const { offset } = clockFrom([{ t: EPOCH, low: 10, high: 20 }])
  expect(offset).toMatchObject({ kind: 'one' })
  expect(offset!.ms).toBeCloseTo(15, 3)
  expect(offset!.bar).toBeCloseTo(5, 3)
})

it('corrects what the service stamped, of each user too, and nothing that the generator did', () => {
  const leaves = new Leaves()
  for (const feed of ['ticks', 'chat']) {
    const tags = { scenario: 's', feed }
    leaves.of('ws_message_latency', tags).column.add(EPOCH, -4980)
    leaves.of('ws_message_latency', tags).column.add(EPOCH + 59_000, -5039)
    leaves.of(LATENCY_OF, tags).column.add(EPOCH, latencyValue(7, -4980))
    leaves.of('ws_messages_matched', tags).column.add(EPOCH, 1)
  }
  const clock = clockFrom(
    answers(
      60,
      (s) => 5000 + s,
      () => 0.1,
    ),
  )
  const record = { target: 'api', every: 5000, answered: 60, failed: [], offset: clock.offset }
  const step = inStep(loadIn(PLAN), leaves.all, { record, ahead: clock.ahead })!
  const values = step.leaves.map(({ metric, tags, column }) => {
    const found: number[] = []
    column.forEach((_, value) => void found.push(metric === LATENCY_OF ? readLatency(value).latency : value))
    return [`${metric} ${tags.feed}`, found]
  })
  expect(Object.fromEntries(values)).toEqual({
    'ws_message_latency ticks': [20, 20],
    [`${LATENCY_OF} ticks`]: [20],
    'ws_messages_matched ticks': [1],
    'ws_message_latency chat': [-4980, -5039],
    [`${LATENCY_OF} chat`]: [-4980],
    'ws_messages_matched chat': [1],
  })
})
