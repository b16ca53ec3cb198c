import type { Load } from '../../model/load/load.ts'
import type { Variable } from '../../model/load/placeholder.ts'
import { Problems } from '../parse/yaml/problems.ts'
import type { Plan } from '../plan.ts'
import { ADDRESS_NAME, SECRET_NAME } from '../secret-names.ts'

/**
 * The values of the plan's `${VAR}`s; an empty one counts as unset (plan-language, "Values"). A name that is unset
 * and has several defaults is left out: each of its uses falls back on its own.
 *
 * @param env the caller's environment; only the plan's names are looked up.
 * @throws {Failure} `plan`, naming each variable that is not set, with how to set it, and each that holds a line break, with its line.
 * No value is ever part of the message.
 */
export function resolveVariables(
  load: Load,
  env: { readonly [name: string]: string | undefined },
): Record<string, string> {
  const problems = new Problems(load.plan.file)
  const values = new Map<string, string>()
  for (const [name, uses] of byName(load.variables)) {
    const value = chosenValue(name, uses, env)
    if (value !== undefined) values.set(name, value)
    for (const use of uses) checkUse(problems, use, value)
  }
  const unset = missingVariables(load, env)
  problems.throwIfAny(
    unset.length === 0 ? [] : [`Set ${unset.join(', ')} where the run is started, and run again.`],
  )
  return Object.fromEntries(values)
}

/** Names of variables that are not set and have no default, in the order of the plan. */
export function missingVariables(
  load: Load,
  env: { readonly [name: string]: string | undefined },
): readonly string[] {
  const missing = [...byName(load.variables)].filter(
    ([name, uses]) =>
      !(Object.hasOwn(env, name) && env[name]) && uses.some(({ fallback }) => fallback === undefined),
  )
  return missing.map(([name]) => name)
}

function byName(variables: readonly Variable[]): ReadonlyMap<string, readonly Variable[]> {
  const uses = new Map<string, readonly Variable[]>()
  for (const variable of variables) uses.set(variable.name, [...(uses.get(variable.name) ?? []), variable])
  return uses
}

function chosenValue(
  name: string,
  uses: readonly Variable[],
  env: { readonly [name: string]: string | undefined },
): string | undefined {
  const set = Object.hasOwn(env, name) ? env[name] : undefined
  if (set !== undefined && set !== '') return set
  const fallbacks = new Set(uses.flatMap(({ fallback }) => (fallback === undefined ? [] : [fallback])))
  return fallbacks.size === 1 ? [...fallbacks][0] : undefined
}

function checkUse(problems: Problems, use: Variable, value: string | undefined): void {
  const { name, fallback } = use
  if ((value === undefined || value === '') && fallback === undefined) {
    problems.add(use, '', `the environment variable ${name} is not set; ${howToSet(name, problems.file)}`)
  }
  // A line break would end a header line (RFC 9110, 5.5) and begin one that the plan does not have.
  if (/[\r\n\0]/.test(value ?? fallback ?? '')) {
    problems.add(use, '', `the value of ${name} holds a line break or NUL, which no URL or header may`)
  }
}

/** Where a value comes from, for somebody at a command line and for somebody with a workflow. */
function howToSet(name: string, file: string): string {
  const isAddress = ADDRESS_NAME.test(name) && !SECRET_NAME.test(name)
  const from = isAddress ? 'vars' : 'secrets'
  const command = `on a command line: ${name}=… socketgate run ${file}`
  const step = `in a workflow, under env: of the step: ${name}: \${{ ${from}.${name} }} (with confirm.yml, a line of its ${from})`
  return `${command}; ${step}${isAddress ? `; or give it a default in the plan: \${${name}:-…}` : ''}`
}

/** What a plan needs from the environment, as `check` lists it. Values are no part of it. */
export interface VariableNeed {
  readonly name: string
  readonly line: number
  readonly column: number
  /** Whether the plan says what it is where nobody sets it. */
  readonly default: boolean
  /** Whether the environment has it; an empty one counts as unset. */
  readonly set: boolean
  /** Only `--paired` needs it. */
  readonly paired: boolean
}

/** Every `${VAR}` of a plan, in the order of their first use. */
export function neededVariables(
  { variables, paired }: Pick<Plan, 'variables' | 'paired'>,
  env: { readonly [name: string]: string | undefined },
): readonly VariableNeed[] {
  const own = new Set(variables.map(({ name }) => name))
  const others = (paired?.variables ?? []).filter(({ name }) => !own.has(name))
  return [...variables, ...others]
    .map(({ name, line, column, fallback }) => ({
      name,
      line,
      column,
      default: fallback !== undefined,
      set: Object.hasOwn(env, name) && !!env[name],
      paired: !own.has(name),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
}
