import { join } from 'node:path'
import type { Context } from '../../app/context.ts'
import { exitCode } from '../../app/ending.ts'
import { measurePlan } from '../../app/measure-plan.ts'
import type { Record } from '../../model/record/record.ts'
import type { Args } from '../args.ts'
import { outOf } from '../judging-options.ts'
import { loadOptions, tellIdle } from '../load-options.ts'

/** `socketgate measure PLAN`: only the record. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, stdout, signal } = context
  const options = { ...loadOptions(args, env), out: outOf(args) }
  const { record, out, exit } = await measurePlan(options, context).finally(() => tellIdle(options, context))
  const path = join(out, 'record.json')
  stdout.write(args.values.json === true ? `${JSON.stringify(record)}\n` : summary(record, path))
  return exitCode(exit, signal)
}

function summary(record: Record, path: string): string {
  const { sockets, http } = record
  const lines = [
    `Record    ${path}`,
    `Ended     ${record.ended}, ${(record.duration / 1000).toFixed(1)} s`,
    `Sockets   ${sockets.opened} of ${sockets.tried} opened, at most ${sockets.peak} at once`,
    `Requests  ${http.answered} of ${http.requests} answered`,
    ...record.problems.map(({ message }) => `Problem   ${message}`),
  ]
  return `${lines.join('\n')}\n`
}
