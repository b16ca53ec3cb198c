import { counted, dates, integer } from '../../model/numbers.ts'
import { type Pruning, READY, type Seeding, type SeriesFacts } from '../../model/record/baseline.ts'
import { isOfEarlier } from '../../model/record/keyed.ts'
import type { Acceptance } from '../../model/record/record.ts'
import { labelled, paragraph } from '../terminal/layout.ts'
import { finish, type Look, paint, TERMINAL, typeset } from '../terminal/look.ts'

/** `baseline list`. `absent`: that the store itself is not there; null: it is. */
export function listReport(
  { where, absent }: { readonly where: string; readonly absent: string | null },
  series: readonly SeriesFacts[],
  look: Look,
): string {
  if (series.length === 0) {
    return finish([
      ...paragraph(`${TERMINAL.code(where)} holds no run yet.`, 0, look),
      ...(absent === null ? [] : labelled('Note', TERMINAL.prose(absent), look)),
      ...labelled('Next', `socketgate baseline seed PLAN --baseline ${TERMINAL.code(where)}`, look),
    ])
  }
  return finish(series.flatMap((one, i) => [...(i === 0 ? [] : ['']), ...seriesLines(one, look)]))
}

/** A series' heading and what it is keyed by. */
export function seriesLines(one: SeriesFacts, look: Look): string[] {
  const title = `${TERMINAL.name(one.plan)}: ${counted(one.runs, 'run')}`
  const environment = one.environment === null ? '' : `, environment ${TERMINAL.name(one.environment)}`
  const job = one.jobKey === undefined ? '' : `, key ${TERMINAL.name(one.jobKey)}`
  const measured = `${TERMINAL.name(one.engine)}, ${TERMINAL.name(one.runnerLabel)}${environment}${job}`
  const earlier = isOfEarlier(one) ? [EARLIER] : []
  return [
    paint(typeset(title, look), 'strong', look),
    ...labelled('  Series', TERMINAL.name(one.key), look),
    ...labelled('  Profiles', one.profiles.map((name) => TERMINAL.name(name)).join(', '), look),
    ...labelled('  Measured', `${measured}; ${dates(one.from, one.to)}`, look),
    ...labelled('  Runs', kinds(one), look),
    ...labelled('  Comparable', comparableWords(one.comparable, one.sameMachine), look),
    ...earlier.flatMap((text) => labelled('  Note', text, look)),
  ]
}

/** Of a series whose key another version made. */
const EARLIER = 'keyed by an earlier Socketgate: its runs stay readable, and no new run is compared with them'

function kinds({ commits, seeded, accepted, runs, counted: counts }: SeriesFacts): string {
  const marks = [
    ...(counts === runs ? [] : [`${integer(counts)} of ${integer(runs)} count as baseline`]),
    ...(seeded === 0 ? [] : [`${integer(seeded)} seeded`]),
    ...(accepted === 0 ? [] : [`${integer(accepted)} accepted`]),
  ]
  return [`of ${counted(commits, 'commit')}`, ...marks].join(', ')
}

function comparableWords(comparable: number, sameMachine = comparable): string {
  const same =
    sameMachine > comparable ? ` (${integer(sameMachine)} for a run on the machine of the newest run)` : ''
  return `${integer(comparable)}${same}; a gate may fail from ${READY.judge} on, and may block from ${READY.block} on`
}

/** `baseline seed`. */
export function seedReport(seeding: Seeding, look: Look): string {
  const stored = seeding.runs.filter(({ why }) => why === null).length
  const all = stored === seeding.wanted
  const title = `${integer(stored)} of ${counted(seeding.wanted, 'run')} stored in ${TERMINAL.code(seeding.where)}`
  return finish([
    paint(typeset(title, look), all ? 'strong' : 'doubt', look),
    ...seeding.runs.flatMap(({ why }, i) =>
      why === null ? [] : labelled(`  Run ${i + 1}`, `not stored: ${TERMINAL.prose(why)}`, look),
    ),
    ...(seeding.series === '' ? [] : labelled('  Series', seeding.series, look)),
    ...labelled('  Comparable', comparableWords(seeding.comparable, seeding.sameMachine), look),
    ...seedNotes(seeding).flatMap((text) => labelled('  Note', text, look)),
  ])
}

/** That runs of one commit on one machine, as of one hosted job, count as one; nothing where they do not. */
export function seedNotes({ runs, independent }: Seeding): readonly string[] {
  const stored = runs.filter(({ why }) => why === null).length
  if (independent >= stored) return []
  return [
    `these ${integer(stored)} runs count as ${integer(independent)} for runs of another machine, since they are of one commit on one machine: where each job has a machine of its own, seed by a matrix of jobs that make one run each`,
  ]
}

/** `baseline accept`. */
export function acceptReport(
  accepted: Acceptance & { readonly where: string; readonly series: string; readonly runs: number },
  look: Look,
): string {
  const title = `${counted(accepted.runs, 'run')} accepted into ${TERMINAL.code(accepted.where)}`
  const next = `Runs from here on are the level that is compared with. A gate may fail again from ${READY.judge} comparable runs on; "socketgate baseline seed" measures them at once.`
  return finish([
    paint(typeset(title, look), 'strong', look),
    ...labelled('  Series', accepted.series, look),
    ...labelled('  By', TERMINAL.name(accepted.by), look),
    ...labelled('  Reason', TERMINAL.quote(accepted.reason), look),
    ...labelled('  Next', next, look),
  ])
}

/** `baseline prune`. */
export function pruneReport({ where, keep, removed, series, absent }: Pruning, look: Look): string {
  const gone = series.reduce((sum, one) => sum + one.gone.length, 0)
  const what = `${counted(gone, 'run')} ${removed ? 'removed from' : 'would be removed from'} ${TERMINAL.code(where)}`
  const kept = `the newest ${integer(keep)} of each series, its reference and accepted runs stay`
  return finish([
    paint(
      typeset(gone === 0 ? `Nothing to remove from ${TERMINAL.code(where)}` : what, look),
      'strong',
      look,
    ),
    ...(absent === undefined
      ? labelled('  Kept', kept, look)
      : labelled('  Note', TERMINAL.prose(absent), look)),
    ...series.flatMap(({ gone: files, runs, plan }) =>
      files.length === 0
        ? []
        : [
            ...paragraph(
              `${TERMINAL.name(plan)}: ${integer(files.length)} of ${counted(runs, 'run')}`,
              2,
              look,
            ),
            ...files.flatMap((file) => paragraph(TERMINAL.code(file), 4, look)),
          ],
    ),
    ...(removed || gone === 0 ? [] : labelled('  Next', 'The same with --yes removes them for good.', look)),
  ])
}
