import type { Known, RunAttempt } from '../../model/verdict/attempts.ts'
import type { Stood } from '../../model/verdict/stood.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import type { Published } from '../../ports.ts'
import type { Caller } from '../api/call.ts'
import type { Repository } from '../event/event.ts'
import { type Telling, told } from '../telling.ts'
import { nameOf } from './check-body.ts'
import type { Checked, CheckRun } from './check-run.ts'
import { GRANT, unknownAttempts } from './run-attempts.ts'

/** How a verdict stands beside what else was said of its commit. */
export type Stand = (verdict: Verdict, known: Known) => Stood

export interface CheckOptions extends Telling {
  readonly repository: Repository
  readonly run: RunAttempt | null
  readonly stand: Stand
  /** Of EventContext. */
  readonly alone: string | null
  /** Markdown, without secrets. */
  report(verdict: Verdict): string
  /** What later attempts are left. */
  readonly carried?: string | undefined
  /** The plan's path within the repository; null: it is not in it. */
  pathOf(file: string): string | null
}

/** The verdict as it stands in the end, and what became of its check run. */
export interface CheckedVerdict {
  readonly check: Published
  readonly verdict: Verdict
}

/**
 * Looks, writes and looks again: of two jobs that end at the same time at least one then sees what the other has written.
 * A verdict on a stopped run is written at once: there is no time, and nothing that could make it worse.
 */
export async function publishCheck(
  check: CheckRun,
  caller: Caller,
  options: CheckOptions,
  verdict: Verdict,
): Promise<CheckedVerdict> {
  const name = nameOf(verdict.plan, options.redact, options.alone)
  const write = (stood: Stood, anew = false) => written(check, caller, name, options, stood, anew)
  if (verdict.outcome === 'cancelled') {
    const stood = options.stand(verdict, nothingKnown(options.run))
    return { check: outcomeOf(options, await write(stood)), verdict: stood.verdict }
  }
  const known = await lookedUp(check, caller, name, options.run)
  const first = options.stand(verdict, known)
  const checked = await write(first)
  if (checked.published !== 'created') {
    const rest = await withoutCheck(caller, options.repository, known)
    return { check: outcomeOf(options, checked), verdict: options.stand(verdict, rest).verdict }
  }
  const second = options.stand(verdict, await lookedUp(check, caller, name, options.run, known))
  const again = second.hidden || differs(first.verdict, second.verdict)
  const last = again ? await write(second, second.hidden) : checked
  return { check: outcomeOf(options, last), verdict: second.verdict }
}

const outcomeOf = (options: CheckOptions, { published, refused }: Checked) =>
  told(options, 'check run', 'checks: write', published, refused)

function written(
  check: CheckRun,
  caller: Caller,
  name: string,
  { redact, report, pathOf, carried }: CheckOptions,
  { verdict, said }: Stood,
  anew: boolean,
): Promise<Checked> {
  const shown = { verdict, said, redact, pathOf, markdown: report(verdict) }
  return check.complete(caller, name, { ...shown, ...(carried !== undefined && { carried }) }, anew)
}

const differs = (a: Verdict, b: Verdict) =>
  a.outcome !== b.outcome || a.fails !== b.fails || a.sentence !== b.sentence

/** @param before what an earlier look has seen: where this one sees nothing, that is still known. */
async function lookedUp(
  check: CheckRun,
  caller: Caller,
  name: string,
  run: RunAttempt | null,
  before?: Known,
): Promise<Known> {
  const known = await check.look(caller, name)
  if (!('ok' in known)) return known
  if (before?.read === true) return before
  const unknown = `what others said of this commit cannot be read (${known.status || known.why}): ${GRANT}`
  // A first attempt may be the only one; what made its check run and twice saw no list does not know it.
  const isAlone = run === null || (run.attempt === 1 && before === undefined)
  return { ...nothingKnown(run), unknown: isAlone ? null : unknown, read: false }
}

/** Where this step can keep no check run: of attempts that none remembers only Actions know whether they failed. */
export async function withoutCheck(caller: Caller, repository: Repository, known: Known): Promise<Known> {
  if (known.run.attempt === 1) return known
  return { ...known, unknown: await unknownAttempts(caller, repository, known) }
}

/** Of a step that can ask nobody. */
export function nothingKnown(run: RunAttempt | null, unknown: string | null = null): Known {
  return { run: run ?? { id: 0, attempt: 1 }, own: null, said: [], unknown, read: false }
}
