import { Failure } from '../model/failure.ts'
import type { Load } from '../model/load/load.ts'
import type { ReadScript } from './own-script/read-script.ts'
import { ownScript, scriptScale, withOwnGrace } from './own-script/script-load.ts'
import { Problems } from './parse/yaml/problems.ts'
import type { Plan, PlanExecutor, PlanScenario, PlanScript, Profile } from './plan.ts'
import { endOf, FULL, profileOf, type Sizing, sizingOf } from './profile/profile.ts'
import { digestOf } from './size/digest.ts'
import { reducedBy } from './size/reduced.ts'
import { watchedIn } from './size/watched.ts'
import { wholeShape } from './size/work.ts'

/** k6 2.2 refuses constant executors that are shorter: "the duration must be at least 1s". */
const LEAST_DURATION = 1000

/**
 * Sizes a plan for a profile; without one it is run as written.
 *
 * @throws {Failure} `usage` for an unknown profile; `plan` where the profile's `max_time` is not enough for its
 * floors, or where an executor cannot run.
 */
export function makeLoad(plan: Plan, profileName?: string): Load {
  const profile = profileOf(plan, profileName)
  checkPlan(plan)
  const read = plan.script?.read
  if (plan.script !== undefined && read === undefined) throw unread(plan.file, plan.script)
  const sizing = read === undefined ? sizingOf(plan, profile) : scriptSizing(read, profile)
  const whole = wholeShape(plan, sizing.scale)
  const shape =
    read === undefined
      ? whole
      : { ...whole, work: { ...whole.work, scenarios: withOwnGrace(whole.work.scenarios, read) } }
  const duration = endOf(shape)
  const reduced = reducedBy(plan, shape.work, sizing.scale)
  if (profile !== undefined) checkTime(plan, profileName ?? FULL, profile, sizing, duration)
  return {
    version: 1,
    plan: {
      name: plan.name,
      file: plan.file,
      ...(plan.description === undefined ? {} : { description: plan.description }),
      links: plan.links,
    },
    profile: profileName ?? FULL,
    ...(reduced === undefined ? {} : { reduced }),
    mode: plan.mode,
    ...(profile?.failOn === undefined ? {} : { failOn: profile.failOn }),
    runs: profile?.runs ?? 1,
    targets: plan.targets,
    variables: plan.variables,
    ...shape,
    ...(read === undefined ? {} : { script: ownScript(read, sizing.scale) }),
    ...(plan.correlate === undefined ? {} : { correlate: plan.correlate }),
    thresholds: plan.thresholds,
    ...(plan.defaultsOff.length === 0 ? {} : { defaultsOff: plan.defaultsOff }),
    lines: Object.fromEntries(Object.entries(plan.scenarios).map(([name, { line }]) => [name, line])),
    sentAtLines: Object.fromEntries(
      Object.entries(plan.scenarios).flatMap(([name, scenario]) =>
        scenario.kind === 'socket' ? [[name, scenario.sentAtLines]] : [],
      ),
    ),
    holdLines: linesOf(plan, ({ holdLine }) => holdLine),
    ...unlessEmpty(
      'stormLines',
      linesOf(plan, ({ storm }) => storm?.line),
    ),
    ...unlessEmpty(
      'slowLines',
      linesOf(plan, ({ slow }) => slow?.line),
    ),
    ...unlessEmpty(
      'idleLines',
      linesOf(plan, ({ idleLine }) => idleLine),
    ),
    ...(plan.slopes === undefined ? {} : { slopes: plan.slopes }),
    ...(plan.watch === undefined ? {} : { watch: watchedIn(plan.watch, shape.timeline) }),
    ...(plan.time === undefined ? {} : { time: plan.time }),
    gates: plan.gates,
    ...(plan.closeGates === undefined ? {} : { closeGates: plan.closeGates }),
    duration,
    grace: Math.max(0, ...Object.values(shape.work.scenarios).map(({ gracefulStop }) => gracefulStop)),
    digest: digestOf(plan, shape.work),
  }
}

/** No floor lengthens a script, and nothing but `shorten` shortens it. */
function scriptSizing(read: ReadScript, profile: Profile | undefined): Sizing {
  return { scale: scriptScale(read, profile), full: 0, asked: profile?.time ?? 0, lengthened: [] }
}

function unread(file: string, { file: script, line }: PlanScript): Failure {
  const message = `${file}:${line}: only run, measure and baseline seed read ${script}, with k6: its sizes are in its code`
  return new Failure('plan', message)
}

type Lines = { readonly [scenario: string]: number }

/** Of the socket scenarios that have one, a line. */
function linesOf(
  { scenarios }: Plan,
  of: (scenario: Extract<PlanScenario, { readonly kind: 'socket' }>) => number | undefined,
): Lines {
  const found = Object.entries(scenarios).flatMap(([name, scenario]) => {
    const line = scenario.kind === 'socket' ? of(scenario) : undefined
    return line === undefined ? [] : [[name, line] as const]
  })
  return Object.fromEntries(found)
}

function unlessEmpty<K extends string>(key: K, lines: Lines): { readonly [k in K]?: Lines } {
  return Object.keys(lines).length === 0 ? {} : ({ [key]: lines } as { [k in K]?: Lines })
}

function checkPlan(plan: Plan): void {
  const problems = new Problems(plan.file)
  const full = Object.hasOwn(plan.profiles, FULL) ? plan.profiles[FULL] : undefined
  if (full !== undefined) {
    const message = `a profile cannot be named ${FULL}: that is what a run without a profile is called`
    problems.add({ line: full.line, column: 1 }, `/profiles/${FULL}`, message)
  }
  for (const [name, { load, line }] of Object.entries(plan.scenarios)) {
    const message = executorProblem(load)
    if (message !== undefined) problems.add({ line, column: 1 }, `/scenarios/${name}/load`, message)
  }
  problems.throwIfAny()
}

function executorProblem(load: PlanExecutor): string | undefined {
  switch (load.executor) {
    case 'ramping-vus':
    case 'ramping-arrival-rate': {
      const first = load.executor === 'ramping-vus' ? load.startVUs : load.startRate
      if (Math.max(first, ...load.stages.map(({ target }) => target)) <= 0) {
        return 'no stage has a target over 0, so that nothing would run: give one a target'
      }
      return load.stages.every(({ duration }) => duration === 0)
        ? 'all stages are 0 s long, so that nothing would run: give one a duration'
        : undefined
    }
    case 'per-vu-iterations':
      return tooShort('max_duration', load.maxDuration)
    default:
      return tooShort('duration', load.duration)
  }
}

function tooShort(field: string, ms: number): string | undefined {
  return ms < LEAST_DURATION ? `${field} is ${ms} ms; an executor needs at least 1 s` : undefined
}

function checkTime(plan: Plan, name: string, profile: Profile, sizing: Sizing, duration: number): void {
  const { maxTime, line } = profile
  if (maxTime === undefined || duration <= maxTime) return
  const [floor] = sizing.lengthened
  const cause =
    floor === undefined ? `its time is ${sizing.asked / 1000} s` : `${floor.what}${at(floor.line)}`
  const message = `the run would take ${duration / 1000} s, over ${maxTime / 1000} s: ${cause}; raise max_time or change what needs the time`
  const problems = new Problems(plan.file)
  problems.add({ line, column: 1 }, `/profiles/${name}/max_time`, message)
  problems.throwIfAny()
}

const at = (line: number): string => (line === 0 ? '' : ` (line ${line})`)
