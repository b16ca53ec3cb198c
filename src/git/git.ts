import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { gitProgram } from './program.ts'

/** Runs git in the checkout, and gives what it prints. Rejects where it fails. */
export type Git = (args: readonly string[]) => Promise<Buffer>

/**
 * Only PATH and HOME reach it; nothing of the checkout starts a program here, neither its configuration nor what lies in it
 * (gitProgram). That is why the checkout may belong to somebody else, as in every job with a `container`: what git protects
 * against there is that configuration. (Before 2.38 git does not listen to a command line in this.)
 */
export function gitIn(cwd: string, asked: { readonly [name: string]: string | undefined }): Git {
  const env = {
    ...(asked.HOME && { HOME: asked.HOME }),
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
  const options = { cwd, encoding: 'buffer', timeout: 10_000, maxBuffer: 1 << 20 } as const
  return async (args) => {
    const { path, PATH } = gitProgram(asked)
    return (await promisify(execFile)(path, [...safe, ...args], { ...options, env: { ...env, PATH } })).stdout
  }
}
