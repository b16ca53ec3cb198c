import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { lookOf } from '../app/context.ts'
import { exitCode } from '../app/ending.ts'
import { tellAsVerdict } from '../app/failed.ts'
import { readPlan } from '../app/files/plan-file.ts'
import { reason } from '../app/files/reason.ts'
import type { Measured } from '../app/measure-plan.ts'
import { reproduce } from '../app/reproduce.ts'
import { type Judged, reportsOf } from '../app/results/reports.ts'
import { createLog } from '../app/terminal-log.ts'
import { TOOL } from '../app/version.ts'
import type { EventContext } from '../github/event/event.ts'
import { createPublisher } from '../github/publisher.ts'
import type { Outcome } from '../model/verdict/outcomes.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import type { PlanHead } from '../plan/parse/head.ts'
import type { Published } from '../ports.ts'
import { withoutForeignSecrets } from '../text/own-fields.ts'
import { annotate } from './annotate.ts'
import { commandLine, type Inputs } from './inputs.ts'
import { outputsOf, type Results } from './outputs.ts'
import type { Step } from './step.ts'

/** Publishes what a command came to, gives the outputs, and fails the step where the verdict does. */
export async function finish(
  done: Omit<Judged, 'reports'> | Measured,
  inputs: Inputs,
  step: Step,
): Promise<void> {
  if (!('verdict' in done)) return finishMeasured(done, step)
  const { verdict, unwritten } = done
  const { out, records } = unwritten === undefined ? done : NOWHERE
  const comment = await publish(verdict, inputs, step)
  const html = out !== null && (await isThere(join(out, 'report.html')))
  conclude(verdict, { out, records, html, comment }, step)
  if (unwritten === undefined) return
  step.toolkit.setFailed(step.context.redactor.text(unwritten))
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** As the command line's `measure`: a record that is not whole must not look like one that is. */
function finishMeasured({ record, out, records, exit }: Measured, { context, toolkit }: Step): void {
  toolkit.setOutput('record-path', records.map((name) => join(out, name)).join('\n'))
  toolkit.setOutput('evidence-complete', String(record.complete))
  toolkit.setOutput('exit-code', String(exitCode(exit, context.signal)))
  if (exit !== 0) toolkit.setFailed('the evidence is not whole: the log says why')
}

/** Whatever was thrown becomes a verdict, too: who looks at the pull request learns that nothing was measured. */
export async function fail(error: unknown, inputs: Inputs | undefined, step: Step): Promise<void> {
  const { context, event } = step
  const { plan = '', profile, environment, jobKey, mode, failOn } = inputs ?? {}
  const facts = {
    file: plan,
    reader: 'action' as const,
    ...(inputs && (await headIn(inputs, step))),
    ...(profile && { profile }),
    ...(environment && { environment }),
    ...(jobKey && { jobKey }),
    ...(mode && { mode }),
    ...(failOn && { failOn }),
  }
  const verdict = withoutForeignSecrets(tellAsVerdict(error, facts, context), context.redactor)
  const known = inputs !== undefined && plan !== '' && mayPublish(verdict.outcome, event)
  const comment = known ? await publish(verdict, inputs, step) : 'none'
  conclude(verdict, { comment, ...NOWHERE }, step)
}

/** What the plan is called, where it may be read: a check that is waited for has one name, whatever goes wrong. */
async function headIn(inputs: Inputs, { context: { env } }: Step): Promise<PlanHead> {
  try {
    // Loaded on demand: a start that is refused without a plan must not pay for YAML.
    const [{ checkPlanPlace }, { headOf }] = await Promise.all([
      import('./base/plan-place.ts'),
      import('../plan/parse/head.ts'),
    ])
    await checkPlanPlace(inputs, env)
    return headOf((await readPlan(inputs.plan, inputs.cwd)).bytes)
  } catch {
    return {}
  }
}

/** An exception that nobody caught is told, and no more: what still runs may be about to publish. Gives the exit code. */
export function crash(error: unknown, step: Step): number {
  const verdict = tellAsVerdict(error, { file: '' }, step.context)
  conclude(verdict, { comment: 'none', ...NOWHERE }, step)
  return 1
}

const NOWHERE = { out: null, records: [], html: false } as const

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
  const reports = reportsOf(verdict, {
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
  const { comment, check } = await publisher.publish(verdict, reports['report.md'])
  if (check !== 'created') annotate(verdict, { ...place, redact }, toolkit)
  return comment
}

/** The last thing that a step does. Outputs that a full disk refuses take nothing from a verdict that is published. */
function conclude(
  verdict: Verdict,
  results: Omit<Results, 'verdict' | 'signal'>,
  { context: { signal }, toolkit }: Step,
): void {
  try {
    const outputs = outputsOf({ verdict, signal, ...results })
    for (const [name, value] of Object.entries(outputs)) toolkit.setOutput(name, value)
  } catch (error) {
    toolkit.setFailed(`${verdict.sentence} The outputs of the step could not be written: ${reason(error)}`)
    return
  }
  if (verdict.fails) toolkit.setFailed(verdict.sentence)
  else if (verdict.mode === 'warn' && !QUIET.has(verdict.outcome)) toolkit.warning(verdict.sentence)
}

/** Outcomes of which nobody needs to be warned. */
const QUIET: ReadonlySet<Outcome> = new Set(['pass', 'no_baseline', 'skipped', 'plan_changed'])
