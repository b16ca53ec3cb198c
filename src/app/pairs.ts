import { type Services, startServices } from '../companions/services.ts'
import { judgePaired, type PairedJudging } from '../judge/paired/pairs-verdict.ts'
import type { Pair } from '../judge/paired/rule.ts'
import { evidenceReasons } from '../judge/reasons/reasons.ts'
import { saturation } from '../judge/slo/unjudged.ts'
import { Failure } from '../model/failure.ts'
import type { Load } from '../model/load/load.ts'
import type { Service } from '../model/load/paired.ts'
import { counted, length } from '../model/numbers.ts'
import type { Record } from '../model/record/record.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import { checkCaps } from '../plan/forecast/caps.ts'
import { secretsOf } from '../plan/grant/secrets.ts'
import { pairedPlans, refuseSided, resolveServices } from '../plan/paired.ts'
import type { Plan } from '../plan/plan.ts'
import { askStatus } from '../target/ask.ts'
import {
  type Admitted,
  type Admitting,
  admitPlan,
  demand,
  granted,
  measure,
  type Outside,
  planOf,
  type Request,
} from './gate.ts'
import { type Commands, refuseCommands } from './options/allowed-commands.ts'
import { given } from './options/given.ts'

export interface PairedRequest extends Request {
  /** The caller's number of pairs; replaces the profile's and the plan's. */
  readonly pairs?: number
  readonly commands: Commands
  /** How the services are started, whatever the plan says: the base's plan is run on what a change builds. */
  readonly services?: Plan['services'] | undefined
}

/** Both sides, admitted by the same policy, and the commands that start them. */
export interface AdmittedPairs extends Pair<Admitted> {
  readonly pairs: number
  readonly services: { readonly [name: string]: Service }
  /** Where the services may be asked whether they are ready. */
  readonly pins: ReadonlyMap<string, string>
}

/**
 * As admit(), for both sides. Nothing is spawned, and nothing but DNS is asked.
 *
 * @throws {Failure} as admit(); `policy` also where commands may not be started.
 */
export async function admitPairs(request: PairedRequest, outside: Admitting): Promise<AdmittedPairs> {
  const { commands, policy, caps = {}, demands, spent, ...rest } = request
  const plan = startedBy(request.services, planOf(request, outside))
  refuseSided(plan, request.pointing)
  const { pairs, profile, ...sides } = pairedPlans(plan, request.profile, request.pairs)
  const names = Object.keys(plan.services ?? {})
  refuseCommands(plan.file, names.length === 0 ? '' : `services ${names.join(', ')}`, commands)
  // A pair's run is one of many: what is demanded holds for all of them.
  const each = { ...rest, commands, policy, caps, profile }
  const base = await admitPlan(sides.base, each, outside)
  const candidate = await admitPlan(sides.candidate, each, outside)
  checkCaps(candidate.load, caps, 2 * mostPairs(pairs), spent)
  demand(candidate.load, plan, { ...rest, ...given('demands', demands) }, 2 * pairs)
  const urls = Object.values(request.pointing?.targets ?? {})
  outside.redactor.conceal(secretsOf(withServices(candidate.load, plan.services), request.env, urls))
  const { services, ready } = resolveServices(plan, candidate.env)
  const pins = await granted(ready, policy, outside)
  // One cap for both sides: what base has sent counts for the candidate, too.
  return { base, candidate: { ...candidate, brake: base.brake }, pairs, services, pins }
}

function startedBy(services: Plan['services'], plan: Plan): Plan {
  return services === undefined || plan.services === undefined ? plan : { ...plan, services }
}

/** Names that say where and how a program runs: concealed, their values would take every path and report apart. */
const ORDINARY = new Set(
  'CI DOCKER_HOST HOME LANG LC_ALL LOGNAME NODE_ENV PATH PWD SHELL TEMP TERM TMP TMPDIR TZ USER'.split(' '),
)

/** The load, with what its services are given beside it: what they write last may hold it. */
function withServices(load: Load, services: AdmittedPairs['services'] = {}): Load {
  const names = Object.values(services).flatMap(({ env }) => env)
  const given = [...new Set(names)].filter((name) => !ORDINARY.has(name))
  return {
    ...load,
    variables: [...load.variables, ...given.map((name) => ({ name, line: 0, column: 1 }))],
  }
}

/** One run of one side. */
export interface PairedRecord {
  readonly side: keyof Pair<Record>
  readonly record: Record
}

