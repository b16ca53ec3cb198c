import type { SchemaError } from '../../../generated/plan-validator.js'
import { isObject, type Json } from '../../../model/json.ts'
import type { Reference } from '../../../model/load/placeholder.ts'
import { walk } from '../../../model/path.ts'
import { below, type Pointer } from '../yaml/pointer.ts'

/** Which problems follow from a place that the schema refuses, and would only say the same slip again. */
export class Follows {
  readonly #plan: Json
  readonly #refused: readonly Pointer[]

  constructor(plan: Json, errors: readonly SchemaError[]) {
    this.#plan = plan
    this.#refused = errors.flatMap(refusedPlace)
  }

  /** Whether the place lies in one that is refused: nobody knows what it was meant to be. */
  isRefused(at: Pointer): boolean {
    return this.#refused.some((place) => at === place || at.startsWith(`${place}/`))
  }

  /** Whether a name may be unknown only because what gives the names of its kind is refused. `keys`: where it is used. */
  mayBeNamed(kind: Reference['kind'], keys: readonly string[]): boolean {
    const scenario = below(below('', keys[0] ?? ''), keys[1] ?? '')
    switch (kind) {
      case 'targets':
        return !isObject(walk(this.#plan, ['targets']))
      case 'login':
        return this.#lacks(['login', 'save']) && this.#isAbout('/login')
      case 'vars':
        return this.#lacks([...keys.slice(0, 2), 'vars']) && this.#isAbout(scenario)
      case 'saved':
        return this.#refused.some(
          (place) => place.startsWith(scenario) && STEPS.test(place.slice(scenario.length)),
        )
      default:
        return false
    }
  }

  #lacks(path: readonly string[]): boolean {
    return !isObject(walk(this.#plan, path))
  }

  /** The mapping itself, a key of it, or a `save` that stands too deep. */
  #isAbout(mapping: Pointer): boolean {
    return this.#refused.some((place) => {
      const rest =
        place === mapping ? '' : place.startsWith(`${mapping}/`) ? place.slice(mapping.length) : null
      return rest !== null && /^(\/[^/]+)?$|\/save$/.test(rest)
    })
  }
}

/** Of a scenario: its steps, one of them, a key of one or of its `await`, or a `save` that stands too deep. */
const STEPS = /^\/(rest|socket)(\/(steps|open|while_open)(\/\d+(\/[^/]+|\/await\/[^/]+)?)?)?$|\/save$/

function refusedPlace({ keyword, instancePath, params }: SchemaError): readonly Pointer[] {
  if (keyword === 'additionalProperties') return [below(instancePath, String(params.additionalProperty))]
  return keyword === 'type' && instancePath !== '' ? [instancePath] : []
}
