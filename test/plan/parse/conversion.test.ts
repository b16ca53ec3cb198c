import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  durationMs,
  perSecond,
  rangeMs,
  share,
  statedRate,
} from '../../../src/plan/parse/fields/quantities.ts'
import { defaultName } from '../../../src/plan/parse/fields/steps.ts'
import { parse, planText, sentencesOf, socketOf } from './support.ts'

describe('a duration', () => {
  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['2m', 120_000],
    ['1h', 3_600_000],
    ['1m30s', 90_000],
    ['1h2m3s4ms', 3_723_004],
    ['1.5s', 1500],
    ['0s', 0],
  ])('%s is %i ms', (text, ms) => {
    expect(durationMs(text)).toBe(ms)
  })

  it('is the sum of its parts, whatever they are', () => {
    const part = fc.nat(999)
    fc.assert(
      fc.property(part, part, part, part, (h, m, s, ms) => {
        expect(durationMs(`${h}h${m}m${s}s${ms}ms`)).toBe(((h * 60 + m) * 60 + s) * 1000 + ms)
      }),
    )
  })

  it.each(['5', '5 s', '-5s', 's', '5sec', '1s2m', '1e3s', '5S', '', '0s'])(
    '%j is refused where time must pass',
    (text) => {
      expect(sentencesOf(planText({ socket: `      hold: "${text}"` }))).toHaveLength(1)
    },
  )
})

describe('the other figures:', () => {
  it.each([
    ['20/s', 20],
    ['30/m', 0.5],
    ['36/h', 0.01],
    ['0.5/s', 0.5],
  ])('the rate %s is %d per second', (text, rate) => {
    expect(perSecond(text)).toBeCloseTo(rate, 12)
  })

  it.each([
    ['20/s', { rate: 20 }],
    ['200/10s', { rate: 20, rateUnit: 10 }],
    ['6/m', { rate: 0.1, rateUnit: 60 }],
    ['3600/h', { rate: 1, rateUnit: 3600 }],
    ['5/s..50/s', { rate: 5, rateTo: 50 }],
    ['6/m..50/s', { rate: 0.1, rateTo: 50, rateUnit: 60 }],
  ])('reads the stated rate %s', (text, stated) => {
    expect(statedRate(text)).toEqual(stated)
  })

  it('a range has two bounds, a single duration is both', () => {
    expect([rangeMs('1s..2s'), rangeMs('3s')]).toEqual([
      [1000, 2000],
      [3000, 3000],
    ])
  })

  it('a percentage is a share', () => {
    expect([share('4%'), share('12.5%'), share('100%')]).toEqual([0.04, 0.125, 1])
  })
})

