import type { Look } from '../report/terminal/look.ts'
import { Redactor } from '../text/redactor.ts'
import { redactedStream } from '../text/stream.ts'

/** What a command line is given: passed in, so that a test can be the terminal. */
export interface Context {
  readonly argv: readonly string[]
  readonly env: { readonly [name: string]: string | undefined }
  readonly cwd: string
  readonly stdout: Stream
  readonly stderr: Stream
  /** Aborted by SIGINT or SIGTERM; its reason is the signal's name. */
  readonly signal: AbortSignal
  /** Both streams are behind it already. */
  readonly redactor: Redactor
}

/** What surrounds a command line, from outside. */
export type Surroundings = Omit<Context, 'redactor'>

/** Puts a redactor before everything that is written. */
export function createContext({ stdout, stderr, ...rest }: Surroundings, redactor = new Redactor()): Context {
  return {
    ...rest,
    redactor,
    stdout: redactedStream(stdout, redactor),
    stderr: redactedStream(stderr, redactor),
  }
}

export interface Stream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** How a stream may be written to: its width, colours and characters. https://no-color.org */
export function lookOf(stream: Stream, env: Context['env']): Look {
  const utf8 = /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || 'utf-8')
  return {
    width: Math.min(Math.max(stream.columns ?? 80, 40), 120),
    color: stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    unicode: utf8 && env.TERM !== 'dumb',
  }
}
