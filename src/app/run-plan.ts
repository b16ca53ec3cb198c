import { openStore } from '../baseline/store.ts'
import type { Mode } from '../model/load/gate.ts'
import type { Load } from '../model/load/load.ts'
import type { Record } from '../model/record/record.ts'
import type { Outcome, Reader } from '../model/verdict/outcomes.ts'
import type { GivenOption, Verdict } from '../model/verdict/verdict.ts'
import type { Spent } from '../plan/forecast/caps.ts'
import { volumeOf } from '../plan/forecast/volume.ts'
import { headOf } from '../plan/parse/head.ts'
import type { BaselineStore, Log } from '../ports.ts'
import type { Docs } from '../report/words/docs.ts'
import { withoutForeignSecrets } from '../text/own-fields.ts'
import type { EarlierRuns } from './attempts/earlier-runs.ts'
import { withStore } from './baseline/named-store.ts'
import type { Judgement } from './conclude.ts'
import { type Context, lookOf } from './context.ts'
import { exitCode } from './ending.ts'
import { tellAsVerdict } from './failed.ts'
import { admit, gate, type Outside, type Request } from './gate.ts'
import { inLeases } from './leases.ts'
import type { Leases } from './on-lease.ts'
import { given } from './options/given.ts'
import { type LoadOptions, requestOf } from './options/load-options.ts'
import { createOutside } from './outside.ts'
import { admitPairs, gatePairs, mostPairs, type PairedRecord, type PairedRequest } from './pairs.ts'
import { checkpointsIn } from './results/checkpoint-file.ts'
import { inClaimed } from './results/claim-folder.ts'
import { type Judged, pairTexts, recordTexts, reportsOf } from './results/reports.ts'
import { clearResults, writeAfterAll } from './results/results-folder.ts'
import { createLog } from './terminal-log.ts'

/** Everything that a run may be asked for. */
export interface RunOptions extends LoadOptions {
  /** `dir:PATH`, `git:REMOTE#BRANCH`; undefined: nothing is compared. */
  readonly baseline: string | undefined
  readonly append: Judgement['append']
  readonly merged?: Judgement['merged']
  readonly mode: Mode | undefined
  readonly failOn: readonly Outcome[] | undefined
  /** Who reads what to do next. */
  readonly reader?: Reader
  /** What the same command takes again, beside profile, key and baseline. */
  readonly options?: readonly GivenOption[]
  readonly out: string
  /** Base and candidate in turn, instead of a comparison with a baseline. */
  readonly paired?: PairedOptions
  /** How somebody else runs the same. */
  readonly reproduce: string
  /** Where the documents are that a report may lead to. */
  readonly docs?: Docs
  /** What earlier attempts of a change left; absent: nothing. */
  readonly earlier?: EarlierRuns
  /** ms from one checkpoint to the next; absent: a minute. */
  readonly checkpointEvery?: number
  /** The verdict beside what else is known, before it is written anywhere. */
  concluding?(verdict: Verdict): Verdict
}

/** How `--paired` was asked for. */
export type PairedOptions = Pick<PairedRequest, 'pairs' | 'commands' | 'services'>

export interface Performed extends Judged {
  /** False where there was no verdict on a run: the terminal has been told why. */
  readonly judged: boolean
  /** What it may have used up of the caps; absent: no load was admitted. */
  readonly spent?: Spent
}

/** What a run has come to so far: kept where the rest of it cannot be made. */
interface Progress {
  load?: Load
  spent?: Spent
  readonly records: Record[]
  readonly pairs: PairedRecord[]
}

/**
 * Measures, judges, reports and stores. Whatever goes wrong after the results folder is known becomes a verdict
 * in it, too.
 *
 * @throws {Failure} usage: a missing plan, a folder that cannot be written or that another run writes to, a store of an unknown kind.
 */
export async function runPlan(options: RunOptions, context: Context): Promise<Performed> {
  const { cwd } = context
  const store = options.baseline === undefined ? null : openStore(options.baseline, cwd, context)
  const request = await requestOf(options, context)
  return await inClaimed(options.out, cwd, (out) => perform(options, context, { store, request, out }))
}

/** A run whose place is known. */
interface Place {
  readonly store: BaselineStore | null
  readonly request: Request
  readonly out: string
}

