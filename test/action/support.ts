import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { fail, finish } from '../../src/action/finish.ts'
import { readInputs } from '../../src/action/inputs.ts'
import { runAction } from '../../src/action/main.ts'
import { publisherOf } from '../../src/action/publisher.ts'
import type { Toolkit } from '../../src/action/toolkit.ts'
import { createContext } from '../../src/app/context.ts'
import type { Annotation } from '../../src/github/check/annotations.ts'
import { readEvent } from '../../src/github/event/event.ts'
import { decide, strictnessOf } from '../../src/judge/outcome.ts'
import { Failure, type FailureOutcome } from '../../src/model/failure.ts'
import type { Mode } from '../../src/model/load/gate.ts'
import type { Outcome } from '../../src/model/verdict/outcomes.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { verdict } from '../report/verdicts.ts'
import { type GitHubDouble, TOKEN } from '../support/github-double/server.ts'
import { ownStdout, readLog } from '../support/runner.ts'

export const HEAD = 'a'.repeat(40)
export const BASE = 'b'.repeat(40)
export const MERGE = 'c'.repeat(40)
export const REPOSITORY = { full_name: 'acme/orders', default_branch: 'main' }

/** The payload of a pull request from the repository `head`; null: it was deleted. */
export function pull(head: string | null, author = 'octocat') {
  const repo = head === null ? null : { full_name: head }
  return {
    repository: REPOSITORY,
    pull_request: {
      number: 412,
      state: 'open',
      user: { login: author },
      head: { sha: HEAD, ref: 'topic', repo },
      base: { sha: BASE, ref: 'main', repo: REPOSITORY },
    },
  }
}

export const GROUP = {
  repository: REPOSITORY,
  merge_group: { head_sha: HEAD, base_sha: BASE, base_ref: 'refs/heads/main' },
}

/**
 * Outcome, exit code, whether the step fails where the mode is warn and where it is block, and the check of both: the
 * table of outcomes of README and design.
 */
export const CONTRACT: readonly (readonly [Outcome, number, boolean, boolean, string, string])[] = [
  ['pass', 0, false, false, 'success', 'success'],
  ['slo', 11, false, true, 'neutral', 'failure'],
  ['regression', 10, false, true, 'neutral', 'failure'],
  ['suspect', 12, false, false, 'neutral', 'neutral'],
  ['inconclusive', 20, false, false, 'neutral', 'neutral'],
  ['no_baseline', 21, false, false, 'neutral', 'neutral'],
  ['plan_changed', 22, false, false, 'neutral', 'neutral'],
  ['usage', 2, true, true, 'failure', 'failure'],
  ['plan', 30, true, true, 'failure', 'failure'],
  ['policy', 31, true, true, 'failure', 'failure'],
  ['target', 40, false, true, 'neutral', 'failure'],
  ['engine', 50, true, true, 'failure', 'failure'],
  ['store', 60, false, true, 'neutral', 'failure'],
  ['internal', 70, true, true, 'failure', 'failure'],
  ['cancelled', 130, true, true, 'cancelled', 'cancelled'],
  ['skipped', 0, false, false, 'neutral', 'neutral'],
]

/** Outcomes that no verdict on a record has: something was thrown. */
export const THROWN: ReadonlySet<Outcome> = new Set([
  'plan',
  'policy',
  'usage',
  'engine',
  'skipped',
  'internal',
])

/** As the judge decides it, for the mode. */
export function judged(outcome: Outcome, mode: Mode, over: Partial<Verdict> = {}): Verdict {
  const message = `The outcome is ${outcome}.`
  const { failOn } = strictnessOf({ mode })
  const decision = decide(outcome === 'pass' ? [] : [{ outcome, code: 'internal', message }], failOn)
  return verdict({ ...decision, mode, failOn, sentence: message, ...over })
}

export interface Asked {
  readonly github: Pick<GitHubDouble, 'url'>
  /** Of the test: summaries and outputs lie there. */
  readonly folder: string
  readonly event: string
  readonly payload: object
  readonly mode?: Mode
  readonly env?: { readonly [name: string]: string }
}

let steps = 0

