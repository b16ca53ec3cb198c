import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { type Sign, signValue } from '../../src/model/load/idle.ts'
import type { Idle } from '../../src/model/load/socket.ts'
import { SIGN_OF_LIFE } from '../../src/model/metrics/internal.ts'
import { recordOf, sampler } from '../evidence/support.ts'
import { type FateOf, SWEEP, sweepLoad, sweepRecord, sweepSamples } from '../support/sweep.ts'

const judged = (fate: FateOf, idle: Idle = SWEEP) =>
  judge({ load: sweepLoad(idle), records: [sweepRecord(fate, idle)], baseline: null })

/** Verdict and code of each kind's row. */
const rows = (fate: FateOf, idle: Idle = SWEEP) =>
  judged(fate, idle)
    .slos.filter(({ threshold }) => threshold.startsWith('idle_margin'))
    .map(({ threshold, verdict, code, actual }) => [
      /keepalive:(\w+)/.exec(threshold)![1],
      verdict,
      code,
      actual === null ? null : Math.round(actual * 100) / 100,
    ])

/** Cut after so much silence, but for those kinds that keep it alive. */
const idleTimeout =
  (timeout: number, kept: readonly string[] = ['ping', 'message'], end: object = {}): FateOf =>
  (user, keepalive, hold) =>
    timeout < hold && !(kept.includes(keepalive) && timeout > SWEEP.heartbeat)
      ? { at: timeout + (user % 3) * 7, ...end }
      : null

