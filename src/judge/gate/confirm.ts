import type { Load } from '../../model/load/load.ts'
import type { Record } from '../../model/record/record.ts'
import { changeWords, isOfOneGenerator } from '../past/generators.ts'
import { type History, storedCount } from '../past/history.ts'
import { areFresh, machinesOf } from '../past/machines.ts'
import { ENOUGH_STORED, type Over } from '../rule/rule.ts'
import { type Finding, inconclusive } from './finding.ts'

/** The candidate, and what its rows are compared with. */
export interface Comparison {
  readonly load: Load
  /** 1, 3 or 5 runs, in order of time; of several attempts of a commit up to 7. */
  readonly records: readonly Record[]
  /** Absent: of one attempt. */
  readonly over?: Over
  readonly history: History
  /** Key rows of the plan, which share the false alarms. */
  readonly keyRows: number
}

/** What the limits say of a row after so many runs. */
export interface Step {
  /** Over the limit, and by enough. */
  readonly beyond: boolean
  /** Under the other limit: no further run is needed. */
  readonly cleared: boolean
}

/**
 * The word for a row. One run is the same or suspect; several fail only against enough stored commits, and only where
 * they are fresh draws; what neither clears nor fails is open, and 2 further runs may decide it. `past`: the stored
 * runs that have the row.
 */
export function confirmed(
  { beyond, cleared }: Step,
  records: readonly Record[],
  past: readonly Record[],
): Pick<Finding, 'verdict' | 'code' | 'why' | 'open'> {
  const runs = records.length
  if (runs === 1) {
    const word = beyond ? 'suspect' : 'same'
    return { verdict: word, code: word, open: !cleared }
  }
  if (cleared) return { verdict: 'same', code: 'same' }
  if (!beyond) return { ...inconclusive('undecided', `${runs} runs do not decide`), open: true }
  const stored = storedCount(past, records)
  if (stored < ENOUGH_STORED) {
    return inconclusive('would_fail', `would fail from ${ENOUGH_STORED} stored commits on (${stored} now)`)
  }
  if (!areFresh(records, past)) {
    const few = machinesOf(records)
    const where = few === 1 ? 'one machine' : `only ${few} machines`
    return inconclusive('one_machine', `the runs are of ${where}; confirm on another machine`)
  }
  return otherGenerator(records, past) ?? { verdict: 'fail', code: 'diverged' }
}

/** Against runs of another generator alone nothing fails; undefined: enough are of this one. */
function otherGenerator(
  [first]: readonly Record[],
  past: readonly Record[],
): Pick<Finding, 'verdict' | 'code' | 'why'> | undefined {
  const others = past.filter((record) => !isOfOneGenerator(record, first!))
  const own = past.length - others.length
  if (others.length === 0 || own >= ENOUGH_STORED) return undefined
  const why = `${changeWords(others.at(-1)!, first!)}: five new runs decide`
  return { verdict: 'suspect', code: 'generator_changed', why }
}
