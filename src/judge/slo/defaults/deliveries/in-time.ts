import { counted, three } from '../../../../model/numbers.ts'
import { type Delivery, type Receipts, type Stated, statedOf } from '../../../../model/record/delivery.ts'
import type { SloRow } from '../../../../model/verdict/verdict.ts'
import { poissonAtMost } from '../../../rule/stats/poisson.ts'
import { type SloContext, STOPPED } from '../../ruling.ts'
import { draws, excuseOfRate, lackOf, limitsOf } from './due.ts'
import { nameOf } from './rate-row.ts'

/** A part is short only where chance alone would rarely give it so few: rarer than the whole, since it is one of several. */
const RARELY = 0.0001
/** Messages that must be due in a part before too few of them prove anything. */
const ENOUGH_DUE = 20
/** Parts of which one may be short. */
const FORGIVING = 5
/** Pauses of one length that make a feed one of bursts: then the unit of its rate may be too short. */
const BURSTS = 5

/** Whether the messages came spread over the time: of five parts one may be short, of fewer none. */
export function inTime(delivery: Delivery, parts: readonly Receipts[], context: SloContext): SloRow {
  const { load, record, excuse } = context
  const stated = statedOf(delivery)
  const { least } = limitsOf(stated)
  const shortOf = (limit: number) => parts.filter((part) => isShort(part, delivery, stated, limit)).length
  const short = shortOf(least)
  const allowed = parts.length >= FORGIVING ? 1 : 0
  const broken = short > allowed
  const of = nameOf(delivery, record)
  const lacks = parts
    .filter((part) => isShort(part, delivery, stated, least))
    .map((part) => lackOf(part, delivery, parts.length))
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

function isShort(part: Receipts, delivery: Delivery, { low }: Stated, least: number): boolean {
  const due = draws(low * part.socketSeconds, delivery)
  if (due < ENOUGH_DUE || part.matched >= least * part.socketSeconds) return false
  return poissonAtMost(draws(part.matched, delivery), due) < RARELY
}

/** The same rate over ten of its units: `20/s` is `200/10s`. */
function spelt({ low, unit }: Stated): string {
  const longer = 10 * unit
  return `\`rate: ${three(low * longer)}/${longer}s\``
}