describe('a frame', () => {
  const send = (frame: string, read?: (path: string) => Uint8Array) =>
    socketOf(`      open: [{ send: ${frame} }]`, read).open[0]?.send

  it.each([
    ['{ type: subscribe }', { json: { type: 'subscribe' } }],
    ['[1, [2]]', { json: [1, [2]] }],
    ['{}', { json: {} }],
    ['{ text: hi }', { text: 'hi' }],
    ['{ text: hi, more: 1 }', { json: { text: 'hi', more: 1 } }],
    ['{ json: { text: hi } }', { json: { text: 'hi' } }],
    ['{ base64: "AAH/" }', { base64: 'AAH/' }],
    ['{ hex: "0001 FF" }', { base64: 'AAH/' }],
    ['{ hex: "" }', { base64: '' }],
  ])('%s is sent as such', (frame, sent) => {
    expect(send(frame)).toEqual(sent)
  })

  it.each([
    ['{ base64: "AAH" }', 'open[0].send.base64: "AAH" is not base64'],
    ['{ hex: "0001f" }', 'open[0].send.hex: "0001f" is not hex'],
    ['{ text: 1 }', 'open[0].send.text: found 1, expected a text'],
    ['{ json: 1 }', 'open[0].send.json: expected a mapping or a list'],
    ['hello', 'open[0].send: found "hello", expected a frame'],
  ])('%s is refused', (frame, says) => {
    const [sentence] = sentencesOf(planText({ socket: `      open: [{ send: ${frame} }]` }))
    expect(sentence).toContain(`scenarios.orders.socket.${says}`)
  })

  it('of any bytes in hex comes out the same in base64', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const hex = Buffer.from(bytes).toString('hex')
        expect(send(`{ hex: "${hex}" }`)).toEqual({ base64: Buffer.from(bytes).toString('base64') })
      }),
      { numRuns: 30 },
    )
  })

  it('of a file is binary, or text for .json and .txt', () => {
    const read = (path: string) => new TextEncoder().encode(`{ "file": "${path}" }`)
    expect(send('{ file: frames/a.json }', read)).toEqual({ text: '{ "file": "frames/a.json" }' })
    expect(send('{ file: a.bin }', read)).toEqual({ base64: btoa('{ "file": "a.bin" }') })
  })

  it.each(['../a.json', '/etc/passwd', 'a/../../b', 'C:/x', '\\\\host\\x', 'a/..\\..\\b', '..'])(
    'of the file %j outside the folder of the plan is never read',
    (path) => {
      const read = () => {
        throw new Error('read')
      }
      expect(sentencesOf(planText({ socket: `      open: [{ send: { file: '${path}' } }]` }), read)).toEqual([
        `scenarios.orders.socket.open[0].send.file: found "${path}", expected a path inside the plan's folder, without ".."`,
      ])
    },
  )

  it('of a file that is missing, too large or not UTF-8 is a problem at its place', () => {
    const files: { readonly [path: string]: Uint8Array } = {
      'large.bin': new Uint8Array(65_537),
      'bad.txt': new Uint8Array([0xff, 0xfe]),
    }
    const read = (path: string) => {
      const bytes = files[path]
      if (bytes === undefined) throw new Error(`ENOENT /secret/${path}`)
      return bytes
    }
    const socket =
      '      open: [{ send: { file: a.bin } }, { send: { file: large.bin } }, { send: { file: bad.txt } }]'
    expect(sentencesOf(planText({ socket }), read)).toEqual([
      'scenarios.orders.socket.open[0].send.file: "a.bin" cannot be read; the path is relative to the plan',
      'scenarios.orders.socket.open[1].send.file: "large.bin" has 65537 bytes; the limit of a frame is 65536 (64 KiB)',
      'scenarios.orders.socket.open[2].send.file: "bad.txt" is not UTF-8; give it another ending than .json or .txt to send it as binary',
    ])
  })

  it('of a text file has its placeholders checked', () => {
    const read = () => new TextEncoder().encode('{ "token": "${login.token}" }')
    expect(sentencesOf(planText({ socket: '      open: [{ send: { file: a.json } }]' }), read)).toEqual([
      'scenarios.orders.socket.open[0].send.file: "${login.token}": login saves nothing named "token"; known: none',
    ])
  })
})

describe('expected_closes', () => {
  const written = (text: string) => `      expected_closes: ${text}`

  it('are close codes as the census writes them', () => {
    expect(socketOf(written('[1001, 4401, 1006, none]')).expectedCloses).toEqual([
      '1001',
      '4401',
      '1006',
      'none',
    ])
    expect(socketOf('').expectedCloses).toBeUndefined()
  })

  it.each([
    ['[999]', '[0]: found 999, expected at least 1000'],
    ['[5000]', '[0]: found 5000, expected at most 4999'],
    ['["1001"]', '[0]: found "1001", expected a close code from 1000 to 4999, or none, such as 1001'],
    ['[1001.5]', '[0]: found 1001.5, expected a close code from 1000 to 4999, or none, such as 1001'],
    ['[]', ': found an empty list, expected at least one entry'],
    ['1001', ': found 1001, expected a list'],
  ])('cannot be %s', (text, sentence) => {
    expect(sentencesOf(planText({ socket: written(text) }))).toEqual([
      `scenarios.orders.socket.expected_closes${sentence}`,
    ])
  })
})

