import type { Mode } from '../../model/load/gate.ts'
import { counted, integer } from '../../model/numbers.ts'
import { MADE_BY_FIRST, missingWords, READY, type SeriesFacts } from '../../model/record/baseline.ts'
import type { Record } from '../../model/record/record.ts'
import type { Notice } from '../../model/verdict/verdict.ts'
import { storedCount } from './history.ts'
import { countedOf, levelIn } from './standing.ts'

/**
 * How many of a series' runs count as independent (storedCount): those of the present level that count as baseline.
 * `candidates`: what would be compared with them; none: runs of any machine.
 */
export function comparableRuns(records: readonly Record[], candidates: readonly Record[] = []): number {
  return storedCount(levelIn(records), candidates)
}

/** Counts a stored series: its complete and incomplete runs, oldest first, at least one. */
export function seriesFacts(records: readonly Record[]): SeriesFacts {
  const newest = records.at(-1)!
  return {
    ...newest.series,
    plan: newest.plan.name,
    profiles: [...new Set(records.map(({ series }) => series.profile))].toSorted(),
    runs: records.length,
    commits: new Set(records.flatMap(({ provenance }) => provenance.commit ?? [])).size,
    seeded: records.filter(({ seeded }) => seeded === true).length,
    accepted: records.filter(({ accepted }) => accepted !== undefined).length,
    counted: countedOf(records).length,
    comparable: comparableRuns(records),
    sameMachine: comparableRuns(records, [newest]),
    from: records[0]!.provenance.started,
    to: newest.provenance.started,
  }
}

/** What is told of a baseline that is not there: nobody knows whether this is the first run, or its name is wrong. */
export function missingNotices({
  where,
  missing,
}: {
  readonly where: string | null
  readonly missing?: true
}): readonly Notice[] {
  if (where === null || missing !== true) return []
  const message = `The ${missingWords(where)}, so nothing was compared: ${MADE_BY_FIRST}.`
  return [{ code: 'baseline_missing', message }]
}

/** The same once this run is stored, and so has made it: under a mistyped name that is a second history. */
export function madeNotices(where: string | null, notices: readonly Notice[]): readonly Notice[] {
  if (where === null) return notices
  const message = `The ${missingWords(where).replace(/is not there$/, 'was not there')}, so nothing was compared: this run has made it; if runs were stored before, check its name.`
  return notices.map((notice) => (notice.code === 'baseline_missing' ? { ...notice, message } : notice))
}

/** Most files that are named. */
const NAMED = 3

/** What is told of stored runs that are dated in the future. `ahead`: their files. */
export function aheadNotices(ahead: readonly string[] = []): readonly Notice[] {
  if (ahead.length === 0) return []
  const others = ahead.length > NAMED ? ` and ${integer(ahead.length - NAMED)} more` : ''
  const message = `${counted(ahead.length, 'stored run')} dated in the future not compared with: ${ahead.slice(0, NAMED).join(', ')}${others}. Remove these files, and set the clock of the machine that measured them.`
  return [{ code: 'ahead', message }]
}

/** What is missing to move up to `mode: block`; nothing where that is on. `stored`: comparable runs, without the candidate. */
export function modeNotices(mode: Mode, stored: number): readonly Notice[] {
  if (mode === 'block') return []
  if (stored < READY.block) {
    const may = stored < READY.judge ? `${integer(stored)} of ${READY.judge} for a gate to fail, ` : ''
    const message = `Comparable runs: ${may}${integer(stored)} of ${READY.block} to turn on mode: block.`
    return [{ code: 'comparable_runs', message }]
  }
  const message = `${integer(stored)} comparable runs are stored: \`socketgate baseline backtest\` says whether mode: block is justified.`
  return [{ code: 'may_block', message }]
}
