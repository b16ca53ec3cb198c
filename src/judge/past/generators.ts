import { canonicalJson } from '../../model/json.ts'
import type { Record } from '../../model/record/record.ts'

/** What made a run's figures, beside the service. */
type Measuring = Pick<Record, 'generator' | 'lanes'>

/** Whether two runs were measured alike: what another generator, or another count of users in a VU, measured may differ by its own. */
export function isOfOneGenerator(a: Measuring, b: Measuring): boolean {
  return a.generator === b.generator && areHostedAlike(a, b)
}

/** Whether as many users were in one VU. */
export function areHostedAlike(a: Measuring, b: Measuring): boolean {
  return canonicalJson(a.lanes ?? {}) === canonicalJson(b.lanes ?? {})
}

/** What changed from one to the other: `the generator changed from 3 to 4`. */
export function changeWords(was: Measuring, is: Measuring): string {
  if (was.generator !== is.generator) {
    return `the generator changed from ${was.generator ?? 'none'} to ${is.generator ?? 'none'}`
  }
  return `the users in one VU changed from ${lanesWords(was)} to ${lanesWords(is)}`
}

/** `20`, or of several scenarios `feed 20, orders 1`. */
export function lanesWords({ lanes = {} }: Measuring): string {
  const counts = Object.entries(lanes).toSorted()
  const [only, ...more] = counts
  if (only === undefined) return '1'
  return more.length === 0 ? `${only[1]}` : counts.map(([name, count]) => `${name} ${count}`).join(', ')
}
