import { SCRIPT_EXCEPTIONS } from '../../model/load/beside/own-script.ts'
import type { MetricKind } from '../../model/metrics/metric.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { isForeign } from '../../model/record/foreign.ts'
import type { Measured } from '../../model/record/record.ts'
import type { Selector } from '../../model/selector.ts'
import { formatThreshold, type Threshold } from '../../model/threshold.ts'
import type { Why } from '../../model/verdict/codes.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import { idleRows } from '../idle/margin-rows.ts'
import { plainName } from '../metric-names.ts'
import { sequenceRows } from '../sequences/sequence-rows.ts'
import { slopeRows } from '../slopes/slope-rows.ts'
import { neighbourRows } from '../slow/slow-rows.ts'
import { statsOf } from '../stats-rows.ts'
import { recoveredRows } from '../storms/storm-rows.ts'
import { watchRows } from '../watch/watch-rows.ts'
import { type RulingOfFeed, ruledByFeed } from './by-feed.ts'
import { withoutClock } from './clock-set.ts'
import { shareRows } from './defaults/claims.ts'
import { deliveryRows } from './defaults/deliveries/rate-rows.ts'
import { frameWords, quotes } from './defaults/hints.ts'
import { silenceRows } from './defaults/silences.ts'
import { type Judged, judgedClaim, judgedImpossible } from './judged.ts'
import { NOTHING, type SloContext } from './ruling.ts'
import { sloSentence } from './sentences.ts'
import { countedRuling } from './shares/counted.ts'
import { countedClaim, ownClaim } from './shares/own.ts'
import { possibleClaim } from './shares/possible.ts'
import { stoodStill } from './shares/stood-still.ts'
import { toldIn } from './told.ts'

/** One row per threshold of the plan; then the defaults: shares, silences, stated rates, and those that k6 knows. */
export function sloRows(context: SloContext): readonly Judged[] {
  const measured = new Map(context.record.measured.map((row) => [row.threshold, row]))
  const asked = context.load.thresholds.filter((threshold) => !neverDone(threshold, measured, context))
  const rows = asked.map((threshold) => ({
    from: threshold.from,
    judged: ofThreshold(threshold, measured.get(formatThreshold(threshold)), context),
  }))
  const found = [
    ...rows.filter(({ from }) => from === 'plan').map(({ judged }) => judged),
    ...slopeRows(context).map((row) => ({ row })),
    ...watchRows(context).map((row) => ({ row })),
    ...shareRows(context),
    ...[
      ...recoveredRows(context),
      ...neighbourRows(context),
      ...silenceRows(context),
      ...deliveryRows(context),
      ...idleRows(context),
      ...sequenceRows(context),
    ].map((row) => ({ row })),
    ...rows.filter(({ from }) => from === 'default').map(({ judged }) => judged),
  ]
  return found.map((judged) => withoutClock(judged, context))
}

/** A script need not open sockets or check anything: what is asked of every one, and that it never does, is no row. */
function neverDone(
  threshold: Threshold,
  measured: ReadonlyMap<string, Measured>,
  { load }: SloContext,
): boolean {
  if (load.script === undefined || threshold.from !== 'default') return false
  return (
    threshold.selector.metric !== SCRIPT_EXCEPTIONS &&
    (measured.get(formatThreshold(threshold))?.n ?? 0) === 0
  )
}

function ofThreshold(threshold: Threshold, measured: Measured | undefined, context: SloContext): Judged {
  const key = formatThreshold(threshold)
  const row = (ruling: RulingOfFeed): Judged => ({
    row: rowOf(threshold, key, withSample(ruling, threshold, context), kindIn(context, threshold)),
  })
  const told = isForeign(context.record) ? toldIn(threshold, measured) : null
  if (told !== null) return row(told)
  const known = metricOf(threshold.selector.metric)
  const counted = known?.from === 'evidence' && known.kind !== 'trend'
  // Of a run that was stopped, or aborted on it, no count decides.
  const open = context.excuse !== 'cancelled' && context.record.abortedOn !== key
  const slept = sleptThrough(threshold, context)
  if (open && slept !== null) return row({ ...NOTHING, verdict: 'not_judged', ...slept })
  const claim = !open
    ? null
    : counted
      ? countedClaim(threshold, context)
      : ownClaim(threshold, measured, context)
  if (claim !== null) return possibleClaim(claim) ? judgedClaim(claim) : judgedImpossible(claim)
  return row(counted ? countedRuling(threshold, context) : ruledByFeed(threshold, measured, context))
}

/** Of error frames, and of those that must never come, the one that came most often: what the service said. */
function withSample(ruling: RulingOfFeed, { selector }: Threshold, { record }: SloContext): RulingOfFeed {
  if (ruling.verdict !== 'fail' || !quotes(selector.metric)) return ruling
  const { scenario } = selector.tags
  const why = ruling.why ?? frameWords(record, selector.metric, scenario)
  return why === undefined ? ruling : { ...ruling, why }
}

/** Why a threshold of the plan on waits says nothing: the generator stood still during most of them. */
function sleptThrough({ selector }: Threshold, { record }: SloContext): Why | null {
  const { metric, tags } = selector
  const found = (record.shares ?? []).filter(
    (share) => share.metric === metric && (tags.scenario ?? share.scenario) === share.scenario,
  )
  return found.map((share) => stoodStill(share, record)).find((why) => why !== null) ?? null
}

/** What the metric is: in a foreign summary a script may use any name for any kind. */
function kindIn({ record }: SloContext, { selector }: Threshold): MetricKind | undefined {
  const seen = isForeign(record) ? statsOf(record, selector)?.kind : undefined
  return seen ?? metricOf(selector.metric)?.kind
}

function rowOf(
  threshold: Threshold,
  key: string,
  { why, feed, scenario, ...ruled }: RulingOfFeed,
  kind: MetricKind | undefined,
): SloRow {
  const { selector, expression, from, line } = threshold
  const row: Omit<SloRow, 'message'> = {
    ...ruled,
    name: plainName(expression.statistic, narrowed(selector, { feed, scenario })),
    threshold: key,
    from,
    operator: expression.operator,
    expected: expression.bound,
    unit: unitOf(threshold, kind),
    line,
  }
  const plural = kind !== 'trend'
  return { ...row, message: sloSentence(row, { plural, ...(why === undefined ? {} : { why }) }) }
}

function narrowed(
  { metric, tags }: Selector,
  { feed, scenario }: { readonly [name in 'feed' | 'scenario']: string | undefined },
): Selector {
  const own = { ...(feed !== undefined && { feed }), ...(scenario !== undefined && { scenario }) }
  return { metric, tags: { ...tags, ...own } }
}

function unitOf({ selector, expression }: Threshold, kind: MetricKind | undefined): SloRow['unit'] {
  if (expression.statistic.kind === 'count') return 'count'
  if (expression.statistic.kind === 'rate') return kind === 'counter' ? 'per-second' : 'share'
  return metricOf(selector.metric)?.unit ?? 'count'
}
