import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Runs git in the checkout, and gives what it prints. Rejects where it fails. */
export type Git = (args: readonly string[]) => Promise<Buffer>

/**
 * Only PATH and HOME reach it; nothing of the checkout's configuration starts a program here. That is why the checkout
 * may belong to somebody else, as in every job with a `container`: what git protects against there is that configuration.
 * (Before 2.38 git does not listen to a command line in this.)
 */
export function gitIn(cwd: string, { PATH, HOME }: { readonly [name: string]: string | undefined }): Git {
  const env = {
    ...(PATH && { PATH }),
    ...(HOME && { HOME }),
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
  }
  const safe = [
    '-c',
    'safe.directory=*',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '--no-replace-objects',
    '--literal-pathspecs',
  ]
  const options = { cwd, env, encoding: 'buffer', timeout: 10_000, maxBuffer: 1 << 20 } as const
  return async (args) => (await promisify(execFile)('git', [...safe, ...args], options)).stdout
}
