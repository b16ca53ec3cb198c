import { RUN_HEADER } from '../../model/load/correlate.ts'
import { clock, counted, figure, integer } from '../../model/numbers.ts'
import type { EarlierAttempt } from '../../model/verdict/attempts.ts'
import type { GateRow, RunFacts, Verdict } from '../../model/verdict/verdict.ts'
import type { Sink } from '../../text/shown.ts'
import { gateGroups, unitOf } from './rows.ts'

/** Whether the verdict is on several runs, each of which is shown. Pairs are told by their rows. */
export function isOfSeveral({ runs, paired }: Verdict): boolean {
  return runs.length > 1 && paired === undefined
}

/** The row whose figure stands for a run: the first latency of the gate, key rows before others. */
function shownRow(verdict: Verdict): GateRow | undefined {
  // The figures of a row over several attempts are not of these runs.
  if (verdict.pooled !== undefined) return undefined
  const { key, normal } = gateGroups(verdict)
  return [...key, ...normal].find(
    ({ unit, values }) => unit === 'ms' && values.length === verdict.runs.length,
  )
}

/** What is shown of one run: its length, its figure, and how it ended where that was not clean. */
export function runFigures(verdict: Verdict, sink: Sink): readonly (readonly string[])[] {
  const row = shownRow(verdict)
  return verdict.runs.map((run, i) => [
    clock(run.duration),
    ...(row === undefined ? [] : [`${sink.name(row.name)} ${figure(row.values[i] ?? null, unitOf(row))}`]),
    ...(run.ended === 'clean' ? [] : [sink.name(run.ended)]),
  ])
}

/** `75.0 ms, 80.6 ms, 84.2 ms`, and of which row: null where no row has the figures of all runs. */
export function figuresSentence(verdict: Verdict, sink: Sink): string | null {
  const row = shownRow(verdict)
  if (row === undefined) return null
  const figures = row.values.map((value) => figure(value, unitOf(row)))
  return `${sink.name(row.name)} in order of time: ${figures.join(', ')}`
}

/** `3 runs on 3 machines decide; 2 more are not needed`. */
export function decidedSentence(verdict: Verdict): string {
  const { runs, mostRuns = runs.length, outcome } = verdict
  const where = `${counted(runs.length, 'run')} on ${counted(machines(runs), 'machine')}`
  const rest = mostRuns - runs.length
  if (verdict.pooled !== undefined && verdict.complete) return pooledSentence(verdict.pooled)
  if (runs.some(({ ended }) => ended !== 'clean') || !verdict.complete)
    return `${where}; they were not completed`
  if (outcome !== 'inconclusive')
    return rest <= 0 ? `${where} decide` : `${where} decide; ${integer(rest)} more are not needed`
  const key = verdict.gates.filter(({ level }) => level === 'key')
  // On how many machines they are is said where that is why.
  const what = key.some(({ code }) => code === 'one_machine') ? where : counted(runs.length, 'run')
  const unjudged = key.find((row) => row.verdict === 'not_judged')
  if (unjudged?.code === 'busy') return `${what} are not judged: the generator was busy`
  if (unjudged !== undefined) return `${what} are not judged`
  const more = rest <= 0 ? '' : `; the profile allows ${integer(rest)} more`
  return `${what} do not decide${more}`
}

/** `3 of 4 runs decide, over 2 attempts of this commit`. */
function pooledSentence({ records, of, attempts }: NonNullable<Verdict['pooled']>): string {
  return `${integer(records.length)} of ${counted(of, 'run')} decide, over ${integer(attempts)} attempts of this commit`
}

/** Fewer stored runs find less than the simulation did. */
const SIMULATED_RUNS = 10

/** What one run that passes would have missed: simulated for a p99 (docs/rule.md, "What it finds"). Null: not known. */
export function powerSentence(verdict: Verdict): string | null {
  const { outcome, runs, mostRuns = 1, paired, pooled, gates } = verdict
  if (outcome !== 'pass' || runs.length !== 1 || mostRuns > 1) return null
  if (paired !== undefined || pooled !== undefined) return null
  const simulated = gates.some(
    (row) => row.level === 'key' && row.unit === 'ms' && row.stat === 'p(99)' && row.runs >= SIMULATED_RUNS,
  )
  if (!simulated) return null
  return 'One run never fails a row: simulated, it made about two in three tails suspect that were slowed by a quarter, and nine in ten that were slowed by half'
}

function machines(runs: readonly RunFacts[]): number {
  return new Set(runs.map(({ machine }) => machine)).size
}

/** `attempt 2; attempt 1: slo; run 11980: pass`: which this is, and what the newest of those before it said. Null: it is the only one. */
export function attemptWords({ attempts }: Verdict, most: number): string | null {
  if (attempts === undefined) return null
  const { run, earlier } = attempts
  const told = earlier
    .slice(-most)
    .map((one) => `${attemptName(one, run.id)}: ${one.outcome ?? 'no verdict'}`)
  return [`attempt ${run.attempt}`, ...told].join('; ')
}

/** Of the same workflow run only the attempt is said. */
function attemptName({ run: { id, attempt } }: EarlierAttempt, own: number): string {
  if (id === own) return `attempt ${attempt}`
  return attempt === 1 ? `run ${id}` : `run ${id}, attempt ${attempt}`
}

/** How the runs are found again in what the service traced and logged; null: their requests were not marked. */
export function correlationSentence({ runs }: Pick<Verdict, 'runs'>, sink: Sink): string | null {
  const marked = runs.flatMap(({ correlation }) => correlation ?? [])
  if (marked.length === 0) return null
  const one = marked.length === 1
  const ids = marked.map(({ run }) => sink.code(run)).join(', ')
  const asked = marked.some(({ sampled }) => sampled) ? 'asks for traces' : 'asks for no trace'
  const prefix = one ? 'with it' : 'with its run’s'
  return `find ${one ? 'this run' : 'these runs'} in your APM: header ${sink.code(RUN_HEADER)} = ${ids}; every trace id begins ${prefix}, and traceparent ${asked}`
}
