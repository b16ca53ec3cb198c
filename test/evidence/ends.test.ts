import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/baseline/file/validate.ts'
import { LIFE, lifeValue, type Turn } from '../../src/model/lives.ts'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import type { Sample, Tags } from '../../src/model/sample.ts'
import { loadOf, ORDERS, recordOf, sampler, T0 } from './support.ts'

const of = sampler()
const TAGS = { scenario: 'orders', feed: 'orders' }
const started = of(SCENARIO_START, 0, T0, TAGS)
const last = of('vus', 12_000, 1)
const END = { code: '1006', side: 'service', how: 'fin' }

const turn = (user: number, at: number, name: Turn, tags: Tags = {}): Sample =>
  of(LIFE, at, lifeValue(user, name), { ...TAGS, ...tags })
const dialled = (user: number, at: number, reason: string): Sample[] => [
  turn(user, at - 50, 'wanted'),
  turn(user, at, 'failed', { reason }),
]
const opened = (user: number, at: number): Sample[] => [
  turn(user, at, 'wanted'),
  turn(user, at, 'open'),
  of('ws_connecting', at, 0, { ...TAGS, status: '101' }),
]
const cut = (user: number, at: number, phase = 'steady'): Sample[] => [
  turn(user, at, 'early', END),
  of('ws_closes', at, 1, { ...TAGS, phase, ...END }),
]
const record = (...samples: readonly Sample[]) => recordOf(loadOf(), [[started, ...samples, last]])

describe('the ends of a run', () => {
  it('have the socket-seconds of each phase, and when the first of a kind came', () => {
    const { opens, closes, began } = record(
      ...opened(0, 500),
      ...opened(1, 2_000),
      ...cut(0, 3_000),
      ...cut(1, 9_000),
    )
    expect(opens).toEqual([{ ...TAGS, count: 2, seconds: 9.5, phases: { ramp: 0.5, steady: 9, down: 0 } }])
    expect(closes).toEqual([{ ...END, ...TAGS, phase: 'steady', reason: null, count: 2, first: 3_000 }])
    expect(began).toBe(new Date(T0).toISOString())
  })

  it('have the phase that the plan fixes', () => {
    const fixed = { ...ORDERS, tags: { feed: 'orders', phase: 'soak' } }
    const samples = [started, ...opened(0, 500), ...dialled(1, 4_000, 'reset'), last]
    const { opens, dials } = recordOf(loadOf({ orders: fixed }), [samples])
    expect(opens?.[0]?.phases).toEqual({ soak: 11.5 })
    expect(dials?.[0]?.phase).toBe('soak')
  })

  it('tell failed dials by reason, status and phase, with the sockets that were open', () => {
    const refusal = of('ws_connecting', 4_990, 10, { ...TAGS, status: '503' })
    const { dials } = record(
      ...opened(0, 500),
      ...opened(1, 600),
      ...dialled(2, 700, 'reset'),
      ...dialled(3, 4_000, 'reset'),
      ...dialled(4, 4_500, 'reset'),
      refusal,
      ...dialled(5, 5_000, 'handshake'),
      ...cut(1, 8_000),
      turn(6, 8_900, 'wanted'),
      turn(6, 9_000, 'ended', { by: 'dial' }),
    )
    expect(
      dials?.map(({ reason, status, phase, count, first, open }) => [
        reason,
        status,
        phase,
        count,
        first,
        open.least,
      ]),
    ).toEqual([
      ['reset', null, 'steady', 2, 4_000, 2],
      ['reset', null, 'ramp', 1, 700, 2],
      ['handshake', '503', 'steady', 1, 5_000, 2],
      ['timeout', null, 'steady', 1, 9_000, 1],
    ])
  })

  it('tell one age of the sockets from one moment of the run', () => {
    const users = [0, 1, 2, 3, 4, 5]
    const aged = record(...users.flatMap((i) => [...opened(i, 500 * i), ...cut(i, 500 * i + 6_000)]))
    expect(aged.ages).toEqual([
      {
        ...END,
        ...TAGS,
        ...{ n: 6, least: 6_000, median: 6_000, most: 6_000 },
        regular: { ms: 6_000, n: 6, over: 2_500 },
        burst: { at: 6_000, n: 3 },
      },
    ])
    const restarted = record(...users.flatMap((i) => [...opened(i, 1_500 * i), ...cut(i, 9_000 + 10 * i)]))
    expect(restarted.ages?.[0]).toMatchObject({ n: 6, burst: { at: 9_000, n: 6 } })
    expect(restarted.ages?.[0]).not.toHaveProperty('regular')
  })

  it('stand in a record as its schema and a store know it', () => {
    const seen = record(...opened(0, 500), ...cut(0, 3_000), ...dialled(1, 4_000, 'reset'))
    const schema = JSON.parse(readFileSync('schemas/record.schema.json', 'utf8'))
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect(validate(seen), JSON.stringify(validate.errors)).toBe(true)
    expect(checkRecord(JSON.parse(JSON.stringify(seen)))).toBeUndefined()
  })
})
