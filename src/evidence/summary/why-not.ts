import { nearest } from '../../model/nearest.ts'
import { formatSelector, type Selector } from '../../model/selector.ts'
import type { Summary } from '../../ports.ts'
import { ASK_K6, countIn, kindIn, lacking } from './figures.ts'

/**
 * Why the summary says nothing of `selector` that could be judged, and what k6 must be told; undefined: it does. The
 * summary of a trend that met no sample is all zeros, and is no figure.
 */
export function whyNotIn(summary: Summary, selector: Selector): string | undefined {
  const name = formatSelector(selector)
  const figures = summary.get(name)
  if (figures === undefined) return absent(summary, selector, name)
  const kind = kindIn(figures)
  if (kind === 'gauge') return `${name} is a gauge: its last value cannot be compared with other runs`
  if (kind === 'rate')
    return figures.get('passes') === 0 && figures.get('fails') === 0 ? `${name} has no samples` : undefined
  if (kind !== 'trend') return undefined
  const missing = lacking(figures)
  if (missing.length > 0) return `${name} lacks ${missing.join(', ')}: ${ASK_K6}`
  const count = countIn(summary, name)
  if (count === null && figures.get('min') === 0 && figures.get('max') === 0) {
    return `${name} has no samples, or all of them are 0; its count would tell: ${ASK_K6}`
  }
  return count === 0 ? `${name} has no samples` : undefined
}

function absent(summary: Summary, { metric, tags }: Selector, name: string): string {
  if (summary.has(metric) && Object.keys(tags).length > 0) {
    return `${name} is not in it: k6 writes a metric by tags only where a threshold names it, so add '${name}': [] to the thresholds in the script's options`
  }
  const close = nearest(metric, summary.keys())
  return `${name} is not in it${close === undefined ? `: k6 leaves out what was never sampled, unless a threshold names it, such as '${name}': []` : `; did you mean ${close}?`}`
}
