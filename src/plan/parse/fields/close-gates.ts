import type { CloseGate } from '../../../model/load/gate.ts'
import { nearest } from '../../../model/nearest.ts'
import type { PlanScenario } from '../../plan.ts'
import type { Context } from '../context.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { quoted } from '../yaml/problems.ts'
import { itemsOf, type RawGate, type RawPlan } from './raw.ts'

type Scenarios = { readonly [name: string]: PlanScenario }

/** The rows of `gate` on close codes. */
export function closeGates(plan: RawPlan, scenarios: Scenarios | undefined, context: Context): CloseGate[] {
  const seen = new Set<string>()
  return itemsOf(plan.gate, '/gate').flatMap(([raw, at]) => {
    if (raw.closes === undefined) return []
    refuseBeside(raw, at, context)
    if (scenarios !== undefined) checkSockets(raw.closes, scenarios, below(at, 'closes'), context)
    const { feed = null, scenario = null } = raw.closes
    const id = JSON.stringify([feed, scenario])
    if (seen.has(id)) context.problem(at, 'this row stands in the gate already; remove one')
    seen.add(id)
    return [{ feed, scenario, level: raw.level ?? 'normal', line: context.locate(at, 'value').line }]
  })
}

/** Counts of closes have a floor of their own, and no quantile. */
function refuseBeside(raw: RawGate, at: Pointer, context: Context): void {
  for (const key of ['metric', 'stat', 'at_least', 'probe', 'quiet'] as const) {
    if (raw[key] === undefined) continue
    context.problem(below(at, key), `"${key}" does not stand beside "closes"; remove it`, 'key')
  }
}

/** A feed or scenario that no socket has would be a row that can never turn red. */
function checkSockets(
  closes: NonNullable<RawGate['closes']>,
  scenarios: Scenarios,
  at: Pointer,
  context: Context,
): void {
  const sockets = Object.entries(scenarios).filter(([, { kind }]) => kind === 'socket')
  if (sockets.length === 0) {
    context.problem(at, 'nothing in this plan opens a socket, so that nothing closes one', 'key')
    return
  }
  const known = {
    feed: sockets.flatMap(([, { tags }]) => tags.feed ?? []),
    scenario: sockets.map(([name]) => name),
  }
  for (const key of ['feed', 'scenario'] as const) {
    const asked = closes[key]
    if (asked === undefined || known[key].includes(asked)) continue
    const close = nearest(asked, known[key])
    const advice =
      close === undefined
        ? `known: ${[...new Set(known[key])].join(', ') || 'none'}`
        : `did you mean "${close}"?`
    context.problem(below(at, key), `no socket has the ${key} ${quoted(asked)}; ${advice}`)
  }
}
