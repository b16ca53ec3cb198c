import { lookOf } from '../app/context.ts'
import { standing, standingWhole } from '../app/on-commit.ts'
import { given } from '../app/options/given.ts'
import { createLog } from '../app/terminal-log.ts'
import { TOOL } from '../app/version.ts'
import { isOfChange, storeRefused } from '../github/event/storing.ts'
import { createPublisher } from '../github/publisher.ts'
import type { Publisher } from '../ports.ts'
import { type Inputs, isSeveral } from './inputs.ts'
import type { Step } from './step.ts'

/** Shows what a step of these inputs comes to. `part`: as one plan of several, by its check alone. */
export function publisherOf(inputs: Inputs, step: Omit<Step, 'publisher'>, part?: 'part'): Publisher {
  const { context, event } = step
  const { env, stderr, redactor, signal } = context
  return createPublisher({
    cwd: inputs.cwd,
    env,
    event,
    token: inputs.token ?? '',
    comment: inputs.comment,
    author: inputs.commentAuthor,
    check: inputs.check,
    stand: isSeveral(inputs) ? standingWhole : standing,
    ...(part !== undefined && { part: true as const }),
    ...given('tracked', inputs.trackingIssue && part === undefined ? trackedBranch(step) : undefined),
    userAgent: TOOL,
    log: createLog(stderr, lookOf(stderr, env)),
    redact: (text) => redactor.text(text),
    cancel: signal,
  })
}

/** The branch that a run speaks for, where it is nobody's change under review. */
function trackedBranch({ event, payload, context: { env } }: Omit<Step, 'publisher'>): string | undefined {
  if (isOfChange(event) || event.name === 'release') return undefined
  if (storeRefused(event, payload, env) !== null) return undefined
  return /^refs\/heads\/(.{1,255})$/.exec(env.GITHUB_REF ?? '')?.[1]
}
