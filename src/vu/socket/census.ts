import type { Tags } from '../../model/sample.ts'
import { boundedText, type Quoting } from './foreign-text.ts'

/** What is known when an opened socket has ended. */
export interface Ending {
  /** We had called close(). */
  readonly ours: boolean
  /** Of the close event; k6 leaves it out after a reset, unless we had closed. */
  readonly code: number | undefined
  /** Text of the error event before it; empty without one. */
  readonly error: string
}

const ABNORMAL = 1006
/** Codes by which a service answers our close: done, going away, none. */
const ANSWERS: readonly number[] = [1000, 1001, 1005]

/**
 * Who ended a socket and how, from what k6's close event says (k6: js/modules/k6/websockets). RFC 6455, 7.1.5:
 * an end of the stream without a close frame is 1006, a close frame without a code 1005. A service need not echo the
 * code of our close (5.5.1): one that answers "going away" has answered; any other code is its own close, which crossed ours. A frame that is none ends the
 * connection from this end with 1002 (7.1.7), where the engine says so; k6 hides that error, so that such an end is no other
 * than a reset to it.
 */
export function classifyEnd({ ours, code, error }: Ending): { code: string; side: string; how: string } {
  if (code === ABNORMAL) return { code: '1006', side: ours ? 'plan' : 'service', how: 'fin' }
  // A write that raced with the echo of the service's close frame: gorilla says so, and hides the code.
  if (code === undefined && error.includes('close sent'))
    return { code: 'none', side: 'service', how: 'frame' }
  if (code === undefined && error.includes('Invalid WebSocket frame'))
    return { code: '1002', side: 'generator', how: 'frame' }
  if (code === undefined) return { code: 'none', side: ours ? 'plan' : 'service', how: 'rst' }
  const answered = ours && ANSWERS.includes(code)
  return { code: String(code), side: answered ? 'plan' : 'service', how: 'frame' }
}

const REASON_LENGTH = 60
const REASONS = 5

/** The service's own words as a tag: 60 characters, at most 5 different ones for each set; none that are not ASCII. */
export function reasonTag(reason: string, quoting: Quoting): Tags {
  if (reason === '' || !/^[\x20-\x7e]*$/.test(reason)) return {}
  return { reason: boundedText(reason, quoting, REASON_LENGTH, REASONS) }
}

/** A function: where no upgrade fails, no VU holds them in memory. */
const connectErrors = (): readonly (readonly [RegExp, string])[] => [
  [/bad handshake|unexpected server response/i, 'handshake'],
  [/refused/i, 'refused'],
  [/no such host|lookup |ENOTFOUND|EAI_AGAIN|server misbehaving/i, 'dns'],
  [/tls|x509|certificate|ssl|EPROTO/i, 'tls'],
  [/timeout|timed out|deadline exceeded|ETIMEDOUT/i, 'timeout'],
  [/reset|EOF|broken pipe|hang up|ECONNRESET|EPIPE/i, 'reset'],
]

/** Why an upgrade failed, from the engine's error text; the text itself goes no further. */
export function connectFailure(error: string): string {
  return connectErrors().find(([pattern]) => pattern.test(error))?.[1] ?? 'other'
}

const TEXT_LENGTH = 40
const TEXTS = 8

/** A frame that nothing matched, or that is malformed, as a tag: its first 40 characters, at most 8 different ones for each set. */
export function textTag(data: string | ArrayBuffer, quoting: Quoting): Tags {
  return { text: typeof data === 'string' ? boundedText(data, quoting, TEXT_LENGTH, TEXTS) : '(binary)' }
}
