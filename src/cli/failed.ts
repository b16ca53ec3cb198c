import { failureOf } from '../gate.ts'
import { outcomeRow } from '../model/outcomes.ts'
import { redactedFailure } from '../redact/failure.ts'
import { failureReport } from '../report/failure.ts'
import { type Context, lookOf } from './context.ts'

/** Tells what was thrown on stderr, and gives its exit code. */
export function failed(error: unknown, { stderr, env, redactor }: Context): number {
  const failure = redactedFailure(failureOf(error), redactor)
  stderr.write(failureReport(failure, lookOf(stderr, env)))
  return outcomeRow(failure.outcome).exit
}
