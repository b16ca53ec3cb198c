import type { Disrupt, Socket } from './socket.ts'

/** When a storm's time is over, as `at` has it: the last socket that is cut had its `within`. */
export function stormEnd({ at, over, recovered }: Disrupt): number {
  return at + over + recovered.within
}

/** How many of `n` open sockets a storm cuts: at least one. Of a command nobody knows beforehand, and it may be all. */
export function cutOf({ what }: Disrupt, n: number): number {
  return n === 0 || what.kind !== 'cut' ? n : Math.max(1, Math.round(n * what.share))
}

/**
 * How many of `n` sockets that were cut may be missing while the share `recovered` still holds: the next whole number, and never
 * all (design.md section 5). None of 1, and one of 20, at 99 %.
 */
export function mayMiss(n: number, { recovered }: Pick<Disrupt, 'recovered'>): number {
  // The tiny amount keeps 100 × (1 − 0.99) = 1.0000000000000009 from becoming 2.
  return Math.max(0, Math.min(n - 1, Math.ceil(n * (1 - recovered.share) - 1e-9)))
}

/** How many sockets an idle sweep holds; user numbers are as `Idle` says. */
export function idleUsers({ hold, each, keepalive }: NonNullable<Socket['idle']>): number {
  return each * hold.length * keepalive.length
}
