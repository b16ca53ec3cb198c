import { BROUGHT } from '../../model/budget.ts'
import type { Gate } from '../../model/load/gate.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { counted, integer } from '../../model/numbers.ts'
import { median } from '../../model/quantile.ts'
import { isForeign } from '../../model/record/foreign.ts'
import type { Record } from '../../model/record/record.ts'
import type { Selector } from '../../model/selector.ts'
import { runWords } from '../past/history.ts'
import { draws, isCount, malformed } from '../rule/runs.ts'
import { poissonAtMost } from '../rule/stats/poisson.ts'
import { statsOf } from '../stats-rows.ts'
import type { Comparison } from './confirm.ts'
import type { Finding } from './finding.ts'

/** How often a row spoke in one run: samples, and as far as they can be told apart messages. */
interface Spoken {
  readonly count: number
  readonly distinct: number | null
}

const NOTHING: Spoken = { count: 0, distinct: 0 }

/** So few come by chance less than once in so many runs. */
const RARELY = 0.001

/**
 * Where history spoke, silence is red (design.md section 5): a key row with under half of the median n of its history,
 * and fewer than chance explains, in any run that brought its load as planned. It needs no second machine: no machine is
 * so slow. Undefined: it spoke, or nothing stored tells.
 */
export function silenced(gate: Gate, { records, history }: Comparison): Finding | undefined {
  if (gate.level !== 'key' || gate.quiet === true || !hasTries(gate.selector)) return undefined
  const past = history.records
    .flatMap((record) => spokenIn(record, gate.selector) ?? [])
    .filter(({ count }) => count > 0)
  if (past.length === 0) return undefined
  const runs = records.filter((record) => isBrought(record, gate.selector))
  const [least] = runs
    .flatMap((record) => spokenIn(record, gate.selector) ?? [])
    .filter((spoken) => isSilent(spoken, past))
    .toSorted((a, b) => a.count - b.count)
  if (least === undefined) return undefined
  const usual = median(past.map(({ count }) => count))
  const stored = `the last ${counted(past.length, `${runWords(history.records)}run`)}`
  return {
    verdict: 'fail',
    code: 'silent',
    why: `n ${integer(least.count)}, usually ${integer(usual)} (median of ${stored})`,
    n: least.count,
    distinct: least.distinct,
    runs: past.length,
    values: records.map(() => null),
  }
}

/** A metric whose samples or whose total the load itself brings about; of events that are worse, none is good. */
function hasTries({ metric }: Selector): boolean {
  const row = metricOf(metric)
  return row?.kind === 'trend' || row?.kind === 'rate' || (row?.kind === 'counter' && row.worse === 'lower')
}

/** Undefined: figures that no run can have. */
function spokenIn(record: Record, selector: Selector): Spoken | undefined {
  const row = statsOf(record, selector)
  if (row === undefined) return NOTHING
  if (!isCount(row.count) || (row.kind === 'trend' && malformed(row) !== undefined)) return undefined
  return { count: row.count, distinct: row.kind === 'trend' ? row.distinct : null }
}

/** Both by samples and by messages: the two are only as good as what tells messages apart. */
function isSilent(spoken: Spoken, past: readonly Spoken[]): boolean {
  if (spoken.count >= median(past.map(({ count }) => count)) / 2) return false
  const alike = spoken.distinct !== null && past.every(({ distinct }) => distinct !== null)
  const n = alike ? draws(spoken) : spoken.count
  const usual = median(past.map((one) => (alike ? draws(one) : one.count)))
  return n < usual / 2 && poissonAtMost(n, usual) < RARELY
}

function isBrought(record: Record, { tags }: Selector): boolean {
  const { ended, held = [], shares = [] } = record
  const isOf = ({ feed, scenario }: { readonly feed: string | null; readonly scenario: string }) =>
    (tags.feed ?? feed) === feed && (tags.scenario ?? scenario) === scenario
  const open = held
    .filter(isOf)
    .every(({ openSeconds, lostSeconds }) => openSeconds >= BROUGHT * (openSeconds + lostSeconds))
  const begun = shares
    .filter(({ metric }) => metric === 'begun')
    .every(({ bad, n }) => bad <= (1 - BROUGHT) * n)
  // What a foreign summary's load should have been, nobody knows.
  return ended === 'clean' && open && begun && !isForeign(record)
}
