import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Failure } from '../../model/failure.ts'

/** The demo service in a process of its own: in ours, its work would be mistaken for the generator's lag. */
export interface DemoProcess {
  readonly port: number
  /** Turns the service's knobs. */
  turn(knobs: object): Promise<void>
  stop(): Promise<void>
}

/** Starts `demo --serve` with this same program. @throws {Failure} engine, where it does not come up. */
export async function startDemoProcess(port: number): Promise<DemoProcess> {
  const program = process.argv[1] as string
  const child = spawn(process.execPath, [program, 'demo', '--serve', '--port', `${port}`], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH },
  })
  const taken = await portOf(child)
  return {
    port: taken,
    turn: async (knobs) => {
      const answer = await fetch(`http://127.0.0.1:${taken}/admin/knobs`, {
        method: 'POST',
        body: JSON.stringify(knobs),
      })
      if (!answer.ok)
        throw new Failure('internal', `the demo service refused its knobs: ${await answer.text()}`)
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

async function portOf(child: ChildProcess): Promise<number> {
  const lines = createInterface({ input: child.stdout! })
  const first = once(lines, 'line').then(([line]) => JSON.parse(line).port as number)
  const ended = once(child, 'exit').then(([code]) => {
    throw new Failure('engine', `the demo service ended at once (exit ${code}): is its port free?`)
  })
  return await Promise.race([first, ended])
}
