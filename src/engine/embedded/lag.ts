/** ms between two looks at the event loop. */
const EVERY = 20

/**
 * Reports how late the event loop is, in ms: what a message that came in at that moment would have waited for.
 * Looks are equally spaced in time, and those that a stall has swallowed are made up for, so that a stall
 * weighs as much as the messages it held up.
 *
 * @returns a function that ends it.
 */
export function watchLag(report: (lag: number) => void): () => void {
  let due = performance.now() + EVERY
  let timer = setTimeout(look, EVERY)
  function look(): void {
    const at = performance.now()
    for (; due <= at; due += EVERY) report(at - due)
    timer = setTimeout(look, Math.ceil(due - at))
  }
  return () => clearTimeout(timer)
}
