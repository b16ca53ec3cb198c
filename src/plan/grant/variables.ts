import type { Load } from '../../model/load/load.ts'
import type { Variable } from '../../model/load/placeholder.ts'
import { Problems } from '../parse/yaml/problems.ts'

/**
 * The values of the plan's `${VAR}`s; an empty one counts as unset (plan-language, "Values"). A name that is unset
 * and has several defaults is left out: each of its uses falls back on its own.
 *
 * @param env the caller's environment; only the plan's names are looked up.
 * @throws {Failure} `plan`, naming each variable that is not set and each that holds a line break, with its line.
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
  problems.throwIfAny()
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
    const advice = `set it, or give it a default: \${${name}:-...}`
    problems.add(use, '', `the environment variable ${name} is not set; ${advice}`)
  }
  // A line break would end a header line (RFC 9110, 5.5) and begin one that the plan does not have.
  if (/[\r\n\0]/.test(value ?? fallback ?? '')) {
    problems.add(use, '', `the value of ${name} holds a line break or NUL, which no URL or header may`)
  }
}
