import { canonicalJson } from '../json.ts'
import { sha256Hex } from '../sha256.ts'
import type { Series } from './record.ts'

/**
 * The series of these properties. Equal ones, and only those, have equal keys; the profile's name is shown, and is no part
 * of it: what it makes of the load is in the digest.
 */
export function keyed(of: Omit<Series, 'key'>): Series {
  const { profile: _, ...parts } = of
  return { key: sha256Hex(canonicalJson(parts)).slice(0, 12), ...of }
}

/** Equal for one series: its key and what that is made of, since anybody may write a key. */
export function seriesIdentity({ profile: _, ...parts }: Series): string {
  return canonicalJson(parts)
}

export function isSameSeries(a: Series, b: Series): boolean {
  // Of thousands of stored runs the text of it would take longer than all else.
  return hasPartsOf(a, b) && hasPartsOf(b, a)
}

function hasPartsOf(a: Series, b: Series): boolean {
  for (const name in b) {
    const part = name as keyof Series
    if (part !== 'profile' && a[part] !== b[part]) return false
  }
  return true
}

/** Whether a series was keyed by an earlier version, which nothing of this one is compared with. */
export function isOfEarlier(series: Series): boolean {
  const { key, digest, profile, engine, environment, jobKey, runnerLabel } = series
  const of = { digest, profile, engine, environment, ...(jobKey && { jobKey }), runnerLabel }
  return keyed(of).key !== key
}
