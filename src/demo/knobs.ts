import { bad, flag, text, whole } from './asked.ts'

/** The faults that the demo service can be asked to show. All off is a healthy service. */
export interface Knobs {
  /** Every n-th message is `by` ms slower; null: off. */
  readonly slowEvery: { readonly n: number; readonly by: number } | null
  /** ms added to every message and answer. */
  readonly slowAll: number
  /** Closes from clients are never answered. */
  readonly swallowCloses: boolean
  /** HTTP status for upgrades instead of 101; null: accept. 0: never answer. */
  readonly refuseUpgrades: number | null
  /** Nothing is sent any more, and nothing answered: the socket stays open. */
  readonly silent: boolean
  /** At most `size` token requests are at work at once, each for `takes` ms; others queue. null: no limit. */
  readonly loginPool: LoginPool | null
  /** Characters by which each message of a feed is longer. */
  readonly pad: number
  /** Who has more bytes unsent is closed with 1013; null: everything is queued. */
  readonly mostUnsent: number | null
}

export interface LoginPool {
  readonly size: number
  /** ms. */
  readonly takes: number
}

export const HEALTHY: Knobs = {
  slowEvery: null,
  slowAll: 0,
  swallowCloses: false,
  refuseUpgrades: null,
  silent: false,
  loginPool: null,
  pad: 0,
  mostUnsent: null,
}

/** Acts done once, on all sockets open now. */
export interface Act {
  /** Cuts the TCP connection: `fin` ends it, `rst` resets it. */
  readonly drop?: 'fin' | 'rst'
  readonly close?: { readonly code: number; readonly reason: string }
  /**
   * A deploy: every socket ends, by a close frame (1012, "service restart") or by a FIN without one, and upgrades are
   * answered with 503 for `away` ms.
   */
  readonly restart?: { readonly by: 'close' | 'fin'; readonly away: number }
}

/** Of `pad`. */
const LONGEST = 1024 * 1024

const KNOWN = [...Object.keys(HEALTHY), 'drop', 'close', 'restart']

/**
 * Reads the body of `POST /admin/knobs`: settings to change and acts to do; `{}` changes nothing, `null` resets.
 *
 * @throws {Failure} usage, naming the key.
 */
export function readKnobs(body: unknown, now: Knobs): { knobs: Knobs; act: Act } {
  if (body === null) return { knobs: HEALTHY, act: {} }
  if (typeof body !== 'object') throw bad('the body', 'a JSON object, or null to reset')
  const asked = body as Record<string, unknown>
  for (const key of Object.keys(asked)) if (!KNOWN.includes(key)) throw bad(key, `one of ${KNOWN.join(', ')}`)
  return {
    knobs: {
      slowEvery: asked.slowEvery === undefined ? now.slowEvery : slowEvery(asked.slowEvery),
      slowAll: asked.slowAll === undefined ? now.slowAll : whole('slowAll', asked.slowAll, 0, 60_000),
      swallowCloses: flag('swallowCloses', asked.swallowCloses, now.swallowCloses),
      refuseUpgrades: asked.refuseUpgrades === undefined ? now.refuseUpgrades : status(asked.refuseUpgrades),
      silent: flag('silent', asked.silent, now.silent),
      loginPool: asked.loginPool === undefined ? now.loginPool : loginPool(asked.loginPool),
      pad: asked.pad === undefined ? now.pad : whole('pad', asked.pad, 0, LONGEST),
      mostUnsent: asked.mostUnsent === undefined ? now.mostUnsent : mostUnsent(asked.mostUnsent),
    },
    act: { ...drop(asked.drop), ...close(asked.close), ...restart(asked.restart) },
  }
}

function slowEvery(value: unknown): Knobs['slowEvery'] {
  if (value === null) return null
  const { n, by } = (value ?? {}) as Record<string, unknown>
  return { n: whole('slowEvery.n', n, 1, 1_000_000), by: whole('slowEvery.by', by, 0, 60_000) }
}

function status(value: unknown): number | null {
  if (value === null || value === 0) return value
  return whole('refuseUpgrades', value, 400, 599)
}

function mostUnsent(value: unknown): number | null {
  return value === null ? null : whole('mostUnsent', value, 0, 1_000_000_000)
}

function loginPool(value: unknown): LoginPool | null {
  if (value === null) return null
  const { size, takes } = (value ?? {}) as Record<string, unknown>
  return {
    size: whole('loginPool.size', size, 1, 100_000),
    takes: whole('loginPool.takes', takes, 0, 60_000),
  }
}

function drop(value: unknown): Act {
  if (value === undefined) return {}
  if (value !== 'fin' && value !== 'rst') throw bad('drop', '"fin" or "rst"')
  return { drop: value }
}

function close(value: unknown): Act {
  if (value === undefined) return {}
  const { code, reason } = (value ?? {}) as Record<string, unknown>
  return { close: { code: whole('close.code', code, 1000, 4999), reason: text('close.reason', reason) } }
}

function restart(value: unknown): Act {
  if (value === undefined) return {}
  const { by = 'close', away = 0 } = (value ?? {}) as Record<string, unknown>
  if (by !== 'close' && by !== 'fin') throw bad('restart.by', '"close" or "fin"')
  return { restart: { by, away: whole('restart.away', away, 0, 600_000) } }
}