describe('an idle sweep is judged beside the heartbeat', () => {
  it.each<[string, FateOf, unknown[]]>([
    [
      'a proxy of 60 s',
      idleTimeout(60_000),
      [
        ['none', 'met', 'met', 2],
        ['ping', 'met', 'met', 3.17],
        ['message', 'met', 'met', 3.17],
      ],
    ],
    [
      'one of 40 s',
      idleTimeout(40_000),
      [
        ['none', 'fail', 'idle_margin', 1.33],
        ['ping', 'met', 'met', 3.17],
        ['message', 'met', 'met', 3.17],
      ],
    ],
    [
      'one of 20 s, before any keepalive',
      idleTimeout(20_000),
      [
        ['none', 'fail', 'idle_margin', 0.67],
        ['ping', 'fail', 'idle_margin', 0.67],
        ['message', 'fail', 'idle_margin', 0.67],
      ],
    ],
    [
      'a race',
      (user, keepalive, hold) =>
        hold < 31_000 || (keepalive !== 'none' && user % 2 === 0)
          ? null
          : { at: keepalive === 'none' ? 30_010 : 60_010 },
      [
        ['none', 'fail', 'heartbeat_race', 1],
        ['ping', 'fail', 'heartbeat_race', 2],
        ['message', 'fail', 'heartbeat_race', 2],
      ],
    ],
    [
      'one that counts data frames only',
      idleTimeout(60_000, ['message']),
      [
        ['none', 'met', 'met', 2],
        ['ping', 'fail', 'keepalive_ignored', null],
        ['message', 'met', 'met', 3.17],
      ],
    ],
    [
      'one that counts nothing of a client',
      idleTimeout(60_000, []),
      [
        ['none', 'met', 'met', 2],
        ['ping', 'met', 'met', 2],
        ['message', 'met', 'met', 2],
      ],
    ],
    [
      'a maximum age',
      idleTimeout(40_000, []),
      [
        ['none', 'not_judged', 'maximum_age', 1.33],
        ['ping', 'not_judged', 'maximum_age', 1.33],
        ['message', 'not_judged', 'maximum_age', 1.33],
      ],
    ],
    [
      'nobody is cut',
      () => null,
      [
        ['none', 'met', 'met', 3.17],
        ['ping', 'met', 'met', 3.17],
        ['message', 'met', 'met', 3.17],
      ],
    ],
    [
      'nobody opens',
      () => 'never',
      [
        ['none', 'not_judged', 'no_sockets', null],
        ['ping', 'not_judged', 'no_sockets', null],
        ['message', 'not_judged', 'no_sockets', null],
      ],
    ],
    [
      'messages that the service answers by a close',
      (_, keepalive) => (keepalive === 'message' ? { at: 30_020, code: '1008', how: 'frame' } : null),
      [
        ['none', 'met', 'met', 3.17],
        ['ping', 'met', 'met', 3.17],
        ['message', 'fail', 'keepalive_ignored', null],
      ],
    ],
  ])('%s', (_, fate, expected) => {
    expect(rows(fate)).toEqual(expected)
  })

  it.each<[string, FateOf, Partial<Idle>, string]>([
    [
      'too short a hold',
      () => null,
      { hold: [10_000, 40_000] },
      'sockets of quiet without keepalive lived for 40\u00a0s, the longest that was tried: at least 1.33\u00a0× the heartbeat of 30\u00a0s; hold 45\u00a0s or longer to judge 1.5\u00a0×',
    ],
    [
      'ages that tell nothing exactly',
      (user, _, hold) => (hold === 30_000 ? null : { at: 41_000 + user * 5_000 }),
      { hold: [30_000, 95_000], each: 8, keepalive: ['none'] },
      'sockets of quiet without keepalive are cut after between 30\u00a0s and 81\u00a0s of silence: 1\u00a0× to 2.7\u00a0× the heartbeat of 30\u00a0s; hold 45\u00a0s, too, to judge 1.5\u00a0×',
    ],
    [
      'closes that the plan expects, kept alive or not',
      (_, keepalive, hold) =>
        hold > 40_000
          ? { at: 40_000, code: '1001', how: 'frame', turn: 'expected' }
          : keepalive === 'none'
            ? null
            : null,
      { keepalive: ['ping'] },
      'sockets of quiet that send pings are cut after 40\u00a0s, kept alive or not: a maximum age, and no idle timeout; whether one of 1.5\u00a0× the heartbeat of 30\u00a0s is kept cannot be judged',
    ],
  ])('cannot judge, and says what would: %s', (_, fate, more, message) => {
    const { outcome, reasons, slos } = judged(fate, { ...SWEEP, ...more })
    expect(slos.find(({ name }) => name.startsWith('idle margin'))?.message).toBe(message)
    expect(outcome).toBe('inconclusive')
    expect(reasons[0]?.message).toContain(message)
  })

  it('alone says what cut its sockets: neither the census nor a next step points elsewhere', () => {
    const { census, idle, next } = judged(idleTimeout(40_000))
    expect(census?.ends.some(({ code }) => code === 'fin')).toBe(true)
    expect(census?.layers).toEqual([])
    expect(JSON.stringify(idle)).toContain('the idle timeout of a proxy')
    expect(next).toHaveLength(1)
    expect(next[0]).toMatch(/^Raise the idle timeout/)
  })

  it('asks for nothing where the margin is 0, and shows what it found', () => {
    const idle = { ...SWEEP, margin: 0 }
    expect(rows(idleTimeout(40_000), idle)).toEqual([])
    expect(judged(idleTimeout(40_000), idle).idle?.[0]?.kinds[0]?.timeout).toMatchObject({ at: 40_007 })
  })

  it('leaves what it looks for out of the other defaults, and of what nobody asked about', () => {
    const { slos, seen = [], outcome, closes } = judged(idleTimeout(60_000))
    const metrics = slos.map(({ threshold }) => /^\w+/.exec(threshold)![0])
    expect(metrics).not.toContain('ws_held')
    expect(metrics).not.toContain('ws_ended_early')
    expect(metrics).toContain('ws_connect_failed')
    expect(seen.map(({ code }) => code)).toEqual([])
    expect([outcome, closes.length]).toEqual(['pass', 2])
  })

  it.each<[string, FateOf, string]>([
    [
      'FIN',
      idleTimeout(60_000),
      'They end by FIN without a close frame, all at 60\u00a0s, and those that send pings or messages live on: this points to the idle timeout of a proxy; an application normally sends a close frame.',
    ],
    [
      'a frame',
      idleTimeout(60_000, ['ping'], { code: '1001', how: 'frame' }),
      'They are closed by a close frame (1001), all at 60\u00a0s, and those that send pings live on: this points to the application, or a gateway that speaks WebSocket itself.',
    ],
    [
      'nothing',
      (_, keepalive, hold) => (keepalive === 'none' && hold > 60_000 ? 'unheard' : null),
      'Nobody answered when the plan closed them after 65\u00a0s of silence, and those that send pings or messages live on: this points to a balancer, NAT or firewall that drops idle connections and says nothing.',
    ],
  ])('points to a layer by how sockets end: %s', (_, fate, note) => {
    expect(judged(fate).idle?.[0]?.notes).toEqual([note])
  })

  it('takes a service that answers no close for no connection that died', () => {
    const [kind] = sweepRecord(() => 'unheard').idle![0]!.kinds
    expect(kind!.timeout).toMatchObject({ upTo: null, cut: 0 })
  })
})

