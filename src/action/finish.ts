import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { lookOf } from '../app/context.ts'
import { reproduce } from '../app/reproduce.ts'
import { createLog } from '../app/terminal-log.ts'
import { TOOL, VERSION } from '../app/version.ts'
import type { EventContext } from '../github/event/event.ts'
import { createPublisher } from '../github/publisher.ts'
import { verdictOfFailure } from '../judge/failed.ts'
import { Failure } from '../model/failure.ts'
import { type Outcome, outcomeRow } from '../model/verdict/outcomes.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import type { Published } from '../ports.ts'
import { markdownReport } from '../report/markdown/markdown.ts'
import { failureReport } from '../report/verbs/failure.ts'
import { redactedFailure } from '../text/failure-words.ts'
import { annotate } from './annotate.ts'
import { commandLine, type Inputs } from './inputs.ts'
import type { Step } from './main.ts'
import { type Outputs, outputsOf } from './outputs.ts'
import type { Done } from './tasks.ts'
import type { Toolkit } from './toolkit.ts'

/** Publishes what a command came to, gives the outputs, and fails the step where the verdict does. */
export async function finish(
  { verdict, out, records, record }: Done,
  inputs: Inputs,
  step: Step,
): Promise<void> {
  const { toolkit } = step
  if (verdict === null) {
    toolkit.setOutput('record-path', records.map((name) => join(out, name)).join('\n'))
    toolkit.setOutput('evidence-complete', String(record?.complete ?? false))
    toolkit.setOutput('exit-code', String(exitOfRecord(record)))
    if (exitOfRecord(record) !== 0) toolkit.setFailed('the evidence is not whole: the log says why')
    return
  }
  const comment = await publish(verdict, inputs, step)
  const html = await access(join(out, 'report.html')).then(
    () => true,
    () => false,
  )
  conclude(verdict, outputsOf({ verdict, out, records, html, comment }), toolkit)
}

/** As the command line's `measure`: a record that is not whole must not look like one that is. */
function exitOfRecord(record: Done['record']): number {
  if (record?.ended === 'cancelled') return outcomeRow('cancelled').exit
  return record?.complete === true ? 0 : outcomeRow('engine').exit
}

/** Whatever was thrown becomes a verdict, too: who looks at the pull request learns that nothing was measured. */
export async function fail(error: unknown, inputs: Inputs | undefined, step: Step): Promise<void> {
  const { context, event, toolkit } = step
  const thrown = error instanceof Failure ? error : await internal(error)
  const failure = redactedFailure(thrown, context.redactor)
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
  const comment = known ? await publish(verdict, inputs, step) : 'none'
  conclude(verdict, outputsOf({ verdict, out: null, records: [], html: false, comment }), toolkit)
}

/** An exception that nobody caught is told, and no more: what still runs may be about to publish. Gives the exit code. */
export async function crash(error: unknown, { context, toolkit }: Step): Promise<number> {
  const failure = redactedFailure(await internal(error), context.redactor)
  context.stderr.write(failureReport(failure, lookOf(context.stderr, context.env)))
  const verdict = verdictOfFailure(failure, { file: '' })
  conclude(verdict, outputsOf({ verdict, out: null, records: [], html: false, comment: 'none' }), toolkit)
  return 1
}

async function internal(error: unknown): Promise<Failure> {
  const { failureOf } = await import('../app/gate.ts')
  return failureOf(error)
}

/** An event that may start no load may write nothing either. */
function mayPublish(outcome: Outcome, { loadRefused }: EventContext): boolean {
  return !(outcome === 'policy' && loadRefused !== null)
}

async function publish(
  verdict: Verdict,
  inputs: Inputs,
  { context, event, toolkit }: Step,
): Promise<Published> {
  const place = { cwd: inputs.cwd, env: context.env }
  const redact = (text: string) => context.redactor.text(text)
  const markdown = markdownReport(verdict, {
    version: VERSION,
    reproduce: reproduce(commandLine(inputs), { env: context.env, cwd: inputs.cwd }),
    runUrl: event.runUrl,
  })
  const publisher = createPublisher({
    ...place,
    event,
    token: inputs.token ?? '',
    comment: inputs.comment,
    author: inputs.commentAuthor,
    check: inputs.check,
    userAgent: TOOL,
    log: createLog(context.stderr, lookOf(context.stderr, context.env)),
    redact,
    cancel: context.signal,
  })
  const { comment, check } = await publisher.publish(verdict, markdown)
  if (check !== 'created') annotate(verdict, { ...place, redact }, toolkit)
  return comment
}

/** The last thing that a step does. */
function conclude(verdict: Verdict, outputs: Outputs, toolkit: Toolkit): void {
  for (const [name, value] of Object.entries(outputs)) toolkit.setOutput(name, value)
  if (verdict.fails) toolkit.setFailed(verdict.sentence)
  else if (verdict.mode === 'warn' && !QUIET.has(verdict.outcome)) toolkit.warning(verdict.sentence)
}

/** Outcomes of which nobody needs to be warned. */
const QUIET: ReadonlySet<Outcome> = new Set(['pass', 'no_baseline', 'skipped', 'plan_changed'])
