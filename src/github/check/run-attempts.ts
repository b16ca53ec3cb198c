import type { Known } from '../../model/verdict/attempts.ts'
import type { Caller } from '../api/call.ts'
import type { Repository } from '../event/event.ts'
import { field } from '../event/payload.ts'

const ATTEMPT = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}'

/** The newest so many are asked for. */
const MOST = 10

/**
 * Of those that no check run remembers: why nobody knows what earlier attempts of this workflow run said, as the end of a
 * sentence; null: none of them failed. Needs `actions: read`.
 */
export async function unknownAttempts(
  caller: Caller,
  { owner, name: repo }: Repository,
  { run: { id, attempt }, said }: Known,
): Promise<string | null> {
  for (let number = attempt - 1; number >= Math.max(1, attempt - MOST); number--) {
    if (said.some(({ run }) => run.id === id && run.attempt === number)) continue
    const result = await caller.call(ATTEMPT, { owner, repo, run_id: id, attempt_number: number })
    if (!result.ok) {
      return `no check run of it is kept, and how earlier ones ended cannot be read (${result.status || result.why}): ${GRANT}, or \`actions: read\``
    }
    const conclusion = String(field(result.data, 'conclusion'))
    if (conclusion === 'success') continue
    const ended = /^[a-z_]{1,20}$/.test(conclusion) ? conclusion : 'unknown'
    return `attempt ${number} ended as ${ended} without a check run that says why: ${GRANT}`
  }
  return null
}

/** What a job needs so that its verdict is remembered. */
export const GRANT = 'leave the input `check` on, and give the job `permissions: checks: write`'
