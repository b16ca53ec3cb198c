import type { Provenance, Record } from '../model/record/record.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import { saturation } from './slo/unjudged.ts'
import { mayStore } from './storable.ts'

/**
 * Why these runs may not be accepted into the baseline, in one sentence, or undefined. A service's worse figures may
 * be accepted; evidence that is not whole, or that a saturated generator spoilt, may not: it describes nobody.
 */
export function acceptable(verdict: Verdict, records: readonly Record[]): string | undefined {
  const first = records[0]
  if (first === undefined) return 'there is no record beside the verdict: nothing was measured'
  if (verdict.baseline?.written === true)
    return 'these runs are in the baseline already: the gate did not reject them'
  if (records.some(({ series }) => series.key !== first.series.key))
    return 'the records are not of one series'
  if (!sameRuns(verdict, records)) return 'the records are not those that the verdict is on'
  for (const { complete, health, provenance } of records) {
    if (!complete) return `the evidence of run ${provenance.runId} is incomplete, and describes no service`
    const [spoilt] = saturation(health)
    if (spoilt !== undefined) return `the generator of run ${provenance.runId} was saturated: ${spoilt}`
  }
  if (mayStore(verdict).stored)
    return 'the gate did not reject these runs: run without --no-store to keep them'
  const never = verdict.reasons.find(({ outcome }) => outcome === 'target' || outcome === 'engine')
  return never === undefined
    ? undefined
    : `its outcome is ${never.outcome}: nothing was measured that could be accepted`
}

function sameRuns({ runs }: Verdict, records: readonly Record[]): boolean {
  const key = ({ runId, attempt, started }: Pick<Provenance, 'runId' | 'attempt' | 'started'>) =>
    `${runId} ${attempt} ${started}`
  const judged = new Set(runs.map(key))
  return records.length === judged.size && records.every(({ provenance }) => judged.has(key(provenance)))
}
