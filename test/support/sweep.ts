import { LIFE, lifeValue, type Turn } from '../../src/model/lives.ts'
import { idleCell, type Sign, signValue } from '../../src/model/load/idle.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { Idle, Keepalive } from '../../src/model/load/socket.ts'
import { SCENARIO_START, SIGN_OF_LIFE } from '../../src/model/metrics/internal.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Sample, Tags } from '../../src/model/sample.ts'
import { loadOf, ORDERS, recordOf, sampler, T0 } from '../evidence/support.ts'

/** The sweep of the plan language's example. */
export const SWEEP: Idle = {
  hold: [30_000, 55_000, 65_000, 95_000],
  each: 2,
  keepalive: ['none', 'ping', 'message'],
  send: { json: { type: 'ka' } },
  heartbeat: 30_000,
  margin: 1.5,
}

/** How a socket ends, ms after it fell silent; null: it lives for as long as it is held. */
export interface Ended {
  readonly at: number
  readonly code?: string
  readonly side?: string
  readonly how?: string
  readonly turn?: 'early' | 'expected'
}

/** `never`: it does not open. `unheard`: nobody answers the plan's close. */
export type FateOf = (user: number, keepalive: Keepalive, hold: number) => Ended | 'never' | 'unheard' | null

export function sweepLoad(idle: Idle = SWEEP): Load {
  const longest = Math.max(...idle.hold)
  const vus = idle.hold.length * idle.each * idle.keepalive.length
  const load = { executor: 'per-vu-iterations', vus, iterations: 1, maxDuration: longest + 25_000 } as const
  const scenario = { ...ORDERS, tags: {}, load, socket: { ...ORDERS.socket, idle } }
  const spans = [{ phase: 'idle' as const, from: 0, to: longest + 1_000 }]
  return loadOf({ quiet: scenario }, { timeline: { quiet: spans }, duration: longest + 1_000 })
}

const of = sampler()
const TAGS = { scenario: 'quiet' }

/** The samples of a sweep whose sockets end so. */
export function sweepSamples(fate: FateOf, idle: Idle = SWEEP): Sample[] {
  const users = idle.hold.length * idle.each * idle.keepalive.length
  const lives = Array.from({ length: users }, (_, user) => {
    const { hold, keepalive } = idleCell(idle, user)
    return lifeOf(user, keepalive, hold, fate(user, keepalive, hold), idle)
  })
  const end = of('vus', Math.max(...idle.hold) + 1_000, 1)
  return [of(SCENARIO_START, 0, T0, TAGS), ...lives.flat(), end].sort((a, b) => a.t - b.t)
}

function lifeOf(user: number, keepalive: Keepalive, hold: number, fate: ReturnType<FateOf>, idle: Idle) {
  const one = (metric: string, at: number, value: number, tags: Tags = {}) =>
    of(metric, at, value, { ...TAGS, phase: 'idle', ...tags })
  const turn = (at: number, name: Turn, tags: Tags = {}) => one(LIFE, at, lifeValue(user, name), tags)
  const dialled = [turn(100, 'wanted'), one('ws_sessions', 100, 1)]
  if (fate === 'never') {
    const reason = { reason: 'refused' }
    const failed = [one('ws_connecting', 100, 40), one('ws_connect_failed', 150, 1, reason)]
    return [...dialled, ...failed, turn(150, 'failed', reason), turn(151, 'gave-up')]
  }
  const open = [
    ...dialled,
    one('ws_connecting', 100, 90, { status: '101' }),
    one('ws_connect_failed', 190, 0),
    turn(190, 'open'),
    one('ws_subscribed', 200, 1),
    turn(200, 'subscribed'),
  ]
  const lived = fate === null || fate === 'unheard' ? hold : fate.at
  const signs = keepalive === 'none' ? [] : signsOf(user, keepalive, Math.min(lived, hold), idle.heartbeat)
  const closed = (at: number, tags: Tags) => [
    one('ws_closes', at, 1, { ...tags, subscribed: 'true' }),
    one('ws_session_duration', at, at - 100),
  ]
  if (fate === null || fate === 'unheard') {
    const ended = [...open, ...signs, turn(200 + hold, 'ended', { by: 'hold' })]
    if (fate === null) return [...ended, ...closed(205 + hold, { code: '1000', side: 'plan', how: 'frame' })]
    const unheard = closed(800 + hold, { code: 'none', side: 'plan', how: 'rst' })
    return [...ended, turn(800 + hold, 'unheard'), ...unheard]
  }
  const { at, code = '1006', side = 'service', how = 'fin', turn: by = 'early' } = fate
  const end = { code, side, how }
  return [...open, ...signs, ...closed(200 + at, end), turn(200 + at, by, end), turn(201 + at, 'gave-up')]
}

function signsOf(user: number, keepalive: Keepalive, lived: number, heartbeat: number): Sample[] {
  const sign = (at: number, what: Sign) => of(SIGN_OF_LIFE, 200 + at, signValue(user, what), TAGS)
  return Array.from({ length: Math.ceil(lived / heartbeat) - 1 }, (_, i) => heartbeat * (i + 1)).flatMap(
    (at) => [sign(at, 'sent'), ...(keepalive === 'ping' ? [sign(at + 1, 'answered')] : [])],
  )
}

export function sweepRecord(fate: FateOf, idle: Idle = SWEEP): Record {
  return recordOf(sweepLoad(idle), [sweepSamples(fate, idle)])
}
