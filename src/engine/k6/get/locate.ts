import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { platform } from 'node:process'
import { promisify } from 'node:util'
import { Failure } from '../../../model/failure.ts'
import { safeLine } from '../../../text/secrets.ts'
import { ownEnvironment } from '../environment.ts'
import { requireBinary } from './binary.ts'
import { FLOOR } from './releases.ts'

export interface K6 {
  /** Absolute. */
  readonly path: string
  /** `2.2.0`, without the `v`. */
  readonly version: string
  /** Of the binary, where it is known what it must be: compared before every start. */
  readonly sha256?: string
}

export interface Wanted {
  /** `--k6 PATH`. */
  readonly flag?: string
  /** The caller's environment: SOCKETGATE_K6, then PATH. */
  readonly env: { readonly [name: string]: string | undefined }
}

const ANSWER_WITHIN_MS = 10_000

/**
 * The k6 that was named, else the first on PATH; null where PATH has none.
 *
 * @throws {Failure} `engine`: a k6 that was named cannot be run; or what was found is not k6, or older than v2.0.0.
 */
export async function findK6({ flag, env }: Wanted): Promise<K6 | null> {
  if (flag !== undefined) return await namedK6(flag, '--k6')
  if (env.SOCKETGATE_K6) return await namedK6(env.SOCKETGATE_K6, 'SOCKETGATE_K6')
  const path = await onPath(env)
  return path === null ? null : await checkK6(path)
}

/**
 * The k6 that somebody named by its path.
 *
 * @param by the option, for the message.
 * @param sha256 what the binary must hash to.
 * @throws {Failure} `engine`: it cannot be run, or as checkK6.
 */
export async function namedK6(path: string, by: string, sha256?: string): Promise<K6> {
  const absolute = resolve(path)
  if (await isExecutable(absolute)) return await checkK6(absolute, sha256)
  throw new Failure(
    'engine',
    `${by} names "${safeLine(path)}", which is not a file that can be run; name the k6 binary itself`,
  )
}

async function onPath(env: Wanted['env']): Promise<string | null> {
  const file = platform === 'win32' ? 'k6.exe' : 'k6'
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    // A relative entry would let the working directory, which may be a checkout under test, choose the binary.
    if (isAbsolute(folder) && (await isExecutable(join(folder, file)))) return join(folder, file)
  }
  return null
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/**
 * Asks a binary for its version.
 *
 * @param sha256 what the binary must hash to; it is not started otherwise.
 * @throws {Failure} `engine`: it is not k6, or older than v2.0.0, or not that binary.
 */
export async function checkK6(path: string, sha256?: string): Promise<K6> {
  if (sha256 !== undefined) requireBinary(path, sha256)
  const answer = await askVersion(path)
  const match = /^k6(?:\.exe)? v(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?/.exec(answer)
  if (!match) {
    const said = answer === '' ? 'nothing' : `"${safeLine(answer, 80)}"`
    throw new Failure('engine', `"${safeLine(path)}" is not k6: asked for its version, it said ${said}`)
  }
  const version = match[0].slice(match[0].indexOf('v') + 1)
  if (Number(match[1]) >= FLOOR && !isPrereleaseOfFloor(match)) {
    return { path, version, ...(sha256 === undefined ? {} : { sha256 }) }
  }
  throw new Failure(
    'engine',
    `"${safeLine(path)}" is k6 v${version}; Socketgate needs v${FLOOR}.0.0 or newer: https://github.com/grafana/k6/releases`,
  )
}

/** v2.0.0-rc1 comes before v2.0.0. */
function isPrereleaseOfFloor([, major, minor, patch, prerelease]: RegExpExecArray): boolean {
  return prerelease !== undefined && Number(major) === FLOOR && Number(minor) + Number(patch) === 0
}

/** What it prints, or the empty text where it fails. */
async function askVersion(path: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(path, ['version'], {
      env: ownEnvironment('/nonexistent'),
      timeout: ANSWER_WITHIN_MS,
      killSignal: 'SIGKILL',
      maxBuffer: 64 * 1024,
    })
    return stdout.trim()
  } catch {
    return ''
  }
}
