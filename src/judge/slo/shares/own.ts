import { metricOf } from '../../../model/metrics/table.ts'
import type { Measured, Record } from '../../../model/record/record.ts'
import { formatThreshold, type Threshold } from '../../../model/threshold.ts'
import type { SloRow } from '../../../model/verdict/verdict.ts'
import { plainName } from '../../metric-names.ts'
import { DEFAULT_SHARES, HELD } from '../defaults/table.ts'
import type { SloContext } from '../ruling.ts'
import { suffers } from '../unjudged.ts'
import { type Claim, isMostlyExcused, type Part } from './claim.ts'
import { explainsWaits, softOf } from './noise.ts'
import { heldParts, partOf, timeOf, withWhole } from './of-record.ts'

/** The bad share that a threshold on a share allows; null: it is no such claim, and compares plainly. */
export function allowedBy({ selector, expression }: Threshold): number | null {
  const { statistic, operator, bound } = expression
  if (metricOf(selector.metric)?.kind !== 'rate' || statistic.kind !== 'rate') return null
  if (bound <= 0 || bound >= 1 || !(operator.startsWith('<') || operator.startsWith('>'))) return null
  return Number((operator.startsWith('<') ? bound : 1 - bound).toPrecision(12))
}

/**
 * A threshold of the plan on a share that the engine measures as well, as a claim: whole, as k6 judges it, and scenario
 * by scenario where it spans several. Null: there is nothing to count.
 */
export function ownClaim(
  threshold: Threshold,
  measured: Measured | undefined,
  context: SloContext,
): Claim | null {
  const { record, unfit, excuse } = context
  const allowed = allowedBy(threshold)
  const { n = 0, actual = null, scenarios } = measured ?? {}
  if (allowed === null || actual === null || n <= 0 || !Number.isFinite(actual)) return null
  const { metric, tags } = threshold.selector
  const soft = suffers(metric, excuse === 'limits')
  const part = (where: string, n: number, trues: number): Part => {
    const bad = threshold.expression.operator.startsWith('<') ? trues : n - trues
    const of = where || tags.scenario
    const waits = { metric, bad, n, ...(of !== undefined && { scenario: of }) }
    return { where, bad, n, soft: soft && explainsWaits(waits, context) ? bad : 0, reasons: {} }
  }
  const slept = (record.shares ?? [])
    .filter((one) => one.metric === metric && (tags.scenario ?? one.scenario) === one.scenario)
    .reduce((sum, { stalled = 0 }) => sum + stalled, 0)
  const whole = { ...part('', n, Math.round(actual * n)), ...(slept > 0 && { stalled: slept }) }
  const parts = Object.entries(scenarios ?? {}).map(([name, one]) => part(name, one.n, one.trues))
  return {
    head: headOf(threshold),
    code: 'broken',
    says: SAYS[threshold.selector.metric] ?? 'were not as they must be',
    allowed,
    parts: [whole, ...parts],
    plain: threshold.expression,
    unfit,
  }
}

const SAYS: { readonly [metric: string]: string } = {
  ws_connect_failed: 'failed',
  ws_subscribed: 'were not acknowledged',
  http_req_failed: 'failed',
}

const COUNTED: { readonly [metric: string]: SloRow['of'] } = {
  ws_connect_failed: 'upgrades',
  ws_subscribed: 'sockets',
  http_req_failed: 'requests',
}

function headOf(threshold: Threshold): Claim['head'] {
  const { selector, expression, from, line } = threshold
  const of = COUNTED[selector.metric] ?? DEFAULT_SHARES.find(({ name }) => name === selector.metric)?.of
  return {
    name: plainName(expression.statistic, selector),
    threshold: formatThreshold(threshold),
    from,
    operator: expression.operator,
    expected: expression.bound,
    line,
    ...(of === undefined ? {} : { of }),
  }
}

/** What a threshold of the plan on a metric that the evidence counts says of a run; null: the record has none of it. */
export function countedClaim(threshold: Threshold, context: SloContext): Claim | null {
  const { record, unfit } = context
  const { metric, tags } = threshold.selector
  const allowed = allowedBy(threshold)
  if (metric === HELD.name) return allowed === null ? null : heldClaim(threshold, record)
  const row = DEFAULT_SHARES.find(({ name }) => name === metric)
  if (row === undefined || allowed === null) return null
  const found = (record.shares ?? []).filter((share) => {
    const known: { [tag: string]: string | undefined } = {
      scenario: share.scenario,
      feed: share.feed ?? undefined,
      ...(row.tag === undefined ? {} : { [row.tag]: share.name }),
    }
    return share.metric === metric && Object.entries(tags).every(([tag, value]) => known[tag] === value)
  })
  const parts = found.map((share) => partOf(share, softOf(share, row, context), share.feed ?? share.scenario))
  const [first, ...rest] = parts.filter(({ bad, n }) => bad !== 0 || n !== 0)
  if (first === undefined) return null
  const head = headOf(threshold)
  return { head, code: 'broken', says: row.says, allowed, parts: withWhole([first, ...rest]), unfit }
}

/** Of several scenarios the one that held least: their sum would hide it. */
function heldClaim(threshold: Threshold, record: Record): Claim | null {
  const { tags } = threshold.selector
  const found = (record.held ?? []).filter(
    ({ scenario, feed, users, openSeconds, lostSeconds, excusedSeconds = 0 }) =>
      users !== 0 &&
      openSeconds + lostSeconds + excusedSeconds !== 0 &&
      Object.entries(tags).every(
        ([tag, value]) => ({ scenario, feed })[tag as 'scenario' | 'feed'] === value,
      ),
  )
  const { bound } = threshold.expression
  const share = (one: (typeof found)[number]) => {
    const { open, lost } = timeOf(one)
    const held = open + lost === 0 ? 1 : open / (open + lost)
    // One that was mostly excused is no better than what just keeps the bound.
    return isMostlyExcused(timeOf(one), one.users) ? Math.min(held, bound) : held
  }
  const worst = found.toSorted((a, b) => share(a) - share(b))[0]
  if (worst === undefined) return null
  const head = { ...headOf(threshold), of: 'users' } as const
  return { head, code: 'broken', says: HELD.says, allowed: HELD.allowed, ...heldParts(worst), unfit: null }
}
