import { sameBuild } from '../../model/record/builds.ts'
import type { Record } from '../../model/record/record.ts'
import type { Seen } from '../../model/record/seen.ts'
import type { Share } from '../../model/record/share.ts'
import type { CommitRange, HeartbeatRow, RunFigures } from '../../model/verdict/figures.ts'
import { timeRows } from './times.ts'

/** Rows of one kind that a verdict holds; a plan has fewer. */
const MOST = 60

/** What engineers look for of a run, beside the runs that it was compared with. */
export function runFigures(record: Record, past: readonly Record[]): RunFigures {
  const { phases, silences, shares } = record
  return {
    times: timeRows(record, past),
    ...(phases && { phases: phases.slice(0, MOST) }),
    ...(shares && { heartbeats: heartbeatsOf(shares, record.seen ?? []).slice(0, MOST) }),
    ...(silences && {
      silences: silences
        .toSorted((a, b) => b.longest - a.longest)
        .slice(0, MOST)
        .map(({ scenario, feed, longest, at }) => ({ scenario, feed, longest, at })),
    }),
  }
}

function heartbeatsOf(shares: readonly Share[], seen: readonly Seen[]): readonly HeartbeatRow[] {
  const late = seen.filter(({ kind }) => kind === 'heartbeat-late')
  return shares
    .filter(({ metric }) => metric === 'ws_heartbeat_missed')
    .map(({ scenario, feed, bad, n, stalled, cut }) => {
      const own = late.find((row) => row.scenario === scenario && row.feed === feed)
      return {
        scenario,
        feed,
        sent: n + (stalled ?? 0) + (cut ?? 0),
        answered: n - bad,
        missed: bad,
        ...(own && { late: own.n }),
        ...(stalled !== undefined && { stalled }),
        ...(cut !== undefined && { cut }),
      }
    })
}

/** From the commit of the newest run that counts to this one's; undefined where either is not known, or both are one. */
export function commitRange(record: Record, level: readonly Record[]): CommitRange | undefined {
  const to = record.provenance.commit
  const from = level.at(-1)?.provenance.commit ?? null
  return to === null || from === null || sameBuild(from, to) ? undefined : { from, to }
}
