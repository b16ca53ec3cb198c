import type { Verdict } from '../model/verdict/verdict.ts'
import type { Context } from './context.ts'

/** The exit code: a run stopped by SIGTERM says so with 143, whatever the verdict's 130 for SIGINT (128 + signal). */
export function exitCode(exit: number, signal: AbortSignal): number {
  return exit === 130 && signal.aborted && signal.reason === 'SIGTERM' ? 143 : exit
}

/**
 * The exit code of a verdict that has been shown. Results that could not be written are told only now; they fail what
 * nothing else fails, since who reads the folder would find nothing, or an older verdict.
 *
 * @param unwritten why, in one sentence.
 */
export function endOf(
  { exit }: Pick<Verdict, 'exit'>,
  unwritten: string | undefined,
  { signal, stderr }: Pick<Context, 'signal' | 'stderr'>,
): number {
  if (unwritten !== undefined) stderr.write(`${unwritten}\n`)
  return exitCode(unwritten === undefined ? exit : exit || UNWRITTEN, signal)
}

/** As for every failure of ours. */
const UNWRITTEN = 70
