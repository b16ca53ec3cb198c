import type { CloseCount, OpenCount, Record } from '../../model/record/record.ts'
import type { EndRow, Said } from '../../model/verdict/ends.ts'
import { type EndKind, isPlanned, keyOfKind, kindOfClose, kindOfDial } from './kinds-of-end.ts'

/** Words of a service that are told apart in one row. */
const MOST_SAID = 5

interface End extends Pick<EndRow, 'scenario' | 'feed' | 'phase' | 'count'> {
  readonly kind: EndKind
  readonly first: number | undefined
  readonly said: string | null
}

/** Every kind of end by scenario, feed and phase: what nobody planned first, then by number. */
export function endRows(record: Record): EndRow[] {
  const all = endsOf(record)
  const total = all.reduce((sum, { count }) => sum + count, 0)
  const groups = new Map<string, End[]>()
  for (const end of all) {
    const key = JSON.stringify([keyOfKind(end.kind), end.scenario, end.feed, end.phase])
    groups.set(key, [...(groups.get(key) ?? []), end])
  }
  return [...groups.values()]
    .map((group) => rowOf(group, total, record))
    .sort((a, b) => Number(isPlanned(a)) - Number(isPlanned(b)) || b.count - a.count || order(a, b))
}

function endsOf({ closes, dials = [] }: Record): End[] {
  return [
    ...closes.map((close) => ({
      ...close,
      kind: kindOfClose(close),
      first: close.first,
      said: saidIn(close),
    })),
    ...dials.map((dial) => ({ ...dial, kind: kindOfDial(dial), said: null })),
  ]
}

/** Of an end without a close frame they are none of the service's: records of earlier versions hold the engine's. */
function saidIn({ how, side, reason }: CloseCount): string | null {
  return how === 'frame' && side !== 'plan' ? reason : null
}

function rowOf(group: readonly End[], total: number, record: Record): EndRow {
  const { kind, scenario, feed, phase } = group[0]!
  const count = group.reduce((sum, end) => sum + end.count, 0)
  const firsts = group.flatMap(({ first }) => first ?? [])
  const first = firsts.length === 0 ? null : Math.min(...firsts)
  const seconds = secondsOf(record.opens, group[0]!)
  return {
    ...kind,
    scenario,
    feed,
    phase,
    count,
    share: count / Math.max(1, total),
    seconds,
    rate: seconds === null || seconds === 0 ? null : count / seconds,
    first,
    firstAt: timeOf(record.began, first),
    said: saidOf(group),
  }
}

function secondsOf(opens: readonly OpenCount[] | undefined, end: End): number | null {
  const own = opens?.find(({ scenario, feed }) => scenario === end.scenario && feed === end.feed)
  if (own?.phases === undefined) return null
  return end.phase === null || !Object.hasOwn(own.phases, end.phase) ? null : own.phases[end.phase]!
}

/** ISO, UTC; null: not known, or what the record says is no time. */
export function timeOf(began: string | undefined, ms: number | null): string | null {
  const at = Date.parse(began ?? '') + (ms ?? Number.NaN)
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : null
}

function saidOf(group: readonly End[]): Said[] {
  const counts = new Map<string, number>()
  for (const { said, count } of group) if (said !== null) counts.set(said, (counts.get(said) ?? 0) + count)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_SAID)
    .map(([text, count]) => ({ text, count }))
}

function order(a: EndRow, b: EndRow): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}