/** What the measuring of pairs needs beside both sides. */
export interface PairedRun extends Pick<PairedJudging, 'mode' | 'failOn'> {
  /** Where commands are started. */
  readonly cwd: string
  readonly env: { readonly [name: string]: string | undefined }
  /** Handed every run at once. */
  measured(run: PairedRecord): void
}

/**
 * Starts the services, measures base and candidate in turn (A B B A), and judges all pairs together. A stop from
 * outside, a service that ends by itself, and evidence that is not whole end the measuring.
 *
 * @throws {Failure} as measure(); `target` where a service does not come up, or ends by itself.
 */
export async function gatePairs(
  admitted: AdmittedPairs,
  outside: Outside,
  run: PairedRun,
  signal: AbortSignal,
): Promise<Verdict> {
  const { candidate, pairs: planned } = admitted
  const { duration } = candidate.load
  outside.log.info(
    `${counted(planned, 'pair')} of runs, ${length(duration)} each: about ${length(2 * planned * duration)}`,
  )
  const engine = await outside.engine()
  const services = await start(admitted, outside, run, signal)
  // Beside the engine, not after it: a runner gives a cancelled step 7.5 s in all.
  const stop = () => void services.stop()
  signal.addEventListener('abort', stop)
  try {
    const measured = await measureAll(
      admitted,
      { ...outside, engine: async () => engine, started: services.pids },
      run,
      services.ended,
      signal,
    )
    const { mode, failOn } = run
    return judgePaired({
      load: candidate.load,
      ...measured,
      planned,
      ...(mode && { mode }),
      ...(failOn && { failOn }),
    })
  } finally {
    signal.removeEventListener('abort', stop)
    await services.stop()
  }
}

async function start(
  { services, pins }: AdmittedPairs,
  { log }: Outside,
  { cwd, env }: PairedRun,
  signal: AbortSignal,
): Promise<Services> {
  const status = (url: string) => askStatus(url, pins, signal)
  return await startServices(services, { cwd, env, status, say: (message) => log.info(message) }, signal)
}

/** What measures one run of one side. */
type Measure = (side: keyof Pair<Record>) => Promise<Record>

async function measureAll(
  admitted: AdmittedPairs,
  outside: Outside,
  run: PairedRun,
  ended: AbortSignal,
  signal: AbortSignal,
): Promise<Pick<PairedJudging, 'pairs' | 'alone'>> {
  const measureOne: Measure = async (side) => {
    const record = await measure(admitted[side], outside, AbortSignal.any([signal, ended]))
    if (ended.aborted && !signal.aborted) throw new Failure('target', String(ended.reason))
    run.measured({ side, record })
    return record
  }
  const pairs: Pair<Record>[] = []
  const most = mostPairs(admitted.pairs)
  let fit = 0
  while (fit < admitted.pairs && pairs.length < most) {
    outside.log.info(`pair ${fit + 1} of ${admitted.pairs}`)
    const found = await measurePair(admitted, fit % 2 === 0, measureOne)
    if (!('base' in found)) return { pairs, alone: found }
    pairs.push(found)
    if (broken(admitted, 'base', found.base) || broken(admitted, 'candidate', found.candidate)) break
    const [spoilt] = [found.base, found.candidate].flatMap(({ health }) => saturation(health))
    if (spoilt === undefined) fit += 1
    else outside.log.warn(`this pair does not count, the generator was busy: ${spoilt}`)
  }
  return { pairs }
}

/** Pairs that may be measured in place of those on a busy generator, as a share of all. */
const SPARE = 0.5

/** How many pairs are measured at most. */
export function mostPairs(pairs: number): number {
  return pairs + Math.ceil(pairs * SPARE)
}

/** A B, then B A: whatever grows with time, a warming cache or a filling disk, meets both alike. */
async function measurePair(
  admitted: AdmittedPairs,
  baseFirst: boolean,
  measureOne: Measure,
): Promise<Pair<Record> | PairedRecord> {
  const [first, second] = baseFirst ? (['base', 'candidate'] as const) : (['candidate', 'base'] as const)
  const record = await measureOne(first)
  if (broken(admitted, first, record)) return { side: first, record }
  const other = await measureOne(second)
  return baseFirst ? { base: record, candidate: other } : { base: other, candidate: record }
}

/** Nothing measured after it could mend the verdict. */
function broken(admitted: AdmittedPairs, side: keyof Pair<Record>, record: Record): boolean {
  return evidenceReasons(admitted[side].load, record).length > 0
}
