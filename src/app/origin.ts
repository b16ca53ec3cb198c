import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { machineFacts } from '../evidence/machine/machine-facts.ts'
import { readBounded } from '../files/bounded.ts'
import { gitProgram } from '../git/program.ts'
import type { Provenance } from '../model/record/record.ts'
import type { Outside } from './gate.ts'
import { TOOL } from './version.ts'

type Env = { readonly [name: string]: string | undefined }

/**
 * Who measures what, as records say it. Every call is one more run: the runs of one gate share an id, and are told
 * apart by a number behind it.
 */
export async function createOrigin(env: Env, label?: string): Promise<Outside['origin']> {
  const { machine, runnerLabel } = machineFacts(env)
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

/** A payload has some 30 KB. */
const LARGEST_PAYLOAD = 4 * 1024 * 1024

/** The newest commit of the pull request: what GITHUB_SHA names is a merge of it that nobody has made. */
async function headOf({ GITHUB_EVENT_PATH: path }: Env): Promise<string | null> {
  if (!path) return null
  const { bytes } = await readBounded(path, LARGEST_PAYLOAD).catch(() => ({ bytes: Buffer.alloc(0) }))
  try {
    const sha: unknown = JSON.parse(bytes.toString('utf8')).pull_request.head.sha
    return typeof sha === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) ? sha : null
  } catch {
    return null
  }
}

/** What is being judged: CI says so, else git does, else nobody knows. */
async function revision(env: Env): Promise<Pick<Provenance, 'commit' | 'ref' | 'event'>> {
  if (env.GITHUB_SHA !== undefined) {
    const event = env.GITHUB_EVENT_NAME
    const commit = event?.startsWith('pull_request') ? await headOf(env) : null
    return { commit: commit ?? env.GITHUB_SHA, ref: env.GITHUB_REF ?? null, ...(event ? { event } : {}) }
  }
  const git = async (...args: string[]) => {
    try {
      const { stdout } = await promisify(execFile)(gitProgram(env).path, args, { timeout: 2_000 })
      return stdout.trim() || null
    } catch {
      return null
    }
  }
  return { commit: await git('rev-parse', 'HEAD'), ref: await git('symbolic-ref', '-q', 'HEAD') }
}
