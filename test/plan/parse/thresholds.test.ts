import { describe, expect, it } from 'vitest'
import { formatThreshold } from '../../../src/model/threshold.ts'
import { parse, planText, problemsOf, sentencesOf } from './support.ts'

const LOGIN = 'login: { request: { url: "${targets.api}/token" } }'
const RICH = [
  '      open: [{ await: { match: { a: 1 } } }]',
  '      errors: [{ match: { type: error } }]',
  '      while_open: [{ every: 1s, send: { id: "${n}" }, await: { match: { id: "${sent.id}" } }, as: quote }]',
  '      heartbeat: { every: 5s }',
  '      messages:',
  '        - { match: { type: order }, sent_at: { path: ts } }',
  '        - { match: { type: tick }, sent_at: { path: ts }, feed: ticker }',
].join('\n')
const REST = [
  '  place:',
  '    rest: { steps: [{ request: { method: POST, url: "${targets.api}/orders" }, name: place-order }] }',
  '    load: { executor: constant-arrival-rate, rate: 5/s, duration: 10s }',
  '    tags: { team: blue }',
].join('\n')

/** A plan that emits nearly everything. */
function rich(end: string): string {
  const load = '{ executor: ramping-vus, stages: [{ duration: 2s, target: 5 }, { duration: 5s, target: 5 }] }'
  return planText({ head: 'environment: staging', login: LOGIN, socket: RICH, load, more: REST, end })
}

const stated = (text: string) => parse(text).thresholds.filter((threshold) => threshold.from === 'plan')

