import type { Context } from '../app/context.ts'
import { readPlan } from '../app/files.ts'
import type { Request } from '../app/gate.ts'
import type { EngineChoice } from '../app/outside.ts'
import { Failure } from '../model/failure.ts'
import { nearest } from '../model/nearest.ts'
import { FAIL_ON_WORDS, type Outcome } from '../model/verdict/outcomes.ts'
import { parseGrant } from '../plan/grant/grants.ts'
import { printable } from '../text/foreign.ts'
import { type Args, choice, text, texts } from './args.ts'

export const ENGINES = ['auto', 'k6', 'embedded'] as const

export const MODES = ['observe', 'warn', 'block'] as const

/** `--engine`, `--k6` and `--no-download`; a named k6 means that engine. */
export function engineChoice(args: Args, without: EngineChoice['engine'] = 'auto'): EngineChoice {
  const k6 = text(args, 'k6')
  const engine = choice(args, 'engine', ENGINES) ?? (k6 === undefined ? without : 'k6')
  const download = args.values['no-download'] !== true
  return { engine, download, ...(k6 === undefined ? {} : { k6 }) }
}

/** What `run` and `measure` ask of the gate. In CI every target but loopback needs a grant. */
export async function gateRequest(args: Args, { env, cwd }: Context): Promise<Request> {
  const profile = text(args, 'profile')
  return {
    plan: await readPlan(args.positionals[0] as string, cwd),
    ...(profile === undefined ? {} : { profile }),
    env,
    policy: { grants: texts(args, 'allow-target').map(parseGrant), ci: isCI(env) },
  }
}

/** `slo,target` as outcomes. @throws {Failure} usage, naming the word and the nearest known one. */
export function readFailOn(from: string, list: string | undefined): readonly Outcome[] | undefined {
  if (list === undefined) return undefined
  const words = list.split(',').map((word) => word.trim())
  for (const word of words) {
    if (FAIL_ON_WORDS.includes(word as Outcome)) continue
    const close = nearest(word, FAIL_ON_WORDS)
    const hint = close === undefined ? `It takes ${FAIL_ON_WORDS.join(', ')}.` : `Did you mean ${close}?`
    throw new Failure('usage', `${from}: unknown outcome "${printable(word)}". ${hint}`)
  }
  return words as Outcome[]
}

/** In CI every target but loopback needs a grant. */
export function isCI(env: Context['env']): boolean {
  return env.GITHUB_ACTIONS === 'true' || (env.CI !== undefined && env.CI !== '' && env.CI !== 'false')
}
