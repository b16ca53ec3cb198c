import { feedOf } from '../../model/load/feed.ts'
import type { Load } from '../../model/load/load.ts'
import type { Budget, Sequence } from '../../model/load/socket.ts'
import { bound, counted, integer } from '../../model/numbers.ts'
import type { Record } from '../../model/record/record.ts'
import type { SequenceCount } from '../../model/record/sequence-count.ts'
import { formatSelector } from '../../model/selector.ts'
import type { Code } from '../../model/verdict/codes.ts'
import type { SequenceRow } from '../../model/verdict/sequence-row.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import { isCount } from '../rule/runs.ts'
import { type SloContext, STOPPED } from '../slo/ruling.ts'

type Fault = 'lost' | 'duplicates' | 'reordered'

interface Kind {
  readonly metric: 'ws_gaps' | 'ws_duplicates' | 'ws_reordered'
  readonly budget: (sequence: Sequence) => Budget
  /** Of so many messages; the feed follows. */
  readonly noun: string
  readonly says: string
}

const KINDS: { readonly [fault in Fault]: Kind } = {
  lost: { metric: 'ws_gaps', budget: ({ loss }) => loss, noun: 'lost messages', says: 'never came' },
  duplicates: {
    metric: 'ws_duplicates',
    budget: ({ duplicates }) => duplicates,
    noun: 'duplicates',
    says: 'had come before',
  },
  reordered: {
    metric: 'ws_reordered',
    budget: ({ reordered }) => reordered,
    noun: 'late messages',
    says: 'came after later ones',
  },
}

/** Messages without a number: more of them than this share are no exception. */
const UNREAD = 0.01

/** One row for each budget of each `sequence` that is none of `any`; and one for the numbers, where messages lack them. */
export function sequenceRows(context: SloContext): readonly SloRow[] {
  return (context.record.sequences ?? []).flatMap((count) => {
    const sequence = sequenceIn(context.load, count)
    if (sequence === undefined) return []
    const faults = (Object.keys(KINDS) as Fault[]).flatMap((fault) => {
      const budget = KINDS[fault].budget(sequence)
      return budget === 'any' ? [] : [faultRow(fault, budget, count, context)]
    })
    return count.unread === 0 || faults.length === 0
      ? faults
      : [unreadRow(count, sequence, context), ...faults]
  })
}

/** What the last run found, for the reports. */
export function sequencesFound({ sequences = [] }: Record, rows: readonly SloRow[]): readonly SequenceRow[] {
  return sequences.map((count) => {
    const own = rows.filter(({ threshold }) => threshold.includes(formatOf(count)))
    const bad = own.some(({ verdict }) => verdict === 'fail')
    const judged = own.some(({ verdict }) => verdict === 'met')
    return { ...count, verdict: bad ? 'fail' : judged ? 'met' : 'not_judged' }
  })
}

function sequenceIn({ work }: Load, { scenario, feed }: SequenceCount): Sequence | undefined {
  const own = work.scenarios[scenario]
  if (own?.kind !== 'socket') return undefined
  const kinds = own.socket.messages.filter((kind) => (feedOf(kind, own) ?? null) === feed)
  return kinds.find(({ sequence }) => sequence !== undefined)?.sequence
}

function faultRow(fault: Fault, budget: Exclude<Budget, 'any'>, count: SequenceCount, context: SloContext) {
  const { metric, noun, says } = KINDS[fault]
  const bad = count[fault]
  const n = dueOf(count)
  const share = 'share' in budget
  const expected = share ? budget.share : budget.count
  const unit = share ? 'share' : 'count'
  const ruled = rulingOf(count, bad <= (share ? expected * n : expected), metric, context)
  const allowed = expected === 0 ? 'none may' : `at most ${bound(expected, unit)} may`
  const of = `${integer(bad)} of ${counted(n, 'message')} of ${placeOf(count)} ${says}`
  return rowOf(count, context, {
    ...ruled,
    name: `${noun} of ${placeOf(count)}`,
    threshold: `${metric}${formatOf(count)}: ${share ? 'rate' : 'count'}<=${expected}`,
    expected,
    unit,
    actual: n === 0 ? null : share ? bad / n : bad,
    n,
    bad,
    message: `${of}; ${ruled.why ?? `${allowed}`}`,
  })
}

/** Numbers that nobody can read are no order that is kept. */
function unreadRow(count: SequenceCount, { path, key }: Sequence, context: SloContext): SloRow {
  const { unread } = count
  const n = dueOf(count) + unread
  const ruled = plainly(context, unread <= UNREAD * n, 'sequence_unread')
  const where = key === undefined ? `at \`${path}\`` : `at \`${path}\`, or no key at \`${key}\``
  return rowOf(count, context, {
    ...ruled,
    name: `messages without a number of ${placeOf(count)}`,
    threshold: `sequence_unread${formatOf(count)}: rate<=${UNREAD}`,
    expected: UNREAD,
    unit: 'share',
    actual: unread / n,
    n,
    bad: unread,
    message: `${integer(unread)} of ${counted(n, 'message')} of ${placeOf(count)} ${unread === 1 ? 'holds' : 'hold'} no whole number ${where}${ruled.why === undefined ? '' : `; ${ruled.why}`}`,
  })
}

interface Ruled {
  readonly verdict: 'met' | 'fail' | 'not_judged'
  readonly code: Code
  readonly why?: string
}

/** Plainly; where nothing was held against anything, no order was seen to be kept. What a busy generator reads late was sent all the same. */
function rulingOf(count: SequenceCount, kept: boolean, code: Code, context: SloContext): Ruled {
  const { scenario: _, feed: __, ...counts } = count
  if (!Object.values(counts).every(isCount))
    return { verdict: 'fail', code: 'impossible', why: 'its counts are not possible' }
  if (dueOf(count) === 0 && context.excuse !== 'cancelled')
    return { verdict: 'not_judged', code: 'no_samples', why: 'no two messages could be compared' }
  return plainly(context, kept, code)
}

function plainly({ excuse }: SloContext, kept: boolean, code: Code): Ruled {
  if (excuse === 'cancelled') return { verdict: 'not_judged', ...STOPPED }
  return kept ? { verdict: 'met', code: 'met' } : { verdict: 'fail', code }
}

/** Messages that were due, each after another. */
function dueOf({ compared, lost }: SequenceCount): number {
  return compared + lost
}

function placeOf({ scenario, feed }: SequenceCount): string {
  return feed ?? scenario
}

function formatOf({ scenario, feed }: SequenceCount): string {
  const tags = { ...(feed !== null && { feed }), scenario }
  return formatSelector({ metric: '', tags })
}

function rowOf(
  { scenario }: SequenceCount,
  { load }: SloContext,
  { why: _, ...row }: Omit<SloRow, 'from' | 'operator' | 'of' | 'distinct' | 'beyond' | 'line'> & Ruled,
): SloRow {
  const fixed = { from: 'default', operator: '<=', of: 'messages', distinct: null, beyond: null } as const
  return { ...row, ...fixed, line: load.lines?.[scenario] ?? 0 }
}
