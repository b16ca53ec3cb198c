import { readSign, type Sign } from '../../model/load/idle.ts'
import type { Load } from '../../model/load/load.ts'
import type { Idle, Keepalive } from '../../model/load/socket.ts'
import { SIGN_OF_LIFE } from '../../model/metrics/internal.ts'
import { median } from '../../model/quantile.ts'
import type { IdleCell, IdleEnd, IdleKind, IdleSweep } from '../../model/record/idle.ts'
import { groupBy } from '../cube/group.ts'
import type { Leaf } from '../cube/leaves.ts'
import { type Books, booksOf } from '../lives/entries.ts'
import { type Fate, fatesOf } from './fates.ts'
import { timeoutOf } from './timeout.ts'

/** What became of the silent sockets of every idle sweep. @param end of the run, epoch ms. */
export function sweepsOf(load: Load, leaves: readonly Leaf[], end: number): IdleSweep[] {
  const sweeps = Object.entries(load.work.scenarios).flatMap(([scenario, own]) =>
    own.kind === 'socket' && own.socket.idle !== undefined
      ? [{ scenario, feed: own.tags.feed ?? null, idle: own.socket.idle }]
      : [],
  )
  if (sweeps.length === 0) return []
  const books = booksOf(leaves)
  return sweeps.map(({ scenario, feed, idle }) => ({
    scenario,
    feed,
    heartbeat: idle.heartbeat,
    kinds: kindsOf(idle, books.get(scenario) ?? new Map(), signsIn(leaves, scenario), end),
  }))
}

/** What each user's socket sent and got while it was silent. */
type Signs = ReadonlyMap<number, { readonly [sign in Sign]?: number }>

function signsIn(leaves: readonly Leaf[], scenario: string): Signs {
  const signs = new Map<number, { [sign in Sign]?: number }>()
  for (const { metric, tags, column } of leaves) {
    if (metric !== SIGN_OF_LIFE || tags.scenario !== scenario) continue
    column.forEach((_, value) => {
      const read = readSign(value)
      if (read === null) return
      const own = signs.get(read.user) ?? {}
      own[read.sign] = (own[read.sign] ?? 0) + 1
      signs.set(read.user, own)
    })
  }
  return signs
}

function kindsOf(idle: Idle, books: Books, signs: Signs, end: number): IdleKind[] {
  const fates = fatesOf(idle, books, end)
  return [...new Set(idle.keepalive)].map((keepalive) => {
    const own = fates.filter((fate) => fate.keepalive === keepalive)
    const told = own.map(({ user }) => signs.get(user) ?? {})
    const sum = (sign: Sign) => told.reduce((total, one) => total + (one[sign] ?? 0), 0)
    const sockets = (sign: Sign) => told.filter((one) => one[sign] !== undefined).length
    return {
      keepalive,
      sent: sum('sent'),
      answered: sum('answered'),
      heard: sockets('heard'),
      pinged: sockets('pinged'),
      cells: cellsOf(idle, keepalive, own),
      timeout: timeoutOf(own),
    }
  })
}

function cellsOf({ hold, each, keepalive }: Idle, kind: Keepalive, fates: readonly Fate[]): IdleCell[] {
  const times = keepalive.filter((one) => one === kind).length
  return [...new Set(hold)].map((duration) => {
    const own = fates.filter((fate) => fate.hold === duration)
    const n = Math.max(own.length, each * times * hold.filter((one) => one === duration).length)
    const of = (what: Fate['what']) => own.filter((fate) => fate.what === what).length
    return {
      hold: duration,
      n,
      survived: of('survived'),
      unopened: of('unopened'),
      // Who never began was wanted by a plan that did not come to it.
      untold: of('untold') + n - own.length,
      ends: endsOf(own),
    }
  })
}

function endsOf(fates: readonly Fate[]): IdleEnd[] {
  const cut = fates.flatMap(({ age, end }) => (end === undefined ? [] : [{ age, end }]))
  const groups = groupBy(cut, ({ end: { code, side, how, expected } }) =>
    JSON.stringify([code, side, how, expected]),
  )
  return [...groups.values()]
    .map((group) => {
      const { expected, ...way } = group[0]!.end
      const ages = group.map(({ age }) => Math.round(age))
      return {
        ...way,
        ...(expected && { expected }),
        n: ages.length,
        min: Math.min(...ages),
        median: Math.round(median(ages)),
        max: Math.max(...ages),
      }
    })
    .sort((a, b) => b.n - a.n || a.min - b.min)
}
