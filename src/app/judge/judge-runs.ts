import { dirname, resolve } from 'node:path'
import { openStore } from '../../baseline/store.ts'
import { moreRuns } from '../../judge/judge.ts'
import { strictnessOf } from '../../judge/outcome.ts'
import { RUN_COUNTS } from '../../judge/rule/rule.ts'
import { Failure } from '../../model/failure.ts'
import type { Mode } from '../../model/load/gate.ts'
import type { Load } from '../../model/load/load.ts'
import type { Record } from '../../model/record/record.ts'
import type { Outcome, Reader } from '../../model/verdict/outcomes.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { checkDemands, type Demands } from '../../plan/forecast/demands.ts'
import { POLICY_FILE } from '../../plan/forecast/policy-path.ts'
import type { BaselineStore } from '../../ports.ts'
import type { Docs } from '../../report/words/docs.ts'
import type { EarlierRuns } from '../attempts/earlier-runs.ts'
import { asked, conclude, type Judgement, pastOf } from '../conclude.ts'
import type { Context } from '../context.ts'
import { given } from '../options/given.ts'
import { inClaimed } from '../results/claim-folder.ts'
import { type Judged, recordTexts, reportsOf } from '../results/reports.ts'
import { clearResults, writeAfterAll } from '../results/results-folder.ts'
import { candidateOf } from './candidate.ts'
import { type EvidenceFile, readEvidence } from './evidence-files.ts'
import { type JudgedBy, judgedLoad } from './judged-load.ts'
import { type JudgedCommits, refuseOtherCommits } from './own-commit.ts'
import { summaryNotices } from './summary-notices.ts'
import type { SummaryOptions } from './summary-records.ts'

/** Which runs are judged, by what, and where that is kept. */
export interface JudgeOptions extends JudgedBy, SummaryOptions {
  /** Paths of 1, 3 or 5 records, or summaries of k6. */
  readonly files: readonly string[]
  /** `dir:PATH`, `git:REMOTE#BRANCH`; undefined: nothing is compared. */
  readonly baseline: string | undefined
  readonly append: Judgement['append']
  readonly merged?: Judgement['merged']
  readonly mode: Mode | undefined
  readonly failOn: readonly Outcome[] | undefined
  /** What the policy file demands of the plan, and of how it is judged. */
  readonly demands?: Demands
  /** Who reads what to do next. */
  readonly reader?: Reader
  /** What may have been measured; absent: whatever a record says. */
  readonly judged?: JudgedCommits
  readonly out: string
  /** How somebody else judges the same. */
  readonly reproduce: string
  /** Where the documents are that a report may lead to. */
  readonly docs?: Docs
  /** What earlier attempts of a change left; absent: nothing. */
  readonly earlier?: EarlierRuns
  /** Whether it is asked how many runs of further machines it takes, whatever the plan would measure by itself. */
  readonly preliminary?: boolean
  /** The verdict beside what else is known, before it is written anywhere. */
  concluding?(verdict: Verdict): Verdict
}

/**
 * Verdict and reports on runs that were measured before.
 *
 * @throws {Failure} plan, or usage, as where another run writes to the folder: nothing is written then.
 */
export async function judgeRuns(
  options: JudgeOptions,
  context: Pick<Context, 'env' | 'cwd' | 'signal'>,
): Promise<Judged> {
  const { env, cwd } = context
  const { files, baseline, mode, failOn, demands = {} } = options
  refusePlanless(options)
  const store = baseline === undefined ? null : openStore(baseline, cwd, context)
  const evidence = await readEvidence(files, cwd)
  refuseOtherCommits(evidence, options.judged)
  const records = await candidateOf(evidence, options, env, store)
  const load = await judgedLoad(records, options, cwd)
  checkDemands(load, demands, strictnessOf(load, { ...given('mode', mode), ...given('failOn', failOn) }))
  return await inClaimed(options.out, cwd, (out) =>
    judgeInto(out, { evidence, records, load, store }, options, cwd),
  )
}

const MOST_RUNS = RUN_COUNTS.at(-1) as Load['runs']

/** What is judged, and what it is compared with. */
interface Judgeable {
  readonly evidence: readonly EvidenceFile[]
  readonly records: readonly Record[]
  readonly load: Load
  readonly store: BaselineStore | null
}

async function judgeInto(
  out: string,
  { evidence, records, load, store }: Judgeable,
  options: JudgeOptions,
  cwd: string,
): Promise<Judged> {
  const { files, append, mode, failOn, reader } = options
  // Records that lie in the results folder stay as they are: they may be some of many.
  const elsewhere = files.every((path) => dirname(resolve(cwd, path)) !== out)
  await clearResults(out, elsewhere ? 'replace' : 'keep')
  const summaries = evidence.some(({ kind }) => kind === 'summary')
  const readers = given('reader', summaries ? ('summary' as const) : reader)
  const strictness = { ...given('mode', mode), ...given('failOn', failOn), ...readers }
  const { merged, earlier } = options
  const judgement = {
    store,
    append,
    ...given('merged', merged),
    ...given('handedOn', earlier?.own),
    ...strictness,
  }
  const past = await pastOf(records, judgement)
  const found = await conclude(load, records, judgement, past)
  const judged = { ...found, notices: [...summaryNotices(evidence, load.gates), ...found.notices] }
  const verdict = options.concluding?.(judged) ?? judged
  const reports = reportsOf(verdict, { reproduce: options.reproduce, ...given('docs', options.docs) })
  const texts = elsewhere ? recordTexts(records) : {}
  const unwritten = await writeAfterAll(out, { ...texts, ...reports }, cwd)
  const runs = { own: records, base: [] }
  const more = options.preliminary
    ? moreRuns(asked({ ...load, runs: MOST_RUNS }, records, past, judgement))
    : undefined
  return {
    verdict,
    reports,
    out,
    records: Object.keys(texts),
    runs,
    ...given('more', more),
    ...given('unwritten', unwritten),
  }
}

/** Records without their plan do not tell what was asked of the service. @throws {Failure} policy */
function refusePlanless({ plan, demands = {} }: JudgeOptions): void {
  if (plan !== undefined || Object.keys(demands).length === 0) return
  throw new Failure(
    'policy',
    `${POLICY_FILE} says what every plan must ask for, and these records are judged without theirs: name it in the input plan`,
    [],
    ['Name the plan of the records in the input `plan`.'],
  )
}
