import { userInfo } from 'node:os'
import { Failure } from '../../model/failure.ts'
import type { Acceptance } from '../../model/record/record.ts'
import { clean } from '../../text/shown.ts'

/** Characters of a reason. */
const LONGEST = 500

/** A reason as one line. @throws {Failure} usage, with `lacking`, where nothing is said. */
export function whyOf(reason: string | undefined, lacking: string): string {
  const why = clean(reason ?? '', LONGEST)
  if (why === '') throw new Failure('usage', lacking)
  return why
}

/** Who accepts these runs now, and why. `reason`: of whyOf(). */
export function acceptanceOf(reason: string, by: string, commit: string | null): Acceptance {
  const at = new Date().toISOString()
  return { reason, by: clean(by), at, ...(commit === null ? {} : { commit: clean(commit) }) }
}

/** A container may run as a user that has no name. */
export function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}
