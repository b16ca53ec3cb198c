/** RFC 6455 section 7.4.1 and IANA's WebSocket close code registry. */
const CODE_NAMES: Readonly<Record<string, string>> = {
  '1000': 'normal',
  '1001': 'going away',
  '1002': 'protocol error',
  '1003': 'unsupported data',
  '1005': 'no status',
  '1006': 'no close frame',
  '1007': 'invalid payload',
  '1008': 'policy violation',
  '1009': 'message too big',
  '1010': 'extension missing',
  '1011': 'internal error',
  '1012': 'service restart',
  '1013': 'try again later',
  '1014': 'bad gateway',
}

/** Who can have ended a socket, and how, as `ws_closes` tags it. */
export const CLOSE_SIDES = ['service', 'proxy', 'plan', 'generator', 'unknown'] as const
export const CLOSE_HOWS = ['frame', 'fin', 'rst', 'unanswered'] as const

/** Whether a socket can have ended with it: RFC 6455, 7.4.2, or `none` where no code was seen. */
export function isCloseCode(code: string): boolean {
  return code === 'none' || /^[1-4]\d{3}$/.test(code)
}

/** `internal error` of 1011; undefined for a code that nobody registered. */
export function closeCodeName(code: string): string | undefined {
  return Object.hasOwn(CODE_NAMES, code) ? CODE_NAMES[code] : undefined
}

/** Who chooses a close code, in a sentence; undefined: no socket ends with it. */
export function closeCodeMeaning(code: string): string | undefined {
  if (code === 'none' || !isCloseCode(code)) return undefined
  if (code === '1005') return 'A close frame came without a code.'
  if (code === '1006')
    return "No close frame came: the service's side sent FIN alone. That is the service itself, or what stands before it."
  if (Number(code) >= 3000)
    return 'A close frame of the application with a code of its own: its own documents say what it means.'
  const by = 'A close frame came with it: the application chose the code, or a gateway that speaks WebSocket.'
  return closeCodeName(code) === undefined ? `${by} It is registered for nothing.` : by
}

/** A socket that waits this long, in ms, for the answer to its close is given up (design.md, section 4). */
export const CLOSE_DEADLINE = 2000
