import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: { readonly [key: string]: unknown }
}

interface Job {
  readonly if?: unknown
  readonly needs?: string | readonly string[]
  /** Of a job that calls a workflow: it has no steps then. */
  readonly uses?: string
  readonly permissions?: object
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on: unknown
  readonly permissions?: object
  readonly jobs: { readonly [name: string]: Job }
}

/** What is wrong with a workflow by the rules that hold for this repository and for what its documents show. */
export function faultsOf(text: string): readonly string[] {
  const workflow = parse(text) as Workflow
  const jobs = Object.entries(workflow.jobs)
  const triggers = typeof workflow.on === 'string' ? [workflow.on] : Object.keys(workflow.on as object)
  const privileged = triggers.includes('workflow_run')
  const called = triggers.includes('workflow_call')
  return [
    ...(triggers.includes('pull_request_target') ? ['runs under pull_request_target'] : []),
    // With any at its head a called workflow would take from its last job what the caller grants.
    ...(JSON.stringify(workflow.permissions) === (called ? undefined : '{}')
      ? []
      : ['grants permissions to every job']),
    ...unexplained(text),
    ...unpinned(text),
    ...jobs.flatMap(([name, job]) => [
      ...(skipsByLabel(job) ? [`${name}: is skipped by a label, and a skipped job counts as passed`] : []),
      ...(job.permissions === undefined && !(called && waitsForAll(job, jobs))
        ? [`${name}: does not say its permissions`]
        : []),
      ...(job.steps ?? []).flatMap((step) =>
        faultsOfStep(step, privileged).map((fault) => `${name}: ${fault}`),
      ),
    ]),
  ]
}

/** What a called workflow writes depends on its caller's event, and is granted there. */
function waitsForAll({ needs = [] }: Job, jobs: readonly unknown[]): boolean {
  return [needs].flat().length === jobs.length - 1
}

/** GitHub takes a skipped job for a successful one, and of a name the newest: any label would make a red job green. */
function skipsByLabel({ if: when = '', uses: calls = '', steps = [] }: Job): boolean {
  const gates = calls === CONFIRM || steps.some(({ uses = '' }) => isOurs(uses))
  return gates && /label|event\.action/.test(String(when))
}

/** Each permission stands with its reason. */
function unexplained(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line) && !/ # \S+/.test(line))
    .map((line) => `${line.trim()}: without its reason`)
}

/** By commit, with the version; ours has none yet, and stands as a placeholder. */
function unpinned(text: string): readonly string[] {
  return [...text.matchAll(/\buses: ([^.\s].*)$/gm)]
    .map(([, uses]) => uses!)
    .filter((uses) => !PINNED.test(uses) && ![OURS, CONFIRM].includes(uses.replace(/ #.*$/, '')))
    .map((uses) => `${uses}: not pinned`)
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }

const PINNED = /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

/** How the documents name this action: by the tag of its major version, which each release moves along. */
export const OURS = `OWNER/socketgate@v${version.split('.')[0]}`

/** The workflow that others call, likewise. */
export const CONFIRM = OURS.replace('@', '/.github/workflows/confirm.yml@')

function isOurs(uses: string): boolean {
  return uses === OURS || uses === './' || /^OWNER\/socketgate@[0-9a-f]{40}$/.test(uses)
}

const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { readonly inputs: object }

function faultsOfStep(
  { uses = '', run = '', with: given = {} }: Step,
  privileged: boolean,
): readonly string[] {
  const texts = JSON.stringify(given)
  const checkout = uses.startsWith('actions/checkout')
  const ours = isOurs(uses)
  return [
    ...(run.includes('${{') ? ['puts an expression into a shell'] : []),
    ...(checkout && given['persist-credentials'] !== false ? ['leaves a token in the checkout'] : []),
    ...(privileged && /head|workflow_run/.test(texts)
      ? ['takes something of the change beside secrets']
      : []),
    ...(ours && /\$\{\{\s*secrets\./.test(texts) ? ['passes a secret by an input; it belongs into env'] : []),
    ...(ours && /\$\{\{\s*github\.(?!token|run_attempt|event\.pull_request\.number)/.test(texts)
      ? ['passes a text of the event by an input']
      : []),
    ...(ours ? Object.keys(given).filter((name) => !Object.hasOwn(inputs, name)) : []).map(
      (name) => `gives an input that there is not: ${name}`,
    ),
  ]
}
