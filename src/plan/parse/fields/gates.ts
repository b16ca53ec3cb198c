import type { Gate } from '../../../model/load/gate.ts'
import type { Metric } from '../../../model/metrics/metric.ts'
import { PERCENTILES } from '../../../model/record/percentiles.ts'
import { formatSelector } from '../../../model/selector.ts'
import type { Emissions } from '../checks/emits.ts'
import type { Context } from '../context.ts'
import { ownOf } from '../script.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { durationMs, share } from './quantities.ts'
import { itemsOf, type RawGate, type RawPlan } from './raw.ts'
import { wanted } from './selectors.ts'

const MAX_KEY_ROWS = 3
const AT_LEAST = 0.02

/** The rows of `gate` on metrics. At most three rows of any kind are key. */
export function gates(plan: RawPlan, emissions: Emissions | undefined, context: Context): Gate[] {
  const seen = new Set<string>()
  let keys = 0
  return itemsOf(plan.gate, '/gate').flatMap(([raw, at]) => {
    if (raw.level === 'key' && ++keys > MAX_KEY_ROWS) {
      context.problem(
        below(at, 'level'),
        `at most ${MAX_KEY_ROWS} rows of the gate are key; make this one level: normal`,
      )
    }
    if (raw.closes !== undefined) return []
    const row = gate(raw, at, emissions, context, plan)
    if (row === undefined) return []
    const id = `${formatSelector(row.selector)} ${JSON.stringify(row.stat)}`
    if (seen.has(id)) context.problem(at, 'this row stands in the gate already; remove one')
    seen.add(id)
    return [row]
  })
}

function gate(
  raw: RawGate,
  at: Pointer,
  emissions: Emissions | undefined,
  context: Context,
  plan: RawPlan,
): Gate | undefined {
  if (raw.metric === undefined) {
    context.missing(
      at,
      '"metric" is missing; write for instance metric: ws_message_latency, or closes: { feed: orders }',
    )
    return undefined
  }
  const ofScript = plan.script === undefined ? undefined : (raw.stat ?? 'p(99)')
  const of = wanted(raw.metric, below(at, 'metric'), 'value', emissions, context, ofScript)
  if (of === undefined) return undefined
  if (of.metric.from === 'evidence') {
    context.problem(
      below(at, 'metric'),
      `${of.metric.name} has no history to compare with: state a threshold`,
    )
    return undefined
  }
  const stat = statOf(raw.stat, of.metric, below(at, raw.stat === undefined ? 'metric' : 'stat'), context)
  if (stat === undefined) return undefined
  if (raw.probe === true && stat.kind !== 'p') {
    context.problem(below(at, 'probe'), 'the machine probe corrects times only; remove it', 'key')
  }
  const own = ofScript === undefined ? {} : ownOf(of.metric, plan, at, context)
  return {
    written: raw.metric,
    ...own,
    selector: of.selector,
    stat,
    level: raw.level ?? 'normal',
    ...floorsOf(raw, of.metric, at, context),
    ...(raw.quiet === undefined ? {} : { quiet: true }),
    ...(raw.probe === undefined ? {} : { probe: raw.probe }),
    line: context.locate(at, 'value').line,
  }
}

/** The smallest changes that count, as a share and in ms; of several the larger. */
function floorsOf(
  { at_least: written = [] }: RawGate,
  { name, unit }: Metric,
  at: Pointer,
  context: Context,
): Pick<Gate, 'atLeast' | 'atLeastMs'> {
  const floors = typeof written === 'string' ? [written] : written
  const times = floors.filter((floor) => !floor.endsWith('%'))
  if (times.length > 0 && unit !== 'ms') {
    const message = `${name} is no time, so that it cannot change by ${times[0]}; write a percentage`
    context.problem(below(at, 'at_least'), message)
  }
  const shares = floors.filter((floor) => floor.endsWith('%')).map(share)
  return {
    atLeast: shares.length === 0 ? AT_LEAST : Math.max(...shares),
    ...(times.length === 0 ? {} : { atLeastMs: Math.max(...times.map(durationMs)) }),
  }
}

function statOf(
  text: string | undefined,
  { name, kind }: Metric,
  at: Pointer,
  context: Context,
): Gate['stat'] | undefined {
  if (kind === 'gauge') {
    context.problem(at, `${name} is a gauge: its last value cannot be compared with other runs`)
    return undefined
  }
  const stat = kind === 'trend' ? 'p(N)' : kind === 'rate' ? 'rate' : 'count'
  const percent = Number(/^p\(\s*([\d.]+)\s*\)$/.exec(text ?? 'p(99)')?.[1])
  if (text !== undefined && (kind === 'trend' ? Number.isNaN(percent) : text !== stat)) {
    context.problem(at, `${name} is a ${kind}: a gate compares its ${stat}, not ${text}`)
    return undefined
  }
  if (kind === 'rate' || kind === 'counter') return { kind: kind === 'rate' ? 'rate' : 'count' }
  if (!PERCENTILES.includes(percent)) {
    context.problem(at, `records keep p(N) for N of ${PERCENTILES.join(', ')}; found ${text}`)
    return undefined
  }
  return { kind: 'p', percent }
}