describe('a threshold', () => {
  it('is a list of expressions, each with its line', () => {
    const [first, second] = stated(rich('thresholds:\n  ws_roundtrip:\n    - p(95)<500\n    - max<900'))
    expect(first).toMatchObject({
      expression: { text: 'p(95)<500', bound: 500 },
      abortOnFail: false,
      line: 27,
    })
    expect(second).toMatchObject({ expression: { text: 'max<900' }, line: 28 })
  })

  it("may have k6's form with abortOnFail", () => {
    const end =
      'thresholds: { ws_roundtrip: [{ threshold: "p(95)<500", abortOnFail: true, delayAbortEval: 10s }] }'
    expect(stated(rich(end))).toMatchObject([{ abortOnFail: true, delayAbortEval: 10_000 }])
  })

  it('on a bare ws_connecting means the successful upgrades', () => {
    const [threshold] = stated(rich('thresholds: { ws_connecting: ["p(95)<500"] }'))
    expect(threshold).toMatchObject({ written: 'ws_connecting', selector: { tags: { status: '101' } } })
  })

  it.each(['code:1006,side:service,how:fin', 'code:none,how:rst', 'code:4999'])(
    'on closes takes what can be: %s',
    (tags) => {
      expect(stated(rich(`thresholds: { "ws_closes{${tags}}": ["count==0"] }`))).toHaveLength(1)
    },
  )

  it.each([
    'ws_connecting{status:503}',
    'ws_message_latency{feed:orders}',
    'ws_message_latency{feed:ticker,phase:steady}',
    'ws_roundtrip{exchange:quote,scenario:orders}',
    'ws_subscribe_duration{phase:ramp}',
    'http_req_duration{name:login,scenario:orders}',
    'http_req_duration{name:place-order,scenario:place,team:blue}',
    'http_req_duration{status:200,method:POST}',
    'ws_heartbeat_rtt{env:staging}',
    'ws_ping{feed:orders}',
    'iteration_duration{scenario:place}',
    'gen_lag',
  ])('on %s is accepted where the plan can emit it', (selector) => {
    expect(stated(rich(`thresholds: { "${selector}": ["max<500"] }`))).toHaveLength(1)
  })

  it.each([
    ['ws_mesage_latency', 'no metric is named "ws_mesage_latency"; did you mean "ws_message_latency"?'],
    ['ws_capacity', '"ws_capacity" is not yet supported'],
    [
      'ws_message_latency{fed:orders}',
      'ws_message_latency has no tag "fed" in this plan; did you mean "feed"?',
    ],
    [
      'ws_message_latency{feed:order}',
      'no sample of ws_message_latency can have feed:order; did you mean "orders"?',
    ],
    [
      'ws_message_latency{phase:down}',
      'no sample of ws_message_latency can have phase:down; known: ramp, steady',
    ],
    [
      'ws_roundtrip{exchange:quotes}',
      'no sample of ws_roundtrip can have exchange:quotes; did you mean "quote"?',
    ],
    [
      'ws_closes{code:10011}',
      'no socket can close with code:10011; a close code is 1000 to 4999, or none where there is none',
    ],
    [
      'ws_closes{code:999}',
      'no socket can close with code:999; a close code is 1000 to 4999, or none where there is none',
    ],
    ['ws_closes{side:servce}', 'no sample of ws_closes can have side:servce; did you mean "service"?'],
    [
      'ws_closes{how:politely}',
      'no sample of ws_closes can have how:politely; known: fin, frame, rst, unanswered',
    ],
    ['ws_roundtrip{scenario:place}', 'no sample of ws_roundtrip can have scenario:place; known: orders'],
    [
      'http_reqs{name:place-ordr}',
      'no sample of http_reqs can have name:place-ordr; did you mean "place-order"?',
    ],
    [
      'http_reqs{name:place-order,scenario:orders}',
      'no sample of http_reqs carries all of these tags at once: each is right, but of different scenarios',
    ],
    [
      'ws_connect_failed{reason:timeout}',
      'only failed upgrades carry reason and status, so that their share is always 1; leave the tag out, or count answers: "ws_sessions{status:503}": count<1',
    ],
    ['vus{scenario:orders}', 'vus has no tag "scenario" in this plan; known: env'],
    ['ws_roundtrip{', '"ws_roundtrip{" is not a metric, or metric{tag:value}'],
  ])('on %s is a plan error with the nearest name', (selector, says) => {
    const [sentence, ...others] = sentencesOf(rich(`thresholds: { "${selector}": ["count>0"] }`))
    expect(others).toEqual([])
    expect(sentence?.replace(/^.*?: /, '')).toBe(says)
  })

  it.each([
    [
      'ws_message_latency',
      'nothing in this plan emits ws_message_latency: it needs "messages" with "sent_at"; for a send and its answer use ws_roundtrip',
    ],
    [
      'ws_roundtrip',
      'nothing in this plan emits ws_roundtrip: it needs a step with "send", "await" and "as"',
    ],
    ['http_reqs', 'nothing in this plan emits http_reqs: it needs a login, a rest scenario or a request'],
    [
      'dropped_iterations',
      'nothing in this plan emits dropped_iterations: it needs an arrival-rate executor',
    ],
    ['ws_error_frames', 'nothing in this plan emits ws_error_frames: it needs "errors"'],
    ['ws_unexpected', 'nothing in this plan emits ws_unexpected: it needs "never"'],
    ['ws_ping', 'nothing in this plan emits ws_ping: it needs "heartbeat" with by: ping'],
  ])('on %s without what emits it is a plan error', (metric, says) => {
    expect(sentencesOf(planText({ end: `thresholds: { ${metric}: ["count>0"] }` }))).toEqual([
      `thresholds.${metric}: ${says}`,
    ])
  })

  it.each(['ws_heartbeat_rtt: ["p(95)<200"]', 'ws_heartbeat_missed: ["count==0"]'])(
    'on heartbeats that nobody answers is a plan error: %s',
    (row) => {
      const beat = (end: string) =>
        planText({
          socket: `      heartbeat: { every: 5s, by: message, send: { type: hb }${end} }`,
          end: `thresholds: { ${row} }`,
        })
      expect(sentencesOf(beat(''))).toEqual([
        expect.stringContaining('it needs "heartbeat" with by: ping, or by: message and an "await"'),
      ])
      expect(stated(beat(', await: { match: { type: ok } }'))).toHaveLength(1)
    },
  )

  it('on matched messages is a plan error where every kind has sent_at: none of them would be counted', () => {
    expect(sentencesOf(rich('thresholds: { ws_messages_matched: ["count>0"] }'))).toEqual([
      'thresholds.ws_messages_matched: nothing in this plan emits ws_messages_matched: it needs "messages" without "sent_at"; timed messages count in ws_message_latency',
    ])
  })

  it.each([
    ['ws_roundtrip', 'rate<1', 'ws_roundtrip is a trend: it has avg, min, med, max, p(N), count, not rate'],
    ['ws_closes', 'p(99)<1', 'ws_closes is a counter: it has count, rate, not p(N)'],
    ['http_req_failed', 'count<1', 'http_req_failed is a rate: it has rate, not count'],
    ['vus', 'max<1', 'vus is a gauge: it has value, not max'],
  ])('on %s cannot ask for %s', (metric, expression, says) => {
    expect(sentencesOf(rich(`thresholds: { ${metric}: ["${expression}"] }`))).toEqual([
      `thresholds.${metric}[0]: ${says}`,
    ])
  })

  it('of bad grammar says what the grammar is', () => {
    expect(sentencesOf(rich('thresholds: { ws_roundtrip: ["maxx<5"] }'))).toEqual([
      'thresholds.ws_roundtrip[0]: "maxx<5" is not a threshold: write avg, min, med, max, p(N), count, rate or value, then < <= > >= == or !=, then a number; did you mean "max"?',
    ])
  })

  it('stated twice is a plan error', () => {
    const end = 'thresholds:\n  ws_connecting: ["max<5"]\n  "ws_connecting{status:101}": ["max<5"]'
    expect(sentencesOf(rich(end))).toEqual([
      'thresholds["ws_connecting{status:101}"][0]: the threshold ws_connecting{status:101}: max<5 is stated twice; remove one',
    ])
  })

  it('is not blamed for scenarios that are wrong themselves', () => {
    const text = planText({
      socket: '      mesages: {}',
      end: 'thresholds: { ws_message_latency: ["max<5"] }',
    })
    expect(sentencesOf(text)).toEqual([
      'scenarios.orders.socket.mesages: unknown key "mesages"; did you mean "messages"?',
    ])
  })
})

