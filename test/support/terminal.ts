import type { Stream } from '../../src/app/context.ts'
import { run } from '../../src/cli/dispatch.ts'

export interface Ran {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd: string
  readonly env?: { readonly [name: string]: string | undefined }
  readonly signal?: AbortSignal
  /** Told of every piece that goes to stderr, as it goes. */
  readonly heard?: (text: string) => void
  /** Instead of a stdout that is read back. */
  readonly stdout?: Stream
}

/** Runs a command line in this process, as a log would see it: no terminal, no colours. */
export async function socketgate(
  argv: readonly string[],
  { cwd, env = {}, signal, stdout, heard }: Surroundings,
): Promise<Ran> {
  const texts = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      texts[name] += text
      if (name === 'stderr') heard?.(text)
    },
  })
  const exit = await run({
    argv,
    env: { PATH: process.env.PATH, ...env },
    cwd,
    stdout: stdout ?? stream('stdout'),
    stderr: stream('stderr'),
    signal: signal ?? new AbortController().signal,
  })
  return { exit, ...texts }
}
