import { integer } from '../../../model/numbers.ts'
import { statedOf } from '../../../model/record/delivery.ts'
import type { Held, Share } from '../../../model/record/share.ts'
import type { Tags } from '../../../model/sample.ts'
import { formatSelector } from '../../../model/selector.ts'
import type { Why } from '../../../model/verdict/codes.ts'
import type { SloRow } from '../../../model/verdict/verdict.ts'
import { type Judged, judgedClaim, judgedImpossible } from '../judged.ts'
import { type SloContext, STOPPED } from '../ruling.ts'
import type { Claim } from '../shares/claim.ts'
import { softOf } from '../shares/noise.ts'
import { heldParts, partOf, timeOf } from '../shares/of-record.ts'
import { possibleClaim } from '../shares/possible.ts'
import { cutByEnd, stoodStill } from '../shares/stood-still.ts'
import { sampleOf } from './hints.ts'
import { type Demanded, remaining } from './replaced.ts'
import { DEFAULT_SHARES, type DefaultShare, HELD } from './table.ts'

interface Row extends Demanded {
  readonly claim: Claim
  /** Why it is not judged, whatever it counts; null: it is. */
  readonly open: Why | null
}

/** One row for every default SLO on a share that the record counts and that the plan leaves in force. */
export function shareRows(context: SloContext): readonly Judged[] {
  const { shares = [], held = [] } = context.record
  const rows = [
    ...DEFAULT_SHARES.flatMap((row) =>
      shares.filter(({ metric }) => metric === row.name).flatMap((share) => demandOf(row, share, context)),
    ),
    ...held.flatMap((one) => heldDemand(one, context)),
  ]
  const left = remaining(rows, context.load)
  const { defaultsOff = [] } = context.load
  // What is open stays open, whatever a threshold of the plan's own makes of the waits that ended.
  const isOpen = ({ name, open }: Row) => open?.code === 'open_waits' && !defaultsOff.includes(name)
  return rows
    .filter((row) => left.includes(row) || isOpen(row))
    .map(({ claim, open }) => (open === null ? judged(claim, context) : unjudged(claim, open)))
}

/** Where the plan asks for tries and none ended, nothing is known: no samples is no pass. */
const NONE: Why = { code: 'no_samples', why: 'no samples' }

function demandOf(row: DefaultShare, share: Share, context: SloContext): Row[] {
  const empty = share.n === 0 && share.bad === 0
  const open =
    stoodStill(share, context.record) ?? cutByEnd(share) ?? (empty && row.asked === true ? NONE : null)
  if (empty && open === null) return []
  const own: Tags = row.tag === undefined || share.name === undefined ? {} : { [row.tag]: share.name }
  const feed: Tags = share.feed === null ? {} : { feed: share.feed }
  const shown = { scenario: share.scenario, ...(row.by === 'feed' ? feed : {}), ...own }
  const of = row.by === 'feed' ? (share.feed ?? share.scenario) : share.scenario
  const hint = row.hint ?? sampleOf(share, context)
  const claim: Claim = {
    head: {
      name: `${namedNoun(row, share)} of ${of}`,
      threshold: `${formatSelector({ metric: row.name, tags: shown })}: ${row.demand}`,
      from: 'default',
      operator: row.operator,
      expected: row.expected,
      of: row.of,
      ...momentOf(share, context),
      line: context.load.lines?.[share.scenario] ?? 0,
    },
    code: row.name,
    says: saysOf(row, share, context),
    allowed: row.allowed,
    parts: [partOf(share, softOf(share, row, context))],
    unfit: context.unfit,
    ...(hint !== undefined && { hint }),
  }
  return [
    {
      name: row.name,
      tags: { scenario: share.scenario, ...feed, ...own },
      allowed: row.allowed,
      claim,
      open,
    },
  ]
}

/**
 * `echo unanswered sends`; of steps, which an adjective stands before: `failed login steps`; of kinds of message:
 * `starved sockets (trade)`.
 */
function namedNoun({ noun, tag }: DefaultShare, { name }: Share): string {
  if (name === undefined) return noun
  if (tag === 'kind') return `${noun} (${name})`
  return tag === 'name' ? noun.replace(' ', ` ${name} `) : `${name} ${noun}`
}

/** When the first socket ended early: where to look in the log of the service. */
function momentOf(
  { metric, scenario }: Share,
  { record: { seen = [] } }: SloContext,
): { readonly at?: number } {
  if (metric !== 'ws_ended_early') return {}
  const ends = seen.filter((one) => one.kind === 'early-close' && one.scenario === scenario)
  const times = ends.flatMap(({ at }) => (at === undefined ? [] : [at]))
  return times.length === 0 ? {} : { at: Math.min(...times) }
}

/** Of a range its lower end is due, and not half of it; of messages, what nobody looked at is told. */
function saysOf(
  { soft, says }: DefaultShare,
  { scenario, feed, unread }: Share,
  { record }: SloContext,
): string {
  if (unread !== undefined) return `${says} (${integer(unread)} more were not parsed)`
  if (soft !== 'rate') return says
  const own = record.deliveries.find((one) => one.scenario === scenario && one.feed === feed)
  return own !== undefined && statedOf(own).exact ? 'got less than the stated range' : says
}

function heldDemand(held: Held, context: SloContext): Row[] {
  const { scenario, feed, users } = held
  const { open, lost, excused, excusedUsers } = timeOf(held)
  if (users === 0 || (open + lost + excused === 0 && excusedUsers === 0)) return []
  const claim: Claim = {
    head: {
      name: `sockets of ${scenario} held`,
      threshold: `${formatSelector({ metric: HELD.name, tags: { scenario } })}: rate>=${HELD.expected}`,
      from: 'default',
      operator: '>=',
      expected: HELD.expected,
      of: 'users',
      line: context.load.lines?.[scenario] ?? 0,
    },
    code: HELD.name,
    says: HELD.says,
    allowed: HELD.allowed,
    ...heldParts(held),
    unfit: null,
  }
  const tags = { scenario, ...(feed === null ? {} : { feed }) }
  // A demand on time is as strict where it asks for as much of it.
  return [{ name: HELD.name, tags, allowed: 1 - HELD.expected, claim, open: null }]
}

/** Without its claim what is left of it is added up with no other run's; of no samples nothing is left to spoil the sum. */
function unjudged(claim: Claim, { code, why }: Why): Judged {
  const { row } = judgedClaim({ ...claim, allowed: 1 })
  const actual = row.n > 0 ? row.actual : null
  const open: SloRow = { ...row, verdict: 'not_judged', code, actual, message: `${claim.head.name}: ${why}` }
  return code === NONE.code ? { row: open, claim } : { row: open }
}

/** Of a stopped run the figures stand without a verdict; counts that cannot be prove nothing but that. */
function judged(claim: Claim, { excuse }: SloContext): Judged {
  if (!possibleClaim(claim)) return judgedImpossible(claim)
  const found = judgedClaim(claim)
  if (excuse !== 'cancelled') return found
  const message = `${found.row.message}; ${STOPPED.why}`
  return { row: { ...found.row, verdict: 'not_judged', code: STOPPED.code, message } }
}
