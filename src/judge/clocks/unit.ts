import { feedOf } from '../../model/load/feed.ts'
import type { Load } from '../../model/load/load.ts'
import type { Unit } from '../../model/load/socket.ts'
import { integer } from '../../model/numbers.ts'
import type { Record, TrendStats } from '../../model/record/record.ts'
import { parseSelector, type Selector } from '../../model/selector.ts'
import type { Why } from '../../model/verdict/codes.ts'
import type { GateRow, SloRow } from '../../model/verdict/verdict.ts'
import { rowSelector } from '../words/row-selector.ts'
import { clockStepped } from './stepped.ts'

/** What a doubt needs to know beside the figures. */
export interface Around {
  readonly load: Load
  /** ISO, of the run. */
  readonly started: string
  /** Why its times are those of no one clock; null: nobody set it. */
  readonly stepped: Why | null
  readonly record: Pick<Record, 'clock'>
}

export function aroundOf(load: Load, record: Record): Around {
  return { load, started: record.provenance.started, stepped: clockStepped(record.health), record }
}

/** The figures of a row that say whether it can be a latency. */
export type Latencies = Pick<TrendStats, 'min' | 'p25' | 'p50' | 'below'> & {
  readonly count: number
  readonly max?: number
  readonly corrected?: { readonly bar: number }
}

/** No service is so late that half of its messages take longer, ms. */
const AN_HOUR = 3_600_000

/** Whether a median latency is none, whichever clock is right. */
export function isFar(p50: number): boolean {
  return Math.abs(p50) > AN_HOUR
}

/** Each is a thousandth of the one before. */
const UNITS: readonly Unit[] = ['s', 'ms', 'us', 'ns']
/** How near to a power of 1,000 a time must be to be one of another unit. */
const NEAR = 0.2

/**
 * Whether a median latency (ms, far from 0) is that of a time read in the wrong unit: then `sent_at` is a power of 1,000
 * times now, or next to nothing of it. Undefined: a clock that is wrong explains it better.
 */
export function unitDoubt(
  selector: Selector,
  { p50, min, max, count }: Pick<Latencies, 'p50' | 'min' | 'max' | 'count'>,
  around: Around,
): Why | undefined {
  const now = Date.parse(around.started)
  const times = (now - p50) / now
  if (!Number.isFinite(times) || Math.abs(times - 1) < NEAR) return undefined
  const unit = unitOf(selector, around)
  const asked =
    unit === undefined ? 'is the `unit` of `sent_at` right?' : `is the \`unit\` of \`sent_at\` ${unit}?`
  const steps = Math.round(Math.log10(Math.max(times, 1e-30)) / 3)
  const real = unit === undefined ? undefined : UNITS[UNITS.indexOf(unit) + steps]
  const isPower = Math.abs(times / 1000 ** steps - 1) < NEAR
  const looksLike = isPower ? real : undefined
  const looks =
    looksLike !== undefined
      ? `Its times look like ${looksLike}`
      : isPower
        ? 'Its times look like those of another unit'
        : 'Its times are none of today'
  const every = max !== undefined && isFar(min) && isFar(max)
  const many = every ? `all ${integer(count)} latencies` : 'half of the latencies or more'
  const why = `${many} are impossible: ${asked} ${looks}`
  return { code: 'unit_doubtful', why, ...(looksLike === undefined ? {} : { looksLike }) }
}

/** The unit in which the plan reads the times of these messages, where it is one. */
function unitOf({ tags }: Selector, { load }: Around): Unit | undefined {
  const units = Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
    if (scenario.kind !== 'socket' || (tags.scenario ?? name) !== name) return []
    const kinds = scenario.socket.messages.filter(
      (kind) => tags.feed === undefined || feedOf(kind, scenario) === tags.feed,
    )
    return kinds.flatMap(({ sentAt }) => (sentAt === undefined ? [] : [sentAt.unit]))
  })
  return new Set(units).size === 1 ? units[0] : undefined
}

/** The rows that a wrong unit keeps from being judged, which lead to the `sent_at` that is to be mended. */
export function leadingToUnit<Row extends SloRow | GateRow>(
  load: Load,
  rows: readonly Row[],
): readonly Row[] {
  return rows.map((row) => {
    if (row.code !== 'unit_doubtful') return row
    const selector = 'threshold' in row ? rowSelector(row.threshold) : parseSelector(row.selector)
    const line = selector === null ? 0 : lineOf(selector, load)
    return line === 0 ? row : { ...row, line }
  })
}

/** Of the first `sent_at` of these messages; 0: not known. */
function lineOf({ tags }: Selector, { work, sentAtLines = {} }: Load): number {
  for (const [name, scenario] of Object.entries(work.scenarios)) {
    if (scenario.kind !== 'socket' || (tags.scenario ?? name) !== name) continue
    const at = scenario.socket.messages.findIndex(
      (kind) =>
        kind.sentAt !== undefined && (tags.feed === undefined || feedOf(kind, scenario) === tags.feed),
    )
    const line = at < 0 ? undefined : sentAtLines[name]?.[at]
    if (line !== undefined) return line
  }
  return 0
}
