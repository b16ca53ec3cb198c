import { annotationsOf } from '../github/check/annotations.ts'
import { inRepository } from '../github/event/plan-path.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import type { Toolkit } from './toolkit.ts'

/** Where the plan lies, and what takes secrets out of a verdict's texts. */
export interface AnnotatedPlan {
  readonly cwd: string
  readonly env: { readonly [name: string]: string | undefined }
  redact(text: string): string
}

/**
 * Remarks on the plan's lines by the log of the job, for a verdict without a check run: one that has both would show each
 * remark twice. Mode `observe` remarks only on what fails all the same, such as a wrong plan.
 */
export function annotate(verdict: Verdict, plan: AnnotatedPlan, toolkit: Toolkit): void {
  if (verdict.mode === 'observe' && !verdict.fails) return
  for (const remark of annotationsOf(verdict, plan.redact)) {
    const file = inRepository(plan, remark.file)
    if (file !== null) toolkit.annotate({ ...remark, file: plan.redact(file) })
  }
}
