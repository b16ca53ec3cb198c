import { Failure } from '../../../model/failure.ts'
import { printable } from '../../../text/foreign.ts'
import table from './releases.json' with { type: 'json' }

/** The SHA-256 of each archive that is known: version to platform to hash. */
type Table = { readonly [version: string]: { readonly [platform: string]: string } }

const KNOWN: Table = table
const DEFAULT_VERSION = 'v2.3.0'
/** The first major version that has `k6/websockets`, asyncRequest and no REST API unless asked for. */
export const FLOOR = 2

/** One archive of one version, and what its bytes must hash to. */
export interface Release {
  /** `2.3.0`. */
  readonly version: string
  /** `linux-amd64`, as k6 names its archives. */
  readonly platform: string
  /** `k6-v2.3.0-linux-amd64.tar.gz`. */
  readonly archive: string
  /** The one file of the archive that is wanted: `k6-v2.3.0-linux-amd64/k6`. */
  readonly entry: string
  /** `k6`, or `k6.exe`. */
  readonly binary: string
  /** Of the archive, lower case. */
  readonly sha256: string
}

export interface Asked {
  /** `v2.3.0` or `2.3.0`; without it the default. */
  readonly version?: string | undefined
  /** Of the archive: required for a version that the table does not hold. */
  readonly sha256?: string | undefined
  /** Node's words: `linux`, `darwin`, `win32`; `x64`, `arm64`. */
  readonly platform: NodeJS.Platform
  readonly arch: string
}

/**
 * The archive that is meant, with the hash that it must have.
 *
 * @throws {Failure} `usage`: not an exact version, one under the floor, or not a SHA-256.
 * @throws {Failure} `engine`: there is no such build, its hash is not known, or the one given contradicts the table.
 */
export function releaseOf({ version = DEFAULT_VERSION, sha256, platform, arch }: Asked): Release {
  const exact = exactVersion(version)
  const build = platformOf(platform, arch)
  const name = `k6-v${exact}-${build}`
  const binary = platform === 'win32' ? 'k6.exe' : 'k6'
  return {
    version: exact,
    platform: build,
    archive: `${name}.${platform === 'linux' ? 'tar.gz' : 'zip'}`,
    entry: `${name}/${binary}`,
    binary,
    sha256: hashOf(exact, build, sha256),
  }
}

/** The releases of this machine whose hashes are known, the default first, then from the newest on. */
export function knownReleases(platform: NodeJS.Platform, arch: string): readonly Release[] {
  const build = BUILDS[`${platform}-${arch}`]
  if (build === undefined) return []
  const versions = Object.keys(KNOWN).filter((version) => KNOWN[version]?.[build] !== undefined)
  const newest = versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  const ordered = [...new Set([DEFAULT_VERSION, ...newest])].filter((version) => versions.includes(version))
  return ordered.map((version) => releaseOf({ version, platform, arch }))
}

/** `2.3.0` of `v2.3.0` or `2.3.0`. @throws {Failure} usage */
function exactVersion(version: string): string {
  const match = /^v?((\d{1,4})\.\d{1,4}\.\d{1,4})$/.exec(version)
  const shown = `"${printable(version, 40)}"`
  if (!match) {
    throw new Failure(
      'usage',
      `${shown} is not an exact version of k6: write it as v2.3.0 (no ranges, no "latest", so that a gate is repeatable)`,
    )
  }
  if (Number(match[2]) >= FLOOR) return match[1] as string
  throw new Failure('usage', `k6 ${shown} is too old: Socketgate needs v${FLOOR}.0.0 or newer`)
}

const BUILDS: { readonly [machine: string]: string } = {
  'linux-x64': 'linux-amd64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'macos-amd64',
  'darwin-arm64': 'macos-arm64',
  'win32-x64': 'windows-amd64',
}

function platformOf(platform: string, arch: string): string {
  const build = BUILDS[`${platform}-${arch}`]
  if (build !== undefined) return build
  throw new Failure(
    'engine',
    `k6 is not released for ${platform}-${arch}: name a k6 of your own by its path, or use the embedded engine`,
  )
}

function hashOf(version: string, build: string, given: string | undefined): string {
  const known = KNOWN[`v${version}`]?.[build]
  const wanted = given === undefined ? undefined : sha256Of(given, 'k6')
  if (known === undefined && wanted === undefined) {
    throw new Failure(
      'engine',
      `the SHA-256 of k6 v${version} for ${build} is not known here, so that it cannot be trusted: give it (k6-sha256), or take one of ${versionsFor(build)}`,
    )
  }
  if (known !== undefined && wanted !== undefined && known !== wanted) {
    throw new Failure(
      'engine',
      `the SHA-256 given for k6 v${version} (${build}) is ${wanted}, but its release has ${known}: nothing was fetched; leave the option out, or correct it`,
    )
  }
  return (known ?? wanted) as string
}

function versionsFor(build: string): string {
  return Object.keys(KNOWN)
    .filter((version) => KNOWN[version]?.[build] !== undefined)
    .join(', ')
}

/** A SHA-256 in lower case. @throws {Failure} usage, naming whose it should be */
export function sha256Of(text: string, whose: string): string {
  const hash = text.trim().toLowerCase()
  if (/^[0-9a-f]{64}$/.test(hash)) return hash
  throw new Failure('usage', `the SHA-256 of ${whose} must be 64 hexadecimal digits`)
}
