import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { METRICS } from '../../../src/model/metrics/table.ts'
import { formatThreshold } from '../../../src/model/threshold.ts'
import { FAIL_ON_WORDS } from '../../../src/model/verdict/outcomes.ts'
import { LATER } from '../../../src/plan/parse/checks/later.ts'
import { fileText, parse } from './support.ts'

interface Node {
  readonly [key: string]: unknown
}

const schema = JSON.parse(fileText('schemas/plan.schema.json')) as Node
const ajv = new Ajv2020({ strictTypes: false, strictRequired: false })
ajv.addSchema(schema, 'plan')

/** Every field of every mapping in the schema, with the pointer to its own schema. */
function fields(node: unknown, at = ''): [pointer: string, field: Node][] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    const place = `${at}/${key}`
    const own: [string, Node][] =
      key === 'properties' && !at.endsWith('/if')
        ? Object.entries(value as Node).map(([name, field]) => [`${place}/${name}`, field as Node])
        : []
    return key === 'examples' ? [] : [...own, ...fields(value, place)]
  })
}

/** A condition narrows a field that is described elsewhere. */
const FIELDS = fields(schema).filter(([pointer]) => !/\/allOf\/\d+\/(?:if|then)\/properties\//.test(pointer))

describe("the plan's schema", () => {
  it('describes every field, with an example', () => {
    const bare = FIELDS.filter(
      ([, field]) => typeof field.description !== 'string' || !Array.isArray(field.examples),
    )
    expect(bare.map(([pointer]) => pointer)).toEqual([])
    expect(FIELDS.length).toBeGreaterThan(150)
  })

  it('has no example that it would refuse', () => {
    const wrong = FIELDS.flatMap(([pointer, field]) =>
      (field.examples as unknown[])
        .filter((example) => !ajv.validate({ $ref: `plan#${pointer}` }, example))
        .map((example) => `${pointer}: ${JSON.stringify(example)} ${ajv.errorsText()}`),
    )
    expect(wrong).toEqual([])
  })

  it('refuses unknown keys in every mapping of named fields', () => {
    const open = (node: unknown, at: string): string[] => {
      if (typeof node !== 'object' || node === null || at.endsWith('/examples')) return []
      const { properties, additionalProperties } = node as Node
      const loose = properties !== undefined && additionalProperties !== false ? [at] : []
      return [...loose, ...Object.entries(node).flatMap(([key, value]) => open(value, `${at}/${key}`))]
    }
    // The executor only chooses which of five closed mappings a load is; conditions close nothing.
    const known = /^\/\$defs\/load$|\/allOf\/\d+\/(?:if|then)$|\/properties$/
    expect(open(schema, '').filter((at) => !known.test(at))).toEqual([])
  })

  it('names the outcomes that fail_on may hold', () => {
    const words = FIELDS.find(([pointer]) => pointer.endsWith('/fail_on'))?.[1].items as Node
    expect(words.enum).toEqual(FAIL_ON_WORDS)
  })

  it('marks as later what the parser answers with "not yet supported"', () => {
    const marked = FIELDS.filter(([, field]) => String(field.description).startsWith('(later'))
    const keys = new Set(marked.map(([pointer]) => pointer.slice(pointer.lastIndexOf('/') + 1)))
    // Byte matchers are one form of `match`, whose keys are free.
    const rows = new Set(
      LATER.map((path) => path.slice(path.lastIndexOf('.') + 1)).filter((key) => key !== 'bytes'),
    )
    expect(keys).toEqual(rows)
  })

  it('is what the committed validator was compiled from', () => {
    const script = fileURLToPath(new URL('../../../scripts/schemas.mjs', import.meta.url))
    expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('')
  })
})

describe('the example', () => {
  it.each(['echo', 'orders-feed', 'demo', 'storm', 'census'].map((name) => `examples/${name}.yaml`))(
    '%s is a right plan',
    (path) => {
      const plan = parse(fileText(path))
      expect(plan.thresholds.length).toBeGreaterThan(1)
      expect(plan.variables.every((variable) => variable.fallback !== undefined)).toBe(true)
      expect(METRICS.map((metric) => metric.name)).toEqual(
        expect.arrayContaining(plan.gates.map((gate) => gate.selector.metric)),
      )
    },
  )

  it('of the plan language is read as it is written', () => {
    const plan = parse(fileText('examples/orders-feed.yaml'))
    expect(plan).toMatchObject({
      name: 'orders-feed',
      environment: 'staging',
      mode: 'warn',
      file: 'plan.yaml',
    })
    expect(plan.login).toMatchObject({
      per: 'vu',
      request: { name: 'login', expect: [200], save: { token: 'access_token' } },
    })
    expect(plan.scenarios.orders).toMatchObject({
      kind: 'socket',
      load: {
        executor: 'ramping-vus',
        startVUs: 0,
        stages: [{ duration: 120_000, target: 500 }, {}, { target: 0 }],
      },
      socket: { hold: 360_000, messages: [{ sentAt: { path: 'server_ts', unit: 'ms' }, rate: 20 }] },
    })
    expect(plan.scenarios['place-order']).toMatchObject({
      phasesOf: 'orders',
      steps: [{ request: { name: 'place-order' } }, { wait: [1000, 3000] }],
    })
    expect(plan.thresholds.map(formatThreshold)).toEqual([
      'ws_connecting{status:101}: p(95)<500',
      'ws_msgs_received: rate>0',
      'ws_message_latency{feed:orders}: p(99)<200',
      'http_req_failed: rate<0.01',
      'ws_close_unanswered: count==0',
      'ws_error_frames: count==0',
    ])
    expect(plan.profiles.release).toMatchObject({
      vus: 0.2,
      time: 180_000,
      runs: 5,
      failOn: expect.arrayContaining(['no_baseline']),
    })
  })
})
