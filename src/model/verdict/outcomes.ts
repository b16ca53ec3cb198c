/** What is known of an outcome. */
interface Row {
  /** The process's exit code where the outcome fails it. */
  readonly exit: number
  /** The same of an outcome whose own code is 0, where `fail_on` names it. */
  readonly failing?: number
  /** Fails the process whatever the mode and `fail_on` say. */
  readonly always: boolean
  /** May this run count as baseline without anybody's word, as far as the outcome decides? */
  readonly stored: boolean
  /** What it means, in one sentence for somebody who sees it first. */
  readonly meaning: string
  /** What to do next. */
  readonly next: string
  /** The same to somebody who reads it in a workflow, where there are inputs in place of options. */
  readonly nextInAction?: string
  /** The same to somebody who runs k6 himself and has its summaries judged: there is neither plan nor profile. */
  readonly nextForSummary?: string
}

/** Who reads what to do next: somebody with a command line, with the inputs of the action, or with a k6 of his own. */
export type Reader = 'cli' | 'action' | 'summary'

/** In order of precedence: the first reason of a run is its outcome. */
const ROWS = {
  internal: {
    exit: 70,
    always: true,
    stored: false,
    meaning: 'Socketgate itself failed. This says nothing about the service.',
    next: 'Run again; if it comes back, report it with the printed stack.',
  },
  cancelled: {
    exit: 130,
    always: true,
    stored: false,
    meaning:
      'The run was stopped from outside (130: SIGINT, 143: SIGTERM). What was measured is kept, marked, and not judged.',
    next: 'Run again.',
    nextForSummary: 'Run k6 again.',
  },
  usage: {
    exit: 2,
    always: true,
    stored: false,
    meaning:
      'A wrong option, a missing file or an output folder that cannot be written; no load was started.',
    next: 'See `socketgate VERB --help`.',
    nextInAction: 'See the inputs in `action.yml`, and mend the step in the workflow.',
  },
  policy: {
    exit: 31,
    always: true,
    stored: false,
    meaning:
      'A target, cap, command or event was not granted, or the plan asks for less than the policy file requires; no load was started.',
    next: 'Grant the target with --allow-target ORIGIN, if it is yours to load.',
    nextInAction:
      'Grant it in the input `allowed-targets`, or in `.github/socketgate-policy.yml` of the base branch, if it is yours to load.',
    nextForSummary: 'See `socketgate judge --help`: a summary needs no grant.',
  },
  skipped: {
    exit: 0,
    failing: 1,
    always: false,
    stored: false,
    meaning:
      'Nothing was measured: what the plan needs is not available to this event (a fork has no secrets).',
    next: 'Somebody who may push reads the change, and pushes its commit to a branch of the repository: there it has what the plan needs.',
    nextForSummary: 'Judge it where the summary is.',
  },
  plan: {
    exit: 30,
    always: true,
    stored: false,
    meaning: 'The plan is wrong, or a ${VAR} without default is not set; no load was started.',
    next: 'Mend the plan at the printed line and column; `socketgate check PLAN` says whether it is right.',
    nextForSummary:
      "Look at the options of the k6 script: `socketgate judge` reads no plan beside k6's own summary.",
  },
  engine: {
    exit: 50,
    always: true,
    stored: false,
    meaning:
      'The evidence is incomplete by the fault of the generator: k6 is missing, crashed, or its results are torn. This says nothing about the service.',
    next: 'Read the reason; `socketgate doctor PLAN` says what the machine lacks.',
    nextForSummary:
      'Run k6 again to its end, and write the summary anew: `--summary-export`, or `handleSummary` in the script.',
  },
  target: {
    exit: 40,
    always: false,
    stored: false,
    meaning:
      'The service could not be loaded at all: no socket ever opened, or nothing answered, or it is the wrong build.',
    next: 'See whether the service is up, whether its address is right, and whether the login is accepted.',
    nextForSummary: 'See whether the service is up, and whether the script has its address.',
  },
  slo: {
    exit: 11,
    always: false,
    stored: false,
    meaning: 'An absolute threshold of the plan, or a default one, is broken.',
    next: 'Read the broken rows: each has its limit, its figure and its samples.',
    nextForSummary:
      'The broken limits stand in `thresholds`, in the options of the k6 script: k6 itself found them crossed.',
  },
  regression: {
    exit: 10,
    always: false,
    stored: false,
    meaning: 'A gated figure diverged from its baseline, confirmed by several runs.',
    next: 'Look at the changes since the last stored run; if it is intended, accept it with a reason.',
    nextInAction:
      'Look at the changes since the last stored run; if it is intended, add the label `perf-accepted` to the pull request, and say why in a comment that begins with `perf-accepted:`.',
  },
  suspect: {
    exit: 12,
    always: false,
    stored: true,
    meaning: 'One run lies outside what unchanged code usually shows (Z over 2). One run never confirms.',
    next: 'Measure again: about 1 unchanged build in 16 looks so.',
    nextForSummary: 'Confirm it with the summaries of 3 runs: one run never does.',
  },
  inconclusive: {
    exit: 20,
    always: false,
    stored: true,
    meaning: 'The figures do not decide: too few samples, noise, or a busy generator.',
    next: 'Read which figure decided; a longer profile or a quieter machine helps.',
    nextForSummary:
      'Run k6 again, for longer or more often: `socketgate judge` takes the summaries of 1, 3 or 5 runs.',
  },
  plan_changed: {
    exit: 22,
    always: false,
    stored: true,
    meaning:
      "A change altered the plan: that of its base does not pass where the change's own does; or only the load is another, so that its figures cannot be compared with the stored runs.",
    next: "Of a base that does not pass: land the plan's change on a build that passes by both plans, or have somebody with write access add the label `perf-accepted` and say why in a comment. Of another load: store runs of an accepted build, at once with `socketgate baseline seed`.",
    nextForSummary:
      'Store summaries of the new load under a series of its own: `socketgate baseline seed SUMMARY… --series NAME`.',
  },
  no_baseline: {
    exit: 21,
    always: false,
    stored: true,
    meaning: 'The SLOs are met, and there is no stored run to compare with.',
    next: 'Store runs of an accepted build with --baseline dir:PATH.',
    nextInAction:
      'Let the workflow run on the default branch, in a job with `contents: write`: its runs are stored on a branch of the repository, unless the input `baseline` names another place.',
    nextForSummary:
      'Store summaries of an accepted build: `socketgate baseline seed SUMMARY… --series NAME --baseline dir:PATH`.',
  },
  store: {
    exit: 60,
    always: false,
    stored: false,
    meaning: 'The baseline could not be read or written. The verdict on the run itself stands.',
    next: 'Read the reason: it names the path, the permission or the program that is missing. A damaged record is never taken for an empty history.',
  },
  pass: {
    exit: 0,
    always: false,
    stored: true,
    meaning: 'Everything that the plan demands is met.',
    next: 'Nothing.',
  },
} as const satisfies { readonly [outcome: string]: Row }

