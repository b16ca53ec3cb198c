import { current } from '../current.ts'
import { describeValue, toNumber } from '../values.ts'

type Tags = Readonly<Record<string, string | number | boolean>>

/** k6's metric name (metrics/registry.go). */
const NAME = /^[a-zA-Z_][a-zA-Z0-9_]{0,127}$/

/** What k6's four kinds have in common: here a name; the kind is in the metric table. */
class Metric {
  readonly name: string

  /** @throws {Error} for a name that k6 refuses. */
  constructor(name: string, _isTime?: boolean) {
    if (!NAME.test(name)) throw new Error(`invalid metric name "${name}"`)
    this.name = name
  }

  /** Booleans count as 1 and 0. @returns false for what is not a number, which is logged and left out, as in k6. */
  add(value: number | boolean, tags?: Tags): boolean {
    const iteration = current('adding to a metric')
    if (iteration.over) return false
    const { vu } = iteration
    const number = toNumber(value)
    if (Number.isNaN(number)) {
      const shown = describeValue(value)
      vu.services.log(
        'warning',
        `'${shown}' is an invalid value for metric '${this.name}', a number or a boolean value is expected`,
      )
      return false
    }
    const base = vu.tags.current
    vu.services.sink.push(
      this.name,
      number,
      tags === undefined ? base : vu.services.tagSets.merge(base, tags),
      undefined,
      vu.metadata.trace,
    )
    return true
  }
}

export class Trend extends Metric {}
export class Counter extends Metric {}
export class Rate extends Metric {}
export class Gauge extends Metric {}
