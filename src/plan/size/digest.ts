import { canonicalJson } from '../../model/json.ts'
import type { Work } from '../../model/load/scenario.ts'
import { sha256Hex } from '../../model/sha256.ts'

/**
 * SHA-256 (hex) of what the virtual users do: equal work gives equal digests, and runs with equal digests may be
 * compared. Target origins, thresholds, gates and texts are not part of `work`, and placeholders stay unresolved.
 */
export function digestOf(work: Work): string {
  return sha256Hex(canonicalJson(work))
}
