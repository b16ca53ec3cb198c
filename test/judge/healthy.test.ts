import { describe, expect, it } from 'vitest'
import { DEFAULT_SLOS } from '../../src/model/default-slos.ts'
import type { Code } from '../../src/model/verdict/codes.ts'
import { HEALTHY, type Service, seeded, verdictOn } from './service.ts'

// Runs are made up sample by sample and go the whole way: what virtual users write down, evidence, record, verdict.

const KINDS: { readonly [kind: string]: Partial<Service> } = {
  'a feed of one message a second': { rate: 1 },
  'a quiet feed, one message in 3 s': { rate: 0.3 },
  'a quieter one, one in 10 s': { rate: 0.1 },
  'the quietest, one in 50 s': { rate: 0.02 },
  'messages of each socket’s own': { rate: 1, broadcast: false },
  'quiet messages of each socket’s own': { rate: 0.1, broadcast: false },
  'drawn holds and pauses': { hold: [5_000, 20_000], pause: [0, 5_000] },
  'lives that the service ends by design after 3 to 12 s': { closes: [3_000, 12_000] },
  'a restart that the service announces': { restart: 1 },
  'lives of 2 s with 0.3 s of login': { hold: [2_000, 2_000] },
}

/** Told of what this service has not: those who read slowly (slow-readers.test.ts), tokens that expire (tokens.test.ts). */
const BESIDE: ReadonlySet<string> = new Set(['neighbours', 'token_refresh_failed', 'ws_lost_at_expiry'])

/** Of each kind. */
const RUNS = 40

/** The shares of healthy runs that may be called red. */
const RED = 0.005

describe('a healthy service at the size of a profile', () => {
  it(`is red in under ${RED * 100} % of its runs, all default SLOs together`, { timeout: 60_000 }, () => {
    const red: string[] = []
    let doubtful = 0
    for (const [index, [kind, changes]] of Object.entries(KINDS).entries()) {
      const random = seeded(1 + index)
      for (let run = 0; run < RUNS; run++) {
        const { outcome, slos, problems } = verdictOn({ ...HEALTHY, ...changes }, random)
        expect(problems).toEqual([])
        if (outcome === 'suspect') doubtful++
        else if (outcome !== 'pass') {
          red.push(
            `${kind}: ${slos.filter(({ verdict }) => verdict === 'fail').map(({ message }) => message)}`,
          )
        }
      }
    }
    const runs = RUNS * Object.keys(KINDS).length
    expect(red.length, red.join('\n')).toBeLessThan(RED * runs)
    expect(doubtful).toBeLessThan(0.05 * runs)
  })

  it('shows every default SLO that its plan promises', () => {
    const rows = verdictOn({ ...HEALTHY, restart: 1 }, seeded(1)).slos.map(({ threshold }) =>
      threshold.replace(/[{:].*/, ''),
    )
    const known = new Set(rows.map((row) => (row.startsWith('messages.rate') ? 'messages_rate' : row)))
    expect(DEFAULT_SLOS.filter((name) => !known.has(name) && !BESIDE.has(name))).toEqual([])
  })
})

/** One fault each. */
const FAULTS: readonly (readonly [code: Code, fault: string, changes: Partial<Service>])[] = [
  ['ws_connect_failed', 'refuses a third of the upgrades', { refused: 0.33, hold: [10_000, 20_000] }],
  [
    'ws_subscribed',
    'acknowledges two of three subscriptions',
    { unacknowledged: 0.33, hold: [10_000, 20_000] },
  ],
  ['ws_held', 'throws everybody out again and again', { ended: 1, hold: [2_000, 4_000] }],
  ['ws_ended_early', 'ends every fifth life', { ended: 0.2, hold: [10_000, 20_000] }],
  ['recovered', 'lets three of four in again after a restart', { restart: 0.75 }],
  ['ws_feed_silent', 'stops sending in mid-run', { sends: (moments) => moments.filter((at) => at < 35_000) }],
  [
    'messages_rate',
    'sends a tenth of what is stated',
    { sends: (moments) => moments.filter((_, i) => i % 10 === 0) },
  ],
  [
    'messages_many',
    'sends every message four times',
    { sends: (moments) => moments.flatMap((at) => [at, at, at, at]) },
  ],
  [
    'messages_in_time',
    'sends all that is due in one burst',
    {
      rate: 4,
      sends: (moments) =>
        moments.map((at, i) => (i % 20 === 0 ? at : 20_000 + (at / 70_000) * 10_000)).sort((a, b) => a - b),
    },
  ],
  ['ws_starved', 'serves eleven of 20 sockets', { served: 11 }],
  ['ws_heartbeat_missed', 'answers four of five pings', { heartbeatsMissed: 0.2 }],
  ['ws_roundtrip_timeout', 'answers four of five questions', { unanswered: 0.2 }],
  ['ws_messages_malformed', 'cuts off every 20th frame', { malformed: 0.05 }],
  ['ws_messages_untimed', 'leaves the time out of every 20th', { untimed: 0.05 }],
  ['steps_failed', 'fails one of ten steps', { stepsFailed: 0.1 }],
  ['users_stuck', 'serves six of 20 users of REST no more', { stuck: 0.3 }],
  ['begun', 'is too slow for a tenth of the iterations', { notBegun: 0.1 }],
  ['ws_close_unanswered', 'never answers a close', { closesUnanswered: 1 }],
  ['ws_error_frames', 'sends error frames', { errorFrames: 3 }],
  ['ws_unexpected', 'sends what must never come', { unexpected: 1 }],
]

describe('a broken service', () => {
  it.each(FAULTS)('is red by %s where it %s, in every run', (code, _, changes) => {
    const random = seeded(7)
    for (let run = 0; run < 5; run++) {
      const { outcome, slos } = verdictOn({ ...HEALTHY, ...changes }, random)
      expect(outcome).toBe('slo')
      expect(slos.filter(({ verdict }) => verdict === 'fail').map((row) => row.code)).toContain(code)
    }
  })

  it('is broken in every way that a default SLO knows', () => {
    const codes = new Set(FAULTS.map(([code]) => code as string))
    expect(DEFAULT_SLOS.filter((name) => !codes.has(name) && !BESIDE.has(name))).toEqual([])
  })
})
