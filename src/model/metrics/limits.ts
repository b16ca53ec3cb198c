/**
 * Limits of the generator's own machine. Where one is hit, a dial or a request fails that the service never saw: tag
 * `limit` on `ws_connect_failed` and `steps_failed`, with `reason` *generator* (design.md section 5).
 */
export const LIMITS = {
  descriptors: { hit: 'it may open no more files', mend: 'raise `ulimit -n`, or open fewer sockets' },
  ports: {
    hit: 'it had no free local port',
    mend: 'widen `net.ipv4.ip_local_port_range`, or open fewer sockets',
  },
  buffers: { hit: 'it had no buffer for a socket', mend: 'raise `net.ipv4.tcp_mem`, or open fewer sockets' },
  lookups: { hit: 'its resolver did not answer', mend: 'look at the resolver of this machine' },
} as const satisfies { readonly [limit: string]: { readonly hit: string; readonly mend: string } }

export type Limit = keyof typeof LIMITS

/** `reason` of what failed for one. */
export const OURS = 'generator'

/** `reason` of a wait whose time was over, but in which the generator stood still: in no SLO either. */
export const STALLED = 'stalled'
export const STOOD_STILL = { reason: STALLED } as const

/** `reason` of a send or a heartbeat that the service answered by ending the socket. */
export const CLOSED = 'closed'

/** In the words of Go and of Node. A resolver that does not answer is ours; a name that does not exist is not. */
const errors = (): readonly (readonly [RegExp, Limit])[] => [
  [/too many open files|EMFILE|ENFILE/, 'descriptors'],
  [/ca(?:nnot|n't) assign requested address|EADDRNOTAVAIL/, 'ports'],
  [/no buffer space available|ENOBUFS/, 'buffers'],
  [/EAI_AGAIN|server misbehaving|Temporary failure in name resolution/i, 'lookups'],
]

/** The limit that an engine's error text tells of; null: none. */
export function limitOf(error: string): Limit | null {
  return errors().find(([pattern]) => pattern.test(error))?.[1] ?? (lookedUpInVain(error) ? 'lookups' : null)
}

/** Go's words, in two steps: one expression of both takes quadratic time on a long text. */
function lookedUpInVain(error: string): boolean {
  const at = error.indexOf('lookup ')
  return at >= 0 && /i\/o timeout|connection refused/.test(error.slice(at))
}

export function isLimit(word: string | undefined): word is Limit {
  return word !== undefined && Object.hasOwn(LIMITS, word)
}
