import { lookOf } from '../app/context.ts'
import { standing } from '../app/on-commit.ts'
import { createLog } from '../app/terminal-log.ts'
import { TOOL } from '../app/version.ts'
import { createPublisher } from '../github/publisher.ts'
import type { Publisher } from '../ports.ts'
import type { Inputs } from './inputs.ts'
import type { Step } from './step.ts'

/** Shows what a step of these inputs comes to. */
export function publisherOf(inputs: Inputs, { context, event }: Omit<Step, 'publisher'>): Publisher {
  const { env, stderr, redactor, signal } = context
  return createPublisher({
    cwd: inputs.cwd,
    env,
    event,
    token: inputs.token ?? '',
    comment: inputs.comment,
    author: inputs.commentAuthor,
    check: inputs.check,
    stand: standing,
    userAgent: TOOL,
    log: createLog(stderr, lookOf(stderr, env)),
    redact: (text) => redactor.text(text),
    cancel: signal,
  })
}
