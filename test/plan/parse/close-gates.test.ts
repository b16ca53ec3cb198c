import { describe, expect, it } from 'vitest'
import { parse, planText, sentencesOf } from './support.ts'

describe('a gate on close codes', () => {
  it('stands beside the rows on metrics, with its sockets, level and line', () => {
    const end = [
      'gate:',
      '  - { closes: { feed: orders }, level: key }',
      '  - { metric: ws_connect_failed }',
      '  - { closes: {} }',
      '  - { closes: { scenario: orders } }',
    ].join('\n')
    const plan = parse(planText({ end }))
    expect(plan.closeGates).toEqual([
      { feed: 'orders', scenario: null, level: 'key', line: 13 },
      { feed: null, scenario: null, level: 'normal', line: 15 },
      { feed: null, scenario: 'orders', level: 'normal', line: 16 },
    ])
    expect(plan.gates.map(({ written }) => written)).toEqual(['ws_connect_failed'])
  })

  it.each([
    ['{ closes: { feed: order } }', '.closes.feed: no socket has the feed "order"; did you mean "orders"?'],
    [
      '{ closes: { scenario: quotes } }',
      '.closes.scenario: no socket has the scenario "quotes"; known: orders',
    ],
    ['{ closes: { phase: steady } }', '.closes.phase: unknown key "phase"; expected one of feed, scenario'],
    ['{ closes: {}, metric: ws_closes }', '.metric: "metric" does not stand beside "closes"; remove it'],
    ['{ closes: {}, at_least: 5% }', '.at_least: "at_least" does not stand beside "closes"; remove it'],
  ])('%s is refused', (row, says) => {
    expect(sentencesOf(planText({ end: `gate: [${row}]` }))).toEqual([`gate[0]${says}`])
  })

  it('counts among the three key rows, and stands there once', () => {
    const rows = ['{ metric: ws_closes, level: key }', '{ metric: ws_sessions, level: key }']
    const closes = '{ closes: { feed: orders }, level: key }'
    expect(sentencesOf(planText({ end: `gate: [${[...rows, closes, closes].join(', ')}]` }))).toEqual([
      'gate[3]: this row stands in the gate already; remove one',
      'gate[3].level: at most 3 rows of the gate are key; make this one level: normal',
    ])
  })

  it('has nothing to judge in a plan of requests only', () => {
    const rest = planText({ end: 'gate: [{ closes: {} }]' })
      .replace('socket:', 'rest: { steps: [{ request: { url: "${targets.api}" } }] }')
      .replace('      url: "${targets.feed}"\n', '')
    expect(sentencesOf(rest)).toEqual([
      'gate[0].closes: nothing in this plan opens a socket, so that nothing closes one',
    ])
  })
})

describe('the machine probe in a gate', () => {
  const LATENCY = '      messages: { match: { type: order }, sent_at: { path: ts } }'
  const plan = (row: string) => planText({ socket: LATENCY, end: `gate: [${row}]` })

  it('takes part where the plan says so', () => {
    expect(parse(plan('{ metric: ws_message_latency, probe: true }')).gates[0]?.probe).toBe(true)
    expect(parse(plan('{ metric: ws_message_latency }')).gates[0]).not.toHaveProperty('probe')
  })

  it('corrects times only', () => {
    expect(sentencesOf(plan('{ metric: ws_closes, probe: true }'))).toEqual([
      'gate[0].probe: the machine probe corrects times only; remove it',
    ])
  })
})
