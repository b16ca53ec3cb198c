import { Failure } from '../../../model/failure.ts'
import { isObject } from '../../../model/json.ts'
import { formatSelector, parseSelector } from '../../../model/selector.ts'
import type { Summary } from '../../../ports.ts'
import { parseJson } from './intern.ts'

export type Fields = { readonly [key: string]: unknown }

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
  return figuresIn(summary.metrics)
}

/** Whether it is the summary that has no p(99), and lists its metrics. */
export function isMachineReadable(summary: Fields): boolean {
  return isObject(summary.results) && Array.isArray(summary.results.metrics)
}

/** The figures of `metrics`, in both shapes that name them by its keys. */
export function figuresIn(metrics: Fields): Summary {
  return new Map(Object.entries(metrics).map(([name, metric]) => [selectorOf(name), figuresOf(metric)]))
}

/** Our spelling of k6's submetric; k6's own where it is not one that a plan could name. */
export function selectorOf(name: string): string {
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
export function numbers(fields: Fields): Map<string, number> {
  const figures = new Map<string, number>()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'number') figures.set(name, value)
    if (value === null) figures.set(name, Number.NaN)
  }
  return figures
}
