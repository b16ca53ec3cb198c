import { isArrivalRate } from '../../model/load/executor.ts'
import { ownTags } from '../../model/load/feed.ts'
import type { RestScenario, SocketScenario, Work } from '../../model/load/scenario.ts'
import { type Login, loginRequests, type Request, type Step } from '../../model/load/step.ts'
import type { Each } from '../../model/metrics/metric.ts'
import { NEEDS } from '../../model/metrics/needs.ts'
import { METRICS } from '../../model/metrics/table.ts'
import type { Tags } from '../../model/sample.ts'
import type { Span, Timeline } from '../../model/timeline.ts'
import { area, curveOf, rise } from './curve.ts'
import { connects, meanHold, openSockets } from './sockets.ts'

/** Where samples come from: `count` says how many there are within spans of its scenario. */
export interface Source {
  readonly metrics: readonly string[]
  readonly tags: Tags
  readonly spans: readonly Span[]
  readonly grows: boolean
  /** Messages per second of one socket, where all sockets may get the same ones. */
  readonly perSocket?: number
  count(spans: readonly Span[]): number | 'unknown'
}

/** What every source of one scenario shares. */
interface Scope {
  readonly tags: Tags
  readonly spans: readonly Span[]
  readonly login: Login | undefined
}

/** Everything in the work whose samples can be counted beforehand. */
export function sourcesOf(work: Work, timeline: Timeline): readonly Source[] {
  const env: Tags = work.environment === undefined ? {} : { env: work.environment }
  const scenarios = Object.entries(work.scenarios).flatMap(([name, scenario]) => {
    const tags = { ...env, ...scenario.tags, scenario: name }
    const scope: Scope = { tags, spans: timeline[name] ?? [], login: work.login }
    return scenario.kind === 'rest' ? restSources(scenario, scope) : socketSources(scenario, scope)
  })
  if (work.login?.per !== 'run') return scenarios
  const once: Scope = { tags: env, spans: [], login: undefined }
  const asked = loginRequests(work.login).map((request) => ({
    ...http(request, once),
    grows: false,
    count: () => 1,
  }))
  return [...scenarios, ...asked]
}

/** The metrics that have one sample for each of something, as far as this scenario can emit them. */
function metricsPer(each: Each, scenario: SocketScenario): readonly string[] {
  return METRICS.filter(
    (row) => row.each === each && NEEDS[row.needs].places(scenario, undefined).length > 0,
  ).map(({ name }) => name)
}

const PER_REQUEST = METRICS.filter(({ each }) => each === 'request').map(({ name }) => name)

function http(request: Request, { tags, spans }: Scope) {
  const own = { ...tags, name: request.name, method: request.method, expected_response: 'true' }
  return { metrics: PER_REQUEST, tags: own, spans }
}

function restSources(scenario: RestScenario, scope: Scope): readonly Source[] {
  const rated = isArrivalRate(scenario.load)
  // How often VUs go through their steps depends on how fast the service answers.
  const count = (within: readonly Span[]) => (rated ? area(curveOf(scenario), within) : ('unknown' as const))
  const steps = requestsOf(scenario.steps).map((request) => ({ ...http(request, scope), grows: true, count }))
  return [...steps, ...restLogin(scenario, scope)]
}

/** k6 hands iterations to the VUs of a pool in turn, so that each logs in early. */
function restLogin({ load }: RestScenario, scope: Scope): readonly Source[] {
  const { login, spans } = scope
  if (login === undefined || login.per === 'run') return []
  const vus = isArrivalRate(load) ? load.preAllocatedVUs : 'vus' in load ? load.vus : 'unknown'
  const first = spans[0]
  const count = (within: readonly Span[]) => (first !== undefined && within.includes(first) ? vus : 0)
  return loginRequests(login).map((request) => ({ ...http(request, scope), grows: false, count }))
}

function socketSources(scenario: SocketScenario, scope: Scope): readonly Source[] {
  return [
    ...perConnect(scenario, scope),
    ...messageSources(scenario, scope),
    ...perInterval(scenario, scope),
    ...socketLogin(scenario, scope),
  ]
}

/** What happens once for each upgrade. */
function perConnect(scenario: SocketScenario, scope: Scope): readonly Source[] {
  const { open } = scenario.socket
  const each = { ...scope, grows: false, count: (within: readonly Span[]) => connects(scenario, within) }
  return [
    { ...each, metrics: metricsPer('upgrade', scenario), tags: { ...scope.tags, status: '101' } },
    { ...each, metrics: metricsPer('socket', scenario) },
    ...requestsOf(open).map((request) => ({ ...each, ...http(request, scope) })),
  ]
}

function messageSources(scenario: SocketScenario, { tags, spans }: Scope): readonly Source[] {
  return scenario.socket.messages.map((kind) => {
    const { rate } = kind
    const alone = { ...scenario, socket: { ...scenario.socket, messages: [kind] } }
    return {
      metrics: metricsPer('message', alone),
      tags: { ...tags, ...ownTags(kind) },
      spans,
      grows: true,
      ...(rate === undefined ? {} : { perSocket: rate }),
      count: (within) => (rate === undefined ? 'unknown' : rate * area(openSockets(scenario), within)),
    }
  })
}

/** What an open socket does again and again; an interval from a range is its middle on average. */
function perInterval(scenario: SocketScenario, scope: Scope): readonly Source[] {
  const { whileOpen, heartbeat } = scenario.socket
  const hold = meanHold(scenario.socket)
  // The first is one interval after the open: a life that its own hold ends sooner has none.
  const whole = (ms: number) => (hold === undefined ? 1 : (Math.floor(hold / ms + 1e-9) * ms) / hold)
  const every = (ms: number) => ({
    ...scope,
    grows: true,
    count: (within: readonly Span[]) => (whole(ms) * area(openSockets(scenario), within) * 1000) / ms,
  })
  const steps = whileOpen.flatMap(({ every: [from, to], await: answer, request }) => {
    const timed = every((from + to) / 2)
    const exchange = answer?.as
    const trip = {
      ...timed,
      metrics: metricsPer('exchange', scenario),
      tags: { ...scope.tags, ...(exchange && { exchange }) },
    }
    return [
      ...(exchange === undefined ? [] : [trip]),
      ...(request === undefined ? [] : [{ ...timed, ...http(request, scope) }]),
    ]
  })
  if (heartbeat === undefined) return steps
  return [...steps, { ...every(heartbeat.every), metrics: metricsPer('heartbeat', scenario) }]
}

function socketLogin(scenario: SocketScenario, scope: Scope): readonly Source[] {
  const { login } = scope
  if (login === undefined || login.per === 'run') return []
  const count = (within: readonly Span[]) =>
    login.per === 'connect' ? connects(scenario, within) : rise(curveOf(scenario), within)
  return loginRequests(login).map((request) => ({ ...http(request, scope), grows: false, count }))
}

function requestsOf(steps: readonly Step[]): readonly Request[] {
  return steps.flatMap(({ request }) => (request === undefined ? [] : [request]))
}
