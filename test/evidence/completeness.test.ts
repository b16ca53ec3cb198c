import { describe, expect, it } from 'vitest'
import { LIFE, lifeValue } from '../../src/model/lives.ts'
import type { RestScenario } from '../../src/model/load/scenario.ts'
import { LARGE_FRAME, SCENARIO_START } from '../../src/model/metrics/internal.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Sample, Tags } from '../../src/model/sample.ts'
import type { EngineEnd } from '../../src/ports.ts'
import {
  CLEAN,
  loadOf,
  ORDERS,
  ordersWith,
  PROVENANCE,
  REST,
  recordOf,
  sampler,
  T0,
  threshold,
} from './support.ts'

const of = sampler()
const TAGS = { scenario: 'orders', feed: 'orders' }
const STEADY = { ...TAGS, phase: 'steady' }
const CLOSE: Tags = { ...STEADY, code: '1000', side: 'plan', how: 'frame', subscribed: 'true' }
const LOGIN = {
  request: {
    method: 'POST',
    url: '${targets.api}/login',
    headers: {},
    timeout: 10_000,
    expect: [],
    save: {},
    name: 'login',
  },
  per: 'vu',
} as const

/** Four sockets that live through the whole run. */
const WHOLE: readonly Sample[] = [
  of(SCENARIO_START, 0, T0, TAGS),
  ...[100, 200, 300, 400].flatMap((at) => [
    of('ws_connect_failed', at, 0, TAGS),
    of('ws_connecting', at, 1, { ...TAGS, status: '101' }),
    of('ws_subscribed', at, 1, TAGS),
    of('ws_closes', 11_500 + at, 1, CLOSE),
  ]),
]
const SUBSCRIBED = of(LIFE, 150, lifeValue(0, 'subscribed'), TAGS)
const TIMEOUT = of('ws_connect_failed', 500, 1, { ...TAGS, reason: 'timeout' })
const GIVEN_UP = of('ws_closes', 9000, 1, { ...STEADY, code: 'none', side: 'unknown', how: 'unanswered' })
const UNANSWERED = of('ws_close_unanswered', 11_500, 1, STEADY)

const REQUESTS: RestScenario = {
  ...REST,
  steps: [{ request: { ...LOGIN.request, url: '${targets.api}/orders', name: 'orders' } }],
}

const ended = (how: EngineEnd['how'], more: Partial<EngineEnd> = {}): EngineEnd => ({
  ...CLEAN,
  how,
  ...more,
})
const faults = ({ problems }: Record) => problems.map(({ what, fault }) => `${what}: ${fault}`)

