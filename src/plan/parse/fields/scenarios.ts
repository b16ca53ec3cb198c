import { isArrivalRate } from '../../../model/load/executor.ts'
import { feedOf } from '../../../model/load/feed.ts'
import type { Messages } from '../../../model/load/socket.ts'
import { nearest } from '../../../model/nearest.ts'
import type { PlanExecutor, PlanScenario } from '../../plan.ts'
import type { Context } from '../context.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { quoted } from '../yaml/problems.ts'
import { withStorm } from './disrupt.ts'
import { executor } from './executors.ts'
import { checkIdle, loadOf } from './idle-sweep.ts'
import { entriesOf, itemsOf, type RawPlan, type RawScenario } from './raw.ts'
import { withSlowReaders } from './slow/slow-readers.ts'
import { linesOfSentAt, socket } from './socket.ts'
import { step } from './steps.ts'
import { made } from './values/made-values.ts'

/** Tags that the engines or `vu/` set themselves. */
const RESERVED_TAGS = new Set(
  'scenario name method status group url env exchange code side how reason subproto proto expected_response error error_code subscribed where check service tls_version ip vu iter'.split(
    ' ',
  ),
)

/** Every scenario that can be converted, by name; the others have been reported. */
export function scenarios(
  plan: RawPlan,
  names: readonly string[],
  context: Context,
): { [name: string]: PlanScenario } {
  const found: { [name: string]: PlanScenario } = {}
  for (const [name, raw, at] of entriesOf(plan.scenarios, '/scenarios')) {
    const converted = scenario(raw, at, plan, context)
    checkPhases(name, plan, names, context)
    if (converted !== undefined) found[name] = converted
  }
  return found
}

function scenario(raw: RawScenario, at: Pointer, plan: RawPlan, context: Context): PlanScenario | undefined {
  checkTags(raw, at, context)
  checkIdle(raw, at, context)
  if (raw.socket !== undefined && raw.rest !== undefined) {
    context.problem(
      below(at, 'rest'),
      'a scenario has socket or rest, not both; make it two scenarios',
      'key',
    )
  }
  if (raw.socket === undefined && raw.rest === undefined)
    context.missing(at, 'a scenario needs socket or rest')
  const sweep = raw.socket?.idle
  if (raw.load === undefined && sweep === undefined)
    context.missing(at, '"load" is missing: say how many users and how long')
  const kind = kindOf(raw, at, context)
  const load = kind === undefined ? undefined : planned(raw, kind, at, context)
  if (load === undefined || kind === undefined) return undefined
  if (kind.kind === 'socket' && isArrivalRate(load)) {
    const place = below(below(at, 'load'), 'executor')
    context.problem(
      place,
      `${load.executor} is for rest only; sockets live long: use ramping-vus, constant-vus or per-vu-iterations`,
    )
  }
  if (load.executor === 'per-vu-iterations' && raw.socket?.times !== undefined) {
    const message =
      '"times" contradicts per-vu-iterations, where "iterations" says how many lives there are; remove it'
    context.problem(below(below(at, 'socket'), 'times'), message, 'key')
  }
  const tags = raw.tags ?? {}
  if (kind.kind === 'socket') checkKinds(kind.socket.messages, { tags }, below(at, 'socket'), context)
  const common = {
    load,
    start: context.duration(raw.load?.start, below(below(at, 'load'), 'start')) ?? 0,
    tags,
    vars: made(raw.vars, below(at, 'vars'), context),
    ...(raw.per === 'life' && { per: raw.per }),
    cookies: raw.cookies ?? true,
    ...(raw.phases === undefined ? {} : { phasesOf: raw.phases }),
    line: context.line(at),
  }
  return kind.kind === 'rest'
    ? { ...kind, ...common }
    : withSlowReaders(withStorm({ ...kind, ...common }, { raw, plan, at }, context), raw, at, context)
}