describe('a threshold on what only the evidence counts', () => {
  it('tells scenarios and feeds apart, and knows no phase', () => {
    const own = (text: string) => planText({ end: `thresholds: { ${text} }` })
    expect(parse(own('"ws_held{scenario:orders}": ["rate>=0.98"]')).thresholds[0]).toMatchObject({
      selector: { metric: 'ws_held', tags: { scenario: 'orders' } },
    })
    expect(problemsOf(own('"ws_held{phase:steady}": ["rate>=0.98"]'))[0]?.message).toContain(
      'ws_held has no tag "phase"',
    )
    expect(problemsOf(own('ws_starved: ["rate<0.1"]'))[0]?.message).toContain(
      'it needs "messages" with a "rate"',
    )
  })

  it('aborts nothing', () => {
    const own = 'thresholds: { ws_held: [{ threshold: "rate>=0.98", abortOnFail: true }] }'
    expect(problemsOf(planText({ end: own }))[0]?.message).toBe(
      'ws_held is counted after the run, so that nothing can abort on it; remove abortOnFail',
    )
  })

  it('has no history that a gate could compare with', () => {
    expect(problemsOf(planText({ end: 'gate: [{ metric: ws_held }]' }))[0]?.message).toContain(
      'ws_held has no history to compare with: state a threshold',
    )
  })
})

