import { outcomeRow } from '../model/verdict/outcomes.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import { decidingRows } from './gates.ts'
import { saturation } from './slo/fitness.ts'

/** Whether a run may join its baseline; `why` not, in one phrase. */
export type Storable = { readonly stored: true } | { readonly stored: false; readonly why: string }

/**
 * May this run be added to the baseline? As the outcome table says (design.md section 5), every reason being asked; a
 * suspect run may, because leaving it out would cut the history at the top. An inconclusive run may only where noise
 * left it open: what could not be measured well does not describe the service.
 */
export function mayStore(verdict: Verdict): Storable {
  if (!verdict.complete) return { stored: false, why: 'its evidence is incomplete' }
  const refused = verdict.reasons.find(({ outcome }) => !outcomeRow(outcome).stored)
  if (refused !== undefined) return { stored: false, why: `its outcome is ${refused.outcome}` }
  if (verdict.health !== null && saturation(verdict.health).length > 0) {
    return { stored: false, why: 'the generator was saturated' }
  }
  const apart = verdict.reasons.find(
    ({ outcome, message }) =>
      outcome === 'inconclusive' && !verdict.gates.some((row) => row.message === message),
  )
  if (apart !== undefined) return { stored: false, why: `it is not judged: ${apart.message}` }
  const open = decidingRows(verdict.gates).find(({ verdict: row, z }) => row === 'inconclusive' && z === null)
  return open === undefined ? { stored: true } : { stored: false, why: `${open.name} could not be judged` }
}
