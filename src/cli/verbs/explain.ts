import { type Context, lookOf } from '../../app/context.ts'
import { jsonText } from '../../app/results/reports.ts'
import { VERSION } from '../../app/version.ts'
import { Failure } from '../../model/failure.ts'
import { nearest } from '../../model/nearest.ts'
import { OUTCOMES, type OutcomeRow } from '../../model/verdict/outcomes.ts'
import { explainReport } from '../../report/verbs/explain.ts'
import { printable } from '../../text/foreign.ts'
import type { Args } from '../args.ts'

/** `socketgate explain CODE|OUTCOME`; without a word, all of them. */
export async function execute(args: Args, { env, stdout }: Context): Promise<number> {
  const [word] = args.positionals
  const rows = word === undefined ? OUTCOMES : [find(word)]
  if (args.values.json === true) stdout.write(jsonText(rows))
  else stdout.write(rows.map((row) => explainReport(row, lookOf(stdout, env), VERSION)).join('\n'))
  return 0
}

function find(word: string): OutcomeRow {
  // 143 is SIGTERM's half of `cancelled`; 0 is shared with `skipped`, and means pass to whoever asks.
  const code = word === '143' ? 130 : Number(word)
  const row = code === 0 ? outcome('pass') : (OUTCOMES.find(({ exit }) => exit === code) ?? outcome(word))
  if (row !== undefined) return row
  const close = nearest(
    word,
    OUTCOMES.map((item) => item.outcome),
  )
  const codes = OUTCOMES.map(({ exit, outcome }) => `${exit} ${outcome}`).join(', ')
  throw new Failure(
    'usage',
    `explain: unknown code or outcome "${printable(word)}". ${close === undefined ? `Known: ${codes}.` : `Did you mean ${close}?`}`,
  )
}

function outcome(word: string): OutcomeRow | undefined {
  return OUTCOMES.find((row) => row.outcome === word)
}
