import { counted, figure, score, whole, spread as width } from '../../model/numbers.ts'
import type { DriftRow } from '../../model/verdict/verdict.ts'
import type { Anchor } from '../past/anchor.ts'
import type { Creep } from '../rule/creep.ts'

/** How far the newest runs are from where, since when and in how many commits, and how that was decided. */
export function driftSentence(row: Omit<DriftRow, 'message'>, found: Creep, anchor: Anchor): string {
  const show = (value: number) => figure(value, row.unit)
  const side = row.change < 0 ? 'below' : 'above'
  const far = `${whole(Math.abs(row.change))} ${side} ${referenceWords(row, anchor)}`
  const figures = `${show(row.reference)}, now ${show(row.recent)}; limit ${show(row.limit)}`
  const by = `by ${found.channel.words}: z ${score(found.z)}, limit ${score(found.zLimit)}, normal spread ${width(row.spread)}`
  const head = row.verdict === 'drift' ? `${row.name} drifted` : `${row.name} did not drift`
  return `${head}: the last ${counted(row.recentRuns, 'run')} are ${far} (${figures}; ${by})${sharesWords(row, anchor)}`
}

function referenceWords({ from, referenceRuns }: Omit<DriftRow, 'message'>, { runs }: Anchor): string {
  const which = from === 'accepted' ? 'the first' : 'the oldest'
  const since = from === 'accepted' ? ' since the last acceptance' : ''
  return `${which} ${counted(referenceRuns, 'run')}${since}, up to ${runs.at(-1)!.provenance.started.slice(0, 10)}`
}

/** ` in 9 commits since, 2.4 % each`: nothing of a level that did not rise, or of one commit. */
function sharesWords({ change }: Omit<DriftRow, 'message'>, { since }: Anchor): string {
  if (!(change > 0) || since < 2) return ''
  const each = `${(100 * Math.expm1(Math.log1p(change) / since)).toFixed(1)} %`
  return `, in ${counted(since, 'commit')} since, ${each} each on average`
}
