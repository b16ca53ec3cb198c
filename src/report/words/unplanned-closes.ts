import { counted, figure, integer } from '../../model/numbers.ts'
import type { CloseCount } from '../../model/record/record.ts'
import type { StoredClose, StoredCloses } from '../../model/verdict/verdict.ts'
import type { Sink } from '../../text/shown.ts'
import { type CloseRow, closeRows, planned } from './closes.ts'

/** The kind of a row in the stored runs; undefined where nothing is known of it. */
export function storedOf(row: CloseRow, stored: StoredCloses | undefined): StoredClose | undefined {
  return stored?.kinds.find(
    ({ code, side, how, feed }) =>
      code === row.code && side === row.side && how === row.how && feed === row.feed,
  )
}

/** `24`, `0 in all 10`, `1, in 6 of 10`: median of the stored runs, and in how many it was seen if not in all. */
export function storedWords({ median, seen }: StoredClose, runs: number): string {
  if (seen === 0) return runs === 1 ? '0' : `0 in all ${integer(runs)}`
  const shown = figure(median, 'count')
  return seen === runs ? shown : `${shown}, in ${integer(seen)} of ${integer(runs)}`
}

/** What nobody planned, for the strip of a run: `1011: 17, 1006: 2`. Empty: nothing. */
export function unplannedShort(closes: readonly CloseCount[], sink: Sink): string {
  return [...unplanned(closes)]
    .slice(0, MOST_SHORT)
    .map(([code, { count }]) => `${shortCode(code, sink)}: ${integer(count)}`)
    .join(', ')
}

/** The same for a sentence: `17 with 1011 (0 in all 10 stored runs), 2 with 1006`. */
export function unplannedWords(
  closes: readonly CloseCount[],
  stored: StoredCloses | undefined,
  sink: Sink,
): string {
  const words = [...unplanned(closes)].slice(0, MOST_SHORT).map(([code, { count, rows }]) => {
    const before = isNew(rows, stored) ? ` (0 in ${counted(stored!.runs, 'stored run')})` : ''
    return `${integer(count)} with ${shortCode(code, sink)}${before}`
  })
  return words.join(', ')
}

/** `1011 in none of 10 stored runs`: codes that nobody planned and none of them has. Empty: there is none. */
export function newCodes(
  closes: readonly CloseCount[],
  stored: StoredCloses | undefined,
  sink: Sink,
): string {
  const codes = [...unplanned(closes)].filter(([, { rows }]) => isNew(rows, stored))
  const shown = codes.slice(0, MOST_SHORT).map(([code]) => shortCode(code, sink))
  return shown.length === 0 ? '' : `${shown.join(', ')} in none of ${counted(stored!.runs, 'stored run')}`
}

function isNew(rows: readonly CloseRow[], stored: StoredCloses | undefined): boolean {
  return stored !== undefined && rows.every((row) => storedOf(row, stored)?.seen === 0)
}

const MOST_SHORT = 3

function shortCode(code: string, sink: Sink): string {
  return code === 'none' ? 'no code' : sink.name(code)
}

/** Closes that an idle sweep looks for: those of its silent sockets that nobody planned. */
export function sweptCloses(closes: readonly CloseCount[]): number {
  const swept = closes.filter((close) => close.phase === 'idle' && !planned(close))
  return swept.reduce((sum, { count }) => sum + count, 0)
}

function unplanned(closes: readonly CloseCount[]): Map<string, { count: number; rows: CloseRow[] }> {
  const codes = new Map<string, { count: number; rows: CloseRow[] }>()
  // That silent sockets are closed is what an idle sweep looks for.
  const others = closes.filter(({ phase }) => phase !== 'idle')
  for (const row of closeRows(others).filter((row) => !planned(row))) {
    const { count, rows } = codes.get(row.code) ?? { count: 0, rows: [] }
    codes.set(row.code, { count: count + row.count, rows: [...rows, row] })
  }
  return new Map([...codes].sort((a, b) => b[1].count - a[1].count))
}
