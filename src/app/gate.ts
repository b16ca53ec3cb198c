import { randomBytes } from 'node:crypto'
import { accompany } from '../companions/accompany.ts'
import { type Collector, createCollector } from '../evidence/collector.ts'
import type { Window } from '../evidence/cube/moments.ts'
import type { Facts } from '../evidence/record.ts'
import { seriesOf } from '../evidence/series.ts'
import { type Brake, createBrake } from '../evidence/stops/brake.ts'
import { moreRuns } from '../judge/judge.ts'
import { strictnessOf } from '../judge/outcome.ts'
import { classOf } from '../model/address.ts'
import { Failure } from '../model/failure.ts'
import { correlationOf } from '../model/load/correlate.ts'
import type { Load } from '../model/load/load.ts'
import { correlatedOf } from '../model/record/correlation/correlated.ts'
import type { Provenance, Record } from '../model/record/record.ts'
import { sha256Hex } from '../model/sha256.ts'
import type { Step, Verdict } from '../model/verdict/verdict.ts'
import { userSeconds } from '../plan/expected/users.ts'
import { type Caps, checkCaps, type Spent } from '../plan/forecast/caps.ts'
import { checkDemands, type Demands } from '../plan/forecast/demands.ts'
import { plannedSize } from '../plan/forecast/forecast.ts'
import { planWarnings } from '../plan/forecast/warnings.ts'
import { checkHosts } from '../plan/grant/hosts.ts'
import { loginAddress } from '../plan/grant/login-address.ts'
import { checkNames, checkTargets, type TargetPolicy } from '../plan/grant/policy.ts'
import { relayRoutes } from '../plan/grant/relayed.ts'
import { secretsOf } from '../plan/grant/secrets.ts'
import { stormCommands } from '../plan/grant/storm-commands.ts'
import { dialledTargets, hostsToResolve, type ResolvedTarget, resolveTargets } from '../plan/grant/targets.ts'
import { missingVariables, resolveVariables } from '../plan/grant/variables.ts'
import { makeLoad } from '../plan/load.ts'
import type { Plan } from '../plan/plan.ts'
import { type Pointing, pointedPlan } from '../plan/pointing.ts'
import { hosted, lanesWords } from '../plan/size/lanes.ts'
import type { Clock, Companion, Engine, Log, SampleStore } from '../ports.ts'
import { type Flying, preflight } from '../target/preflight.ts'
import { clockUrl, metricsUrl } from '../target/sources.ts'
import { behind, createSteps, pinWords, targetWords } from '../target/steps.ts'
import { tlsPorts } from '../target/tls-ports.ts'
import { type Before, buildsAfter, buildsBefore, type Watching } from '../target/watch.ts'
import { withoutForeignSecrets } from '../text/own-fields.ts'
import type { Redactor } from '../text/redactor.ts'
import { asked, conclude, type Judgement, type Past, pastOf } from './conclude.ts'
import type { OnLease } from './on-lease.ts'
import { type Commands, refuseCommands } from './options/allowed-commands.ts'
import { given } from './options/given.ts'
import { readScriptOf } from './own-script/with-script.ts'
import { type Checkpoints, keepCheckpoints } from './watch/checkpoints.ts'
import { watchMachine } from './watch/machine.ts'
import { makeRoom } from './watch/room.ts'
import { serviceClock } from './watch/service-clock.ts'
import { serviceMetrics } from './watch/service-metrics.ts'
import { slowReadersOf } from './watch/slow-companion.ts'
import { leaseLost, Stops } from './watch/stops.ts'
import { type CommandsFrom, relayFor } from './watch/through-relay.ts'