describe('default SLOs', () => {
  const defaults = (text: string) =>
    parse(text)
      .thresholds.filter((threshold) => threshold.from === 'default')
      .map(formatThreshold)

  it('promise answered closes and no error frames, where the plan has them', () => {
    expect(defaults(planText())).toEqual(['ws_close_unanswered: count==0'])
    expect(defaults(rich(''))).toEqual(['ws_close_unanswered: count==0', 'ws_error_frames: count==0'])
  })

  it.each([
    ['count==0', []],
    ['count<1', []],
    ['count<=0', []],
    ['count<2', ['ws_close_unanswered: count==0']],
    ['count>=0', ['ws_close_unanswered: count==0']],
    ['rate<1', ['ws_close_unanswered: count==0']],
  ])("are replaced only by the plan's own that is as strict: %s", (text, left) => {
    expect(defaults(planText({ end: `thresholds: { ws_close_unanswered: ["${text}"] }` }))).toEqual(left)
  })

  it('are not replaced by one on some of the sockets', () => {
    const own = 'thresholds: { "ws_close_unanswered{feed:orders}": ["count==0"] }'
    expect(defaults(rich(own))).toContain('ws_close_unanswered: count==0')
  })

  it('are taken out by name, which the plan is warned of', () => {
    const plan = parse(planText({ end: 'defaults: { ws_close_unanswered: off, ws_subscribed: off }' }))
    expect(plan.thresholds).toEqual([])
    expect(plan.defaultsOff).toEqual(['ws_subscribed', 'ws_close_unanswered'])
    expect(plan.warnings.map(({ message }) => message).slice(0, 2)).toEqual([
      '"defaults" takes out the default SLO ws_subscribed: it is not judged',
      '"defaults" takes out the default SLO ws_close_unanswered: it is not judged',
    ])
    expect(plan.warnings[0]?.line).toBeGreaterThan(1)
  })

  it('are none for a plan of requests only', () => {
    const text = planText().replace('socket:', 'rest: { steps: [{ request: { url: "${targets.api}" } }] }')
    expect(defaults(text.replace('      url: "${targets.feed}"\n', ''))).toEqual([])
  })
})

describe('a gate', () => {
  it('takes a smallest change in percent, in ms or both, and may be allowed to fall silent', () => {
    const end =
      'gate:\n  - { metric: ws_roundtrip, at_least: 50ms }\n  - { metric: ws_connecting, at_least: [ 5%, 0.2s ], quiet: allowed }'
    expect(parse(rich(end)).gates).toMatchObject([
      { atLeast: 0.02, atLeastMs: 50 },
      { atLeast: 0.05, atLeastMs: 200, quiet: true },
    ])
    const plain = parse(rich('gate: [ { metric: ws_roundtrip, at_least: 5% } ]')).gates[0]!
    expect(Object.keys(plain)).not.toContain('atLeastMs')
  })

  it('has its defaults by the kind of metric', () => {
    const end =
      'gate:\n  - { metric: ws_roundtrip }\n  - { metric: http_req_failed }\n  - { metric: ws_closes, at_least: 5%, level: key }'
    expect(parse(rich(end)).gates).toMatchObject([
      { written: 'ws_roundtrip', stat: { kind: 'p', percent: 99 }, level: 'normal', atLeast: 0.02, line: 26 },
      { stat: { kind: 'rate' }, line: 27 },
      { stat: { kind: 'count' }, level: 'key', atLeast: 0.05, line: 28 },
    ])
  })

  it.each([
    [
      '{ metric: ws_roundtrip, stat: rate }',
      'stat: ws_roundtrip is a trend: a gate compares its p(N), not rate',
    ],
    [
      '{ metric: http_req_failed, at_least: [ 5%, 50ms ] }',
      'at_least: http_req_failed is no time, so that it cannot change by 50ms; write a percentage',
    ],
    [
      '{ metric: ws_closes, stat: p(99) }',
      'stat: ws_closes is a counter: a gate compares its count, not p(99)',
    ],
    [
      '{ metric: ws_roundtrip, stat: p(42) }',
      'stat: records keep p(N) for N of 25, 50, 75, 90, 95, 97.5, 99, 99.9; found p(42)',
    ],
    ['{ metric: ws_roundtrip, stat: avg }', 'stat: found "avg", expected p(N), rate or count, such as p(99)'],
    ['{ metric: vus }', 'metric: vus is a gauge: its last value cannot be compared with other runs'],
    ['{ metric: ws_roundtrp }', 'metric: no metric is named "ws_roundtrp"; did you mean "ws_roundtrip"?'],
  ])('%s is refused', (row, says) => {
    expect(sentencesOf(rich(`gate: [${row}]`))).toEqual([`gate[0].${says}`])
  })

  it('without a metric is refused', () => {
    expect(sentencesOf(rich('gate: [{ level: key }]'))).toEqual([
      'gate[0]: "metric" is missing; write for instance metric: ws_message_latency, or closes: { feed: orders }',
    ])
  })

  it('has at most three key rows, none of them twice', () => {
    const rows = ['ws_roundtrip', 'ws_connecting', 'ws_heartbeat_rtt', 'ws_message_latency']
    const end = `gate:\n${[...rows, 'ws_roundtrip'].map((metric, index) => `  - { metric: ${metric}${index < 4 ? ', level: key' : ''} }`).join('\n')}`
    expect(sentencesOf(rich(end))).toEqual([
      'gate[3].level: at most 3 rows of the gate are key; make this one level: normal',
      'gate[4]: this row stands in the gate already; remove one',
    ])
  })

  it('on the message latency without sent_at names ws_roundtrip', () => {
    expect(sentencesOf(planText({ end: 'gate: [{ metric: ws_message_latency }]' }))).toEqual([
      'gate[0].metric: nothing in this plan emits ws_message_latency: it needs "messages" with "sent_at"; for a send and its answer use ws_roundtrip',
    ])
  })
})

