import { describe, expect, it } from 'vitest'
import { failureOf, parse, planText, problemsOf, sentencesOf } from './support.ts'

describe('a wrong plan', () => {
  it('gets every problem at once, in the order of the file, with file, line and column', () => {
    const text = planText({
      head: 'mode: blok',
      socket: '      hold: 6x\n      opn: []',
      load: '{ executor: constant-vus, vus: 0, duration: 10s }',
      end: 'thresholds:\n  ws_conecting: ["p(95)<500"]',
    })
    expect(problemsOf(text)).toEqual([
      {
        file: 'plan.yaml',
        line: 3,
        column: 7,
        path: 'mode',
        message: 'found "blok", expected one of observe, warn, block; did you mean "block"?',
      },
      {
        file: 'plan.yaml',
        line: 11,
        column: 13,
        path: 'scenarios.orders.socket.hold',
        message:
          'found "6x", expected a duration, or a range of two, such as 1s; a duration is a number with ms, s, m or h',
      },
      {
        file: 'plan.yaml',
        line: 12,
        column: 7,
        path: 'scenarios.orders.socket.opn',
        message: 'unknown key "opn"; did you mean "open"?',
      },
      {
        file: 'plan.yaml',
        line: 13,
        column: 42,
        path: 'scenarios.orders.load.vus',
        message: 'found 0, expected at least 1',
      },
      {
        file: 'plan.yaml',
        line: 16,
        column: 3,
        path: 'thresholds.ws_conecting',
        message: 'no metric is named "ws_conecting"; did you mean "ws_connecting"?',
      },
    ])
  })

  it('is told line by line, as editors and terminals link to', () => {
    const { message, outcome } = failureOf(planText({ head: 'mode: blok' }))
    expect(outcome).toBe('plan')
    expect(message).toMatch(/^plan\.yaml:3:7 mode: found "blok"/)
  })

  it('shows fifty problems and counts the rest', () => {
    const keys = Array.from({ length: 300 }, (_, index) => `extra${index}: 1`).join('\n')
    const lines = failureOf(planText({ end: keys })).message.split('\n')
    expect(lines).toHaveLength(51)
    expect(lines.at(-1)).toBe('and 250 more')
  })

  it('has a problem at the nearest written place for what is missing', () => {
    expect(problemsOf('version: 1\ntargets:\n  feed: {}\n')).toMatchObject([
      { line: 1, column: 1, path: '', message: '"name" is missing; write for instance name: orders-feed' },
      { line: 1, column: 1, path: 'scenarios', message: '"scenarios" is missing: say what the users do' },
      { line: 3, column: 3, path: 'targets.feed' },
    ])
  })
})

