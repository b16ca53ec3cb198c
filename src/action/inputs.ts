import { resolve } from 'node:path'
import {
  MODES,
  oneOf,
  readEnvironment,
  readFailOn,
  readJobKey,
  readPairs,
} from '../app/options/option-words.ts'
import { Failure } from '../model/failure.ts'
import type { Mode } from '../model/load/gate.ts'
import type { Outcome } from '../model/verdict/outcomes.ts'
import { printable } from '../text/foreign.ts'
import { type InputName, refuseUnknown, variableOf } from './input-names.ts'

export const COMMANDS = ['run', 'measure', 'judge', 'comment'] as const
export const ENGINES = ['k6', 'embedded'] as const
export const COMMENT_POLICIES = ['always', 'on-change', 'never'] as const

/** Everything that action.yml takes, read once; an empty input counts as not given. */
export interface Inputs {
  readonly command: (typeof COMMANDS)[number]
  /** Empty where the command needs none. */
  readonly plan: string
  readonly profile: string | undefined
  /** Replaces the plan's. */
  readonly environment: string | undefined
  readonly jobKey: string | undefined
  readonly mode: Mode | undefined
  readonly failOn: readonly Outcome[] | undefined
  readonly engine: (typeof ENGINES)[number]
  readonly k6: {
    /** Undefined: the default. */
    readonly version: string | undefined
    readonly path: string | undefined
    readonly sha256: string | undefined
    readonly mirror: string | undefined
  }
  readonly baseline: string | undefined
  /** Origins, as written. */
  readonly grants: readonly string[]
  readonly maxVUs: number | undefined
  readonly maxMinutes: number | undefined
  readonly allowCommands: boolean
  /** Base and candidate in turn, instead of a comparison with a baseline; `pairs` replaces the plan's number. */
  readonly paired: { readonly pairs?: number } | undefined
  readonly records: readonly string[]
  readonly comment: (typeof COMMENT_POLICIES)[number]
  readonly check: boolean
  readonly commentAuthor: string
  readonly commentWorkflows: readonly string[]
  readonly artifact: string
  readonly token: string | undefined
  readonly runnerLabel: string | undefined
  /** Absolute. */
  readonly out: string
  /** Absolute. */
  readonly cwd: string
}

type Env = { readonly [name: string]: string | undefined }

/**
 * Reads the inputs as the runner passes them.
 *
 * @throws {Failure} usage, naming the input, what it holds and what it takes; or that there is no such input.
 */
export function readInputs(env: Env): Inputs {
  refuseUnknown(env)
  const text: Read = (name) => env[variableOf(name)]?.trim() || undefined
  const command = oneOf('command', text('command'), COMMANDS) ?? 'run'
  refuseLater(text)
  const cwd = resolve(env.GITHUB_WORKSPACE ?? '.', text('working-directory') ?? '.')
  const plan = planOf(command, text('plan'))
  const profile = text('profile')
  const environment = readEnvironment('environment', text('environment'))
  const jobKey = readJobKey('key', text('key'))
  return {
    command,
    plan,
    profile,
    environment,
    jobKey,
    mode: oneOf('mode', text('mode'), MODES),
    failOn: readFailOn('fail-on', text('fail-on')),
    engine: oneOf('engine', text('engine'), ENGINES) ?? 'k6',
    k6: k6Of(text),
    baseline: text('baseline'),
    paired: pairedOf(command, text),
    grants: lines(text('allowed-targets')),
    maxVUs: whole('max-vus', text('max-vus')),
    maxMinutes: whole('max-minutes', text('max-minutes')),
    allowCommands: yesOrNo('allow-commands', text('allow-commands')) ?? false,
    records: recordsOf(command, text('records')),
    comment: oneOf('comment', text('comment'), COMMENT_POLICIES) ?? 'always',
    check: yesOrNo('check', text('check')) ?? true,
    commentAuthor: text('comment-author') ?? 'github-actions[bot]',
    commentWorkflows: workflowsOf(command, text('comment-workflows')),
    artifact: text('artifact') ?? 'socketgate',
    token: text('github-token'),
    runnerLabel: text('runner-label'),
    out: resolve(cwd, text('out') ?? ownFolder(env, [plan, profile, environment, jobKey])),
    cwd,
  }
}

