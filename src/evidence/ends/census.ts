import type { CloseCount, Http } from '../../model/record/record.ts'
import type { Tags } from '../../model/sample.ts'
import { safeLine } from '../../text/secrets.ts'
import type { Cube } from '../cube/cube.ts'
import { groupBy, sumOf } from '../cube/group.ts'

/** Reasons that are told apart in a record; the rest is `other`. */
const MOST_REASONS = 20

/** What the service said as it closed: one line, without what looks like a secret. Null: nothing. */
function reasonOf({ reason }: Tags): string | null {
  return reason === undefined ? null : safeLine(reason) || null
}

/** How sockets ended, the most frequent first. `start`: of the run, epoch ms; without it nobody says when the first of a kind did. */
export function closesOf(cube: Cube, start?: number): CloseCount[] {
  const cells = cube.get('ws_closes') ?? []
  const kept = frequentReasons(cube)
  const rows = cells.map(({ tags, sum, firstAt }): CloseCount => {
    const reason = reasonOf(tags)
    return {
      code: tags.code ?? 'none',
      side: tags.side ?? 'unknown',
      how: tags.how ?? 'frame',
      scenario: tags.scenario ?? '',
      feed: tags.feed ?? null,
      phase: tags.phase ?? null,
      reason: reason === null || kept.has(reason) ? reason : 'other',
      count: sum,
      ...(start !== undefined && { first: Math.max(0, Math.round(firstAt - start)) }),
    }
  })
  const groups = groupBy(rows, ({ count: _, first: __, ...rest }) => JSON.stringify(rest))
  const joined = [...groups].map(([key, members]) => ({ key, row: sumRows(members) }))
  joined.sort((a, b) => b.row.count - a.row.count || (a.key < b.key ? -1 : 1))
  return joined.map(({ row }) => row)
}

function sumRows(members: readonly CloseCount[]): CloseCount {
  const { first, ...row } = members[0]!
  const firsts = members.flatMap((member) => member.first ?? [])
  const count = sumOf(members, (member) => member.count)
  return { ...row, count, ...(first !== undefined && { first: Math.min(...firsts) }) }
}

function frequentReasons(cube: Cube): ReadonlySet<string> {
  const byReason = groupBy(cube.get('ws_closes') ?? [], (cell) => reasonOf(cell.tags) ?? '')
  const counts = [...byReason].map(([reason, cells]) => ({ reason, count: sumOf(cells, (cell) => cell.sum) }))
  counts.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
  return new Set(counts.slice(0, MOST_REASONS).map(({ reason }) => reason))
}

/** HTTP requests by status; `0` is k6's status of a request without an answer. */
export function httpOf(cube: Cube): Http {
  const byStatus = new Map<string, number>()
  for (const { tags, sum } of cube.get('http_reqs') ?? []) {
    const status = tags.status ?? '0'
    byStatus.set(status, (byStatus.get(status) ?? 0) + sum)
  }
  const requests = sumOf(byStatus.values(), (count) => count)
  const failed = sumOf(cube.get('http_req_failed') ?? [], (cell) => cell.trues)
  const answered = requests - (byStatus.get('0') ?? 0)
  return { requests, answered, failed, byStatus: Object.fromEntries(byStatus) }
}

/** Bytes sent and received, as the engine counts them. */
export function bytesOf(cube: Cube): { readonly sent: number; readonly received: number } {
  return {
    sent: sumOf(cube.get('data_sent') ?? [], (cell) => cell.sum),
    received: sumOf(cube.get('data_received') ?? [], (cell) => cell.sum),
  }
}
