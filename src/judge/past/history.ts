import { counted } from '../../model/numbers.ts'
import { isSameSeries } from '../../model/record/keyed.ts'
import type { Provenance, Record } from '../../model/record/record.ts'
import { ENOUGH_STORED } from '../rule/rule.ts'
import { sinceAccepted } from './anchor.ts'
import { isOfOneGenerator } from './generators.ts'
import { countedOf } from './standing.ts'

/** The stored runs that a candidate is compared with. */
export interface History {
  /** Oldest first, at most 20, no run twice, none of the candidate's own; from the newest acceptance on. */
  readonly records: readonly Record[]
  /** All that count, of the present level: where a rejected build was accepted, what came before is no longer the usual. */
  readonly level: readonly Record[]
  /** Not all of one CPU model with the candidate's runs. */
  readonly mixed: boolean
  /** Stored runs of the series that are not whole, and so are not among them. */
  readonly incomplete: number
  /** Whole ones that do not count as baseline. */
  readonly uncounted: number
  /** R: the usual spread of machines, in ln. */
  readonly machine: number
}

const NEWEST = 20
/** With so many runs on the candidate's CPU model only those are used (design.md section 7). */
const ENOUGH_OF_ONE_MODEL = 10

/** Whatever is stored of the candidate's series, no run twice, none of its own. */
function runsOf(candidates: readonly Record[], stored: readonly Record[]): readonly Record[] {
  const own = new Set(candidates.map(({ provenance }) => identity(provenance)))
  const runs = new Map<string, Record>()
  for (const record of stored) {
    const key = identity(record.provenance)
    if (isSameSeries(record.series, candidates[0]!.series) && !own.has(key)) runs.set(key, record)
  }
  return [...runs.values()]
}

/**
 * Chooses from a store's records those that may be compared with the candidate's runs, of which there is at least one.
 */
export function historyOf(candidates: readonly Record[], stored: readonly Record[]): History {
  const runs = runsOf(candidates, stored)
  const counted = countedOf(runs)
  const level = sinceAccepted(counted)
  const all = ofOneGenerator(level, candidates)
  const models = new Set(candidates.map(cpuOf))
  const alike = models.size === 1 ? all.filter((record) => models.has(cpuOf(record))) : []
  const used = (alike.length >= ENOUGH_OF_ONE_MODEL ? alike : all).slice(-NEWEST)
  const mixed = new Set([...models, ...used.map(cpuOf)]).size > 1
  const incomplete = runs.filter(({ complete }) => !complete).length
  const uncounted = runs.length - incomplete - counted.length
  return { records: used, level, mixed, incomplete, uncounted, machine: mixed ? 0.15 : 0.1 }
}

function cpuOf({ provenance }: Record): string {
  return provenance.machine.cpu
}

/** Where enough runs are of the candidate's generator, they alone: what another one measured may differ by its own. */
function ofOneGenerator(records: readonly Record[], candidates: readonly Record[]): readonly Record[] {
  const own = records.filter((record) => isOfOneGenerator(record, candidates[0]!))
  return storedCount(own, candidates, ENOUGH_STORED) >= ENOUGH_STORED ? own : records
}

/**
 * What counts towards blocking: pairs of machine and commit, since runs of one commit share its real small changes, and runs
 * of one machine its speed. Runs whose commit nobody knows count one by one; so do seeded ones where the candidate's runs are
 * of the same machine, which is then no difference. `enough`: no more than these are wanted.
 */
export function storedCount(
  records: readonly Record[],
  candidates: readonly Record[],
  enough = Number.POSITIVE_INFINITY,
): number {
  const machines = new Set(candidates.map(({ provenance }) => provenance.machine.id))
  const pairs = new Set<string | number>()
  for (const [i, { provenance, seeded }] of records.entries()) {
    const { machine, commit } = provenance
    const alone = seeded === true ? machines.size === 1 && machines.has(machine.id) : commit === null
    pairs.add(alone ? i : `${machine.id} ${commit}`)
    if (pairs.size >= enough) break
  }
  return pairs.size
}

/** Equal for the same run, whichever file it comes from; of a foreign file by what it says, since its time proves nothing. */
export function identity({ runId, attempt, started, content }: Provenance): string {
  return content ?? `${runId} ${attempt} ${started}`
}

/** ` (5 seeded, 3 of 2 commits)`: what of the stored runs counts how; empty where every run counts as one commit. */
export function storedWords(records: readonly Record[]): string {
  const others = records.filter((record) => record.seeded !== true)
  const seeded = records.length - others.length
  const commits = new Set(others.map(({ provenance }, i) => provenance.commit ?? i)).size
  const words = [
    ...(seeded === 0 ? [] : [`${seeded} seeded`]),
    ...(commits === others.length ? [] : [`${others.length} of ${counted(commits, 'commit')}`]),
  ]
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

/** `main ` where all runs are of one branch that can be shown as it is, else nothing. */
export function runWords(records: readonly Record[]): string {
  const refs = new Set(records.map((record) => record.provenance.ref?.replace(/^refs\/heads\//, '') ?? ''))
  const [ref = ''] = refs
  return refs.size === 1 && /^[a-z0-9][a-z0-9._-]{0,39}$/i.test(ref) ? `${ref} ` : ''
}
