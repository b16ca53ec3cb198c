import { Failure } from '../../../model/failure.ts'
import { isObject } from '../../../model/json.ts'
import type { ToldThreshold } from '../../../ports.ts'
import { escaped } from '../../../text/foreign.ts'
import { selectorOf } from './summary.ts'

/**
 * What a summary says of the thresholds of the metric `name`: `{"p(99)<500": {"ok": false}}`, or, where it is `flat`
 * (`--summary-export`), `{"p(99)<500": true}`, of which true means crossed (k6: js/summary.js).
 *
 * @throws {Failure} `usage`, where it says nothing that can be understood: a threshold that was asked for is never dropped.
 */
export function thresholdsIn(name: string, thresholds: unknown, flat: boolean): ToldThreshold[] {
  if (thresholds === undefined || thresholds === null) return []
  if (!isObject(thresholds)) throw unknown(name)
  return Object.entries(thresholds).map(([expression, told]) => {
    const crossed = crossedOf(told, flat)
    if (crossed === undefined) throw unknown(`${name}: ${expression}`)
    return { selector: selectorOf(name), expression, crossed }
  })
}

/** The same of a summary that may leave out whether a threshold held; those are none. */
export function thresholdsToldIn(name: string, thresholds: unknown): ToldThreshold[] {
  if (!isObject(thresholds)) return []
  return Object.entries(thresholds).flatMap(([expression, told]) => {
    const crossed = crossedOf(told, false)
    return crossed === undefined ? [] : [{ selector: selectorOf(name), expression, crossed }]
  })
}

function crossedOf(told: unknown, flat: boolean): boolean | undefined {
  if (flat && typeof told === 'boolean') return told
  return isObject(told) && typeof told.ok === 'boolean' ? !told.ok : undefined
}

function unknown(threshold: string): Failure {
  const form = '{"EXPRESSION": {"ok": true or false}}, or true or false for --summary-export'
  return new Failure(
    'usage',
    `does not say whether its threshold ${escaped(threshold)} held; k6 writes ${form}`,
  )
}
