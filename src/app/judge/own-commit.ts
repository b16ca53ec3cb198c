import { Failure } from '../../model/failure.ts'
import { printable } from '../../text/foreign.ts'
import type { EvidenceFile } from './evidence-files.ts'

/** The commit that a verdict will stand on, and the merge of it that a pull request is measured as; null: there is none. */
export interface JudgedCommits {
  readonly head: string
  readonly merge: string | null
}

/**
 * A verdict stands on the commit of its event: what was measured on another says nothing of it. What does not say its commit,
 * such as a summary of k6's, is whoever's who names it.
 *
 * @throws {Failure} usage
 */
export function refuseOtherCommits(
  evidence: readonly EvidenceFile[],
  judged: JudgedCommits | undefined,
): void {
  if (judged === undefined) return
  const { head, merge } = judged
  for (const one of evidence) {
    const commit = one.kind === 'record' ? one.record.provenance.commit : null
    if (commit === null || commit === head || commit === merge) continue
    const merged = merge === null || merge === head ? '' : `, or its merge ${short(merge)}`
    throw new Failure(
      'usage',
      `${one.file} was measured on commit ${short(commit)}, and this job judges ${short(head)}${merged}: give it the records that this workflow run has measured, or judge that one in a run of its own commit`,
    )
  }
}

const short = (commit: string) => printable(commit.slice(0, 12))
