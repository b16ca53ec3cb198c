import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { parse as parseYaml, stringify } from 'yaml'
import { foreignVerdict } from '../../src/action/forks/foreign-verdict.ts'
import { readEvidence } from '../../src/app/judge/evidence-files.ts'
import { pack, unpack } from '../../src/baseline/file/pack.ts'
import { readSummary } from '../../src/engine/k6/read/summary.ts'
import { rowsOfSummary } from '../../src/evidence/summary/summary-rows.ts'
import { judge } from '../../src/judge/judge.ts'
import { Failure } from '../../src/model/failure.ts'
import { isObject, type Json } from '../../src/model/json.ts'
import type { Demand } from '../../src/model/load/frame.ts'
import type { Record } from '../../src/model/record/record.ts'
import { formatSelector, parseSelector } from '../../src/model/selector.ts'
import { parsePolicy } from '../../src/plan/forecast/policy-file.ts'
import { resolveVariables } from '../../src/plan/grant/variables.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { terminalReport } from '../../src/report/terminal/terminal.ts'
import { emptyFrame } from '../../src/vu/frames/codec.ts'
import { compileMatcher } from '../../src/vu/frames/matcher.ts'
import { NOWHERE } from '../../src/vu/values/values.ts'
import { gate, history, judgeOne, LATENCY, load, P99, record, trend } from '../judge/support.ts'
import { verdict } from '../report/verdicts.ts'
import { temporaryFolder } from '../support/folder.ts'
import { zip } from '../support/release-server.ts'

const KEYS = ['__proto__', 'constructor', 'prototype']
/** Names that every object has by inheritance. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__']

const before = Object.getOwnPropertyNames(Object.prototype).sort()
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

/** The value once for each object in it: with the key put in there, as an own one. */
function* planted(value: Json, key: string): Generator<{ readonly at: string; readonly value: Json }> {
  const put = (object: object) =>
    Object.fromEntries([...Object.entries(object), [key, { polluted: true }]]) as Json
  if (isObject(value)) yield { at: '', value: put(value) }
  if (typeof value !== 'object' || value === null) return
  for (const [name, item] of Object.entries(value)) {
    for (const inner of planted(item as Json, key)) {
      const entries = Object.entries(value).map(([k, v]) => [k, k === name ? inner.value : v])
      const whole = Array.isArray(value) ? entries.map(([, v]) => v as Json) : Object.fromEntries(entries)
      yield { at: `${at(name)}${inner.at}`, value: whole }
    }
  }
}
const at = (name: string) => `/${name}`

function* everywhere(value: unknown) {
  for (const key of KEYS) for (const one of planted(value as Json, key)) yield { key, ...one }
}

/** `yaml` writes an own `__proto__` like any key. */
const EXAMPLES = ['orders-feed', 'echo'].map(
  (name) => parseYaml(readFileSync(`examples/${name}.yaml`, 'utf8')) as Json,
)

