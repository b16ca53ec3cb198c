import type { Record } from '../../model/record/record.ts'
import { sha256Hex } from '../../model/sha256.ts'
import type { RunFacts } from '../../model/verdict/verdict.ts'
import { evidenceOf } from './history.ts'

/** What a verdict says of one of its runs. */
export function runFacts(record: Record): RunFacts {
  const { provenance, duration, ended } = record
  const { runId, attempt, started, machine } = provenance
  const evidence = sha256Hex(evidenceOf(record)).slice(0, 12)
  return { runId, attempt, started, duration, machine: machine.id, ended, evidence }
}
