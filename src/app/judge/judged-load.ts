import { defaultGates, gateOn, loadOfRecord } from '../../judge/gate/default-gates.ts'
import { Failure } from '../../model/failure.ts'
import type { Gate } from '../../model/load/gate.ts'
import type { Load } from '../../model/load/load.ts'
import type { Record } from '../../model/record/record.ts'
import { formatSelector, parseSelector, type Selector } from '../../model/selector.ts'
import { formatThreshold, parseExpression, type Threshold } from '../../model/threshold.ts'
import { makeLoad } from '../../plan/load.ts'
import { parsePlan } from '../../plan/parse/parse.ts'
import { FULL } from '../../plan/profile/profile.ts'
import { printable } from '../../text/foreign.ts'
import { type PlanFile, readPlan } from '../files/plan-file.ts'
import type { SummaryOptions } from './summary-records.ts'

/** What somebody says of how runs are judged. */
export interface JudgedBy {
  readonly plan: string | undefined
  /** The plan itself, where it was read already; then `plan` is only its name. */
  readonly planFile?: PlanFile
  /** Of the plan. */
  readonly profile: string | undefined
  /** What is gated, instead of a plan; at most three. */
  readonly metrics: readonly Selector[]
}

/**
 * What the records are judged by: the gate and the thresholds of the plan; else the metrics that are named, or p99 of
 * what was measured, and the thresholds that the records were measured against.
 *
 * @throws {Failure} usage: the plan is not that of the records; plan: it is wrong.
 */
export async function judgedLoad(
  records: readonly Record[],
  { plan, planFile, profile, metrics, several }: JudgedBy & Pick<SummaryOptions, 'several'>,
  cwd: string,
): Promise<Load> {
  const record = records.at(-1)!
  const runs = records.length as Load['runs']
  if (plan === undefined) {
    if (profile !== undefined) throw new Failure('usage', '--profile goes with --plan')
    const gates =
      metrics.length > 0
        ? metrics.map((metric) => gateOn(formatSelector(metric), records))
        : defaultGates(record)
    const known = several === 'shards' ? gates.map(unmerged) : gates
    return { ...loadOfRecord(record, known), thresholds: thresholdsOf(records), runs }
  }
  if (metrics.length > 0) {
    throw new Failure('usage', '--plan and --metric: the plan says what is gated, so give one of them')
  }
  const load = loadOfPlan(planFile ?? (await readPlan(plan, cwd)), plan, profile, record)
  refuseUnmeasured(load, records, plan)
  return { ...load, runs: Math.max(runs, load.runs) as Load['runs'] }
}

/** What a record was not asked while it was measured, it cannot answer: a counter that nobody kept is not 0. */
function refuseUnmeasured({ thresholds }: Load, records: readonly Record[], plan: string): void {
  for (const { measured, provenance } of records) {
    const kept = new Set(measured.map(({ threshold }) => threshold))
    const missing = thresholds.map(formatThreshold).find((text) => !kept.has(text))
    if (missing === undefined) continue
    throw new Failure(
      'usage',
      `${printable(plan)} has a threshold that run ${printable(provenance.runId)} was not measured against: ${printable(missing)}. Leave --plan out, or measure again`,
    )
  }
}

function loadOfPlan(file: PlanFile, path: string, asked: string | undefined, { series }: Record): Load {
  const profile = asked ?? series.profile
  if (profile !== series.profile) {
    throw new Failure(
      'usage',
      `--profile ${printable(profile)}: the records were measured under ${printable(series.profile)}`,
    )
  }
  const load = makeLoad(
    parsePlan(file.bytes, file.file, file.readBeside),
    profile === FULL ? undefined : profile,
  )
  if (load.digest === series.digest) return load
  throw new Failure(
    'usage',
    `${printable(path)} is not the plan of these records: its load has changed since they were measured (digest ${load.digest.slice(0, 12)}, theirs ${series.digest.slice(0, 12)}). Judge them by the plan as it was, or measure again`,
  )
}

function unmerged(gate: Gate): Gate {
  const trend = gate.stat.kind === 'p'
  return trend ? { ...gate, absent: 'the quantiles of shards cannot be merged' } : gate
}

/** The thresholds that records were measured against; scripts of k6 may differ in theirs. @throws {Failure} usage: one that is none. */
export function thresholdsOf(records: readonly Record[]): readonly Threshold[] {
  const written = new Set(records.flatMap(({ measured }) => measured.map(({ threshold }) => threshold)))
  return [...written].map((threshold) => {
    const colon = threshold.lastIndexOf(': ')
    try {
      const written = threshold.slice(0, colon)
      const selector = parseSelector(written)
      const expression = parseExpression(threshold.slice(colon + 2))
      return { written, selector, expression, abortOnFail: false, delayAbortEval: 0, from: 'plan', line: 0 }
    } catch {
      throw new Failure('usage', `the record has a threshold that cannot be read: ${printable(threshold)}`)
    }
  })
}
