import type { Idle, Keepalive } from './socket.ts'

/**
 * What happens on a socket of an idle sweep while it is silent. Silence begins with the turn `subscribed`, and lasts for
 * the user's `hold`.
 *
 * - `sent`: the plan's keepalive, a ping or a message; `answered`: a pong came.
 * - `heard`: a frame of the service came, and `pinged`: a ping of the service, which the engine answers by itself. Each is
 *   told once a second at most: who gets any is not silent.
 */
export type Sign = 'sent' | 'answered' | 'heard' | 'pinged'

/** By code. Evidence ignores a code that it does not know. */
const SIGNS: readonly Sign[] = ['sent', 'answered', 'heard', 'pinged']
const CODES = 8

/** The value of SIGN_OF_LIFE for a user's sign. `user`: the place within its scenario, from 0, as in LIFE. */
export function signValue(user: number, sign: Sign): number {
  return user * CODES + SIGNS.indexOf(sign)
}

/** The user and the sign that a value of SIGN_OF_LIFE stands for; null for a sign that nobody here knows. */
export function readSign(value: number): { readonly user: number; readonly sign: Sign } | null {
  const sign = SIGNS[value % CODES]
  return sign === undefined || value < 0 ? null : { user: Math.floor(value / CODES), sign }
}

/** For how long a user of an idle sweep is silent, ms, and what keeps its socket alive. */
export function idleCell(
  { hold, each, keepalive }: Pick<Idle, 'hold' | 'each' | 'keepalive'>,
  user: number,
): { readonly hold: number; readonly keepalive: Keepalive } {
  const place = Math.floor(user / each)
  const kind = Math.floor(place / hold.length)
  // More users than the sweep has places begin it anew.
  return {
    hold: hold[place % hold.length] as number,
    keepalive: keepalive[kind % keepalive.length] as Keepalive,
  }
}