/** What somebody asks of the gate. */
export interface Request {
  readonly plan: {
    readonly file: string
    readonly bytes: Uint8Array
    /** Absolute, where its script lies; absent: it is of no folder of this machine. */
    readonly folder?: string
    /** Reads a file by its path relative to the plan. */
    readBeside(relative: string): Uint8Array
  }
  readonly profile?: string
  /** Replaces the plan's. */
  readonly environment?: string
  /** Load.jobKey. */
  readonly jobKey?: string
  /** Users of a socket scenario in one virtual user of the engine; absent: as many as its messages allow. */
  readonly lanes?: number
  /** Where the caller points the plan: its values of variables are in `env`, too. */
  readonly pointing?: Pointing
  /** Values for the plan's variables. */
  readonly env: { readonly [name: string]: string | undefined }
  readonly policy: TargetPolicy
  /** Whether commands of its storms may be started; absent: they may not. */
  readonly commands?: Commands
  /** Whether its script may be run; absent: it may not. */
  readonly scripts?: Commands
  /** The most that the plan may ask for. */
  readonly caps?: Caps
  /** The least that the plan must ask for. */
  readonly demands?: Demands
  /** How the caller wants it judged: replaces what the plan says. */
  readonly judgedAs?: Pick<Judgement, 'mode' | 'failOn'>
  /** What another plan of the same step used up of the caps. */
  readonly spent?: Spent
  /** The caller is given no secrets, as for a fork's change: a variable that is not set is nobody's mistake. */
  readonly withoutSecrets?: boolean
}

/** What the gate needs from outside. */
export interface Outside {
  engine(): Promise<Engine>
  /** Where commands of the plan run, and what they are given: its own variables, PATH and HOME. */
  readonly commands?: CommandsFrom
  /** What else stands beside the engine under this load; absent: nothing. */
  companions?(load: Load): readonly Companion[]
  /** All addresses of a host name. Rejects where there are none. */
  resolve(host: string): Promise<readonly string[]>
  readonly clock: Clock
  /** Where the evidence goes while a run goes on; absent: nowhere. */
  readonly checkpoints?: Checkpoints
  /** Where the samples of a long run go; absent: memory holds them. */
  samples?(): SampleStore
  readonly log: Log
  /** Told the values of a plan's variables; keeps them out of whatever is shown, stored or sent. */
  readonly redactor: Redactor
  /** ms of the machine's micro-benchmark, taken just before the load. */
  probe(): number
  /** Processes that were started as the plan's services. */
  readonly started?: readonly number[]
  /** The environment names a proxy, which the load does not go through. */
  readonly proxied?: boolean
  /** What is held for this load alone; absent: the plan asks for no lease. */
  readonly lease?: OnLease
  /** Everything of the provenance but the engine and the times; a fresh run id each time. */
  origin(): Omit<Provenance, 'engine' | 'started' | 'ended'>
}

/** A plan that may be run: sized, with its values, and every target granted and pinned. */
export interface Admitted {
  readonly plan: Plan
  readonly load: Load
  readonly env: { readonly [name: string]: string }
  readonly pins: ReadonlyMap<string, string>
  /** Of the caps: stops a run that does more than the plan said. */
  readonly brake: Brake
  /** What was done to admit it. */
  readonly steps?: readonly Step[]
}

/**
 * YAML to a load whose every target is granted. Nothing is spawned and nothing is asked but DNS, of the names that are granted.
 *
 * @throws {Failure} plan, usage (unknown profile), policy, skipped, or target (a host without an address).
 */
export async function admit(request: Request, outside: Admitting): Promise<Admitted> {
  const steps = createSteps()
  const { plan: file, scripts = 'not-asked', env } = request
  const { engine, redactor } = outside
  const scripting = { scripts, env, redactor, ...given('engine', engine), ...given('folder', file.folder) }
  const plan = await readScriptOf(planOf(request, outside), scripting)
  return await admitPlan(plan, request, outside, steps)
}

/** The plan that was asked for; what is probably not meant in it is told. @throws {Failure} as pointedPlan(). */
export function planOf(
  { plan: file, environment, pointing }: Pick<Request, 'plan' | 'environment' | 'pointing'>,
  { log }: Pick<Outside, 'log'>,
): Plan {
  const plan = pointedPlan(file, pointing)
  for (const warning of planWarnings(plan)) log.warn(warning)
  return environment === undefined ? plan : { ...plan, environment }
}

