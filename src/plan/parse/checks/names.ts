import { isObject, type Json } from '../../../model/json.ts'
import { PLACEHOLDERS, type Reference } from '../../../model/load/placeholder.ts'
import { walk } from '../../../model/path.ts'

const SCOPES = ['targets', 'login', 'vars', 'saved'] as const

/** The names that placeholders of a plan may refer to. */
export class Names {
  readonly #plan: Json
  readonly #saved = new Map<string, readonly string[]>()

  constructor(plan: Json) {
    this.#plan = plan
  }

  /** The names of one kind that are known at a place (its keys from the root down). */
  of(kind: Reference['kind'], keys: readonly string[]): readonly string[] {
    const scenario = keys.slice(0, 2)
    switch (kind) {
      case 'targets':
        return this.#keys(['targets'])
      case 'login':
        return this.#ofLogin(keys)
      case 'vars':
        return this.#varsAbove(keys)
      case 'saved':
        return this.#savedIn(scenario)
      default:
        return []
    }
  }

  /** Everything that may stand between the braces at a place, but for environment variables. */
  all(keys: readonly string[]): readonly string[] {
    const scoped = SCOPES.flatMap((kind) => this.of(kind, keys).map((name) => `${kind}.${name}`))
    return [...scoped, ...PLACEHOLDERS.filter((name) => !name.endsWith('.') && !name.endsWith('('))]
  }

  /** Vars are made in order: one of them sees those above it. */
  #varsAbove(keys: readonly string[]): readonly string[] {
    const all = this.#keys([...keys.slice(0, 2), 'vars'])
    return keys[2] === 'vars' ? all.slice(0, all.indexOf(keys[3] ?? '')) : all
  }

  /** Steps of a login are done in order: one of them sees those before it. */
  #ofLogin(keys: readonly string[]): readonly string[] {
    const steps = walk(this.#plan, ['login', 'steps'])
    if (!Array.isArray(steps)) return this.#keys(['login', 'save'])
    const seen = keys[0] === 'login' ? Number(keys[2]) : steps.length
    return steps.slice(0, seen).flatMap((_, at) => this.#keys(['login', 'steps', at, 'save']))
  }

  #keys(path: readonly (string | number)[]): readonly string[] {
    const mapping = walk(this.#plan, path)
    return isObject(mapping) ? Object.keys(mapping) : []
  }

  #savedIn(scenario: readonly string[]): readonly string[] {
    const id = scenario.join('.')
    const names = this.#saved.get(id) ?? savedNames(walk(this.#plan, scenario))
    this.#saved.set(id, names)
    return names
  }
}

/** Names that the steps of a scenario make or save. */
function savedNames(scenario: unknown): string[] {
  const lists = ['rest.steps', 'socket.open', 'socket.while_open'].map((path) =>
    walk(scenario, path.split('.')),
  )
  const steps = lists.flatMap((list) => (Array.isArray(list) ? list : []))
  return steps
    .flatMap((step) => [walk(step, ['let']), walk(step, ['save']), walk(step, ['await', 'save'])])
    .flatMap((save) => (isObject(save) ? Object.keys(save) : []))
}
