import { join } from 'node:path'
import { lookOf } from '../../app/context.ts'
import { type OfSeveral, reportOf, type Whole, writeWhole } from '../../app/several/results.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import type { Spent } from '../../plan/forecast/caps.ts'
import { severalLines } from '../../report/terminal/several.ts'
import type { Inputs } from '../inputs.ts'
import type { Results } from '../outputs.ts'
import { publisherOf } from '../publisher.ts'
import type { Step } from '../step.ts'

/** A plan of the step that has been judged and published. */
export interface Told extends OfSeveral {
  readonly out: string
  readonly records: readonly string[]
  readonly spent?: Spent
}

/** Publishes several plans as one, gives the outputs of the worst, and fails the step where any of them does. */
export async function finishSeveral(
  whole: Whole<Told>,
  inputs: Inputs,
  step: Step & { readonly out: string },
): Promise<void> {
  const { context, toolkit, out } = step
  const { conclude, extraOf } = await import('../finish.ts')
  const publisher = step.publisher ?? publisherOf(inputs, step)
  const extra = extraOf(inputs, step, true)
  const { comment, issue, verdict } = await publisher.publish(whole.verdict, (one) =>
    reportOf({ ...whole, verdict: one }, extra),
  )
  const told = { ...whole, verdict }
  const own = await writeWhole({ ...context, out, cwd: inputs.cwd }, told, extra)
  const shown = whole.plans.map((one) => ({ ...one, folder: one.unwritten === undefined ? one.out : null }))
  context.stdout.write(severalLines(verdict, shown, lookOf(context.stdout, context.env)))
  conclude(verdict, resultsOf(told, own === undefined ? out : null, { comment, issue }), step)
  const unwritten = own ?? whole.plans.find((one) => one.unwritten !== undefined)?.unwritten
  if (unwritten !== undefined) toolkit.setFailed(context.redactor.text(unwritten))
  const { upload, writtenOf } = await import('../upload/upload.ts')
  const written = whole.plans.flatMap((one) =>
    one.unwritten === undefined ? [writtenOf(one.verdict, one.out, true)] : [],
  )
  await upload(written, inputs, step)
}

function resultsOf(
  { plans }: Whole<Told>,
  out: string | null,
  { comment, issue }: Pick<Results, 'comment' | 'issue'>,
): Omit<Results, 'verdict' | 'signal'> {
  const [worst] = plans
  return {
    ...{ out, comment, issue, html: false },
    records: plans.flatMap(({ folder, records }) => records.map((name) => `${folder}/${name}`)),
    several: {
      verdict:
        out === null || worst === undefined || worst.unwritten !== undefined
          ? ''
          : join(out, worst.folder, 'verdict.json'),
      stored: plans.every((one) => one.verdict.baseline?.written === true),
      k6: plans.map(({ verdict }) => versionOf(verdict)).find((version) => version !== '') ?? '',
    },
  }
}

const versionOf = ({ provenance }: Verdict) =>
  provenance?.engine.name === 'k6' ? provenance.engine.version : ''
