import { type Context, lookOf } from '../context.ts'
import { admit } from '../gate.ts'
import { createOutside, type EngineChoice } from '../outside.ts'
import { makeOut } from '../results/results-folder.ts'
import { createLog } from '../terminal-log.ts'
import { startDemoProcess } from './demo-process.ts'
import { REGRESSION } from './regression-act.ts'
import type { Act, Stage } from './scenes.ts'
import { STORM } from './storm-act.ts'

/** What the demo can show; the first is what it shows unasked. */
const ACTS = { regression: REGRESSION, storm: STORM } satisfies { readonly [name: string]: Act }

/** Where the story is told, and by which engine. */
export interface DemoOptions {
  readonly act: keyof typeof ACTS
  readonly choice: EngineChoice
  /** 0: any that is free. */
  readonly port: number
  /** The folder of its reports. */
  readonly out: string
}

/** Tells an act on stdout; 0 only if every step of it came out as it should. */
export async function tellStory(options: DemoOptions, context: Context): Promise<number> {
  const begun = performance.now()
  const act: Act = ACTS[options.act]
  const { env, cwd, stdout, stderr, signal, redactor } = context
  const log = createLog(stderr, lookOf(stderr, env))
  const say = (line: string) => {
    log.end()
    stdout.write(`${line}\n`)
  }
  const out = await makeOut(options.out, cwd)
  const outside = await createOutside(options.choice, env, log, redactor)
  const service = await startDemoProcess(options.port)
  try {
    const { port } = service
    const values = { DEMO_API: `http://127.0.0.1:${port}`, DEMO_FEED: `ws://127.0.0.1:${port}` }
    const policy = { grants: [], ci: true }
    const { profile } = act
    const plan = await act.plan()
    const admitted = await admit(
      { plan, env: values, policy, ...(profile !== undefined && { profile }) },
      outside,
    )
    const command = `socketgate demo${options.act === 'regression' ? '' : ` --act ${options.act}`}`
    const until = begun + act.time - admitted.load.duration - 2_000
    const stage: Stage = {
      ...{ admitted, outside, signal, until, say },
      ...{ out, named: options.out, look: lookOf(stdout, env), command },
    }
    return (await act.tell(stage, service)) ? 0 : spoiled(say, signal, out)
  } finally {
    log.end()
    await service.stop()
  }
}

function spoiled(say: (line: string) => void, signal: AbortSignal, out: string): number {
  if (signal.aborted) return signal.reason === 'SIGTERM' ? 143 : 130
  say(
    `The demo did not come out as it should. \`socketgate doctor\` says whether this machine is too busy; the reports so far are in ${out}.`,
  )
  return 20
}
