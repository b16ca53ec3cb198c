import { resolve } from 'node:path'
import {
  MODES,
  oneOf,
  readEnvironment,
  readFailOn,
  readJobKey,
  readPairs,
} from '../app/options/option-words.ts'
import { readPointing } from '../app/options/pointing-words.ts'
import { isGlob, planWords } from '../app/several/glob.ts'
import { readLeaseRemote } from '../lease/acquire.ts'
import { Failure } from '../model/failure.ts'
import type { Mode } from '../model/load/gate.ts'
import type { Outcome } from '../model/verdict/outcomes.ts'
import { OVERRIDE_LABEL } from '../model/verdict/override.ts'
import type { Pointing } from '../plan/pointing.ts'
import { printable } from '../text/foreign.ts'
import { type BaselineInputs, baselineInputs, isOfBaseline, NO_BASELINE } from './baseline-inputs.ts'
import { refuseUnknown, variableOf } from './input-names.ts'
import { COMMANDS, type Command, lines, type Read, whole, yesOrNo } from './input-words.ts'
import { type JudgeInputs, judgeInputs, NO_JUDGE } from './judge/judge-inputs.ts'

export const ENGINES = ['k6', 'embedded'] as const
export const COMMENT_POLICIES = ['always', 'on-change', 'never'] as const

