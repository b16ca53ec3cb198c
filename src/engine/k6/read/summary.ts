import { Failure } from '../../../model/failure.ts'
import { isObject } from '../../../model/json.ts'
import { formatSelector, parseSelector } from '../../../model/selector.ts'
import type { Summary } from '../../../ports.ts'
import { parseJson } from './intern.ts'

type Fields = { readonly [key: string]: unknown }

/**
 * Reads k6's end-of-test summary. Two shapes are in use and hold the same figures: handleSummary's argument
 * (`metrics.NAME.values`), and the flat one of `--summary-export` (figures beside inverted thresholds).
 *
 * @throws {Failure} `engine`: not JSON, not a summary, or the machine-readable one, which has no p(99).
 */
export function readSummary(text: string): Summary {
  const summary = parseJson(text)
  if (!isObject(summary)) throw new Failure('engine', "k6's summary is not JSON, or was cut off")
  if (isMachineReadable(summary)) {
    throw new Failure(
      'engine',
      "k6's machine-readable summary has no p(99): leave out --new-machine-readable-summary and K6_NEW_MACHINE_READABLE_SUMMARY",
    )
  }
  if (!isObject(summary.metrics)) throw new Failure('engine', "k6's summary has no metrics")
  return new Map(
    Object.entries(summary.metrics).map(([name, metric]) => [selectorOf(name), figuresOf(metric)]),
  )
}

/** Whether parsed JSON has the looks of one of k6's summaries, the one that has no p(99) included. */
export function isSummary(value: unknown): boolean {
  return isObject(value) && (isObject(value.metrics) || isMachineReadable(value))
}

function isMachineReadable(summary: Fields): boolean {
  return isObject(summary.results) && Array.isArray(summary.results.metrics)
}

/** Which of the two shapes it is: whether any metric keeps its figures in `values`. */
export function summaryKind(value: unknown): 'handleSummary' | 'summary-export' {
  const metrics = isObject(value) && isObject(value.metrics) ? Object.values(value.metrics) : []
  return metrics.some((metric) => isObject(metric) && isObject(metric.values))
    ? 'handleSummary'
    : 'summary-export'
}

/** Our spelling of k6's submetric; k6's own where it is not one that a plan could name. */
function selectorOf(name: string): string {
  try {
    return formatSelector(parseSelector(name))
  } catch {
    return name
  }
}

function figuresOf(metric: unknown): ReadonlyMap<string, number> {
  if (!isObject(metric)) return new Map()
  if (!('values' in metric)) return flatFigures(numbers(metric))
  return isObject(metric.values) ? numbers(metric.values) : new Map()
}

/** `--summary-export` calls a rate's share `value`; handleSummary calls it `rate`. */
function flatFigures(figures: Map<string, number>): Map<string, number> {
  const share = figures.get('value')
  if (share === undefined || !figures.has('passes')) return figures
  figures.delete('value')
  return figures.set('rate', share)
}

/** JSON has no word for a non-finite number: k6 writes null, and it stays visible as NaN. */
function numbers(fields: Fields): Map<string, number> {
  const figures = new Map<string, number>()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'number') figures.set(name, value)
    if (value === null) figures.set(name, Number.NaN)
  }
  return figures
}
