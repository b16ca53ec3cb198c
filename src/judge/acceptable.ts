import { isSameSeries } from '../model/record/keyed.ts'
import type { Provenance, Record } from '../model/record/record.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import { countingOf } from './counting.ts'
import { standingOf } from './past/standing.ts'
import { saturation } from './slo/unjudged.ts'

const NO_RECORD =
  'there is no record beside the verdict: the newest run, whose results replaced those before, measured nothing. Run again, ' +
  'or name the folder of another run with --out DIR'

/**
 * Why these runs may not be accepted into the baseline, in one sentence, or undefined. A service's worse figures may
 * be accepted; evidence that is not whole, or that a busy generator spoilt, may not: it describes nobody.
 */
export function acceptable(verdict: Verdict, records: readonly Record[]): string | undefined {
  const first = records[0]
  if (first === undefined) return NO_RECORD
  if (records.some(({ series }) => !isSameSeries(series, first.series)))
    return 'the records are not of one series'
  if (!sameRuns(verdict, records)) return 'the records are not those that the verdict is on'
  const unfit = records.map(unfitWords).find((why) => why !== undefined)
  if (unfit !== undefined) return unfit
  const { counts, why } = countingOf(verdict)
  // Runs of a level that crept count already: accepting them moves the reference.
  if (counts === 'yes' && !verdict.reasons.some(({ code }) => code === 'drifted')) {
    return verdict.baseline?.written === true
      ? 'these runs count as baseline already: the gate did not reject them'
      : 'the gate did not reject these runs: run without --no-store to keep them'
  }
  return counts === 'no' ? `${why}: that describes no level of the service that could be accepted` : undefined
}

/** The same of one stored run, by what was said of it when it was stored. */
export function acceptableStored(record: Record): string | undefined {
  const unfit = unfitWords(record)
  if (unfit !== undefined) return unfit
  const { judged } = record
  switch (standingOf(record)) {
    case 'yes':
      return judged?.codes.includes('drifted') === true
        ? undefined
        : 'it counts as baseline already: the gate did not reject it'
    case 'no':
      return `its outcome is ${judged?.outcome ?? 'unknown'}: that describes no level of the service that could be accepted`
    default:
      return undefined
  }
}

/** Of evidence that describes nobody. */
function unfitWords({ complete, health, provenance: { runId } }: Record): string | undefined {
  if (!complete) return `the evidence of run ${runId} is incomplete, and describes no service`
  const [spoilt] = saturation(health)
  return spoilt === undefined ? undefined : `the generator of run ${runId} was busy: ${spoilt}`
}

function sameRuns({ runs }: Verdict, records: readonly Record[]): boolean {
  const key = ({ runId, attempt, started }: Pick<Provenance, 'runId' | 'attempt' | 'started'>) =>
    `${runId} ${attempt} ${started}`
  const judged = new Set(runs.map(key))
  return records.length === judged.size && records.every(({ provenance }) => judged.has(key(provenance)))
}
