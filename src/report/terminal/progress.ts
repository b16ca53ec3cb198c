import { clock, counted, integer, length, milliseconds, NBSP, three } from '../../model/numbers.ts'
import type { Progress } from '../../ports.ts'
import { columns, finish, type Look, TERMINAL, typeset } from './look.ts'
import { widthOf } from './width.ts'

/**
 * One live line, without a line end and never wider than the terminal: what does not fit is left out from the right.
 * The caller redraws it in place.
 */
export function progressLine(progress: Progress, look: Look): string {
  const parts = [
    `${clock(progress.elapsed)} of ${clock(progress.total)}`,
    TERMINAL.name(progress.phase).padEnd(7),
    `sockets ${integer(progress.sockets)} open`,
    `messages ${three(progress.messagesPerSecond)}/s`,
    isUnlikely(progress.p99) ? 'p99: unit?' : `p99 ${milliseconds(progress.p99)}`,
    `closes ${integer(progress.closes)}`,
  ]
  const room = Math.min(columns(look), Math.max(20, look.width)) - 1
  // Measured as it is written: without Unicode a character may become several.
  const written = (text: string) => finish([typeset(text, look)]).trimEnd()
  let line = ''
  for (const part of parts) {
    const longer = line === '' ? part : `${line}  ${part}`
    if (widthOf(written(longer)) > room) break
    line = longer
  }
  return written(line)
}

/** The same as a sentence for a log, without a line end: `1:30 steady   140 sockets open; …`. */
export function progressLog(progress: Progress): string {
  return logged(progress, [
    `${counted(progress.sockets, 'socket')} open`,
    `${three(progress.messagesPerSecond)} messages/s`,
    latencyWords(progress),
    `${integer(progress.closes)} closed`,
  ])
}

function latencyWords({ p99, latencies }: Progress): string {
  if (latencies === 0) return 'no latency yet'
  const n = `n${NBSP}${integer(latencies)}`
  if (isUnlikely(p99)) return `no p99: is the unit of \`sent_at\` right? (${n})`
  return p99 === null ? `too few latencies for p99 (${n})` : `p99 so far ${milliseconds(p99)} (${n})`
}

/** ms that no message takes: it is in another unit, or the clocks differ. The verdict says which. */
const LONGEST = 3_600_000
const BEFORE_SENT = -60_000

function isUnlikely(p99: number | null): boolean {
  return p99 !== null && (p99 > LONGEST || p99 < BEFORE_SENT)
}

/** The first line of a run, before anything is open: `0:00 ramp     begins: at most 188 sockets, 3 min planned`. */
export function firstLog(progress: Progress): string {
  const { planned, total } = progress
  const size = planned === undefined ? [] : [`at most ${counted(planned.n, planned.of)}`]
  return logged(progress, [`begins: ${[...size, `${length(total)} planned`].join(', ')}`])
}

function logged({ elapsed, phase }: Progress, words: readonly string[]): string {
  return finish([`${clock(elapsed)} ${TERMINAL.name(phase).padEnd(8)} ${words.join('; ')}`]).trimEnd()
}
