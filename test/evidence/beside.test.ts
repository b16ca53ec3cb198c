import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { pruned } from '../../src/baseline/file/prune.ts'
import { checkRecord } from '../../src/baseline/file/validate.ts'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Sample } from '../../src/model/sample.ts'
import type { EngineEnd, NamedEnd } from '../../src/ports.ts'
import { CLEAN, loadOf, PROVENANCE, recordOf, sampler, T0 } from './support.ts'

const of = sampler()
const ofReader = sampler('reader')
const TAGS = { scenario: 'orders', feed: 'orders' }
const CLOSE = { ...TAGS, phase: 'steady', code: '1000', side: 'plan', how: 'frame', subscribed: 'true' }

/** What four sockets look like, whoever holds them. */
const socketsOf = (sample: typeof of): Sample[] =>
  [100, 200, 300, 400].flatMap((at) => [
    sample('ws_connect_failed', at, 0, TAGS),
    sample('ws_connecting', at, 1, { ...TAGS, status: '101' }),
    sample('ws_subscribed', at, 1, TAGS),
    sample('ws_closes', 11_500 + at, 1, CLOSE),
  ])
const START = of(SCENARIO_START, 0, T0, TAGS)
const WHOLE = [START, ...socketsOf(of)]
const ENDED: NamedEnd = { name: 'reader', how: 'clean', detail: '' }

const record = (samples: readonly Sample[], end: EngineEnd = CLEAN, companion: NamedEnd = ENDED) =>
  recordOf(loadOf(), [samples], end, PROVENANCE, [companion])
const whats = ({ problems }: Record) => problems.map(({ what, fault }) => `${what}: ${fault}`)

describe('samples of a companion', () => {
  it("stand in the record under its name, with the phases of the engine's timeline", () => {
    const [reader] = record([
      ...WHOLE,
      ofReader('reader_lag', 500, 3, { scenario: 'orders' }),
      ofReader('reader_lag', 5_000, 7, { scenario: 'orders' }),
    ]).companions!
    expect(reader).toMatchObject({ name: 'reader', ended: 'clean', detail: '' })
    const rows = reader!.stats.map((row) => [row.metric, row.tags, row.count])
    expect(rows).toEqual([
      ['reader_lag', {}, 2],
      ['reader_lag', { phase: 'ramp' }, 1],
      ['reader_lag', { phase: 'steady' }, 1],
    ])
  })

  it('change no figure of the engine, whatever their metric is called and however late they come', () => {
    const { companions, ...rest } = record([...WHOLE, ...socketsOf(ofReader), ofReader('ws_ping', 60_000, 1)])
    const { companions: none, ...alone } = record(WHOLE)
    expect(rest).toEqual(alone)
    expect(companions![0]!.stats.length).toBeGreaterThan(0)
    expect(none).toEqual([{ name: 'reader', ended: 'clean', detail: '', stats: [] }])
  })

  it('do not make the evidence of an engine that did nothing whole', () => {
    const found = record([START, ...socketsOf(ofReader)])
    expect(whats(found)).toEqual(['few-sessions: engine', 'no-samples: engine'])
    expect([found.complete, found.sockets.opened, found.closes]).toEqual([false, 0, []])
  })

  it("are not looked for in the engine's summary, and do not disagree with it", () => {
    const summary = new Map([['ws_ping', new Map([['max', 5]])]])
    const samples = [
      ...WHOLE,
      of('ws_ping', 5_000, 5, TAGS),
      ofReader('ws_ping', 5_000, 900, TAGS),
      ofReader('http_reqs', 5_000, 1),
    ]
    expect(record(samples, { ...CLEAN, summary }).problems).toEqual([])
  })

  it("with the very tags of an engine's sample are still told apart", () => {
    const mine = of('ws_ping', 5_000, 5, TAGS)
    const theirs = { ...mine, value: 900, source: 'reader' }
    const found = record([...WHOLE, mine, theirs])
    const row = found.stats.find(({ metric, tags }) => metric === 'ws_ping' && Object.keys(tags).length === 0)
    expect(row).toMatchObject({ count: 1, max: 5 })
    expect(found.companions![0]!.stats[0]).toMatchObject({ metric: 'ws_ping', count: 1, max: 900 })
  })

  it('make a record that its schema and the store know', () => {
    const found = JSON.parse(JSON.stringify(record([...WHOLE, ofReader('reader_lag', 5_000, 7)])))
    const schema = new URL('../../schemas/record.schema.json', import.meta.url)
    const validate = new Ajv2020({ strictTypes: false }).compile(JSON.parse(readFileSync(schema, 'utf8')))
    expect(validate(found) || validate.errors).toBe(true)
    expect(checkRecord(found)).toBeUndefined()
    expect(pruned(found)).toBe(found)
  })
})

describe('a companion that failed', () => {
  const failed: NamedEnd = { name: 'reader', how: 'failed', detail: 'port gone' }

  it('makes the evidence incomplete by our fault', () => {
    const found = record(WHOLE, CLEAN, failed)
    expect(found.problems).toEqual([
      { what: 'companion', fault: 'engine', message: 'the companion reader failed: port gone' },
    ])
    expect(found.complete).toBe(false)
    expect(found.companions).toMatchObject([{ ended: 'failed', detail: 'port gone' }])
  })

  it('is not explained by what the engine said', () => {
    const log = [{ level: 'error', message: 'a socket was refused' }] as const
    expect(record(WHOLE, { ...CLEAN, log }, failed).problems[0]!.message).not.toContain('first error')
  })
})
