import { dirname, resolve } from 'node:path'
import { conclude, type Judgement } from '../../app/conclude.ts'
import { type Context, lookOf } from '../../app/context.ts'
import { makeOut, writeResults } from '../../app/files.ts'
import { candidateOf } from '../../app/judge/candidate.ts'
import { readEvidence } from '../../app/judge/evidence-files.ts'
import { judgedLoad } from '../../app/judge/judged-load.ts'
import { given } from '../../app/perform.ts'
import { reproduce } from '../../app/reproduce.ts'
import { jsonText, recordTexts } from '../../app/results.ts'
import { VERSION } from '../../app/version.ts'
import { openStore } from '../../baseline/store.ts'
import { isOfSummary } from '../../evidence/summary/from-summary.ts'
import type { Record } from '../../model/record/record.ts'
import type { Notice, Verdict } from '../../model/verdict/verdict.ts'
import { markdownReport } from '../../report/markdown/markdown.ts'
import { terminalReport } from '../../report/terminal/terminal.ts'
import { type Args, choice, text } from '../args.ts'
import { MODES, readFailOn } from '../load-options.ts'

/** What a summary cannot tell, said wherever it was judged. */
const WEAKER: Notice = {
  code: 'summary_only',
  message:
    "Judged from k6's own summary, which is weaker evidence: nothing says whether it is whole, and there are no slices of time, no closes and no health of the generator.",
}

/**
 * `socketgate judge RECORD…` or `judge SUMMARY…`: verdict and reports on runs that were measured before.
 *
 * @param append whether the runs may be added to the baseline, or why not.
 */
export async function execute(
  args: Args,
  context: Context,
  append: Judgement['append'] = args.values['no-store'] !== true,
): Promise<number> {
  const { cwd, env, stdout, argv } = context
  const mode = choice(args, 'mode', MODES)
  const failOn = readFailOn('--fail-on', text(args, 'fail-on'))
  const baseline = text(args, 'baseline')
  const store = baseline === undefined ? null : openStore(baseline, cwd)
  const files = await readEvidence(args.positionals, cwd)
  const records = await candidateOf(files, args, context)
  const load = await judgedLoad(records, args, cwd)
  const outName = text(args, 'out') ?? 'socketgate-out'
  const out = await makeOut(outName, cwd)
  const judgement = { store, append, ...given('mode', mode) }
  const verdict = noted(await conclude(load, records, { ...judgement, ...given('failOn', failOn) }), records)
  // Records that lie in the results folder stay as they are: they may be some of many.
  const elsewhere = args.positionals.every((path) => dirname(resolve(cwd, path)) !== out)
  const results = {
    ...(elsewhere ? recordTexts(records) : {}),
    'verdict.json': jsonText(verdict),
    'report.md': markdownReport(verdict, { version: VERSION, reproduce: reproduce(argv, context) }),
  }
  await writeResults(out, results, elsewhere ? 'replace' : 'keep')
  if (args.values.json === true) stdout.write(jsonText(verdict))
  else stdout.write(terminalReport(verdict, { ...lookOf(stdout, env), out: outName }))
  return verdict.exit
}

function noted(verdict: Verdict, records: readonly Record[]): Verdict {
  return records.some(isOfSummary) ? { ...verdict, notices: [WEAKER, ...verdict.notices] } : verdict
}
