import { access } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { type Context, createContext, lookOf, type Stream } from '../cli/context.ts'
import { createLog } from '../cli/log.ts'
import { reproduce } from '../cli/reproduce.ts'
import { TOOL, VERSION } from '../cli/version.ts'
import { failureOf } from '../gate.ts'
import { type EventContext, readEvent } from '../github/event.ts'
import { createPublisher, readPayload } from '../github/publisher.ts'
import { verdictOfFailure } from '../judge/failed.ts'
import { type Outcome, outcomeRow } from '../model/outcomes.ts'
import { Redactor } from '../model/redact.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Published } from '../ports.ts'
import { withoutCommands } from '../redact/commands.ts'
import { failureReport } from '../report/failure.ts'
import { markdownReport } from '../report/markdown.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { outputsOf } from './outputs.ts'
import { allowedBy, checkEvent, mayStore } from './policy.ts'
import { type Done, judge, measure, run } from './steps.ts'

/** What the runner gives a step. */
export interface Runner {
  readonly env: { readonly [name: string]: string | undefined }
  readonly stdout: Stream
  readonly stderr: Stream
  readonly signal: AbortSignal
}

/** One step: reads what was asked, does it, publishes it, and only then fails. Never rejects. */
export async function runAction(runner: Runner): Promise<void> {
  const redactor = new Redactor((needles) => needles.forEach(core.setSecret))
  const context = contextOf(runner, redactor)
  const payload = await readPayload(runner.env)
  const event = readEvent(runner.env, payload)
  let inputs: Inputs | undefined
  try {
    inputs = readInputs(runner.env)
    if (inputs.token) redactor.conceal([inputs.token])
    checkEvent(inputs, event)
    if (inputs.command === 'comment') return await commentOn(inputs, event, payload, context)
    const done = await perform(inputs, event, payload, { ...context, cwd: inputs.cwd })
    await finish(done, inputs, event, context)
  } catch (error) {
    await fail(error, inputs, event, context)
  }
}

/** Nothing that is written by anybody but the toolkit is a workflow command. */
function contextOf({ stdout, stderr, ...rest }: Runner, redactor: Redactor): Context {
  const tamed = (stream: Stream) => ({ write: (text: string) => stream.write(withoutCommands(text)) })
  return createContext(
    { argv: [], cwd: process.cwd(), ...rest, stdout: tamed(stdout), stderr: tamed(stderr) },
    redactor,
  )
}

async function perform(
  inputs: Inputs,
  event: EventContext,
  payload: unknown,
  context: Context,
): Promise<Done> {
  const { env } = context
  const withoutSecrets = event.fork || event.dependabot
  const store = mayStore(event, payload, env)
  const allowed = { ...(await allowedBy(inputs, event, payload, env)), store, withoutSecrets }
  if (inputs.command === 'judge') return await judge(inputs, allowed, context)
  return await (inputs.command === 'measure' ? measure : run)(inputs, allowed, context)
}

/** The second workflow of forks: whatever the verdict, its job fails only where nothing could be trusted. */
async function commentOn(
  inputs: Inputs,
  event: EventContext,
  payload: unknown,
  context: Context,
): Promise<void> {
  const { comment } = await import('./comment.ts')
  const { verdict, published } = await comment(inputs, event, payload, context)
  core.setOutput('comment', published)
  if (verdict === null) return
  core.setOutput('outcome', verdict.outcome)
  core.setOutput('exit-code', String(verdict.exitCode))
}

async function finish(done: Done, inputs: Inputs, event: EventContext, context: Context): Promise<void> {
  const { verdict, out, records, record } = done
  if (verdict === null) {
    core.setOutput('record-path', records.map((name) => join(out, name)).join('\n'))
    core.setOutput('evidence-complete', String(record?.complete ?? false))
    core.setOutput('exit-code', String(exitOfRecord(record)))
    if (exitOfRecord(record) !== 0) core.setFailed('the evidence is not whole: the log says why')
    return
  }
  const comment = await publish(verdict, inputs, event, context)
  const html = await access(join(out, 'report.html')).then(
    () => true,
    () => false,
  )
  conclude(verdict, outputsOf({ verdict, out, records, html, comment }))
}

/** As the command line's `measure`: a record that is not whole must not look like one that is. */
function exitOfRecord(record: Done['record']): number {
  if (record?.ended === 'cancelled') return outcomeRow('cancelled').exit
  return record?.complete === true ? 0 : outcomeRow('engine').exit
}

/** Whatever was thrown becomes a verdict, too: who looks at the pull request learns that nothing was measured. */
async function fail(
  error: unknown,
  inputs: Inputs | undefined,
  event: EventContext,
  context: Context,
): Promise<void> {
  const failure = failureOf(error)
  context.stderr.write(failureReport(failure, lookOf(context.stderr, context.env)))
  const { plan = '', profile, mode, failOn } = inputs ?? {}
  const verdict = context.redactor.value(
    verdictOfFailure(failure, {
      file: plan,
      ...(profile && { profile }),
      ...(mode && { mode }),
      ...(failOn && { failOn }),
    }),
  )
  const known = inputs !== undefined && plan !== '' && mayPublish(failure.outcome, event)
  const comment = known ? await publish(verdict, inputs, event, context) : 'none'
  conclude(verdict, outputsOf({ verdict, out: null, records: [], html: false, comment }))
}

/** An event that may start no load may write nothing either. */
function mayPublish(outcome: Outcome, { loadRefused }: EventContext): boolean {
  return !(outcome === 'policy' && loadRefused !== null)
}

async function publish(
  verdict: Verdict,
  inputs: Inputs,
  event: EventContext,
  context: Context,
): Promise<Published> {
  const { plan, profile } = inputs
  const argv = ['run', plan, ...(profile === undefined ? [] : ['--profile', profile])]
  const markdown = markdownReport(verdict, { version: VERSION, reproduce: reproduce(argv) })
  const publisher = createPublisher({
    env: context.env,
    event,
    token: inputs.token ?? '',
    comment: inputs.comment,
    author: inputs.commentAuthor,
    check: inputs.check,
    cwd: inputs.cwd,
    userAgent: TOOL,
    log: createLog(context.stderr, lookOf(context.stderr, context.env)),
    redact: (text) => context.redactor.text(text),
    cancel: context.signal,
  })
  return (await publisher.publish(verdict, markdown)).comment
}

/** The last thing that a step does. The toolkit escapes both, and fails the step by its exit code. */
function conclude(verdict: Verdict, outputs: { readonly [name: string]: string }): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  if (verdict.fails) core.setFailed(verdict.sentence)
  else if (verdict.mode === 'warn' && !QUIET.has(verdict.outcome)) core.warning(verdict.sentence)
}

/** Outcomes of which nobody needs to be warned. */
const QUIET: ReadonlySet<Outcome> = new Set(['pass', 'no_baseline', 'skipped', 'plan_changed'])
