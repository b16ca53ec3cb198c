import { exitReason, failingOf } from '../../model/verdict/failing.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { TERMINAL } from './look.ts'

/** What of a verdict says how the process ends. */
export type Ended = Pick<Verdict, 'exit' | 'exitCode' | 'outcome' | 'mode' | 'reasons' | 'failOn'>

/**
 * The exit code that is given, why, and where a reader without a browser finds what the outcome means:
 * `0 (target, code 40, is not in fail_on; mode warn); what it means: socketgate explain target`. Of a pass nobody asks.
 */
export function exitWords(ended: Ended): string {
  const reason = TERMINAL.prose(exitReason(ended))
  const outcome = failingOf(ended.reasons, ended.failOn)?.reason.outcome ?? ended.outcome
  const meaning = outcome === 'pass' ? '' : `; what it means: socketgate explain ${outcome}`
  return `${ended.exit}${reason === '' ? '' : ` (${reason})`}${meaning}`
}
