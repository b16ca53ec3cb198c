import type { Login, RestScenario, Scenario, SocketScenario, Work } from '../model/load.ts'
import { metricOf } from '../model/metrics.ts'
import type { Tags } from '../model/sample.ts'
import type { Selector } from '../model/selector.ts'
import type { Span, Timeline } from '../model/timeline.ts'
import { area, curveOf, rise } from './curve.ts'
import { connects, openSockets } from './sockets.ts'

/** What a run should measure of one selector. */
export interface Expectation {
  /** `unknown`: the plan does not say how often it happens. */
  readonly samples: number | 'unknown'
  /** Messages that differ if all sockets of a feed get the same ones; null where no messages are counted. */
  readonly shared: number | null
  /** More time gives more samples, as with messages; not so with upgrades. */
  readonly grows: boolean
}

/** Where samples come from: `count` within spans of its scenario. */
interface Source {
  readonly metrics: readonly string[]
  readonly tags: Tags
  readonly spans: readonly Span[]
  readonly grows: boolean
  /** Messages per second of one socket, where all sockets may get the same ones. */
  readonly perSocket?: number
  count(spans: readonly Span[]): number | 'unknown'
}

/** The samples to expect of a selector, from stated rates, intervals and arrival rates. */
export function expectedSamples(selector: Selector, work: Work, timeline: Timeline): Expectation {
  const all = Object.entries(work.scenarios).flatMap(([name, scenario]) =>
    sourcesOf(
      scenario,
      { ...envTag(work), ...scenario.tags, scenario: name },
      timeline[name] ?? [],
      work.login,
    ),
  )
  const emitting = [...all, ...loginPerRun(work)].filter(({ metrics }) => metrics.includes(selector.metric))
  const matches = emitting.map((source) => ({ source, match: matching(selector, source.tags) }))
  const meant = matches.filter(({ match }) => match !== 'no')
  const counts = meant.map(({ source, match }) =>
    match === 'open' ? ('unknown' as const) : source.count(spansMeant(selector, source)),
  )
  const known = emitting.length > 0 && counts.every((count) => count !== 'unknown')
  return {
    samples: known ? counts.reduce<number>((sum, count) => sum + Number(count), 0) : 'unknown',
    shared: known
      ? shared(
          selector,
          meant.map(({ source }) => source),
        )
      : null,
    grows: meant.some(({ source }) => source.grows),
  }
}

const envTag = (work: Work): Tags => (work.environment === undefined ? {} : { env: work.environment })

/** `open`: the tag's value is not known before the run, a status for example. */
function matching({ metric, tags }: Selector, has: Tags): 'yes' | 'no' | 'open' {
  let match: 'yes' | 'open' = 'yes'
  for (const [tag, value] of Object.entries(tags)) {
    if (Object.hasOwn(has, tag) ? has[tag] === value : tag === 'phase') continue
    if (Object.hasOwn(has, tag) || metricOf(metric)?.tags.includes(tag) !== true) return 'no'
    match = 'open'
  }
  return match
}

/** A static tag `phase` stands above the computed ones (plan-language, "Phases"). */
function spansMeant({ tags }: Selector, source: Source): readonly Span[] {
  if (tags.phase === undefined || Object.hasOwn(source.tags, 'phase')) return source.spans
  return source.spans.filter(({ phase }) => phase === tags.phase)
}

function shared(selector: Selector, sources: readonly Source[]): number | null {
  const byFeed = new Map<string, number>()
  for (const source of sources) {
    if (source.perSocket === undefined) return null
    const feed = source.tags.feed ?? ''
    const seconds = spansMeant(selector, source).reduce((sum, { from, to }) => sum + (to - from) / 1000, 0)
    byFeed.set(feed, Math.max(byFeed.get(feed) ?? 0, source.perSocket * seconds))
  }
  return byFeed.size === 0 ? null : [...byFeed.values()].reduce((sum, n) => sum + n, 0)
}

function loginPerRun({ login }: Work): readonly Source[] {
  if (login?.per !== 'run') return []
  return [{ ...http(login.request, {}, []), grows: false, count: () => 1 }]
}

const HTTP_METRICS = [
  'http_reqs',
  'http_req_duration',
  'http_req_blocked',
  'http_req_connecting',
  'http_req_tls_handshaking',
  'http_req_sending',
  'http_req_waiting',
  'http_req_receiving',
  'http_req_failed',
]

