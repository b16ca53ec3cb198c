import { counted, NBSP, three } from '../../../model/numbers.ts'
import { type Delivery, type Receipts, type Stated, statedOf } from '../../../model/record/delivery.ts'
import type { Record } from '../../../model/record/record.ts'
import { phaseLength } from '../../../model/timeline.ts'
import type { Why } from '../../../model/verdict/codes.ts'
import type { SloRow } from '../../../model/verdict/verdict.ts'
import { isCount } from '../../rule/runs.ts'
import { poissonAtLeast, poissonAtMost } from '../../rule/stats/poisson.ts'
import { NOTHING, type Ruling, type SloContext, STOPPED } from '../ruling.ts'
import { sloSentence } from '../sentences.ts'
import { explainsLack, type Lack } from '../shares/lack.ts'
import { SATURATED } from '../unjudged.ts'
import { isReplaced } from './received.ts'

/** A rate is broken only where chance alone would rarely give so few or so many; in one of several parts, yet rarer. */
const RARELY = 0.001
const RARELY_IN_A_PART = 0.0001
/** Messages that must be due before too few of them prove anything; in a part of the time. */
const ENOUGH_DUE = 7
const ENOUGH_DUE_IN_A_PART = 20
/** Socket-seconds: a user's reports are a second apart. */
const LEAST_SETTLED = 1
/** Parts of which one may be short. */
const FORGIVING = 5

/** What may be received, messages per socket and second: a rate's half and twice, or the ends of a range. */
interface Limits {
  readonly least: number
  readonly most: number
}

function limitsOf({ low, high, exact }: Stated): Limits {
  return exact ? { least: low, most: high } : { least: low / 2, most: 2 * high }
}

/**
 * The default SLOs on `messages.rate` (plan-language: "Default SLOs"): not too few, not too many, and not all at once.
 * n is subscribed socket-seconds. A threshold of the plan on what that feed received that is at least as strict replaces
 * the first.
 */
export function deliveryRows(context: SloContext): readonly SloRow[] {
  if (context.load.defaultsOff?.includes('messages_rate')) return []
  return context.record.deliveries.flatMap((delivery) => {
    if (!isPossible(delivery)) return [impossible(delivery, context)]
    if (delivery.socketSeconds < 1e-3 || sleptLongest(delivery)) return [unsubscribed(delivery, context)]
    const rows = [
      ...(isReplaced(delivery, context) ? [] : [tooFew(delivery, context)]),
      // Lives that are all shorter than a snapshot may take tell nothing of too many.
      ...(isSettled(delivery) ? [tooMany(delivery, delivery.settled, context)] : []),
      ...(delivery.parts === undefined || delivery.parts.length < 2
        ? []
        : [inTime(delivery, delivery.parts, context)]),
    ]
    return rows.map((row) => withoutEvidence(row, delivery))
  })
}

/** What came while the sockets were hardly ever subscribed tells nothing of the rest of their time: it keeps no row. */
function withoutEvidence(row: SloRow, delivery: Delivery): SloRow {
  const { socketSeconds, wantedSeconds = 0, parts = [] } = delivery
  if (row.verdict !== 'met' && row.verdict !== 'indicative') return row
  if (isBlind(delivery)) {
    const why = `its sockets were subscribed for ${three(socketSeconds)} of ${three(wantedSeconds)} s`
    return { ...row, verdict: 'not_judged', code: 'not_subscribed', message: `${row.message}; ${why}` }
  }
  if (row.of !== 'parts') return row
  const blind = parts.filter(isBlind).length
  if (blind === 0 || (row.actual ?? 0) + blind <= row.expected) return row
  const why = `in ${blind} of them its sockets were subscribed for under half of the time`
  return { ...row, verdict: 'indicative', code: 'not_subscribed', message: `${row.message}; ${why}` }
}

/** Subscribed for under half of the time in which they should have been. */
function isBlind({ socketSeconds, wantedSeconds = 0 }: Receipts): boolean {
  return 2 * socketSeconds < wantedSeconds
}

