import type { Load } from '../../model/load/load.ts'
import { replacePlaceholders } from '../../model/load/placeholder.ts'
import type { ResolvedTarget } from './targets.ts'

const TARGET = 'targets.'

/** `POST http://127.0.0.1:8787/v1/auth/token`: without user information and query, and `…` for every other value. */
export function loginAddress(
  { work: { login } }: Load,
  targets: readonly ResolvedTarget[],
): string | undefined {
  // Of several requests nothing says here which one failed.
  if (login === undefined || login.before !== undefined) return undefined
  const { method, url } = login.request
  const path = replacePlaceholders(withoutQuery(url), (inner) => {
    const target = targets.find(({ name }) => inner === `${TARGET}${name}`)
    return target === undefined ? '…' : withoutQuery(target.url)
  })
  return `${method} ${path.replace(/:\/\/[^/@]*@/, '://')}`
}

/** A `?` of a placeholder's own is not looked for: targets have none. */
function withoutQuery(url: string): string {
  return url.split('?', 1)[0] ?? ''
}
