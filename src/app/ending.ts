import type { Verdict } from '../model/verdict/verdict.ts'
import type { ShownEnd } from '../report/terminal/terminal.ts'
import { type Judged, jsonText } from './results/reports.ts'

/** The exit code: a run stopped by SIGTERM says so with 143, whatever the verdict's 130 for SIGINT (128 + signal). */
export function exitCode(exit: number, signal: AbortSignal): number {
  return exit === 130 && signal.aborted && signal.reason === 'SIGTERM' ? 143 : exit
}

/**
 * The exit code of a verdict, before it is shown. Results that could not be written fail what nothing else fails, since who
 * reads the folder would find nothing, or an older verdict.
 *
 * @param unwritten why, in one sentence.
 */
export function endOf({ exit }: Pick<Verdict, 'exit'>, unwritten: string | undefined): number {
  return unwritten === undefined ? exit : exit || UNWRITTEN
}

/** How a report for the terminal ends: where its results are, or that there are none. */
export function shownEnd(verdict: Verdict, unwritten: string | undefined, out: string): ShownEnd {
  return unwritten === undefined ? { out } : { unwritten: endOf(verdict, unwritten) }
}

/** The verdict for who reads it as data: with the exit that is given, as every other form tells it. */
export function shownJson({ verdict, reports, unwritten }: Judged): string {
  if (unwritten === undefined) return reports['verdict.json']
  const exit = endOf(verdict, unwritten)
  return jsonText({ ...verdict, exit, fails: exit !== 0 })
}

/** As for every folder of results that cannot be written: `usage`. */
const UNWRITTEN = 2
