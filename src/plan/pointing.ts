import { Failure } from '../model/failure.ts'
import { nearest } from '../model/nearest.ts'
import { parsePlan } from './parse/parse.ts'
import type { ReadFile } from './parse/read-file.ts'
import type { Plan } from './plan.ts'

/** Where a caller points a plan, which stays as it is written. */
export interface Pointing {
  /** Base URLs in place of `targets.NAME.url`, by name. */
  readonly targets: Values
  /** Values of the plan's variables: each wins over the environment's. */
  readonly vars: Values
  /** How both are called where they are given. */
  readonly from: 'option' | 'input'
  /** What other plans of the same command have: what this one lacks of it is nobody's mistake. */
  readonly elsewhere?: Names
}

type Values = { readonly [name: string]: string }

/** What of a plan a caller may point elsewhere. */
export interface Names {
  readonly targets: readonly string[]
  readonly variables: readonly string[]
}

const WORDS = {
  option: { targets: '--target', vars: '--var' },
  input: { targets: 'targets', vars: 'vars' },
} as const

/** A plan's text, as parsePlan() takes it. */
interface Source {
  readonly bytes: Uint8Array
  readonly file: string
  readonly readBeside: ReadFile
}

/**
 * The plan with the caller's addresses in place of its own.
 *
 * @throws {Failure} `plan`, where it is wrong as written; `usage`: a name that neither it nor another plan of the command has,
 * with the nearest one, or an address whose scheme does not fit what the plan does with it.
 */
export function pointedPlan({ bytes, file, readBeside }: Source, pointing: Pointing | undefined): Plan {
  const written = parsePlan(bytes, file, readBeside)
  if (pointing === undefined) return written
  refuseUnknown(pointing, namesOf(written), file)
  if (!Object.keys(pointing.targets).some((name) => Object.hasOwn(written.targets, name))) return written
  try {
    return parsePlan(bytes, file, readBeside, pointing.targets)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const message = `${WORDS[pointing.from].targets} does not fit the plan: ${error.message}`
    throw new Failure('usage', message)
  }
}

/** What may be pointed elsewhere of a plan. Variables of its paired sides and services count. */
export function namesOf({ targets, variables, paired }: Plan): Names {
  const all = [...variables, ...(paired?.variables ?? [])].map(({ name }) => name)
  return { targets: Object.keys(targets), variables: [...new Set(all)] }
}

/** What a caller gives of which these names have nothing. */
export function lackingOf({ targets, vars }: Pick<Pointing, 'targets' | 'vars'>, names: Names): Names {
  return {
    targets: Object.keys(targets).filter((name) => !names.targets.includes(name)),
    variables: Object.keys(vars).filter((name) => !names.variables.includes(name)),
  }
}

function refuseUnknown(pointing: Pointing, own: Names, file: string): void {
  const { elsewhere = { targets: [], variables: [] }, from } = pointing
  const all = {
    targets: [...own.targets, ...elsewhere.targets],
    variables: [...own.variables, ...elsewhere.variables],
  }
  const lacking = lackingOf(pointing, all)
  const { targets, vars } = WORDS[from]
  const problems = [
    ...lacking.targets.map(
      (name) => `${targets}: ${file} has no target ${name}${hint(name, all.targets, 'its targets are')}`,
    ),
    ...lacking.variables.map(
      (name) => `${vars}: ${file} takes no variable ${name}${hint(name, all.variables, 'its variables are')}`,
    ),
  ]
  if (problems.length > 0) throw new Failure('usage', problems.join('\n'))
}

function hint(name: string, known: readonly string[], words: string): string {
  const close = nearest(name, known)
  if (close !== undefined) return `; did you mean ${close}?`
  return known.length === 0 ? '' : `; ${words} ${known.slice(0, 12).join(', ')}`
}
