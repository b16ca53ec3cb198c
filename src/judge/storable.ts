import { countsAsBaseline } from '../model/verdict/codes.ts'
import { outcomeRow } from '../model/verdict/outcomes.ts'
import type { Reason, Verdict } from '../model/verdict/verdict.ts'
import { decidingRows } from './gates.ts'

/** Whether a run may join its baseline; `why` not, in one phrase. */
export type Storable = { readonly stored: true } | { readonly stored: false; readonly why: string }

/**
 * May this run be added to the baseline? By the codes of its reasons, every one being asked (codes.ts); a suspect run
 * may, because leaving it out would cut the history at the top. An inconclusive run may only where noise left it open:
 * what could not be measured well does not describe the service.
 */
export function mayStore(verdict: Verdict): Storable {
  if (!verdict.complete) return { stored: false, why: 'its evidence is incomplete' }
  const refused = verdict.reasons.filter(({ code }) => !countsAsBaseline(code))
  const remark = verdict.notices.find(({ code }) => !countsAsBaseline(code))
  // The outcome says more than what it was found by; only inconclusive runs are told apart.
  const [first = refused[0]] = refused.filter(({ outcome }) => !outcomeRow(outcome).stored)
  if (first !== undefined) return { stored: false, why: whyNot(first, verdict) }
  return remark === undefined ? { stored: true } : { stored: false, why: 'the generator was busy' }
}

function whyNot({ outcome, code, message }: Reason, { gates }: Verdict): string {
  if (!outcomeRow(outcome).stored) return `its outcome is ${outcome}`
  if (code === 'saturated') return 'the generator was saturated'
  const row = decidingRows(gates).find((one) => one.verdict === 'inconclusive' && one.code === code)
  return row === undefined ? `it is not judged: ${message}` : `${row.name} could not be judged`
}
