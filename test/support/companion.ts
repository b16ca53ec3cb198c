import type { Sample } from '../../src/model/sample.ts'
import type { Companion, CompanionEnd, CompanionRun } from '../../src/ports.ts'

/** What a companion of a test does; without a word it emits its batches, and ends well once it is told to. */
export interface Script {
  /** Handed on at once, one after the other. */
  readonly batches?: readonly (readonly Sample[])[]
  /** Handed on once it was told that the load is over. */
  readonly last?: readonly Sample[]
  readonly end?: CompanionEnd
  /** Thrown by its samples, after its batches. */
  readonly breaks?: Error
  /** Thrown instead of a start. */
  readonly refuses?: Error
  /** It never ends, whatever it is told. */
  readonly deaf?: boolean
}

/** A companion that plays a script; `told` is what it has heard and said, in order. */
export class ScriptedCompanion implements Companion {
  readonly name: string
  readonly told: string[] = []
  readonly #script: Script

  constructor(name: string, script: Script = {}) {
    this.name = name
    this.#script = script
  }

  async start(_load: unknown, _context: unknown, signal: AbortSignal): Promise<CompanionRun> {
    const { end = { how: 'clean', detail: '' }, refuses } = this.#script
    if (refuses !== undefined) throw refuses
    this.told.push('started')
    let settle: (end: CompanionEnd) => void = () => {}
    const ended = new Promise<CompanionEnd>((resolve) => (settle = resolve))
    return { samples: this.#samples(signal, () => settle(end)), ended }
  }

  async *#samples(signal: AbortSignal, done: () => void): AsyncGenerator<readonly Sample[]> {
    const { batches = [], last, breaks, deaf = false } = this.#script
    try {
      for (const batch of batches) yield batch
      if (breaks !== undefined) throw breaks
      if (deaf) await new Promise(() => {})
      await aborted(signal)
      if (last !== undefined) yield last
    } finally {
      this.told.push('ended')
      done()
    }
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
