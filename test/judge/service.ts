import { judge } from '../../src/judge/judge.ts'
import { LIFE, lifeValue, type Turn } from '../../src/model/lives.ts'
import type { Load } from '../../src/model/load/load.ts'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import { RECEIVED, receivedValue, SERVED, servedValue } from '../../src/model/receipts.ts'
import type { Sample, Tags } from '../../src/model/sample.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { FIRST_MOMENTS, isWitness, MESSAGE_SENT, markOf } from '../../src/model/witness.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { recordOf, sampler, T0 } from '../evidence/support.ts'
import { parse } from '../plan/parse/support.ts'

/** The size of a run: that of a pull request's profile. Times in ms. */
const USERS = 20
const RAMP = 5_000
const STEADY_END = 65_000
const END = 70_000
const HEARTBEAT = 5_000
const LOGIN = 300
const RESTART = 35_000

/** How a made-up service behaves; shares are of each try, rates per second. */
export interface Service {
  /** Messages per socket and second, as the plan states and the service sends. */
  readonly rate: number
  /** Every socket gets the same messages; else each its own. */
  readonly broadcast: boolean
  /** How long a life lasts, ms, and the pause after it; undefined: one life, to the end. */
  readonly hold?: readonly [number, number]
  readonly pause?: readonly [number, number]
  /** Age at which the service ends each life by design, ms; undefined: it does not. */
  readonly closes?: readonly [number, number]
  readonly refused: number
  readonly unacknowledged: number
  /** Lives that the service ends, at a drawn moment. */
  readonly ended: number
  readonly heartbeatsMissed: number
  readonly unanswered: number
  readonly malformed: number
  readonly untimed: number
  readonly stepsFailed: number
  readonly notBegun: number
  /** Users of REST who are served no more from the middle on. */
  readonly stuck: number
  readonly closesUnanswered: number
  readonly errorFrames: number
  readonly unexpected: number
  /** Messages as a function of the stated ones: moments of sending to those that the service sends. */
  readonly sends?: (moments: readonly number[]) => readonly number[]
  /** The share of users whom it lets in again after a restart at 35 s, which closes all with 1012; undefined: there is none. */
  readonly restart?: number
  /** Users that get any. */
  readonly served?: number
}

/** As good as services are: of 1,000 tries two go wrong. */
export const HEALTHY: Service = {
  rate: 1,
  broadcast: true,
  refused: 0.002,
  unacknowledged: 0.002,
  ended: 0.002,
  heartbeatsMissed: 0.002,
  unanswered: 0.002,
  malformed: 0.002,
  untimed: 0.002,
  stepsFailed: 0.002,
  notBegun: 0.002,
  stuck: 0,
  closesUnanswered: 0,
  errorFrames: 0,
  unexpected: 0,
}

export type Random = () => number

/** Mulberry32: uniform in 0..1, the same for the same seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const TAGS = { scenario: 'orders', feed: 'orders' }
const REST = { scenario: 'place', name: 'place' }
const of = sampler()

const loads = new Map<number, Load>()

/** A plan that promises everything that is demanded by default, as 20 users and 70 s size it. */
function loadOf(rate: number): Load {
  const known = loads.get(rate)
  if (known !== undefined) return known
  const plan = parse(`version: 1
name: orders
targets: { feed: { url: "ws://127.0.0.1:9" }, api: { url: "http://127.0.0.1:9" } }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/ws"
      open: [{ send: { a: 1 }, await: { match: { type: ok }, within: 5s } }]
      errors: [{ match: { type: error } }]
      never: [{ match: { type: admin } }]
      messages: { match: { type: order }, sent_at: { path: ts }, rate: ${rate}/s }
      heartbeat: { every: 5s, by: ping, timeout: 2s }
      while_open: [{ every: 5s, send: { q: 1 }, await: { match: { type: q } }, as: quote }]
      reopen: { backoff: 1s, jitter: none }
      expected_closes: [4000]
    load: { executor: ramping-vus, stages: [{ duration: 5s, target: 20 }, { duration: 60s, target: 20 }, { duration: 5s, target: 0 }] }
    tags: { feed: orders }
  place:
    rest: { steps: [{ request: { url: "\${targets.api}/orders" }, name: place }] }
    load: { executor: constant-arrival-rate, rate: 2/s, duration: 70s, takes: 300ms }
  browse:
    rest: { steps: [{ request: { url: "\${targets.api}/list" }, name: list }, { wait: 2s..8s }] }
    load: { executor: constant-vus, vus: 20, duration: 70s }
`)
  const load = makeLoad(plan)
  loads.set(rate, load)
  return load
}

const RESTARTED = { code: '1012', side: 'service', how: 'frame' }
const BY_DESIGN = { code: '4000', side: 'service', how: 'frame' }

