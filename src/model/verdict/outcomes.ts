/** The words of design.md section 5, as they stand in verdict.json and outputs. */
export type Outcome =
  | 'internal'
  | 'cancelled'
  | 'usage'
  | 'policy'
  | 'skipped'
  | 'plan'
  | 'engine'
  | 'target'
  | 'slo'
  | 'regression'
  | 'suspect'
  | 'inconclusive'
  | 'plan_changed'
  | 'no_baseline'
  | 'store'
  | 'pass'

export interface OutcomeRow {
  readonly outcome: Outcome
  /** The process's exit code where the outcome fails it. */
  readonly exit: number
  /** Fails the process whatever the mode and `fail_on` say. */
  readonly always: boolean
  /** May this run be added to the baseline, as far as the outcome decides? */
  readonly stored: boolean
  /** What it means, in one sentence for somebody who sees it first. */
  readonly meaning: string
  /** What to do next. */
  readonly next: string
}

const row = (
  outcome: Outcome,
  exit: number,
  always: boolean,
  stored: boolean,
  meaning: string,
  next: string,
): OutcomeRow => ({ outcome, exit, always, stored, meaning, next })

/** In order of precedence: the first reason of a run is its outcome. */
export const OUTCOMES: readonly OutcomeRow[] = [
  row(
    'internal',
    70,
    true,
    false,
    'Socketgate itself failed. This says nothing about the service.',
    'Run again; if it comes back, report it with the printed stack.',
  ),
  row(
    'cancelled',
    130,
    true,
    false,
    'The run was stopped from outside (130: SIGINT, 143: SIGTERM). What was measured is kept, marked, and not judged.',
    'Run again.',
  ),
  row(
    'usage',
    2,
    true,
    false,
    'A wrong option, a missing file or an output folder that cannot be written; no load was started.',
    'See `socketgate VERB --help`.',
  ),
  row(
    'policy',
    31,
    true,
    false,
    'A target, cap, command or event was not granted; no load was started.',
    'Grant the target with --allow-target ORIGIN, if it is yours to load.',
  ),
  row(
    'skipped',
    0,
    false,
    false,
    'Nothing was measured: what the plan needs is not available to this event (a fork has no secrets).',
    'Run it from a branch of the repository.',
  ),
  row(
    'plan',
    30,
    true,
    false,
    'The plan is wrong, or a ${VAR} without default is not set; no load was started.',
    'Mend the plan at the printed line and column; `socketgate check PLAN` says whether it is right.',
  ),
  row(
    'engine',
    50,
    true,
    false,
    'The evidence is incomplete by the fault of the generator: k6 is missing, crashed, or its results are torn. This says nothing about the service.',
    'Read the reason; `socketgate doctor PLAN` says what the machine lacks.',
  ),
  row(
    'target',
    40,
    false,
    false,
    'The service could not be loaded at all: no socket ever opened, or nothing answered, or it is the wrong build.',
    'See whether the service is up, whether its address is right, and whether the login is accepted.',
  ),
  row(
    'slo',
    11,
    false,
    false,
    'An absolute threshold of the plan, or a default one, is broken.',
    'Read the broken rows: each has its limit, its figure and its samples.',
  ),
  row(
    'regression',
    10,
    false,
    false,
    'A gated figure diverged from its baseline, confirmed by several runs.',
    'Look at the changes since the last stored run; if it is intended, accept it with a reason.',
  ),
  row(
    'suspect',
    12,
    false,
    true,
    'One run lies outside what unchanged code usually shows (Z over 2). One run never confirms.',
    'Measure again: about 1 unchanged build in 16 looks so.',
  ),
  row(
    'inconclusive',
    20,
    false,
    true,
    'The figures do not decide: too few samples, noise, or a saturated generator.',
    'Read which figure decided; a longer profile or a quieter machine helps.',
  ),
  row(
    'plan_changed',
    22,
    false,
    // Else the new series could never begin: until it holds a run, every run of the changed load is this outcome.
    true,
    'The load itself was changed, so that its figures cannot be compared with the stored runs.',
    'The new load begins a series of its own: store runs of an accepted build, at once with `socketgate baseline seed`.',
  ),
  row(
    'no_baseline',
    21,
    false,
    true,
    'The SLOs are met, and there is no stored run to compare with.',
    'Store runs of an accepted build with --baseline dir:PATH.',
  ),
  row(
    'store',
    60,
    false,
    false,
    'The baseline could not be read or written. The verdict on the run itself stands.',
    'Look at the printed path; a damaged record is never taken for an empty history.',
  ),
  row('pass', 0, false, true, 'Everything that the plan demands is met.', 'Nothing.'),
]

const BY_WORD: ReadonlyMap<string, OutcomeRow> = new Map(OUTCOMES.map((item) => [item.outcome, item]))

/** The row of an outcome. */
export function outcomeRow(outcome: Outcome): OutcomeRow {
  return BY_WORD.get(outcome) as OutcomeRow
}

/** Sorts outcomes by precedence, the weightiest first. */
export function byPrecedence(a: Outcome, b: Outcome): number {
  return OUTCOMES.indexOf(outcomeRow(a)) - OUTCOMES.indexOf(outcomeRow(b))
}

/** Outcomes that `fail_on` may name, beside those that always fail. */
export const FAIL_ON_WORDS: readonly Outcome[] = OUTCOMES.filter(
  (item) => !item.always && item.exit !== 0,
).map((item) => item.outcome)

/** What each mode adds to the outcomes that always fail. */
export const MODE_FAILS: Readonly<Record<'observe' | 'warn' | 'block', readonly Outcome[]>> = {
  observe: [],
  warn: [],
  block: ['regression', 'slo', 'target', 'store'],
}
