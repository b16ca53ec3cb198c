import type { EngineEnd } from '../../ports.ts'
import type { Exit } from '../process/child.ts'

/** k6's own words for its exit codes (errext/exitcodes/codes.go), as far as a run of ours can meet them. */
const MEANING: { readonly [code: number]: string } = {
  99: 'thresholds crossed',
  100: 'setup timed out',
  101: 'teardown timed out',
  102: 'timed out',
  103: 'stopped by its REST API',
  104: 'invalid configuration',
  105: 'stopped by a signal',
  106: 'its REST API could not start',
  107: 'exception in the script',
  108: 'aborted by the script',
  109: 'panic inside k6',
  110: 'marked as failed by the script',
  2: 'panic inside k6',
  255: 'wrong option or missing script',
}

/**
 * How a run ended. Exit code 99 alone does not mean aborted: k6 answers so whenever a threshold is crossed, also
 * at the regular end.
 *
 * @param cause why we ended it ourselves, if we did.
 */
export function howEnded(
  exit: Exit,
  cause: 'hung' | 'cancelled' | null,
  abortedByThreshold: boolean,
): Pick<EngineEnd, 'how' | 'detail'> {
  return { how: cause ?? howOf(exit, abortedByThreshold), detail: detailOf(exit) }
}

function howOf({ code, signal }: Exit, abortedByThreshold: boolean): EngineEnd['how'] {
  if (signal !== null || code === 105) return 'killed'
  if (code === 0) return 'clean'
  if (code === 99) return abortedByThreshold ? 'aborted' : 'clean'
  return 'crashed'
}

function detailOf({ code, signal, error }: Exit): string {
  if (error !== undefined) return `could not be started: ${error}`
  if (signal !== null) return `signal ${signal}`
  const meaning = MEANING[code ?? -1]
  return meaning === undefined ? `exit code ${code}` : `exit code ${code} (${meaning})`
}
