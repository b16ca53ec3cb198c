import type { CloseCount } from '../../../model/record/record.ts'
import type { EndCode, EndRow } from '../../../model/verdict/ends.ts'
import type { Verdict } from '../../../model/verdict/verdict.ts'

/** One kind of end and feed, over all phases and scenarios. */
export interface EndGroup {
  readonly planned: boolean
  readonly rows: readonly [EndRow, ...EndRow[]]
  readonly count: number
}

/** The census by kind and feed: what nobody planned first, then by number. */
export function endGroups({ census, closes }: Verdict): EndGroup[] {
  const groups = new Map<string, EndRow[]>()
  for (const row of census?.ends ?? closes.map(bareRow)) {
    const { code, close, status, reason, side, feed } = row
    const key = JSON.stringify([code, close, status, reason, side, feed])
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
    .map(([first, ...rest]): EndGroup => {
      const rows: [EndRow, ...EndRow[]] = [first!, ...rest]
      const count = rows.reduce((sum, row) => sum + row.count, 0)
      return { planned: isPlanned(first!), rows, count }
    })
    .sort((a, b) => Number(a.planned) - Number(b.planned) || b.count - a.count)
}

/** Of a verdict that an earlier version made. */
function bareRow({ code, side, how, reason, count, ...where }: CloseCount): EndRow {
  const own = (Object.keys(WAYS) as EndCode[]).find((one) => WAYS[one] === how) ?? 'closed'
  const kind = own === 'close_unanswered' && side === 'unknown' ? 'given_up' : own
  return {
    ...where,
    ...{ code: kind, close: code === 'none' ? null : code, status: null, reason: null, side, count },
    ...{ share: 0, seconds: null, rate: null, first: null, firstAt: null },
    said: reason === null || how !== 'frame' ? [] : [{ text: reason, count }],
  }
}

function isPlanned({ side, code }: EndRow): boolean {
  return side === 'plan' && code !== 'close_unanswered'
}

/** Of each kind of close the tag `how` of its metric. */
export const WAYS: { readonly [code in EndCode]?: string } = {
  closed: 'frame',
  closed_by_plan: 'frame',
  broken_frame: 'frame',
  fin: 'fin',
  reset: 'rst',
  close_unanswered: 'unanswered',
  given_up: 'unanswered',
}
