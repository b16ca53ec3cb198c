import type { EarlierAttempt, Known, RunAttempt, Said } from '../../model/verdict/attempts.ts'
import { byPrecedence, type Outcome } from '../../model/verdict/outcomes.ts'
import { isOf, standing } from './jobs.ts'

/** What is found broken by one attempt is not mended by the next: some services fail now and then. */
const RED: ReadonlySet<Outcome | null> = new Set<Outcome | null>(['slo', 'target', 'regression'])

/** All SLOs were met; that there is nothing to compare with is nothing against that. */
const CLEAN: ReadonlySet<Outcome | null> = new Set<Outcome | null>(['pass', 'no_baseline', 'plan_changed'])

/** So many attempts in a row have to pass after one that was red. */
const ENOUGH = 2

type Judged = Pick<Said, 'outcome' | 'fails'>

/** What is found in figures, which may be judged anew with others. */
export const DIVERGED: ReadonlySet<Outcome | null> = new Set<Outcome | null>(['regression', 'suspect'])

/** Red by what it failed alone: by its base's plan, since another event, which has no base, does not lift that; by one run, where that is to fail. */
const RED_WHERE_IT_FAILS: ReadonlySet<Outcome | null> = new Set<Outcome | null>(['plan_changed', 'suspect'])

/** Whether it found the service broken, or diverged. */
export function isRed({ outcome, fails }: Judged): boolean {
  return RED.has(outcome) || (RED_WHERE_IT_FAILS.has(outcome) && fails)
}

/** Whether a job passed, so that its attempt may be one of two in a row. */
export function isClean({ outcome, fails }: Judged): boolean {
  return CLEAN.has(outcome) && !fails
}

/** An attempt with the worst that its jobs came to, and what they judged. */
export interface Earlier extends EarlierAttempt, Evidence {
  readonly red: boolean
  /** Whether that failed a job. */
  readonly fails: boolean
}

/** What may make an attempt one of two in a row. */
export interface Evidence {
  /** Whether all jobs passed. */
  readonly clean: boolean
  readonly jobs: number
  /** What they judged; null: more than can be told. */
  readonly records: readonly string[] | null
}

/**
 * The attempts before this one, the oldest first. What is known to have been and has said nothing, as one that was stopped
 * before its check run was opened, is one without a verdict.
 */
export function earlierAttempts(known: Known): readonly Earlier[] {
  const { run, read } = known
  const told = toldAttempts(known)
  if (!read) return told
  const last = new Map<number, number>()
  const silent = (next: RunAttempt) => {
    const first = Math.max((last.get(next.id) ?? 0) + 1, next.attempt - MOST_SILENT)
    last.set(next.id, Math.max(next.attempt, last.get(next.id) ?? 0))
    return Array.from({ length: Math.max(0, next.attempt - first) }, (_, i) => ({
      ...NOTHING_SAID,
      run: { id: next.id, attempt: first + i },
    }))
  }
  return [...told.flatMap((one) => [...silent(one.run), one]), ...silent(run)]
}

/** Of one gap: one of them breaks a row as well as many. */
const MOST_SILENT = 10

const NOTHING_SAID = { outcome: null, fails: false, red: false, clean: false, jobs: 0, records: [] } as const

function toldAttempts({ run, own, said }: Known): readonly Earlier[] {
  const before = said.filter((one) => !isOf(one, run) && (own === null || one.id < own))
  const firsts = before.filter((one, i) => before.findIndex((other) => isOf(other, one.run)) === i)
  return firsts.map((first) => {
    const jobs = standing(before.filter((one) => isOf(one, first.run)))
    const worst = worstOf(jobs)
    return {
      ...{ run: first.run, outcome: worst?.outcome ?? null, fails: worst?.fails ?? false },
      ...{ red: jobs.some(isRed), ...evidenceOf(jobs) },
    }
  })
}

export function evidenceOf(jobs: readonly Said[]): Evidence {
  const told = jobs.flatMap(({ records }) => (records === null ? [] : [records]))
  const records = told.length === jobs.length ? told.flat() : null
  return { clean: jobs.every(isClean), jobs: jobs.length, records }
}

/** A job that was red decides; else one that said nothing, since it may have been stopped on its way to it; null. */
function worstOf(jobs: readonly Said[]): Said | null {
  const first = (of: readonly Said[]) =>
    of.toSorted((a, b) => byPrecedence(a.outcome!, b.outcome!) || Number(b.fails) - Number(a.fails))[0] ??
    null
  const red = first(jobs.filter(isRed))
  return red ?? (jobs.some(({ outcome }) => outcome === null) ? null : first(jobs))
}

/** A red attempt that has not been followed by two in a row that passed. */
export interface OpenRed {
  readonly red: Earlier
  /** How many passed since, without a break. */
  readonly passed: number
  /** What was judged before: it proves nothing again. */
  readonly seen: ReadonlySet<string>
}

/**
 * The newest red attempt that is open; null: there is none. Whatever ends without a verdict breaks the row: what was about to
 * be red may have been stopped.
 */
export function openRed(attempts: readonly Earlier[]): OpenRed | null {
  let open = null as OpenRed | null
  const seen = new Set<string>()
  for (const attempt of attempts) {
    if (attempt.red) open = { red: graver(open?.red, attempt), passed: 0, seen }
    else if (open !== null) open = { ...open, passed: passes(attempt, open) ? open.passed + 1 : 0 }
    for (const record of attempt.records ?? []) seen.add(record)
    if (open !== null && (open.passed >= ENOUGH || weighs(attempt, open))) open = null
  }
  return open
}

/**
 * Whether a divergence was judged anew on all that it had been found in, and passed: then the figures decide, and no count of
 * attempts. An SLO is judged on each attempt alone.
 */
export function weighs({ clean, records }: Evidence, { red }: OpenRed): boolean {
  const found = red.records ?? []
  if (!DIVERGED.has(red.outcome) || !clean || records === null || found.length === 0) return false
  return found.every((record) => records.includes(record))
}

/** A divergence that is found later does not take the place of what was found broken: that has no figures to lift it. */
function graver(before: Earlier | undefined, now: Earlier): Earlier {
  return before !== undefined && !DIVERGED.has(before.outcome) && DIVERGED.has(now.outcome) ? before : now
}

/** As many jobs as the red one had passed, of which none judged only what was judged before. */
export function passes({ clean, jobs, records }: Evidence, { red, seen }: OpenRed): boolean {
  const judgedAnew = records === null || records.length === 0 || records.some((record) => !seen.has(record))
  return clean && jobs >= red.jobs && judgedAnew
}
