import { describe, expect, it } from 'vitest'
import { nextSteps } from '../../src/judge/next/next-steps.ts'
import type { SeenRow } from '../../src/model/verdict/verdict.ts'
import { slo, verdict } from '../report/verdicts.ts'

const UNMATCHED: SeenRow = {
  code: 'unmatched',
  scenario: 'orders',
  feed: 'orders',
  n: 3829,
  of: null,
  message: '3,829 orders frames that nothing matches',
  text: '{"type":"tick","px":1}',
}
const MUTE: SeenRow = { ...UNMATCHED, code: 'mute', message: 'no message of orders in 8 s' }
const broken = (threshold: string, over: object = {}) => slo({ verdict: 'fail', threshold, ...over })
const OF = '{scenario:orders,feed:orders}'
const first = (seen: readonly SeenRow[], ...slos: ReturnType<typeof slo>[]) =>
  nextSteps({ ...verdict({ seen, slos }), outcome: 'slo', saturated: false })

describe('frames that came while a matcher caught nothing lead to the plan', () => {
  const all = { n: 5, bad: 5, actual: 1, unit: 'share', from: 'default', line: 14 }
  it.each<[string, readonly SeenRow[], ReturnType<typeof slo>, string]>([
    [
      'a feed whose rate is stated',
      [UNMATCHED],
      broken(`messages.rate of orders: rate>=0.5`, { actual: 0 }),
      '`match`',
    ],
    [
      'a latency without samples',
      [UNMATCHED],
      broken(`ws_message_latency${OF}: p(99)<200`, { n: 0 }),
      '`match`',
    ],
    ['a feed of which nothing was heard', [UNMATCHED, MUTE], broken(`ws_held${OF}: rate>=0.95`), '`match`'],
    [
      'an acknowledgement',
      [UNMATCHED, MUTE],
      broken(`ws_subscribed${OF}: rate>=0.99`, all),
      '`await` of `open`',
    ],
    [
      'a heartbeat',
      [UNMATCHED],
      broken(`ws_heartbeat_missed${OF}: rate<0.01`, all),
      'the answer of `heartbeat`',
    ],
  ])('of %s', (_, seen, row, field) => {
    const [step, ...others] = first(seen, row)
    expect(step).toMatch(`No frame fits ${field} (`)
    expect(step).toContain(
      'and there were 3,829 orders frames that nothing matches, such as “{"type":"tick","px":1}”: compare the two.',
    )
    expect(others.join(' ')).not.toContain('Search the service log')
  })

  it('with the line of the scenario, where a default stands at it', () => {
    expect(first([UNMATCHED], broken(`ws_subscribed${OF}: rate>=0.99`, all))[0]).toContain('.yaml:14)')
  })

  it.each<[string, readonly SeenRow[], ReturnType<typeof slo>]>([
    ['something was heard', [UNMATCHED], broken(`ws_message_latency${OF}: p(99)<200`, { n: 900 })],
    [
      'all of a stated rate was heard, and a rarer kind of frame beside it',
      [UNMATCHED],
      slo({ verdict: 'met', threshold: 'messages.rate of orders: short parts<=0', n: 2, actual: 0 }),
    ],
    ['some were acknowledged', [UNMATCHED], broken(`ws_subscribed${OF}: rate>=0.99`, { ...all, bad: 4 })],
    ['no frame was unmatched', [MUTE], broken(`ws_message_latency${OF}: p(99)<200`, { n: 0 })],
    [
      'it is another feed',
      [{ ...UNMATCHED, feed: 'quotes' }],
      broken(`ws_message_latency${OF}: p(99)<200`, { n: 0 }),
    ],
  ])('and not where %s', (_, seen, row) => {
    expect(first(seen, row)[0]).not.toContain('No frame fits')
  })
})
