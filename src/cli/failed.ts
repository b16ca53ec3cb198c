import { type Context, lookOf } from '../app/context.ts'
import { failureOf } from '../app/gate.ts'
import { outcomeRow } from '../model/verdict/outcomes.ts'
import { failureReport } from '../report/verbs/failure.ts'
import { redactedFailure } from '../text/failure-words.ts'

/** Tells what was thrown on stderr, and gives its exit code. */
export function failed(error: unknown, { stderr, env, redactor }: Context): number {
  const failure = redactedFailure(failureOf(error), redactor)
  stderr.write(failureReport(failure, lookOf(stderr, env)))
  return outcomeRow(failure.outcome).exit
}
