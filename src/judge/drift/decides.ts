import type { Record } from '../../model/record/record.ts'
import type { Reason } from '../../model/verdict/verdict.ts'
import { FULL } from '../past/anchor.ts'
import { storedCount } from '../past/history.ts'
import { ENOUGH_STORED } from '../rule/rule.ts'
import type { Drift } from './drift.ts'

/** Events of the line that is released: there a level that crept is a regression; a change under review did not make it. */
const RELEASED: ReadonlySet<string> = new Set(['push', 'schedule', 'release'])

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
  const event = recent.at(-1)?.provenance.event
  return (
    gate.level === 'key' &&
    event !== undefined &&
    RELEASED.has(event) &&
    runs.length === FULL &&
    storedCount(runs, recent.slice(-1)) >= ENOUGH_STORED
  )
}
