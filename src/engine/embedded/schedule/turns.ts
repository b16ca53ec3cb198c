/**
 * Handles an event of a socket in a turn of its own, as k6's event loop does.
 *
 * Between two immediates Node runs every microtask, so all promises that one handler settles have run before the
 * next event is handled, even where both came in one TCP segment. And immediates come after all sockets that are
 * ready have been read: handlers do not delay the timestamps of messages that are there already, and what a
 * message waits for its handler is seen as lag, as under k6.
 */
export function inTurn(event: () => void): void {
  setImmediate(event)
}