/** What admitting a plan needs from outside. */
export type Admitting = Pick<Outside, 'resolve' | 'redactor' | 'log'> &
  Partial<Pick<Outside, 'engine'>> & {
    /** Told the load at once: how a refusal of it counts is what the plan says. */
    sized?(load: Load): void
  }

/** As admit(), of a plan that has been read. @throws {Failure} */
export async function admitPlan(
  plan: Plan,
  {
    profile,
    jobKey,
    lanes,
    env: given,
    policy,
    commands = 'not-asked',
    caps = {},
    spent,
    withoutSecrets = false,
    pointing,
    ...asked
  }: Omit<Request, 'plan'>,
  outside: Admitting,
  steps = createSteps(),
): Promise<Admitted> {
  const load = { ...hosted(makeLoad(plan, profile), lanes), ...(jobKey === undefined ? {} : { jobKey }) }
  outside.sized?.(load)
  outside.redactor.conceal(secretsOf(load, given, Object.values(pointing?.targets ?? {})))
  if (withoutSecrets) skipWithout(missingVariables(load, given), plan.file)
  refuseCommands(plan.file, stormCommands(load), commands)
  checkCaps(load, caps, load.runs, spent)
  demand(load, plan, asked)
  const env = resolveVariables(load, given)
  const targets = resolveTargets(load, env)
  checkHosts(plan, targets, env, policy)
  steps.done('plan', targetWords(targets))
  const pins = await granted(targets, policy, outside, load).catch((error: unknown) => {
    throw steps.failed('addresses', error)
  })
  steps.done('addresses', pinWords(pins))
  relayRoutes(load, targets, pins)
  metricsUrl(load, env)
  clockUrl(load, env)
  for (const words of lanesWords(load)) outside.log.info(words)
  const aimed = aimedAt(load, targets)
  return { plan, load: aimed, env, pins, brake: createBrake(left(caps, spent)), steps: steps.list }
}

/** A script writes its addresses itself: it is told which hosts it may reach. */
function aimedAt(load: Load, targets: readonly ResolvedTarget[]): Load {
  if (load.script === undefined) return load
  return { ...load, script: { ...load.script, hosts: [...new Set(targets.map(({ host }) => host))] } }
}

/** What a run may still do of what counts over all runs of a step. */
function left(caps: Caps, { messages }: Partial<Spent> = {}): Caps {
  if (caps.messages === undefined || messages === undefined) return caps
  return { ...caps, messages: caps.messages - messages }
}

/** @throws {Failure} policy: the plan, or how it is judged, asks for less than the policy file demands. */
export function demand(
  load: Load,
  plan: Plan,
  { demands = {}, judgedAs = {} }: Pick<Request, 'demands' | 'judgedAs'>,
  runs: number = load.runs,
): void {
  const profileLine = plan.profiles[load.profile]?.line
  checkDemands(load, demands, {
    ...strictnessOf(load, judgedAs),
    ...{ runs, profileLine, leased: plan.lease !== undefined },
  })
}

function skipWithout(missing: readonly string[], file: string): void {
  if (missing.length === 0) return
  throw new Failure('skipped', `${file} needs ${missing.join(', ')}, and this event is given no secrets`)
}

/** The addresses at which the hosts may be dialled; no name is looked up that is not granted. @throws {Failure} policy or target. */
export async function granted(
  targets: readonly ResolvedTarget[],
  policy: TargetPolicy,
  outside: Pick<Outside, 'resolve'>,
  load?: Load,
): Promise<ReadonlyMap<string, string>> {
  checkNames(targets, policy)
  const addresses = new Map<string, readonly string[]>()
  for (const host of hostsToResolve(targets)) {
    // A name without an address is told by checkTargets, with the target that wants it.
    addresses.set(host, await outside.resolve(host).catch(() => []))
  }
  return checkTargets(targets, addresses, policy, load)
}

