import type { SloRow } from '../../model/verdict/verdict.ts'
import type { Claim } from './shares/claim.ts'
import { rowOfClaim } from './shares/row.ts'

/** A row of one run; with its claim, several runs are added up. */
export interface Judged {
  readonly row: SloRow
  readonly claim?: Claim
}

export function judgedClaim(claim: Claim): Judged {
  return { row: rowOfClaim(claim), claim }
}
