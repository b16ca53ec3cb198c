import { canonicalJson } from '../json.ts'
import { sha256Hex } from '../sha256.ts'
import type { Record } from './record.ts'

/** Of a stored run it is stored beside it, and of a large history not worked out again. */
const known = new WeakMap<Record, string>()

/**
 * Equal for what was measured once, whatever a file says of when and where: no two runs have the same times, sizes and
 * health to the last digit. 12 hex digits.
 */
export function evidenceOf(record: Record): string {
  const told = known.get(record)
  if (told !== undefined) return told
  const { stats, health, bytes, duration } = record
  const evidence = sha256Hex(canonicalJson({ stats, health, bytes, duration })).slice(0, 12)
  known.set(record, evidence)
  return evidence
}

/** Says what evidenceOf() was of this record when it was stored. */
export function knowEvidence(record: Record, evidence: string): void {
  known.set(record, evidence)
}
