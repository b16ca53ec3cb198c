import { CLOCK, WATCH } from '../model/metrics/internal.ts'
import type { Beside } from '../model/record/record.ts'
import type { NamedEnd } from '../ports.ts'
import { cellsOf, kindOf } from './cube/cells.ts'
import { cubeOf, groupsOf } from './cube/cube.ts'
import type { Leaves } from './cube/leaves.ts'
import { Merger } from './cube/merge.ts'
import type { Moments } from './cube/moments.ts'
import { figuresOf, statsOf } from './cube/stats.ts'

/** What each companion measured, on the engine's timeline and apart from the engine's own figures. */
export function besideOf(
  ends: readonly NamedEnd[],
  leaves: ReadonlyMap<string, Leaves>,
  moments: Moments,
): Beside[] {
  return ends.map(({ name, how, detail }) => {
    // Of the service's own metrics, and of its clock, there is a table of its own.
    const stats = name === WATCH || name === CLOCK ? [] : rowsOf(leaves.get(name), moments)
    return { name, ended: how, detail, stats }
  })
}

function rowsOf(leaves: Leaves | undefined, moments: Moments): Beside['stats'] {
  const cells = (leaves?.all ?? []).flatMap((leaf) => cellsOf(leaf, kindOf(leaf.metric, undefined), moments))
  const cube = cubeOf(cells)
  const merger = new Merger()
  return groupsOf(cube).flatMap((group) => {
    const figures = figuresOf(group, cube, merger)
    return figures === null ? [] : [statsOf(group, figures, moments.duration / 1000)]
  })
}
