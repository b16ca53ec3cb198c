import { counted } from '../../model/numbers.ts'
import type { Provenance, Record } from '../../model/record/record.ts'
import { sinceAccepted } from './anchor.ts'

/** The stored runs that a candidate is compared with. */
export interface History {
  /** Oldest first, at most 20, no run twice, none of the candidate's own; from the newest acceptance on. */
  readonly records: readonly Record[]
  /** Not all of one CPU model with the candidate's runs. */
  readonly mixed: boolean
  /** Stored runs of the series that are not whole, and so are not among them. */
  readonly incomplete: number
  /** R: the usual spread of machines, in ln. */
  readonly machine: number
}

const NEWEST = 20
/** With so many runs on the candidate's CPU model only those are used (design.md section 7). */
const ENOUGH_OF_ONE_MODEL = 10

/**
 * The complete stored runs of the candidate's series, oldest first, no run twice, none of the candidate's own; of its
 * present level only: where a rejected build was accepted, what came before is no longer the usual.
 */
export function levelOf(candidates: readonly Record[], stored: readonly Record[]): readonly Record[] {
  const own = new Set(candidates.map(({ provenance }) => identity(provenance)))
  const runs = new Map<string, Record>()
  for (const record of stored) {
    const comparable = record.series.key === candidates[0]!.series.key && record.complete
    const key = identity(record.provenance)
    if (comparable && !own.has(key)) runs.set(key, record)
  }
  return sinceAccepted([...runs.values()].toSorted(byAge))
}

/**
 * Chooses from a store's records those that may be compared with the candidate's runs, of which there is at least one.
 */
export function historyOf(candidates: readonly Record[], stored: readonly Record[]): History {
  const all = levelOf(candidates, stored)
  const models = new Set(candidates.map(cpuOf))
  const alike = models.size === 1 ? all.filter((record) => models.has(cpuOf(record))) : []
  const used = (alike.length >= ENOUGH_OF_ONE_MODEL ? alike : all).slice(-NEWEST)
  const mixed = new Set([...models, ...used.map(cpuOf)]).size > 1
  const incomplete = stored.filter(
    ({ series, complete }) => !complete && series.key === candidates[0]!.series.key,
  ).length
  return { records: used, mixed, incomplete, machine: mixed ? 0.15 : 0.1 }
}

function cpuOf({ provenance }: Record): string {
  return provenance.machine.cpu
}

/**
 * What counts towards blocking: commits, since runs of one share its real small changes; but runs that were seeded
 * on purpose, and runs whose commit nobody knows, one by one.
 */
export function storedCount(records: readonly Record[]): number {
  return new Set(records.map(({ provenance, seeded }, i) => (seeded ? i : (provenance.commit ?? i)))).size
}

/** Equal for the same run, whichever file it comes from; of a foreign file by what it says, since its time proves nothing. */
export function identity({ runId, attempt, started, content }: Provenance): string {
  return content ?? `${runId} ${attempt} ${started}`
}

function byAge(a: Record, b: Record): number {
  const [left, right] = [a.provenance.started, b.provenance.started]
  return left < right ? -1 : left > right ? 1 : 0
}

/** ` (5 seeded, 3 of 2 commits)`: what of the stored runs counts how; empty where every run counts as one commit. */
export function storedWords(records: readonly Record[]): string {
  const seeded = records.filter((record) => record.seeded === true).length
  const others = records.length - seeded
  const commits = storedCount(records) - seeded
  const words = [
    ...(seeded === 0 ? [] : [`${seeded} seeded`]),
    ...(commits === others ? [] : [`${others} of ${counted(commits, 'commit')}`]),
  ]
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

/** `main ` where all runs are of one branch that can be shown as it is, else nothing. */
export function runWords(records: readonly Record[]): string {
  const refs = new Set(records.map((record) => record.provenance.ref?.replace(/^refs\/heads\//, '') ?? ''))
  const [ref = ''] = refs
  return refs.size === 1 && /^[a-z0-9][a-z0-9._-]{0,39}$/i.test(ref) ? `${ref} ` : ''
}
