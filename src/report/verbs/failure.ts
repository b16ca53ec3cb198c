import type { Failure } from '../../model/failure.ts'
import { bindUnits, counted } from '../../model/numbers.ts'
import { outcomeRow } from '../../model/verdict/outcomes.ts'
import { clean } from '../../text/shown.ts'
import { type Ended, exitWords } from '../terminal/exit.ts'
import { paragraph } from '../terminal/layout.ts'
import { finish, type Look, paint, TERMINAL, typeset } from '../terminal/look.ts'
import { headingOfOutcome, MARKS } from '../words/words.ts'

/** More problems than this help nobody mend the first. */
const MOST = 50
/** A failure's message may list grants and addresses; it is longer than a name. */
const LONGEST = 2000

/**
 * Why the run cannot go on: of a plan or a policy file every problem with its place, else the message; then the exit code that is given. It
 * is that of the verdict, where there is one; else the outcome's own.
 */
export function failureReport(failure: Failure, look: Look, verdict?: Ended): string {
  const { tone, terminal } = headingOfOutcome(failure.outcome)
  const title = (text: string) =>
    paint(typeset(`${MARKS[tone]} ${text}`, look), tone === 'fail' ? 'fail' : 'doubt', look)
  const ends = `Exit ${verdict === undefined ? outright(failure.outcome) : exitWords(verdict)}`
  // What a file is read for is what it ends the run as: a plan, or the policy file.
  const what = failure.outcome.toUpperCase()
  const problems = failure.problems.slice(0, MOST).flatMap((problem) => {
    const place = `${TERMINAL.name(problem.file)}:${problem.line}:${problem.column}`
    const within = problem.path === '' ? '' : ` in ${TERMINAL.name(problem.path)}`
    return [title(`${what}: ${place}${within}`), ...message(problem.message, look)]
  })
  const more = failure.problems.length - MOST
  const body =
    problems.length > 0
      ? [
          ...problems,
          ...(more > 0 ? [`  and ${counted(more, 'more problem')}`] : []),
          '',
          ...paragraph(bindUnits(`${counted(failure.problems.length, 'problem')}. ${ends}`), 0, look),
        ]
      : [
          title(terminal),
          ...[failure.message, ...failure.next].flatMap((text) => message(text, look)),
          ...paragraph(bindUnits(ends), 2, look),
        ]
  return finish(body)
}

/** Of a command that gives no verdict: it fails whatever the outcome. */
function outright(outcome: Failure['outcome']): string {
  return `${outcomeRow(outcome).exit}. What it means: socketgate explain ${outcome}`
}

function message(text: string, look: Look): string[] {
  return text.split('\n').flatMap((line) => paragraph(bindUnits(clean(line, LONGEST)), 2, look))
}