describe('match', () => {
  const match = (text: string) => socketOf(`      errors: [{ ${text} }]`).errors[0]

  it.each([
    ['match: { type: error }', { kind: 'json', all: [{ path: 'type', equals: 'error' }] }],
    [
      'match: { a.b: 1, "[1]": null }',
      {
        kind: 'json',
        all: [
          { path: 'a.b', equals: 1 },
          { path: '[1]', equals: null },
        ],
      },
    ],
    ['match: { id: { exists: true } }', { kind: 'json', all: [{ path: 'id', exists: true }] }],
    ['match: { id: { in: [1, x] } }', { kind: 'json', all: [{ path: 'id', in: [1, 'x'] }] }],
    [
      'match: { id: { exists: true, in: [1] } }',
      { kind: 'json', all: [{ path: 'id', equals: { exists: true, in: [1] } }] },
    ],
    ['match: { id: { a: 1 } }', { kind: 'json', all: [{ path: 'id', equals: { a: 1 } }] }],
    ['match: { text: pong }', { kind: 'text', equals: 'pong' }],
    ['match: { starts: "42" }', { kind: 'text', starts: '42' }],
    [
      'match: { text: pong, a: 1 }',
      {
        kind: 'json',
        all: [
          { path: 'text', equals: 'pong' },
          { path: 'a', equals: 1 },
        ],
      },
    ],
    [
      'match: { a: 1 }, decode: { after: "42" }',
      { kind: 'json', all: [{ path: 'a', equals: 1 }], after: '42' },
    ],
    ['match: { bytes: 5 }', { kind: 'json', all: [{ path: 'bytes', equals: 5 }] }],
  ])('%s', (text, matcher) => {
    expect(match(text)).toEqual(matcher)
  })

  it('left out means every frame, and every JSON frame beside decode', () => {
    const { open } = socketOf('      open: [{ await: {} }, { await: { decode: { after: "42" } } }]')
    expect(open.map((step) => step.await?.match)).toEqual([
      { kind: 'any' },
      { kind: 'json', all: [], after: '42' },
    ])
  })

  it.each([
    ['match: { id: { exists: false } }', 'match.id.exists: found false; "exists" can only be true'],
    ['match: { id: { in: [] } }', 'match.id.in: "in" expects a list of values, such as in: [open, filled]'],
    ['match: { a..b: 1 }', 'match["a..b"]: "a..b" is not a path; write for instance data.items[0].id'],
    ['match: { "[x]": 1 }', 'match["[x]"]: "[x]" is not a path; write for instance data.items[0].id'],
    ['match: { text: 42 }', 'match.text: found 42, expected a text; put it in quotes'],
    [
      'match: { text: a }, decode: { after: b }',
      'decode: "decode" reads JSON; a text matcher has no use for it',
    ],
    ['match: {}', 'match: found an empty mapping, expected at least one entry'],
  ])('%s is refused', (text, says) => {
    expect(sentencesOf(planText({ socket: `      errors: [{ ${text} }]` }))).toEqual([
      `scenarios.orders.socket.errors[0].${says}`,
    ])
  })
})

