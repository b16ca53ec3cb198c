import type { MergedOverride } from '../../app/merged.ts'
import type { EventContext } from '../../github/event/event.ts'
import { defaultBranch } from '../../github/event/reviewed.ts'
import { storeRefused } from '../../github/event/storing.ts'
import { Failure } from '../../model/failure.ts'
import { strictest } from '../../plan/forecast/caps.ts'
import { NO_POLICY, type PolicyFile } from '../../plan/forecast/policy-file.ts'
import { GrantUse } from '../../plan/grant/grant-use.ts'
import type { Inputs } from '../inputs.ts'
import type { Step } from '../step.ts'
import { basePolicy } from './base-policy.ts'
import { readContents } from './remote-file.ts'

type Env = { readonly [name: string]: string | undefined }

/** What a run of this event is allowed: by the base's policy file, by the inputs and by the event itself. */
export interface Permission {
  /** Origins. */
  readonly grants: readonly string[]
  /** Of those that the step itself grants. */
  readonly grantUse: GrantUse
  readonly caps: PolicyFile['caps']
  readonly commands: boolean
  readonly rules: PolicyFile['rules']
  readonly selfAccept: boolean
  readonly demands: PolicyFile['demands']
  /** Why runs may not be added to the baseline; null: they may. */
  readonly storeRefused: string | null
  /** Asks whether a change that was merged was accepted; absent: nobody can say. */
  readonly merged?: MergedOverride
  /** The event is given no secrets. */
  readonly withoutSecrets: boolean
}

/** @throws {Failure} `policy`: the base's policy file is malformed, or cannot be read. */
export async function permissionOf(inputs: Inputs, { event, payload, context }: Step): Promise<Permission> {
  const { env } = context
  const ref = policyRef(event, payload, env)
  const remote = readContents(inputs.token, event, env)
  const policy = ref === null ? NO_POLICY : await basePolicy({ cwd: inputs.cwd, ref, env, remote })
  const { maxVUs, maxMinutes } = inputs
  const own = {
    ...(maxVUs === undefined ? {} : { vus: maxVUs }),
    ...(maxMinutes === undefined ? {} : { minutes: maxMinutes }),
  }
  return {
    grants: [...policy.grants.map(({ text }) => text), ...inputs.grants],
    grantUse: new GrantUse(inputs.grants),
    caps: strictest([policy.caps, own]),
    commands: policy.commands || inputs.allowCommands,
    rules: policy.rules,
    selfAccept: policy.selfAccept,
    demands: policy.demands,
    storeRefused: storeRefused(event, payload, env),
    withoutSecrets: event.fork || event.dependabot,
  }
}

/**
 * Where the policy is read: the commit that a change goes into; on the default branch the commit that runs, which
 * was reviewed; for every other branch or tag the default branch. Null: not on GitHub.
 *
 * @throws {Failure} `policy`: a pull request without a base.
 */
export function policyRef(event: EventContext, payload: unknown, env: Env): string | null {
  if (event.base !== null) return event.base.sha
  if (event.name.startsWith('pull_request')) {
    throw new Failure(
      'policy',
      `the event ${event.name} does not say what it goes into: nothing can be granted`,
    )
  }
  if (event.repository === null) return null
  const branch = defaultBranch(payload)
  const own = event.name === 'schedule' || branch === null || env.GITHUB_REF === `refs/heads/${branch}`
  return own ? event.sha : branch
}
