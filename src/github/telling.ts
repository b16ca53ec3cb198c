import type { Log, Published } from '../ports.ts'
import { clean } from '../text/shown.ts'
import type { Refused, Why } from './api/call.ts'

/** Where what GitHub refused is told, and what is never told. */
export interface Telling {
  readonly token: string
  readonly log: Pick<Log, 'warn'>
  redact(text: string): string
}

const HINTS: Partial<Record<Why, (permission: string) => string>> = {
  forbidden: (permission) => `Give the job \`permissions: ${permission}\`.`,
  gone: (permission) => `Is it still there, and has the job \`permissions: ${permission}\`?`,
  'bad-token': () => 'The github-token is not accepted.',
  locked: () => 'The conversation is locked.',
}

/** Warns of what was not published: why, and which permission (`checks: write`) may be missing. */
export function told(
  options: Telling,
  what: string,
  permission: string,
  published: Published,
  refused: Refused | undefined,
): Published {
  if (!published.startsWith('skipped:')) return published
  const why =
    refused === undefined ? '' : `: ${refused.status || 'no answer'}, ${said(options, refused.message)}`
  const hint = refused === undefined ? '' : ` ${HINTS[refused.why]?.(permission) ?? ''}`
  const end = /[.?!]$/.test(why) ? '' : '.'
  options.log.warn(`the ${what} was not published (${published})${why}${end}${hint}`.trimEnd())
  return published
}

/** Publishing never fails a run: what was not foreseen is told, too, and `otherwise` stands for what it came to. */
export async function guarded<T>(
  options: Telling,
  what: string,
  otherwise: T,
  publish: () => Promise<T>,
): Promise<T> {
  try {
    return await publish()
  } catch (error) {
    options.log.warn(`the ${what} was not published: ${said(options, error)}`)
    return otherwise
  }
}

/** Words of GitHub or the system, on one line and without secrets. */
export function said({ redact, token }: Pick<Telling, 'redact' | 'token'>, error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const masked = token === '' ? text : text.replaceAll(token, '***')
  return clean(redact(masked), 300)
}
