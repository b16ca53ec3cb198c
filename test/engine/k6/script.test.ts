import { describe, expect, it } from 'vitest'
import { exportScript } from '../../../src/engine/k6/script/export.ts'
import { functionName, judgedByUsAlone, k6Options } from '../../../src/engine/k6/script/options.ts'
import { entryScript, settingsOf } from '../../../src/engine/k6/script/script.ts'
import { NEVER } from '../../../src/model/address.ts'
import type { Executor } from '../../../src/model/load/executor.ts'
import type { Load } from '../../../src/model/load/load.ts'
import { parseSelector } from '../../../src/model/selector.ts'
import { parseExpression, resolveSelector, type Threshold } from '../../../src/model/threshold.ts'
import { describeWithK6 } from '../../support/k6.ts'
import {
  loadOf,
  restScenario,
  runK6,
  runScripts,
  socketPlan,
  socketScenario,
  startService,
  vuBundle,
} from '../../vu/support.ts'

function threshold(written: string, text: string, changes: Partial<Threshold> = {}): Threshold {
  return {
    written,
    selector: resolveSelector(written),
    expression: parseExpression(text),
    abortOnFail: false,
    delayAbortEval: 0,
    from: 'plan',
    line: 1,
    ...changes,
  }
}

function plain(changes: Partial<Load> = {}): Load {
  return {
    ...loadOf({ orders: socketScenario(socketPlan()) }, { feed: '${FEED:-ws://127.0.0.1:1}' }),
    ...changes,
  }
}

const none = new Map<string, string>()

