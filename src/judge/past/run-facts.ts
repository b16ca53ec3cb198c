import { evidenceOf } from '../../model/record/evidence.ts'
import type { Record } from '../../model/record/record.ts'
import type { RunFacts } from '../../model/verdict/verdict.ts'

/** What a verdict says of one of its runs. */
export function runFacts(record: Record): RunFacts {
  const { provenance, duration, ended, correlation } = record
  const { runId, attempt, started, machine } = provenance
  return {
    ...{ runId, attempt, started, duration, machine: machine.id, ended, evidence: evidenceOf(record) },
    ...(correlation && { correlation }),
  }
}
