import type { Reopen } from '../../model/load/socket.ts'

/** ms in which dials are counted together. */
const SECOND = 1_000

/** The most dials in any second. @param times epoch ms, in order. */
export function peakOf(times: readonly number[]): number {
  let [peak, from] = [0, 0]
  for (let to = 0; to < times.length; to++) {
    while (times[to]! - times[from]! >= SECOND) from++
    peak = Math.max(peak, to - from + 1)
  }
  return peak
}

/**
 * How many of `n` sockets dial in the fullest second, on average, where they are cut evenly within `over` ms and each waits once
 * before its first dial: without jitter all of them in lockstep, `from` ms after their cuts; with full jitter anywhere within
 * `from` ms. Were dials refused, there are more of them later. Of a sum of two even draws it is the mass around its middle.
 */
export function expectedPeak(
  n: number,
  over: number,
  { from, jitter }: Pick<Reopen, 'from' | 'jitter'>,
): number {
  const share = jitter === 'full' ? 1 : jitter === 'none' ? 0 : jitter
  const [a, b] = [over, from * share]
  const middle = (a + b) / 2
  const mass = (x: number) => sumOfDraws(Math.min(a + b, Math.max(0, x)), a, b)
  return a + b <= SECOND ? n : n * (mass(middle + SECOND / 2) - mass(middle - SECOND / 2))
}

/** P(U(0, a) + U(0, b) ≤ x), for 0 ≤ x ≤ a + b > 0. */
function sumOfDraws(x: number, a: number, b: number): number {
  const [short, long] = [Math.min(a, b), Math.max(a, b)]
  if (short === 0) return x / long
  const corner = (y: number) => Math.max(0, y) ** 2
  return (corner(x) - corner(x - short) - corner(x - long) + corner(x - short - long)) / (2 * short * long)
}