/**
 * Runs the load and condenses what was seen. The record is whole or says why not; what a service does
 * never throws, but where it is not ready or runs another build than the plan expects: then no load starts.
 *
 * A load that goes over a cap, or in which no login lets anybody in, is stopped; its record says so.
 *
 * @throws {Failure} target or cancelled, before the load; engine, where there is none, or where a tag explodes: then
 * the load is stopped at once.
 */
export async function measure(admitted: Admitted, outside: Outside, signal: AbortSignal): Promise<Record> {
  const store = outside.samples?.() ?? null
  try {
    return await measureInto(store, admitted, outside, signal)
  } finally {
    store?.close()
  }
}

async function measureInto(
  store: SampleStore | null,
  admitted: Admitted,
  outside: Outside,
  signal: AbortSignal,
): Promise<Record> {
  refuseLost(outside.lease)
  const { load, env, pins, brake } = admitted
  const engine = await outside.engine()
  const watching = { env, pins, log: outside.log, signal }
  const before = await ready(load, { ...watching, engine, proxied: outside.proxied ?? false }).catch(
    (error: unknown) => {
      throw behind(admitted.steps ?? [], error, outside.redactor)
    },
  )
  refuseLost(outside.lease)
  await makeRoom(load, outside.log)
  const probe = outside.probe()
  const machine = watchMachine(resolveTargets(load, env), pins, outside.started, engine.name === 'k6')
  const collector = createCollector(load, engine.name, store)
  const started = outside.clock.now()
  const stops = new Stops(load, brake, started)
  watchLease(outside, stops)
  const metrics = serviceMetrics(admitted)
  const clock = serviceClock(admitted)
  const companions = [
    ...relayFor(admitted, outside),
    ...slowReadersOf(load),
    ...(outside.companions?.(load) ?? []),
    ...(clock === null ? [] : [clock.companion]),
    // Last, so that nothing but the load comes between what it reads first and the first dial.
    ...(metrics === null ? [] : [metrics.companion]),
  ]
  const until = AbortSignal.any([signal, stops.signal])
  // A script marks its requests itself.
  const correlation =
    load.script === undefined ? correlationOf(load, randomBytes(8).toString('hex')) : undefined
  const given = { env, pins, ...(correlation && { correlation }) }
  const run = await accompany(engine, companions, load, given, until).catch((error: unknown) => {
    machine.end()
    throw error
  })
  const planned = plannedSize(load)
  const origin = outside.origin()
  const address = loginAddress(load, resolveTargets(load, env))
  const factsAt = (ended: number) => {
    const provenance: Provenance = {
      ...origin,
      targets: originsId(resolveTargets(load, env)),
      engine: engineFacts(engine),
      started: new Date(started).toISOString(),
      ended: new Date(ended).toISOString(),
    }
    return {
      provenance,
      series: seriesOf(load, provenance),
      probe,
      cores: origin.machine.cores,
      planned: (scenario: string, within: readonly Window[]) => userSeconds(load, scenario, within),
      ...(address !== undefined && { loginAddress: address }),
      ...(planned.of === 'socket' && { plannedSockets: planned.n }),
    }
  }
  const checkpoints = keepCheckpoints(
    outside.checkpoints,
    () => soFar(collector, factsAt, outside),
    outside.log,
  )
  const tell = () => {
    const now = outside.clock.now()
    stops.look(now)
    outside.log.progress({ ...collector.live(now), planned })
  }
  tell()
  const show = setInterval(tell, 500)
  try {
    for await (const batch of run.samples) {
      machine.begin()
      collector.add(batch)
      stops.add(batch, outside.clock.now())
    }
  } catch (error) {
    machine.end()
    stops.giveUp()
    await run.ended
    throw error
  } finally {
    clearInterval(show)
    await checkpoints.end()
  }
  const seen = machine.end()
  const end = await run.ended
  if (clock !== null) collector.add(await clock.after(signal))
  if (metrics !== null) collector.add(await metrics.after(signal))
  // A clock that is set back ends no run before it began.
  const ended = Math.max(started, outside.clock.now())
  const builds = await buildsAfter(load, before, watching)
  const facts = {
    ...factsAt(ended),
    companions: end.companions,
    ...seen,
    ...(stops.why !== undefined && { stopped: stops.why }),
  }
  const finished = collector.finish(end.engine, facts)
  const ports = await tlsPorts(load, finished, dialledTargets(load, resolveTargets(load, env)), watching)
  const marked = correlatedOf(correlation, collector.slowest())
  const record = { ...finished, ...ports, ...leaseFacts(outside.lease), ...marked }
  return withoutForeignSecrets(builds === undefined ? record : { ...record, builds }, outside.redactor)
}

