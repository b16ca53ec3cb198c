/** ms between two looks. */
const TICK = 100
/** Two clocks that are further apart in reading them, in ms, were not read in one moment. */
const ONE_MOMENT = 5

/**
 * Watches whether somebody sets the wall clock: by it an engine says when a sample was, and a service when a message was
 * sent. A clock that is slewed takes the monotonic one along.
 *
 * @returns a function that ends that, and gives the furthest that the clock was from where it began, in ms.
 */
export function watchWall(): () => number {
  let began: number | undefined
  let furthest = 0
  const look = () => {
    const before = performance.now()
    const wall = Date.now()
    // The process may have been stopped in between; the next look tells.
    if (performance.now() - before > ONE_MOMENT) return
    began ??= wall - before
    furthest = Math.max(furthest, Math.abs(wall - before - began))
  }
  look()
  const timer = setInterval(look, TICK)
  timer.unref()
  return () => {
    clearInterval(timer)
    look()
    return furthest
  }
}
