import { counted } from '../../model/numbers.ts'
import { type AcceptedRun, READY } from '../../model/record/baseline.ts'
import { labelled } from '../terminal/layout.ts'
import { finish, type Look, paint, TERMINAL, typeset } from '../terminal/look.ts'

/** What was accepted of a workflow run, by whom and why, and what of it was not. */
export function acceptedRunReport(accepted: AcceptedRun, look: Look): string {
  const { run, where, series, left, by, commit, reason } = accepted
  const runs = series.reduce((sum, one) => sum + one.runs, 0)
  const title = `${counted(runs, 'run')} of workflow run ${run} accepted in ${TERMINAL.code(where)}`
  const next = `Runs from here on are the level that is compared with. A gate may fail again from ${READY.judge} comparable runs on; \`command: seed\` measures them at once.`
  return finish([
    paint(typeset(title, look), 'strong', look),
    ...series.flatMap((one) =>
      labelled('  Series', `${one.key}, ${TERMINAL.name(one.plan)}: ${counted(one.runs, 'run')}`, look),
    ),
    ...left.flatMap(({ plan, runId, why }) =>
      labelled('  Left out', `${TERMINAL.name(plan)} ${TERMINAL.name(runId)}: ${TERMINAL.prose(why)}`, look),
    ),
    ...(commit === undefined ? [] : labelled('  Commit', TERMINAL.name(commit), look)),
    ...labelled('  By', TERMINAL.name(by), look),
    ...labelled('  Reason', TERMINAL.quote(reason), look),
    ...labelled('  Next', next, look),
  ])
}
