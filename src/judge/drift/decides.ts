import type { Record } from '../../model/record/record.ts'
import type { Reason } from '../../model/verdict/verdict.ts'
import { FULL } from '../past/anchor.ts'
import { storedCount } from '../past/history.ts'
import { isReleased } from '../past/released.ts'
import { ENOUGH_STORED } from '../rule/rule.ts'
import type { Drift } from './drift.ts'

/** A regression by each key row whose level crept and that the candidate has not mended. */
export function driftReasons(found: readonly Drift[], file: string): readonly Reason[] {
  return found
    .filter((drift) => decides(drift) && drift.row.verdict === 'drift' && !drift.found.mended)
    .map(({ row }) => {
      const place = row.line > 0 ? { file, line: row.line } : {}
      return { outcome: 'regression', code: 'drifted', message: row.message, ...place }
    })
}

/** Whether two further runs may tell whether the level crept. */
export function isDriftOpen(found: readonly Drift[], own: readonly Record[]): boolean {
  return own.length === 1 && found.some((drift) => decides(drift) && drift.found.open)
}

/** Only a key row decides, and only against a whole reference that a gate might fail by. */
function decides({ gate, anchor: { runs, recent } }: Drift): boolean {
  const newest = recent.at(-1)
  return (
    gate.level === 'key' &&
    newest !== undefined &&
    isReleased(newest) &&
    runs.length === FULL &&
    storedCount(runs, [newest]) >= ENOUGH_STORED
  )
}
