import { Failure } from '../../model/failure.ts'
import type { Mode } from '../../model/load/gate.ts'
import type { Load } from '../../model/load/load.ts'
import { METRICS, metricOf } from '../../model/metrics/table.ts'
import { nearest } from '../../model/nearest.ts'
import { counted } from '../../model/numbers.ts'
import { formatSelector, type Selector, selects } from '../../model/selector.ts'
import { MODE_FAILS, type Outcome } from '../../model/verdict/outcomes.ts'
import { peakSocketsOf } from '../expected/sockets.ts'
import { FULL } from '../profile/profile.ts'
import { POLICY_FILE } from './policy-path.ts'

/** The least that a plan must ask for, whoever changes it; undefined: nothing. */
export interface Demands {
  /** Whatever `block` fails must fail the run. */
  readonly mode?: 'block'
  /** The most runs that a gate may take. */
  readonly runs?: number
  /** At once. */
  readonly sockets?: number
  /** Of each a key row of `gate` compares it, or a part of it; `closes`: how sockets end. */
  readonly gate?: readonly Selector[]
  /** The plan says a lease, and the run holds it. */
  readonly lease?: 'required'
}

/** How a run is judged, and how often it is measured. */
export interface Demanded {
  readonly mode: Mode
  /** What fails it beside what always does. */
  readonly failOn: readonly Outcome[]
  /** The profile's number unless given. */
  readonly runs?: number
  /** Of the plan, from 1, where the profile stands. */
  readonly profileLine?: number | undefined
  /** Whether the plan says a lease. */
  readonly leased?: boolean
}

/**
 * Refuses a load that asks for less than the policy file demands, before anything is started.
 *
 * @throws {Failure} `policy`: every demand that is not met, and what to change.
 */
export function checkDemands(load: Load, demands: Demands, how: Demanded): void {
  const { mode, runs = 1, sockets = 0, gate = [], lease } = demands
  const problems = [
    ...(mode === undefined ? [] : lenient(how)),
    ...tooFewRuns(load, runs, how),
    ...tooFewSockets(load, sockets),
    ...gate.flatMap((wanted) => ungated(load, wanted)),
    ...(lease === undefined || how.leased !== false ? [] : [UNLEASED]),
  ]
  if (problems.length === 0) return
  const what = `${load.plan.file}, profile ${load.profile}, does not meet what ${POLICY_FILE} requires`
  throw new Failure('policy', [`${what}:`, ...problems].join('\n'), [], [NEXT])
}

const NEXT =
  'Change the plan or the workflow as each line says; who owns the policy file may lower what it requires.'

const UNLEASED =
  'lease: required, and the plan has none: write lease: { name: …, ttl: 20m } with the name of what is shared'

function lenient({ mode, failOn }: Demanded): readonly string[] {
  const passed = MODE_FAILS.block.filter((outcome) => !failOn.includes(outcome))
  if (passed.length === 0) return []
  const what = `mode: block is required, and this run would not fail on ${passed.join(', ')}`
  return mode === 'block'
    ? [`${what}: name them in fail_on, too (the profile's, or the input fail-on), or leave fail_on out`]
    : [`${what} (its mode is ${mode}): write mode: block in the plan, or give the step mode: block`]
}

function tooFewRuns(
  load: Load,
  least: number,
  { runs = load.runs, profileLine }: Demanded,
): readonly string[] {
  if (runs >= least) return []
  const what = `runs: ${least} is required`
  if (load.profile === FULL)
    return [`${what}, and a run without a profile is one run: run a profile that says runs: ${least}`]
  const line = profileLine === undefined ? '' : ` (line ${profileLine})`
  return [`${what}, and profile ${load.profile}${line} says ${runs}: write runs: ${least} there`]
}

function tooFewSockets({ work, profile, lines = {} }: Load, least: number): readonly string[] {
  const most = peakSocketsOf(work)
  if (most >= least) return []
  const kinds = Object.entries(work.scenarios).filter(([, { kind }]) => kind === 'socket')
  const where = kinds.map(([name]) => `${name}, line ${lines[name] ?? 0}`).join('; ')
  const which = profile === FULL ? 'a scenario' : `the profile, or of a scenario`
  const place = where === '' ? '' : ` (${where})`
  return [
    `sockets: ${least} is required, and this load opens ${counted(most, 'socket')} at once: raise vus of ${which}${place}`,
  ]
}

function ungated({ gates, closeGates = [] }: Load, wanted: Selector): readonly string[] {
  const rows =
    wanted.metric === CLOSES ? closeGates : gates.filter(({ selector }) => covers(wanted, selector))
  if (rows.some(({ level }) => level === 'key')) return []
  const written = formatSelector(wanted)
  const what = `a key row of "gate" on ${written} is required`
  const [row] = rows
  if (row !== undefined)
    return [`${what}, and the one in line ${row.line} is of level ${row.level}: write level: key`]
  return [`${what}, and there is none: add ${exampleOf(wanted, written)}${meant(wanted)}`]
}

/** What a gate on how sockets end is asked for by; it is of no metric. */
const CLOSES = 'closes'

/** A row on a part of what is wanted compares it, too. */
const covers = (wanted: Selector, { metric, tags }: Selector) =>
  metric === wanted.metric && selects(wanted.tags, tags)

function exampleOf({ metric }: Selector, written: string): string {
  if (metric === CLOSES) return '- { closes: {}, level: key }'
  const kind = metricOf(metric)?.kind
  const stat = kind === 'rate' ? 'rate' : kind === 'counter' ? 'count' : 'p(99)'
  return `- { metric: "${written}", stat: ${stat}, level: key }`
}

/** A slip in the policy file would refuse every plan without a word of why. */
function meant(wanted: Selector): string {
  const close = closeTo(wanted)
  return close === undefined ? '' : ` (no metric of ours is called so; did the policy mean ${close}?)`
}

/** The metric that a demand most likely means, where none of ours is called as it says. */
function closeTo({ metric }: Selector): string | undefined {
  if (isKnown(metric)) return undefined
  return nearest(
    metric,
    METRICS.map(({ name }) => name),
  )
}

const isKnown = (metric: string) => metric === CLOSES || metricOf(metric) !== undefined

/** Demands that no plan can meet, each as one line. */
export function unmeetable({ gate = [] }: Demands): readonly string[] {
  return gate
    .filter(({ metric }) => !isKnown(metric))
    .map((wanted) => {
      const close = closeTo(wanted)
      const hint = close === undefined ? '' : `; did you mean ${close}?`
      return `require.gate: no metric of ours is called ${wanted.metric}, so that most plans would be refused${hint}`
    })
}
