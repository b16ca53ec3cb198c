import type { Load } from '../../model/load/load.ts'
import { metricOf } from '../../model/metrics/table.ts'
import type { CorrectedMeasured } from '../../model/record/beside/clock-seen.ts'
import type { Measured, Record } from '../../model/record/record.ts'
import { formatThreshold, holds, type Threshold } from '../../model/threshold.ts'
import { isCode, type Why } from '../../model/verdict/codes.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import { clockDoubt } from '../clocks/doubt.ts'
import { aroundOf, type Latencies } from '../clocks/unit.ts'
import { ruledWithin } from '../clocks/within-bar.ts'
import { fellSilent } from '../gate/fell-silent.ts'
import { draws, isCount } from '../rule/runs.ts'
import { producerOf, trendOf } from '../stats-rows.ts'
import { distinctBeyond, judgeClaim } from './claim.ts'
import { explainsLack } from './shares/lack.ts'
import { explainsWaits } from './shares/noise.ts'
import { sleptIn } from './slept-in.ts'
import { BUSY, type Excuse, ON_A_BUSY_MACHINE, suffers } from './unjudged.ts'

/** What decides about all SLO rows of one run at once. */
export interface SloContext {
  readonly load: Load
  readonly record: Record
  /** Why the times are not the service's, or not of one build; null: they are. */
  readonly unfit: Why | null
  /** The times are of one build, and the load was brought as planned: then what is met is met all the same. */
  readonly brought: boolean
  /** What the outcome says already: then missing samples are no SLO's fault, and a stopped run is not judged. */
  readonly excuse: Excuse | null
}

/** A row without its sentence; `why` says what the figures cannot. */
export type Ruling = Pick<
  SloRow,
  'verdict' | 'code' | 'actual' | 'n' | 'of' | 'distinct' | 'beyond' | 'looksLike' | 'bar' | 'raw'
> & { readonly why?: string }

/** The figures of a row of which nothing is known. */
export const NOTHING = { actual: null, n: 0, distinct: null, beyond: null } as const

const ABORTED_UNCORRECTED: Why = {
  code: 'clocks_differ',
  why: 'the run was aborted on it before its times were corrected by the clock of the service',
}

/** What must never come is looked for in what comes: a silent service is no pass, and other rows say whose fault it is. */
const NONE_HEARD: Why = { code: 'none_heard', why: 'no frame came at all' }

export const STOPPED: Why = { code: 'cancelled', why: 'the run was stopped' }

/**
 * Rules on one threshold, by the first of these that holds: its figures are impossible; the run was stopped; it
 * can be no latency; it suffers from a generator that was not fit; the run was aborted on it; its feed fell silent;
 * nothing was sampled; the figure itself. `latencies`: of the same samples as `measured`.
 */
export function rulingOn(
  threshold: Threshold,
  measured: Measured | undefined,
  context: SloContext,
  latencies: Latencies | undefined = trendOf(context.record, threshold.selector),
): Ruling {
  const { load, record, unfit, brought, excuse } = context
  const { actual = null, n = 0, distinct = null, beyond = null } = measured ?? {}
  if (![n, distinct ?? 0, beyond ?? 0].every((count) => isCount(count) && count <= n)) {
    return { ...NOTHING, verdict: 'fail', code: 'impossible', why: 'its counts are not possible' }
  }
  const { bar, raw } = measured?.corrected ?? {}
  const corrected = bar === undefined || raw === undefined ? {} : { bar, raw }
  const seen = { actual: Number.isFinite(actual) ? actual : null, n, distinct, beyond, ...corrected }
  if (excuse === 'cancelled') return { verdict: 'not_judged', ...STOPPED, ...seen }
  const doubt =
    latencies &&
    clockDoubt(threshold.selector, threshold.expression.statistic, latencies, aroundOf(load, record))
  // A figure in a wrong unit is none.
  if (doubt?.code === 'unit_doubtful') return { ...NOTHING, verdict: 'not_judged', ...doubt, n }
  if (doubt !== undefined) return { verdict: 'not_judged', ...doubt, ...seen }
  const stopped = sleptIn(threshold, seen.actual, record.health)
  const spoilt = mayBeOurs(threshold, context) ? (unfit ?? stopped) : stopped
  const aborted = record.abortedOn !== null && record.abortedOn === formatThreshold(threshold)
  if (spoilt !== null && (!brought || aborted)) return { verdict: 'not_judged', ...spoilt, ...seen }
  const ruled = ruledOn(threshold, seen, context, aborted, measured?.corrected)
  return spoilt === null || isTooFew(threshold, ruled, context) ? ruled : spared(ruled, spoilt)
}

/** What the service sends: a generator that is late for a while does not lose it. */
const RECEIVED: ReadonlySet<string> = new Set(['ws_msgs_received', 'ws_messages_matched'])

/** Broken by a lack of messages that a busy generator does not explain. */
function isTooFew(
  { selector, expression }: Threshold,
  ruled: Ruling,
  { unfit, record }: SloContext,
): boolean {
  const { operator, bound } = expression
  if (ruled.verdict !== 'fail' || unfit?.code !== BUSY.code) return false
  if (!RECEIVED.has(selector.metric) || !operator.startsWith('>') || bound <= 0) return false
  const actual = ruled.actual ?? 0
  const lack = { missing: (bound - actual) / bound, nothing: actual === 0, seconds: record.duration / 1000 }
  return !explainsLack(record, lack)
}

