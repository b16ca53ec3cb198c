import { readSeries, type SeriesName } from '../../model/load/watched.ts'

/** A text that is not in Prometheus' text format: `line` from 1. Nothing of the text is in it. */
export class NoExposition extends Error {
  readonly line: number

  constructor(line: number) {
    super(`line ${line} is not of Prometheus' text format`)
    this.line = line
  }
}

const VALUE =
  /^[ \t]+([+-]?(?:\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|Inf|inf|NaN|nan))(?:[ \t]+-?\d+)?[ \t]*$/
/** Characters of one line. */
const LONGEST = 65_536

/**
 * The values of these series in a page of Prometheus' text format (0.0.4), in their order; of several that a name with its labels fits, the
 * sum. Null: it holds none, or one that is not finite.
 *
 * @throws {NoExposition} every line must be of the format, as Prometheus itself demands: a page of HTML is none, and no half of one is read.
 */
export function valuesIn(page: string, wanted: readonly SeriesName[]): readonly (number | null)[] {
  const sums = wanted.map((): number | null => null)
  let lineNumber = 0
  let samples = 0
  for (const raw of page.split('\n')) {
    lineNumber++
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (line.trim() === '' || line.startsWith('#')) continue
    const found = line.length > LONGEST ? null : readSeries(line)
    const value = found === null ? undefined : VALUE.exec(line.slice(found.end))?.[1]
    if (found === null || value === undefined) throw new NoExposition(lineNumber)
    samples++
    wanted.forEach((one, i) => {
      if (fits(one, found)) sums[i] = (sums[i] ?? 0) + numberOf(value)
    })
  }
  if (samples === 0) throw new NoExposition(1)
  return sums.map((sum) => (sum !== null && Number.isFinite(sum) ? sum : null))
}

function fits(wanted: SeriesName, found: SeriesName): boolean {
  if (wanted.name !== found.name) return false
  for (const [label, value] of wanted.labels) if (found.labels.get(label) !== value) return false
  return true
}

function numberOf(text: string): number {
  const inf = /^([+-]?)inf$/i.exec(text)
  if (inf !== null) return inf[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return Number(text)
}