describe('one mistake is one problem:', () => {
  const MISTAKES: readonly (readonly [what: string, text: string, says: string])[] = [
    [
      'a missing unit',
      planText({ socket: '      hold: 30' }),
      'scenarios.orders.socket.hold: found 30, expected a duration, or a range of two, such as 1s; write 30s or 30ms',
    ],
    [
      'nothing where something stands',
      planText({ socket: '      heartbeat:' }),
      'scenarios.orders.socket.heartbeat: found nothing, expected a mapping',
    ],
    [
      'a text for a list',
      planText({ socket: '      open: hello' }),
      'scenarios.orders.socket.open: found "hello", expected a list',
    ],
    [
      'an unknown executor',
      planText({ load: '{ executor: ramping-vu, stages: [] }' }),
      'scenarios.orders.load.executor: found "ramping-vu", expected one of ramping-vus, constant-vus, per-vu-iterations, constant-arrival-rate, ramping-arrival-rate; did you mean "ramping-vus"?',
    ],
    [
      "another executor's key",
      planText({ load: '{ executor: constant-vus, vus: 1, duration: 5s, rate: 1/s }' }),
      'scenarios.orders.load.rate: unknown key "rate"; expected one of executor, start, vus, duration',
    ],
    [
      'a missing load',
      planText({ more: '  other:\n    socket: { url: "${targets.feed}" }' }),
      'scenarios.other: "load" is missing: say how many users and how long',
    ],
    [
      'neither socket nor rest',
      planText({ more: '  other:\n    load: { executor: constant-vus, vus: 1, duration: 5s }' }),
      'scenarios.other: a scenario needs socket or rest',
    ],
    [
      'arrival rates for sockets',
      planText({ load: '{ executor: constant-arrival-rate, rate: 1/s, duration: 5s }' }),
      'scenarios.orders.load.executor: constant-arrival-rate is for rest only; sockets live long: use ramping-vus, constant-vus or per-vu-iterations',
    ],
    [
      'stages that run nothing',
      planText({ load: '{ executor: ramping-vus, stages: [{ duration: 5s, target: 0 }] }' }),
      'scenarios.orders.load.stages: no stage has a target over 0: nothing would run',
    ],
    [
      'a bad name',
      planText().replace('  orders:', '  Orders:'),
      'scenarios.Orders: "Orders" is not a name of at most 63 lower-case letters, digits and dashes that begins with a letter',
    ],
    [
      'a range that ends before it begins',
      planText({ socket: '      while_open: [{ every: 2s..1s, send: {} }]' }),
      'scenarios.orders.socket.while_open[0].every: the range 2s..1s ends before it begins',
    ],
    [
      'a stated rate whose ends are upside down',
      planText({ socket: '      messages: { rate: 50/s..5/s }' }),
      'scenarios.orders.socket.messages.rate: the rate 50/s..5/s is upside down: write the lower end first',
    ],
    [
      'a kind without a rate beside one of the same feed that states one',
      planText({
        socket:
          '      messages: [{ match: { a: 1 }, rate: 5/s }, { match: { a: 2 } }, { match: { a: 3 }, feed: news }]',
      }),
      'scenarios.orders.socket.messages[1]: kinds of one feed with and without `rate` cannot be told apart: give one its own `feed`',
    ],
    [
      'a kind without a rate that names the feed of its scenario',
      planText({
        tags: '{ feed: orders }',
        socket: '      messages: [{ match: { a: 1 }, feed: orders }, { match: { a: 2 }, rate: 5/s }]',
      }),
      'scenarios.orders.socket.messages[0]: kinds of one feed with and without `rate` cannot be told apart: give one its own `feed`',
    ],
    [
      'a share over the whole',
      planText({ end: 'profiles: { pr: { vus: 101% } }' }),
      'profiles.pr.vus: found "101%", expected a percentage over 0% and at most 100%, such as 4%',
    ],
    [
      'two runs',
      planText({ end: 'profiles: { pr: { runs: 2 } }' }),
      'profiles.pr.runs: found 2, expected one of 1, 3, 5',
    ],
    [
      'an outcome that always fails',
      planText({ end: 'profiles: { pr: { fail_on: [regresion] } }' }),
      'profiles.pr.fail_on[0]: found "regresion", expected one of skipped, target, slo, regression, suspect, inconclusive, plan_changed, no_baseline, store; did you mean "regression"?',
    ],
    [
      'a limit under the time',
      planText({ end: 'profiles: { pr: { time: 2m, max_time: 90s } }' }),
      'profiles.pr.max_time: max_time 90s is shorter than time 2m',
    ],
    [
      'phases of nobody',
      planText({ more: '    phases: ordes' }),
      'scenarios.orders.phases: no scenario is named "ordes"; did you mean "orders"?',
    ],
    [
      'phases of itself',
      planText({ more: '    phases: orders' }),
      'scenarios.orders.phases: a scenario has its own phases already; remove this line',
    ],
    [
      'a tag of the engine',
      planText({ tags: '{ status: x }' }),
      'scenarios.orders.tags.status: the tag "status" is set by the engine; take another name',
    ],
    [
      'a feed that is no name',
      planText({ tags: '{ feed: Orders }' }),
      'scenarios.orders.tags.feed: found "Orders", expected a feed\'s name: lower-case letters, digits and dashes',
    ],
    [
      'a backoff that shrinks',
      planText({ socket: '      reopen: { backoff: { from: 5s, to: 1s } }' }),
      'scenarios.orders.socket.reopen.backoff: backoff shrinks from 5s to 1s; "to" is the longest delay',
    ],
    [
      'a heartbeat frame for pings',
      planText({ socket: '      heartbeat: { every: 5s, send: { a: 1 } }' }),
      'scenarios.orders.socket.heartbeat.send: "send" belongs to by: message; by: ping sends the protocol\'s own ping',
    ],
    [
      'a reconnect that nothing opens again',
      planText({ socket: '      heartbeat: { every: 5s, reconnect: true }' }),
      'scenarios.orders.socket.heartbeat.reconnect: "reconnect" needs "reopen" beside the heartbeat: how it comes back',
    ],
    [
      'a reconnect for answers that nobody awaits',
      planText({
        socket:
          '      reopen: { backoff: 1s }\n      heartbeat: { every: 5s, by: message, send: { a: 1 }, reconnect: true }',
      }),
      'scenarios.orders.socket.heartbeat.reconnect: "reconnect" needs "await": no answer can be missing without it',
    ],
    [
      'a message heartbeat without a frame',
      planText({ socket: '      heartbeat: { every: 5s, by: message }' }),
      'scenarios.orders.socket.heartbeat: by: message needs "send", the heartbeat frame',
    ],
    [
      'a time in a message that is matched by its beginning',
      planText({ socket: '      messages: { match: { starts: "42[" }, sent_at: { path: "[1].ts" } }' }),
      'scenarios.orders.socket.messages.sent_at: "sent_at" reads JSON, and match: { starts: … } only looks at text; to read the JSON behind a prefix, write decode: { after: "42" } in its place',
    ],
    [
      'a time in a message that begins as JSON does, and is matched as text',
      planText({ socket: '      messages: { match: { starts: \'{"t"\' }, sent_at: { path: t } }' }),
      'scenarios.orders.socket.messages.sent_at: "sent_at" reads JSON, and match: { starts: … } only looks at text; match by keys of the JSON in its place, such as match: { type: order }',
    ],
    [
      'a time in a message that is always the same',
      planText({ socket: '      messages: { match: { text: pong }, sent_at: { path: t } }' }),
      'scenarios.orders.socket.messages.sent_at: every such message is the same text "pong", which holds no time; remove "sent_at"',
    ],
    [
      'a duration that no timer can hold',
      planText({ socket: '      hold: 1000h' }),
      'scenarios.orders.socket.hold: 1000h is longer than 480h, the longest duration',
    ],
    [
      'a line break in a header',
      planText({ socket: '      headers: { a: "b\\r\\nc: d" }' }),
      'scenarios.orders.socket.headers.a: a header value may not hold a line break',
    ],
    [
      'a link that runs code',
      planText({ head: 'links: { docs: "javascript:alert(1)" }' }),
      'links.docs: found "javascript:alert(1)", expected an http or https url, or a path, such as docs/gateway.md',
    ],
    [
      'another language version',
      planText().replace('version: 1', 'version: 2'),
      'version: found 2, expected 1',
    ],
  ]

  it.each(MISTAKES)('%s', (_, text, says) => {
    expect(sentencesOf(text)).toEqual([says])
  })
})