async function perform(
  options: RunOptions,
  context: Context,
  { store, request, out }: Place,
): Promise<Performed> {
  const { env, stderr, redactor } = context
  const log = createLog(stderr, lookOf(stderr, env))
  await clearResults(out)
  const progress: Progress = { records: [], pairs: [] }
  let judged = false
  let verdict: Verdict
  try {
    const outside = {
      ...(await createOutside(options.choice, env, log, redactor, options.runnerLabel)),
      checkpoints: checkpointsIn(out, context.cwd, options.checkpointEvery),
    }
    const { paired } = options
    verdict = await inLeases(options, context, log, (leases) =>
      paired === undefined
        ? runOne(options, request, outside, { store, leases }, progress, context)
        : runPaired({ ...request, ...paired }, options, outside, leases, progress, context),
    )
    judged = true
    log.end()
  } catch (error) {
    log.end()
    const facts = {
      file: request.plan.file,
      ...headOf(request.plan.bytes),
      ...given('profile', options.profile),
      ...given('environment', options.environment),
      ...given('jobKey', options.jobKey),
      ...given('load', progress.load),
      ...strictness(options),
    }
    verdict = tellAsVerdict(error, facts, context)
  }
  verdict = options.concluding?.(verdict) ?? verdict
  // Records are redacted where they are made; what a plan, a failure or the caller's arguments say meets the redactor only here.
  verdict = withoutForeignSecrets({ ...verdict, exit: exitCode(verdict.exit, context.signal) }, redactor)
  const reports = reportsOf(verdict, {
    reproduce: redactor.text(options.reproduce),
    ...given('docs', options.docs),
  })
  const records = { ...recordTexts(progress.records), ...pairTexts(progress.pairs) }
  const unwritten = await writeAfterAll(out, { ...records, ...reports }, context.cwd, 'replace')
  return {
    ...{ verdict, reports, out, records: Object.keys(records), judged },
    ...{ runs: { own: progress.records, base: [] } },
    ...given('spent', progress.spent),
    ...given('unwritten', unwritten),
  }
}

async function runOne(
  options: RunOptions,
  request: Request,
  outside: Outside,
  { store, leases }: { readonly store: BaselineStore | null; readonly leases: Leases },
  progress: Progress,
  { signal }: Context,
): Promise<Verdict> {
  const admitted = await admit(request, { ...outside, sized: keeping(progress) })
  progress.spent = volumeOf(admitted.load)
  if (store === null) outside.log.info('no baseline is named: nothing is compared')
  else await lookInto(store, options.append, outside.log)
  const judgement = {
    store,
    append: options.append,
    ...given('options', options.options),
    ...given('merged', options.merged),
    ...given('handedOn', options.earlier?.own),
    ...strictness(options),
  }
  const on = { ...outside, ...given('lease', await leases.hold(admitted.plan)) }
  return await gate(admitted, on, judgement, signal, (record) => progress.records.push(record))
}

/**
 * What is wrong with the baseline is told before minutes of load, not after. @throws {Failure} store: it cannot be read.
 */
async function lookInto(store: BaselineStore, append: Judgement['append'], log: Pick<Log, 'warn'>) {
  const why = await withStore(async () => (await store.ready?.()) ?? null)
  if (why !== null && append === true) log.warn(`this run will not be stored: ${why}`)
}

async function runPaired(
  request: PairedRequest,
  options: RunOptions,
  outside: Outside,
  leases: Leases,
  progress: Progress,
  { cwd, env, signal }: Context,
): Promise<Verdict> {
  const admitted = await admitPairs(request, { ...outside, sized: keeping(progress) })
  progress.spent = volumeOf(admitted.candidate.load, 2 * mostPairs(admitted.pairs))
  const measured = (run: PairedRecord) => void progress.pairs.push(run)
  const on = { ...outside, ...given('lease', await leases.hold(admitted.candidate.plan)) }
  return await gatePairs(admitted, on, { cwd, env, ...strictness(options), measured }, signal)
}

/** What a refusal of the load is told of, and by whose strictness it counts. */
const keeping = (progress: Progress) => (load: Load) => {
  progress.load = load
}

const strictness = ({ mode, failOn, reader }: RunOptions) => ({
  ...given('mode', mode),
  ...given('failOn', failOn),
  ...given('reader', reader),
})