describe('a key that reaches a prototype, at every level', () => {
  it('of a plan is a problem of the plan', () => {
    let tried = 0
    for (const { key, value, at } of EXAMPLES.flatMap((plan) => [...everywhere(plan)])) {
      tried += 1
      expect(() => parsePlan(stringify(value), 'plan.yaml', () => new Uint8Array()), at).toThrow(
        expect.objectContaining({
          outcome: 'plan',
          message: expect.stringContaining(`the key "${key}" is not allowed`),
        }),
      )
    }
    expect(tried).toBeGreaterThan(150)
  })

  it('of a policy is a problem of the policy', () => {
    const policy = { version: 1, targets: ['wss://feed.example'], caps: { vus: 1 }, commands: false }
    for (const { key, value } of everywhere(policy)) {
      expect(() => parsePolicy(Buffer.from(stringify(value)))).toThrow(
        expect.objectContaining({ outcome: 'policy', message: expect.stringContaining(`"${key}"`) }),
      )
    }
  })

  it('of a stored record makes the baseline unreadable, and is never stored', () => {
    for (const { key, value, at } of everywhere(record())) {
      const words = `it has a key "${key}"`
      expect(() => unpack(gzipSync(JSON.stringify(value)), 'file'), at).toThrow(`file is damaged: ${words}`)
      expect(() => pack(value as unknown as Record), at).toThrow(`cannot be stored: ${words}`)
    }
  })

  it('of a record that is to be judged is refused', async () => {
    const folder = temporaryFolder()
    for (const { key, value, at } of everywhere(record())) {
      writeFileSync(join(folder, 'record.json'), JSON.stringify(value))
      const said = await readEvidence(['record.json'], folder).catch((error: unknown) => error)
      expect(said, at).toBeInstanceOf(Failure)
      expect((said as Failure).message).toBe(
        `record.json is no record of Socketgate: it has a key "${key}", which is never used`,
      )
    }
  })

  it('of the verdict in an artifact is refused', async () => {
    let tried = 0
    for (const { value, at } of everywhere(verdict())) {
      const archive = zip([{ name: 'verdict.json', body: JSON.stringify(value) }])
      await expect(foreignVerdict(archive), at).rejects.toThrow(/a key in it is not allowed/)
      tried += 1
    }
    expect(tried).toBeGreaterThan(60)
  })

  it('of a summary of k6 is no figure and no metric of anything else', () => {
    const figures = { avg: 1, min: 1, med: 1, max: 1, 'p(95)': 1, 'p(99)': 1, count: 5 }
    const both = [
      { metrics: { ws_connecting: { type: 'trend', values: figures } } },
      { metrics: { ws_connecting: figures } },
    ]
    for (const { key, value } of both.flatMap((summary) => [...everywhere(summary)])) {
      const summary = readSummary(JSON.stringify(value))
      expect(Object.fromEntries(summary.get('ws_connecting') ?? [])).toEqual(figures)
      expect([...summary.keys()].filter((name) => name !== 'ws_connecting' && name !== key)).toEqual([])
    }
  })
})

