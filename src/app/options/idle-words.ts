import type { GrantUse } from '../../plan/grant/grant-use.ts'
import { printable } from '../../text/foreign.ts'

/** What to say of each origin that was granted and that no target uses. @param from how grants are called there. */
export function idleWords(use: GrantUse | undefined, from: string): readonly string[] {
  return (use?.idle ?? []).map(
    (origin) =>
      `${from} ${printable(origin)} is of no use: no target has that scheme, host and port. See whether it is mistyped, or take it out.`,
  )
}
