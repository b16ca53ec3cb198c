import type { Record } from '../model/record/record.ts'
import { outcomeRow } from '../model/verdict/outcomes.ts'
import type { Spent } from '../plan/forecast/caps.ts'
import { volumeOf } from '../plan/forecast/volume.ts'
import { type Context, lookOf } from './context.ts'
import { admit, measure, type Request } from './gate.ts'
import { inLeases } from './leases.ts'
import { given } from './options/given.ts'
import { type LoadOptions, requestOf } from './options/load-options.ts'
import { createOutside } from './outside.ts'
import { checkpointsIn } from './results/checkpoint-file.ts'
import { inClaimed } from './results/claim-folder.ts'
import { recordTexts } from './results/reports.ts'
import { clearResults, writeResults } from './results/results-folder.ts'
import { createLog } from './terminal-log.ts'

export interface MeasureOptions extends LoadOptions {
  readonly out: string
}

/** A record, and where it was written. */
export interface Measured {
  readonly record: Record
  readonly out: string
  /** Names of the records' files. */
  readonly records: readonly string[]
  /** Exit code. */
  readonly exit: number
  /** What it may have used up of the caps. */
  readonly spent: Spent
  /** The same of the plan of a change's base; absent: it was not asked for, or could not be measured. */
  readonly base?: Pick<Measured, 'out' | 'records'>
}

/** Runs the load once and writes the record; nothing is judged. @throws {Failure} as admit(), measure() and inClaimed(). */
export async function measurePlan(options: MeasureOptions, context: Context): Promise<Measured> {
  const request = await requestOf(options, context)
  return await inClaimed(options.out, context.cwd, (out) => measureInto(out, request, options, context))
}

async function measureInto(
  out: string,
  request: Request,
  options: MeasureOptions,
  context: Context,
): Promise<Measured> {
  const { env, stderr, redactor, signal } = context
  const log = createLog(stderr, lookOf(stderr, env))
  await clearResults(out)
  const outside = {
    ...(await createOutside(options.choice, env, log, redactor, options.runnerLabel)),
    checkpoints: checkpointsIn(out, context.cwd),
  }
  try {
    const admitted = await admit(request, outside)
    const record = await inLeases(options, context, log, async (leases) => {
      const on = { ...outside, ...given('lease', await leases.hold(admitted.plan)) }
      return await measure(admitted, on, signal)
    })
    const texts = recordTexts([record])
    await writeResults(out, texts, context.cwd, 'replace')
    const spent = volumeOf(admitted.load)
    return { record, out, records: Object.keys(texts), exit: exitOf(record), spent }
  } finally {
    log.end()
  }
}

/** Why a load was ended in which no socket could open any more. */
const HOPELESS: ReadonlySet<string> = new Set(['no-login', 'no-socket'])

/** Nothing is judged here, but a record that is not whole by our own fault must not look like one that is. */
function exitOf({ ended, complete, problems }: Record): number {
  if (problems.some(({ what }) => what === 'over-cap' || what === 'lease-lost'))
    return outcomeRow('policy').exit
  if (problems.some(({ what, fault }) => HOPELESS.has(what) && fault === 'service'))
    return outcomeRow('target').exit
  if (ended === 'cancelled') return outcomeRow('cancelled').exit
  return complete ? 0 : outcomeRow('engine').exit
}