function http(request: Login['request'], tags: Tags, spans: readonly Span[]) {
  const own = { ...tags, name: request.name, method: request.method, expected_response: 'true' }
  return { metrics: HTTP_METRICS, tags: own, spans }
}

function sourcesOf(
  scenario: Scenario,
  tags: Tags,
  spans: readonly Span[],
  login: Login | undefined,
): readonly Source[] {
  return scenario.kind === 'rest'
    ? restSources(scenario, tags, spans, login)
    : socketSources(scenario, tags, spans, login)
}

function restSources(
  scenario: RestScenario,
  tags: Tags,
  spans: readonly Span[],
  login: Login | undefined,
): readonly Source[] {
  const rated = scenario.load.executor.endsWith('arrival-rate')
  const iterations = (within: readonly Span[]) =>
    rated ? area(curveOf(scenario), within) : ('unknown' as const)
  const steps = scenario.steps.flatMap(({ request }) =>
    request === undefined ? [] : [{ ...http(request, tags, spans), grows: true, count: iterations }],
  )
  return [...steps, ...restLogin(scenario, tags, spans, login)]
}

/** k6 hands iterations to its VUs in turn, so that every pooled one logs in soon. */
function restLogin(
  { load }: RestScenario,
  tags: Tags,
  spans: readonly Span[],
  login: Login | undefined,
): readonly Source[] {
  if (login?.per !== 'vu') return []
  const first = spans[0]?.phase
  const vus =
    'preAllocatedVUs' in load ? load.preAllocatedVUs : 'vus' in load ? load.vus : ('unknown' as const)
  const count = (within: readonly Span[]) => (within.some(({ phase }) => phase === first) ? vus : 0)
  return [{ ...http(login.request, tags, spans), grows: false, count }]
}

function socketSources(
  scenario: SocketScenario,
  tags: Tags,
  spans: readonly Span[],
  login: Login | undefined,
): readonly Source[] {
  const { socket } = scenario
  const seconds = (within: readonly Span[]) => area(openSockets(scenario), within)
  const upgrades = (within: readonly Span[]) => connects(scenario, within)
  const each = { spans, tags, grows: false, count: upgrades }
  const every = (ms: number) => ({
    spans,
    grows: true,
    count: (w: readonly Span[]) => (seconds(w) * 1000) / ms,
  })
  const sources: Source[] = [
    { ...each, metrics: ['ws_connecting', 'ws_sessions'], tags: { ...tags, status: '101' } },
    { ...each, metrics: ['ws_connect_failed', 'ws_subscribed'] },
  ]
  if (socket.open.some((step) => step.await)) sources.push({ ...each, metrics: ['ws_subscribe_duration'] })
  if (socket.messages.length > 0) sources.push({ ...each, metrics: ['ws_time_to_first_message'] })
  for (const { rate, feed, sentAt } of socket.messages) {
    sources.push({
      metrics: [sentAt === undefined ? 'ws_messages_matched' : 'ws_message_latency'],
      tags: feed === undefined ? tags : { ...tags, feed },
      spans,
      grows: true,
      ...(rate === undefined ? {} : { perSocket: rate }),
      count: (within) => (rate === undefined ? 'unknown' : rate * seconds(within)),
    })
  }
  for (const step of socket.whileOpen) {
    const timed = every((step.every[0] + step.every[1]) / 2)
    const exchange = step.await?.as
    if (exchange !== undefined)
      sources.push({ ...timed, metrics: ['ws_roundtrip'], tags: { ...tags, exchange } })
    if (step.request) sources.push({ ...timed, ...http(step.request, tags, spans) })
  }
  if (socket.heartbeat) {
    const metrics = socket.heartbeat.by === 'ping' ? ['ws_heartbeat_rtt', 'ws_ping'] : ['ws_heartbeat_rtt']
    sources.push({ ...every(socket.heartbeat.every), metrics, tags })
  }
  for (const { request } of socket.open) {
    if (request) sources.push({ ...each, ...http(request, tags, spans) })
  }
  if (login?.per === 'connect') sources.push({ ...each, ...http(login.request, tags, spans) })
  if (login?.per === 'vu') {
    const started = (within: readonly Span[]) => rise(curveOf(scenario), within)
    sources.push({ ...each, ...http(login.request, tags, spans), count: started })
  }
  return sources
}
