import { type Context, lookOf } from '../../app/context.ts'
import { jsonText } from '../../app/results/reports.ts'
import { Failure } from '../../model/failure.ts'
import { EVERYTHING, type Explained, explained, nearestWord } from '../../model/verdict/explained.ts'
import { OUTCOMES } from '../../model/verdict/outcomes.ts'
import { everythingReport, explainedReport } from '../../report/verbs/explain.ts'
import { printable } from '../../text/foreign.ts'
import type { Args } from '../args.ts'

/** `socketgate explain CODE|OUTCOME`; without a word, all of them. */
export async function execute(args: Args, { env, stdout }: Context): Promise<number> {
  const [word] = args.positionals
  const found = word === undefined ? EVERYTHING : find(word)
  const report = word === undefined ? everythingReport : explainedReport
  if (args.values.json === true) stdout.write(jsonText(found))
  else stdout.write(report(found, lookOf(stdout, env)))
  return 0
}

function find(word: string): Explained {
  const found = explained(word)
  if (found !== null) return found
  const close = nearestWord(word)
  const known = OUTCOMES.map(({ exit, outcome }) => `${exit} ${outcome}`).join(', ')
  const hint =
    close === undefined
      ? `Known: ${known}; "socketgate explain" lists the codes of rows.`
      : `Did you mean ${close}?`
  throw new Failure('usage', `explain: unknown code or outcome "${printable(word)}". ${hint}`)
}