/** What is left of the time tells nothing of the rest. */
function sleptLongest({ slept = 0, seconds = 0 }: Delivery): boolean {
  return slept > seconds
}

function isSettled(delivery: Delivery): delivery is Delivery & { readonly settled: Receipts } {
  return delivery.settled !== undefined && delivery.settled.socketSeconds >= LEAST_SETTLED
}

function isPossible(delivery: Delivery): boolean {
  const { low, high, unit } = statedOf(delivery)
  const { settled, parts = [], fanOut = 1, seconds = 0, slept = 0 } = delivery
  const receipts = [delivery, ...(settled ? [settled] : []), ...parts]
  const amounts = [
    low,
    high,
    unit,
    fanOut,
    seconds,
    slept,
    ...receipts.map(({ socketSeconds }) => socketSeconds),
  ]
  return (
    amounts.every((value) => Number.isFinite(value) && value >= 0) &&
    receipts.every(({ matched }) => isCount(matched))
  )
}

function tooFew(delivery: Delivery, context: SloContext): SloRow {
  const stated = statedOf(delivery)
  const { least } = limitsOf(stated)
  const ruling = (): Ruling => {
    const seen = received(delivery)
    if (context.excuse === 'cancelled') return { ...seen, verdict: 'not_judged', ...STOPPED }
    if (delivery.matched >= least * delivery.socketSeconds) return { ...seen, verdict: 'met', code: 'met' }
    const unfit = excuseOfRate(context, stated, {
      ...lackOf(delivery, delivery.seconds, stated),
      belowHalf: delivery.matched < (least / 2) * delivery.socketSeconds,
    })
    if (unfit !== null) return { ...seen, verdict: 'not_judged', ...unfit }
    const due = stated.low * delivery.socketSeconds
    const rare = poissonAtMost(draws(delivery.matched, delivery), draws(due, delivery)) < RARELY
    if (rare && isTelling(delivery, stated))
      return { ...seen, verdict: 'fail', code: 'messages_rate', why: refutedWords(stated) }
    return { ...seen, verdict: 'indicative', code: 'few_samples', why: 'too few messages were due to tell' }
  }
  return rowOf(
    delivery,
    { noun: 'messages per socket', word: 'received', operator: '>=', expected: least },
    ruling(),
    context,
  )
}

/** It is the stated rate that so few messages refute, by far where they are just under half of it. */
function refutedWords({ low, exact }: Stated): string {
  const stated = `${three(low)}${NBSP}/s`
  return `by chance ${exact ? `a range from ${stated}` : `a stated ${stated}`} brings so few less than once in 1,000`
}

/** Fewer due than chance may lose, or less time than two of the rate's own units: nothing is proved. */
function isTelling(delivery: Delivery, { low, unit }: Stated): boolean {
  const due = draws(low * delivery.socketSeconds, delivery)
  return due >= ENOUGH_DUE - 1e-9 && (delivery.seconds === undefined || delivery.seconds >= 2 * unit)
}

/** Chance plays once a message, however many sockets it reaches. */
function draws(receipts: number, { fanOut = 1 }: Delivery): number {
  return receipts / Math.max(1, fanOut)
}

/** No generator is so busy that it receives more than was sent. */
function tooMany(delivery: Delivery, settled: Receipts, context: SloContext): SloRow {
  const stated = statedOf(delivery)
  const { most } = limitsOf(stated)
  const { matched, socketSeconds } = settled
  const seen = received(settled)
  const over = matched > most * socketSeconds
  const rare = () =>
    poissonAtLeast(draws(matched, delivery), draws(stated.high * socketSeconds, delivery)) < RARELY
  const ruling: Ruling =
    context.excuse === 'cancelled'
      ? { ...seen, verdict: 'not_judged', ...STOPPED }
      : !over
        ? { ...seen, verdict: 'met', code: 'met' }
        : rare()
          ? { ...seen, verdict: 'fail', code: 'messages_many' }
          : { ...seen, verdict: 'indicative', code: 'few_samples', why: 'too few messages were due to tell' }
  const demand: Demand = { noun: 'messages per socket', word: 'received', operator: '<=', expected: most }
  return rowOf(delivery, demand, ruling, context)
}

