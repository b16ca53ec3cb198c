import { bound, integer, length, percentage } from '../../../model/numbers.ts'
import { holds } from '../../../model/threshold.ts'
import type { SloRow } from '../../../model/verdict/verdict.ts'
import { LIMITS } from '../sentences.ts'
import { type Claim, type ClaimRuling, type Part, ruleOn, type Time } from './claim.ts'

/** The row of a claim: `19 of 20 lives of orders did not connect (503 ×19), must be under 1 %`. */
export function rowOfClaim(claim: Claim): SloRow {
  const ruling = ruleOn(claim)
  const { bad, n } = ruling.part
  return {
    verdict: ruling.verdict,
    code: ruling.code,
    ...claim.head,
    actual: actualOf(claim, ruling.part),
    unit: 'share',
    n,
    bad,
    distinct: null,
    beyond: null,
    message: sentence(claim, ruling),
  }
}

/** The figure as the demand is put: a share of good ones where at least so many are demanded. */
function actualOf({ head, time }: Claim, { bad, n }: Part): number | null {
  if (time !== undefined) return time.open + time.lost > 0 ? time.open / (time.open + time.lost) : null
  return (head.operator.startsWith('>') ? n - bad : bad) / n
}

function sentence(claim: Claim, ruling: ClaimRuling): string {
  const { head, says, time } = claim
  const { part, verdict, why } = ruling
  const limit = `must be ${LIMITS[head.operator] ?? head.operator} ${bound(head.expected, 'share')}`
  const of = `${integer(part.bad)} of ${integer(part.n)} ${head.of ?? 'samples'}`
  const where = part.where === '' ? '' : ` of ${part.where}`
  const held = time === undefined ? '' : `${heldWords(time)}, `
  const because = verdict === 'not_judged' && why !== undefined ? `not judged: ${why}` : why
  const hint = verdict === 'fail' ? claim.hint : undefined
  const tail = [because, DOUBT[verdict], k6Says(claim, ruling), sleptWords(claim, ruling), hint]
  const words = tail.filter((word) => word !== undefined).map((word) => `; ${word}`)
  return `${head.name}: ${held}${of}${where} ${says}${reasonWords(part)}, ${limit}${words.join('')}`
}

/** `open for 96 % of the time (12 s more excused after expected closes)`. */
function heldWords({ open, lost, excused }: Time): string {
  const time = open + lost > 0 ? `open for ${percentage(open / (open + lost))} of the time` : 'never open'
  return excused < LEAST ? time : `${time} (${length(excused * 1000)} more excused after expected closes)`
}

/** Seconds of excuse that are worth a word. */
const LEAST = 1

const DOUBT: { readonly [verdict in SloRow['verdict']]?: string } = {
  suspect: 'more than chance explains, too few to prove it',
  indicative: 'chance may have done it',
}

/** What is in neither count is told wherever the others decide: a socket that never opened is in no pass without a word. */
function sleptWords({ head, parts }: Claim, { part }: ClaimRuling): string | undefined {
  const { stalled = 0 } = part.stalled === undefined ? parts[0] : part
  if (stalled === 0) return undefined
  return head.threshold.startsWith('ws_connect_failed')
    ? `${integer(stalled)} more did not open while the generator stood still, and count nowhere`
    : `${integer(stalled)} more count nowhere, since the generator stood still meanwhile`
}

const MOST_REASONS = 4

/** ` (503 ×18, timeout ×1)`, the most frequent first. */
function reasonWords({ reasons, bad }: Part): string {
  if (bad === 0) return ''
  const sorted = Object.entries(reasons).toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const shown = sorted.slice(0, MOST_REASONS).map(([reason, count]) => `${reason} ×${integer(count)}`)
  const others = sorted.slice(MOST_REASONS).reduce((sum, [, count]) => sum + count, 0)
  const all = [...shown, ...(others > 0 ? [`others ×${integer(others)}`] : [])]
  return all.length === 0 ? '' : ` (${all.join(', ')})`
}

/** k6 compares the figure with the bound, whatever n: where that is another answer, a reader of its output asks why. */
function k6Says({ plain, parts }: Claim, { verdict }: ClaimRuling): string | undefined {
  if (plain === undefined) return undefined
  const { bad, n } = parts[0]
  const kept = holds(plain, (plain.operator.startsWith('>') ? n - bad : bad) / n)
  if (verdict === (kept ? 'met' : 'fail')) return undefined
  return kept ? 'to k6 alone it is kept' : 'to k6 alone it is crossed'
}
