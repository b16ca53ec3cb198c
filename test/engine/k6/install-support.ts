import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { folderCache } from '../../../src/engine/k6/get/cache.ts'
import { LIMITS } from '../../../src/engine/k6/get/download.ts'
import { type Installing, installK6 } from '../../../src/engine/k6/get/install.ts'
import type { Log } from '../../../src/ports.ts'
import { fakeBinary, packed, releaseServer, serve, sha256, tarGz } from '../../support/release-server.ts'
import { temporaryFolder } from './support.ts'

/** Not in the table, so that a test may say what its archive hashes to. */
export const VERSION = '2.99.0'
export const FOLDER = `k6-v${VERSION}-linux-amd64`
export const ARCHIVE = `/v${VERSION}/${FOLDER}.tar.gz`

/** What upstream would serve, with a fake k6 in it. */
export const goodArchive = (more = '', version = VERSION) => tarGz(packed(FOLDER, fakeBinary(version, more)))

/** A log whose lines can be looked at. */
export function lines(): Log & { readonly said: string[] } {
  const said: string[] = []
  const say = (level: string) => (message: string) => void said.push(`${level}: ${message}`)
  return { said, info: say('info'), warn: say('warn'), error: say('error'), progress: () => undefined }
}

/** Patient with nobody: a test of silence would take half a minute. */
export const HURRIED = { ...LIMITS, silence: 300, total: 5000, pause: 1 }

/** An installation for linux-amd64, wherever the test runs. */
export function installing(asked: Partial<Installing>): Installing {
  const machine = { platform: 'linux', arch: 'x64' } as const
  const cache = asked.cache ?? folderCache(temporaryFolder())
  return { version: VERSION, ...machine, env: {}, log: lines(), limits: HURRIED, ...asked, cache }
}

/** A cache that holds the good archive by way of a regular installation, and where it lies. */
export async function installed(root = temporaryFolder(), archive = goodArchive()) {
  const server = await releaseServer(serve(archive))
  const asked = installing({ cache: folderCache(root), mirror: server.url, sha256: sha256(archive) })
  const k6 = await installK6(asked)
  return { root, server, archive, asked, k6, entry: join(root, `${VERSION}-linux-amd64`) }
}

/** Everything below a folder that is executable, or a link. */
export function executables(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const stats = lstatSync(join(root, name))
    return stats.isSymbolicLink() || (stats.isFile() && (stats.mode & 0o111) !== 0)
  })
}

/** The installation fails as `engine`, for this reason, and leaves nothing at all. */
export async function expectRefused(asked: Installing, reason: RegExp): Promise<void> {
  await expect(installK6(asked)).rejects.toMatchObject({
    outcome: 'engine',
    message: expect.stringMatching(reason),
  })
  expect(executables(asked.cache.where)).toEqual([])
  expect(readdirSync(asked.cache.where)).toEqual([])
}
