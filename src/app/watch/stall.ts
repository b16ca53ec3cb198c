/** ms between two looks. */
const TICK = 100

/** Watches for standstills of this process; the returned function ends that, and gives the longest in ms. */
export function watchStall(): () => number {
  let due = performance.now() + TICK
  let longest = 0
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - due)
    due = now + TICK
  }
  const timer = setInterval(look, TICK)
  return () => {
    clearInterval(timer)
    if (performance.now() > due) look()
    return longest
  }
}
