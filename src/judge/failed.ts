import type { Failure, PlanProblem } from '../model/failure.ts'
import type { Mode } from '../model/load/gate.ts'
import type { Load } from '../model/load/load.ts'
import { counted } from '../model/numbers.ts'
import { nextOf, type Reader } from '../model/verdict/outcomes.ts'
import type { Reason, Step, Verdict } from '../model/verdict/verdict.ts'
import { planTexts } from './facts.ts'
import { decide, strictnessOf } from './outcome.ts'

/** What is known of a run that came to no record. */
export interface FailureFacts {
  /** The plan's file, as the user gave it. */
  readonly file: string
  readonly profile?: string
  /** The plan's own name and environment, where they could be read, and what the caller says instead. */
  readonly name?: string
  readonly environment?: string
  readonly jobKey?: string
  /** Where it got so far. */
  readonly load?: Load
  /** The caller's. */
  readonly mode?: Mode
  readonly failOn?: readonly string[]
  /** Who reads what to do next. */
  readonly reader?: Reader
}

/** A plan may hold many problems; this many are reasons of their own. */
const MOST_REASONS = 50

/** The verdict on a run that could not go on: no rows, nothing measured, and why. */
export function verdictOfFailure(failure: Failure, facts: FailureFacts): Verdict {
  const { load } = facts
  const { steps = [], lastAnswer } = failure.passed
  const reasons = reasonsOf(failure, facts.file)
  const { mode, failOn } = strictnessOf(load ?? { mode: 'warn' }, facts)
  return {
    version: 1,
    ...decide(reasons, failOn),
    mode,
    failOn,
    sentence: sentenceOf(failure, reasons),
    next: failure.next.length > 0 ? failure.next : [nextOf(failure.outcome, facts.reader)],
    plan: {
      name: (load?.plan.name ?? facts.name) || stem(facts.file),
      file: facts.file,
      profile: load?.profile ?? facts.profile ?? 'full',
      environment: load?.work.environment ?? facts.environment ?? null,
      ...keyOf(load?.jobKey ?? facts.jobKey),
      ...(load && planTexts(load)),
    },
    ...NOTHING,
    ...(steps.length === 0 ? {} : { steps: [...steps, NOT_STARTED] }),
    ...(lastAnswer === undefined ? {} : { lastAnswer }),
    timeline: load?.timeline ?? {},
  }
}

function keyOf(jobKey: string | undefined): { readonly key?: string } {
  return jobKey === undefined ? {} : { key: jobKey }
}

const NOT_STARTED: Step = { step: 'load', state: 'none', result: 'not started', took: null }

/** What a verdict says where nothing was measured, or where it was for other verdicts. */
export const NOTHING = {
  runs: [],
  provenance: null,
  complete: false,
  problems: [],
  slos: [],
  gates: [],
  baseline: null,
  duration: 0,
  sockets: null,
  http: null,
  closes: [],
  health: null,
  bytes: { sent: 0, received: 0 },
  notices: [],
} as const

function reasonsOf({ outcome, code, message, problems, passed }: Failure, file: string): readonly Reason[] {
  const { line } = passed
  const at = line === undefined ? {} : { file, line }
  if (problems.length === 0 && outcome === 'internal') return [{ outcome, code, message, ...at }]
  if (problems.length === 0) return linesOf(message).map((text) => ({ outcome, code, message: text, ...at }))
  return problems.slice(0, MOST_REASONS).map((problem) => ({
    outcome,
    code,
    message: `${placeOf(problem)} ${within(problem)}${problem.message}`,
    file: problem.file,
    line: problem.line,
    column: problem.column,
  }))
}

/** One reason a line; a line that only introduces the others stands before the first of them. */
function linesOf(message: string): readonly string[] {
  const [first = '', ...rest] = message.slice(0, LONGEST).split('\n', MOST_REASONS + 1)
  const [next, ...others] = rest
  return first.endsWith(':') && next !== undefined ? [`${first} ${next}`, ...others] : [first, ...rest]
}

/** Characters of a message whose lines are looked at. */
const LONGEST = 100_000

/** `plans/orders-feed.yaml:44:13`. */
function placeOf({ file, line, column }: PlanProblem): string {
  return `${file}:${line}:${column}`
}

/** Where in the plan it is, where the message does not say so itself. */
function within({ path, message }: PlanProblem): string {
  return path === '' || message.includes(path) ? '' : `${path}: `
}

/** Of several problems the first stands for all: the reasons have each. */
function sentenceOf({ outcome, message, problems }: Failure, [first, ...others]: readonly Reason[]): string {
  if (first === undefined) return message
  if (outcome === 'internal') return message
  if (problems.length === 0) {
    // As of broken SLOs: a report lists the others below it, and leaves this number out.
    const more = others.length === 0 ? '' : `. And ${others.length} more of the kind.`
    return `${first.message}${more}`
  }
  if (problems.length === 1) return first.message
  const what = outcome === 'policy' ? 'policy file' : 'plan'
  return `The ${what} has ${counted(problems.length, 'problem')}, the first: ${first.message}`
}

/** `orders-feed` of `plans/orders-feed.yaml`: what the plan would be called, had it been read. */
function stem(file: string): string {
  return (
    file
      .split('/')
      .at(-1)!
      .replace(/\.[^.]+$/, '') || file
  )
}
