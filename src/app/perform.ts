import { openStore } from '../baseline/store.ts'
import { verdictOfFailure } from '../judge/failed.ts'
import type { Mode } from '../model/load/gate.ts'
import type { Load } from '../model/load/load.ts'
import type { Record } from '../model/record/record.ts'
import type { Outcome } from '../model/verdict/outcomes.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import type { Caps } from '../plan/forecast/caps.ts'
import { parseGrant } from '../plan/grant/grants.ts'
import { markdownReport } from '../report/markdown/markdown.ts'
import { failureReport } from '../report/verbs/failure.ts'
import { redactedFailure } from '../text/failure-words.ts'
import type { Judgement } from './conclude.ts'
import { type Context, lookOf } from './context.ts'
import { makeOut, readPlan, writeResults } from './files.ts'
import { admit, failureOf, gate } from './gate.ts'
import { createOutside, type EngineChoice } from './outside.ts'
import { admitPairs, gatePairs, type PairedRecord, type PairedRequest } from './pairs.ts'
import { jsonText, pairTexts, recordTexts } from './results.ts'
import { createLog } from './terminal-log.ts'
import { VERSION } from './version.ts'

/** Everything that a run may be asked for, by a command line or by an action's inputs. */
export interface RunOptions {
  readonly plan: string
  readonly profile: string | undefined
  readonly choice: EngineChoice
  /** `dir:PATH`; undefined: nothing is compared. */
  readonly baseline: string | undefined
  readonly append: Judgement['append']
  readonly mode: Mode | undefined
  readonly failOn: readonly Outcome[] | undefined
  readonly grants: readonly string[]
  readonly ci: boolean
  readonly caps?: Caps
  /** Request.withoutSecrets. */
  readonly withoutSecrets?: boolean
  readonly runnerLabel: string | undefined
  readonly out: string
  /** Base and candidate in turn, instead of a comparison with a baseline. */
  readonly paired?: PairedOptions
  /** How somebody else runs the same. */
  readonly reproduce: string
}

/** How `--paired` was asked for. */
export type PairedOptions = Pick<PairedRequest, 'pairs' | 'commands'>

export interface Performed {
  readonly verdict: Verdict
  /** The folder with the records, verdict.json and report.md. */
  readonly out: string
  /** Names of the records' files, in order of time. */
  readonly records: readonly string[]
  /** False where there was no verdict on a run: the terminal has been told why. */
  readonly judged: boolean
}

/**
 * Measures, judges, reports and stores. Whatever goes wrong after the results folder is known becomes a verdict
 * in it, too.
 *
 * @throws {Failure} usage: a missing plan, an unwritable folder, a store of an unknown kind.
 */
export async function perform(options: RunOptions, context: Context): Promise<Performed> {
  const { env, cwd, stderr, redactor } = context
  const log = createLog(stderr, lookOf(stderr, env))
  const store = options.baseline === undefined ? null : openStore(options.baseline, cwd)
  const plan = await readPlan(options.plan, cwd)
  const out = await makeOut(options.out, cwd)
  const { mode, failOn, append } = options
  const request = {
    plan,
    env,
    policy: { grants: options.grants.map(parseGrant), ci: options.ci },
    ...given('profile', options.profile),
    ...given('caps', options.caps),
    ...given('withoutSecrets', options.withoutSecrets),
  }
  let load: Load | undefined
  const records: Record[] = []
  const pairs: PairedRecord[] = []
  let judged = false
  let verdict: Verdict
  try {
    const outside = await createOutside(options.choice, env, log, redactor, options.runnerLabel)
    const strictness = { ...given('mode', mode), ...given('failOn', failOn) }
    if (options.paired === undefined) {
      const admitted = await admit(request, outside)
      load = admitted.load
      if (store === null) log.info('no baseline is named: nothing is compared')
      const judgement = { store, append, ...strictness }
      verdict = await gate(admitted, outside, judgement, context.signal, (record) => records.push(record))
    } else {
      const admitted = await admitPairs({ ...request, ...options.paired }, outside)
      load = admitted.candidate.load
      const run = { cwd, env, ...strictness, measured: (run: PairedRecord) => pairs.push(run) }
      verdict = await gatePairs(admitted, outside, run, context.signal)
    }
    judged = true
    log.end()
  } catch (error) {
    log.end()
    const failure = redactedFailure(failureOf(error), redactor)
    stderr.write(failureReport(failure, lookOf(stderr, env)))
    verdict = verdictOfFailure(failure, {
      file: plan.file,
      ...given('load', load),
      ...given('mode', mode),
      ...given('failOn', failOn),
    })
  }
  // Records are redacted where they are made; what a plan or a failure says meets the redactor only here.
  verdict = redactor.value(verdict)
  const texts = { ...recordTexts(records), ...pairTexts(pairs) }
  await writeResults(out, {
    ...texts,
    'verdict.json': jsonText(verdict),
    'report.md': markdownReport(verdict, { version: VERSION, reproduce: options.reproduce }),
  })
  return { verdict, out, records: Object.keys(texts), judged }
}

/** A property that is left out where it has no value. */
export function given<K extends string, V>(key: K, value: V | undefined): { [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [k in K]?: V })
}
