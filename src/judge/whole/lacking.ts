import { canonicalJson } from '../../model/json.ts'
import { peakVUs } from '../../model/load/executor.ts'
import { feedOf } from '../../model/load/feed.ts'
import type { Load } from '../../model/load/load.ts'
import type { Scenario, SocketScenario } from '../../model/load/scenario.ts'
import type { Idle } from '../../model/load/socket.ts'
import { statedIn } from '../../model/load/stated.ts'
import { loginRequests } from '../../model/load/step.ts'
import { NEEDS } from '../../model/metrics/needs.ts'
import { cutIn } from '../../model/record/idle.ts'
import type { CloseCount, Record } from '../../model/record/record.ts'
import type { Share } from '../../model/record/share.ts'

/**
 * One phrase for each row that a record of this version has of its plan's own load, and this one has not; empty: none. A row
 * that is cut out is asked for by nobody: what it would have said is not seen to be missing.
 */
export function lackedRows(load: Load, record: Record): readonly string[] {
  const lists = (['shares', 'held', 'silences'] as const).filter((list) => record[list] === undefined)
  if (lists.length > 0) return [`it has no ${lists.join(', no ')}`]
  const rows = Object.entries(load.work.scenarios).flatMap(([name, scenario]) => [
    ...(Object.hasOwn(record.timeline, name) ? [] : [`it has no timeline of ${name}`]),
    ...askedShares(name, scenario, load, record),
    ...(scenario.kind === 'socket' ? ofSockets(name, scenario, record) : ofSteps(name, scenario, record)),
  ])
  const watch = load.watch !== undefined && record.watch === undefined ? ['it has no watch'] : []
  const clock = load.time !== undefined && record.clock === undefined ? ['it has no clock'] : []
  return [...rows, ...untoldRequests(load, record), ...watch, ...clock]
}

/** What a plan asks for is counted, of none too. */
function askedShares(
  name: string,
  scenario: Scenario,
  { work }: Load,
  { shares = [] }: Record,
): readonly string[] {
  const own = shares.filter((share) => share.scenario === name)
  const heartbeats = NEEDS.heartbeat.places(scenario, work.login).length > 0
  const exchanges = NEEDS.exchange.places(scenario, work.login).map(({ exchange }) => exchange)
  return [
    ...(heartbeats && !own.some(({ metric }) => metric === 'ws_heartbeat_missed')
      ? [lacks('ws_heartbeat_missed', name)]
      : []),
    ...exchanges
      .filter((as) => !own.some(({ metric, name }) => metric === 'ws_roundtrip_timeout' && name === as))
      .map((as) => lacks('ws_roundtrip_timeout', as ?? name)),
  ]
}

function ofSockets(name: string, scenario: SocketScenario, record: Record): readonly string[] {
  const { messages } = scenario.socket
  const feeds = new Set(messages.map((kind) => feedOf(kind, scenario) ?? null))
  const rated = [...feeds].filter((feed) => statedIn(scenario, feed) !== undefined)
  const counted = messages.flatMap((kind) => (kind.sequence ? [feedOf(kind, scenario) ?? null] : []))
  const { silences = [], deliveries, sequences = [], held = [], opens = [] } = record
  const missing = (
    rows: readonly { readonly scenario: string; readonly feed: string | null }[],
    of: readonly (string | null)[],
    metric: string,
  ) =>
    of
      .filter((feed) => !rows.some((row) => row.scenario === name && row.feed === feed))
      .map((feed) => lacks(metric, feed ?? name))
  const opened = opens.some(({ scenario, count }) => scenario === name && count > 0)
  return [
    ...missing(silences, [...feeds], 'ws_feed_silent'),
    ...missing(deliveries, rated, 'messages.rate'),
    ...missing(sequences, counted, 'sequence'),
    ...otherRates(name, scenario, record),
    ...(opened ? unanswered(name, scenario, record) : []),
    ...(scenario.socket.idle === undefined
      ? [
          ...(opened && !held.some((one) => one.scenario === name) ? [lacks('ws_held', name)] : []),
          ...endedBeside(name, scenario, record),
        ]
      : silenceTold(name, scenario.socket.idle, record)),
    ...uncut(name, scenario, record),
    ...unslowed(name, scenario, record),
  ]
}

/** Every silent socket that the plan has is in a cell, and none that the plan has not. */
function silenceTold(
  name: string,
  { hold, each, keepalive }: Idle,
  { idle = [] }: Record,
): readonly string[] {
  const own = idle.find(({ scenario }) => scenario === name)
  if (own === undefined) return [lacks('idle', name)]
  const cells = own.kinds.flatMap((kind) => kind.cells)
  const told = cells.reduce((sum, { n }) => sum + n, 0)
  const wrong = cells.some(({ n, survived, unopened, untold, ends }) => {
    return n !== survived + unopened + untold + cutIn(ends)
  })
  const planned = hold.length * each * keepalive.length
  return told !== planned || wrong ? [`the idle sweep of ${name} does not add up to ${planned} sockets`] : []
}

