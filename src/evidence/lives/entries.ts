import { LIFE, readLife, type Turn } from '../../model/lives.ts'
import type { Tags } from '../../model/sample.ts'
import type { Leaf } from '../cube/leaves.ts'
import { isOpen } from '../sockets.ts'
import { inOrder } from './order.ts'

/** One turn of a user's lives; `t` in epoch ms. */
export interface Entry {
  readonly t: number
  readonly turn: Turn
  /** `reason` of a failed dial, `code`, `side` and `how` of an end, `by` of one by plan; see the table of turns. */
  readonly tags: Tags
  /** Epoch ms until which a storm spares the user; absent: none does. */
  readonly spared?: number
}

/** What the users of one scenario wrote down, each in order of time. */
export type Books = ReadonlyMap<number, readonly Entry[]>

/** Every user's turns, by scenario. The order of the samples does not matter. */
export function booksOf(leaves: readonly Leaf[]): ReadonlyMap<string, Books> {
  const scenarios = new Map<string, Map<number, Entry[]>>()
  for (const { metric, tags, column } of leaves) {
    if (metric !== LIFE) continue
    const books = found(scenarios, tags.scenario ?? '', () => new Map<number, Entry[]>())
    column.forEach((t, value) => {
      const read = readLife(value)
      if (read !== null) found(books, read.user, (): Entry[] => []).push({ t, turn: read.turn, tags })
    })
  }
  for (const [scenario, books] of scenarios) {
    for (const [user, entries] of books) books.set(user, inOrder(entries))
    nameStatuses(books, leaves, scenario)
  }
  return scenarios
}

function found<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

/**
 * A virtual user sees no HTTP status; the engine's ws_connecting has it, of every answer to a refused upgrade. The two
 * come in the same order, so that each refusal gets the status of its turn as `reason`.
 */
function nameStatuses(books: ReadonlyMap<number, Entry[]>, leaves: readonly Leaf[], scenario: string): void {
  const statuses = refusals(leaves, scenario)
  if (statuses.length === 0) return
  const refused = [...books.values()].flatMap((entries) =>
    entries.flatMap((entry, at) => (isRefusal(entry) ? [{ entries, at, t: entry.t }] : [])),
  )
  refused.sort((a, b) => a.t - b.t)
  for (const [place, { entries, at }] of refused.entries()) {
    const entry = entries[at]!
    const reason = statuses[place] ?? entry.tags.reason!
    entries[at] = { ...entry, tags: { ...entry.tags, reason } }
  }
}

function isRefusal({ turn, tags }: Entry): boolean {
  return turn === 'failed' && tags.reason === 'handshake'
}

function refusals(leaves: readonly Leaf[], scenario: string): string[] {
  const answers: { readonly t: number; readonly status: string }[] = []
  for (const { metric, tags, column } of leaves) {
    const { status } = tags
    if (metric !== 'ws_connecting' || (tags.scenario ?? '') !== scenario) continue
    if (status === undefined || status === '0' || isOpen(status)) continue
    // k6 stamps ws_connecting with the start of the dial (k6: websockets.go, emitConnectionMetrics).
    column.forEach((t, value) => {
      answers.push({ t: t + value, status })
    })
  }
  return answers.sort((a, b) => a.t - b.t).map(({ status }) => status)
}
