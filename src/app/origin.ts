import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { machineFacts } from '../evidence/machine.ts'
import type { Provenance } from '../model/record/record.ts'
import type { Outside } from './gate.ts'
import { TOOL } from './version.ts'

type Env = { readonly [name: string]: string | undefined }

/**
 * Who measures what, as records say it. Every call is one more run: the runs of one gate share an id, and are told
 * apart by a number behind it.
 */
export async function createOrigin(env: Env, label?: string): Promise<Outside['origin']> {
  const { machine, runnerLabel } = machineFacts()
  const built = await revision(env)
  const id = env.GITHUB_RUN_ID ?? `${Date.now().toString(36)}-${process.pid}`
  let runs = 0
  return () => ({
    tool: TOOL,
    machine,
    runnerLabel: label ?? runnerLabel,
    ...built,
    runId: ++runs === 1 ? id : `${id}.${runs}`,
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
  })
}

/** What is being judged: CI says so, else git does, else nobody knows. */
async function revision(env: Env): Promise<Pick<Provenance, 'commit' | 'ref' | 'event'>> {
  if (env.GITHUB_SHA !== undefined) {
    const event = env.GITHUB_EVENT_NAME
    return { commit: env.GITHUB_SHA, ref: env.GITHUB_REF ?? null, ...(event ? { event } : {}) }
  }
  const git = (...args: string[]) =>
    promisify(execFile)('git', args, { timeout: 2_000 }).then(
      ({ stdout }) => stdout.trim() || null,
      () => null,
    )
  return { commit: await git('rev-parse', 'HEAD'), ref: await git('symbolic-ref', '-q', 'HEAD') }
}