/** Whether a busy generator may have made the figure itself: of waits, where it stood still for long enough. */
function mayBeOurs({ selector: { metric, tags } }: Threshold, context: SloContext): boolean {
  if (!suffers(metric, context.excuse === 'limits')) return false
  if (metricOf(metric)?.wait !== true) return true
  const { scenario, exchange } = tags
  const shares = (context.record.shares ?? []).filter(
    (one) =>
      one.metric === metric &&
      [undefined, one.scenario].includes(scenario) &&
      [undefined, one.name].includes(exchange),
  )
  return explainsWaits(
    {
      metric,
      bad: shares.reduce((sum, { bad }) => sum + bad, 0),
      n: shares.reduce((sum, { n }) => sum + n, 0),
      ...(scenario !== undefined && { scenario }),
      ...(exchange !== undefined && { name: exchange }),
    },
    context,
  )
}

/** Noise only lengthens: what is met on a busy machine is met, and what fails there is not judged. */
function spared(ruling: Ruling, spoilt: Why): Ruling {
  if (ruling.verdict === 'fail') return { ...ruling, verdict: 'not_judged', ...spoilt }
  return ruling.verdict === 'met' ? { ...ruling, why: ruling.why ?? ON_A_BUSY_MACHINE } : ruling
}

function ruledOn(
  threshold: Threshold,
  seen: Omit<Ruling, 'verdict' | 'code'>,
  context: SloContext,
  aborted: boolean,
  corrected?: CorrectedMeasured,
): Ruling {
  if (aborted && context.excuse === 'limits') return { ...seen, verdict: 'not_judged', ...STOPPED }
  if (aborted && corrected !== undefined) {
    const ruled = ruledOn(threshold, seen, context, false, corrected)
    // What aborted it looked at times as they came.
    return ruled.verdict === 'fail' ? ruled : { ...seen, verdict: 'not_judged', ...ABORTED_UNCORRECTED }
  }
  if (aborted) {
    return { verdict: 'fail', code: 'aborted', ...seen, why: 'the run was aborted on it' }
  }
  const silence = fellSilent(threshold.selector, threshold.expression.statistic, context.record)
  if (silence !== undefined) return { verdict: 'not_judged', ...silence, ...seen }
  if (seen.n <= 0) return withoutSamples(threshold, context)
  if (seen.actual === null) {
    return { verdict: 'fail', code: 'non_finite', ...seen, why: 'its figure is not a number' }
  }
  const known = { ...seen, actual: seen.actual }
  return corrected === undefined
    ? compared(threshold, known)
    : ruledWithin(corrected, known, (one) => compared(threshold, one))
}

function compared(
  threshold: Threshold,
  seen: Omit<Ruling, 'verdict' | 'code' | 'actual'> & { readonly actual: number },
): Ruling {
  const { expression } = threshold
  const { statistic } = expression
  const kept = holds(expression, seen.actual)
  // The smallest and the largest of the samples claim no share of them.
  if (statistic.kind !== 'p' || statistic.percent === 0 || statistic.percent === 100) {
    return { ...keptOr(kept ? 'met' : 'fail', threshold), ...seen }
  }
  const n = draws({ count: seen.n, distinct: seen.distinct })
  const beyond = distinctBeyond(seen.beyond ?? 0, seen.n, seen.distinct)
  const verdict = judgeClaim(expression, statistic.percent, { actual: seen.actual, n, beyond, holds: kept })
  return { ...keptOr(verdict, threshold), ...seen }
}

/**
 * n = 0 is never a pass. A counter that never fired is 0 where its producer ran; anything else without samples is
 * the service's fault, unless the outcome already says that it was somebody else's.
 */
function withoutSamples(threshold: Threshold, { record, excuse }: SloContext): Ruling {
  const { selector, expression } = threshold
  const producer = producerOf(selector.metric, record)
  if (metricOf(selector.metric)?.kind === 'counter' && producer.n > 0) {
    return {
      ...NOTHING,
      ...keptOr(holds(expression, 0) ? 'met' : 'fail', threshold),
      actual: 0,
      n: producer.n,
      of: producer.what,
      why: `counted among ${producer.what}`,
    }
  }
  if (excuse === null && producer.what === 'frames')
    return { ...NOTHING, verdict: 'not_judged', ...NONE_HEARD }
  // What a client itself sends: where none was due yet, or none ended, it is no fault of the service.
  const wait = producer.what === 'heartbeats' || producer.what === 'sends'
  if (excuse !== null || wait)
    return { ...NOTHING, verdict: 'not_judged', code: 'no_samples', why: 'no samples' }
  return { ...NOTHING, verdict: 'fail', code: 'no_samples', why: 'no samples, although the load ran' }
}

/** A figure's own verdict, by its code. A default SLO that is broken is named by its metric. */
function keptOr(
  verdict: 'met' | 'fail' | 'indicative',
  { from, selector: { metric } }: Threshold,
): Pick<SloRow, 'verdict' | 'code'> {
  if (verdict === 'met') return { verdict, code: 'met' }
  if (verdict === 'indicative') return { verdict, code: 'few_samples' }
  return { verdict, code: from === 'default' && isCode(metric) ? metric : 'broken' }
}
