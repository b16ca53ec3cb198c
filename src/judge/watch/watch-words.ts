import { counted, integer } from '../../model/numbers.ts'
import type { WatchRecord } from '../../model/record/beside/series-seen.ts'

/** `; 3 of 20 polls failed: HTTP 500, the connection was refused`; empty: none did. */
export function failedPolls({ answered, failed }: Pick<WatchRecord, 'answered' | 'failed'>): string {
  const n = failed.reduce((sum, { count }) => sum + count, 0)
  if (n === 0) return ''
  const reasons = failed.slice(0, 3).map(({ reason }) => reason)
  return `; ${integer(n)} of ${counted(answered + n, 'poll')} failed: ${reasons.join('; ')}`
}