/** The load that is written; of an idle sweep, which says it all, its own. */
function planned(raw: RawScenario, kind: Kind, at: Pointer, context: Context): PlanExecutor | undefined {
  if (kind.kind === 'socket' && kind.socket.idle !== undefined) return loadOf(kind.socket.idle, kind.socket)
  return raw.load && withWaits(executor(raw.load, below(at, 'load'), context), kind)
}

/** `takes` is of the requests; what the steps wait between them, at the longest, keeps a VU busy as well. */
function withWaits(load: PlanExecutor, kind: Kind): PlanExecutor {
  if (kind.kind === 'socket' || !('takes' in load)) return load
  const waits = kind.steps.reduce((sum, { wait }) => sum + (wait?.[1] ?? 0), 0)
  return { ...load, takes: load.takes + waits }
}

type Kind =
  | Pick<
      Extract<PlanScenario, { kind: 'socket' }>,
      'kind' | 'socket' | 'sentAtLines' | 'holdLine' | 'idleLine'
    >
  | Pick<Extract<PlanScenario, { kind: 'rest' }>, 'kind' | 'steps'>

function kindOf(raw: RawScenario, at: Pointer, context: Context): Kind | undefined {
  if (raw.socket !== undefined) {
    const place = below(at, 'socket')
    const sentAtLines = linesOfSentAt(raw.socket, below(place, 'messages'), context)
    const { hold, idle } = raw.socket
    return {
      kind: 'socket',
      socket: socket(raw.socket, place, context),
      sentAtLines,
      ...(hold === undefined ? {} : { holdLine: context.line(below(place, 'hold')) }),
      ...(idle === undefined ? {} : { idleLine: context.line(below(place, 'idle')) }),
    }
  }
  if (raw.rest === undefined) return undefined
  const steps = itemsOf(raw.rest.steps, below(below(at, 'rest'), 'steps'))
  return { kind: 'rest', steps: steps.map(([item, place]) => step(item, place, context)) }
}

/** Messages are counted by feed: those of a kind without a rate would count for the rate of another. */
function checkKinds(
  kinds: readonly Messages[],
  scenario: Pick<PlanScenario, 'tags'>,
  at: Pointer,
  context: Context,
): void {
  const rated = new Set(kinds.flatMap((kind) => (kind.rate === undefined ? [] : [feedOf(kind, scenario)])))
  const place = below(at, 'messages')
  kinds.forEach((kind, index) => {
    if (kind.rate !== undefined || !rated.has(feedOf(kind, scenario))) return
    context.problem(
      below(place, index),
      'kinds of one feed with and without `rate` cannot be told apart: give one its own `feed`',
    )
  })
}

function checkTags(raw: RawScenario, at: Pointer, context: Context): void {
  for (const [tag, value, place] of entriesOf(raw.tags, below(at, 'tags'))) {
    if (RESERVED_TAGS.has(tag))
      context.problem(place, `the tag "${tag}" is set by the engine; take another name`, 'key')
    if (tag === 'feed' && !/^[a-z][a-z0-9-]{0,62}$/.test(value)) {
      context.problem(
        place,
        `found ${quoted(value)}, expected a feed's name: lower-case letters, digits and dashes`,
      )
    }
  }
}

function checkPhases(name: string, plan: RawPlan, names: readonly string[], context: Context): void {
  const other = plan.scenarios?.[name]?.phases
  if (other === undefined) return
  const at = below(below('/scenarios', name), 'phases')
  if (!names.includes(other)) {
    const close = nearest(other, names)
    context.problem(
      at,
      `no scenario is named ${quoted(other)}${close === undefined ? '' : `; did you mean "${close}"?`}`,
    )
  } else if (other === name) context.problem(at, 'a scenario has its own phases already; remove this line')
  else if (plan.scenarios?.[other]?.phases !== undefined) {
    context.problem(at, `"${other}" takes its phases from another scenario itself; name that one`)
  }
}
