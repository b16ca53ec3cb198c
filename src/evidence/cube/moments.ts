import { LIFE } from '../../model/lives.ts'
import type { Load } from '../../model/load/load.ts'
import { INTERNAL } from '../../model/metrics/internal.ts'
import { metricOf } from '../../model/metrics/table.ts'
import type { Tags } from '../../model/sample.ts'
import { phaseAt, type Span } from '../../model/timeline.ts'
import type { Leaf } from './leaves.ts'

/** The slices of the steady time that a trend's medians are taken of. */
export const SLICES = 10

interface Stretch {
  readonly spans: readonly Span[]
  /** Epoch ms at which the timeline of this scenario has its 0. */
  readonly origin: number
  /** The plan's own static phase tag. */
  readonly fixed: string | undefined
}

/** A stretch of time, epoch ms; `to` is exclusive. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** A phase by the name that samples have, epoch ms. */
export interface NamedSpan extends Window {
  readonly phase: string
}

/** Samples before `until` (epoch ms) that no earlier piece took; the last piece takes the rest. */
export interface Piece {
  readonly phase: string | undefined
  readonly steady: boolean
  readonly until: number
}

/**
 * Where a sample stands on the timeline. Each scenario is anchored by the start that the engine told
 * (SCENARIO_START); without one by its own first sample, then by the first sample of the run.
 */
export class Moments {
  /** Epoch ms of the first scenario's start, and of the last sample. */
  readonly start: number
  readonly end: number
  readonly #stretches: ReadonlyMap<string, Stretch>
  /** Epoch ms of a scenario's first dial. */
  readonly #dials: ReadonlyMap<string, number>

  constructor(load: Load, leaves: readonly Leaf[], starts: ReadonlyMap<string, number>) {
    const first = leaves.reduce((t, { column }) => Math.min(t, column.first), Number.POSITIVE_INFINITY)
    const last = leaves.reduce((t, { column }) => Math.max(t, column.last), Number.NEGATIVE_INFINITY)
    const known = new Map([...firstSamples(leaves), ...starts])
    const started = Object.keys(load.work.scenarios).flatMap((name) => known.get(name) ?? [])
    this.start = started.length > 0 ? Math.min(...started) : Number.isFinite(first) ? first : 0
    this.end = Math.max(this.start, Number.isFinite(last) ? last : this.start)
    this.#dials = firstSamples(leaves.filter(({ metric }) => metric === LIFE))
    this.#stretches = stretchesOf(load, known, Number.isFinite(first) ? first : 0)
  }

  /** ms from the first scenario's start to the last sample. */
  get duration(): number {
    return this.end - this.start
  }

  /**
   * The phases of a leaf's samples, in time order: assigned by time for the engine's own metrics and a companion's, the
   * one tag for those of `vu/`. Where the plan fixes the tag `phase`, time still says what is steady.
   */
  piecesOf({ metric, tags, byTime: timed }: Leaf): readonly [Piece, ...Piece[]] {
    const stretch = this.#stretches.get(tags.scenario ?? '')
    const fixed = stretch?.fixed
    const byTime = timed || fixed !== undefined || metricOf(metric)?.from === 'engine' || isOwn(metric, tags)
    const own = { phase: tags.phase, steady: tags.phase === 'steady', until: Number.POSITIVE_INFINITY }
    if (!byTime) return [own]
    const [first, ...rest] = (stretch?.spans ?? []).map(({ phase, to }) => {
      return { phase: fixed ?? phase, steady: phase === 'steady', until: to + stretch!.origin }
    })
    return first === undefined ? [{ ...own, phase: fixed, steady: false }] : [first, ...rest]
  }