describe('evidence', () => {
  it('is complete after a clean run in which every socket was seen to the end', () => {
    const record = recordOf(loadOf(), [WHOLE])
    expect(record.problems).toEqual([])
    expect(record.complete).toBe(true)
  })

  const WITHOUT = { summary: null }
  const LOST: readonly (readonly [string, EngineEnd, readonly Sample[], readonly string[]])[] = [
    ['k6 ended cleanly without its summary', ended('clean', WITHOUT), WHOLE, ['no-summary: engine']],
    [
      'the summary is missing beside an unanswered close',
      ended('clean', WITHOUT),
      [...WHOLE, UNANSWERED],
      ['no-summary: service'],
    ],
    ['k6 hung by itself', ended('hung', WITHOUT), WHOLE, ['hung: engine']],
    ['k6 hung on an unanswered close', ended('hung', WITHOUT), [...WHOLE, UNANSWERED], ['hung: service']],
    [
      'k6 hung on a socket that was given up',
      ended('hung', WITHOUT),
      [...WHOLE, GIVEN_UP],
      ['hung: service'],
    ],
    ['k6 hung on an unanswered upgrade', ended('hung', WITHOUT), [...WHOLE, TIMEOUT], ['hung: service']],
    ['somebody killed k6', ended('killed', WITHOUT), [...WHOLE, UNANSWERED], ['killed: engine']],
    ['k6 crashed', ended('crashed', WITHOUT), WHOLE, ['crashed: engine']],
    ['the run was cancelled', ended('cancelled', WITHOUT), WHOLE, ['cancelled: caller']],
    [
      'a line is torn after a clean end',
      ended('clean', { torn: { bytes: 17, lines: 0 } }),
      WHOLE,
      ['torn-stream: engine'],
    ],
    [
      'a line is torn by the watchdog',
      ended('hung', { torn: { bytes: 17, lines: 0 }, ...WITHOUT }),
      [...WHOLE, UNANSWERED],
      ['hung: service'],
    ],
    [
      'lines in the middle are broken, whatever ended it',
      ended('hung', { torn: { bytes: 0, lines: 2 }, ...WITHOUT }),
      [...WHOLE, UNANSWERED],
      ['hung: service', 'torn-stream: engine'],
    ],
    [
      "the generator's own code threw",
      CLEAN,
      [...WHOLE, of('script_errors', 2_000, 2, { ...TAGS, where: 'message' })],
      ['script-errors: engine'],
    ],
    [
      'a value is not a number',
      CLEAN,
      [...WHOLE, of('ws_roundtrip', 2_000, Number.NaN, STEADY)],
      ['non-finite: engine'],
    ],
    [
      'a time is infinite',
      CLEAN,
      [...WHOLE, of('ws_roundtrip', Number.POSITIVE_INFINITY, 1, STEADY)],
      ['non-finite: engine'],
    ],
    ['nothing came at all', CLEAN, [], ['few-sessions: engine', 'no-samples: engine']],
    ['under half of the sockets were tried', CLEAN, WHOLE.slice(0, 5), ['few-sessions: engine']],
  ]

  it.each(LOST)('where %s', (_, end, samples, expected) => {
    const record = recordOf(loadOf(), [samples], end)
    expect(faults(record)).toEqual(expected)
    expect(record.complete).toBe(expected.every((problem) => problem.endsWith('service')))
  })

  it('says what the service gave an engine to carry that did not come to its end', () => {
    const noCloses = WHOLE.filter(({ metric }) => metric !== 'ws_closes')
    const first = (how: EngineEnd['how'], ...more: Sample[]) =>
      recordOf(loadOf(), [[...noCloses, ...more]], ended(how, how === 'clean' ? {} : WITHOUT)).problems[0]!
        .message
    const frames = [of(LARGE_FRAME, 300, 9e6, TAGS), of(LARGE_FRAME, 400, 2e6, TAGS)]
    const received = of('data_received', 11_900, 7.5e8, { scenario: 'orders' })
    const told = (message: string) => message.replaceAll('\u00a0', ' ')
    expect(told(first('clean', ...frames, received))).toBe(
      'no sample of ws_closes, which this plan must produce; the service sent frames of 9.0 MB and more, 750.0 MB in all: an engine may not keep up with that',
    )
    expect(told(first('hung', ...frames))).toBe(
      'the engine hung (exit code 0); the service sent frames of 9.0 MB and more: an engine may not keep up with that',
    )
    expect(told(first('hung'))).toMatch(
      /^the engine hung \(exit code 0\); what it was sent is not known: see how large the service's messages are, and what memory was left/,
    )
    expect(first('clean')).toBe('no sample of ws_closes, which this plan must produce')
  })

  it('asks the embedded engine for no summary', () => {
    const provenance = { ...PROVENANCE, engine: { name: 'embedded', version: '20.20.2' } } as const
    const samples = WHOLE.map((sample) => ({ ...sample, source: 'embedded' }))
    expect(recordOf(loadOf(), [samples], ended('clean', WITHOUT), provenance).problems).toEqual([])
  })

  it('takes a login that fails for the reason why few sockets were tried', () => {
    const load = loadOf(undefined, { work: { login: LOGIN, scenarios: loadOf().work.scenarios } })
    const answer = { name: 'login', status: '401' }
    const samples = [of('http_reqs', 100, 1, answer), of('http_req_failed', 100, 1, answer)]
    expect(faults(recordOf(load, [samples]))).toEqual(['few-sessions: service'])
  })

  it('needs no subscription that the service still owed at the end', () => {
    const mute = WHOLE.filter(({ metric }) => metric !== 'ws_subscribed')
    expect(recordOf(loadOf(), [mute]).problems).toEqual([])
  })

  it.each(['http_reqs', 'ws_subscribed', 'ws_closes', 'ws_connecting'])(
    'misses %s after a clean end',
    (metric) => {
      const load = loadOf({ ...loadOf().work.scenarios, rest: REST })
      const requests = [of('http_reqs', 100, 1, { scenario: 'rest', name: 'orders', status: '200' })]
      const samples = [...WHOLE, SUBSCRIBED, ...requests].filter((sample) => sample.metric !== metric)
      const missing = recordOf(load, [samples]).problems.filter(({ what }) => what === 'no-samples')
      expect(missing).toEqual([
        {
          what: 'no-samples',
          fault: 'engine',
          message: `no sample of ${metric}, which this plan must produce`,
        },
      ])
    },
  )

  it('is whole where every upgrade failed: that is for the verdict to say', () => {
    const refusals = [1, 2, 3, 4].map((at) => of('ws_connect_failed', at, 1, { ...TAGS, reason: 'refused' }))
    expect(recordOf(loadOf(), [refusals]).problems).toEqual([])
  })

  describe('of a scenario that the run got to', () => {
    const start = (name: string, at: number) => ({ ...ORDERS, tags: { feed: name }, start: at })
    const three = loadOf({
      orders: ORDERS,
      trades: start('trades', 0),
      late: start('late', 60_000),
      rest: REQUESTS,
    })
    const rest = of('http_reqs', 100, 1, { scenario: 'rest', name: 'orders', status: '200' })

    it('without a sample is our failure after a clean end, whatever the others did', () => {
      const { problems, complete } = recordOf(three, [[...WHOLE, rest]])
      expect(problems.map(({ message }) => message)).toEqual([
        '0 upgrades of "trades" tried, where it has 4 users with sockets',
        '0 upgrades of "late" tried, where it has 4 users with sockets',
      ])
      expect(complete).toBe(false)
    })

    it('is asked for after another end only once it was due', () => {
      const record = recordOf(three, [[...WHOLE, rest]], ended('aborted'))
      expect(record.problems.map(({ message }) => message)).toEqual(['no socket of "trades" was tried'])
    })

    it('has begun with the first life wanted, where the end came before anything was answered', () => {
      const wanted = of(LIFE, 200, lifeValue(0, 'wanted'), { scenario: 'trades', feed: 'trades' })
      expect(recordOf(three, [[...WHOLE, rest, wanted]], ended('aborted')).problems).toEqual([])
    })

    it('must have made a request, where it is one of requests', () => {
      const load = loadOf({ orders: ORDERS, rest: REQUESTS, idle: REST })
      const login = of('http_reqs', 100, 1, { name: 'login', status: '200' })
      expect(recordOf(load, [[...WHOLE, login]]).problems).toMatchObject([
        { what: 'no-samples', fault: 'engine', message: 'no request of "rest" was made' },
      ])
    })
  })

  it('is whole where subscribed sockets got nothing of what the plan states: the row on the rate says so', () => {
    const load = loadOf({ orders: ordersWith([{ rate: 2 }]) })
    const subscribed = [0, 1, 2, 3].map((user) => of(LIFE, 500, lifeValue(user, 'subscribed'), TAGS))
    const { problems, deliveries } = recordOf(load, [[...WHOLE, ...subscribed]])
    expect(problems).toEqual([])
    expect(deliveries).toMatchObject([{ matched: 0, socketSeconds: 40 }])
  })

  it('never passes foreign text through raw', () => {
    const end = ended('crashed', { detail: '\u001b[31mred\u202e', summary: null })
    const script = of('script_errors', 2_000, 1, { where: 'a\u0007b\nc' })
    const messages = recordOf(loadOf(), [[...WHOLE, script]], end).problems.map(({ message }) => message)
    expect(messages.join(' ')).toMatch(/^[ -~]*$/)
  })
})

describe('the threshold on which the engine aborted', () => {
  const load = loadOf(undefined, {
    thresholds: [
      threshold('ws_roundtrip', 'p(99)<100'),
      threshold('ws_subscribed', 'rate>0.5', true),
      threshold('ws_connect_failed', 'rate<0.1', true),
    ],
  })

  it('is the first broken one that may stop it', () => {
    const record = recordOf(load, [[...WHOLE, TIMEOUT]], ended('aborted'))
    expect(record.abortedOn).toBe('ws_connect_failed: rate<0.1')
  })

  it('is named only where the engine did abort', () => {
    expect(recordOf(load, [[...WHOLE, TIMEOUT]]).abortedOn).toBeNull()
  })
})
