import { groupBy } from '../cube/group.ts'
import type { Leaf } from '../cube/leaves.ts'

/** What stands for the HTTP status of a 101 that opened nothing. */
export const UNACCEPTED = '101 (wrong Sec-WebSocket-Accept)'

interface Dial {
  readonly leaf: Leaf
  readonly at: number
  readonly took: number
}

/**
 * A service may answer 101 and not prove that it understood (no `Sec-WebSocket-Accept`, or a wrong one). The engine's
 * ws_connecting has the status of an opened socket then, and only the virtual user knows that it failed. Here such dials get a
 * status of their own, as every other refusal has: as many as there are failed handshakes without a status, each the last
 * dial that was answered before one. `moved`: how many they are.
 */
export function withoutUnaccepted(leaves: readonly Leaf[]): {
  readonly leaves: readonly Leaf[]
  readonly moved: number
} {
  const failed = new Set<Dial>()
  for (const own of groupBy(leaves, ({ tags }) => tags.scenario ?? '').values())
    for (const dial of unacceptedIn(own)) failed.add(dial)
  if (failed.size === 0) return { leaves, moved: 0 }
  const dials = groupBy([...failed], ({ leaf }) => leaf)
  return { leaves: leaves.flatMap((leaf) => split(leaf, dials.get(leaf) ?? [])), moved: failed.size }
}

function unacceptedIn(leaves: readonly Leaf[]): readonly Dial[] {
  const dials = leaves.filter(({ metric }) => metric === 'ws_connecting')
  const upgraded = dials.filter(({ tags }) => tags.status === '101')
  const refused = dials.filter(({ tags }) => tags.status !== undefined && tags.status !== '101')
  const tries = leaves.filter(({ metric }) => metric === 'ws_connect_failed')
  const failures = tries.filter(({ tags }) => tags.reason === 'handshake').flatMap(timesOf)
  const opened = tries.filter(({ tags }) => tags.reason === undefined || tags.reason === 'subprotocol')
  const most = Math.min(size(upgraded) - size(opened), failures.length - size(refused))
  if (most <= 0) return []
  return nearest(
    upgraded.flatMap(dialsOf),
    failures.toSorted((a, b) => a - b),
  ).slice(0, most)
}

/** ms by which a failure may seem to come before its answer: both are rounded. */
const ROUNDING = 2

/** For each failure the last dial that was answered before it; those that it follows most closely first. */
function nearest(dials: readonly Dial[], failures: readonly number[]): readonly Dial[] {
  const left = dials.toSorted((a, b) => a.at + a.took - b.at - b.took)
  const open: Dial[] = []
  const found: { readonly dial: Dial; readonly gap: number }[] = []
  let next = 0
  for (const t of failures) {
    for (; next < left.length && left[next]!.at + left[next]!.took <= t + ROUNDING; next++)
      open.push(left[next]!)
    const dial = open.pop()
    if (dial !== undefined) found.push({ dial, gap: t - dial.at - dial.took })
  }
  return found.toSorted((a, b) => a.gap - b.gap).map(({ dial }) => dial)
}

function split(leaf: Leaf, failed: readonly Dial[]): readonly Leaf[] {
  if (failed.length === 0) return [leaf]
  const [kept, moved] = [leaf.column.like(), leaf.column.like()]
  const left = [...failed]
  leaf.column.forEach((t, value) => {
    const i = left.findIndex(({ at, took }) => at === t && took === value)
    if (i >= 0) left.splice(i, 1)
    ;(i >= 0 ? moved : kept).add(t, value)
  })
  leaf.column.clear()
  return [
    ...(kept.length > 0 ? [{ ...leaf, column: kept }] : []),
    { ...leaf, tags: { ...leaf.tags, status: UNACCEPTED }, column: moved },
  ]
}

function dialsOf(leaf: Leaf): readonly Dial[] {
  const dials: Dial[] = []
  leaf.column.forEach((at, took) => void dials.push({ leaf, at, took }))
  return dials
}

function timesOf({ column }: Leaf): readonly number[] {
  const times: number[] = []
  column.forEach((t) => void times.push(t))
  return times
}

function size(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, { column }) => sum + column.length, 0)
}
