import type { Mode } from '../../model/load/gate.ts'
import type { Reader } from '../../model/verdict/outcomes.ts'
import type { Caps, Spent } from '../../plan/forecast/caps.ts'
import type { Demands } from '../../plan/forecast/demands.ts'
import type { GrantUse } from '../../plan/grant/grant-use.ts'
import { parseGrant } from '../../plan/grant/grants.ts'
import type { Pointing } from '../../plan/pointing.ts'
import type { Context } from '../context.ts'
import { type PlanFile, readPlan } from '../files/plan-file.ts'
import type { Request } from '../gate.ts'
import type { Leases } from '../on-lease.ts'
import type { EngineChoice } from '../outside.ts'
import type { Commands } from './allowed-commands.ts'
import { given } from './given.ts'

/** Which of a plan's histories it is: part of the series, and of whatever is published. */
export interface HistoryOptions {
  /** Replaces the plan's. */
  readonly environment?: string | undefined
  /** Load.jobKey. */
  readonly jobKey?: string | undefined
}

/** What is asked of whatever puts load on a service, by a command line or by an action's inputs. */
export interface LoadOptions extends HistoryOptions {
  readonly plan: string
  /** The plan itself, where it was read already; then `plan` is not. */
  readonly planFile?: PlanFile
  readonly profile: string | undefined
  readonly choice: EngineChoice
  /** Origins, as written. */
  readonly grants: readonly string[]
  /** Told which of them are of use. */
  readonly grantUse?: GrantUse | undefined
  /** Where the plan is pointed. */
  readonly pointing?: Pointing | undefined
  /** Every target but loopback needs a grant. */
  readonly ci: boolean
  readonly caps?: Caps
  /** Request.commands. */
  readonly commands?: Commands
  /** Request.scripts. */
  readonly scripts?: Commands
  /** What the policy file demands of the plan, and of how it is judged. */
  readonly demands?: Demands
  /** Request.spent. */
  readonly spent?: Spent | undefined
  /** Request.withoutSecrets. */
  readonly withoutSecrets?: boolean
  readonly runnerLabel: string | undefined
  /** Request.lanes. */
  readonly lanes?: number | undefined
  /** Where leases live: a remote; undefined: in Actions this repository, else nothing is leased. */
  readonly leaseRemote?: string | undefined
  /** Those of a command that does several things; absent: this one's own. */
  readonly leases?: Leases
  /** Who reads what to do next. */
  readonly reader?: Reader
}

/** How somebody wants it judged, whatever the plan says. */
export interface JudgedAs {
  readonly mode?: Mode | undefined
  readonly failOn?: readonly string[] | undefined
}

/** The same as the gate takes it. @throws {Failure} usage: the plan cannot be read, a grant is none. */
export async function requestOf(
  {
    plan,
    planFile,
    profile,
    environment,
    jobKey,
    lanes,
    grants,
    grantUse,
    pointing,
    ci,
    caps,
    commands,
    scripts,
    spent,
    withoutSecrets,
    reader,
    ...judged
  }: LoadOptions & JudgedAs,
  { env, cwd }: Pick<Context, 'env' | 'cwd'>,
): Promise<Request> {
  return {
    plan: planFile ?? (await readPlan(plan, cwd)),
    // Only the plan's names are looked up in it: what programs read of the environment stays the machine's.
    env: { ...env, ...pointing?.vars },
    policy: { grants: grants.map(parseGrant), ci, ...given('reader', reader), ...given('use', grantUse) },
    ...given('pointing', pointing),
    ...given('profile', profile),
    ...given('environment', environment),
    ...given('jobKey', jobKey),
    ...given('lanes', lanes),
    ...given('caps', caps),
    ...given('commands', commands),
    ...given('scripts', scripts),
    ...given('demands', judged.demands),
    judgedAs: { ...given('mode', judged.mode), ...given('failOn', judged.failOn) },
    ...given('spent', spent),
    ...given('withoutSecrets', withoutSecrets),
  }
}