/** The evidence of a run that goes on, as it may be kept. */
function* soFar(
  collector: Collector,
  factsAt: (now: number) => Facts,
  { clock, redactor }: Pick<Outside, 'clock' | 'redactor'>,
): Generator<void, Record> {
  return withoutForeignSecrets(yield* collector.checkpoint(factsAt(clock.now())), redactor)
}

/** Between two runs, or while a service was waited for. @throws {Failure} policy */
function refuseLost(lease: OnLease | undefined): void {
  if (lease?.lost.aborted !== true) return
  const message = `no load was started: ${leaseLost(lease.leased.name, String(lease.lost.reason))}`
  throw new Failure('policy', message, [], [], {}, 'lease_lost')
}

function watchLease({ lease, clock }: Outside, stops: Stops): void {
  const { lost } = lease ?? {}
  const stop = () => stops.leaseLost(lease!.leased.name, String(lost!.reason), clock.now())
  if (lost?.aborted === true) stop()
  else lost?.addEventListener('abort', stop, { once: true })
}

function leaseFacts(lease: OnLease | undefined): Pick<Record, 'lease'> {
  if (lease === undefined) return {}
  return { lease: lease.lost.aborted ? { ...lease.leased, state: 'lost' } : lease.leased }
}

/** The builds that run, once every target is ready and can be connected to. @throws {Failure} */
async function ready(load: Load, watching: Watching & Flying): Promise<Before> {
  const before = await buildsBefore(load, watching)
  await preflight(load, dialledTargets(load, resolveTargets(load, watching.env)), watching)
  return before
}

/** Of the origins that are loaded: a port of this machine is whatever was free. */
function originsId(targets: readonly ResolvedTarget[]): string {
  const origins = targets.map(({ name, origin, host }) => [name, isOwn(host) ? 'loopback' : origin])
  return sha256Hex(JSON.stringify(origins.toSorted())).slice(0, 12)
}

function isOwn(host: string): boolean {
  return /(?:^|\.)localhost$/.test(host) || classOf(host)?.reach === 'loopback'
}

function engineFacts({ name, version, sha256, gogc }: Engine): Provenance['engine'] {
  return { name, version, ...(sha256 !== undefined && { sha256 }), ...(gogc !== undefined && { gogc }) }
}

/**
 * Measures until the judge can decide, at most as often as the profile allows, and judges all runs together. Each run
 * is handed to `measured` at once, so that none is lost where a later one cannot be made. A stop from outside and
 * evidence that is not whole end the measuring.
 *
 * @throws {Failure} as `measure`.
 */
export async function gate(
  admitted: Admitted,
  outside: Outside,
  judgement: Judgement,
  signal: AbortSignal,
  measured: (record: Record) => void,
): Promise<Verdict> {
  const { load } = admitted
  const records: Record[] = []
  let past: Past | undefined
  for (let due = 1; due > 0; due--) {
    if (load.runs > 1) outside.log.info(`run ${records.length + 1} of at most ${load.runs}`)
    const record = await measure(admitted, outside, signal)
    records.push(record)
    measured(record)
    past = await pastOf(records, judgement, past)
    if (signal.aborted || !record.complete) break
    if (due === 1) due += moreRuns(asked(load, records, past, judgement))
  }
  return await conclude(load, records, judgement, past)
}
