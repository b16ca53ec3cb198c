import type { Sample, Tags } from '../../model/sample.ts'
import type { EngineEnd, EngineRun, Summary } from '../../ports.ts'
import { type Child, settlesWithin } from '../process/child.ts'
import { type HealthWatch, watchHealth } from '../process/health.ts'
import { Pipe } from '../process/pipe.ts'
import { howEnded } from './exit.ts'
import { createFolder, readFolder, removeFolder } from './folder.ts'
import { requireBinary } from './get/binary.ts'
import { startK6, stopK6 } from './k6-process.ts'
import { K6Log } from './read/log.ts'
import { readSamples, type SampleStream } from './read/stream.ts'
import { readSummary } from './read/summary.ts'
import { type Allowance, Watchdog } from './watchdog.ts'

/** What k6 is given. `script.js` is run; it writes `summary.json` beside itself. */
export interface Job {
  readonly path: string
  /** What the binary must hash to, where that is known. */
  readonly sha256?: string
  readonly files: { readonly [name: string]: string | Uint8Array }
  /** Gives a sample the tags that k6 was not told of; absent: it has them all. */
  readonly complete?: (tags: Tags) => Tags
  /** The plan's variables. */
  readonly variables: { readonly [name: string]: string }
  /** What its environment holds beside them and what is always there; absent: nothing. */
  readonly extra?: { readonly [name: string]: string }
  readonly allowance: Allowance
  /** Ends all its connections, where they go through a relay: whatever it waits for of a service comes to an end then. */
  readonly hangUp?: () => void
}

/** ms in which k6 ends once its connections have ended. */
const HUNG_UP = 3000
/** ms for the end of the log once k6 has gone. */
const LAST_WORDS = 1000

/**
 * Starts k6 at once, in a folder of its own that is gone when the run has ended.
 *
 * @throws {Failure} before anything is started: the binary is not the one that was verified, the folder cannot be
 * written, or a variable cannot be passed on.
 */
export function runK6(job: Job, signal: AbortSignal): EngineRun {
  if (job.sha256 !== undefined) requireBinary(job.path, job.sha256)
  const folder = createFolder(job.files)
  try {
    return new Run(job, folder, signal)
  } catch (error) {
    removeFolder(folder)
    throw error
  }
}

class Run implements EngineRun {
  readonly samples: AsyncIterable<readonly Sample[]>
  readonly ended: Promise<EngineEnd>
  readonly #folder: string
  readonly #log: K6Log
  readonly #child: Child
  readonly #pipe: Pipe
  readonly #stream: SampleStream
  readonly #watchdog: Watchdog
  readonly #health: HealthWatch | null
  /** Why we ended it, if we did. */
  #cause: 'hung' | 'cancelled' | null = null
  #gone = false
  #settleTaken: () => void = () => undefined
  /** The samples were read to their end, or their reader has left. */
  readonly #taken = new Promise<void>((settle) => {
    this.#settleTaken = settle
  })

  constructor(
    { path, complete, variables, extra, allowance, hangUp }: Job,
    folder: string,
    signal: AbortSignal,
  ) {
    this.#folder = folder
    this.#log = new K6Log(secretsIn(variables))
    this.#child = startK6(path, folder, variables, extra)
    this.#child.stderr.on('data', (chunk: Buffer) => this.#log.push(chunk))
    // A broken pipe ends the log, not the run.
    this.#child.stderr.on('error', () => undefined)
    this.#pipe = new Pipe(this.#child.stdout)
    this.#stream = readSamples(this.#pipe, 'k6', complete)
    this.#watchdog = new Watchdog(allowance, () => void this.#overdue(hangUp))
    this.#health = this.#child.pid === undefined ? null : watchHealth(this.#child.pid)
    this.samples = this.#batches()
    this.ended = this.#end(signal)
  }

  async *#batches(): AsyncGenerator<readonly Sample[]> {
    let read = false
    try {
      for await (const batch of this.#stream) {
        this.#watchdog.see(batch)
        yield batch
      }
      read = true
    } finally {
      // Who stops reading stops the run: k6 would wait for ever at a full pipe.
      if (!read) this.#stop('cancelled')
      this.#settleTaken()
    }
  }

  /** Behind a relay k6 need not be killed, and writes its summary: nothing that it waits for is there any more. */
  async #overdue(hangUp: Job['hangUp']): Promise<void> {
    hangUp?.()
    if (hangUp === undefined || !(await settlesWithin(this.#child.exited, HUNG_UP))) this.#stop('hung')
  }

  #stop(cause: 'hung' | 'cancelled'): void {
    if (this.#gone || this.#cause !== null) return
    this.#cause = cause
    void stopK6(this.#child)
  }

  async #end(signal: AbortSignal): Promise<EngineEnd> {
    const release = this.#guard(signal)
    const exit = await this.#child.exited
    this.#gone = true
    this.#watchdog.stop()
    const health = this.#health?.stop() ?? UNKNOWN_HEALTH
    // What k6 left behind in its group would hold the pipes open.
    this.#child.killGroup()
    await this.#drain()
    const summary = this.#summary()
    release()
    removeFolder(this.#folder)
    const { bytes, lines } = this.#stream.torn
    return {
      ...howEnded(exit, this.#cause, this.#log.abortedByThreshold),
      summary,
      torn: { bytes, lines: lines + this.#log.lostSamples },
      log: this.#log.end(),
      health,
    }
  }

  /** The caller's signal, and the end of our own process, end k6 too. */
  #guard(signal: AbortSignal): () => void {
    const cancel = () => this.#stop('cancelled')
    const clear = () => {
      this.#child.killGroup()
      removeFolder(this.#folder)
    }
    if (signal.aborted) cancel()
    signal.addEventListener('abort', cancel)
    process.once('exit', clear)
    return () => {
      signal.removeEventListener('abort', cancel)
      process.off('exit', clear)
    }
  }

  /** Both pipes at once: a cancelled run has no time to wait for one after the other. */
  async #drain(): Promise<void> {
    const { stderr } = this.#child
    const said = stderr.closed ? Promise.resolve() : new Promise((settle) => stderr.once('close', settle))
    await Promise.all([
      this.#pipe.finish(this.#taken, this.#cause !== 'cancelled'),
      settlesWithin(said, LAST_WORDS).then((ended) => ended || stderr.destroy()),
    ])
  }

  /** Null where k6 wrote none, or one that cannot be read; the log then says why. */
  #summary(): Summary | null {
    const text = readFolder(this.#folder, 'summary.json')
    if (text === null) return null
    try {
      return readSummary(text)
    } catch (error) {
      this.#log.add('error', error instanceof Error ? error.message : String(error))
      return null
    }
  }
}

const UNKNOWN_HEALTH: EngineEnd['health'] = {
  cpuP95: null,
  stealP95: null,
  memoryPeak: null,
  descriptorLimit: null,
}

/** Values that a log line must not show. An address is none, and without it a line would say nothing. */
function secretsIn(variables: Job['variables']): string[] {
  return Object.values(variables).filter((value) => value.length >= 6 && !value.includes('://'))
}
