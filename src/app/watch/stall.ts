import type { Peak } from '../../model/record/health/peaks.ts'

/** ms between two looks. */
const TICK = 100

/** Watches for standstills of this process; the returned function ends that, and gives the longest in ms, at epoch ms. */
export function watchStall(): () => Peak {
  let due = performance.now() + TICK
  let longest: Peak = { most: 0, at: Date.now() }
  const look = () => {
    const now = performance.now()
    if (now - due > longest.most) longest = { most: now - due, at: Date.now() }
    due = now + TICK
  }
  const timer = setInterval(look, TICK)
  return () => {
    clearInterval(timer)
    if (performance.now() > due) look()
    return longest
  }
}
