import { type Context, lookOf } from '../../app/context.ts'
import { seriesFacts } from '../../judge/past/readiness.ts'
import { listReport } from '../../report/verbs/baseline.ts'
import type { Args } from '../args.ts'
import { namedStore, withStore } from './options.ts'

/** `socketgate baseline list`: the stored series. */
export async function execute(args: Args, { cwd, env, stdout }: Context): Promise<number> {
  const store = namedStore(args, cwd)
  const all = await withStore(() => store.all())
  const facts = all.map(({ runs }) => seriesFacts(runs.map(({ record }) => record)))
  if (args.values.json === true) stdout.write(`${JSON.stringify(facts, null, 2)}\n`)
  else stdout.write(listReport(store.where, facts, lookOf(stdout, env)))
  return 0
}
