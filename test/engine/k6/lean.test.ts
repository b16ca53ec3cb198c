import { describe, expect, it } from 'vitest'
import { completer, leanLoad } from '../../../src/engine/k6/script/lean.ts'
import { k6Options } from '../../../src/engine/k6/script/options.ts'
import type { Load } from '../../../src/model/load/load.ts'
import { parseSelector } from '../../../src/model/selector.ts'
import { parseExpression } from '../../../src/model/threshold.ts'
import { loadOf, socketPlan, socketScenario } from '../../vu/support.ts'

const threshold = (written: string, text: string, abortOnFail = false): Load['thresholds'][number] => ({
  written,
  selector: parseSelector(written),
  expression: parseExpression(text),
  abortOnFail,
  delayAbortEval: 0,
  from: 'plan',
  line: 1,
})

const load = (thresholds: Load['thresholds']): Load => {
  const scenarios = {
    orders: socketScenario(socketPlan(), { tags: { feed: 'orders', tier: 'gold' } }),
    quotes: socketScenario(socketPlan(), { tags: { feed: 'quotes' } }),
  }
  return { ...loadOf(scenarios, { feed: 'ws://127.0.0.1:1' }, { environment: 'staging' }), thresholds }
}

const optionsOf = (thresholds: Load['thresholds']) =>
  k6Options(leanLoad(load(thresholds)), new Map()) as {
    scenarios: { [name: string]: { tags?: object } }
    tags?: object
    thresholds: { [selector: string]: unknown[] }
  }

describe('what k6 is told of tags', () => {
  it('are none that all samples of a scenario share, and they are put back', () => {
    const { scenarios, tags } = optionsOf([])
    expect([scenarios.orders?.tags, tags]).toEqual([undefined, undefined])
    const complete = completer(load([]))
    expect(complete({ scenario: 'orders', phase: 'steady' })).toEqual({
      scenario: 'orders',
      phase: 'steady',
      feed: 'orders',
      tier: 'gold',
      env: 'staging',
    })
    expect(complete({ scenario: 'orders', feed: 'own' })).toMatchObject({ feed: 'own' })
    expect(complete({})).toEqual({ env: 'staging' })
  })

  it('are those that a threshold names which may stop the run', () => {
    const { scenarios, thresholds } = optionsOf([
      threshold('ws_message_latency{feed:orders}', 'p(99)<90', true),
    ])
    expect([scenarios.orders?.tags, scenarios.quotes?.tags]).toEqual([{ feed: 'orders' }, { feed: 'quotes' }])
    expect(thresholds['ws_message_latency{feed:orders}']).toHaveLength(1)
  })

  it('leaves k6 the scenarios that a selector means to count, and nothing to judge of them', () => {
    const { thresholds } = optionsOf([
      threshold('ws_message_latency{feed:orders,phase:steady}', 'p(99)<90'),
      threshold('ws_connecting{status:101}', 'p(95)<500'),
      threshold('ws_message_latency{feed:nobody}', 'p(99)<90'),
      threshold('ws_connect_failed{env:staging}', 'rate<0.1'),
    ])
    expect(thresholds).toEqual({
      'ws_message_latency{phase:steady,scenario:orders}': [],
      'ws_connecting{status:101}': ['p(95)<500'],
      'ws_connect_failed{scenario:orders}': [],
      'ws_connect_failed{scenario:quotes}': [],
    })
  })
})
