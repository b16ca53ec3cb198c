import type { Load } from '../../model/load/load.ts'
import type { Record } from '../../model/record/record.ts'
import { type Outcome, outcomeRow } from '../../model/verdict/outcomes.ts'
import { serviceLog } from '../next/service-log.ts'

/** What to do next after a verdict on pairs; at most three. */
export function pairedNext(outcome: Outcome, load: Load, last: Record): readonly string[] {
  const log = serviceLog({ provenance: last.provenance })
  switch (outcome) {
    case 'pass':
      return []
    case 'regression':
      return ['Look at the changes between the two builds: the machine and the load were the same.', log]
    case 'inconclusive':
      return [
        'Measure more pairs (`pairs: 12` of `paired`), or longer ones (`each` of `paired`).',
        'If the generator was busy: a quieter machine with more cores, or a smaller `vus` in the profile.',
      ]
    case 'slo':
      return [log, `The base build is not held to the SLOs of ${load.plan.file}; only the candidate is.`]
    default:
      return [outcomeRow(outcome).next]
  }
}
