import type { SloRow } from '../../model/verdict/verdict.ts'
import type { Claim } from './shares/claim.ts'
import { rowOfClaim } from './shares/row.ts'

/** A row of one run; with its claim, several runs are added up. */
export interface Judged {
  readonly row: SloRow
  readonly claim?: Claim
}

/** What nothing could have counted breaks the row: the service cannot be said to have kept it. */
export function judgedImpossible(claim: Claim): Judged {
  const { head } = claim
  const figures = { actual: null, unit: 'share', n: 0, distinct: null, beyond: null } as const
  const message = `${head.name}: its counts are not possible`
  return { row: { verdict: 'fail', code: 'impossible', ...head, ...figures, message } }
}

export function judgedClaim(claim: Claim): Judged {
  return { row: rowOfClaim(claim), claim }
}