describe('defaults', () => {
  it('are those of the plan language', () => {
    const socket = socketOf(
      '      open: [{ await: {} }]\n      heartbeat: { every: 5s }\n      reopen: { backoff: 2s }',
    )
    expect(socket).toMatchObject({
      connectWithin: 10_000,
      open: [{ await: { within: 5000, save: {} } }],
      heartbeat: { every: 5000, by: 'ping', timeout: 10_000 },
      reopen: { from: 2000, to: 2000, jitter: 'full', giveUp: 10 },
    })
    expect(socket).not.toHaveProperty('hold')
  })

  it('of a plan: warn, every VU, one run', () => {
    const plan = parse(planText({ end: 'profiles: { pr: {} }' }))
    expect(plan).toMatchObject({ mode: 'warn', links: {}, profiles: { pr: { vus: 1, runs: 1 } } })
    expect(plan.scenarios.orders).toMatchObject({ start: 0, cookies: true, vars: {} })
  })

  it('of arrival rates', () => {
    const rest = 'rest: { steps: [{ request: { url: "${targets.api}/a" } }] }'
    const more = [
      `  one:\n    ${rest}\n    load: { executor: constant-arrival-rate, rate: 30/m, duration: 5s, start: 1s }`,
      `  two:\n    ${rest}\n    load: { executor: ramping-arrival-rate, stages: [{ duration: 5s, target: 20/s }, { duration: 1s, target: 5 }], max_vus: 9 }`,
      `  three:\n    ${rest}\n    load: { executor: per-vu-iterations, vus: 2, iterations: 3 }`,
    ].join('\n')
    const { one, two, three } = parse(planText({ more })).scenarios
    expect(one).toMatchObject({ start: 1000, load: { rate: 0.5, duration: 5000, takes: 300 } })
    expect(two?.load).toEqual({
      executor: 'ramping-arrival-rate',
      startRate: 0,
      stages: [
        { duration: 5000, target: 20 },
        { duration: 1000, target: 5 },
      ],
      takes: 300,
      maxVUs: 9,
    })
    expect(three?.load).toMatchObject({ maxDuration: 600_000 })
  })
})

it('sizes the VUs of an arrival rate by the waits of its steps too, at their longest', () => {
  const steps = '[{ request: { url: "${targets.api}/a" } }, { wait: 1s..3s }, { wait: 500ms }]'
  const load = '{ executor: constant-arrival-rate, rate: 20/s, duration: 5s, takes: 200ms }'
  const { one } = parse(
    planText({ more: `  one:\n    rest: { steps: ${steps} }\n    load: ${load}` }),
  ).scenarios
  expect(one?.load).toMatchObject({ takes: 200 + 3000 + 500 })
})

describe('the default name of a request', () => {
  it.each([
    ['${targets.api}/v1/orders?x=1', 'GET /v1/orders'],
    ['${targets.api}', 'GET /'],
    ['${targets.api}?a=${now}', 'GET /'],
    ['${targets.api}/v1/${saved.id}/x', 'GET /v1/:id/x'],
    ['${targets.api}/${VERSION:-v1}/${pick(a,b)}', 'GET /:VERSION/:pick'],
  ])('of %s is %s', (url, name) => {
    expect(defaultName('GET', url)).toBe(name)
  })
})

describe('what stands beside what', () => {
  it('as may stand beside await or in it, save beside a request or an await', () => {
    const { open } = socketOf(
      [
        '      open:',
        '        - { send: { a: 1 }, await: { as: one, save: { x: a } } }',
        '        - { send: { a: 1 }, await: {}, as: two, save: { y: a } }',
        '        - { request: { url: "${targets.api}" }, save: { z: a }, await: {} }',
      ].join('\n'),
    )
    expect(open).toMatchObject([
      { await: { as: 'one', save: { x: 'a' } } },
      { await: { as: 'two', save: { y: 'a' } } },
      { request: { save: { z: 'a' } }, await: { save: {} } },
    ])
  })

  it('messages may be one kind or a list', () => {
    const one = socketOf('      messages: { match: { a: 1 }, rate: 20/s }').messages
    const list = socketOf('      messages: [{ match: { a: 1 }, rate: 20/s }]').messages
    expect(one).toEqual(list)
    expect(one).toEqual([{ match: { kind: 'json', all: [{ path: 'a', equals: 1 }] }, rate: 20 }])
  })

  it('expect may be one status or a list', () => {
    const { open } = socketOf(
      [200, '[200, 201]']
        .map((status) => `        - { request: { url: "\${targets.api}" }, expect: { status: ${status} } }`)
        .reduce((a, b) => `${a}\n${b}`, '      open:'),
    )
    expect(open.map((step) => step.request?.expect)).toEqual([[200], [200, 201]])
  })
})