describe('options', () => {
  it('says everything to k6 that the load says', () => {
    const load = {
      executor: 'ramping-vus',
      startVUs: 1,
      stages: [{ duration: 1500, target: 3 }],
      gracefulRampDown: 6500,
    } as const
    const scenario = socketScenario(socketPlan(), { load, start: 2000 })
    const options = k6Options(
      loadOf({ 'place-order': scenario }, {}, { environment: 'staging' }),
      new Map([['a.test', '127.0.0.1']]),
    )
    expect(options).toMatchObject({
      scenarios: {
        'place-order': {
          exec: 'place_order',
          executor: 'ramping-vus',
          startVUs: 1,
          stages: [{ duration: '1500ms', target: 3 }],
          gracefulRampDown: '6500ms',
          startTime: '2s',
          gracefulStop: '4s',
          tags: { feed: 'orders' },
        },
      },
      hosts: { 'a.test': '127.0.0.1' },
      tags: { env: 'staging' },
      noCookiesReset: true,
      blacklistIPs: NEVER,
      maxRedirects: 0,
    })
    expect(JSON.stringify(options)).not.toContain('"url"')
  })

  it('gives k6 the thresholds that it can judge, and a submetric for each gate', () => {
    const load = plain({
      thresholds: [
        threshold('ws_connecting', 'p(95)<500'),
        threshold('ws_connecting', 'p(99)<900', { abortOnFail: true, delayAbortEval: 10_000 }),
        threshold('ws_msgs_received{phase:steady}', 'rate>0'),
        threshold('ws_held', 'rate>=0.98'),
        threshold('http_req_duration{phase:steady}', 'p(95)<50'),
        threshold('ws_connect_failed{status:503}', 'rate<0.1'),
      ],
      gates: [
        {
          written: 'ws_message_latency{phase:steady}',
          selector: parseSelector('ws_message_latency{phase:steady}'),
          stat: { kind: 'p', percent: 99 },
          level: 'key',
          atLeast: 0,
          line: 1,
        },
      ],
    })
    expect(k6Options(load, none)).toMatchObject({
      thresholds: {
        'ws_message_latency{phase:steady}': [],
        'ws_connecting{status:101}': [
          'p(95)<500',
          { threshold: 'p(99)<900', abortOnFail: true, delayAbortEval: '10s' },
        ],
        'http_req_duration{phase:steady}': ['p(95)<50'],
      },
    })
    expect(judgedByUsAlone(load).map(({ written }) => written)).toEqual([
      'ws_msgs_received{phase:steady}',
      'ws_held',
      'ws_connect_failed{status:503}',
    ])
  })

  it.each([
    ['place-order', 'place_order'],
    ['new', '_new'],
    ['setup', '_setup'],
    ['options', '_options'],
  ])('calls the function of %s %s', (scenario, name) => {
    expect(functionName(scenario)).toBe(name)
  })

  it('knows every lower-case name that the bundle imports', async () => {
    const imported = (await vuBundle())
      .match(/^import .*$/gm)
      ?.flatMap((line) => line.match(/\b[a-z]+\b(?=[^'"]*from)/g) ?? [])
    for (const name of new Set(imported)) if (name !== 'import') expect(functionName(name)).toBe(`_${name}`)
  })
})

const EXECUTORS: readonly Executor[] = [
  { executor: 'ramping-vus', startVUs: 1, stages: [{ duration: 200, target: 2 }], gracefulRampDown: 5200 },
  { executor: 'constant-vus', vus: 1, duration: 1000 },
  { executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: 1000 },
]

describeWithK6('scripts under k6', () => {
  it.each(EXECUTORS)('runs $executor', async (load) => {
    const service = await startService(() => {})
    const names = ['default', 'http', 'a-b']
    const scenarios = Object.fromEntries(names.map((name) => [name, socketScenario(socketPlan(), { load })]))
    const run = await runK6(loadOf(scenarios, { feed: service.url }))
    await service.close()
    expect(run.log).toBe('')
    expect(new Set(run.tags('ws_closes').map((tags) => tags.scenario))).toEqual(new Set(names))
  })

  it.each<Executor>([
    {
      executor: 'constant-arrival-rate',
      rate: 10,
      timeUnit: 1000,
      duration: 1000,
      preAllocatedVUs: 2,
      maxVUs: 4,
    },
    {
      executor: 'ramping-arrival-rate',
      startRate: 10,
      timeUnit: 1000,
      stages: [{ duration: 1000, target: 10 }],
      preAllocatedVUs: 2,
      maxVUs: 4,
    },
  ])('runs $executor', async (load) => {
    const service = await startService(
      () => {},
      (_, response) => response.end(),
    )
    const request = {
      method: 'GET',
      url: '${targets.api}/',
      headers: {},
      timeout: 1000,
      expect: [],
      save: {},
      name: 'get',
    }
    const run = await runK6(loadOf({ get: restScenario([{ request }], { load }) }, { api: service.http }))
    await service.close()
    expect(run.log).toBe('')
    expect(run.values('http_reqs').length).toBeGreaterThan(7)
  })

  it('exports one file that runs by itself, with a variable from the environment', async () => {
    const service = await startService((socket) => socket.send('{"type":"hello"}'))
    const messages = [{ match: { kind: 'any' } as const }]
    const scenarios = { http: socketScenario(socketPlan({ messages })), 'a-b': socketScenario(socketPlan()) }
    const load = {
      ...loadOf(scenarios, { feed: '${FEED}' }),
      variables: [{ name: 'FEED', line: 1, column: 1 }],
      thresholds: [
        threshold('ws_msgs_received{phase:steady}', 'rate>0'),
        threshold('script_errors', 'count==0'),
      ],
    }
    const script = exportScript(load, await vuBundle())
    const run = await runScripts({ 'script.js': script }, { FEED: service.url })
    const without = await runScripts({ 'script.js': script })
    await service.close()
    expect(run.code).toBe(0)
    expect(run.values('ws_messages_matched')).toEqual([1])
    expect(run.values('ws_closes', { code: '1000', side: 'plan' })).toEqual([1, 1])
    expect(script).toContain('//   ws_msgs_received{phase:steady}: rate>0')
    expect(script.indexOf('gateRun.scenario')).toBeLessThan(script.indexOf('function library'))
    expect(script).not.toContain(service.url)
    expect(without.code).toBe(107)
    expect(without.log).toContain('FEED is not set')
  })

  it('writes a summary without what setup returned', () => {
    const load = plain()
    expect(entryScript(load, none)).toContain('setup_data: _')
    expect(settingsOf(load)).toMatchObject({ targets: { feed: '${FEED:-ws://127.0.0.1:1}' } })
  })

  it('refuses a bundle of another shape', () => {
    expect(() => exportScript(plain(), 'export const a = 1')).toThrow('npm run bundle')
  })
})
