import { isObject } from '../../../model/json.ts'
import type { ToldThreshold } from '../../../ports.ts'
import { selectorOf } from './summary.ts'

/**
 * What a summary says of the thresholds of the metric `name`: `{"p(99)<500": {"ok": false}}`, or, where it is `flat`
 * (`--summary-export`), `{"p(99)<500": true}`, of which true means crossed (k6: js/summary.js).
 */
export function thresholdsIn(name: string, thresholds: unknown, flat: boolean): ToldThreshold[] {
  if (!isObject(thresholds)) return []
  return Object.entries(thresholds).flatMap(([expression, told]) => {
    const crossed = isObject(told) ? inverted(told.ok) : flat ? told : undefined
    return typeof crossed === 'boolean' ? [{ selector: selectorOf(name), expression, crossed }] : []
  })
}

function inverted(ok: unknown): boolean | undefined {
  return typeof ok === 'boolean' ? !ok : undefined
}
