import { Failure } from '../model/failure.ts'

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
}

export const HEALTHY: Knobs = {
  slowEvery: null,
  slowAll: 0,
  swallowCloses: false,
  refuseUpgrades: null,
  silent: false,
}

/** Acts done once, on all sockets open now. */
export interface Act {
  /** Cuts the TCP connection: `fin` ends it, `rst` resets it. */
  readonly drop?: 'fin' | 'rst'
  readonly close?: { readonly code: number; readonly reason: string }
}

/**
 * Reads the body of `POST /admin/knobs`: settings to change and acts to do; `{}` changes nothing, `null` resets.
 *
 * @throws {Failure} usage, naming the key.
 */
export function readKnobs(body: unknown, now: Knobs): { knobs: Knobs; act: Act } {
  if (body === null) return { knobs: HEALTHY, act: {} }
  if (typeof body !== 'object') throw bad('the body', 'a JSON object, or null to reset')
  const asked = body as Record<string, unknown>
  const known = ['slowEvery', 'slowAll', 'swallowCloses', 'refuseUpgrades', 'silent', 'drop', 'close']
  for (const key of Object.keys(asked)) if (!known.includes(key)) throw bad(key, `one of ${known.join(', ')}`)
  return {
    knobs: {
      slowEvery: asked.slowEvery === undefined ? now.slowEvery : slowEvery(asked.slowEvery),
      slowAll: asked.slowAll === undefined ? now.slowAll : whole('slowAll', asked.slowAll, 0, 60_000),
      swallowCloses: flag('swallowCloses', asked.swallowCloses, now.swallowCloses),
      refuseUpgrades: asked.refuseUpgrades === undefined ? now.refuseUpgrades : status(asked.refuseUpgrades),
      silent: flag('silent', asked.silent, now.silent),
    },
    act: { ...drop(asked.drop), ...close(asked.close) },
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

function drop(value: unknown): Act {
  if (value === undefined) return {}
  if (value !== 'fin' && value !== 'rst') throw bad('drop', '"fin" or "rst"')
  return { drop: value }
}

function close(value: unknown): Act {
  if (value === undefined) return {}
  const { code, reason } = (value ?? {}) as Record<string, unknown>
  const text = reason ?? ''
  if (typeof text !== 'string' || Buffer.byteLength(text) > 123)
    throw bad('close.reason', 'a text of at most 123 bytes')
  return { close: { code: whole('close.code', code, 1000, 4999), reason: text } }
}

function flag(key: string, value: unknown, now: boolean): boolean {
  if (value === undefined) return now
  if (typeof value !== 'boolean') throw bad(key, 'true or false')
  return value
}

function whole(key: string, value: unknown, min: number, max: number): number {
  if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) {
    throw bad(key, `a whole number from ${min} to ${max}`)
  }
  return value as number
}

function bad(key: string, expected: string): Failure {
  return new Failure('usage', `${key}: expected ${expected}`)
}
