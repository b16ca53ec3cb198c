import { join } from 'node:path'
import { type Context, lookOf } from '../../app/context.ts'
import { makeOut, writeResults } from '../../app/files.ts'
import { admit, measure } from '../../app/gate.ts'
import { createOutside } from '../../app/outside.ts'
import { recordTexts } from '../../app/results.ts'
import { createLog } from '../../app/terminal-log.ts'
import type { Record } from '../../model/record/record.ts'
import { type Args, text } from '../args.ts'
import { engineChoice, gateRequest } from '../load-options.ts'
import { exitCode } from '../signal.ts'

/** `socketgate measure PLAN`: only the record. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, cwd, stdout, stderr } = context
  const log = createLog(stderr, lookOf(stderr, env))
  const choice = engineChoice(args)
  const request = await gateRequest(args, context)
  const out = await makeOut(text(args, 'out') ?? 'socketgate-out', cwd)
  const outside = await createOutside(choice, env, log, context.redactor, text(args, 'runner-label'))
  try {
    const record = await measure(await admit(request, outside), outside, context.signal)
    log.end()
    await writeResults(out, recordTexts([record]))
    stdout.write(
      args.values.json === true ? `${JSON.stringify(record)}\n` : summary(record, join(out, 'record.json')),
    )
    return exitCode(exitOf(record), context.signal)
  } finally {
    log.end()
  }
}

/** Nothing is judged here, but a record that is not whole by our own fault must not look like one that is. */
function exitOf(record: Record): number {
  if (record.ended === 'cancelled') return 130
  return record.complete ? 0 : 50
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
