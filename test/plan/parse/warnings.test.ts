import { describe, expect, it } from 'vitest'
import { forecast } from '../../../src/plan/forecast/forecast.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import { parse, planText } from './support.ts'

const MESSAGES = '      messages: { match: { type: order }, sent_at: { path: ts } }'
const REOPEN = '      reopen: { backoff: 1s }'

const lines = (...socket: string[]) => [MESSAGES, ...socket].join('\n')
const warned = (parts: Parameters<typeof planText>[0]) => parse(planText(parts)).warnings

/** What `check` says of the sized load. */
function foreseen(parts: Parameters<typeof planText>[0], profile?: string): readonly string[] {
  const plan = parse(planText(parts))
  return forecast(plan, makeLoad(plan, profile)).warnings.map(({ message }) => message)
}

describe('a hold after which sockets rest', () => {
  it('is warned of at its line, with the share of the time that is lost', () => {
    expect(warned({ socket: lines('      hold: 2s') })).toEqual([
      {
        line: 11,
        message:
          '"hold" without "reopen": after 2 s each socket of "orders" rests, and 80% of the planned time is without a socket; ' +
          'add reopen: { backoff: 1s }, or leave "hold" out',
      },
    ])
  })

  it('has a line that a load keeps, so that what a run saw of it leads there', () => {
    expect(makeLoad(parse(planText({ socket: lines('      hold: 2s') }))).holdLines).toEqual({ orders: 11 })
    expect(makeLoad(parse(planText({ socket: lines() }))).holdLines).toEqual({})
  })

  it.each([
    ['other sockets are opened', { socket: lines('      hold: 2s', REOPEN) }],
    ['it lasts as long as the load', { socket: lines('      hold: 10s') }],
    [
      'each iteration opens one',
      {
        socket: lines('      hold: 2s'),
        load: '{ executor: per-vu-iterations, vus: 2, iterations: 3, max_duration: 10s }',
      },
    ],
  ])('is no such hold where %s', (_, parts) => {
    expect(warned(parts)).toEqual([])
  })
})

describe('a hold that ends every wait', () => {
  it('is warned of, for each await that it ends', () => {
    const open = '      open: [{ await: { match: { a: 1 }, within: 3s } }]'
    const play = (within: string) =>
      `      while_open: [{ every: 1s, send: { a: 1 }, await: { within: ${within} }, as: quote }]`
    expect(foreseen({ socket: lines('      hold: 3s', REOPEN, open, play('2s')) })).toEqual([
      'hold of orders is 3 s and ends every wait of open[0] (within: 3 s) before its time is over; make hold longer, or within shorter',
      'hold of orders is 3 s and ends every wait of while_open[0] (within: 2 s, which begins 1 s after the open) before its time is over; make hold longer, or within shorter',
    ])
    expect(foreseen({ socket: lines('      hold: 4s', REOPEN, open, play('2s')) })).toEqual([])
  })

  it('is warned of where only the profile makes it so short', () => {
    const parts = {
      socket: lines('      hold: 20s', REOPEN, '      open: [{ await: { match: { a: 1 }, within: 5s } }]'),
      load: '{ executor: constant-vus, vus: 2, duration: 10m }',
      end: 'profiles: { pr: { vus: 100%, time: 60s } }',
    }
    expect(foreseen(parts)).toEqual([])
    expect(foreseen(parts, 'pr').join()).not.toContain('ends every wait')
    expect(foreseen({ ...parts, socket: parts.socket.replace('hold: 20s', 'hold: 5m') }, 'pr')).toEqual([])
  })

  it('is warned of under a heartbeat and its timeout', () => {
    const beat = '      heartbeat: { every: 2s, timeout: 2s }'
    expect(foreseen({ socket: lines('      hold: 3s', REOPEN, beat) })).toEqual([
      'hold of orders is 3 s, under its heartbeat (every: 2 s with timeout: 2 s): no missed one is ever seen; make hold longer than both together',
    ])
    expect(foreseen({ socket: lines('      hold: 6s', REOPEN, beat) })).toEqual([])
  })
})

