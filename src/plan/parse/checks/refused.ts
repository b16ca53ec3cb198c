import type { SchemaError } from '../../../generated/plan-validator.js'
import { below, type Pointer } from '../yaml/pointer.ts'

/** Places of a plan that are refused as a whole: what stands in them, and what they would have given, is not looked at. */
export class Refused {
  readonly #places = new Set<Pointer>()
  readonly #above = new Set<Pointer>()

  constructor(errors: readonly SchemaError[]) {
    for (const { keyword, instancePath, params } of errors) {
      if (keyword === 'type') this.#add(instancePath)
      if (keyword === 'additionalProperties')
        this.#add(below(instancePath, String(params.additionalProperty)))
    }
  }

  /** Whether the place, or one that it stands in, is refused. */
  holds(at: Pointer): boolean {
    for (let place = at; place !== ''; place = parentOf(place)) if (this.#places.has(place)) return true
    return false
  }

  /** Whether the place is refused, or anything in it. */
  touches(at: Pointer): boolean {
    return this.#above.has(at) || this.holds(at)
  }

  #add(at: Pointer): void {
    this.#places.add(at)
    for (let place = at; place !== '' && !this.#above.has(place); place = parentOf(place))
      this.#above.add(place)
  }
}

function parentOf(at: Pointer): Pointer {
  return at.slice(0, at.lastIndexOf('/'))
}
