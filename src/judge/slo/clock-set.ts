import type { SloRow } from '../../model/verdict/verdict.ts'
import { clockStepped } from '../clocks/stepped.ts'
import type { Judged } from './judged.ts'
import type { SloContext } from './ruling.ts'

/** Rows on how much came, or was open, in how long. */
const OF_TIME: ReadonlySet<SloRow['of']> = new Set<SloRow['of']>(['socket-seconds', 'parts'])

/**
 * Of a run in whose midst the wall clock was set nobody knows how long anything was: what is reckoned by the second is neither
 * met nor broken. Counts are.
 */
export function withoutClock(judged: Judged, { record }: Pick<SloContext, 'record'>): Judged {
  const stepped = clockStepped(record.health)
  const { row, claim } = judged
  if (stepped === null || row.verdict === 'not_judged') return judged
  if (!OF_TIME.has(row.of) && claim?.time === undefined) return judged
  const message = `${row.message}; not judged: ${stepped.why}`
  return { row: { ...row, verdict: 'not_judged', code: stepped.code, message } }
}
