import type { Disruption } from '../../../model/load/socket.ts'
import { nearest } from '../../../model/nearest.ts'
import type { PlanScenario } from '../../plan.ts'
import { placed } from '../checks/storm-time.ts'
import type { Context } from '../context.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { quoted, safe } from '../yaml/problems.ts'
import { share } from './quantities.ts'
import type { RawDisrupt, RawPlan, RawScenario } from './raw.ts'
import { schemeOf, targetIn } from './urls.ts'

type SocketScenario = Extract<PlanScenario, { readonly kind: 'socket' }>

const SHARE = 0.99
const WITHIN = 15_000

/** What a socket scenario's storm is read from: `at` is the scenario's own place. */
interface Source {
  readonly raw: RawScenario
  readonly plan: RawPlan
  readonly at: Pointer
}

/** The scenario with its storm, if it has one; when it begins is told of the whole plan. */
export function withStorm(scenario: SocketScenario, source: Source, context: Context): SocketScenario {
  const { raw } = source
  const written = raw.socket?.disrupt
  if (written === undefined) return scenario
  const place = below(below(source.at, 'socket'), 'disrupt')
  const what = disruption(written, place, source, context)
  checkScenario(raw, place, context)
  const { share: part, within } = written.recovered ?? {}
  const disrupt = {
    what,
    over: context.duration(written.over, below(place, 'over')) ?? 0,
    recovered: {
      share: part === undefined ? SHARE : share(part),
      within: context.duration(within, below(below(place, 'recovered'), 'within')) ?? WITHIN,
    },
  }
  return placed(scenario, disrupt, written.at, place, context)
}

/** What is done. Where it is missing or wrong, something that is right: the problem is told. */
function disruption(raw: RawDisrupt, at: Pointer, source: Source, context: Context): Disruption {
  const kinds = (['cut', 'run', 'move_to'] as const).filter((kind) => raw[kind] !== undefined)
  for (const kind of kinds.slice(1))
    context.problem(below(at, kind), `a storm does one thing; "${kinds[0]}" is one already`, 'key')
  if (kinds.length === 0)
    context.missing(at, '"disrupt" does nothing: say cut: 100%, run: [a command], or move_to: a target')
  if (raw.how !== undefined && kinds.length > 0 && raw.cut === undefined)
    context.problem(
      below(at, 'how'),
      '"how" says how sockets are cut, and belongs to "cut"; remove it',
      'key',
    )
  if (raw.run !== undefined) return { kind: 'run', argv: raw.run.filter((word) => word !== undefined) }
  if (raw.move_to !== undefined) {
    checkTarget(raw.move_to, below(at, 'move_to'), source, context)
    return { kind: 'move', target: raw.move_to }
  }
  return { kind: 'cut', share: raw.cut === undefined ? 1 : share(raw.cut), how: raw.how ?? 'fin' }
}

/** Sockets can be moved to another target that is spoken to as theirs is. */
function checkTarget(name: string, at: Pointer, { raw, plan }: Source, context: Context): void {
  const known = Object.keys(plan.targets ?? {})
  const own = targetIn(raw.socket?.url ?? '')
  if (!known.includes(name)) {
    const close = nearest(name, known)
    const others = known.filter((one) => one !== own)
    const list =
      others.length === 0 ? 'it has no other than the own one' : `known: ${safe(others.join(', '), 200)}`
    const hint = close === undefined ? list : `did you mean ${quoted(close)}?`
    context.problem(at, `the plan has no target ${quoted(name)}; ${hint}`)
    return
  }
  if (name === own) {
    context.problem(at, `the sockets are at ${quoted(name)} already; name another target`)
    return
  }
  const [from, to] = [own ?? '', name].map((one) => schemeOf(plan.targets?.[one]?.url))
  if (from !== undefined && to !== undefined && from !== to)
    context.problem(
      at,
      `${quoted(name)} is ${to}, and the sockets are ${from}: they can move to a ${from} target`,
    )
}

/** What a storm needs beside it. */
function checkScenario({ socket, phases }: RawScenario, at: Pointer, context: Context): void {
  const parent = at.slice(0, -'/disrupt'.length)
  if (socket?.reopen === undefined && !context.isGone(below(parent, 'reopen'))) {
    const message =
      '"disrupt" needs "reopen": without it a socket that is cut rests until the scenario ends, and none would be back; ' +
      'say how the clients come back, such as reopen: { backoff: { from: 500ms, to: 10s } }'
    context.problem(at, message, 'key')
  }
  if (phases !== undefined) {
    const message = `the phases are those of ${quoted(phases)}, in which this storm has none: write "disrupt" there, or remove "phases"`
    context.problem(at, message, 'key')
  }
}
