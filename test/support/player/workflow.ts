import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** One step as it is written. */
export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly with?: { readonly [input: string]: string }
  readonly env?: { readonly [name: string]: string }
  readonly 'continue-on-error'?: boolean
}

/** One job as it is written. */
export interface Job {
  readonly name?: string
  readonly needs: readonly string[]
  readonly if?: string
  readonly matrix: readonly { readonly [name: string]: string | number }[]
  readonly outputs: { readonly [name: string]: string }
  readonly steps: readonly Step[]
  /** A workflow that it calls, instead of steps, with inputs and secrets. */
  readonly uses?: string
  readonly with?: { readonly [input: string]: string }
  readonly secrets?: { readonly [name: string]: string }
}

export interface Workflow {
  readonly inputs: { readonly [name: string]: Input }
  readonly outputs: { readonly [name: string]: { readonly value: string } }
  readonly jobs: ReadonlyMap<string, Job>
}

export interface Input {
  readonly default?: string
  readonly required?: boolean
}

const KNOWN = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'jobs'],
  job: [
    ...['name', 'needs', 'if', 'runs-on', 'timeout-minutes', 'permissions', 'environment', 'strategy'],
    ...['outputs', 'steps', 'uses', 'with', 'secrets'],
  ],
  strategy: ['fail-fast', 'max-parallel', 'matrix'],
  step: ['id', 'name', 'if', 'uses', 'run', 'shell', 'with', 'env', 'continue-on-error'],
} as const

/** A workflow that is called, dispatched or started by an event, read from its file. @throws on every key of which the player does not know what it does. */
export function readWorkflow(path: string): Workflow {
  const text = parse(readFileSync(path, 'utf8'))
  refuse('workflow', text)
  const call = text.on.workflow_call ?? text.on.workflow_dispatch ?? {}
  const jobs = Object.entries<Written>(text.jobs).map(([name, job]) => [name, jobOf(job)] as const)
  return { inputs: call.inputs ?? {}, outputs: call.outputs ?? {}, jobs: new Map(jobs) }
}

interface Written extends Omit<Job, 'needs' | 'matrix' | 'steps'> {
  readonly steps?: readonly Step[]
  readonly needs?: string | readonly string[]
  readonly strategy?: {
    readonly 'fail-fast': boolean
    readonly matrix: { readonly [name: string]: number[] }
  }
}

function jobOf(job: Written): Job {
  refuse('job', job)
  for (const step of job.steps ?? []) refuse('step', step)
  const { needs = [], strategy, outputs = {}, steps = [], ...rest } = job
  if (strategy !== undefined) refuse('strategy', strategy)
  // Legs would end each other otherwise, which is not played.
  if (strategy !== undefined && strategy['fail-fast'] !== false)
    throw new Error('a matrix says fail-fast: false')
  const rows = Object.entries(strategy?.matrix ?? {})
  if (rows.length > 1) throw new Error('a matrix of one variable is played, and no other')
  const [row] = rows
  const matrix = row === undefined ? [{}] : row[1].map((value) => ({ [row[0]]: value }))
  return { ...rest, needs: [needs].flat(), matrix, outputs, steps }
}

/** A composite action, likewise. */
export function readComposite(path: string) {
  const { inputs = {}, runs } = parse(readFileSync(path, 'utf8'))
  if (runs.using !== 'composite') throw new Error(`${path}: only a composite action is played`)
  for (const step of runs.steps) refuse('step', step)
  return { inputs: inputs as { readonly [name: string]: Input }, steps: runs.steps as readonly Step[] }
}

function refuse(what: keyof typeof KNOWN, value: object): void {
  const known: readonly string[] = KNOWN[what]
  const unknown = Object.keys(value).filter((key) => !known.includes(key))
  if (unknown.length > 0) throw new Error(`the player does not know ${unknown.join(', ')} of a ${what}`)
}