  /** Gives a moment its slice, 0 to 9, of the scenario's joined steady time; null where there is none. */
  slicer(scenario: string | undefined): ((t: number) => number) | null {
    const stretch = this.#stretches.get(scenario ?? '')
    if (stretch === undefined) return null
    const { spans, origin } = stretch
    const steady = spans.filter(({ phase }) => phase === 'steady')
    const whole = steadyBetween(steady, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    if (whole === 0) return null
    return (t) => {
      const before = steadyBetween(steady, Number.NEGATIVE_INFINITY, t - origin)
      return Math.min(SLICES - 1, Math.floor((SLICES * before) / whole))
    }
  }

  /**
   * The time in which a scenario's sockets are judged, as far as the evidence reaches: its `steady`; without one, from
   * its first dial to the start of `down` (plan-language: "Default SLOs", *its time*).
   */
  ownTime(scenario: string): readonly Window[] {
    const stretch = this.#stretches.get(scenario)
    if (stretch === undefined) return []
    const { spans, origin } = stretch
    const steady = spans.filter(({ phase, from, to }) => phase === 'steady' && to > from)
    const windows = steady.map(({ from, to }) => ({ from: origin + from, to: origin + to }))
    const down = spans.find(({ phase }) => phase === 'down')?.from ?? spans.at(-1)?.to
    const first = this.#dials.get(scenario)
    if (windows.length === 0 && first !== undefined && down !== undefined)
      windows.push({ from: first, to: origin + down })
    return windows
      .map(({ from, to }) => ({ from, to: Math.min(to, this.end) }))
      .filter(({ from, to }) => from < to)
  }

  /** From the scenario's first dial to the start of its own time; null: none of it was before. */
  beforeOwnTime(scenario: string): Window | null {
    const to = this.ownTime(scenario)[0]?.from
    const from = this.#dials.get(scenario)
    return from !== undefined && to !== undefined && from < to ? { from, to } : null
  }

  /** The same as ownTime, ms on the timeline of the scenario. */
  ownSpans(scenario: string): readonly Window[] {
    const origin = this.#stretches.get(scenario)?.origin ?? 0
    return this.ownTime(scenario).map(({ from, to }) => ({ from: from - origin, to: to - origin }))
  }

  /** Epoch ms of `at`, ms on the timeline of the scenario. */
  at(scenario: string, at: number): number {
    return (this.#stretches.get(scenario)?.origin ?? this.start) + at
  }

  /** The phases of a scenario as its load has them, epoch ms. */
  phasesOf(scenario: string): readonly Span[] {
    const { spans = [], origin = 0 } = this.#stretches.get(scenario) ?? {}
    return spans.map(({ phase, from, to }) => ({ phase, from: origin + from, to: origin + to }))
  }

  /** The same by the names that its samples have: the plan may fix one. */
  namedPhasesOf(scenario: string): readonly NamedSpan[] {
    const fixed = this.#stretches.get(scenario)?.fixed
    const spans = this.phasesOf(scenario)
    return fixed === undefined ? spans : spans.map((span) => ({ ...span, phase: fixed }))
  }

  /** The name of a scenario's phase at `t`, epoch ms: before its first the first, after its last the last; null: it has none. */
  phaseOf(scenario: string, t: number): string | null {
    const { spans = [], origin = 0, fixed } = this.#stretches.get(scenario) ?? {}
    return fixed ?? phaseAt(spans, t - origin) ?? null
  }

  /** Whether the evidence goes on to `at`, ms on the timeline of the scenario. */
  reached(scenario: string, at: number): boolean {
    const stretch = this.#stretches.get(scenario)
    return stretch !== undefined && this.end - stretch.origin >= at
  }

  /** ms of the scenario's steady time from `t` to the end of the evidence. */
  steadyAfter(scenario: string, t: number): number {
    const stretch = this.#stretches.get(scenario)
    if (stretch === undefined) return 0
    return steadyBetween(stretch.spans, t - stretch.origin, this.end - stretch.origin)
  }
}

function firstSamples(leaves: readonly Leaf[]): Map<string, number> {
  const first = new Map<string, number>()
  for (const { tags, column } of leaves) {
    if (tags.scenario === undefined || column.length === 0) continue
    first.set(tags.scenario, Math.min(column.first, first.get(tags.scenario) ?? column.first))
  }
  return first
}

function stretchesOf(load: Load, known: ReadonlyMap<string, number>, first: number): Map<string, Stretch> {
  const stretches = new Map<string, Stretch>()
  for (const [name, { start, tags }] of Object.entries(load.work.scenarios)) {
    const origin = (known.get(name) ?? first + start) - start
    stretches.set(name, { spans: load.timeline[name] ?? [], origin, fixed: tags.phase })
  }
  return stretches
}

function steadyBetween(spans: readonly Span[], from: number, to: number): number {
  let sum = 0
  for (const { phase, from: a, to: b } of spans) {
    if (phase === 'steady') sum += Math.max(0, Math.min(b, to) - Math.max(a, from))
  }
  return sum
}

/** Made by a team's own script, which knows no phases. */
function isOwn(metric: string, tags: Tags): boolean {
  return metricOf(metric) === undefined && !INTERNAL.has(metric) && tags.phase === undefined
}
