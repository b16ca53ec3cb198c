import { NBSP, three } from '../../model/numbers.ts'
import { median } from '../../model/quantile.ts'
import type { Record, ServiceUsed } from '../../model/record/record.ts'
import type { GateRow } from '../../model/verdict/verdict.ts'
import { divergeThroughput } from '../rule/throughput.ts'
import { type Comparison, confirmed } from './confirm.ts'
import type { Subject } from './movement.ts'
import { sentencesOf } from './sentences.ts'

/** The smallest change that counts, in ln: CPU time is read in ticks of 10 ms. */
const LEAST = Math.log1p(0.1)

const NAME = 'CPU of the service per message'
const OF: Subject = { name: NAME, plural: false, show: (ms) => `${three(ms)}${NBSP}ms` }

/**
 * A row that nobody has to ask for: CPU time of the service per message, where it runs on the generator's machine in all
 * runs and in stored ones. It lists and does not decide. More is worse, so that the rule for throughput holds for messages
 * per ms.
 */
export function serviceRows(comparison: Comparison): readonly GateRow[] {
  const { records, history, keyRows } = comparison
  const runs = records.flatMap(perMessage)
  const past = history.records.filter((record) => perMessage(record).length > 0)
  if (runs.length < records.length || past.length === 0) return []
  const stored = past.flatMap(perMessage)
  const found = divergeThroughput(
    runs.map((value) => 1 / value),
    stored.map((value) => 1 / value),
    { machine: history.machine, atLeast: LEAST, keyRows },
  )
  const { verdict, code, why } = confirmed(found, records, past)
  const actual = 1 / found.rate
  const baseline = median(stored)
  const change = actual / baseline - 1
  const row: Omit<GateRow, 'message'> = {
    verdict,
    code,
    name: NAME,
    selector: 'service_cpu',
    stat: 'mean',
    level: 'normal',
    unit: 'ms',
    baseline,
    spread: found.spread,
    actual,
    values: runs,
    change,
    limit: 1 / found.limit,
    z: found.z,
    zLimit: found.zLimit,
    channel: 'rate',
    n: records.reduce((sum, { health }) => sum + (health.service?.messages ?? 0), 0),
    distinct: null,
    runs: past.length,
    line: 0,
  }
  const finding = {
    verdict,
    code,
    words: 'the rate',
    combine: 'low',
    ...(why === undefined ? {} : { why }),
  } as const
  return [{ ...row, ...sentencesOf(row, OF, finding, comparison) }]
}

function perMessage({ health }: Record): readonly number[] {
  const value = health.service?.perMessage
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? [value] : []
}

/** The part above the stored runs' centre from which a service has taken the machine. */
const TAKEN = 1.25

/**
 * What a service used of the generator's machine in the run that used most, and the centre of the stored runs; undefined:
 * it used no more than it did before, or nobody knows.
 */
export function machineTaken(
  { records, history }: Pick<Comparison, 'records' | 'history'>,
  busy: (record: Record) => boolean,
): { readonly now: number; readonly before: number; readonly of: number } | undefined {
  const used = records.flatMap((record) =>
    record.health.service === undefined || !busy(record)
      ? []
      : [{ ...record.health.service, of: record.provenance.machine.cores }],
  )
  const most = used.toSorted((a, b) => b.cores - a.cores)[0]
  const past = history.records.flatMap(({ health }) => health.service ?? [])
  if (most === undefined || past.length === 0) return undefined
  if (!isOver(most, past)) return undefined
  return { now: most.cores, before: median(past.map(({ cores }) => cores)), of: most.of }
}

/** By message, where that is known: a service that answers less uses less. */
function isOver(most: ServiceUsed, past: readonly ServiceUsed[]): boolean {
  const each = past.flatMap(({ perMessage }) => perMessage ?? [])
  if (most.perMessage !== null && each.length > 0) return most.perMessage >= TAKEN * median(each)
  return most.cores >= TAKEN * median(past.map(({ cores }) => cores))
}