describe('phases of a selector', () => {
  it.each([
    ['a static tag', { tags: '{ phase: storm }' }, 'storm', 'steady'],
    [
      'a falling stage',
      { load: '{ executor: ramping-vus, start_vus: 5, stages: [{ duration: 5s, target: 0 }] }' },
      'down',
      'ramp',
    ],
    ['a constant load', {}, 'steady', 'down'],
  ])('come from %s', (_, parts, known, unknown) => {
    const plan = (phase: string) =>
      planText({ ...parts, end: `thresholds: { "ws_closes{phase:${phase}}": ["count<9"] }` })
    expect(stated(plan(known))).toHaveLength(1)
    expect(sentencesOf(plan(unknown))).toHaveLength(1)
  })

  it('come from the scenario that "phases" names', () => {
    const more = `${REST}\n    phases: orders`
    const load =
      '{ executor: ramping-vus, stages: [{ duration: 5s, target: 5 }, { duration: 5s, target: 0 }] }'
    const end = 'thresholds: { "http_reqs{scenario:place,phase:down}": ["count>9"] }'
    expect(stated(planText({ load, more, end }))).toHaveLength(1)
  })
})

describe('a warning', () => {
  const warnings = (socket: string, more = '') => parse(planText({ socket, more })).warnings

  it('is given where the plan itself publishes to a feed with a stated rate', () => {
    const socket = '      messages: { rate: 20/s }\n      while_open: [{ every: 1s, send: { type: order } }]'
    expect(warnings(socket)).toMatchObject([
      { line: 7, message: expect.stringContaining('"orders" publishes to it') },
    ])
    const more = REST.replace('team: blue', 'feed: orders')
    expect(warnings('      messages: { rate: 20/s }', more)).toMatchObject([
      { message: expect.stringContaining('"place" publishes to it') },
    ])
  })

  it('is not given for an exchange, for another feed, or without a rate', () => {
    const exchange = '      while_open: [{ every: 1s, send: { a: 1 }, await: {} }]'
    const publish = '      while_open: [{ every: 1s, send: { a: 1 } }]'
    expect(warnings(`      messages: { rate: 20/s }\n${exchange}`)).toEqual([])
    expect(warnings(`      messages: { rate: 20/s, feed: ticker }\n${publish}`)).toEqual([])
    expect(warnings(`      messages: { sent_at: { path: ts } }\n${publish}`)).toEqual([])
  })
})
