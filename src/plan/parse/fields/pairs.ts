import type { Paired, Service, Side } from '../../../model/load/paired.ts'
import type { Target } from '../../../model/load/target.ts'
import { nearest } from '../../../model/nearest.ts'
import type { References } from '../checks/references.ts'
import { reasonAgainstName } from '../checks/runner-names.ts'
import type { Context } from '../context.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { quoted } from '../yaml/problems.ts'
import { entriesOf, mapValues, type RawPaired, type RawPlan, type RawService } from './raw.ts'
import { checkTarget } from './urls.ts'

const READY_WITHIN = 30_000
const PAIRS = 8
const EACH = 20_000

/** The commands that start the builds under test. */
export function services(
  { services: raw }: RawPlan,
  context: Context,
): { readonly services?: { readonly [name: string]: Service } } {
  if (raw === undefined) return {}
  return { services: mapValues(raw, '/services', (one, at) => service(one, at, context)) }
}

function service({ command, env, ready }: RawService, at: Pointer, context: Context): Service {
  const url = below(below(at, 'ready'), 'url')
  checkTarget(ready.url, url, context)
  if (/^wss?:/i.test(ready.url))
    context.problem(url, 'a service is asked by http or https whether it is ready')
  env?.forEach((name, i) => {
    const refusal = name === undefined ? undefined : reasonAgainstName(name)
    if (refusal !== undefined) context.problem(below(below(at, 'env'), String(i)), refusal)
  })
  return {
    command: command.filter((word) => word !== undefined),
    env: (env ?? []).filter((name) => name !== undefined),
    ready: {
      url: ready.url,
      within: context.duration(ready.within, below(below(at, 'ready'), 'within')) ?? READY_WITHIN,
    },
    line: context.line(at),
  }
}

/** The two sides that `--paired` compares. */
export function paired(
  plan: RawPlan,
  references: References,
  context: Context,
): { readonly paired?: Paired } {
  const raw = plan.paired
  if (raw === undefined) return {}
  return {
    paired: {
      base: side('base', raw, plan, context),
      candidate: side('candidate', raw, plan, context),
      pairs: raw.pairs ?? PAIRS,
      each: context.duration(raw.each, '/paired/each') ?? EACH,
      variables: references.pairedVariables,
      line: context.line('/paired'),
    },
  }
}

function side(name: 'base' | 'candidate', raw: RawPaired, plan: RawPlan, context: Context): Side {
  const known = Object.keys(plan.targets ?? {})
  const targets: { [name: string]: Target } = {}
  for (const [target, url, at] of entriesOf(raw[name]?.targets, `/paired/${name}/targets`)) {
    if (!known.includes(target)) {
      const close = nearest(target, known)
      const hint = close === undefined ? `known: ${known.join(', ')}` : `did you mean ${quoted(close)}?`
      context.problem(at, `the plan has no target ${quoted(target)}; ${hint}`, 'key')
    }
    checkTarget(url, at, context)
    targets[target] = { url, urlLine: context.line(at) }
  }
  return { targets }
}
