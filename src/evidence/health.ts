import type { Load } from '../model/load/load.ts'
import { quantile } from '../model/quantile.ts'
import type { Health } from '../model/record/record.ts'
import type { EngineEnd } from '../ports.ts'
import type { Cube } from './cube/cube.ts'
import { sumOf } from './cube/group.ts'
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
  },
): Health {
  const lag = new Merger().merge((cube.get('gen_lag') ?? []).flatMap((cell) => cell.parts))
  return {
    ...health,
    cores: health.cores ?? facts.cores,
    lagP99: lag.length > 0 ? quantile(lag, 0.99) : null,
    lagSamples: lag.length,
    droppedIterations: droppedIn(cube, facts.load),
    probe: facts.probe,
    stallMax: Math.max(longestStall(cube), facts.stall ?? 0),
    ...limitsIn(cube),
  }
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
