import type { Mode } from '../../model/load/gate.ts'
import { integer } from '../../model/numbers.ts'
import { READY, type SeriesFacts } from '../../model/record/baseline.ts'
import type { Record } from '../../model/record/record.ts'
import type { Notice } from '../../model/verdict/verdict.ts'
import { sinceAccepted } from './anchor.ts'
import { storedCount } from './history.ts'

/** How many of a series' runs count as independent: complete ones of the present level, by commit (storedCount). */
export function comparableRuns(records: readonly Record[]): number {
  return storedCount(sinceAccepted(records.filter(({ complete }) => complete)))
}

/** Counts a stored series: its complete and incomplete runs, oldest first, at least one. */
export function seriesFacts(records: readonly Record[]): SeriesFacts {
  const newest = records.at(-1)!
  return {
    ...newest.series,
    plan: newest.plan.name,
    runs: records.length,
    commits: new Set(records.flatMap(({ provenance }) => provenance.commit ?? [])).size,
    seeded: records.filter(({ seeded }) => seeded === true).length,
    accepted: records.filter(({ accepted }) => accepted !== undefined).length,
    comparable: comparableRuns(records),
    from: records[0]!.provenance.started,
    to: newest.provenance.started,
  }
}

/** What is missing to move up to `mode: block`; nothing where that is on. `level`: the stored runs, without the candidate. */
export function modeNotices(mode: Mode, level: readonly Record[]): readonly Notice[] {
  if (mode === 'block') return []
  const stored = comparableRuns(level)
  if (stored < READY.block) {
    const may = stored < READY.judge ? `${integer(stored)} of ${READY.judge} for a gate to fail, ` : ''
    const message = `Comparable runs: ${may}${integer(stored)} of ${READY.block} to turn on mode: block.`
    return [{ code: 'comparable_runs', message }]
  }
  const message = `${integer(stored)} comparable runs are stored: \`socketgate baseline backtest\` says whether mode: block is justified.`
  return [{ code: 'may_block', message }]
}
