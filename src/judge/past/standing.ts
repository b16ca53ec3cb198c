import type { Record } from '../../model/record/record.ts'
import { countsAsBaseline } from '../../model/verdict/codes.ts'
import { busy } from '../slo/unjudged.ts'
import { sinceAccepted } from './anchor.ts'
import { byAge } from './order.ts'

/**
 * The stored runs of one series that count as baseline, in order of time. Every whole run is stored; which of them describes
 * the service is derived here, at every reading, so that what came after it can decide (design.md section 7):
 *
 * - a run that passed, had nothing to be compared with, or was left open by noise or too few samples counts;
 * - one that looked worse, and that nothing has confirmed or cleared, counts once the next run of another commit looked
 *   as usual: four pushes of a slower service turn nothing green;
 * - one that failed counts once it is accepted; one that broke an SLO, or whose generator was busy, never does.
 *
 * Seeded runs are of a build that somebody vouches for. A run without a verdict was stored by an earlier version, or by
 * hand, and counts.
 */
export function countedOf(records: readonly Record[]): readonly Record[] {
  const runs = records.toSorted(byAge)
  return runs.filter((record, i) => {
    const standing = standingOf(record)
    if (standing === 'yes') return true
    if (standing === 'no') return false
    if (record.accepted !== undefined) return true
    if (standing !== 'later') return false
    return record.seeded === true || (!isRejected(record, runs) && isCleared(record, runs.slice(i + 1)))
  })
}

/** The runs that count since the newest acceptance: what came before it is a level that somebody has given up. */
export function levelIn(records: readonly Record[]): readonly Record[] {
  return sinceAccepted(countedOf(records))
}

/** What a run is worth by itself: the weakest of what was said of it. */
export function standingOf({ complete, health, judged }: Record): 'yes' | 'later' | 'accepted' | 'no' {
  if (!complete || busy({ health }) !== null) return 'no'
  const said = (judged?.codes ?? []).map(countsAsBaseline)
  return (['no', 'accepted', 'later'] as const).find((word) => said.includes(word)) ?? 'yes'
}

/** Why a stored run does not count, in two or three words, of one that does not. */
export function uncountedWords(record: Record): string {
  const { complete, health, judged } = record
  if (!complete) return 'not whole'
  if (busy({ health }) !== null) return 'busy generator'
  switch (standingOf(record)) {
    case 'accepted':
      return 'not accepted'
    case 'no':
      return judged?.outcome ?? 'no outcome'
    default:
      return 'not confirmed, nor cleared'
  }
}

/** Whether a later attempt of its commit failed, for which these runs are evidence, too; nobody knows that of no commit. */
function isRejected({ provenance: { commit } }: Record, runs: readonly Record[]): boolean {
  return (
    commit !== null &&
    runs.some(
      (one) =>
        one.provenance.commit === commit && one.accepted === undefined && standingOf(one) === 'accepted',
    )
  )
}

/** Whether the next run of another commit that says something of the service looked as usual. */
function isCleared(record: Record, after: readonly Record[]): boolean {
  const next = after.find((one) => !ofOneBuild(record, one) && says(one))
  return next !== undefined && standingOf(next) === 'yes'
}

/** A run that could not be judged at all says nothing; one that broke an SLO does. */
function says(record: Record): boolean {
  return standingOf(record) !== 'no' || record.judged?.outcome === 'slo'
}

/** Of runs whose commit nobody knows, those of one gate. */
function ofOneBuild(a: Record, b: Record): boolean {
  const [left, right] = [a.provenance, b.provenance]
  return left.commit === null && right.commit === null
    ? gateOf(left) === gateOf(right)
    : left.commit === right.commit
}

/** The runs of one gate share its id, with a number behind it (`11981.2`), and its attempt. */
export function gateOf(provenance: Record['provenance']): string {
  return `${workflowRunOf(provenance)} ${provenance.attempt}`
}

/** In Actions the id of the workflow run, which all its jobs and attempts share. */
export function workflowRunOf({ runId }: Record['provenance']): string {
  return runId.replace(/\.\d+$/, '')
}
