import { PROTOTYPE_KEYS } from '../json.ts'
import type { Timeline } from '../timeline.ts'
import type { Text } from './placeholder.ts'

/** One series of the service's own metrics, and what is asked of it. */
export interface WatchedSeries {
  /** As the plan writes it: `process_open_fds`, `http_sockets{kind="ws"}`. */
  readonly series: string
  /** Share of its value at the start of the steady phase by which it may rise until the end of it; null: it may. */
  readonly rise: number | null
  /** Share of its value before the load by which it may differ once the sockets are gone; null: it may. */
  readonly back: number | null
  /** Of the plan, from 1. */
  readonly line: number
}

/** The service's own metrics, in Prometheus' text format, read while the load runs. Times in ms. */
export interface Watched {
  /** Begins with a target. */
  readonly url: Text
  readonly every: number
  /** How long is waited for the series to come back once the sockets are gone. */
  readonly backWithin: number
  readonly series: readonly WatchedSeries[]
  /** Of the plan, from 1. */
  readonly line: number
}

/** Polls before the load, and ms between two of them. */
export const FIRST_POLLS = { polls: 3, every: 100 } as const
/** ms between two polls after the load, at the most. */
export const AFTER_EVERY = 500

/** What is asked of a series whose plan says nothing. */
export const RISE = 0.1
export const BACK = 0.05
/** ms, and polls in it, of a steady phase from which on a rise is asked for without the plan's word. */
export const LONG_STEADY = 60_000
export const MANY_POLLS = 10

/** A name, and the labels that must be as they are given. */
export interface SeriesName {
  readonly name: string
  readonly labels: ReadonlyMap<string, string>
}

const NAME = /[a-zA-Z_:][a-zA-Z0-9_:]{0,255}/y
const LABEL = /[ \t]*([a-zA-Z_][a-zA-Z0-9_]*)[ \t]*=[ \t]*"((?:[^"\\\n]|\\[\\"n])*)"[ \t]*/y
const ESCAPED: { readonly [text: string]: string } = { '\\\\': '\\', '\\"': '"', '\\n': '\n' }

/**
 * Reads `name` or `name{label="value",…}` at the beginning of a text, as Prometheus' text format (0.0.4) has it. `end` is where it
 * ends; null: there is none.
 */
export function readSeries(text: string): (SeriesName & { readonly end: number }) | null {
  NAME.lastIndex = 0
  const name = NAME.exec(text)?.[0]
  if (name === undefined) return null
  const open = /^[ \t]*\{/.exec(text.slice(name.length, name.length + 64))?.[0]
  if (open === undefined) return { name, labels: new Map(), end: name.length }
  return readLabels(text, name, name.length + open.length)
}

function readLabels(text: string, name: string, from: number) {
  const labels = new Map<string, string>()
  let at = from
  for (;;) {
    LABEL.lastIndex = at
    const found = LABEL.exec(text)
    if (found === null) break
    const [whole, label = '', value = ''] = found
    if (labels.has(label)) return null
    labels.set(
      label,
      value.replace(/\\[\\"n]/g, (pair) => ESCAPED[pair]!),
    )
    at += whole.length
    if (text[at] !== ',') break
    at++
  }
  while (text[at] === ' ' || text[at] === '\t') at++
  return text[at] === '}' ? { name, labels, end: at + 1 } : null
}

/** A series as a plan writes it. @throws {SyntaxError} */
export function parseSeries(text: string): SeriesName {
  const found = readSeries(text)
  if (found === null || found.end !== text.length || PROTOTYPE_KEYS.has(found.name))
    throw new SyntaxError('it is not name or name{label="value"}')
  return found
}

/** Whether a value has come back to what it was before the load. */
export function isBack({ series, back }: WatchedSeries, before: number, value: number): boolean {
  if (back === null) return true
  const { low, high } = backBounds(series, back, before, Number.isInteger(before) && Number.isInteger(value))
  return value >= low && value <= high
}

/**
 * Between what a series must be again. Of what is counted in whole numbers the next whole one; and less than before is as good where the
 * name is one of those that Prometheus gives a process, each of which is something that it takes.
 */
export function backBounds(series: string, back: number, before: number, whole: boolean) {
  const share = Math.abs(before) * back
  const room = whole ? Math.ceil(share - 1e-9) : share
  const low = series.startsWith('process_') ? Number.NEGATIVE_INFINITY : before - room
  return { low, high: before + room }
}

/** A stretch of time, ms. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The longest stretch in which a scenario is in its steady phase and none is in another; null: there is none. */
export function steadyStretch(timeline: Timeline): Stretch | null {
  const spans = Object.values(timeline).flat()
  const edges = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  let best: Stretch | null = null
  let from: number | null = null
  for (const [i, edge] of edges.entries()) {
    const running = spans.filter((span) => span.from <= edge && edge < span.to)
    const steady = running.length > 0 && running.every(({ phase }) => phase === 'steady')
    from = steady ? (from ?? edge) : null
    const to = edges[i + 1]
    if (from !== null && to !== undefined && (best === null || to - from > best.to - best.from))
      best = { from, to }
  }
  return best
}
