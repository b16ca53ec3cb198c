import { counted, cpuTime, three } from '../../model/numbers.ts'
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
const OF: Subject = { name: NAME, plural: false, show: cpuTime }

/**
 * A row that nobody has to ask for: CPU time of the service per message, where it runs on the generator's machine in all
 * runs and in stored ones. It lists and does not decide. More is worse, so that the rule for throughput holds for messages
 * per ms.
 */
export function serviceRows(comparison: Comparison): readonly GateRow[] {
  const { records, history, keyRows, over = 'one' } = comparison
  const runs = records.flatMap(perMessage)
  const past = history.records.filter((record) => perMessage(record).length > 0)
  if (runs.length < records.length || past.length === 0) return []
  const stored = past.flatMap(perMessage)
  const found = divergeThroughput(
    runs.map((value) => 1 / value),
    stored.map((value) => 1 / value),
    { machine: history.machine, atLeast: LEAST, keyRows, over },
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

/** The part above the stored runs' centre from which a service uses more than it did. */
const MORE = 1.25
/** The part of all cores that this more must be: a service that took a twentieth of a core left the machine to the others. */
const A_REAL_PART = 0.1

/** What a service used of the generator's machine in one run, beside the centre of the stored runs. */
interface Used {
  readonly cores: number
  readonly before: number
  /** ms of CPU time a message, and before; null: not known of both. */
  readonly each: readonly [number, number] | null
  /** Cores beyond what the same messages took before. */
  readonly more: number
  /** Cores of the machine. */
  readonly of: number
}

/**
 * How a service took the generator's machine, as a phrase: `1.70 of 2 cores, before 0.60`. It used 1.25 times what it did
 * before, by message where that is known, and this more is a tenth of all cores. Of several runs the one with the most more.
 * Undefined: it took none, or nobody knows.
 */
export function machineTaken(
  { records, history }: Pick<Comparison, 'records' | 'history'>,
  busy: (record: Record) => boolean,
): string | undefined {
  const past = history.records.flatMap(({ health }) => health.service ?? [])
  if (past.length === 0) return undefined
  const found = records
    .filter(busy)
    .flatMap(({ health, provenance }) =>
      health.service === undefined ? [] : [usedOf(health.service, past, provenance.machine.cores)],
    )
  const most = found.filter(isTaken).toSorted((a, b) => b.more - a.more)[0]
  return most && takenWords(most)
}

function usedOf({ cores, perMessage }: ServiceUsed, past: readonly ServiceUsed[], of: number): Used {
  const before = median(past.map((one) => one.cores))
  const each = past.flatMap((one) => one.perMessage ?? [])
  if (perMessage === null || each.length === 0) return { cores, before, each: null, more: cores - before, of }
  const usual = median(each)
  // A service that answers less uses less: what its messages took before is what the run had a right to.
  return { cores, before, each: [perMessage, usual], more: cores * (1 - usual / perMessage), of }
}

function isTaken({ cores, before, each, more, of }: Used): boolean {
  const [now, usual] = each ?? [cores, before]
  return now >= MORE * usual && more >= A_REAL_PART * of
}

/** By the cores, where they alone tell it. */
function takenWords({ cores, before, each, of }: Used): string {
  const used = `${three(cores)} of ${counted(of, 'core')}`
  if (each === null || cores >= MORE * before) return `${used}, before ${three(before)}`
  const [now, usual] = each
  return `${used}, ${cpuTime(now)} a message, before ${cpuTime(usual)}`
}
