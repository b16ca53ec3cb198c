import { counted } from '../../model/numbers.ts'
import type { Notice } from '../../model/verdict/verdict.ts'

/**
 * The sentences of a verdict's notices: the first `most` of them, every default SLO that the plan takes out, and how many
 * more there are. What is not judged at all is never left out.
 */
export function noticeWords(notices: readonly Notice[], most: number): readonly string[] {
  const others = notices.filter(({ code }) => code !== 'default_off')
  const shown = new Set(others.slice(0, most))
  const left = others.length - shown.size
  const words = notices
    .filter((one) => one.code === 'default_off' || shown.has(one))
    .map(({ message }) => message)
  return left === 0 ? words : [...words, `${counted(left, 'more note')} in verdict.json.`]
}
