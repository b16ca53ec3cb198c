import { integer } from '../../model/numbers.ts'
import { samplesNeeded } from '../../model/quantile.ts'
import { CODES } from '../../model/verdict/codes.ts'
import type { GateRow, SloRow, Verdict } from '../../model/verdict/verdict.ts'
import type { Sink } from '../../text/shown.ts'
import { sloRows } from './rows.ts'
import { rowWord } from './words.ts'

/** Of these a reader asks why; what failed, and that nothing is stored, is told elsewhere. */
const OPEN: ReadonlySet<string> = new Set(['not_judged', 'indicative', 'inconclusive'])

/** Codes that say what a row would be, and not why it is open. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['met', 'same', 'broken'])

/** More reasons are not read; verdict.json has that of each row. */
const MOST = 4

/**
 * Why rows of the tables are not judged, indicative or inconclusive, each reason once: `Not judged (p99 latency of ticks, and 2 more):
 * there are no samples.`
 */
export function whyOpen(verdict: Verdict, sink: Sink): string[] {
  const rows: readonly (SloRow | GateRow)[] = [...sloRows(verdict), ...verdict.gates]
  const groups = new Map<string, (SloRow | GateRow)[]>()
  for (const row of rows.filter(({ verdict: word, code }) => OPEN.has(word) && !SAYS_NOTHING.has(code))) {
    const key = `${row.verdict} ${row.code}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].slice(0, MOST).map((group) => sentenceOf(group, sink))
}

function sentenceOf(group: readonly (SloRow | GateRow)[], sink: Sink): string {
  const [{ verdict, code, name }] = group as readonly [SloRow | GateRow]
  const names = new Set(group.map((row) => row.name))
  const more = names.size > 1 ? `, and ${names.size - 1} more` : ''
  const word = rowWord(verdict).word
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} (${sink.name(name)}${shortOf(group[0]!)}${more}): ${reasonOf(code)}.`
}

/** Of a quantile without enough samples how many it had, and how many it needs; else empty. */
function shortOf(row: SloRow | GateRow): string {
  const quantile = /p\(([\d.]+)\)/.exec('stat' in row ? row.stat : row.threshold)?.[1]
  const needed = row.code === 'few_samples' && quantile !== undefined ? samplesNeeded(Number(quantile)) : null
  const had = row.distinct ?? row.n
  if (needed === null || had >= needed) return ''
  return `: ${integer(had)} of ${integer(needed)} ${row.distinct === null ? 'samples' : 'distinct messages'}`
}

/** A verdict of a later version may have a code that nobody here knows. */
function reasonOf(code: string): string {
  const meaning = Object.hasOwn(CODES, code) ? CODES[code as keyof typeof CODES].meaning : code
  return `${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`.replace(/\.$/, '')
}
