import { filled, holds, type Scope, type Value } from './expression.ts'
import { type Job, readWorkflow, type Workflow } from './workflow.ts'

/** How a job ends, as its `needs` see it. */
export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** What a leg of a job ends as, and gives. */
export interface Ended {
  readonly result: Exclude<Result, 'skipped'>
  readonly outputs: { readonly [name: string]: string }
}

/** One machine: a job, or a leg of its matrix. */
export interface Leg {
  /** `measure`, `confirm (2)`. */
  readonly name: string
  readonly job: Job
  /** Counts machines of this play, from 1. */
  readonly number: number
  readonly contexts: { readonly [name: string]: Value }
}

export interface Call {
  /** Path of the workflow's file. */
  readonly workflow: string
  /** Files of the workflows that its jobs may call, by what they are called. */
  readonly workflows?: { readonly [uses: string]: string }
  readonly inputs: { readonly [name: string]: string }
  /** Of `secrets`. */
  readonly secrets?: { readonly [name: string]: string }
  readonly github: { readonly [name: string]: Value }
  /** Runs the steps of a leg. */
  leg(leg: Leg): Promise<Ended>
  /** Somebody cancels the workflow run while this job runs. */
  readonly cancelledIn?: string
}

export interface Played {
  readonly results: { readonly [job: string]: Result }
  readonly outputs: { readonly [name: string]: string }
  /** Legs in the order in which they ran. */
  readonly ran: readonly string[]
}

interface State {
  readonly results: Map<string, Result>
  readonly outputs: Map<string, { readonly [name: string]: string }>
  readonly ran: string[]
  cancelled: boolean
}

/**
 * Plays a called workflow as GitHub's documents describe it: jobs once those that they need have ended, each where its
 * condition holds. Machines of a matrix run one after the other.
 */
export async function play(call: Call): Promise<Played> {
  const workflow = readWorkflow(call.workflow)
  const inputs = inputsOf(workflow, call.inputs)
  const base = { inputs, github: call.github, secrets: call.secrets ?? {} }
  const state: State = { results: new Map(), outputs: new Map(), ran: [], cancelled: false }
  for (const name of inOrder(workflow)) await playJob(name, workflow, call, base, state)
  const jobs = Object.fromEntries([...state.outputs].map(([name, outputs]) => [name, { outputs }]))
  const scope: Scope = { contexts: { ...base, jobs } }
  const given = Object.entries(workflow.outputs).map(([name, { value }]) => [name, filled(value, scope)])
  return { results: Object.fromEntries(state.results), outputs: Object.fromEntries(given), ran: state.ran }
}

function inputsOf({ inputs }: Workflow, given: Call['inputs']): { readonly [name: string]: string } {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(inputs, name))
  const missing = Object.entries(inputs).filter(
    ([name, { required }]) => required && given[name] === undefined,
  )
  if (unknown.length + missing.length > 0)
    throw new Error(`inputs: ${[...unknown, ...missing.map(([name]) => name)].join(', ')}`)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: value = '' }]) => [name, given[name] ?? value]),
  )
}

/** Each job behind those that it needs. @throws where they need each other. */
function inOrder({ jobs }: Workflow): readonly string[] {
  const order: string[] = []
  const visit = (name: string, above: readonly string[]) => {
    if (order.includes(name)) return
    const job = jobs.get(name)
    if (job === undefined || above.includes(name)) throw new Error(`needs ${name}, which cannot be`)
    for (const need of job.needs) visit(need, [...above, name])
    order.push(name)
  }
  for (const name of jobs.keys()) visit(name, [])
  return order
}

async function playJob(
  name: string,
  { jobs }: Workflow,
  call: Call,
  base: { readonly [name: string]: Value },
  state: State,
): Promise<void> {
  const job = jobs.get(name)!
  const needs = Object.fromEntries(
    job.needs.map((need) => [need, { result: state.results.get(need)!, outputs: state.outputs.get(need)! }]),
  )
  const contexts = { ...base, needs }
  const status = statusOf(name, jobs, state)
  if (!holds(job.if, { contexts, status })) {
    state.results.set(name, unstarted(job, state))
    state.outputs.set(name, {})
    return
  }
  if (job.uses !== undefined) return await playCalled(name, job, call, { contexts, status }, state)
  const ended: Ended[] = []
  for (const matrix of job.matrix) {
    const values = Object.values(matrix)
    const leg = values.length === 0 ? name : `${name} (${values.join(', ')})`
    state.ran.push(leg)
    ended.push(
      await call.leg({ name: leg, job, number: state.ran.length, contexts: { ...contexts, matrix } }),
    )
  }
  if (call.cancelledIn === name) state.cancelled = true
  const results = ended.map(({ result }) => result)
  const worst = (['failure', 'cancelled'] as const).find((result) => results.includes(result)) ?? 'success'
  state.results.set(name, call.cancelledIn === name ? 'cancelled' : worst)
  // Legs write different outputs; what one leaves empty takes nothing from another.
  state.outputs.set(name, Object.assign({}, ...ended.map(({ outputs }) => withoutEmpty(outputs))))
}

/** A job that calls another workflow fails where a job of that does; what was skipped there fails nothing. */
async function playCalled(
  name: string,
  { uses, with: given = {}, secrets = {} }: Job,
  call: Call,
  scope: Scope,
  state: State,
): Promise<void> {
  const workflow = call.workflows?.[uses!]
  if (workflow === undefined) throw new Error(`the player does not know the workflow ${uses}`)
  const fill = (texts: { readonly [name: string]: unknown }) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, filled(String(text), scope)]))
  const played = await play({ ...call, workflow, inputs: fill(given), secrets: fill(secrets) })
  state.ran.push(...played.ran.map((leg) => `${name} / ${leg}`))
  const results = Object.values(played.results)
  const worst = (['failure', 'cancelled'] as const).find((result) => results.includes(result)) ?? 'success'
  state.results.set(name, worst)
  state.outputs.set(name, played.outputs)
}

function withoutEmpty(outputs: Ended['outputs']): Ended['outputs'] {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''))
}

/**
 * What becomes of a job that is not started. Of a run that was cancelled one whose only condition is `!cancelled()` counts as
 * cancelled; with another beside it, as skipped, and skipped passes for a required check (observed, not documented:
 * PostHog/posthog#92226).
 */
function unstarted({ if: condition = '' }: Job, { cancelled }: State): Result {
  return cancelled && /^(\$\{\{)?\s*!cancelled\(\)\s*(\}\})?$/.test(condition.trim())
    ? 'cancelled'
    : 'skipped'
}

/** `success()` and `failure()` of a job ask all jobs that are needed for it, whatever is between. */
function statusOf(
  name: string,
  jobs: Workflow['jobs'],
  { results, cancelled }: State,
): Required<Scope>['status'] {
  const before = [...ancestors(name, jobs)].map((need) => results.get(need)!)
  return {
    success: !cancelled && before.every((result) => result === 'success'),
    failure: !cancelled && before.includes('failure'),
    cancelled,
    always: true,
  }
}

function ancestors(name: string, jobs: Workflow['jobs']): ReadonlySet<string> {
  const { needs } = jobs.get(name)!
  return new Set(needs.flatMap((need) => [need, ...ancestors(need, jobs)]))
}

/** GitHub's rule for a required check. */
export const merges = (result: Result | undefined): boolean => result === 'success' || result === 'skipped'