/** Everything that action.yml takes, read once; an empty input counts as not given. */
export interface Inputs extends BaselineInputs, JudgeInputs {
  readonly command: Command
  /** Empty where the command needs none; of several plans, how they are written. */
  readonly plan: string
  /** Each of them, a file or a pattern. */
  readonly plans: readonly string[]
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
  /** Where the plan is pointed. */
  readonly pointing: Pointing | undefined
  /** Origins, as written. */
  readonly grants: readonly string[]
  readonly maxVUs: number | undefined
  readonly maxMinutes: number | undefined
  readonly allowCommands: boolean
  /** Where leases live, as written; undefined: this repository. */
  readonly leaseRemote: string | undefined
  readonly leaseToken: string | undefined
  /** Base and candidate in turn, instead of a comparison with a baseline; `pairs` replaces the plan's number. */
  readonly paired: { readonly pairs?: number } | undefined
  readonly comment: (typeof COMMENT_POLICIES)[number]
  readonly check: boolean
  readonly commentAuthor: string
  readonly commentWorkflows: readonly string[]
  readonly artifact: string
  /** The label that lets a change through; null: none does. */
  readonly overrideLabel: string | null
  /** Whether what runs on a branch come to is kept in one issue. */
  readonly trackingIssue: boolean
  readonly token: string | undefined
  /** Whether the results become artifacts of the workflow run. */
  readonly upload: boolean
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
 * @throws {Failure} usage, a line for each input that is wrong: what it holds and what it takes; or that there is no such input.
 */
export function readInputs(env: Env): Inputs {
  refuseUnknown(env)
  const text: Read = (name) => env[variableOf(name)]?.trim() || undefined
  const { tried, throwIfAny } = allOf()
  const command = tried(() => oneOf('command', text('command'), COMMANDS)) ?? 'run'
  tried(() => refuseLater(text))
  tried(() => refuseIdle(command, text))
  const cwd = resolve(env.GITHUB_WORKSPACE ?? '.', text('working-directory') ?? '.')
  const { plan, plans } = tried(() => plansIn(command, text('plan'))) ?? NO_PLAN
  const profile = text('profile')
  const environment = tried(() => readEnvironment('environment', text('environment')))
  const jobKey = tried(() => readJobKey('key', text('key')))
  const inputs = {
    command,
    plan,
    plans,
    profile,
    environment,
    jobKey,
    mode: tried(() => oneOf('mode', text('mode'), MODES)),
    failOn: tried(() => readFailOn('fail-on', text('fail-on'))),
    engine: tried(() => oneOf('engine', text('engine'), ENGINES)) ?? 'k6',
    k6: tried(() => k6Of(text)) ?? NO_K6,
    baseline: text('baseline'),
    paired: tried(() => pairedOf(command, text)),
    pointing: tried(() => readPointing('input', lines(text('targets')), lines(text('vars')))),
    grants: lines(text('allowed-targets')),
    maxVUs: tried(() => whole('max-vus', text('max-vus'))),
    maxMinutes: tried(() => whole('max-minutes', text('max-minutes'))),
    allowCommands: tried(() => yesOrNo('allow-commands', text('allow-commands'))) ?? false,
    leaseRemote: tried(() => leaseRemoteOf(text('lease-remote'), env)),
    leaseToken: text('lease-token'),
    ...(tried(() => judgeInputs(command, text)) ?? NO_JUDGE),
    ...(tried(() => baselineInputs(command, text)) ?? NO_BASELINE),
    ...(tried(() => publishedOf(command, text)) ?? UNPUBLISHED),
    commentAuthor: text('comment-author') ?? 'github-actions[bot]',
    commentWorkflows: tried(() => workflowsOf(command, text('comment-workflows'))) ?? [],
    artifact: text('artifact') ?? 'socketgate',
    overrideLabel: labelOf(env[variableOf('override-label')]),
    trackingIssue: tried(() => yesOrNo('tracking-issue', text('tracking-issue'))) ?? false,
    token: text('github-token'),
    upload: tried(() => yesOrNo('upload', text('upload'))) ?? true,
    runnerLabel: text('runner-label'),
    out: resolve(cwd, text('out') ?? ownFolder(env, [plan, profile, environment, jobKey])),
    cwd,
  }
  throwIfAny()
  return inputs
}

/** Every input that is wrong is told at once: each is another push otherwise. */
function allOf() {
  const messages: string[] = []
  return {
    tried: <T>(read: () => T): T | undefined => {
      try {
        return read()
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        messages.push(error.message)
        return undefined
      }
    },
    throwIfAny: () => {
      if (messages.length > 0) throw new Failure('usage', messages.join('\n'))
    },
  }
}

const UNPUBLISHED = { comment: 'always', check: true } as const
const NO_K6: Inputs['k6'] = { version: undefined, path: undefined, sha256: undefined, mirror: undefined }

/** Known to action.yml, so that a workflow may name it, but not built yet. */
function refuseLater(text: Read): void {
  if (text('segment') === undefined) return
  throw new Failure('usage', 'segment is not supported yet: leave it out, and measure the plan in one job')
}

/** What another command would read: a step that quietly left it out would do something else than it was asked for. */
function refuseIdle(command: Command, text: Read): void {
  if (command !== 'comment' && text('comment-workflows') !== undefined)
    throw new Failure('usage', `comment-workflows goes with command comment, and this one is ${command}`)
  for (const name of ['targets', 'vars'] as const) {
    if (!PLANLESS.has(command) || text(name) === undefined) continue
    throw new Failure('usage', `${name} goes with a command that loads, and ${command} does not`)
  }
}

const PLANLESS: ReadonlySet<Command> = new Set(['judge', 'comment', 'accept'])

function planOf(command: Command, plan: string | undefined): string {
  if (plan !== undefined || PLANLESS.has(command)) return plan ?? ''
  throw new Failure('usage', `plan is missing: ${command} needs one, such as plan: plans/orders-feed.yaml`)
}

const NO_PLAN = { plan: '', plans: [] } as const

/** One plan as it is written, or several. */
function plansIn(command: Command, text: string | undefined): Pick<Inputs, 'plan' | 'plans'> {
  const plan = planOf(command, text)
  const plans = planWords([plan])
  if (!isSeveral({ plans })) return { plan, plans: [plan] }
  if (command !== 'run')
    throw new Failure(
      'usage',
      `plan names several, which goes with command run, and this one is ${command}: name one; each other in a step, or a call of confirm.yml, of its own`,
    )
  return { plan: plans.join(' '), plans }
}

/** Whether a step runs a list of plans, or what a pattern names. */
export function isSeveral({ plans }: Pick<Inputs, 'plans'>): boolean {
  return plans.length > 1 || plans.some(isGlob)
}

function leaseRemoteOf(remote: string | undefined, env: Env): string | undefined {
  if (remote !== undefined) readLeaseRemote('lease-remote', remote, env)
  return remote
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
function pairedOf(command: Command, text: Read): Inputs['paired'] {
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

/** What comes to no verdict, or to none that lasts, writes no comment, and no check run over that of one. */
function publishedOf(command: Command, text: Read): Pick<Inputs, 'comment' | 'check'> {
  const comment = oneOf('comment', text('comment'), COMMENT_POLICIES) ?? 'always'
  const check = yesOrNo('check', text('check')) ?? true
  const silent = isOfBaseline({ command }) || yesOrNo('preliminary', text('preliminary')) === true
  return silent ? { comment: 'never', check: false } : { comment, check }
}

/** A workflow's name can be anybody's; its path cannot. */
function workflowsOf(command: Command, text: string | undefined): readonly string[] {
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

/** An empty one turns it off: whoever passes an input of their own on, and forgets it, lets nobody through. */
function labelOf(text: string | undefined): string | null {
  const label = (text ?? OVERRIDE_LABEL).trim()
  if (label === '') return null
  if (label.length <= 50 && !/[\u0000-\u001f`:]/.test(label)) return label
  const expected = 'a label of at most 50 characters, without a colon and backquotes'
  throw new Failure('usage', `override-label ${printable(label)}: expected ${expected}`)
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

/** The command line that does the same; of variables without their values. */
export function commandLine(inputs: Inputs): readonly string[] {
  const { command, plan, profile, environment, jobKey, pointing, engine, paired, records } = inputs
  const which = [
    ...(profile === undefined ? [] : ['--profile', profile]),
    ...(environment === undefined ? [] : ['--environment', environment]),
    ...(jobKey === undefined ? [] : ['--key', jobKey]),
    ...Object.entries(pointing?.targets ?? {}).flatMap(([name, url]) => ['--target', `${name}=${url}`]),
    ...Object.keys(pointing?.vars ?? {}).flatMap((name) => ['--var', `${name}=…`]),
  ]
  const commands = inputs.allowCommands ? ['--allow-commands'] : []
  if (command === 'seed') return ['baseline', 'seed', plan, ...which, '--engine', engine, ...commands]
  if (command === 'judge') {
    return ['judge', ...records, ...(plan === '' ? [] : ['--plan', plan]), ...which]
  }
  return [
    'run',
    ...(isSeveral(inputs) ? inputs.plans : [plan]),
    ...which,
    '--engine',
    engine,
    ...commands,
    ...(paired === undefined ? [] : ['--paired']),
    ...(paired?.pairs === undefined ? [] : ['--pairs', String(paired.pairs)]),
  ]
}
