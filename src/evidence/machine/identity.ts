import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

export type Env = { readonly [name: string]: string | undefined }

/** What a system says of itself; empty: it does not. */
export interface Names {
  /** Changes with every start of the kernel, and is one for all containers on it. */
  readonly boot: string
  /** Of the installation, or of the image that it was made of. */
  readonly machine: string
  readonly host: string
}

/**
 * The machine as 12 hex digits, which say only "the same" or "another" (design.md section 7, "What is a machine").
 *
 * A hosted runner is a fresh machine for each job: its boot and its name; where no boot is told, the job, by a random
 * value that its steps share in RUNNER_TEMP. Never the id of the installation, which an image bakes in, nor GITHUB_JOB,
 * which all legs of a matrix share. Elsewhere the boot decides, and where none is told the installation.
 */
export function machineId(env: Env, cpu: string, names: Names = namesOfSystem()): string {
  return createHash('sha256')
    .update(`socketgate ${identityOf(env, cpu, names)}`)
    .digest('hex')
    .slice(0, 12)
}

function identityOf(env: Env, cpu: string, { boot, machine, host }: Names): string {
  if (env.RUNNER_ENVIRONMENT === 'github-hosted') {
    return boot === '' ? `job ${valueOfJob(env)}` : `${boot} ${env.RUNNER_NAME ?? ''}`
  }
  return boot || machine || `${host} ${cpu}`
}

/** Linux tells both. */
function namesOfSystem(): Names {
  return {
    boot: readOrEmpty('/proc/sys/kernel/random/boot_id').trim(),
    machine: readOrEmpty('/etc/machine-id').trim(),
    host: hostname(),
  }
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

export function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
