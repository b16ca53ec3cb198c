import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { planIn } from '../../app/check-plan.ts'
import type { Context } from '../../app/context.ts'
import { readVuBundle } from '../../app/files/own-files.ts'
import { reason } from '../../app/files/reason.ts'
import { readLanes } from '../../app/options/option-words.ts'
import { exportScript } from '../../engine/k6/script/export.ts'
import { Failure } from '../../model/failure.ts'
import { makeLoad } from '../../plan/load.ts'
import { hosted, lanesWords } from '../../plan/size/lanes.ts'
import { printable } from '../../text/foreign.ts'
import { type Args, text } from '../args.ts'

/** `socketgate export PLAN`: one k6 script that needs nothing of ours. */
export async function execute(args: Args, { cwd, stdout, stderr }: Context): Promise<number> {
  const plan = await planIn(args.positionals[0] as string, cwd)
  // Who reads the script expects a VU for each user.
  const load = hosted(makeLoad(plan, text(args, 'profile')), readLanes('--lanes', text(args, 'lanes')) ?? 1)
  for (const words of lanesWords(load)) stderr.write(`${words}\n`)
  const script = exportScript(load, await readVuBundle())
  const out = text(args, 'out')
  if (out === undefined) {
    stdout.write(script)
    return 0
  }
  try {
    await writeFile(resolve(cwd, out), script)
  } catch (error) {
    throw new Failure('usage', `--out ${printable(out)} cannot be written: ${reason(error)}`)
  }
  stderr.write(`wrote ${printable(out)}: run it with "k6 run ${printable(out)}"\n`)
  return 0
}