/** What the runner gives: a step of this event, which tells what it does to a toolkit that writes it down. */
export function stepOf({ github, folder, event, payload, mode = 'warn', env: more }: Asked) {
  const env = {
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'acme/orders',
    GITHUB_SHA: MERGE,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '11981',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: github.url,
    GITHUB_WORKSPACE: folder,
    GITHUB_STEP_SUMMARY: join(folder, `summary-${++steps}.md`),
    INPUT_PLAN: 'plans/orders-feed.yaml',
    INPUT_PROFILE: 'pr',
    INPUT_MODE: mode,
    'INPUT_GITHUB-TOKEN': TOKEN,
    INPUT_OUT: 'out',
    ...more,
  }
  const told = {
    outputs: {} as { [name: string]: string },
    failed: [] as string[],
    notices: [] as string[],
    log: '',
  }
  const remarks: Annotation[] = []
  const write = (text: string) => {
    told.log += text
  }
  const signal = new AbortController().signal
  const context = createContext({ argv: [], env, cwd: folder, stdout: { write }, stderr: { write }, signal })
  const toolkit: Toolkit = {
    setOutput: (name, value) => {
      told.outputs[name] = value
    },
    setSecret: () => {},
    warning: () => {},
    notice: (message) => void told.notices.push(message),
    annotate: (remark) => void remarks.push(remark),
    setFailed: (message) => void told.failed.push(message),
  }
  const step = { event: readEvent(env, payload), payload, context, toolkit }
  const summary = () =>
    existsSync(env.GITHUB_STEP_SUMMARY) ? readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8') : ''
  return { step, inputs: readInputs(env), told, remarks, summary }
}

/** A step that came to this verdict, or threw this outcome, published and concluded. */
export async function concluded(asked: Asked, outcome: Outcome, over: Partial<Verdict> = {}) {
  const { step, inputs, told, remarks, summary } = stepOf(asked)
  const { folder, mode = 'warn' } = asked
  if (THROWN.has(outcome))
    await fail(new Failure(outcome as FailureOutcome, `The outcome is ${outcome}.`), inputs, step)
  else {
    const done = { verdict: judged(outcome, mode, over), out: folder, records: [] }
    await finish(done, inputs, step)
  }
  const { outputs, failed, log } = told
  return { outputs, failed: failed.length > 0, remarks, log, summary: summary() }
}

/** A step that was killed while its load ran: nothing but its opened check run is left of it. */
export async function killed(asked: Asked): Promise<void> {
  const { step, inputs } = stepOf(asked)
  await publisherOf(inputs, step).open(verdict().plan)
}

/** A whole step in this process: what the runner would see of it. */
export async function wholeStep({ github, folder, event, payload, env }: Asked) {
  let log = ''
  const stream = {
    write: (text: string) => {
      log += text
    },
  }
  const named = (name: string) => join(folder, `${name}-${steps}`)
  steps++
  writeFileSync(named('event'), JSON.stringify(payload))
  writeFileSync(named('output'), '')
  vi.stubEnv('GITHUB_OUTPUT', named('output'))
  const own = ownStdout(stream.write)
  await runAction({
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: named('event'),
      GITHUB_REPOSITORY: 'acme/orders',
      GITHUB_SHA: MERGE,
      GITHUB_RUN_ID: '1',
      GITHUB_API_URL: github.url,
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: named('step-summary'),
      RUNNER_TEMP: folder,
      'INPUT_GITHUB-TOKEN': TOKEN,
      ...env,
    },
    stdout: stream,
    stderr: stream,
    signal: new AbortController().signal,
  })
  own.mockRestore()
  vi.unstubAllEnvs()
  const failed = process.exitCode === 1
  process.exitCode = undefined
  const read = (name: string) => (existsSync(named(name)) ? readFileSync(named(name), 'utf8') : '')
  const output = read('output')
  const told = (name: string) => new RegExp(`^${name}<<.*\\n(.*)$`, 'm').exec(output)?.[1]
  const { commands } = readLog(log)
  return {
    failed,
    log,
    commands,
    summary: read('step-summary'),
    outcome: told('outcome'),
    exit: told('exit-code'),
    comment: told('comment'),
    more: told('more-runs'),
    written: told('baseline-written'),
  }
}
