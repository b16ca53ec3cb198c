import { peakVUs } from '../../model/load/executor.ts'
import type { Reduced } from '../../model/load/load.ts'
import type { Work } from '../../model/load/scenario.ts'
import type { Plan } from '../plan.ts'
import { type Scale, size } from './size.ts'

/** How many sockets of the plan's own a profile leaves; undefined: all of them, or the plan has none. */
export function reducedBy(
  plan: Plan,
  { scenarios }: Pick<Work, 'scenarios'>,
  scale: Scale,
): Reduced | undefined {
  if (scale.vus >= 1) return undefined
  const own = Object.values(plan.scenarios).filter(({ kind }) => kind === 'socket')
  const sized = Object.values(scenarios).filter(({ kind }) => kind === 'socket')
  const of = own.reduce((sum, { load }) => sum + peakVUs(size(load, { vus: 1, time: 1 })), 0)
  const sockets = sized.reduce((sum, { load }) => sum + peakVUs(load), 0)
  return sockets < of ? { sockets, of } : undefined
}
