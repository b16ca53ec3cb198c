import { counted, integer, milliseconds } from '../../../model/numbers.ts'
import { aheadWords, type ClockFound, span } from '../../../model/verdict/found/clock-rows.ts'
import type { Sink } from '../../../text/shown.ts'

export const CLOCK_TITLE = 'Clock of the service'
export const CLOCK_HEAD = [
  'Latency',
  'p50 as measured',
  'p99 as measured',
  'p50',
  'p99',
  '±',
  'Below 0',
] as const

/** A row for each feed: its latencies as measured, and as corrected by the clock of the service. */
export function clockCells({ rows }: ClockFound, sink: Sink): readonly string[][] {
  return rows.map(({ feed, bar, raw, corrected, below }) => [
    sink.name(feed ?? 'all messages'),
    milliseconds(raw.p50),
    milliseconds(raw.p99),
    milliseconds(corrected.p50),
    milliseconds(corrected.p99),
    milliseconds(bar),
    integer(below),
  ])
}

/** What the answers say of the clock, on how many that rests, and why others failed. */
export function clockNotes({ target, answered, failed, offset }: ClockFound, sink: Sink): readonly string[] {
  const n = failed.reduce((sum, { count }) => sum + count, 0)
  const reasons = failed
    .slice(0, 3)
    .map(({ reason, count }) => `${reason} (${integer(count)})`)
    .join('; ')
  const told = offset === null ? `Nobody knows the clock of ${target}.` : aheadWords(target, offset)
  const single =
    offset === null ? '' : `, a single one to ± ${span(offset.surest)} to ${span(offset.loosest)}`
  return [
    told,
    `${counted(answered, 'question')} answered${single}${n === 0 ? '' : `; ${integer(n)} not: ${reasons}`}.`,
  ].map((text) => sink.prose(text))
}
