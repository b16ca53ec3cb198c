import { dirname, resolve } from 'node:path'
import { openStore } from '../../baseline/store.ts'
import { isOfSummary } from '../../evidence/summary/from-summary.ts'
import type { Mode } from '../../model/load/gate.ts'
import type { Record } from '../../model/record/record.ts'
import type { Outcome } from '../../model/verdict/outcomes.ts'
import type { Notice, Verdict } from '../../model/verdict/verdict.ts'
import { conclude, type Judgement } from '../conclude.ts'
import type { Context } from '../context.ts'
import { given } from '../options/given.ts'
import { type Judged, recordTexts, reportsOf } from '../results/reports.ts'
import { makeOut, writeResults } from '../results/results-folder.ts'
import { candidateOf } from './candidate.ts'
import { readEvidence } from './evidence-files.ts'
import { type JudgedBy, judgedLoad } from './judged-load.ts'
import type { SummaryOptions } from './summary-records.ts'

/** Which runs are judged, by what, and where that is kept. */
export interface JudgeOptions extends JudgedBy, SummaryOptions {
  /** Paths of 1, 3 or 5 records, or summaries of k6. */
  readonly files: readonly string[]
  /** `dir:PATH`; undefined: nothing is compared. */
  readonly baseline: string | undefined
  readonly append: Judgement['append']
  readonly mode: Mode | undefined
  readonly failOn: readonly Outcome[] | undefined
  readonly out: string
  /** How somebody else judges the same. */
  readonly reproduce: string
}

/** What a summary cannot tell, said wherever it was judged. */
const WEAKER: Notice = {
  code: 'summary_only',
  message:
    "Judged from k6's own summary, which is weaker evidence: nothing says whether it is whole, and there are no slices of time, no closes and no health of the generator.",
}

/** Verdict and reports on runs that were measured before. @throws {Failure} usage, plan: nothing is written then. */
export async function judgeRuns(
  options: JudgeOptions,
  { env, cwd }: Pick<Context, 'env' | 'cwd'>,
): Promise<Judged> {
  const { files, baseline, append, mode, failOn } = options
  const store = baseline === undefined ? null : openStore(baseline, cwd)
  const records = await candidateOf(await readEvidence(files, cwd), options, env)
  const load = await judgedLoad(records, options, cwd)
  const out = await makeOut(options.out, cwd)
  const judgement = { store, append, ...given('mode', mode), ...given('failOn', failOn) }
  const verdict = noted(await conclude(load, records, judgement), records)
  const reports = reportsOf(verdict, { reproduce: options.reproduce })
  // Records that lie in the results folder stay as they are: they may be some of many.
  const elsewhere = files.every((path) => dirname(resolve(cwd, path)) !== out)
  const texts = elsewhere ? recordTexts(records) : {}
  await writeResults(out, { ...texts, ...reports }, elsewhere ? 'replace' : 'keep')
  return { verdict, reports, out, records: Object.keys(texts) }
}

function noted(verdict: Verdict, records: readonly Record[]): Verdict {
  return records.some(isOfSummary) ? { ...verdict, notices: [WEAKER, ...verdict.notices] } : verdict
}
