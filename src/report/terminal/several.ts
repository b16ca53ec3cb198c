import { counted } from '../../model/numbers.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { clean } from '../../text/shown.ts'
import { headingOf, MARKS } from '../words/words.ts'
import type { Look } from './look.ts'

/** What several plans came to, one a line, the worst first; then what the process says of all. */
export function severalLines(
  whole: Verdict,
  plans: readonly { readonly verdict: Verdict; readonly folder: string | null }[],
  { unicode }: Pick<Look, 'unicode'>,
): string {
  const width = Math.max(...plans.map(({ verdict }) => verdict.plan.name.length))
  const lines = plans.map(({ verdict, folder }) => {
    const { tone, terminal } = headingOf(verdict)
    const mark = unicode ? `${MARKS[tone]} ` : ''
    const where = folder === null ? '' : `  ${clean(folder)}`
    return `  ${mark}${clean(verdict.plan.name).padEnd(width)}  ${terminal}${where}`
  })
  const failing = plans.filter(({ verdict }) => verdict.fails).length
  const how = failing === 0 ? 'none fails' : `${failing} ${failing === 1 ? 'fails' : 'fail'}`
  return `\n${counted(plans.length, 'plan')}, ${how}: exit ${whole.exit}\n${lines.join('\n')}\n`
}
