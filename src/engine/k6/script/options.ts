import { NEVER } from '../../../model/address.ts'
import type { Executor } from '../../../model/load/executor.ts'
import { executedLoad } from '../../../model/load/lanes.ts'
import type { Load } from '../../../model/load/load.ts'
import type { Scenario } from '../../../model/load/scenario.ts'
import { loginPatience } from '../../../model/load/step.ts'
import { metricOf } from '../../../model/metrics/table.ts'
import { formatSelector, type Selector } from '../../../model/selector.ts'
import type { Threshold } from '../../../model/threshold.ts'
import type { Relay } from '../../../ports.ts'

/** k6's `med` is p(50). The summary must hold every quantile that the record states. */
export const TREND_STATS = [
  'avg',
  'min',
  'med',
  'max',
  'p(25)',
  'p(75)',
  'p(90)',
  'p(95)',
  'p(97.5)',
  'p(99)',
  'p(99.9)',
  'count',
]

/** Without `url`, which would carry queries and tokens, and without `group`, which is always empty. */
export const SYSTEM_TAGS = [
  'scenario',
  'status',
  'method',
  'name',
  'subproto',
  'expected_response',
  'error_code',
]

/** ms beyond the login's own timeout. */
const SETUP_MARGIN = 5000

/** Reserved words of ECMAScript, k6's own exports, and the lower-case names at the top of our scripts. */
const TAKEN = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static
  super switch this throw true try typeof var void while with yield arguments eval undefined
  options setup teardown open configure library run settings http exec encoding crypto`.split(/\s+/),
)

/** The function that runs a scenario: its name with `_` for `-`; with `_` before it where the name is taken. */
export function functionName(scenario: string): string {
  const name = scenario.replaceAll('-', '_')
  return TAKEN.has(name) ? `_${name}` : name
}

/** k6's `options`. `pins` and `relay` as an engine's context has them. */
export function k6Options(load: Load, pins: ReadonlyMap<string, string>, relay?: Relay): object {
  const { scenarios, login, environment } = load.work
  const { lanes = {} } = load
  return {
    scenarios: Object.fromEntries(
      Object.entries(scenarios).map(([name, scenario]) => [
        name,
        scenarioOptions(name, scenario, lanes[name]),
      ]),
    ),
    thresholds: thresholdOptions(load),
    summaryTrendStats: TREND_STATS,
    systemTags: SYSTEM_TAGS,
    ...(environment !== undefined && { tags: { env: environment } }),
    ...hostsOption(pins, relay),
    ...(login?.per === 'run' && { setupTimeout: ms(loginPatience(login) + SETUP_MARGIN) }),
    blacklistIPs: NEVER,
    ...pooling(load),
    maxRedirects: 0,
    noCookiesReset: true,
  }
}

/** k6 looks for a host with its port first; an IPv4 address is a host like any other. */
function hostsOption(pins: ReadonlyMap<string, string>, relay?: Relay): { readonly hosts?: object } {
  const relayed = [...(relay?.ports ?? [])].map(([key, port]) => [key, `127.0.0.1:${port}`] as const)
  const hosts = [...pins, ...relayed]
  return hosts.length > 0 ? { hosts: Object.fromEntries(hosts) } : {}
}

/** Idle connections that k6 keeps for each VU and host: the users of one share them. */
const POOLED = 6

function pooling({ lanes = {} }: Load): { readonly batchPerHost?: number } {
  const most = Math.max(0, ...Object.values(lanes))
  return most > POOLED ? { batchPerHost: most } : {}
}

function scenarioOptions(
  name: string,
  { load, start, gracefulStop, tags }: Scenario,
  lanes: number | undefined,
): object {
  return {
    exec: functionName(name),
    ...executorOptions(executedLoad(load, lanes)),
    ...(start > 0 && { startTime: ms(start) }),
    gracefulStop: ms(gracefulStop),
    ...(Object.keys(tags).length > 0 && { tags }),
  }
}

function executorOptions(load: Executor): object {
  switch (load.executor) {
    case 'ramping-vus':
      return { ...load, stages: stages(load.stages), gracefulRampDown: ms(load.gracefulRampDown) }
    case 'constant-vus':
      return { ...load, duration: ms(load.duration) }
    case 'per-vu-iterations':
      return { ...load, maxDuration: ms(load.maxDuration) }
    case 'constant-arrival-rate':
      return { ...load, timeUnit: ms(load.timeUnit), duration: ms(load.duration) }
    case 'ramping-arrival-rate':
      return { ...load, timeUnit: ms(load.timeUnit), stages: stages(load.stages) }
  }
}

function stages(list: readonly { readonly duration: number; readonly target: number }[]): object[] {
  return list.map(({ duration, target }) => ({ duration: ms(duration), target }))
}

/** k6 reads a bare number as ms too, but an export is for people. */
function ms(time: number): string {
  const whole = Math.round(time)
  return whole % 1000 === 0 ? `${whole / 1000}s` : `${whole}ms`
}

type K6Threshold = string | { threshold: string; abortOnFail: true; delayAbortEval: string }

/** Thresholds that k6 can judge, and an empty list for every gated selector: k6 then keeps its submetric. */
function thresholdOptions({ thresholds, gates }: Load): { [selector: string]: K6Threshold[] } {
  const options: { [selector: string]: K6Threshold[] } = {}
  for (const { selector } of [...gates, ...thresholds]) {
    if (k6Knows(selector)) options[formatSelector(selector)] ??= []
  }
  for (const threshold of thresholds) {
    if (k6Knows(threshold.selector)) options[formatSelector(threshold.selector)]?.push(k6Threshold(threshold))
  }
  return options
}

function k6Threshold({ expression, abortOnFail, delayAbortEval }: Threshold): K6Threshold {
  if (!abortOnFail) return expression.text
  return { threshold: expression.text, abortOnFail: true, delayAbortEval: ms(delayAbortEval) }
}

/** Tags that samples get only afterwards: k6's own socket metrics keep the tags of the connect. */
const LATE_TAGS: { readonly [metric: string]: readonly string[] } = { ws_connect_failed: ['status'] }

/** Whether k6 itself sees all samples that the selector means. */
export function k6Knows({ metric, tags }: Selector): boolean {
  const row = metricOf(metric)
  if (row === undefined || row.from === 'evidence') return false
  const late = LATE_TAGS[metric] ?? []
  if (late.some((tag) => tag in tags)) return false
  return !('phase' in tags && row.from === 'engine' && row.needs !== 'http')
}

/** The plan's thresholds that only Socketgate judges. */
export function judgedByUsAlone({ thresholds }: Load): readonly Threshold[] {
  return thresholds.filter(({ selector }) => !k6Knows(selector))
}
