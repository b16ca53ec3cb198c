import type { Redactor } from './redactor.ts'

interface Stream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/**
 * The stream behind a redactor: what is written is redacted first. A text must be written whole, since a secret that
 * is spread over two writes would not be seen; every writer of ours writes whole lines.
 */
export function redactedStream(stream: Stream, redactor: Redactor): Stream {
  return rewrittenStream(stream, (text) => redactor.text(text))
}

/** The stream behind a function through which every text goes. */
export function rewrittenStream(stream: Stream, rewrite: (text: string) => string): Stream {
  return {
    write: (text) => stream.write(rewrite(text)),
    // Asked anew each time: a terminal may be resized.
    get isTTY() {
      return stream.isTTY === true
    },
    get columns() {
      return stream.columns ?? 80
    },
  }
}
