import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { exitCode } from '../app/ending.ts'
import { type FailureFacts, tellAsVerdict } from '../app/failed.ts'
import { reason } from '../app/files/reason.ts'
import type { Measured } from '../app/measure-plan.ts'
import { rewriteReports } from '../app/on-commit.ts'
import { given } from '../app/options/given.ts'
import { reproduce } from '../app/reproduce.ts'
import { type Judged, reportsOf } from '../app/results/reports.ts'
import type { EventContext } from '../github/event/event.ts'
import { writeSummary } from '../github/summary.ts'
import type { Seeding } from '../model/record/baseline.ts'
import { failingOf } from '../model/verdict/failing.ts'
import type { Outcome } from '../model/verdict/outcomes.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import { ALL } from '../model/verdict/verdicts.ts'
import type { Publication } from '../ports.ts'
import { asSentence } from '../report/words/facts.ts'
import { withoutForeignSecrets } from '../text/own-fields.ts'
import { annotate } from './annotate.ts'
import { isOfBaseline } from './baseline-inputs.ts'
import { headIn } from './head.ts'
import { commandLine, type Inputs } from './inputs.ts'
import { outputsOf, type Results } from './outputs.ts'
import { ownDocs } from './own-docs.ts'
import type { Step } from './step.ts'
import { whyNotUploaded } from './upload/whether.ts'

/**
 * Publishes what a command came to, gives the outputs, and fails the step where the verdict does. `accepting`: the verdict
 * with what somebody lets through.
 */
export async function finish(
  done: Omit<Judged, 'reports'> | Measured | Seeding,
  inputs: Inputs,
  step: Step,
  accepting?: Accepting,
): Promise<void> {
  if ('wanted' in done) return await (await import('./baseline/seeded.ts')).finishSeeding(done, step)
  if (!('verdict' in done)) return await finishMeasured(done, inputs, step)
  if (inputs.preliminary) return finishPreliminary(done, step)
  const { comment, issue, verdict, unwritten } = await settled(done, inputs, step, accepting)
  const { out, records } = unwritten === undefined ? done : NOWHERE
  const html = out !== null && (await isThere(join(out, 'report.html')))
  conclude(verdict, { out, records, html, comment, issue }, step)
  if (unwritten !== undefined) return step.toolkit.setFailed(step.context.redactor.text(unwritten))
  const { upload, writtenOf } = await import('./upload/upload.ts')
  await upload([writtenOf(verdict, done.out, inputs.command === 'run')], inputs, step)
}

type Accepting = (verdict: Verdict) => Promise<Verdict>

/** A verdict as it stands once it is published, and why its results could not be written. */
export async function settled(
  done: Omit<Judged, 'reports'>,
  inputs: Inputs,
  step: Step,
  accepting: Accepting = async (verdict) => verdict,
): Promise<Pick<Publication, 'comment' | 'issue' | 'verdict'> & { readonly unwritten: string | undefined }> {
  const { comment, issue, verdict } = await publish(await accepting(done.verdict), inputs, step, {
    written: done.unwritten === undefined,
    carried: await handedOn(done, step),
  })
  // What other jobs and attempts said may have changed it: the results then say so, too.
  const unwritten =
    done.unwritten ??
    (verdict === done.verdict
      ? undefined
      : await rewriteReports(verdict, { out: done.out, cwd: inputs.cwd }, extraOf(inputs, step, true)))
  return { comment, issue, verdict, unwritten }
}

