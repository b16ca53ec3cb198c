import { Failure } from '../model/failure.ts'
import type { Paired, Service } from '../model/load/paired.ts'
import type { Variable } from '../model/load/placeholder.ts'
import type { Target } from '../model/load/target.ts'
import { readOrigin } from './grant/origin.ts'
import { filled, type ResolvedTarget } from './grant/targets.ts'
import type { Plan, Profile } from './plan.ts'
import type { Pointing } from './pointing.ts'
import { profileOf } from './profile/profile.ts'

/** A plan as its two sides: the same work, sized for the runs of a pair, each side with its own targets. */
export interface PairedPlans {
  readonly base: Plan
  readonly candidate: Plan
  readonly pairs: number
  /** The profile that both sides are run with. */
  readonly profile: string
}

/** What a run of a pair is called where no profile was asked for. */
const NO_PROFILE = 'paired'

/**
 * Both sides of a plan with `paired`. A profile's `vus` counts, its `time` does not: every run lasts `each`. On the
 * base side no build is expected: `expect` names the one that is judged.
 *
 * @param pairs the caller's; replaces the profile's and the plan's.
 * @throws {Failure} `plan` without `paired`; `usage` for an unknown profile.
 */
export function pairedPlans(plan: Plan, profileName?: string, pairs?: number): PairedPlans {
  const { paired } = plan
  if (paired === undefined) {
    const example = 'paired: { base: { targets: { feed: "${BASE_FEED_URL}" } } }'
    throw new Failure('plan', `${plan.file}: --paired needs to know where the base build is; add ${example}`)
  }
  if (plan.gates.length === 0) {
    const example = 'gate: [{ metric: "ws_message_latency{feed:orders}" }]'
    throw new Failure(
      'plan',
      `${plan.file}: --paired compares the rows of "gate", and there are none; add ${example}`,
    )
  }
  const asked = profileOf(plan, profileName)
  const name = profileName ?? NO_PROFILE
  const common: Plan = {
    ...plan,
    profiles: { ...plan.profiles, [name]: blockOf(asked, paired) },
    variables: joined(plan.variables, paired.variables),
  }
  const base = targetsOf(plan, paired, 'base').map(([key, { expect: _, ...target }]) => [key, target])
  return {
    base: { ...common, targets: Object.fromEntries(base) },
    candidate: { ...common, targets: Object.fromEntries(targetsOf(plan, paired, 'candidate')) },
    pairs: pairs ?? asked?.pairs ?? paired.pairs,
    profile: name,
  }
}

function blockOf(asked: Profile | undefined, { each, line }: Paired): Profile {
  return { vus: 1, line, ...asked, time: each, runs: 1, block: true }
}

function joined(own: readonly Variable[], others: readonly Variable[]): readonly Variable[] {
  const known = new Set(own.map(({ name }) => name))
  return [...own, ...others.filter(({ name }) => !known.has(name))]
}

function targetsOf(
  { targets }: Plan,
  paired: Paired,
  side: 'base' | 'candidate',
): readonly (readonly [string, Target])[] {
  return Object.entries(targets).map(([name, target]) => [name, { ...target, ...paired[side].targets[name] }])
}

/** An address that a side of its own replaces again would be nobody's. @throws {Failure} usage */
export function refuseSided({ file, paired }: Plan, pointing: Pointing | undefined): void {
  const sided = Object.keys(pointing?.targets ?? {}).filter((name) =>
    Object.hasOwn(paired?.candidate.targets ?? {}, name),
  )
  if (sided.length === 0) return
  const [said, variable] = pointing?.from === 'input' ? ['targets', 'vars'] : ['--target', '--var']
  const message = `${said} ${sided.join(', ')}: ${file} says under paired.candidate where the candidate is; write a \${VAR} there, and give it by ${variable}`
  throw new Failure('usage', message)
}

/** Services with their `${VAR}`s filled in, and where they are asked whether they are ready. */
export interface ResolvedServices {
  readonly services: { readonly [name: string]: Service }
  readonly ready: readonly ResolvedTarget[]
}

/**
 * Fills in commands and ready urls.
 *
 * @param values from resolveVariables().
 * @throws {Failure} `plan`: a ready url that is none; the message never holds a value.
 */
export function resolveServices(
  { file, services = {} }: Plan,
  values: { readonly [name: string]: string },
): ResolvedServices {
  const problems: string[] = []
  const ready: ResolvedTarget[] = []
  const entries = Object.entries(services).map(([name, service]) => {
    const url = filled(service.ready.url, values)
    const origin = readOrigin(url)
    const wrong = 'problem' in origin ? origin.problem : schemeProblem(origin.scheme)
    if (wrong !== undefined)
      problems.push(`${file}:${service.line} the ready url of service ${name}: ${wrong}`)
    if (!('problem' in origin)) {
      ready.push({ name: `${name} (ready)`, url, origin: origin.text, host: origin.host, port: origin.port })
    }
    const command = service.command.map((word) => filled(word, values))
    return [name, { ...service, command, ready: { ...service.ready, url } }] as const
  })
  if (problems.length > 0) throw new Failure('plan', problems.join('\n'))
  return { services: Object.fromEntries(entries), ready }
}

function schemeProblem(scheme: string): string | undefined {
  return scheme.startsWith('http') ? undefined : 'its scheme is not http or https'
}
