import { overriding } from '../app/on-commit.ts'
import { TOOL } from '../app/version.ts'
import type { Caller } from '../github/api/call.ts'
import { overrideOf, type Sought, unknown } from '../github/override/look-up.ts'
import type { OverrideFacts } from '../model/verdict/override.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import { clean } from '../text/shown.ts'
import type { Permission } from './base/policy.ts'
import type { Inputs } from './inputs.ts'
import type { Step } from './step.ts'

/** ms in all: a GitHub that does not answer accepts nothing. */
const BUDGET = { whole: 30_000, request: 10_000 } as const

/**
 * The verdict on a change with what the label on its pull request lets through; of what is no change, as it is. Asked after
 * the load, so that a reason which is written meanwhile counts. Never rejects.
 */
export async function overridden(
  verdict: Verdict,
  inputs: Inputs,
  permission: Pick<Permission, 'selfAccept'>,
  step: Step,
): Promise<Verdict> {
  const { event } = step
  if (event.pullRequest === null && event.queued === null) return verdict
  if (inputs.overrideLabel === null) return overriding.withoutLabel(verdict)
  const sought = soughtOf(inputs, inputs.overrideLabel, permission, step)
  if (sought === null || !isWanted(verdict, sought, step)) return verdict
  const facts = await askedOf(inputs, step, (caller) => overrideOf(caller, sought)).catch(() => null)
  const found = redacted(facts ?? unknown(sought, null), step)
  if (found.lacking !== 'label' && (found.lacking !== 'unknown' || overriding.isAcceptable(verdict)))
    step.context.stdout.write(`Override: ${clean(found.message, 700)}\n`)
  return overriding.withOverride(verdict, found)
}

function soughtOf(
  { commentAuthor: author }: Inputs,
  label: string,
  { selfAccept }: Pick<Permission, 'selfAccept'>,
  { event: { repository, pullRequest, queued, labels } }: Step,
): Sought | null {
  const number = pullRequest?.number ?? queued
  if (repository === null || number === null) return null
  const set = labels?.set ?? null
  return {
    repository,
    pullRequest: number,
    label,
    selfAccept,
    author,
    head: pullRequest?.headSha ?? null,
    set,
  }
}

/** Where there is nothing to let through, by an earlier attempt either, and no label that says so, nothing is asked. */
function isWanted(verdict: Verdict, { label, set }: Sought, { event: { labels, run } }: Step): boolean {
  const names = [...(labels?.all ?? []), ...(set === null ? [] : [set.label])]
  const isSet = names.some((name) => name.toLowerCase() === label.toLowerCase())
  return overriding.isAcceptable(verdict) || isSet || (run?.attempt ?? 1) > 1
}

/** Asks GitHub within a time of its own. @throws where there is nobody to ask. */
export async function askedOf<T>(
  { token }: Inputs,
  { context: { env, signal } }: Step,
  ask: (caller: Caller) => Promise<T>,
): Promise<T> {
  if (!token || !env.GITHUB_API_URL) throw new Error('there is no token, or no API to ask')
  const [{ openApi }, { createBudget }, { createCaller }] = await Promise.all([
    import('../github/api/api.ts'),
    import('../github/api/budget.ts'),
    import('../github/api/call.ts'),
  ])
  const budget = createBudget({ ...BUDGET, cancel: signal })
  try {
    const api = await openApi({ token, url: env.GITHUB_API_URL, userAgent: TOOL })
    return await ask(createCaller(api, budget))
  } finally {
    budget.end()
  }
}

/** What somebody wrote into a comment may hold a secret of the plan. */
export function redacted(facts: OverrideFacts, { context: { redactor } }: Step): OverrideFacts {
  const { message, reason } = facts
  return {
    ...facts,
    message: redactor.text(message),
    reason: reason === null ? null : redactor.text(reason),
  }
}
