import type { Provenance, Record } from '../model/record.ts'

/** The stored runs that a candidate is compared with. */
export interface History {
  /** Oldest first, at most 20, no run twice, not the candidate itself. */
  readonly records: readonly Record[]
  /** Not all of one CPU model with the candidate. */
  readonly mixed: boolean
  /** R: the usual spread of machines, in ln. */
  readonly machine: number
}

const NEWEST = 20
/** With so many runs on the candidate's CPU model only those are used (design.md section 7). */
const ENOUGH_OF_ONE_MODEL = 10

/** Chooses from a store's records those that may be compared with `candidate`. */
export function historyOf(candidate: Record, stored: readonly Record[]): History {
  const own = identity(candidate.provenance)
  const runs = new Map<string, Record>()
  for (const record of stored) {
    const comparable = record.series.key === candidate.series.key && record.complete
    if (comparable && identity(record.provenance) !== own) runs.set(identity(record.provenance), record)
  }
  const all = [...runs.values()].toSorted(byAge)
  const cpu = candidate.provenance.machine.cpu
  const alike = all.filter((record) => record.provenance.machine.cpu === cpu)
  const used = (alike.length >= ENOUGH_OF_ONE_MODEL ? alike : all).slice(-NEWEST)
  const mixed = used.some((record) => record.provenance.machine.cpu !== cpu)
  return { records: used, mixed, machine: mixed ? 0.15 : 0.1 }
}

function identity({ runId, attempt, started }: Provenance): string {
  return `${runId} ${attempt} ${started}`
}

function byAge(a: Record, b: Record): number {
  const [left, right] = [a.provenance.started, b.provenance.started]
  return left < right ? -1 : left > right ? 1 : 0
}

/** `main ` where all runs are of one branch that can be shown as it is, else nothing. */
export function runWords(records: readonly Record[]): string {
  const refs = new Set(records.map((record) => record.provenance.ref?.replace(/^refs\/heads\//, '') ?? ''))
  const [ref = ''] = refs
  return refs.size === 1 && /^[a-z0-9][a-z0-9._-]{0,39}$/i.test(ref) ? `${ref} ` : ''
}
