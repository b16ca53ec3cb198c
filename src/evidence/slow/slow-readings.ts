import { feedOf } from '../../model/load/feed.ts'
import type { Load } from '../../model/load/load.ts'
import type { SocketScenario } from '../../model/load/scenario.ts'
import {
  SLOW_BACKLOG,
  SLOW_BEGIN,
  SLOW_END,
  SLOW_MESSAGES,
  SLOW_OVER,
  SLOW_TAKEN,
} from '../../model/metrics/internal.ts'
import { quantile } from '../../model/quantile.ts'
import type { SlowClose, SlowEnd, SlowReading, Spread } from '../../model/record/slow.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments, Window } from '../cube/moments.ts'
import type { Books } from '../lives/entries.ts'
import { openAtIn } from '../storms/open-at.ts'
import { countIn, latencyIn, partsIn } from './others.ts'

/** The samples that slow readers are told from. */
export interface SlowEvidence {
  /** Of the companion. */
  readonly told: readonly Leaf[]
  /** Of the engine. */
  readonly leaves: readonly Leaf[]
  readonly books: (scenario: string) => Books
  readonly moments: Moments
}

/** What slow readers of each scenario that has some lived through, and the others meanwhile. */
export function slowReadingsOf(load: Load, evidence: SlowEvidence): readonly SlowReading[] {
  return Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
    if (scenario.kind === 'rest' || scenario.socket.slowReaders === undefined) return []
    return [readingOf(name, scenario, scenario.socket.slowReaders, evidence)]
  })
}

type Readers = NonNullable<SocketScenario['socket']['slowReaders']>

function readingOf(
  name: string,
  scenario: SocketScenario,
  { count, read, at, lasts, neighbours: rise }: Readers,
  { told, leaves, books, moments }: SlowEvidence,
): SlowReading {
  const own = told.filter(({ tags }) => tags.scenario === name)
  const ends = own.filter(({ metric }) => metric === SLOW_END)
  const during = slowTime(own, moments)
  const sockets = openAtIn(books(name))
  const others = during === null ? null : othersOf(name, during, { leaves, moments, sockets })
  const messages = spreadOf(own, SLOW_MESSAGES)
  const [first] = scenario.socket.messages
  return {
    scenario: name,
    feed: first === undefined ? (scenario.tags.feed ?? null) : (feedOf(first, scenario) ?? null),
    ...{ count, read, at, lasts },
    ends: endsIn(ends),
    closes: closesIn(ends),
    ...some('evictedAfter', spreadIn(valuesOf(ends.filter(({ tags }) => tags.end === 'evicted')))),
    ...some('taken', spreadOf(own, SLOW_TAKEN)),
    ...some('backlog', spreadOf(own, SLOW_BACKLOG)),
    ...(messages !== undefined && others !== null && { messages: { ...messages, others: others.each } }),
    ...(rise !== undefined &&
      others !== null && {
        neighbours: { rise, before: others.before, during: others.during, parts: others.parts },
      }),
  }
}

/** From their beginning until they read again, or the evidence ends, epoch ms; null: none ever began. */
function slowTime(own: readonly Leaf[], moments: Moments): Window | null {
  const began = own.find(({ metric }) => metric === SLOW_BEGIN)
  if (began === undefined || Math.max(...valuesOf([began])) <= 0) return null
  const over = own.find(({ metric }) => metric === SLOW_OVER)
  return { from: began.column.first, to: over === undefined ? moments.end : over.column.first }
}

interface Around {
  readonly leaves: readonly Leaf[]
  readonly moments: Moments
  readonly sockets: (t: number) => number
}

function othersOf(name: string, during: Window, { leaves, moments, sockets }: Around) {
  const own = leaves.filter(({ tags }) => tags.scenario === name)
  const steady = moments.ownTime(name)[0]
  const before = { from: Math.min(steady?.from ?? during.from, during.from), to: during.from }
  const open = (window: Window) => sockets((window.from + window.to) / 2)
  const told = (window: Window) => ({ ...latencyIn(own, window), sockets: open(window) })
  const received = own.filter(({ metric }) => metric === 'ws_msgs_received')
  const each = open(during) === 0 ? 0 : countIn(received, during) / open(during)
  return { before: told(before), during: told(during), parts: partsIn(own, during), each }
}

const NONE: { readonly [end in SlowEnd]: number } = {
  unopened: 0,
  unsubscribed: 0,
  before: 0,
  evicted: 0,
  late: 0,
  held: 0,
}

function endsIn(leaves: readonly Leaf[]): SlowReading['ends'] {
  const ends = { ...NONE }
  for (const { tags, column } of leaves) {
    const end = tags.end as SlowEnd
    if (Object.hasOwn(ends, end)) ends[end] += column.length
  }
  return ends
}

function closesIn(leaves: readonly Leaf[]): readonly SlowClose[] {
  return leaves
    .flatMap(({ tags, column }) => {
      const { end, code, how } = tags
      if ((end !== 'evicted' && end !== 'late') || code === undefined || how === undefined) return []
      return [{ code, how: how as SlowClose['how'], n: column.length }]
    })
    .sort((a, b) => b.n - a.n)
}

function spreadOf(own: readonly Leaf[], metric: string): Spread | undefined {
  return spreadIn(valuesOf(own.filter((leaf) => leaf.metric === metric)))
}

function spreadIn(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined
  const sorted = Float64Array.from(values).sort()
  return { n: sorted.length, min: sorted[0]!, median: quantile(sorted, 0.5), max: sorted.at(-1)! }
}

function valuesOf(leaves: readonly Leaf[]): number[] {
  const values: number[] = []
  for (const { column } of leaves) column.forEach((_, value) => void values.push(value))
  return values
}

function some<K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [k in K]?: V })
}