function received({ matched, socketSeconds }: Receipts): Omit<Ruling, 'verdict' | 'code'> {
  const actual = socketSeconds > 0 ? matched / socketSeconds : null
  return { actual, n: socketSeconds, distinct: null, beyond: null }
}

/** Whether the messages came spread over the time: of five parts one may be short, of fewer none. */
function inTime(delivery: Delivery, parts: readonly Receipts[], context: SloContext): SloRow {
  const { load, record, excuse } = context
  const stated = statedOf(delivery)
  const { least } = limitsOf(stated)
  const shortOf = (limit: number) => parts.filter((part) => isShort(part, delivery, stated, limit)).length
  const short = shortOf(least)
  const allowed = parts.length >= FORGIVING ? 1 : 0
  const broken = short > allowed
  const of = nameOf(delivery, record)
  const seconds = delivery.seconds === undefined ? undefined : delivery.seconds / parts.length
  const lacks = parts
    .filter((part) => isShort(part, delivery, stated, least))
    .map((part) => lackOf(part, seconds, stated))
    .toSorted((a, b) => b.missing - a.missing)
  // One that is allowed needs no excuse: the first that does is the least of those that break the row.
  const lack = lacks[allowed]
  const belowHalf = shortOf(least / 2) > allowed
  const unfit = broken && lack !== undefined ? excuseOfRate(context, stated, { ...lack, belowHalf }) : null
  const unjudged = excuse === 'cancelled' ? STOPPED : unfit
  const gaps = parts
    .map((part) => three(part.socketSeconds > 0 ? part.matched / part.socketSeconds : 0))
    .join(', ')
  const spelling =
    broken && (delivery.bursts ?? 0) >= BURSTS
      ? `; does it come in bursts? state it over a longer unit, such as ${spelt(stated)}`
      : ''
  return {
    verdict: unjudged !== null ? 'not_judged' : broken ? 'fail' : 'met',
    code: unjudged !== null ? unjudged.code : broken ? 'messages_in_time' : 'met',
    name: `messages of ${of} in time`,
    threshold: `messages.rate of ${of}: short parts<=${allowed}`,
    from: 'default',
    operator: '<=',
    expected: allowed,
    actual: short,
    unit: 'count',
    n: parts.length,
    of: 'parts',
    distinct: null,
    beyond: null,
    message: `messages of ${of} in time: ${short} of ${counted(parts.length, 'equal part')} of its time got ${stated.exact ? 'less than the stated range' : 'under half of the stated rate'}, at most ${allowed} may (${gaps}/s)${unjudged === null ? '' : `; not judged: ${unjudged.why}`}${spelling}`,
    line: load.lines?.[delivery.scenario] ?? 0,
  }
}

/** Pauses of one length that make a feed one of bursts: then the unit of its rate may be too short. */
const BURSTS = 5

/**
 * Why too little of a rate may be the generator's own; null: it is not. All rows of a rate ask it, so that they agree. A service
 * on a busy machine may fall a little short of a range, and not of half of it.
 */
function excuseOfRate(
  { unfit, record }: SloContext,
  { exact }: Stated,
  { belowHalf, ...lack }: Lack & { readonly belowHalf: boolean },
): Why | null {
  if (unfit === null || unfit.code !== SATURATED.code || explainsLack(record, lack)) return unfit
  return exact && !belowHalf ? unfit : null
}

/** What lacks of the least that these receipts must be. */
function lackOf({ matched, socketSeconds }: Receipts, seconds: number | undefined, stated: Stated): Lack {
  const { least } = limitsOf(stated)
  const due = stated.low * socketSeconds
  return { missing: (least * socketSeconds - matched) / due, nothing: matched === 0, seconds }
}