describe('what is named as every object’s own properties are', () => {
  it.each(INHERITED)('a metric of a summary, %s, is read as itself', (name) => {
    const figures = '{"avg":2,"min":1,"med":2,"max":3,"p(95)":3,"p(99)":3,"count":5}'
    const summary = readSummary(`{"metrics":{"${name}":${figures},"other":${figures}}}`)
    expect(rowsOfSummary(summary).map(({ metric, count }) => [metric, count])).toEqual([
      [name, 5],
      ['other', 5],
    ])
    expect(rowsOfSummary(readSummary(`{"metrics":{"other":${figures}}}`))).toHaveLength(1)
  })

  it.each(INHERITED)('a feed %s is compared with its own runs, and with no other', (name) => {
    const mine = `ws_message_latency{feed:${name},phase:steady}`
    const stats = (scale: number, own: number) => [trend({}, scale), trend({}, own * scale, mine)]
    const baseline = { where: 'dir:x', records: history(10, (scale) => stats(scale, 3)), others: 0 }
    const gates = [gate(LATENCY, P99), gate(mine, P99)]
    const judged = (own: number) =>
      judgeOne({ load: load({ gates }), record: record({ stats: stats(1, own) }, 24), baseline })
    expect(judged(3).gates.map((row) => [row.selector, row.verdict, row.actual])).toEqual([
      [LATENCY, 'same', 58],
      [mine, 'same', 3 * 58],
    ])
    expect(judged(9).gates.map((row) => row.verdict)).toEqual(['same', 'suspect'])
    expect(judged(1).gates[1]?.actual).toBe(58)
    // A feed that no run has is none, and not something inherited.
    const without = judge({ load: load({ gates }), records: [record({ stats: [trend()] }, 24)], baseline })
    expect(without.gates[1]?.verdict).not.toBe('same')
    expect(unpack(pack(record({ stats: stats(1, 2) })), 'x')).toEqual(record({ stats: stats(1, 2) }))
  })

  it.each(INHERITED)('is shown as %s, and as nothing that it inherits', (name) => {
    const closes = [
      { ...record().closes[0]!, side: name, how: name, code: name, scenario: name, reason: name },
    ]
    const deliveries = [
      { scenario: name, feed: name, stated: 1, matched: 0, socketSeconds: 0 },
      { scenario: name, feed: null, stated: 1, matched: 60, socketSeconds: 60 },
    ]
    const selector = `${name}{feed:${name},exchange:${name}}`
    const gates = [gate(selector, P99), gate(selector, { kind: 'rate' })]
    const run = record({ closes, deliveries, stats: [trend({}, 1, selector)] }, 24)
    const baseline = { where: 'dir:x', records: history(10), others: 0 }
    for (const runs of [[run], [run, record({}, 25), record({}, 26)]]) {
      const found = judge({ load: load({ gates, runs: 3 }), records: runs, baseline })
      const look = { width: 80, color: false, unicode: true }
      const texts = [JSON.stringify(found), markdownReport(found, { version: '0', reproduce: '' })]
      for (const text of [...texts, terminalReport(found, look)])
        expect(text).not.toMatch(/native code|\[object/)
    }
  })

  it.each(KEYS)('a tag %s is no tag: a record that has it could never be read again', (name) => {
    expect(() => parseSelector(`ws_connecting{${name}:x}`)).toThrow(/cannot be a tag/)
    expect(rowsOfSummary(new Map([[`ws_connecting{${name}:x}`, new Map([['count', 1]])]]))).toEqual([])
  })

  it('tags of other such names are kept apart', () => {
    const names = INHERITED.filter((name) => !KEYS.includes(name))
    for (const name of names) {
      const { tags } = parseSelector(`ws_connecting{${name}:x}`)
      expect(Object.entries(tags)).toEqual([[name, 'x']])
      expect(formatSelector({ metric: 'ws_connecting', tags: {} })).toBe('ws_connecting')
    }
  })

  const planOf = (parts: { scenario?: string; feed?: string; variable?: string; save?: string }) => {
    const { scenario = 'orders', feed = 'orders', variable = 'X', save = 'token' } = parts
    return `version: 1
name: names
targets:
  api: { url: "http://127.0.0.1:1/\${${variable}}" }
  feed: { url: "ws://127.0.0.1:2" }
login: { request: { method: POST, url: "\${targets.api}/x" }, save: { ${save}: a }, per: vu }
scenarios:
  ${scenario}:
    socket:
      url: "\${targets.feed}"
      headers: { Authorization: "\${login.${save}}" }
      messages: { match: { type: order }, rate: 1/s }
    load: { executor: constant-vus, vus: 1, duration: 10s }
    tags: { feed: ${feed} }
profiles: { pr: { vus: 50% } }
`
  }
  const loadOf = (parts: Parameters<typeof planOf>[0], profile?: string) =>
    makeLoad(
      parsePlan(planOf(parts), 'plan.yaml', () => new Uint8Array()),
      profile,
    )

  it.each(INHERITED)('in a plan, %s, is refused or is itself', (name) => {
    // Scenarios and feeds have lower-case names; `constructor` is one, but no key.
    expect(() => loadOf({ scenario: name })).toThrow(Failure)
    expect(() => loadOf({}, name)).toThrow(/no profile|unknown profile|profile/)
    if (name !== 'constructor') expect(() => loadOf({ feed: name })).toThrow(Failure)
    else expect(loadOf({ feed: name }).work.scenarios.orders?.tags).toEqual({ feed: name })
    if (!KEYS.includes(name)) expect(loadOf({ save: name }).work.login?.request.save).toEqual({ [name]: 'a' })
  })

  it.each(INHERITED)('a variable %s that nobody set is not set', (variable) => {
    expect(() => resolveVariables(loadOf({ variable }), {})).toThrow(
      expect.objectContaining({ outcome: 'plan', message: expect.stringContaining(variable) }),
    )
  })

  it.each(INHERITED)('a message of the service that has %s gives nothing by way of it', (name) => {
    const constants = { env: {}, targets: {} }
    const matches = (demand: Demand, data: string) =>
      compileMatcher({ kind: 'json', all: [demand] }, constants)({ ...emptyFrame(), data }, NOWHERE)
    const nested = `{"${name}":{"type":"order"}}`
    expect(matches({ path: 'type', equals: 'order' }, nested)).toBe(false)
    expect(matches({ path: 'type', exists: true }, nested)).toBe(false)
    expect(matches({ path: `${name}.type`, equals: 'order' }, nested)).toBe(true)
    expect(matches({ path: name, exists: true }, '{}')).toBe(false)
    expect(matches({ path: name, equals: {} }, '{}')).toBe(false)
  })
})
