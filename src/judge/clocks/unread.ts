import type { Load } from '../../model/load/load.ts'
import type { Found } from '../../model/load/socket.ts'
import { nearest } from '../../model/nearest.ts'
import { counted } from '../../model/numbers.ts'
import type { Record } from '../../model/record/record.ts'
import { selects } from '../../model/selector.ts'
import type { Reason, SloRow } from '../../model/verdict/verdict.ts'
import { plainWords } from '../words/plain-words.ts'
import { rowSelector } from '../words/row-selector.ts'

/** A `sent_at` that found a time in none of the messages that matched. */
export interface Unread {
  readonly scenario: string
  readonly feed: string | null
  readonly path: string
  /** Of the plan; 0: not known. */
  readonly line: number
  readonly messages: number
  /** What stood there in the first message, and where that one held values. */
  readonly found: Found
  readonly holds: readonly string[]
  readonly unit: string
}

/** Every such `sent_at`, as the first run shows it. */
export function unreadIn(load: Load, records: readonly Record[]): readonly Unread[] {
  const all = records
    .flatMap(({ seen = [] }) => seen)
    .filter(({ kind, n, of }) => kind === 'untimed' && n === of)
  const unread = new Map<string, Unread>()
  for (const { scenario, feed, path, n, found = 'nothing', holds = [] } of all) {
    const key = JSON.stringify([scenario, feed])
    if (path === undefined || unread.has(key)) continue
    unread.set(key, { scenario, feed, path, messages: n, found, holds, ...writtenIn(load, scenario, path) })
  }
  return [...unread.values()]
}

function writtenIn(load: Load, name: string, path: string): { readonly line: number; readonly unit: string } {
  const scenario = Object.hasOwn(load.work.scenarios, name) ? load.work.scenarios[name] : undefined
  const kinds = scenario?.kind === 'socket' ? scenario.socket.messages : []
  const at = kinds.findIndex(({ sentAt }) => sentAt?.path === path)
  return { line: load.sentAtLines?.[name]?.[at] ?? 0, unit: kinds[at]?.sentAt?.unit ?? 'ms' }
}

/** The rows, of which those that no message could keep lead to the `sent_at` that is to be mended. */
export function leadingTo(unread: readonly Unread[], rows: readonly SloRow[]): readonly SloRow[] {
  return rows.map((row) => {
    const cause = unread.find((one) => isBrokenBy(one, row))
    return cause === undefined || cause.line === 0 ? row : { ...row, line: cause.line }
  })
}

/** Whether a row is broken by nothing but that. */
export function isBrokenBy({ scenario, feed }: Unread, { verdict, threshold, n }: SloRow): boolean {
  const selector = rowSelector(threshold)
  const own =
    selector?.metric === 'ws_messages_untimed' || (selector?.metric === 'ws_message_latency' && n === 0)
  if (verdict !== 'fail' || !own) return false
  const { phase: _, ...tags } = selector.tags
  return selects(tags, { scenario, ...(feed === null ? {} : { feed }) })
}

/** One reason for all the rows that one of them broke. */
export function unreadReasons(
  { plan: { file } }: Load,
  unread: readonly Unread[],
  rows: readonly SloRow[],
): readonly Reason[] {
  return unread
    .filter((one) => rows.some((row) => isBrokenBy(one, row)))
    .map((one) => ({
      outcome: 'slo',
      code: 'sent_at_unread',
      message: sentence(one),
      ...(one.line === 0 ? {} : { file, line: one.line }),
    }))
}

/** `1,115 messages of ticks matched; `data.ts` (line 26) is in none of them; the first had `ch`, `data[0].ts``. */
function sentence({ scenario, feed, path, line, messages, found, holds, unit }: Unread): string {
  const matched = `${counted(messages, 'message')} of ${feed ?? scenario} matched`
  const place = `\`${plainWords(path)}\`${line === 0 ? '' : ` (line ${line})`}`
  if (found === 'nothing') return `${matched}; ${place} is in none of them; ${heldWords(path, holds)}`
  const asked = unitWords(found)
  return `${matched}; ${place} is a time in ${unit} in none of them${asked === undefined ? '' : `; ${asked}`}`
}

/** A record may hold anything. */
const UNITS: ReadonlySet<string> = new Set(['s', 'ms', 'us', 'ns', 'iso'])

/** The question where what was found is a time of another unit. */
export function unitWords(found: Found): string | undefined {
  return UNITS.has(found) ? `is the unit ${found}?` : undefined
}

/** Where the first message holds values, `paths`, and which of them `sent_at` may have meant. */
export function heldWords(path: string, paths: readonly string[]): string {
  const holds = paths.map((held) => plainWords(held)).filter((held) => held !== '')
  if (holds.length === 0) return 'the first is no JSON object, or an empty one'
  const alike = holds.find((held) => lastKey(held) === lastKey(path)) ?? nearest(path, holds)
  const asked = alike === undefined ? '' : `; is it \`${alike}\`?`
  return `the first had ${holds.map((held) => `\`${held}\``).join(', ')}${asked}`
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
