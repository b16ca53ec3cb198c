import type { MetricUnit } from '../../model/metrics/metric.ts'
import { change, figure, NONE } from '../../model/numbers.ts'
import { causesFirst } from '../../model/verdict/causes.ts'
import type { GateRow, SloRow, Verdict } from '../../model/verdict/verdict.ts'
import { byWeight } from './words.ts'

/** Whether any gated figure was compared with stored runs. */
export function compared(verdict: Verdict): boolean {
  return verdict.gates.some((row) => row.runs > 0)
}

/** Whether the SLOs are read before the gate: one is broken, or the gate had nothing to compare with. */
export function slosFirst(verdict: Verdict): boolean {
  return !compared(verdict) || verdict.slos.some((row) => row.verdict === 'fail' || row.verdict === 'suspect')
}

/** The head of the column of figures: `this run`, `3 runs`, `8 pairs`. */
export function runsHead({ runs, paired }: Verdict): string {
  if (paired !== undefined) return `${paired.pairs} pairs`
  return runs.length > 1 ? `${runs.length} runs` : 'this run'
}

/** The gate's rows: key rows first, in each group what needs somebody first. */
export function gateGroups(verdict: Verdict): { key: GateRow[]; normal: GateRow[] } {
  const sorted = [...verdict.gates].sort((a, b) => byWeight(a.verdict, b.verdict))
  return {
    key: sorted.filter((row) => row.level === 'key'),
    normal: sorted.filter((row) => row.level === 'normal'),
  }
}

/**
 * SLO rows that are read one by one, what needs somebody first, causes before what follows of them: all that are not met; of those that are, the plan's own,
 * where nothing was compared. Default ones that are met are listed in a fold.
 */
export function sloRows(verdict: Verdict): SloRow[] {
  const own = !compared(verdict)
  const shown = verdict.slos.filter((row) => row.verdict !== 'met' || (own && row.from === 'plan'))
  const broken = shown.filter(({ verdict: word }) => word === 'fail' || word === 'suspect')
  const others = shown.filter((row) => !broken.includes(row))
  return [...causesFirst(broken), ...others].toSorted((a, b) => byWeight(a.verdict, b.verdict))
}

/** The unit of a row's figures: the rate of a counter is per second, CPU time far under a millisecond. */
export function unitOf(row: GateRow): MetricUnit | 'per-second' | 'cpu-time' {
  if (row.selector === 'service_cpu') return 'cpu-time'
  return row.unit === 'count' && row.stat === 'rate' ? 'per-second' : row.unit
}

/** `+33 %`; counts that were and are nothing say so in words. */
export function changeWords(row: GateRow): string {
  const { baseline, actual, unit, verdict } = row
  if (baseline === null || actual === null || verdict === 'not_judged') return NONE
  if ((unit === 'count' || unit === 'share') && baseline === actual) return 'none'
  if (baseline === 0) return 'from 0'
  return change(row.change ?? actual / baseline - 1)
}

/** The limit of a row; none without a baseline, or where nothing was judged. */
export function limitWords(row: GateRow): string {
  return row.verdict === 'not_judged' ? NONE : figure(row.limit, unitOf(row))
}

/** The figure of a row; one in a unit that is doubted is none. */
export function measuredWords(
  { code, actual }: SloRow | GateRow,
  unit: Parameters<typeof figure>[1],
): string {
  return code === 'unit_doubtful' ? 'impossible' : figure(actual, unit)
}
