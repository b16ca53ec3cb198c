import { sameBuild } from '../../model/record/builds.ts'
import type { Record } from '../../model/record/record.ts'
import type { CommitRange, RunFigures } from '../../model/verdict/figures.ts'
import { answerRows, heartbeatRows } from './beats.ts'
import { timeRows } from './times.ts'

/** Rows of one kind that a verdict holds; a plan has fewer. */
const MOST = 60

/** What engineers look for of a run, beside the runs that it was compared with. */
export function runFigures(record: Record, past: readonly Record[]): RunFigures {
  const { phases, silences, shares } = record
  const answers = answerRows(record)
  return {
    times: timeRows(record, past),
    ...(phases && { phases: phases.slice(0, MOST) }),
    ...(shares && { heartbeats: heartbeatRows(record).slice(0, MOST) }),
    ...(answers.length > 0 && { answers: answers.slice(0, MOST) }),
    ...(silences && {
      silences: silences
        .toSorted((a, b) => b.longest - a.longest)
        .slice(0, MOST)
        .map(({ scenario, feed, longest, at }) => ({ scenario, feed, longest, at })),
    }),
  }
}

/** From the commit of the newest run that counts to this one's; undefined where either is not known, or both are one. */
export function commitRange(record: Record, level: readonly Record[]): CommitRange | undefined {
  const to = record.provenance.commit
  const from = level.at(-1)?.provenance.commit ?? null
  return to === null || from === null || sameBuild(from, to) ? undefined : { from, to }
}
