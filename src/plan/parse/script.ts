import { SCRIPT_EXCEPTIONS } from '../../model/load/beside/own-script.ts'
import type { Gate } from '../../model/load/gate.ts'
import type { Metric, MetricKind } from '../../model/metrics/metric.ts'
import { metricOf } from '../../model/metrics/table.ts'
import type { Plan } from '../plan.ts'
import type { Context } from './context.ts'
import { entriesOf, type RawPlan } from './fields/raw.ts'
import { below, type Pointer } from './yaml/pointer.ts'
import { quoted } from './yaml/problems.ts'

/** What a plan cannot have beside a script, which logs in and makes its requests by itself. */
const ALONE = ['scenarios', 'login', 'time', 'services', 'paired', 'correlate'] as const

/** The plan's `script`. */
export function script(raw: RawPlan, context: Context): Pick<Plan, 'script'> {
  if (raw.script === undefined) {
    if (raw.metrics !== undefined) context.problem('/metrics', NOT_OWN, 'key')
    return {}
  }
  for (const key of ALONE) {
    if (raw[key] === undefined) continue
    context.problem(`/${key}`, `"${key}" has no meaning beside a script; remove one of them`, 'key')
  }
  const at: Pointer = '/script'
  const { file = '', env } = raw.script
  if (!isInside(file)) {
    context.problem(below(at, 'file'), `${quoted(file)} is not a path inside of the plan's folder`)
  }
  for (const [name, { worse }, place] of entriesOf(raw.metrics, '/metrics')) {
    if (metricOf(name) !== undefined)
      context.problem(place, `${name} is one of k6's own or ours: its direction is known`, 'key')
    else if (worse === undefined)
      context.problem(place, 'say which direction is worse: worse: up, or worse: down')
  }
  return { script: { file, env: namesIn(env), line: context.line(at) } }
}

const NOT_OWN = '"metrics" is of a script\'s own metrics, and this plan has no script; remove it'

const namesIn = (env: readonly (string | undefined)[] = []): readonly string[] =>
  env.filter((name) => name !== undefined)

function isInside(path: string): boolean {
  return path !== '' && !/^([/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..')
}

/** What it may read is kept out of whatever is shown, as every value of a plan; none of it must be set. */
export function scriptVariables(raw: RawPlan, context: Context): Plan['variables'] {
  if (raw.script === undefined) return []
  const { line, column } = context.locate('/script', 'key')
  return namesIn(raw.script.env).map((name) => ({ name, fallback: '', line, column }))
}

/**
 * What a threshold or gate of a script's plan is on: k6's own metrics, or one that the script makes, whose kind its statistic
 * tells. Undefined: one that only a plan's own scenarios have.
 */
export function metricOfScript(name: string, statistic: string): Metric | undefined {
  const known = metricOf(name)
  if (known !== undefined) return known.from === 'engine' || name === 'ws_connect_failed' ? known : undefined
  const kind = name === SCRIPT_EXCEPTIONS ? 'rate' : kindBy(statistic)
  const unit = kind === 'trend' ? 'ms' : kind === 'rate' ? 'share' : 'count'
  return { name, kind, unit, from: 'engine', worse: 'higher', needs: 'any', noun: name, description: '' }
}

function kindBy(statistic: string): MetricKind {
  if (/^(p\b|p\(|avg|med|min|max)/.test(statistic)) return 'trend'
  if (statistic === 'value') return 'gauge'
  return statistic === 'rate' ? 'rate' : 'counter'
}

/** The direction in which a script's own metric is worse: a trend's is up, any other's must be said. */
export function ownOf(
  { name, kind }: Metric,
  { metrics = {} }: RawPlan,
  at: Pointer,
  context: Context,
): Pick<Gate, 'own'> {
  if (metricOf(name) !== undefined || kind === 'gauge') return {}
  const worse = metrics[name]?.worse ?? (kind === 'trend' ? 'up' : undefined)
  if (worse === undefined) {
    const message = `which direction of ${name} is worse? Say it: metrics: { ${name}: { worse: up } }`
    context.problem(below(at, 'metric'), message)
  }
  return { own: { kind, worse: worse === 'down' ? 'lower' : 'higher' } }
}
