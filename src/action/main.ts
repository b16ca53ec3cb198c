import { type Context, createContext, type Stream } from '../app/context.ts'
import { onCrash } from '../app/crash.ts'
import { idleWords } from '../app/options/idle-words.ts'
import { type EventContext, readEvent } from '../github/event/event.ts'
import { readPayload } from '../github/event/payload-file.ts'
import { withoutCommands } from '../text/commands.ts'
import { Redactor } from '../text/redactor.ts'
import { rewrittenStream } from '../text/stream.ts'
import { checkEvent } from './admission.ts'
import type { Permission } from './base/policy.ts'
import { type Inputs, isSeveral, readInputs } from './inputs.ts'
import type { Step } from './step.ts'
import { TOOLKIT as toolkit } from './toolkit.ts'

/** What the runner gives a step. */
export interface Runner {
  readonly env: { readonly [name: string]: string | undefined }
  readonly stdout: Stream
  readonly stderr: Stream
  readonly signal: AbortSignal
}

/** One step: reads what was asked, does it, publishes it, and only then fails. Never rejects. */
export async function runAction(runner: Runner): Promise<void> {
  const redactor = new Redactor((needles) => needles.forEach(toolkit.setSecret))
  const payload = await readPayload(runner.env)
  const event = readEvent(runner.env, payload)
  const context = contextOf(runner, redactor)
  let step: Step = { event, payload, context, toolkit }
  let inputs: Inputs | undefined
  const calm = onCrash(async (error) => (await import('./finish.ts')).crash(error, inputs, step))
  try {
    inputs = withCommands(readInputs(runner.env), event)
    redactor.conceal([inputs.token, inputs.leaseToken].filter((token) => token !== undefined))
    checkEvent(inputs, event, payload, runner.env)
    step = { ...step, context: { ...context, cwd: inputs.cwd, env: envOf(inputs, context.env) } }
    if (inputs.command !== 'comment' && inputs.command !== 'accept') {
      step = { ...step, publisher: (await import('./publisher.ts')).publisherOf(inputs, step) }
    }
    await perform(inputs, step)
  } catch (error) {
    const { fail } = await import('./finish.ts')
    await fail(error, inputs, step)
  } finally {
    calm()
  }
}

/** Nothing that is written by anybody but the toolkit is a workflow command. */
function contextOf({ stdout, stderr, ...rest }: Runner, redactor: Redactor): Context {
  const tamed = (stream: Stream) => rewrittenStream(stream, withoutCommands)
  const streams = { stdout: tamed(stdout), stderr: tamed(stderr) }
  return createContext({ argv: [], cwd: process.cwd(), ...rest, ...streams }, redactor)
}

/** A command line is given its token by the environment. */
function envOf({ leaseToken }: Inputs, env: Runner['env']): Runner['env'] {
  return leaseToken === undefined ? env : { ...env, SOCKETGATE_LEASE_TOKEN: leaseToken }
}

/** Whether commands may be started, as the reports' line to run it again says: by input or by the policy, and never for a fork's change. */
function withCommands(
  inputs: Inputs,
  { fork, loadRefused }: EventContext,
  allowed = inputs.allowCommands,
): Inputs {
  return { ...inputs, allowCommands: allowed && !fork && loadRefused === null }
}

function warnOfIdle({ grantUse }: Permission, { toolkit }: Step): void {
  for (const words of idleWords(grantUse, 'allowed-targets')) toolkit.warning(words)
}

/** Loaded on demand: what is refused must not pay for an engine. */
async function perform(given: Inputs, step: Step): Promise<void> {
  if (given.command === 'comment') {
    const { commentOn } = await import('./forks/comment.ts')
    return await commentOn(given, step)
  }
  if (given.command === 'accept') {
    const { accept } = await import('./baseline/accept.ts')
    return await accept(given, step)
  }
  const { checkPlanPlace } = await import('./base/plan-place.ts')
  if (!isSeveral(given)) await checkPlanPlace(given, step.context.env)
  const { permissionOf } = await import('./base/policy.ts')
  const allowed = await permissionOf(given, step)
  const inputs = withCommands(given, step.event, allowed.commands)
  const { mergedBy } = await import('./merged-by.ts')
  const permission = { ...allowed, ...mergedBy(inputs, allowed, step) }
  if (inputs.baseline !== undefined) {
    const { checkBaseline } = await import('./base/base-baseline.ts')
    const { readContents } = await import('./base/remote-file.ts')
    const { event, context } = step
    const remote = readContents(inputs.token, event, context.env)
    await checkBaseline({ where: inputs.baseline, cwd: inputs.cwd, env: context.env, remote }, event)
  }
  if (isSeveral(inputs)) {
    const { performSeveral } = await import('./several/perform.ts')
    return await performSeveral(inputs, permission, step).finally(() => warnOfIdle(permission, step))
  }
  const [steps, { openCheck }, { earlierOf }, { baseOf }] = await Promise.all([
    import('./tasks.ts'),
    import('./open-check.ts'),
    import('./earlier-of.ts'),
    import('./base/base-of.ts'),
  ])
  const base = await baseOf(inputs, permission, step)
  await openCheck(inputs, step, base)
  const earlier = earlierOf(step)
  const done = await steps[given.command](
    inputs,
    permission,
    step.context,
    base,
    step.event,
    earlier,
  ).finally(() => warnOfIdle(permission, step))
  const [{ finish }, { overridden }] = await Promise.all([import('./finish.ts'), import('./override.ts')])
  await finish(done, inputs, step, (verdict) => overridden(verdict, inputs, permission, step))
}
