import type { Context } from '../../app/context.ts'
import { Failure } from '../../model/failure.ts'
import { type Args, choice, text } from '../args.ts'
import { engineChoice } from '../load-options.ts'

/** `socketgate demo`: the story, or with `--serve` only its service. */
export async function execute(args: Args, context: Context): Promise<number> {
  const port = readPort(text(args, 'port'))
  if (args.values.serve === true) return serve(port ?? 8787, context)
  const act = choice(args, 'act', ['regression', 'storm'] as const) ?? 'regression'
  const { tellStory } = await import('../../app/demo/story.ts')
  const out = text(args, 'out') ?? 'socketgate-demo'
  return await tellStory({ act, choice: engineChoice(args, 'embedded'), port: port ?? 0, out }, context)
}

/** Serves until it is stopped; the first line of stdout is JSON with the port, for whoever started it. */
async function serve(port: number, { stdout, stderr, signal }: Context): Promise<number> {
  const { startService } = await import('../../demo/service.ts')
  const service = await startService({ port }).catch((error: Error) => {
    throw new Failure('usage', `demo: port ${port} cannot be served: ${error.message}`)
  })
  stdout.write(`${JSON.stringify({ port: service.port })}\n`)
  stderr.write(
    `demo service on http://127.0.0.1:${service.port}: REST /v1/auth/token /v1/orders /version, feeds ws:/ws ws:/echo, faults POST /admin/knobs\n`,
  )
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await service.close()
  return 0
}

function readPort(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
  throw new Failure('usage', `--port: expected 0 to 65535`)
}
