import type { K6Options } from '../../model/load/beside/own-script.ts'
import { SCRIPT_EXCEPTIONS } from '../../model/load/beside/own-script.ts'
import type { Gate } from '../../model/load/gate.ts'
import { metricOf } from '../../model/metrics/table.ts'
import type { Selector } from '../../model/selector.ts'
import { formatThreshold, parseExpression, resolveSelector, type Threshold } from '../../model/threshold.ts'
import type { Plan, PlanScenario } from '../plan.ts'
import { executorOf, startOf } from './executor-of.ts'
import type { ReadScript } from './read-script.ts'

/** Key rows that may decide. */
const KEY_ROWS = 3

/** The plan with the scenarios, thresholds and, where it has none, the gates of its script. */
export function withScript(plan: Plan, read: ReadScript): Plan {
  const line = plan.script?.line ?? 0
  const own = ownThresholds(read.inspected.options, line)
  const stated = new Set(plan.thresholds.map(formatThreshold))
  const asked = [...plan.thresholds, ...own.filter((one) => !stated.has(formatThreshold(one)))]
  return {
    ...plan,
    ...(plan.script === undefined ? {} : { script: { ...plan.script, read } }),
    scenarios: Object.fromEntries(
      Object.entries(read.inspected.scenarios).map(([name, scenario]): [string, PlanScenario] => [
        name,
        {
          ...{ kind: 'rest', steps: [], load: executorOf(scenario), start: startOf(scenario) },
          ...{ tags: {}, vars: {}, cookies: true, line },
        },
      ]),
    ),
    thresholds: [...asked, ...defaultsBeside(asked)],
    gates: plan.gates.length > 0 ? plan.gates : trendGates(own, line),
  }
}

/** What is asked of every script, unless it or the plan asks for something else: of what it never does no row is judged. */
const DEFAULTS = [
  [SCRIPT_EXCEPTIONS, 'rate<0.01'],
  ['ws_connect_failed', 'rate<0.01'],
  ['checks', 'rate>=0.99'],
] as const

function defaultsBeside(stated: readonly Threshold[]): readonly Threshold[] {
  const known = new Set(stated.map(({ selector }) => selector.metric))
  return DEFAULTS.filter(([metric]) => !known.has(metric)).map(([metric, text]) => ({
    written: metric,
    selector: { metric, tags: {} },
    expression: parseExpression(text),
    abortOnFail: false,
    delayAbortEval: 0,
    from: 'default',
    line: 0,
  }))
}

/** The script's own; one that k6 knows and we cannot read stays k6's alone. */
function ownThresholds({ thresholds }: K6Options, line: number): readonly Threshold[] {
  return Object.entries(thresholds ?? {}).flatMap(([written, list]) => {
    const selector = selectorOf(written)
    if (selector === null || !Array.isArray(list)) return []
    return list.flatMap((one): Threshold[] => {
      const text = typeof one === 'string' ? one : (one as K6Options).threshold
      const expression = typeof text === 'string' ? expressionOf(text) : null
      if (expression === null) return []
      return [{ written, selector, expression, abortOnFail: false, delayAbortEval: 0, from: 'plan', line }]
    })
  })
}

function selectorOf(written: string): Selector | null {
  try {
    return resolveSelector(written)
  } catch {
    return null
  }
}

function expressionOf(text: string): Threshold['expression'] | null {
  try {
    return parseExpression(text)
  } catch {
    return null
  }
}

const OF_TRENDS = new Set(['p', 'avg', 'med', 'min', 'max'])

/** p(99) of the first trends of its own that the script has a threshold on. */
function trendGates(thresholds: readonly Threshold[], line: number): readonly Gate[] {
  const trends = thresholds.filter(
    ({ selector, expression }) =>
      OF_TRENDS.has(expression.statistic.kind) && metricOf(selector.metric) === undefined,
  )
  const names = [...new Set(trends.map(({ written }) => written))].slice(0, KEY_ROWS)
  return names.map((written) => ({
    written,
    selector: resolveSelector(written),
    stat: { kind: 'p', percent: 99 },
    level: 'key',
    atLeast: 0.02,
    own: { kind: 'trend', worse: 'higher' },
    line,
  }))
}
