import { LETS_THROUGH } from '../../../model/verdict/override.ts'
import type { Reason, Verdict } from '../../../model/verdict/verdict.ts'

/** What the label on a pull request lets through, or what is missing where nothing else says it; null: nothing is to be said. */
export function overrideWords({ override, fails, next, reasons }: Verdict): string | null {
  if (override === undefined) return null
  const { accepted, message, lets, lacking } = override
  // Any attempt after a first one asks whether that was let through. Where a label changes nothing, nobody waits for the answer.
  if (lacking === 'unknown' && !reasons.some(mayBeLetThrough)) return null
  const said = `${message.charAt(0).toUpperCase()}${message.slice(1)}`
  if (!accepted) return next.some((step) => step.startsWith(said)) ? null : `${said}.`
  const what = lets.length === 0 ? 'There is nothing to let through' : `It lets through ${lets.join(' and ')}`
  return `${said}. ${what}${fails ? '; what fails beside that no label lets through' : ''}.`
}

/** Whether a label may change what this reason comes to: by what was found, or by what another attempt or job found. */
function mayBeLetThrough({ outcome, code }: Reason): boolean {
  return LETS_THROUGH.has(outcome) || code === 'after_red' || code === 'other_job'
}

/** Whether what was found fails nothing because somebody accepted it. */
export function isLetThrough({ override, fails, reasons }: Verdict): boolean {
  return override?.accepted === true && !fails && reasons[0]?.accepted === true
}