describe('sockets of which nothing is asked', () => {
  it('are warned of where they only stand open', () => {
    expect(warned({}).map(({ message }) => message)).toEqual([
      expect.stringContaining('the sockets of "orders" only stand open'),
    ])
  })

  it.each([
    '      messages: { match: { type: order } }',
    '      open: [{ send: { type: subscribe } }]',
    '      while_open: [{ every: 1s, send: { type: order } }]',
  ])('are warned of where nothing that they receive is measured: %s', (socket) => {
    expect(warned({ socket }).map(({ message }) => message)).toEqual([
      expect.stringContaining('nothing of what the sockets of "orders" receive is measured'),
    ])
  })

  it.each([
    ['      messages: { rate: 20/s }', ''],
    ['      while_open: [{ every: 1s, send: { a: 1 }, await: {}, as: quote }]', ''],
    ['      messages: { match: { a: 1 } }', 'thresholds: { "ws_msgs_received{feed:orders}": ["rate>0"] }'],
    ['      messages: { match: { a: 1 } }', 'gate: [{ metric: ws_connect_failed }]'],
    ['      messages: { match: { a: 1 } }', 'gate: [{ closes: { feed: orders } }]'],
  ])('are not, where something is: %s %s', (socket, end) => {
    expect(warned({ socket, end })).toEqual([])
  })

  it('are, where a threshold is of another feed', () => {
    const other = [
      '  news:',
      '    socket: { url: "${targets.feed}", messages: { match: { a: 1 } } }',
      '    load: { executor: constant-vus, vus: 2, duration: 10s }',
      '    tags: { feed: news }',
    ].join('\n')
    const end = 'thresholds: { "ws_msgs_received{feed:orders}": ["rate>0"] }'
    expect(warned({ socket: MESSAGES, more: other, end }).map(({ message }) => message)).toEqual([
      expect.stringContaining('of "news" receive'),
    ])
  })
})

describe('block on one run', () => {
  const GATE = 'gate: [{ metric: "ws_message_latency{feed:orders}" }]\n'
  const block = (end: string, profile?: string) =>
    foreseen({ head: 'mode: block', socket: MESSAGES, end }, profile).filter((message) =>
      message.startsWith('mode: block'),
    )

  it('is warned of in the profile that says so, or where there is no profile at all', () => {
    expect(block(`${GATE}profiles: { pr: { runs: 1 } }`, 'pr')).toHaveLength(1)
    expect(block(`${GATE}profiles: { pr: { runs: 3 } }`, 'pr')).toEqual([])
    expect(block(`${GATE}profiles: { pr: { runs: 3 } }`)).toEqual([])
    expect(block(GATE)).toHaveLength(1)
    expect(block('')).toEqual([])
  })
})

it('more than fifty sockets in the same moment are warned of', () => {
  const load = (vus: number) => `{ executor: constant-vus, vus: ${vus}, duration: 10s }`
  expect(foreseen({ socket: MESSAGES, load: load(50) })).toEqual([])
  expect(foreseen({ socket: MESSAGES, load: load(51) })).toEqual([
    expect.stringMatching(/^51 sockets are opened in the same moment/),
  ])
})

describe('a lease whose wait is shorter than its ttl', () => {
  const head = (wait: string) => `lease: { name: staging, ttl: 10m${wait} }`

  it('is warned of, since a dead holder would hold the plan up for good', () => {
    expect(warned({ head: head(', wait: 5m'), socket: MESSAGES })).toEqual([
      {
        line: expect.any(Number),
        message: expect.stringMatching(/^"wait" of the lease \(5m\) is shorter than its "ttl" \(10m\): /),
      },
    ])
  })

  it.each(['', ', wait: 10m', ', wait: 2h'])('is not where it waits long enough: "%s"', (wait) => {
    expect(warned({ head: head(wait), socket: MESSAGES })).toEqual([])
  })
})
