import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { temporaryFolder } from '../folder.ts'
import { actionNode, builtFile, readOutputs } from '../runner.ts'
import { filled, holds, type Scope, type Value } from './expression.ts'
import type { Ended, Leg } from './play.ts'
import { readComposite, type Step } from './workflow.ts'

/** Where legs run, and what they share. */
export interface Ground {
  /** The repository that `actions/checkout` checks out, as it lies there. */
  readonly checkout: string
  /** Artifacts of the workflow run, each a folder of its name. */
  readonly artifacts: string
  /** What the runner sets in every step. */
  readonly env: { readonly [name: string]: string }
  /** Inputs that each step of our own action is given besides: where a double listens. */
  readonly inputs?: { readonly [name: string]: string }
  /** In the place of `command: measure`: writes the records that a machine would have measured. Absent: it measures. */
  measured?(machine: Machine): void
  /** Ends a machine before a step of it. */
  dies?(leg: string, step: Step): boolean
  readonly log: (text: string) => void
}

export interface Machine {
  readonly leg: string
  readonly number: number
  /** Where its results belong. */
  readonly out: string
}

/** A machine of its own: workspace, temporary folder, boot and name, and what its steps have left. */
interface Running {
  readonly ground: Ground
  readonly leg: Leg
  readonly workspace: string
  readonly temp: string
  readonly given: { [name: string]: string }
  readonly steps: {
    [id: string]: { outputs: { [name: string]: string }; outcome: string; conclusion: string }
  }
  /** Values that its steps had masked. */
  readonly masks: Set<string>
  failed: boolean
}

/** Runs the steps of a leg in order, each a process of its own. */
export async function runLeg(leg: Leg, ground: Ground): Promise<Ended> {
  const [workspace, temp] = [temporaryFolder('socketgate-workspace'), temporaryFolder('socketgate-temp')]
  const running: Running = {
    ground,
    leg,
    workspace,
    temp,
    given: {},
    steps: {},
    masks: new Set(),
    failed: false,
  }
  try {
    for (const step of leg.job.steps) {
      if (ground.dies?.(leg.name, step)) return { result: 'failure', outputs: {} }
      await playStep(step, running, {})
    }
  } finally {
    endOrphans(running)
  }
  const scope = scopeOf(running, {})
  const outputs = Object.entries(leg.job.outputs)
    .map(([name, text]) => [name, filled(text, scope)] as const)
    // As GitHub does: "Skip output since it may contain secret".
    .filter(([, value]) => ![...running.masks].some((mask) => value.includes(mask)))
  return { result: running.failed ? 'failure' : 'success', outputs: Object.fromEntries(outputs) }
}

function scopeOf(running: Running, contexts: { readonly [name: string]: Value }): Scope {
  const { leg, steps, temp, failed } = running
  return {
    contexts: { ...leg.contexts, steps, runner: { temp }, ...contexts },
    status: { success: !failed, failure: failed, cancelled: false, always: true },
  }
}

async function playStep(
  step: Step,
  running: Running,
  contexts: { readonly [name: string]: Value },
): Promise<void> {
  const scope = scopeOf(running, contexts)
  if (!holds(step.if, scope)) return
  const fill = (texts: { readonly [name: string]: unknown } = {}) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filled(String(text), scope)]))
  const [given, env] = [fill(step.with), fill(step.env)]
  const { ok, outputs } = await performed(step, given, env, running)
  const conclusion = ok || step['continue-on-error'] ? 'success' : 'failure'
  if (step.id !== undefined)
    running.steps[step.id] = { outputs, outcome: ok ? 'success' : 'failure', conclusion }
  if (conclusion === 'failure') running.failed = true
}

interface Performed {
  readonly ok: boolean
  readonly outputs: { [name: string]: string }
}

type Texts = { readonly [name: string]: string }

async function performed(step: Step, given: Texts, env: Texts, running: Running): Promise<Performed> {
  const { uses, run, shell = 'bash' } = step
  if (run !== undefined) {
    if (run.includes('${{') || shell !== 'bash')
      throw new Error('only bash is played, and no expression within')
    const file = join(running.temp, `.script-${Object.keys(running.steps).length}.sh`)
    writeFileSync(file, run)
    return await spawned(['bash', '-e', file], env, running)
  }
  const action = uses?.replace(/@(?:[0-9a-f]{40}|v\d+)$/, '')
  if (action === 'OWNER/socketgate') return await ours(given, env, running)
  if (action === 'actions/checkout') return checkedOut(running)
  if (action === 'actions/upload-artifact') return uploaded(given, running)
  if (action === 'actions/download-artifact') return downloaded(given, running)
  if (action?.startsWith('./')) return await composite(action, given, running)
  throw new Error(`the player does not know ${uses}`)
}

const DONE: Performed = { ok: true, outputs: {} }

function checkedOut({ ground, workspace }: Running): Performed {
  cpSync(ground.checkout, workspace, { recursive: true })
  return DONE
}

