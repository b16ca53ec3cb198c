import { counted, integer } from '../../model/numbers.ts'
import { evidenceOf } from '../../model/record/evidence.ts'
import { isSameSeries } from '../../model/record/keyed.ts'
import type { Record } from '../../model/record/record.ts'
import type { Pooled } from '../../model/verdict/attempts.ts'
import type { Notice } from '../../model/verdict/verdict.ts'
import { changedBuilds } from '../past/builds.ts'
import { isOfOneGenerator } from '../past/generators.ts'
import { identity } from '../past/history.ts'
import { byAge } from '../past/order.ts'
import { gateOf } from '../past/standing.ts'
import { POOLED_COUNTS } from '../rule/rule.ts'
import { busy } from '../slo/unjudged.ts'

/** Runs of earlier attempts that no baseline holds, as those of a pull request. */
export interface HandedOn {
  readonly records: readonly Record[]
  /** What of them could not be had, one phrase each. */
  readonly leftOut: readonly string[]
}

/** The runs that divergence is judged on, over the attempts of one commit. */
export interface Pool {
  /** 1, 3, 5 or 7 of all runs, the oldest of them; the candidate's own where there is no earlier attempt. */
  readonly records: readonly Record[]
  /** All runs of earlier attempts, stored or handed on: no baseline of their own commit. */
  readonly earlier: readonly Record[]
  /** All runs of all attempts that may be pooled. */
  readonly all: readonly Record[]
  readonly attempts: number
}

/**
 * Divergence is judged over all attempts of a commit, not on the newest alone: a regression that one attempt has
 * shown would pass by being measured until it looks better (design.md section 7, "Attempts"). Of all runs in order of time the
 * oldest 1, 3, 5 or 7 decide, the most that there are: so the same runs decide whoever stops where.
 *
 * Where nothing but a checkout tells the commit it is not asked: on a laptop the next run may be of changed code. Nights of
 * one commit are not attempts, but watch what is around it.
 *
 * @param handedOn runs beside the stored ones that may be of earlier attempts: they count as baseline of nothing.
 */
export function pooled(
  own: readonly Record[],
  stored: readonly Record[],
  handedOn: readonly Record[] = [],
): Pool {
  const earlier = onceEach(attemptsBefore(own, [...stored, ...handedOn]))
    .filter((record) => changedBuilds([record, ...own]).length === 0)
    .toSorted(byAge)
  const all = [...earlier, ...own]
  if (earlier.length === 0) return { records: own, earlier, all, attempts: 1 }
  const most = POOLED_COUNTS.findLast((count) => count <= all.length)!
  const attempts = new Set(all.map(({ provenance }) => gateOf(provenance))).size
  return { records: all.slice(0, most), earlier, all, attempts }
}

/** The runs of earlier attempts, whose builds nobody has looked at: of each its head is enough. */
export function attemptsBefore(own: readonly Record[], stored: readonly Record[]): readonly Record[] {
  return stored.filter((record) => isEarlierAttempt(record, own))
}

function onceEach(records: readonly Record[]): readonly Record[] {
  const runs = new Map<string, Record>()
  for (const record of records) {
    const key = identity(record.provenance)
    if (!runs.has(key)) runs.set(key, record)
  }
  return [...runs.values()]
}

function isEarlierAttempt(record: Record, own: readonly Record[]): boolean {
  const [first] = own
  const { commit, event, started, targets } = first!.provenance
  const { provenance } = record
  return (
    commit !== null &&
    provenance.commit === commit &&
    event !== undefined &&
    provenance.event !== undefined &&
    provenance.started < started &&
    provenance.targets === targets &&
    isAttemptOf(provenance, first!.provenance) &&
    own.every((one) => identity(one.provenance) !== identity(provenance)) &&
    isSameSeries(record.series, first!.series) &&
    isFit(record) &&
    isOfOneGenerator(record, first!)
  )
}

/** What somebody seeded or accepted is vouched for, and what is not whole or was measured on a busy generator is no figure of the service. */
function isFit(record: Record): boolean {
  return record.complete && record.seeded !== true && record.accepted === undefined && busy(record) === null
}

type Told = Record['provenance']

/** Of the same workflow run, or of another that somebody started; never another job of this attempt. */
function isAttemptOf(other: Told, own: Told): boolean {
  if (gateOf(other) === gateOf(own)) return false
  return runOf(other) === runOf(own) || (other.event !== 'schedule' && own.event !== 'schedule')
}

function runOf({ runId }: Told): string {
  return runId.replace(/\.\d+$/, '')
}

/** What a verdict says of it; undefined: there is no earlier attempt. */
export function pooledFacts({ records, earlier, all, attempts }: Pool): Pooled | undefined {
  if (earlier.length === 0) return undefined
  const used = records.map((record) => evidenceOf(record))
  return { records: used, of: all.length, attempts }
}

/** The runs of this attempt and of the one before: a feed that fell silent is red until two attempts in a row heard it. */
export function newestOf({ records, earlier, all }: Pool): readonly Record[] {
  const before = earlier.at(-1)
  if (before === undefined) return records
  const gate = gateOf(before.provenance)
  return all.filter((record, i) => i >= earlier.length || gateOf(record.provenance) === gate)
}

/** That this attempt is not judged alone, and whether a further one would change anything. */
export function poolNotices(facts: Pooled | undefined): readonly Notice[] {
  if (facts === undefined) return []
  const { records, of, attempts } = facts
  const used = records.length
  const last = Math.max(...POOLED_COUNTS)
  const next = used === last ? 'seven runs are the end: a new commit begins anew' : NEXT
  const message = `Divergence is judged over the ${integer(attempts)} attempts of this commit together, on the oldest ${counted(used, 'run')} of ${integer(of)}; ${next}.`
  return [{ code: 'pooled', message }]
}

/** What is missing among the runs: a red attempt of which one is lacking is lifted by two in a row alone. */
export function leftOutNotices({ leftOut }: Pick<HandedOn, 'leftOut'> = { leftOut: [] }): readonly Notice[] {
  if (leftOut.length === 0) return []
  const message = `Left out where divergence is judged over the attempts of this commit: ${leftOut.join('; ')}. Where one of them was red, two attempts in a row have to pass.`
  return [{ code: 'attempts_left_out', message }]
}

const NEXT = 'a further attempt is added to them'
