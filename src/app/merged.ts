import { countingOf } from '../judge/counting.ts'
import { lastJudged } from '../judge/override/since.ts'
import { isAcceptable, withOverride } from '../judge/override/with-override.ts'
import type { Acceptance, Record } from '../model/record/record.ts'
import type { OverrideFacts } from '../model/verdict/override.ts'
import type { Verdict } from '../model/verdict/verdict.ts'

/**
 * What was accepted of the changes that were merged after the commit `from`, up to `to`: the newest of them, with the time
 * (ISO) when it was merged. Null: none was. `untold`: why nobody knows. Never rejects.
 */
export type MergedOverride = (
  from: string,
  to: string,
) => Promise<{ readonly facts: OverrideFacts; readonly at: string } | { readonly untold: string } | null>

/** A verdict with what was accepted before the merge, and what is stored of that beside its runs. */
interface AcceptedByMerge {
  readonly told: Verdict
  readonly accepted?: Acceptance
}

/**
 * Of runs on a protected branch that do not count by themselves: whether a change that was merged since the last stored run
 * was accepted. They are the first of it, are stored as accepted, and what a label lets through fails nothing. A change is
 * used up by the first run that could be judged.
 */
export async function acceptedByMerge(
  verdict: Verdict,
  records: readonly Record[],
  stored: readonly Record[],
  merged: MergedOverride | undefined,
): Promise<AcceptedByMerge> {
  const to = records[0]?.provenance.commit
  const from = lastJudged(stored, records)?.provenance.commit
  if (merged === undefined || !to || !from || from === to || !needsAcceptance(verdict))
    return { told: verdict }
  const found = await merged(from, to)
  if (found === null) return { told: verdict }
  if ('untold' in found) return { told: withNotice(verdict, found.untold) }
  const { facts, at } = found
  if (facts.by === null || facts.reason === null) return { told: verdict }
  const accepted = { reason: facts.reason, by: facts.by, at, commit: to, pullRequest: facts.pullRequest }
  const told = withOverride(verdict, facts)
  const next = `Nothing: this is the first run of pull request ${facts.pullRequest}, and the next ones are compared with it.`
  return { told: told.fails ? told : { ...told, next: [next] }, accepted }
}

/** What looks as usual needs nobody's word, and what describes no level of the service nobody can accept. */
function needsAcceptance(verdict: Verdict): boolean {
  const { counts } = countingOf(verdict)
  return counts !== 'no' && (counts !== 'yes' || isAcceptable(verdict))
}

function withNotice(verdict: Verdict, message: string): Verdict {
  return { ...verdict, notices: [...verdict.notices, { code: 'override_unknown', message }] }
}
