import type { Verdict } from '../../../model/verdict/verdict.ts'

/** What the label on a pull request lets through, or what is missing where nothing else says it; null: nothing is to be said. */
export function overrideWords({ override, fails, next }: Verdict): string | null {
  if (override === undefined) return null
  const { accepted, message, lets } = override
  const said = `${message.charAt(0).toUpperCase()}${message.slice(1)}`
  if (!accepted) return next.some((step) => step.startsWith(said)) ? null : `${said}.`
  const what = lets.length === 0 ? 'There is nothing to let through' : `It lets through ${lets.join(' and ')}`
  return `${said}. ${what}${fails ? '; what fails beside that no label lets through' : ''}.`
}

/** Whether what was found fails nothing because somebody accepted it. */
export function isLetThrough({ override, fails, reasons }: Verdict): boolean {
  return override?.accepted === true && !fails && reasons[0]?.accepted === true
}