function isShort(part: Receipts, delivery: Delivery, { low }: Stated, least: number): boolean {
  const due = draws(low * part.socketSeconds, delivery)
  if (due < ENOUGH_DUE_IN_A_PART || part.matched >= least * part.socketSeconds) return false
  return poissonAtMost(draws(part.matched, delivery), due) < RARELY_IN_A_PART
}

/** The same rate over ten of its units: `20/s` is `200/10s`. */
function spelt({ low, unit }: Stated): string {
  const longer = 10 * unit
  return `\`rate: ${three(low * longer)}/${longer}s\``
}

function unsubscribed(delivery: Delivery, context: SloContext): SloRow {
  const { record, excuse } = context
  const none = { ...NOTHING, code: 'not_subscribed' } as const
  const spans = Object.hasOwn(record.timeline, delivery.scenario)
    ? record.timeline[delivery.scenario]
    : undefined
  const ruling: Ruling = sleptLongest(delivery)
    ? { ...received(delivery), verdict: 'not_judged', ...sleptThrough(delivery) }
    : excuse !== null
      ? { ...none, verdict: 'not_judged', why: 'no socket was subscribed' }
      : phaseLength(spans ?? [], 'steady') <= 0 && delivery.seconds === undefined
        ? {
            ...none,
            verdict: 'indicative',
            code: 'no_steady_phase',
            why: 'the scenario has no steady phase',
          }
        : { ...none, verdict: 'fail', why: 'no socket was subscribed in its time' }
  return rowOf(delivery, leastDemand(delivery), ruling, context)
}

function sleptThrough({ slept = 0, seconds = 0 }: Delivery): Why {
  const why = `the generator stood still, or caught up, in ${three(slept)} of ${three(slept + seconds)} s of its time`
  return { code: 'stood_still', why }
}

function impossible(delivery: Delivery, context: SloContext): SloRow {
  const ruling = {
    ...NOTHING,
    verdict: 'fail',
    code: 'impossible',
    why: 'its counts are not possible',
  } as const
  return rowOf(delivery, leastDemand(delivery), ruling, context)
}

interface Demand {
  readonly noun: string
  readonly word: string
  readonly operator: '>=' | '<='
  readonly expected: number
}

function leastDemand(delivery: Delivery): Demand {
  const expected = limitsOf(statedOf(delivery)).least
  return { noun: 'messages per socket', word: 'received', operator: '>=', expected }
}

/**
 * Two scenarios may listen to one feed: the name of the row says which. Messages without a feed may stand beside those
 * of a feed that is called as the scenario is: no two rows have one name.
 */
function nameOf({ feed, scenario }: Delivery, { deliveries }: Pick<Record, 'deliveries'>): string {
  if (feed !== null) return feed === scenario ? scenario : `${feed} (${scenario})`
  const namesake = deliveries.some((one) => one.scenario === scenario && one.feed === scenario)
  return namesake ? `${scenario} without a feed` : scenario
}

function rowOf(
  delivery: Delivery,
  { noun, word, operator, expected }: Demand,
  { why, ...ruled }: Ruling,
  { load, record }: Pick<SloContext, 'load' | 'record'>,
): SloRow {
  const of = nameOf(delivery, record)
  const row: Omit<SloRow, 'message'> = {
    ...ruled,
    name: `${noun} of ${of}`,
    threshold: `messages.rate of ${of}: ${word}${operator}${expected}/s`,
    from: 'default',
    operator,
    expected,
    unit: 'per-second',
    of: 'socket-seconds',
    line: load.lines?.[delivery.scenario] ?? 0,
  }
  const manner = { plural: true, counts: 'socket-seconds', ...(why === undefined ? {} : { why }) }
  return { ...row, message: sloSentence(row, manner) }
}
