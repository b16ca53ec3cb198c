import { createHash, randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Names, namesOfSystem, readOrEmpty } from './names-of-system.ts'

export type Env = { readonly [name: string]: string | undefined }

/**
 * The machine as 12 hex digits, which say only "the same" or "another" (design.md section 7, "What is a machine").
 *
 * A hosted runner is a fresh machine for each job: its boot and its name; where no boot is told, the job, by a random
 * value that its steps share in RUNNER_TEMP. Never the id of the installation, which an image bakes in, nor GITHUB_JOB,
 * which all legs of a matrix share. Elsewhere the boot decides, and where none is told the installation. Never the name of
 * the host, of which each container has one; two machines of one processor that tell neither are one.
 */
export function machineId(env: Env, cpu: string, names: Names = namesOfSystem()): string {
  return createHash('sha256')
    .update(`socketgate ${identityOf(env, cpu, names)}`)
    .digest('hex')
    .slice(0, 12)
}

function identityOf(env: Env, cpu: string, { boot, machine }: Names): string {
  if (env.RUNNER_ENVIRONMENT === 'github-hosted') {
    return boot === '' ? `job ${valueOfJob(env)}` : `${boot} ${env.RUNNER_NAME ?? ''}`
  }
  return boot || machine || `processor ${cpu}`
}

const FILE = 'socketgate-job'

/** A random value that every step of the job finds in RUNNER_TEMP; where that cannot be written, one for each step. */
function valueOfJob({ RUNNER_TEMP }: Env): string {
  const fresh = randomUUID()
  if (!RUNNER_TEMP) return fresh
  const file = join(RUNNER_TEMP, FILE)
  try {
    // Whoever writes first decides: two steps may begin at once.
    writeFileSync(file, fresh, { flag: 'wx', mode: 0o600 })
    return fresh
  } catch {
    return readOrEmpty(file).trim() || fresh
  }
}