/** What is due is what the plan states, and a message reaches no more than there are receipts, or users. */
function otherRates(
  name: string,
  scenario: SocketScenario,
  { deliveries, sockets }: Record,
): readonly string[] {
  return deliveries.flatMap((delivery) => {
    const { feed, stated, matched, fanOut = 1 } = delivery
    if (delivery.scenario !== name) return []
    const own = statedIn(scenario, feed)
    const of = feed ?? name
    if (own === undefined || canonicalJson(own) !== canonicalJson(stated))
      return [`messages.rate of ${of} is not that of the plan`]
    return fanOut > Math.max(matched, sockets.tried, peakVUs(scenario.load))
      ? [`a message of ${of} reached more than there are`]
      : []
  })
}

/** Where `open` awaits something, each socket that subscribed is in the share of those who did; those of others may be all. */
function unanswered(
  name: string,
  { socket }: SocketScenario,
  { shares = [], sockets, opens = [] }: Record,
): readonly string[] {
  if (socket.open.every((step) => step.await === undefined)) return []
  const own = shares.find(({ metric, scenario }) => metric === 'ws_subscribed' && scenario === name)
  const alone = opens.every(({ scenario, count }) => scenario === name || count === 0)
  const empty = own !== undefined && own.n + (own.stalled ?? 0) === 0
  const lost = own === undefined || (empty && alone)
  return sockets.subscribed > 0 && lost ? [lacks('ws_subscribed', name)] : []
}

/**
 * Where no close is expected, what the service closed in the time of the plan it ended early, but for closes that crossed the plan's
 * own; one may be a matter of ms.
 */
function endedBeside(name: string, { socket }: SocketScenario, record: Record): readonly string[] {
  if ((socket.expectedCloses ?? []).length > 0) return []
  const closed = record.closes.filter((close) => close.scenario === name && isOfService(close))
  const n = closed.reduce((sum, { count }) => sum + count, 0)
  const own = (record.shares ?? []).filter(({ scenario }) => scenario === name)
  const sum = (metric: string, of: (share: Share) => number) =>
    own.filter((one) => one.metric === metric).reduce((all, one) => all + of(one), 0)
  const storms = (record.storms ?? []).filter(({ scenario }) => scenario === name)
  const spared = storms.reduce((all, storm) => all + storm.spared.ends, 0)
  const early = sum('ws_ended_early', ({ bad }) => bad) + spared
  const ours = sum('ws_close_unanswered', ({ n, stalled = 0 }) => n + stalled)
  return n > 2 * early + ours + 1
    ? [`the service closed ${n} sockets of ${name}, and ${early} ended early`]
    : []
}

function isOfService({ side, phase }: CloseCount): boolean {
  return side === 'service' && phase !== null
}

/** Slow readers are told of, of none that read slowly too. */
function unslowed(name: string, { socket }: SocketScenario, { slowReaders = [] }: Record): readonly string[] {
  const told = slowReaders.some(({ scenario }) => scenario === name)
  return socket.slowReaders !== undefined && !told ? [lacks('neighbours', name)] : []
}

/** What a plan disrupts is told, of nobody who was cut too. */
function uncut(name: string, { socket }: SocketScenario, { storms = [] }: Record): readonly string[] {
  const told = storms.some(({ scenario, by }) => scenario === name && by !== 'service')
  return socket.disrupt !== undefined && !told ? [lacks('recovered', name)] : []
}

/** Where requests were made, the steps of each scenario of REST ended. */
function ofSteps(
  name: string,
  { steps }: Extract<Scenario, { readonly kind: 'rest' }>,
  { shares = [], http }: Record,
): readonly string[] {
  const requests = steps.some(({ request }) => request !== undefined)
  const told = shares.some(({ metric, scenario }) => metric === 'steps_failed' && scenario === name)
  return requests && http.requests > 0 && !told ? [lacks('steps_failed', name)] : []
}

/** A request that fails fails its step, where no failure is what the plan expects. */
function untoldRequests(
  { work }: Load,
  { shares = [], storms = [], http, logins, health }: Record,
): readonly string[] {
  const steps = Object.values(work.scenarios).flatMap((one) =>
    one.kind === 'rest' ? one.steps : [...one.socket.open, ...one.socket.whileOpen],
  )
  const own = steps.flatMap(({ request }) => (request === undefined ? [] : [request]))
  const requests = [...own, ...loginRequests(work.login)]
  const expected = requests.some(({ expect }) => expect.some((status) => status < 200 || status >= 400))
  if (requests.length === 0 || expected || health.limits !== undefined) return []
  const found = shares.filter(({ metric }) => metric === 'steps_failed')
  const spared = storms.reduce((sum, storm) => sum + storm.spared.steps, 0)
  const told =
    found.reduce((sum, { bad, stalled = 0 }) => sum + bad + stalled, 0) + (logins?.failed ?? 0) + spared
  return http.failed > told ? [`${http.failed} requests failed, and ${told} steps are told`] : []
}

function lacks(metric: string, of: string): string {
  return `it lacks ${metric} of ${of}`
}
