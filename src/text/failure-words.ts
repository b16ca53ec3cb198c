import { Failure } from '../model/failure.ts'
import type { Redactor } from './redactor.ts'

/** The failure without secrets. Before it is laid out: a secret that was broken over two lines would not be seen. */
export function redactedFailure(failure: Failure, redactor: Redactor): Failure {
  const { outcome, message, problems, next, passed, code } = failure
  return new Failure(
    outcome,
    redactor.value(message),
    redactor.value(problems),
    redactor.value(next),
    redactor.value(passed),
    code,
  )
}
