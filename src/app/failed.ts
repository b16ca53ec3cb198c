import { type FailureFacts, verdictOfFailure } from '../judge/failed.ts'
import { Failure } from '../model/failure.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import { StoreError } from '../ports.ts'
import { failureReport } from '../report/verbs/failure.ts'
import { redactedFailure } from '../text/failure-words.ts'
import { type Context, lookOf } from './context.ts'

export type { FailureFacts }

type Told = Pick<Context, 'stderr' | 'env' | 'redactor'>

/** Tells what was thrown on stderr, without secrets. Gives it so. */
export function tellFailure(error: unknown, { stderr, env, redactor }: Told): Failure {
  const failure = redactedFailure(failureOf(error), redactor)
  stderr.write(failureReport(failure, lookOf(stderr, env)))
  return failure
}

/** As tellFailure; what was thrown becomes a verdict, whose exit is told. What the facts say is not redacted. */
export function tellAsVerdict(error: unknown, facts: FailureFacts, { stderr, env, redactor }: Told): Verdict {
  const failure = redactedFailure(failureOf(error), redactor)
  const verdict = verdictOfFailure(failure, facts)
  stderr.write(failureReport(failure, lookOf(stderr, env), verdict))
  return verdict
}

/** The outcome of whatever was thrown: ours where it is not a Failure. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (error instanceof StoreError) return new Failure('store', error.message)
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new Failure('internal', stack)
}
