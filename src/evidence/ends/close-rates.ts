import type { Load } from '../../model/load/load.ts'
import type { CloseRate } from '../../model/slopes/close-rate.ts'
import { CLOSES } from '../../model/slopes/slope-limit.ts'
import type { Leaf } from '../cube/leaves.ts'
import { type Moments, type NamedSpan, SLICES, type Window } from '../cube/moments.ts'
import { opensOf } from './open-time.ts'

/** Who ends a socket by its own will, or by the plan's. */
const OURS: ReadonlySet<string> = new Set(['plan', 'generator'])

/** How often sockets were closed on the plan in each tenth of its steady time; only of a plan that asks for the slope of it. */
export function closeRatesOf(load: Load, leaves: readonly Leaf[], moments: Moments): CloseRate[] {
  const asked = (load.slopes ?? []).some(({ selector: { metric } }) => metric === CLOSES)
  if (!asked) return []
  const slicesOf = (scenario: string) => slicesIn(steadyOf(scenario, moments))
  const open = opensOf(leaves, moments.end, slicesOf)
  return open.flatMap(({ scenario, feed, phases = {} }) => {
    const slices = slicesOf(scenario)
    if (slices.length === 0) return []
    const closes = closesIn(slices, leaves, { scenario, feed })
    return [{ scenario, feed, closes, seconds: closes.map((_, i) => phases[`${i}`] ?? 0) }]
  })
}

function steadyOf(scenario: string, moments: Moments): readonly Window[] {
  return moments.phasesOf(scenario).filter(({ phase, from, to }) => phase === 'steady' && to > from)
}

/** Named by their numbers; what is before, between and after them has none. */
function slicesIn(steady: readonly Window[]): readonly NamedSpan[] {
  const [first, last] = [steady[0], steady.at(-1)]
  if (first === undefined || last === undefined) return []
  const whole = steady.reduce((sum, { from, to }) => sum + to - from, 0)
  const spans: NamedSpan[] = [{ phase: NO_SLICE, from: Number.NEGATIVE_INFINITY, to: first.from }]
  let before = 0
  for (const { from, to } of steady) {
    const inside = Array.from({ length: SLICES + 1 }, (_, i) => from + (i * whole) / SLICES - before)
    const edges = [from, ...inside.filter((edge) => edge > from && edge < to), to]
    for (const [i, edge] of edges.slice(0, -1).entries()) {
      const slice = Math.min(SLICES - 1, Math.floor((SLICES * (before + edge - from)) / whole + 1e-9))
      spans.push({ phase: `${slice}`, from: edge, to: edges[i + 1]! })
    }
    before += to - from
  }
  return [...spans, { phase: NO_SLICE, from: last.to, to: Number.POSITIVE_INFINITY }]
}

const NO_SLICE = 'none'

function closesIn(
  slices: readonly NamedSpan[],
  leaves: readonly Leaf[],
  of: { readonly scenario: string; readonly feed: string | null },
): number[] {
  const closes = new Array<number>(SLICES).fill(0)
  for (const { metric, tags, column } of leaves) {
    if (metric !== CLOSES || OURS.has(tags.side ?? '')) continue
    if ((tags.scenario ?? '') !== of.scenario || (tags.feed ?? null) !== of.feed) continue
    column.forEach((t, value) => {
      const slice = Number(slices.find(({ from, to }) => t >= from && t < to)?.phase)
      if (Number.isInteger(slice)) closes[slice]! += value
    })
  }
  return closes
}