type Read = (name: InputName) => string | undefined

/** Known to action.yml, so that a workflow may name it, but not built yet. */
function refuseLater(text: Read): void {
  if (text('segment') === undefined) return
  throw new Failure('usage', 'segment is not supported yet: leave it out, and measure the plan in one job')
}

function planOf(command: Inputs['command'], plan: string | undefined): string {
  if (plan !== undefined || command === 'judge' || command === 'comment') return plan ?? ''
  throw new Failure('usage', `plan is missing: ${command} needs one, such as plan: plans/orders-feed.yaml`)
}

function k6Of(text: Read): Inputs['k6'] {
  const [path, sha256] = [text('k6-path'), text('k6-sha256')]
  if (path !== undefined && sha256 === undefined) {
    throw new Failure('usage', 'k6-path needs k6-sha256: the SHA-256 of that binary, 64 hex digits')
  }
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(sha256)) {
    throw new Failure('usage', `k6-sha256 ${printable(sha256)}: expected 64 hex digits`)
  }
  return {
    version: text('k6-version'),
    path,
    sha256: sha256?.toLowerCase(),
    mirror: text('k6-mirror'),
  }
}

/** A step that would quietly leave out what it was asked for is refused. */
function pairedOf(command: Inputs['command'], text: Read): Inputs['paired'] {
  const pairs = text('pairs')
  if (yesOrNo('paired', text('paired')) !== true) {
    if (pairs === undefined) return undefined
    throw new Failure('usage', 'pairs goes with paired: true')
  }
  if (command !== 'run')
    throw new Failure('usage', `paired: true goes with command run, and this one is ${command}`)
  if (text('baseline') !== undefined) {
    throw new Failure('usage', 'paired: true compares two builds with each other; leave out baseline')
  }
  return pairs === undefined ? {} : { pairs: readPairs('pairs', pairs) }
}

function recordsOf(command: Inputs['command'], text: string | undefined): readonly string[] {
  const records = lines(text)
  if (command === 'judge' && records.length === 0) {
    throw new Failure('usage', 'records is missing: judge takes 1, 3 or 5 files, one a line')
  }
  return records
}

/** A workflow's name can be anybody's; its path cannot. */
function workflowsOf(command: Inputs['command'], text: string | undefined): readonly string[] {
  const paths = lines(text)
  for (const path of paths) {
    if (/^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(path)) continue
    const expected = 'a path such as .github/workflows/load.yml'
    throw new Failure('usage', `comment-workflows ${printable(path)}: expected ${expected}`)
  }
  if (command === 'comment' && paths.length === 0) {
    throw new Failure(
      'usage',
      'comment-workflows is missing: comment posts the results of the workflows that it names, such as .github/workflows/load.yml',
    )
  }
  return paths
}

function lines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new Failure('usage', `${name} ${printable(text)}: expected a whole number over 0`)
}

/** YAML's core schema, as actions/toolkit reads booleans. */
function yesOrNo(name: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  throw new Failure('usage', `${name} ${printable(text)}: expected true or false`)
}

/** Two plans in one job, or one in two environments, do not overwrite each other's results. */
function ownFolder(env: Env, parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined)
  const name = said
    .join('-')
    .replace(/[^\w.-]+/g, '-')
    .slice(0, 160)
  return `${env.RUNNER_TEMP ?? '.'}/socketgate/${name.replace(/^[.-]+/, '') || 'results'}`
}

/** The command line that does the same. */
export function commandLine(inputs: Inputs): readonly string[] {
  const { command, plan, profile, environment, jobKey, engine, paired, records } = inputs
  const which = [
    ...(profile === undefined ? [] : ['--profile', profile]),
    ...(environment === undefined ? [] : ['--environment', environment]),
    ...(jobKey === undefined ? [] : ['--key', jobKey]),
  ]
  if (command === 'judge') {
    return ['judge', ...records, ...(plan === '' ? [] : ['--plan', plan]), ...which]
  }
  return [
    'run',
    plan,
    ...which,
    '--engine',
    engine,
    ...(paired === undefined ? [] : ['--paired']),
    ...(paired?.pairs === undefined ? [] : ['--pairs', String(paired.pairs)]),
  ]
}
