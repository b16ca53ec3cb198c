import { seedExit, seedOutcome } from '../../app/baseline/seed-plan.ts'
import { exitCode } from '../../app/ending.ts'
import { counted, integer } from '../../model/numbers.ts'
import type { Seeding } from '../../model/record/baseline.ts'
import { seedNotes, seedReport } from '../../report/verbs/baseline.ts'
import type { Step } from '../step.ts'
import { showPlain } from './show-plain.ts'

/** Tells what was stored; the step fails where that is not all that was wanted. */
export async function finishSeeding(seeding: Seeding, step: Step): Promise<void> {
  const { toolkit, context } = step
  await showPlain((look) => seedReport(seeding, look), step)
  for (const note of seedNotes(seeding)) toolkit.warning(`seed: ${note}`)
  const stored = seeding.runs.filter(({ why }) => why === null).length
  const exit = exitCode(seedExit(seeding), context.signal)
  toolkit.setOutput('baseline-written', String(stored > 0))
  toolkit.setOutput('outcome', context.signal.aborted ? 'cancelled' : seedOutcome(seeding))
  toolkit.setOutput('exit-code', String(exit))
  if (exit === 0) return
  const wanted = counted(seeding.wanted, 'run')
  const why = seeding.runs.find((run) => run.why !== null)?.why
  const words = `seed: ${integer(stored)} of ${wanted} stored${why ? `: ${why}` : ''}`
  toolkit.setFailed(context.redactor.text(words))
}
