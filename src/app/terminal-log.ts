import type { Log, Progress } from '../ports.ts'
import type { Look } from '../report/terminal/look.ts'
import { progressLine, progressLog } from '../report/terminal/progress.ts'

interface Terminal {
  write(text: string): unknown
  readonly isTTY?: boolean
}

/** ms between two lines of progress where there is no terminal. */
const LOG_EVERY = 10_000

/** Progress and diagnostics on stderr: one live line on a terminal, a line every 10 s in a log. */
export function createLog(stderr: Terminal, look: Look): Log & { end(): void } {
  const live = stderr.isTTY === true
  let shown = false
  let logged = Number.NEGATIVE_INFINITY
  const end = () => {
    if (shown) stderr.write('\r\x1b[2K')
    shown = false
  }
  const line = (message: string) => {
    end()
    stderr.write(`${message}\n`)
  }
  const progress = (now: Progress) => {
    if (live) {
      stderr.write(`\r\x1b[2K${progressLine(now, look)}`)
      shown = true
    } else if (now.elapsed - logged >= LOG_EVERY) {
      logged = now.elapsed
      stderr.write(`${progressLog(now)}\n`)
    }
  }
  return { info: line, warn: line, error: line, progress, end }
}
