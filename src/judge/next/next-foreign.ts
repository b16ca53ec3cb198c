import { outcomeRow } from '../../model/verdict/outcomes.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'

/** What to do next where k6's own summaries were judged: nobody here can start that k6, or knows when it ran. */
export function foreignSteps({
  outcome,
  reasons,
  baseline,
  plan,
  gates,
}: Pick<Verdict, 'outcome' | 'reasons' | 'baseline' | 'plan' | 'gates'>): readonly string[] {
  const where = baseline?.where ?? 'dir:PATH'
  const seed = `Store summaries of an accepted build: \`socketgate baseline seed SUMMARY… --series ${plan.name} --baseline ${where}\`.`
  switch (outcome) {
    case 'pass':
      return []
    case 'slo':
      return ['The broken limits stand in the options of the k6 script: k6 itself found them crossed.']
    case 'regression':
      return [
        'Look at the commits since the last stored run: one of them is the likely cause.',
        'If it is intended: `socketgate baseline accept --reason "…"`. The next runs are then compared with this one.',
      ]
    case 'suspect':
      return gates.some(({ verdict, n }) => verdict === 'suspect' && n === 0)
        ? ['On how many samples it rests the files do not say: add count to --summary-trend-stats of k6.']
        : ['Confirm it with the summaries of 3 runs: one run never does.']
    case 'no_baseline':
      return [seed]
    case 'inconclusive':
      return reasons[0]?.code === 'would_fail'
        ? [seed]
        : [
            'Run k6 again, for longer or more often: `socketgate judge` takes the summaries of 1, 3 or 5 runs.',
          ]
    default:
      return [outcomeRow(outcome).next]
  }
}
