import type { Log, Progress } from '../ports.ts'
import type { Look } from '../report/terminal/look.ts'
import { firstLog, progressLine, progressLog } from '../report/terminal/progress.ts'
import { spelled } from '../text/foreign.ts'

interface Terminal {
  write(text: string): unknown
  readonly isTTY?: boolean
}

/** ms between two lines of progress within a phase, where there is no terminal. */
const LOG_EVERY = 10_000

/**
 * Progress and diagnostics on stderr: one live line on a terminal; in a log a line as a run begins, as each of its phases
 * does, and every 10 s. A message may hold what a branch, a plan or a server is called: what cannot be seen in it is spelled.
 */
export function createLog(stderr: Terminal, look: Look): Log & { end(): void } {
  const live = stderr.isTTY === true
  let shown = false
  let logged: Progress | undefined
  let newest = 0
  const end = () => {
    if (shown) stderr.write('\r\x1b[2K')
    shown = false
  }
  const line = (message: string) => {
    end()
    stderr.write(`${message.split('\n').map(spelled).join('\n')}\n`)
  }
  const progress = (now: Progress) => {
    if (live) {
      stderr.write(`\r\x1b[2K${progressLine(now, look)}`)
      shown = true
      return
    }
    // Until the engine begins, its time stands at 0: so does that of the next run.
    if (now.elapsed === 0 && newest > 0) logged = undefined
    newest = now.elapsed
    if (logged !== undefined && !isNews(now, logged)) return
    stderr.write(`${logged === undefined ? firstLog(now) : progressLog(now)}\n`)
    logged = now
  }
  return { info: line, warn: line, error: line, progress, end }
}

function isNews(now: Progress, logged: Progress): boolean {
  const begins = now.phase !== logged.phase && now.phase !== ''
  return begins || now.elapsed - logged.elapsed >= LOG_EVERY
}
