import * as core from '@actions/core'
import { oneOf } from './cli/args.ts'
import type { Context } from './cli/context.ts'
import { ENGINES, MODES, readFailOn } from './cli/load-options.ts'
import { perform, type RunOptions } from './cli/perform.ts'
import { failureOf } from './gate.ts'
import { outcomeRow } from './model/outcomes.ts'
import { terminalReport } from './report/terminal.ts'

/** The action's inputs, read once. */
function readInputs(): RunOptions {
  const optional = (name: string) => core.getInput(name) || undefined
  const k6 = optional('k6-path')
  const plan = core.getInput('plan', { required: true })
  const profile = optional('profile')
  return {
    plan,
    profile,
    choice: {
      engine: oneOf('engine', optional('engine'), ENGINES) ?? 'auto',
      ...(k6 === undefined ? {} : { k6 }),
    },
    baseline: optional('baseline'),
    append: process.env.GITHUB_EVENT_NAME !== 'pull_request',
    mode: oneOf('mode', optional('mode'), MODES),
    failOn: readFailOn('fail-on', optional('fail-on')),
    grants: core.getMultilineInput('allowed-targets'),
    ci: true,
    runnerLabel: optional('runner-label'),
    out: optional('out') ?? `${process.env.RUNNER_TEMP ?? '.'}/socketgate`,
    reproduce: `npx github:OWNER/socketgate run ${plan}${profile === undefined ? '' : ` --profile ${profile}`}`,
  }
}

function createContext(): Context {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort(signal))
  const { env, stdout, stderr } = process
  return { argv: [], env, cwd: process.cwd(), stdout, stderr, signal: stop.signal }
}

try {
  const { verdict, out, records } = await perform(readInputs(), createContext())
  process.stdout.write(terminalReport(verdict, { width: 120, color: false, unicode: true }))
  core.setOutput('outcome', verdict.outcome)
  core.setOutput('exit-code', verdict.exitCode)
  core.setOutput('report-path', `${out}/report.md`)
  core.setOutput('record-path', records.map((name) => `${out}/${name}`).join('\n'))
  if (verdict.fails) core.setFailed(verdict.sentence)
} catch (error) {
  const failure = failureOf(error)
  core.setOutput('outcome', failure.outcome)
  core.setOutput('exit-code', outcomeRow(failure.outcome).exit)
  core.setFailed(failure.message)
}
