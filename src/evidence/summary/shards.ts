import { counted, integer } from '../../model/numbers.ts'
import { median } from '../../model/quantile.ts'
import type { Record } from '../../model/record/record.ts'
import type { FileSummary } from '../../ports.ts'

/** What tells how large a run was, the first that every file has. */
const SIZES = ['ws_sessions', 'iterations'] as const

/** A part is well under a run, and the parts together are about one (design.md section 6, "k6 summaries"). */
const PART = 0.6
const ABOUT = 0.2

/**
 * Why these summaries look like the parts of one run that was spread over several k6, or undefined: the files agree in
 * what only one run has, or each has far fewer sessions or iterations than a stored run, and all together as many.
 */
export function shardsIn(summaries: readonly FileSummary[], stored: readonly Record[]): string | undefined {
  if (summaries.length < 2) return undefined
  if (agree(summaries.map(({ generatedAt }) => generatedAt))) return 'their metadata.generated_at is the same'
  if (agree(summaries.map(({ setup }) => setup))) return 'their setup_data is the same'
  for (const metric of SIZES) {
    const sizes = summaries.map(({ figures }) => figures.get(metric)?.get('count') ?? 0)
    const why = partsOf(metric, sizes, stored)
    if (why !== undefined) return why
  }
  return undefined
}

function agree(said: readonly (string | null)[]): boolean {
  return said[0] !== null && new Set(said).size === 1
}

function partsOf(metric: string, sizes: readonly number[], stored: readonly Record[]): string | undefined {
  const runs = stored.flatMap(({ stats }) =>
    stats.flatMap((row) =>
      row.kind === 'counter' && row.metric === metric && Object.keys(row.tags).length === 0
        ? [row.total]
        : [],
    ),
  )
  if (runs.length === 0) return undefined
  const usual = median(runs)
  const sum = sizes.reduce((total, size) => total + size, 0)
  const parts =
    sizes.every((size) => size > 0 && size < PART * usual) && Math.abs(sum - usual) <= ABOUT * usual
  if (!parts) return undefined
  return `they have ${sizes.map(integer).join(', ')} ${metric}, ${integer(sum)} together, and the median of ${counted(runs.length, 'stored run')} is ${integer(usual)}`
}