interface Stay {
  readonly from: number
  readonly to: number
}

/** The verdict on one run against a service. */
export function verdictOn(service: Service, random: Random): Verdict {
  const load = loadOf(service.rate)
  const samples: Sample[] = [
    of(SCENARIO_START, 0, T0, TAGS),
    of(SCENARIO_START, 0, T0, { scenario: 'place' }),
    of(SCENARIO_START, 0, T0, { scenario: 'browse' }),
  ]
  const stays = Array.from({ length: USERS }, (_, user) => livesOf(user, service, random, samples))
  messagesTo(stays, service, random, samples)
  steps(service, random, samples)
  browse(service, random, samples)
  for (let i = 0; i < service.errorFrames; i++) samples.push(of('ws_error_frames', 20_000 + i, 1, TAGS))
  // Acknowledgements alone are frames that came.
  samples.push(of('ws_msgs_received', 20_000, 100, TAGS))
  for (let i = 0; i < service.unexpected; i++) samples.push(of('ws_unexpected', 20_000 + i, 1, TAGS))
  samples.push(of('vus', END, 1))
  return judge({ load, records: [recordOf(load, [samples])], baseline: null })
}

/** One user's lives, as its ledger and the engine tell them; the stretches in which it was subscribed. */
function livesOf(user: number, service: Service, random: Random, samples: Sample[]): Stay[] {
  const stays: Stay[] = []
  const write = (at: number, turn: Turn, tags: Tags = TAGS) =>
    samples.push(of(LIFE, Math.min(at, END), lifeValue(user, turn), tags))
  const stop = STEADY_END + ((END - STEADY_END) * user) / USERS
  const restart = service.restart === undefined ? END : RESTART + 10 * user
  const shutOut = user >= (service.restart ?? 1) * USERS
  let at = (RAMP * user) / USERS
  let next: Turn = 'wanted'
  while (at < stop) {
    write(at, next)
    at += LOGIN + 5
    const refused = random() < service.refused || (shutOut && at > restart)
    samples.push(of('ws_connecting', at, 5, { ...TAGS, status: refused ? '503' : '101' }))
    samples.push(
      of('ws_connect_failed', at, refused ? 1 : 0, refused ? { ...TAGS, reason: 'handshake' } : TAGS),
    )
    if (refused) {
      write(at, 'failed', { ...TAGS, reason: 'handshake' })
      at += 1_000
      next = 'redial'
      continue
    }
    write(at, 'open')
    const acknowledged = random() >= service.unacknowledged
    samples.push(of('ws_subscribed', at + 5, acknowledged ? 1 : 0, TAGS))
    const hold = service.hold === undefined ? END : between(service.hold, random)
    const early = random() < service.ended
    const byDesign = service.closes === undefined ? END : at + between(service.closes, random)
    const planned = Math.min(at + hold, stop, byDesign, at < restart ? restart : END)
    const end = early
      ? at + 1 + random() * (planned - at - 1)
      : acknowledged
        ? planned
        : Math.min(planned, at + 5_000)
    if (acknowledged) {
      write(at + 5, 'subscribed')
      if (end > at + 5) stays.push({ from: at + 5, to: end })
      beats(at + 5, end, service, random, samples)
    } else if (!early && end !== byDesign) write(end, 'unsubscribed')
    at = end
    if (at === restart) samples.push(of('ws_closes', at, 1, { ...TAGS, ...RESTARTED, subscribed: 'true' }))
    else if (at !== byDesign) closed(at, early, acknowledged, service, random, samples)
    else samples.push(of('ws_closes', at, 1, { ...TAGS, ...BY_DESIGN, subscribed: String(acknowledged) }))
    if (at === restart) write(at, 'early', { ...TAGS, ...RESTARTED })
    else if (early) write(at, 'early', { ...TAGS, code: '1011', side: 'service', how: 'frame' })
    else if (at === byDesign) write(at, 'expected', { ...TAGS, ...BY_DESIGN })
    else write(at, 'ended', { ...TAGS, by: acknowledged ? (at >= stop ? 'stop' : 'hold') : 'step' })
    next = 'wanted'
    if (early || !acknowledged || at === byDesign || at === restart) at += 1_000
    else if (service.pause !== undefined) at += between(service.pause, random)
  }
  return stays
}

function between([from, to]: readonly [number, number], random: Random): number {
  return from + random() * (to - from)
}

function closed(
  at: number,
  early: boolean,
  subscribed: boolean,
  service: Service,
  random: Random,
  samples: Sample[],
): void {
  const unanswered = !early && random() < service.closesUnanswered
  if (unanswered) samples.push(of('ws_close_unanswered', at, 1, TAGS))
  const how = unanswered ? 'unanswered' : 'frame'
  const end = early ? { code: '1011', side: 'service', how } : { code: '1000', side: 'plan', how }
  samples.push(of('ws_closes', at, 1, { ...TAGS, ...end, subscribed: String(subscribed) }))
}

