import type { Socket } from '../../src/model/load/socket.ts'

/** A socket with the plan language's defaults. */
export function socketPlan(changes: Partial<Socket> = {}): Socket {
  return {
    url: '${targets.feed}',
    headers: {},
    protocols: [],
    connectWithin: 10_000,
    open: [],
    answer: [],
    errors: [],
    whileOpen: [],
    messages: [],
    ...changes,
  }
}
