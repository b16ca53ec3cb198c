/**
 * Emitted by `vu/` at each turn of a socket's life, a gauge: user × 16 + the turn's code. A user is a place within its
 * scenario, from 0; it has no tag, since one series for each user would be too many. The evidence rebuilds from it what
 * each planned socket was at every moment, and drops it.
 */
export const LIFE = 'life_event'

/**
 * The turns, with their codes. Evidence ignores a code that it does not know.
 *
 * - `wanted`: a life begins, with its login; `redial`: a further dial of the same life, after the backoff of `reopen`.
 * - `failed`: login, dial or subprotocol failed, or its time was over; tag `reason`, as on ws_connect_failed.
 * - `unsubscribed`: the open socket will never subscribe: a step of `open` failed, or the life ended during one.
 * - `early`: service, proxy or network ended the open socket; `expected`: so they did, with a code that the plan expects.
 *   Tags `code`, `side`, `how`, as on ws_closes.
 * - `ended`: the plan ended the life, open or still dialling; tag `by`, as the virtual user calls it: `dial` where
 *   nobody had answered its dial for seconds.
 * - `stalled`: a heartbeat had no answer in its time, and nothing else came since it was sent; `revived`: then something came.
 * - `unheard`: of an idle sweep, after `ended`: nobody was there to answer that close, a reset or nothing came.
 * - `rests`: no further life is wanted, by plan; `gave-up`: none is tried any more, and one would be wanted.
 */
export const TURNS = {
  wanted: 0,
  redial: 1,
  open: 2,
  subscribed: 3,
  failed: 4,
  early: 5,
  ended: 6,
  expected: 7,
  rests: 8,
  'gave-up': 9,
  unsubscribed: 10,
  unheard: 11,
  stalled: 12,
  revived: 13,
} as const

export type Turn = keyof typeof TURNS

const CODES = 16

/** The value of LIFE for a user's turn. */
export function lifeValue(user: number, turn: Turn): number {
  return user * CODES + TURNS[turn]
}

/** The user and the turn that a value of LIFE stands for; null for a turn that nobody here knows. */
export function readLife(value: number): { readonly user: number; readonly turn: Turn } | null {
  const turn = turnOf(value % CODES)
  return turn === undefined || value < 0 ? null : { user: Math.floor(value / CODES), turn }
}

/** Looked for, not kept by code: `vu/` would hold a table in every VU, and never read it. */
function turnOf(code: number): Turn | undefined {
  for (const turn in TURNS) if (TURNS[turn as Turn] === code) return turn as Turn
  return undefined
}
