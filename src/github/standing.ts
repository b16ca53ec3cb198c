import type { Known } from '../model/verdict/attempts.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import type { Caller } from './api/call.ts'
import type { CheckRun } from './check/check-run.ts'
import { type CheckedVerdict, nothingKnown, publishCheck, withoutCheck } from './check/publish-check.ts'
import { inRepository } from './event/plan-path.ts'
import { type PublisherOptions, whyNot } from './publisher-options.ts'
import { guarded } from './telling.ts'

/** What a verdict is shown as. */
export type Report = (verdict: Verdict) => string

/** What is published of a verdict, and what later attempts are left. */
export interface Showing {
  readonly report: Report
  readonly carried?: string | undefined
}

/** What became of something of which an error of ours kept us. */
export const INTERNAL = 'skipped:internal'

/** The verdict beside what else was said of its commit, and what became of its check run. */
export async function standing(
  options: PublisherOptions,
  check: CheckRun | null,
  caller: Caller | null,
  verdict: Verdict,
  { report, carried }: Showing,
): Promise<CheckedVerdict> {
  const { stand, event, redact } = options
  const { repository, run, alone } = event
  const why = whyNot(options) ?? (event.sha === null ? 'no-commit' : 'internal')
  const none = options.check ? (`skipped:${why}` as const) : 'none'
  if (stand === undefined || repository === null) return { check: none, verdict }
  return await guarded(options, 'check run', { check: INTERNAL, verdict }, async () => {
    if (caller === null) return { check: none, verdict: stand(verdict, unasked(options)).verdict }
    const order = {
      ...options,
      ...{ repository, run, alone, stand, carried },
      report: (one: Verdict) => redact(report(one)),
      pathOf: (file: string) => inRepository(options, file),
    }
    if (check !== null) return await publishCheck(check, caller, order, verdict)
    return {
      check: none,
      verdict: stand(verdict, await withoutCheck(caller, repository, nothingKnown(run))).verdict,
    }
  })
}

/** A fork has no check that could be required: nothing is remembered of its attempts, and nothing is asked of them. */
function unasked(options: PublisherOptions): Known {
  const { run } = options.event
  const untold = whyNot(options) === 'no-token' && run !== null && run.attempt > 1
  return nothingKnown(
    run,
    untold ? `without a \`github-token\` nobody can read what earlier ones said` : null,
  )
}