describe('the interval of an idle timeout', () => {
  it('always contains the timeout that cut the sockets', () => {
    const holds = fc.uniqueArray(fc.integer({ min: 500, max: 120_000 }), { minLength: 1, maxLength: 6 })
    const late = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(
        holds,
        late,
        fc.integer({ min: 100, max: 130_000 }),
        fc.integer({ min: 1, max: 3 }),
        (hold, delays, timeout, each) => {
          const idle: Idle = { ...SWEEP, hold: hold.toSorted((a, b) => a - b), each, keepalive: ['none'] }
          const record = sweepRecord((user, _, own) => {
            const at = timeout + delays[user % delays.length]!
            return at < own ? { at } : null
          }, idle)
          const [kind] = record.idle![0]!.kinds
          const { over, upTo } = kind!.timeout
          expect(over).toBeLessThanOrEqual(timeout + 900)
          if (upTo !== null) {
            expect(upTo).toBeGreaterThanOrEqual(timeout)
            expect(over).toBeLessThan(upTo)
          }
          // What outlived the timeout by no more than the cut was late says nothing against it.
          expect(over).toBeLessThan(timeout + Math.max(...delays) + 1)
          const told = kind!.cells.reduce(
            (sum, cell) => sum + cell.survived + cell.ends.reduce((n, end) => n + end.n, 0),
            0,
          )
          expect(told).toBe(hold.length * each)
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each<[string, FateOf, object]>([
    [
      'one end that others outlived is a stray',
      (user) => (user === 4 ? { at: 12_000 } : null),
      { over: 95_000, upTo: null, cut: 0, stray: 1 },
    ],
    [
      'several that others outlived, each at an age of its own, are no chance',
      (user) => (user < 4 ? { at: 12_000 + 4_000 * user } : null),
      { over: 0, upTo: 12_000, cut: 4, outlived: 4, stray: 0 },
    ],
    [
      'two at one age are a timeout that some do not have',
      (user, _, hold) => (user % 2 === 0 && hold > 60_000 ? { at: 60_000 } : null),
      { over: 55_000, upTo: 60_000, at: 60_000, cut: 2, outlived: 1, stray: 0 },
    ],
    [
      'who never opened survived nothing',
      (_, __, hold) => (hold === 95_000 ? 'never' : null),
      { over: 65_000, upTo: null },
    ],
    [
      'ends that nobody saw are known by the closes',
      (_, __, hold) => (hold > 60_000 ? 'unheard' : null),
      { over: 55_000, upTo: 65_000, cut: 4 },
    ],
  ])('%s', (_, fate, timeout) => {
    const [kind] = sweepRecord(fate).idle![0]!.kinds
    expect(kind!.timeout).toMatchObject(timeout)
    if (kind!.timeout.cut === 4) expect(kind!.timeout.at).toBeUndefined()
  })

  it('says whose silence the service broke', () => {
    const record = sweepRecord(() => null)
    expect(record.idle![0]!.kinds.map(({ sent, answered }) => [sent, answered])).toEqual([
      [0, 0],
      [2 * (1 + 2 + 3), 2 * (1 + 2 + 3)],
      [2 * (1 + 2 + 3), 0],
    ])
  })

  it('tells whose silence the service broke, but for answers to messages', () => {
    const of = sampler()
    const sign = (user: number, what: Sign) =>
      of(SIGN_OF_LIFE, 5_000, signValue(user, what), { scenario: 'quiet' })
    const load = sweepLoad()
    const signs = [sign(0, 'pinged'), sign(1, 'pinged'), sign(1, 'heard'), sign(23, 'heard')]
    const record = recordOf(load, [[...sweepSamples(() => null), ...signs]])
    expect(judge({ load, records: [record], baseline: null }).idle?.[0]?.notes).toEqual([
      'The service itself sent pings to 2 and messages to 1 of 24 sockets of quiet: these were not silent, and what is found holds with that.',
    ])
  })

  it('adds up to the sockets that the plan has, or the record contradicts itself', () => {
    const load = sweepLoad()
    const record = sweepRecord(() => null)
    const [sweep] = record.idle!
    const without = { ...sweep!, kinds: sweep!.kinds.slice(1) }
    const { idle: _, ...none } = record
    const told = (one: typeof record) =>
      judge({ load, records: [one], baseline: null }).reasons.map(({ code, message }) => [code, message])
    expect(told(record)).toEqual([])
    expect(told({ ...record, idle: [without] })[0]).toEqual([
      'contradiction',
      expect.stringContaining('the idle sweep of quiet does not add up to 24 sockets'),
    ])
    expect(told(none)[0]).toEqual(['contradiction', expect.stringContaining('it lacks idle of quiet')])
  })
})
