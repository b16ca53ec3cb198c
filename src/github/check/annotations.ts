import type { GateRow, SloRow, Verdict } from '../../model/verdict/verdict.ts'
import { byWeight, rowWord } from '../../report/words/words.ts'
import { clean } from '../../text/shown.ts'

/** A remark on a line of the plan. Plain text: nothing in it is markup to GitHub. */
export interface Annotation {
  readonly level: 'failure' | 'warning' | 'notice'
  /** Of the plan or a file beside it, as the user gave it. */
  readonly file: string
  readonly line: number
  readonly title: string
  readonly message: string
}

/** GitHub shows ten of a kind and step; one is left to others. */
export const MOST_ANNOTATIONS = 9

/** Characters. GitHub's own limit is 255. */
const TITLE = 120
const MESSAGE = 600

type Redact = (text: string) => string

/**
 * What needs somebody, on the lines of the plan that say it; what needs somebody most comes first. `redact` sees each
 * text whole: a secret that was cut could not be found any more.
 */
export function annotationsOf(verdict: Verdict, redact: Redact): readonly Annotation[] {
  const rows = [...verdict.gates, ...verdict.slos]
    .filter((row) => row.line > 0 && rowWord(row.verdict).tone !== 'quiet')
    .filter((row) => row.verdict !== 'no_baseline' && row.verdict !== 'not_judged')
    .sort((a, b) => byWeight(a.verdict, b.verdict))
  return [
    ...altered(verdict, redact),
    ...mistakes(verdict, redact),
    ...rows.map((row) => ofRow(verdict, row, redact)),
  ].slice(0, MOST_ANNOTATIONS)
}

function ofRow(verdict: Verdict, row: GateRow | SloRow, redact: Redact): Annotation {
  const { word } = rowWord(row.verdict)
  return {
    level: levelOf(verdict, row),
    file: verdict.plan.file,
    line: row.line,
    title: clean(`${word[0]!.toUpperCase()}${word.slice(1)}: ${redact(row.name)}`, TITLE),
    message: clean(redact(row.message), MESSAGE) || word,
  }
}

function levelOf(verdict: Verdict, row: GateRow | SloRow): Annotation['level'] {
  if (row.verdict === 'indicative') return 'notice'
  return row.verdict === 'fail' && verdict.fails ? 'failure' : 'warning'
}

/** That the base's plan judges otherwise, on the plan as a whole: whichever line it is for, no row of the change says it. */
function altered({ outcome, base, plan, sentence, fails }: Verdict, redact: Redact): Annotation[] {
  if (outcome !== 'plan_changed' || base?.head === undefined) return []
  const level = fails ? 'failure' : 'warning'
  const message = clean(redact(sentence), MESSAGE)
  return [{ level, file: plan.file, line: 1, title: 'The plan of the base judges otherwise', message }]
}

/** What is wrong with the plan, on its lines. */
function mistakes({ reasons }: Verdict, redact: Redact): Annotation[] {
  return reasons.flatMap(({ code, message, file, line = 0, column }) => {
    if (code !== 'plan' || file === undefined || line < 1) return []
    const title = 'The plan is wrong'
    // The remark stands at its place, so that the words need not begin with it.
    const text = redact(message.replace(`${file}:${line}:${column} `, ''))
    return [{ level: 'failure', file, line, title, message: clean(text, MESSAGE) || title }]
  })
}
