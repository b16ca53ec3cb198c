import { setImmediate } from 'node:timers/promises'
import type { Record } from '../../model/record/record.ts'
import type { Log } from '../../ports.ts'
import { reason } from '../files/reason.ts'

/** Where the evidence of a run goes while it goes on. */
export interface Checkpoints {
  /** ms from one to the next. */
  readonly every: number
  /** Puts it in the place of the one before. */
  write(record: Record): Promise<void>
}

/** ms: a run that is killed loses no more than that. */
export const CHECKPOINT_EVERY = 60_000

/**
 * Keeps one checkpoint after another until it is ended. One that cannot be written is told once, and never ends the run.
 *
 * @param make yields where the load's own work may come between.
 */
export function keepCheckpoints(
  checkpoints: Checkpoints | undefined,
  make: () => Generator<void, Record>,
  log: Pick<Log, 'warn'>,
): { end(): Promise<void> } {
  if (checkpoints === undefined) return { end: async () => undefined }
  let ended = false
  let told = false
  let writing: Promise<void> | null = null
  const one = async () => {
    const record = await drawn(make(), () => ended)
    if (record !== null) await checkpoints.write(record)
  }
  const due = () => {
    writing ??= one()
      .catch((error: unknown) => {
        if (!told) log.warn(`no checkpoint of this run can be kept: ${reason(error)}`)
        told = true
      })
      .finally(() => {
        writing = null
      })
  }
  const timer = setInterval(due, checkpoints.every)
  return {
    async end() {
      ended = true
      clearInterval(timer)
      await writing
    },
  }
}

/** What the work comes to, a step at a time; null: it was given up. */
async function drawn(work: Generator<void, Record>, isOver: () => boolean): Promise<Record | null> {
  while (!isOver()) {
    const { done, value } = work.next()
    if (done) return value
    await setImmediate()
  }
  return null
}
