import type { Load } from '../model/load/load.ts'
import type { FailedConnect, Sockets } from '../model/record/record.ts'
import type { Cube } from './cube/cube.ts'
import { groupBy, sumOf } from './cube/group.ts'
import type { Leaf } from './cube/leaves.ts'

/** What became of the run's sockets. */
export function socketsOf(cube: Cube, peak: number): Sockets {
  const tries = cube.get('ws_connect_failed') ?? []
  const upgraded = sumOf(cube.get('ws_connecting') ?? [], (cell) =>
    isOpen(cell.tags.status) ? cell.count : 0,
  )
  // An upgrade that comes after its dial was given up, or without the subprotocol asked for, is no socket; it is closed like the others.
  const opened = sumOf(tries, (cell) => cell.count - cell.trues)
  const closed = sumOf(cube.get('ws_closes') ?? [], (cell) => cell.sum)
  return {
    tried: sumOf(tries, (cell) => cell.count),
    opened,
    subscribed: sumOf(cube.get('ws_subscribed') ?? [], (cell) => cell.trues),
    peak,
    failed: failedConnects(cube),
    unended: Math.max(0, Math.max(upgraded, opened) - closed),
  }
}

/** Whether an upgrade with this HTTP status opened a socket. */
export function isOpen(status: string | undefined): boolean {
  return status === '101'
}

/** When sockets opened, and when they ended: epoch ms, ascending. @param end the metric that tells of an end. */
export function opensAndCloses(
  leaves: readonly Leaf[],
  end = 'ws_closes',
): {
  readonly opens: Float64Array
  readonly closes: Float64Array
} {
  const opens: number[] = []
  const closes: number[] = []
  const dialled = end === 'ws_closes' ? NONE : new Set(dialsIn(leaves))
  for (const { metric, tags, column } of leaves) {
    const opening = metric === 'ws_connecting' && isOpen(tags.status)
    if (!opening && metric !== end) continue
    column.forEach((t, value) => {
      // k6 stamps ws_connecting with the start of the dial (k6: websockets.go, emitConnectionMetrics).
      if (opening) opens.push(t + value)
      // k6/ws stamps the end of a session with its beginning, k6/websockets with its end.
      else closes.push(dialled.has(t) ? t + value : t)
    })
  }
  return { opens: Float64Array.from(opens).sort(), closes: Float64Array.from(closes).sort() }
}

const NONE: ReadonlySet<number> = new Set()

/** When sockets were dialled, epoch ms. */
function dialsIn(leaves: readonly Leaf[]): number[] {
  const times: number[] = []
  for (const { metric, column } of leaves) {
    if (metric === 'ws_connecting') column.forEach((t) => void times.push(t))
  }
  return times
}

/** The most sockets that were open at one moment: of a team's own script k6 alone tells of their ends. */
export function peakOf(leaves: readonly Leaf[], { script }: Pick<Load, 'script'>): number {
  const { opens: up, closes: down } = opensAndCloses(leaves, script && 'ws_session_duration')
  let peak = 0
  let closed = 0
  for (let open = 0; open < up.length; open++) {
    while (closed < down.length && down[closed]! < up[open]!) closed++
    peak = Math.max(peak, open + 1 - closed)
  }
  return peak
}

/**
 * Failed connects by reason. Only a bad handshake has an HTTP status, and that stands on the engine's own
 * ws_connecting, not on ws_connect_failed: the two are joined by count, the most frequent status first.
 */
function failedConnects(cube: Cube): FailedConnect[] {
  const failures = (cube.get('ws_connect_failed') ?? []).filter((cell) => cell.trues > 0)
  const byReason = groupBy(failures, (cell) => cell.tags.reason ?? 'other')
  const rows = [...byReason].flatMap(([reason, cells]) => {
    const count = sumOf(cells, (cell) => cell.trues)
    return reason === 'handshake' ? byStatus(cube, count) : [{ reason, status: null, count }]
  })
  return rows.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
}

function byStatus(cube: Cube, handshakes: number): FailedConnect[] {
  const answered = (cube.get('ws_connecting') ?? []).filter(({ tags }) => tags.status && !isOpen(tags.status))
  const counts = [...groupBy(answered, (cell) => cell.tags.status!)].map(
    ([status, cells]) => [status, sumOf(cells, (cell) => cell.count)] as const,
  )
  counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const rows: FailedConnect[] = []
  let left = handshakes
  for (const [status, seen] of counts) {
    const count = Math.min(seen, left)
    if (count > 0) rows.push({ reason: 'handshake', status, count })
    left -= count
  }
  if (left > 0) rows.push({ reason: 'handshake', status: null, count: left })
  return rows
}
