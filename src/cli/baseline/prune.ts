import { type Context, lookOf } from '../../app/context.ts'
import { keptRuns } from '../../judge/past/anchor.ts'
import { Failure } from '../../model/failure.ts'
import type { Pruning } from '../../model/record/baseline.ts'
import type { Stored, StoredSeries } from '../../ports.ts'
import { pruneReport } from '../../report/verbs/baseline.ts'
import type { Args } from '../args.ts'
import { namedStore, wholeNumber, withStore } from './options.ts'

/** `socketgate baseline prune --keep N`: what would go; with --yes it goes. */
export async function execute(args: Args, { cwd, env, stdout }: Context): Promise<number> {
  const store = namedStore(args, cwd)
  const keep = wholeNumber(args, 'keep', 1, 999_999)
  if (keep === undefined) throw new Failure('usage', 'baseline prune: say how many runs stay with --keep N')
  const removes = args.values.yes === true
  const series = await withStore(async () => {
    const all = await store.all()
    const old = all.map((one) => beyond(one, keep))
    if (removes) for (const run of old.flat()) await store.remove(run)
    return all.map((one, i) => pruningOf(one, old[i]!))
  })
  const pruning: Pruning = { where: store.where, keep, removed: removes, series }
  if (args.values.json === true) stdout.write(`${JSON.stringify(pruning, null, 2)}\n`)
  else stdout.write(pruneReport(pruning, lookOf(stdout, env)))
  return 0
}

/** The runs that neither the newest, the reference nor an acceptance keeps. */
function beyond({ runs }: StoredSeries, keep: number): readonly Stored[] {
  const stay = keptRuns(
    runs.map(({ record }) => record),
    keep,
  )
  return runs.filter(({ record }) => !stay.has(record))
}

function pruningOf({ series, plan, runs }: StoredSeries, gone: readonly Stored[]): Pruning['series'][number] {
  return { series, plan, runs: runs.length, gone: gone.map(({ file }) => file) }
}
