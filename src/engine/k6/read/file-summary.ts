import { Failure } from '../../../model/failure.ts'
import { isObject } from '../../../model/json.ts'
import type { FileSummary, Summary } from '../../../ports.ts'
import { machineReadable } from './machine-readable.ts'
import { type Fields, figuresIn, isMachineReadable, selectorOf } from './summary.ts'
import { thresholdsIn } from './told-thresholds.ts'

/** Whether parsed JSON has the looks of one of k6's summaries. */
export function isSummary(value: unknown): value is Fields {
  return isObject(value) && (isObject(value.metrics) || isMachineReadable(value))
}

/**
 * A summary that somebody else's k6 wrote, in any of its three shapes.
 *
 * @throws {Failure} `engine`: it is none; `usage`: what it says of a threshold is not known.
 */
export function readFileSummary(value: unknown): FileSummary {
  if (!isSummary(value)) throw new Failure('engine', 'it has no metrics')
  if (isMachineReadable(value)) return machineReadable(value)
  const metrics = value.metrics as Fields
  const handled = Object.values(metrics).some((metric) => isObject(metric) && isObject(metric.values))
  const state = isObject(value.state) ? value.state.testRunDurationMs : undefined
  return {
    shape: handled ? 'handleSummary' : 'summary-export',
    figures: figuresOf(metrics),
    thresholds: Object.entries(metrics).flatMap(([name, metric]) =>
      isObject(metric) ? thresholdsIn(name, metric.thresholds, !handled) : [],
    ),
    duration: typeof state === 'number' && state > 0 ? state : null,
    generatedAt: null,
    setup: setupIn(value.setup_data),
  }
}

/** Nothing, or an empty object, tells no run from another. */
function setupIn(data: unknown): string | null {
  try {
    const text = JSON.stringify(data) ?? 'null'
    return text.length > 2 && text !== 'null' ? text : null
  } catch {
    // Deep nesting ends in a RangeError.
    return null
  }
}

const STATISTIC = /^(?:count|rate|value|passes|fails|avg|min|med|max|p\([\d.]+\))$/

/** What stands in the place of a figure and is no number stays visible as NaN: it is not as if it were not there. */
function figuresOf(metrics: Fields): Summary {
  const figures = figuresIn(metrics)
  const spoilt = Object.entries(metrics).map(([key, metric]) => {
    const name = selectorOf(key)
    const known = figures.get(name) ?? new Map<string, number>()
    const raw = isObject(metric) ? (isObject(metric.values) ? metric.values : metric) : {}
    const wrong = Object.keys(raw).filter((word) => STATISTIC.test(word) && typeof raw[word] !== 'number')
    return [name, new Map([...wrong.map((word) => [word, Number.NaN] as const), ...known])] as const
  })
  return new Map(spoilt)
}