/** Packing of records is loaded where there are any: what is refused at the start pays for none of it. */
async function handedOn(done: Pick<Judged, 'runs'>, step: Step): Promise<string | undefined> {
  return done.runs === undefined ? undefined : (await import('./hand-on.ts')).handedOn(done, step)
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** As the command line's `measure`: a record that is not whole must not look like one that is. */
async function finishMeasured(
  { record, out, records, exit, base }: Measured,
  inputs: Inputs,
  step: Step,
): Promise<void> {
  const { context, toolkit } = step
  toolkit.setOutput('record-path', records.map((name) => join(out, name)).join('\n'))
  toolkit.setOutput('base-record-path', base?.records.map((name) => join(base.out, name)).join('\n') ?? '')
  toolkit.setOutput('evidence-complete', String(record.complete))
  toolkit.setOutput('exit-code', String(exitCode(exit, context.signal)))
  if (exit !== 0) toolkit.setFailed('the evidence is not whole: the log says why')
  const { upload, writtenRecord } = await import('./upload/upload.ts')
  await upload([writtenRecord(record, out)], inputs, step)
}

/** Other runs may change it: it is told where further steps ask, and nowhere else. */
function finishPreliminary(
  { verdict, more }: Pick<Judged, 'verdict' | 'more'>,
  { context, toolkit }: Step,
): void {
  const results = {
    verdict,
    more,
    comment: 'none' as const,
    issue: 'none' as const,
    signal: context.signal,
    ...NOWHERE,
  }
  for (const [name, value] of Object.entries(outputsOf(results))) toolkit.setOutput(name, value)
}

/** Whatever was thrown becomes a verdict, too: who looks at the pull request learns that nothing was measured. */
export async function fail(error: unknown, inputs: Inputs | undefined, step: Step): Promise<void> {
  const { context, event } = step
  const { plan = '' } = inputs ?? {}
  const facts = await failureFacts(inputs, step)
  const failed = withoutForeignSecrets(tellAsVerdict(error, facts, context), context.redactor)
  const known = inputs !== undefined && plan !== '' && mayPublish(failed.outcome, event)
  const { comment, issue, verdict } = known
    ? await publish(failed, inputs, step)
    : await summarised(failed, step)
  conclude(verdict, { comment, issue, ...NOWHERE }, step)
}

/** What is known of a step that came to no verdict by itself. */
export async function failureFacts(inputs: Inputs | undefined, step: Step): Promise<FailureFacts> {
  const { plan = '', profile, environment, jobKey, mode, failOn } = inputs ?? {}
  return {
    file: plan,
    reader: 'action' as const,
    ...(inputs && (await headIn(inputs, step))),
    ...(profile && { profile }),
    ...(environment && { environment }),
    ...(jobKey && { jobKey }),
    // What is asked of the baseline and not done fails, however plans are judged.
    ...(inputs && isOfBaseline(inputs)
      ? { mode: 'block' as const }
      : { ...given('mode', mode), ...given('failOn', failOn) }),
  }
}

/** Of a step whose inputs are wrong, or whose event may write nothing, only the job's summary is there to be read. */
async function summarised(verdict: Verdict, { context: { env, redactor }, event: { runUrl } }: Step) {
  const named =
    verdict.plan.file === '' ? { ...verdict, plan: { ...verdict.plan, file: 'this step' } } : verdict
  const { 'report.md': report } = reportsOf(named, { reproduce: '', runUrl, docs: ownDocs(env) })
  await writeSummary(env.GITHUB_STEP_SUMMARY, redactor.text(report)).catch(() => 'none')
  return { comment: 'none' as const, issue: 'none' as const, verdict }
}

/**
 * An exception that nobody caught is told: what still runs may be about to publish. Of what was published only a check run
 * that waits for its verdict is completed. Gives the exit code.
 */
export async function crash(error: unknown, inputs: Inputs | undefined, step: Step): Promise<number> {
  const { plan = '', profile, environment, jobKey } = inputs ?? {}
  const facts = { file: plan, ...given('profile', profile), ...given('environment', environment) }
  const head = inputs && (await headIn(inputs, step))
  const verdict = tellAsVerdict(error, { ...facts, ...given('jobKey', jobKey), ...head }, step.context)
  conclude(verdict, { comment: 'none', issue: 'none', ...NOWHERE }, step)
  if (inputs !== undefined) await step.publisher?.abandon(verdict, reportOf(inputs, step, false))
  return 1
}

const NOWHERE = { out: null, records: [], html: false } as const

/** An event that may start no load may write nothing either. */
function mayPublish(outcome: Outcome, { loadRefused }: EventContext): boolean {
  return !(outcome === 'policy' && loadRefused !== null)
}

interface Left {
  /** Whether there are results, which may be linked to. */
  readonly written: boolean
  /** For later attempts. */
  readonly carried: string | undefined
}

const NOTHING: Left = { written: false, carried: undefined }

async function publish(
  verdict: Verdict,
  inputs: Inputs,
  step: Step,
  { written, carried }: Left = NOTHING,
): Promise<Publication> {
  const { context, toolkit } = step
  const publisher = step.publisher ?? (await import('./publisher.ts')).publisherOf(inputs, step)
  const published = await publisher.publish(verdict, reportOf(inputs, step, written), carried)
  const place = { cwd: inputs.cwd, env: context.env, redact: (text: string) => context.redactor.text(text) }
  if (published.check !== 'created') annotate(published.verdict, place, toolkit)
  return published
}

const reportOf = (inputs: Inputs, step: Step, written: boolean) => (verdict: Verdict) =>
  reportsOf(verdict, extraOf(inputs, step, written))['report.md']

/** How somebody else runs the same, where this ran, and whether its results are about to lie there. */
export function extraOf(
  inputs: Inputs,
  { context: { env, redactor }, event: { runUrl } }: Step,
  written: boolean,
) {
  const again = reproduce(commandLine(inputs), { env, cwd: inputs.cwd })
  const artifacts = written && whyNotUploaded(inputs, env) === null
  return { reproduce: redactor.text(again), runUrl, docs: ownDocs(env), artifacts }
}

/** Nothing that follows changes it. Outputs that a full disk refuses take nothing from a verdict that is published. */
export function conclude(
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
  if (verdict.fails) toolkit.setFailed(whyFailed(verdict))
  else if (verdict.mode === 'warn' && !QUIET.has(verdict.outcome)) toolkit.warning(verdict.sentence)
}

/** Reasons that an annotation lists. */
const MOST_REASONS = 10

/** First what fails the step, where another outcome weighs more; of what was never measured every reason, one a line. */
function whyFailed({ sentence, reasons, failOn, runs, plan }: Verdict): string {
  if (plan.name === ALL) return sentence
  const failing = failingOf(reasons, failOn)?.reason
  if (failing !== undefined && failing.outcome !== reasons[0]?.outcome)
    return `${asSentence(failing.message)} ${sentence}`
  if (runs.length > 0 || reasons.length < 2 || !sentence.endsWith(' more of the kind.')) return sentence
  return reasons
    .slice(0, MOST_REASONS)
    .map(({ message }) => message)
    .join('\n')
}

/** Outcomes of which nobody needs to be warned. */
const QUIET: ReadonlySet<Outcome> = new Set(['pass', 'no_baseline', 'skipped', 'plan_changed'])
