import type { Judged } from '../model/record/record.ts'
import { type Counts, countsAsBaseline } from '../model/verdict/codes.ts'
import { outcomeRow } from '../model/verdict/outcomes.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import { decidingRows } from './gates.ts'

/** When the runs of a verdict count as baseline; `why` not at once, in one phrase, empty where they do. */
export interface Counting {
  readonly counts: Counts
  readonly why: string
}

/**
 * Whether the runs of this verdict describe the service: by the codes of all its reasons, the weakest of which decides
 * (codes.ts). Every whole run is stored, whatever the answer; it is derived again at every reading (past/standing.ts).
 */
export function countingOf(verdict: Verdict): Counting {
  if (!verdict.complete) return { counts: 'no', why: 'its evidence is incomplete' }
  const codes = codesOf(verdict)
  const weakest = (['no', 'accepted', 'later'] as const).find((word) =>
    codes.some((code) => countsAsBaseline(code) === word),
  )
  switch (weakest) {
    case undefined:
      return { counts: 'yes', why: '' }
    case 'later':
      return { counts: 'later', why: "the next commit's run has yet to look as usual" }
    case 'accepted':
      return { counts: 'accepted', why: 'nobody has accepted it' }
    case 'no':
      return { counts: 'no', why: whyNever(verdict) }
  }
}

/** What is stored of a verdict beside each of its runs. */
export function judgedOf(verdict: Verdict): Judged {
  return {
    outcome: verdict.outcome,
    codes: [...new Set(codesOf(verdict))],
    rows: [
      ...verdict.slos.map(({ threshold, verdict: word }) => ({ row: threshold, verdict: word })),
      ...verdict.gates.map(({ selector, stat, verdict: word }) => ({
        row: `${selector}: ${stat}`,
        verdict: word,
      })),
    ],
  }
}

/** Rows that could not be judged have no reason of their own; a busy generator is a remark. */
function codesOf({ reasons, gates, notices }: Verdict): readonly string[] {
  const unjudged = decidingRows(gates).filter(({ verdict }) => verdict === 'not_judged')
  const remarks = notices.filter(({ code }) => countsAsBaseline(code) !== 'yes')
  return [...reasons, ...unjudged, ...remarks].map(({ code }) => code)
}

function whyNever({ reasons, gates, notices, outcome }: Verdict): string {
  const refused = reasons.filter(({ code }) => countsAsBaseline(code) === 'no')
  // The outcome says more than what it was found by; only inconclusive runs are told apart.
  const first = refused.find((reason) => !outcomeRow(reason.outcome).stored) ?? refused[0]
  if (first === undefined) {
    const busy = notices.some(({ code }) => countsAsBaseline(code) === 'no')
    return busy ? 'the generator was busy' : `its outcome is ${outcome}, and a row was not judged`
  }
  if (!outcomeRow(first.outcome).stored) return `its outcome is ${first.outcome}`
  if (first.code === 'busy') return 'the generator was busy'
  const row = decidingRows(gates).find((one) => one.verdict === 'inconclusive' && one.code === first.code)
  return row === undefined ? `it is not judged: ${first.message}` : `${row.name} could not be judged`
}
