import { CLOCK_STEP } from '../model/budget.ts'
import type { Load } from '../model/load/load.ts'
import { STALL, WATCHING } from '../model/metrics/internal.ts'
import { quantile } from '../model/quantile.ts'
import type { Health } from '../model/record/record.ts'
import type { EngineEnd } from '../ports.ts'
import { type Cell, exactly } from './cube/cells.ts'
import type { Cube } from './cube/cube.ts'
import { groupBy, sumOf } from './cube/group.ts'
import { Merger } from './cube/merge.ts'
import { limitsIn, longestStall } from './own-failures.ts'

/** How fit the generator was: what the engine measured of itself, and its lag as the samples tell it. */
export function healthOf(
  cube: Cube,
  health: EngineEnd['health'],
  facts: {
    readonly load: Load
    readonly probe: number | null
    readonly cores: number
    readonly stall?: number
    readonly wakes?: number
  },
): Health {
  const lag = new Merger().merge((cube.get('gen_lag') ?? []).flatMap((cell) => cell.parts))
  const stood = stoodP99(cube) || undefined
  return {
    ...health,
    cores: health.cores ?? facts.cores,
    lagP99: longest(lag.length > 0 ? quantile(lag, 0.99) : undefined, stood, facts.wakes),
    lagSamples: lag.length,
    droppedIterations: droppedIn(cube, facts.load),
    probe: facts.probe,
    stallMax: Math.max(longestStall(cube), facts.stall ?? 0),
    ...limitsIn(cube),
  }
}

/** Only a clock that was set is told of. */
export function steppedIn({ clockStep = 0 }: { readonly clockStep?: number }): Pick<Health, 'clockStep'> {
  return clockStep > CLOCK_STEP ? { clockStep: Math.round(clockStep) } : {}
}

/**
 * What a moment of the run waited for the generator at p99, in ms, by the standstills that a user of each scenario saw who
 * looked for them all the time. A k6 that was stopped tells of it by no message: it takes their time of arrival afterwards.
 */
function stoodP99(cube: Cube): number {
  // k6 says once a second how many users it has.
  const seconds = (cube.get('vus') ?? []).reduce((sum, { count }) => sum + count, 0)
  const watched = (cube.get(STALL) ?? []).filter(({ tags }) => tags.watching === WATCHING.watching)
  const scenarios = [...groupBy(watched, ({ tags }) => tags.scenario).values()]
  return Math.max(0, ...scenarios.map((cells) => waitedBeyond(cells, 10 * seconds)))
}

/** A moment in a standstill waits for the rest of it: the wait that is exceeded in `ms` of the run; 0: they were shorter. */
function waitedBeyond(cells: readonly Cell[], ms: number): number {
  const longest = exactly(cells)
    .flatMap((part) => [...part])
    .sort((a, b) => b - a)
  let sum = 0
  for (const [i, stood] of longest.entries()) {
    sum += stood
    const wait = (sum - ms) / (i + 1)
    if (wait >= (longest[i + 1] ?? 0)) return wait
  }
  return 0
}

/**
 * What a message met between wire and script, or what it would have met at any moment: one that comes while the engine waits
 * for a CPU is stamped only after that.
 */
function longest(...lags: readonly (number | undefined)[]): number | null {
  const known = lags.filter((lag) => lag !== undefined)
  return known.length === 0 ? null : Math.max(...known)
}

/** k6 calls those of per-vu-iterations dropped, too, that its users had no time for: no rate had asked for them. */
function droppedIn(cube: Cube, load: Load): number {
  return sumOf(cube.get('dropped_iterations') ?? [], ({ tags, sum }) => {
    const name = tags.scenario ?? ''
    const { scenarios } = load.work
    const own = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined
    return own?.load.executor === 'per-vu-iterations' ? 0 : sum
  })
}
