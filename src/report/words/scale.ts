import type { GateRow } from '../../model/verdict/verdict.ts'

/** Columns left of zero, from zero to the limit, and beyond the limit. */
const BELOW = 5
const TO_LIMIT = 6
const BEYOND = 5

/**
 * One scale for all rows: z over its limit, zero at `┼`, the limit at `┃`, so that latencies, rates and counts can
 * be compared. Always 17 columns; a row without z has no mark.
 */
export function scale(row: GateRow): string {
  const axis = [...`${'─'.repeat(BELOW)}┼${'─'.repeat(TO_LIMIT - 1)}┃${' '.repeat(BEYOND)}`]
  if (!placed(row)) return axis.join('')
  const at = BELOW + Math.round((row.z / row.zLimit) * TO_LIMIT)
  const over = row.z > row.zLimit
  const least = over ? BELOW + TO_LIMIT + 1 : 0
  const most = over ? axis.length - 1 : BELOW + TO_LIMIT - 1
  axis[Math.min(most, Math.max(least, at))] = over ? '✕' : '●'
  return axis.join('')
}

function placed(row: GateRow): row is GateRow & { readonly z: number; readonly zLimit: number } {
  const { z, zLimit, verdict } = row
  return verdict !== 'not_judged' && z !== null && Number.isFinite(z) && zLimit !== null && zLimit > 0
}
