import { CLOSE_HOWS, CLOSE_SIDES, isCloseCode } from '../../../model/close-codes.ts'
import { type Metric, STATISTICS } from '../../../model/metrics/metric.ts'
import { NEEDS } from '../../../model/metrics/needs.ts'
import { METRICS, metricOf } from '../../../model/metrics/table.ts'
import { nearest } from '../../../model/nearest.ts'
import { parseSelector, type Selector } from '../../../model/selector.ts'
import type { Statistic } from '../../../model/threshold.ts'
import { resolveSelector } from '../../../model/threshold.ts'
import type { Emission, Emissions } from '../checks/emits.ts'
import { LATER_METRICS } from '../checks/later.ts'
import type { Context } from '../context.ts'
import { metricOfScript } from '../script.ts'
import type { Pointer } from '../yaml/pointer.ts'
import { quoted, safe } from '../yaml/problems.ts'

/** A selector of a threshold or gate, and the metric it names. */
export interface Wanted {
  readonly selector: Selector
  readonly metric: Metric
}

/**
 * The selector written at `at`, or undefined after a problem: bad syntax, an unknown metric, or one that nothing in
 * the plan can emit with such tags. Without an emitter (the scenarios themselves are wrong) the last is not asked. `ofScript`: the
 * statistic that is asked of a script's metric, which says of what kind it is.
 */
export function wanted(
  written: string,
  at: Pointer,
  part: 'key' | 'value',
  plan: Emissions | undefined,
  context: Context,
  ofScript?: string,
): Wanted | undefined {
  let selector: Selector
  try {
    parseSelector(written)
    selector = resolveSelector(written)
  } catch {
    context.problem(at, `${quoted(written)} is not a metric, or metric{tag:value}`, part)
    return undefined
  }
  const metric =
    ofScript === undefined ? metricOf(selector.metric) : metricOfScript(selector.metric, ofScript)
  const refusal =
    metric === undefined
      ? ofScript === undefined
        ? unknownMetric(selector.metric)
        : `a script emits k6's own metrics and those that it makes, and ${selector.metric} is one of a plan's own scenarios`
      : plan === undefined
        ? undefined
        : notEmitted(selector, metric, plan)
  if (refusal !== undefined) context.problem(at, refusal, part)
  return metric === undefined || refusal !== undefined ? undefined : { selector, metric }
}

function unknownMetric(name: string): string {
  if (LATER_METRICS.has(name)) return `"${name}" is not yet supported`
  const names = METRICS.map((metric) => metric.name)
  const close = nearest(name, names) ?? names.find((known) => hasWords(known, name))
  const advice = close === undefined ? '; docs/metrics.md lists them' : `; did you mean "${close}"?`
  return `no metric is named ${quoted(name)}${advice}`
}

/** Whether a metric has every word of a name, each at least in short: http_request_duration is http_req_duration. */
function hasWords(known: string, name: string): boolean {
  const own = known.split('_')
  const words = name.toLowerCase().slice(0, 64).split('_')
  return words.every((word) => word !== '' && own.some((one) => word.startsWith(one) || one.startsWith(word)))
}

function notEmitted({ tags }: Selector, metric: Metric, plan: Emissions): string | undefined {
  const emissions = plan.of(metric)
  if (emissions.length === 0) return nothingEmits(metric, plan)
  if (metric.name === 'ws_connect_failed' && ('reason' in tags || 'status' in tags)) return ONLY_FAILED
  const never = metric.name === 'ws_closes' ? noSuchClose(tags) : undefined
  if (never !== undefined) return never
  const entries = Object.entries(tags)
  if (emissions.some((emission) => entries.every(([tag, value]) => gives(emission, tag, value))))
    return undefined
  for (const [tag, value] of entries) {
    if (!emissions.some((emission) => gives(emission, tag, value)))
      return badTag(metric, tag, value, emissions)
  }
  return `no sample of ${metric.name} carries all of these tags at once: each is right, but of different scenarios`
}

/** What k6 would judge as well, and always find broken: its submetric holds the failed ones alone. */
const ONLY_FAILED =
  'only failed upgrades carry reason and status, so that their share is always 1; leave the tag out, or count answers: "ws_sessions{status:503}": count<1'

/** A close that no socket can have: the row could never turn red. */
function noSuchClose({ code, side, how }: Selector['tags']): string | undefined {
  if (code !== undefined && !isCloseCode(code))
    return `no socket can close with code:${safe(code, 60)}; a close code is 1000 to 4999, or none where there is none`
  const [tag, value, known] =
    side !== undefined && !CLOSE_SIDES.some((one) => one === side)
      ? (['side', side, CLOSE_SIDES] as const)
      : (['how', how, CLOSE_HOWS] as const)
  if (value === undefined || known.some((one) => one === value)) return undefined
  return `no sample of ws_closes can have ${tag}:${safe(value, 60)}; ${advice(value, new Set(known))}`
}

function gives(emission: Emission, tag: string, value: string): boolean {
  return emission.has(tag) && (emission.get(tag)?.has(value) ?? true)
}

function badTag(metric: Metric, tag: string, value: string, emissions: readonly Emission[]): string {
  const names = new Set(emissions.flatMap((emission) => [...emission.keys()]))
  if (!names.has(tag) && tag === 'feed')
    return `${metric.name} has no feed in this plan; name it in the scenario: tags: { feed: ${safe(value, 60)} }`
  if (!names.has(tag)) return `${metric.name} has no tag ${quoted(tag)} in this plan; ${advice(tag, names)}`
  const values = new Set(emissions.flatMap((emission) => [...(emission.get(tag) ?? [])]))
  return `no sample of ${metric.name} can have ${tag}:${safe(value, 60)}; ${advice(value, values)}`
}

function advice(word: string, known: ReadonlySet<string>): string {
  const close = nearest(word, known)
  return close === undefined ? `known: ${[...known].sort().join(', ')}` : `did you mean "${close}"?`
}

function nothingEmits(metric: Metric, plan: Emissions): string {
  const text = `nothing in this plan emits ${metric.name}: it needs ${NEEDS[metric.needs].words}`
  if (metric.instead !== undefined) return `${text}; ${metric.instead}`
  const close = nearest(metric.name, plan.names)
  return close === undefined ? text : `${text}; did you mean "${close}"?`
}

/** Why a metric has no such statistic; undefined: it has. */
export function statisticRefusal({ name, kind }: Metric, statistic: Statistic['kind']): string | undefined {
  const known = STATISTICS[kind]
  if (known.includes(statistic)) return undefined
  const words = known.map((word) => (word === 'p' ? 'p(N)' : word))
  return `${name} is a ${kind}: it has ${words.join(', ')}, not ${statistic === 'p' ? 'p(N)' : statistic}`
}