function uploaded({ name, path, 'if-no-files-found': none }: Texts, { ground }: Running): Performed {
  const place = join(ground.artifacts, name!)
  if (existsSync(place)) throw new Error(`there is an artifact ${name} already`)
  if (!existsSync(path!) || readdirSync(path!).length === 0) return { ok: none !== 'error', outputs: {} }
  cpSync(path!, place, { recursive: true, filter: (from) => !/\/\.[^/]*$/.test(from) })
  return DONE
}

function downloaded(
  { name, pattern, path, 'merge-multiple': merged }: Texts,
  { ground }: Running,
): Performed {
  const all = existsSync(ground.artifacts) ? readdirSync(ground.artifacts) : []
  if (name !== undefined && !all.includes(name)) return { ok: false, outputs: {} }
  if (pattern !== undefined && (merged !== 'true' || !/^[^*]*\*$/.test(pattern)))
    throw new Error('only a prefix is played')
  const wanted = all.filter((one) =>
    name === undefined ? one.startsWith(pattern!.slice(0, -1)) : one === name,
  )
  mkdirSync(path!, { recursive: true })
  for (const one of wanted) cpSync(join(ground.artifacts, one), path!, { recursive: true })
  return DONE
}

async function composite(path: string, given: Texts, running: Running): Promise<Performed> {
  const { inputs, steps } = readComposite(join(running.workspace, path, 'action.yml'))
  const values = Object.entries(inputs).map(([name, { default: value = '' }]) => [name, given[name] ?? value])
  const before = running.failed
  for (const step of steps) await playStep(step, running, { inputs: Object.fromEntries(values) })
  const ok = running.failed === before
  running.failed = before
  return { ok, outputs: {} }
}

const ACTION = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: { readonly [name: string]: { readonly default?: string } }
}

async function ours(given: Texts, env: Texts, running: Running): Promise<Performed> {
  const { ground, leg } = running
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(ACTION.inputs, name))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  if (given.command === 'measure' && ground.measured !== undefined) {
    ground.measured({ leg: leg.name, number: leg.number, out: given.out! })
    return DONE
  }
  const scope = scopeOf(running, {})
  const inputs = Object.entries(ACTION.inputs).map(([name, { default: value = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    ground.inputs?.[name] ?? given[name] ?? filled(value, scope),
  ])
  return await spawned(
    [actionNode, builtFile('dist/action.js')],
    { ...Object.fromEntries(inputs), ...env },
    running,
  )
}

let files = 0

async function spawned(argv: readonly string[], env: Texts, running: Running): Promise<Performed> {
  const { ground, leg, workspace, temp, given, masks } = running
  const named = (name: string) => join(temp, `.${name}-${files}`)
  files++
  const texts = {
    GITHUB_OUTPUT: named('output'),
    GITHUB_ENV: named('env'),
    GITHUB_STEP_SUMMARY: named('summary'),
  }
  for (const file of Object.values(texts)) writeFileSync(file, '')
  const child = spawn(argv[0]!, argv.slice(1), {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...{ PATH: process.env.PATH, HOME: temp, CI: 'true', GITHUB_ACTIONS: 'true' },
      ...{
        RUNNER_TEMP: temp,
        RUNNER_TOOL_CACHE: join(temp, '.tools'),
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
      },
      ...{ RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_NAME: `GitHub Actions ${leg.number}` },
      ...{ RUNNER_TRACKING_ID: trackingOf(running), GITHUB_JOB: leg.name.replace(/ .*/, '') },
      ...{ GITHUB_WORKSPACE: workspace },
      ...ground.env,
      ...texts,
      ...given,
      ...env,
    },
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => ground.log(String(chunk)))
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  const exit = await new Promise<number | null>((done, failed) => {
    child.on('error', failed)
    // What it left running keeps its pipes open: a step ends with its own process.
    child.on('exit', done)
  })
  for (const [, value] of said.matchAll(/^::add-mask::(.+)$/gm)) masks.add(decodeURIComponent(value!))
  Object.assign(given, readOutputs(readFileSync(texts.GITHUB_ENV, 'utf8')))
  return { ok: exit === 0, outputs: { ...readOutputs(readFileSync(texts.GITHUB_OUTPUT, 'utf8')) } }
}

const trackingOf = ({ temp }: Running) => `player_${temp.replace(/.*-/, '')}`

/** As the runner does at the end of a job: whatever carries its mark is ended. */
function endOrphans(running: Running): void {
  const mark = `RUNNER_TRACKING_ID=${trackingOf(running)}`
  const found = execFileSync('bash', ['-c', 'grep -lzs -- "$1" /proc/[0-9]*/environ || true', '-', mark], {
    encoding: 'utf8',
  })
  for (const [, pid] of found.matchAll(/\/proc\/(\d+)\//g)) {
    try {
      process.kill(Number(pid), 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
}