describe('a step', () => {
  const STEPS: readonly (readonly [step: string, says: string])[] = [
    ['{}', 'scenarios.orders.socket.open[0]: found an empty mapping, expected at least one entry'],
    [
      '{ as: quote, send: { a: 1 } }',
      'scenarios.orders.socket.open[0].as: "as" names a send and its awaited answer; this step has not both',
    ],
    [
      '{ expect: { status: 200 }, wait: 1s }',
      'scenarios.orders.socket.open[0].expect: "expect" needs a request in the same step',
    ],
    [
      '{ name: x, wait: 1s }',
      'scenarios.orders.socket.open[0].name: "name" needs a request in the same step',
    ],
    [
      '{ save: { a: b }, wait: 1s }',
      'scenarios.orders.socket.open[0].save: "save" needs a request or an await in the same step',
    ],
    [
      '{ save: { a: b..c }, await: {} }',
      'scenarios.orders.socket.open[0].save.a: "b..c" is not a path; write for instance data.items[0].id',
    ],
    [
      '{ request: { url: "${targets.api}" }, send: {} }',
      'scenarios.orders.socket.open[0].send: a step has request or send, not both; make it two steps',
    ],
    [
      '{ request: { url: "${targets.api}", json: {}, body: x } }',
      'scenarios.orders.socket.open[0].request.body: a request has one body; "json" is one already',
    ],
    [
      '{ every: 1s, wait: 1s }',
      'scenarios.orders.socket.open[0].every: unknown key "every"; expected one of wait, let, request, expect, save, name, send, await, as',
    ],
  ]

  it.each(STEPS)('%s is refused in open', (step, says) => {
    expect(sentencesOf(planText({ socket: `      open: [${step}]` }))).toEqual([says])
  })

  it.each(['send: {}', 'as: quote', 'every: 1s'])('of a rest scenario has no %s', (key) => {
    const more = `  other:\n    rest: { steps: [{ wait: 1s, ${key} }] }\n    load: { executor: constant-vus, vus: 1, duration: 5s }`
    const word = key.split(':')[0]
    expect(sentencesOf(planText({ more }))).toEqual([
      `scenarios.other.rest.steps[0].${word}: unknown key "${word}"; expected one of wait, let, request, expect, save, name`,
    ])
  })

  it('of while_open needs every', () => {
    expect(sentencesOf(planText({ socket: '      while_open: [{ send: {}, wait: 1s }]' }))).toEqual([
      'scenarios.orders.socket.while_open[0]: "every" is missing; write for instance every: 1s..2s',
    ])
  })
})

it('keeps the rest of a scenario checked when one item of a list is wrong', () => {
  const socket = '      open: [{ sned: {} }, { await: { match: { "a..b": 1 } } }]'
  expect(sentencesOf(planText({ socket }))).toEqual([
    'scenarios.orders.socket.open[0].sned: unknown key "sned"; did you mean "send"?',
    'scenarios.orders.socket.open[1].await.match["a..b"]: "a..b" is not a path; write for instance data.items[0].id',
  ])
})

it('accepts the plan that all of these were made from', () => {
  expect(parse(planText()).name).toBe('small')
})
