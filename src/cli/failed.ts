import { failureOf } from '../gate.ts'
import { outcomeRow } from '../model/outcomes.ts'
import { failureReport } from '../report/failure.ts'
import { type Context, lookOf } from './context.ts'

/** Tells what was thrown on stderr, and gives its exit code. */
export function failed(error: unknown, { stderr, env }: Context): number {
  const failure = failureOf(error)
  stderr.write(failureReport(failure, lookOf(stderr, env)))
  return outcomeRow(failure.outcome).exit
}