/** The words of design.md section 5, as they stand in verdict.json and outputs. */
export type Outcome = keyof typeof ROWS

export interface OutcomeRow extends Row {
  readonly outcome: Outcome
}

/** In order of precedence. */
export const OUTCOMES: readonly OutcomeRow[] = (Object.keys(ROWS) as Outcome[]).map((outcome) => ({
  outcome,
  ...ROWS[outcome],
}))

const BY_WORD: ReadonlyMap<string, OutcomeRow> = new Map(OUTCOMES.map((item) => [item.outcome, item]))

/** The row of an outcome. */
export function outcomeRow(outcome: Outcome): OutcomeRow {
  return BY_WORD.get(outcome) as OutcomeRow
}

/** What to do next after an outcome, in the words of who reads it. */
export function nextOf(outcome: Outcome, reader: Reader = 'cli'): string {
  const row = outcomeRow(outcome)
  const own = { cli: undefined, action: row.nextInAction, summary: row.nextForSummary }
  return own[reader] ?? row.next
}

/** Sorts outcomes by precedence, the weightiest first. */
export function byPrecedence(a: Outcome, b: Outcome): number {
  return OUTCOMES.indexOf(outcomeRow(a)) - OUTCOMES.indexOf(outcomeRow(b))
}

/** The process's exit code where the outcome is what fails it. */
export function failingExit(outcome: Outcome): number {
  const { exit, failing } = outcomeRow(outcome)
  return failing ?? exit
}

/** Outcomes that `fail_on` may name, beside those that always fail. */
export const FAIL_ON_WORDS: readonly Outcome[] = OUTCOMES.filter(
  ({ always, outcome }) => !always && failingExit(outcome) !== 0,
).map((item) => item.outcome)

/** What each mode adds to the outcomes that always fail. */
export const MODE_FAILS: Readonly<Record<'observe' | 'warn' | 'block', readonly Outcome[]>> = {
  observe: [],
  warn: [],
  block: ['regression', 'slo', 'target', 'store'],
}