/** Heartbeats and exchanges of one open socket. */
function beats(from: number, to: number, service: Service, random: Random, samples: Sample[]): void {
  for (let at = from + HEARTBEAT; at + 2_000 < to; at += HEARTBEAT) {
    const missed = random() < service.heartbeatsMissed
    samples.push(of(missed ? 'ws_heartbeat_missed' : 'ws_heartbeat_rtt', at, missed ? 1 : 3, TAGS))
    const lost = random() < service.unanswered
    const exchange = { ...TAGS, exchange: 'quote' }
    samples.push(of(lost ? 'ws_roundtrip_timeout' : 'ws_roundtrip', at, lost ? 1 : 12, exchange))
  }
}

/** Messages at random moments, to all or to each its own. */
function messagesTo(
  stays: readonly (readonly Stay[])[],
  service: Service,
  random: Random,
  samples: Sample[],
): void {
  const { broadcast, sends = (moments) => moments, served = USERS } = service
  const shared = broadcast ? sends(moments(service.rate, random)) : []
  for (const [user, own] of stays.entries()) {
    if (user >= served) continue
    const sent = broadcast ? shared : sends(moments(service.rate, random))
    receive(
      user,
      sent.filter((at) => own.some(({ from, to }) => at >= from && at < to)),
      service,
      random,
      samples,
    )
  }
}

/** Of a Poisson process. */
function moments(rate: number, random: Random): number[] {
  const found: number[] = []
  for (let at = 0; at < END; at += (-Math.log(1 - random()) / rate) * 1000) if (at > 0) found.push(at)
  return found
}

/** What `vu/` emits of messages that a user gets. */
function receive(
  user: number,
  sent: readonly number[],
  { malformed, untimed }: Service,
  random: Random,
  samples: Sample[],
): void {
  let reported = Number.NEGATIVE_INFINITY
  let count = 0
  for (const moment of sent) {
    const at = moment + 5
    if (random() < malformed) {
      samples.push(of('ws_messages_malformed', at, 1, TAGS))
      continue
    }
    count++
    if (random() < untimed) samples.push(of('ws_messages_untimed', at, 1, TAGS))
    else {
      samples.push(of('ws_message_latency', at, 5, TAGS))
      const when = T0 + moment
      if (count <= FIRST_MOMENTS || isWitness(when)) samples.push(of(MESSAGE_SENT, at, markOf(when, 0), TAGS))
    }
    if (at >= reported + 1_000) {
      samples.push(of(RECEIVED, at, receivedValue(user, count), TAGS))
      reported = at
    }
  }
  if (count > 0) samples.push(of(RECEIVED, END - 10, receivedValue(user, count), TAGS))
}

function steps({ stepsFailed, notBegun }: Service, random: Random, samples: Sample[]): void {
  for (let at = 100; at < END; at += 500) {
    if (random() < notBegun) {
      samples.push(of('dropped_iterations', at, 1, { scenario: 'place' }))
      continue
    }
    const failed = random() < stepsFailed
    const tags = { ...REST, status: failed ? '503' : '200' }
    samples.push(of('http_reqs', at, 1, tags), of('http_req_failed', at, failed ? 1 : 0, tags))
    samples.push(of('http_req_duration', at, 20, tags), of('iterations', at + 20, 1, { scenario: 'place' }))
    samples.push(
      of('steps_failed', at, failed ? 1 : 0, failed ? { ...REST, reason: 'status', status: '503' } : REST),
    )
  }
}

/** Users who ask again and again, each of them for itself. */
function browse({ stuck, stepsFailed }: Service, random: Random, samples: Sample[]): void {
  for (let user = 0; user < USERS; user++) {
    samples.push(of(SERVED, 0, servedValue(user, false), { scenario: 'browse' }))
    const end = user < stuck * USERS ? END / 2 : END
    for (let at = 20; at < end; at += 20 + between([2_000, 8_000], random))
      listed(user, at, random() < stepsFailed, samples)
  }
}

function listed(user: number, at: number, failed: boolean, samples: Sample[]): void {
  const step = { scenario: 'browse', name: 'list' }
  const tags = { ...step, status: failed ? '503' : '200', expected_response: String(!failed) }
  samples.push(of('http_reqs', at, 1, tags), of('http_req_failed', at, failed ? 1 : 0, tags))
  samples.push(of('http_req_duration', at, 20, tags))
  if (!failed) samples.push(of(SERVED, at, servedValue(user, true), { scenario: 'browse' }))
  samples.push(
    of('steps_failed', at, failed ? 1 : 0, failed ? { ...step, reason: 'status', status: '503' } : step),
  )
}
