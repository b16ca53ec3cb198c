import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderCache } from '../../../src/engine/k6/get/cache.ts'
import { installK6 } from '../../../src/engine/k6/get/install.ts'
import { fakeBinary, packed, releaseServer, serve, sha256, tarGz, zip } from '../../support/release-server.ts'
import { ARCHIVE, FOLDER, goodArchive, installed, installing, lines, VERSION } from './install-support.ts'
import { temporaryFolder } from './support.ts'

describe.skipIf(process.platform === 'win32')('fetching k6', () => {
  it('unpacks a verified archive, records the hash of the binary, and says what it does before it does it', async () => {
    const log = lines()
    const archive = goodArchive()
    const server = await releaseServer(serve(archive))
    const cache = folderCache(join(temporaryFolder(), 'not', 'there', 'yet'))
    const k6 = await installK6(
      installing({ cache, log, mirror: `${server.url}/`, sha256: sha256(archive).toUpperCase() }),
    )
    const binary = sha256(fakeBinary(VERSION))
    const entry = join(cache.where, `${VERSION}-linux-amd64`)
    expect(k6).toEqual({ path: join(entry, 'k6'), version: VERSION, sha256: binary })
    expect(execFileSync(k6.path, { encoding: 'utf8' })).toContain(`k6 v${VERSION}`)
    expect(readFileSync(join(entry, 'k6.sha256'), 'utf8')).toBe(`${binary}  k6\n`)
    expect(readdirSync(cache.where)).toEqual([`${VERSION}-linux-amd64`])
    expect(server.asked).toEqual([`GET ${ARCHIVE}`])
    expect(log.said).toEqual([
      `info: k6 v${VERSION} is fetched from ${server.url}${ARCHIVE} (SHA-256 ${sha256(archive)}) into ${cache.where}`,
      expect.stringMatching(/^info: k6-v2\.99\.0-linux-amd64\.tar\.gz: \d+\u00a0B$/),
      `info: k6 v${VERSION} is verified; its binary has SHA-256 ${binary}`,
    ])
  })

  it('takes an archive as upstream packs it, with the system’s tar', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, FOLDER))
    writeFileSync(join(folder, FOLDER, 'k6'), fakeBinary(VERSION), { mode: 0o755 })
    const archive = execFileSync('tar', ['-C', folder, '-zcf', '-', FOLDER])
    expect((await installed(temporaryFolder(), archive)).k6.version).toBe(VERSION)
  })

  it.each([
    ['darwin', 'x64', 'macos-amd64', 'k6'],
    ['darwin', 'arm64', 'macos-arm64', 'k6'],
    ['win32', 'x64', 'windows-amd64', 'k6.exe'],
  ] as const)('takes the zip file of %s-%s', async (platform, arch, build, binary) => {
    const archive = zip(packed(`k6-v${VERSION}-${build}`, fakeBinary(VERSION), binary))
    const server = await releaseServer(serve(archive))
    const asked = installing({ platform, arch, mirror: server.url, sha256: sha256(archive) })
    expect((await installK6(asked)).path).toBe(join(asked.cache.where, `${VERSION}-${build}`, binary))
    expect(server.asked).toEqual([`GET /v${VERSION}/k6-v${VERSION}-${build}.zip`])
  })

  it('makes no network call for what is in the cache, nor starts it', async () => {
    const { asked, k6, server } = await installed()
    const log = lines()
    expect(await installK6({ ...asked, log, mirror: 'https://203.0.113.1' })).toEqual(k6)
    expect(server.asked).toHaveLength(1)
    expect(log.said).toEqual([])
  })

  it('follows a redirect on the same host', async () => {
    const archive = goodArchive()
    const server = await releaseServer((request, response) => {
      if (request.url === '/files/k6') return serve(archive)(request, response)
      return response.writeHead(302, { location: '/files/k6' }).end()
    })
    await installK6(installing({ mirror: server.url, sha256: sha256(archive) }))
    expect(server.asked).toEqual([`GET ${ARCHIVE}`, 'GET /files/k6'])
  })

  it('tries again where a server has trouble, and sends it no credential of the environment', async () => {
    const archive = goodArchive()
    const answers = [503, 429]
    const server = await releaseServer((request, response) => {
      const status = answers.shift()
      return status === undefined ? serve(archive)(request, response) : response.writeHead(status).end()
    })
    const env = { GITHUB_TOKEN: 'ghs_secret', HTTPS_PROXY: 'http://u:p@127.0.0.1:1' }
    await installK6(installing({ mirror: server.url, sha256: sha256(archive), env }))
    expect(server.asked).toEqual(Array.from({ length: 3 }, () => `GET ${ARCHIVE}`))
  })

  it('lets two install at once', async () => {
    const archive = goodArchive()
    const server = await releaseServer((request, response) => {
      setTimeout(() => serve(archive)(request, response), 20)
    })
    const root = temporaryFolder()
    const ask = () =>
      installK6(installing({ cache: folderCache(root), mirror: server.url, sha256: sha256(archive) }))
    const all = await Promise.all([ask(), ask(), ask()])
    expect(new Set(all.map(({ path }) => path)).size).toBe(1)
    expect(readdirSync(root)).toEqual([`${VERSION}-linux-amd64`])
    expect(execFileSync(all[0]?.path ?? '', { encoding: 'utf8' })).toContain(VERSION)
  })

  it('clears what a killed installation left long ago, and not what another works on', async () => {
    const root = temporaryFolder()
    for (const name of ['.work-old', '.work-new']) mkdirSync(join(root, name))
    utimesSync(join(root, '.work-old'), 0, 0)
    await installed(root)
    expect(readdirSync(root)).toEqual(['.work-new', `${VERSION}-linux-amd64`])
  })

  it('stops where it is told to, and leaves nothing', async () => {
    const stop = new AbortController()
    const server = await releaseServer((_, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('x')
      stop.abort()
    })
    const asked = installing({ mirror: server.url, sha256: sha256(''), signal: stop.signal })
    await expect(installK6(asked)).rejects.toMatchObject({ outcome: 'cancelled' })
    expect(readdirSync(asked.cache.where)).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32')('what is in an archive', () => {
  it('refuses a k6 of another version than its archive says', async () => {
    const archive = tarGz(packed(FOLDER, fakeBinary('2.98.0')))
    const server = await releaseServer(serve(archive))
    await expect(installK6(installing({ mirror: server.url, sha256: sha256(archive) }))).rejects.toThrow(
      /holds k6 v2\.98\.0: its hash belongs to another release/,
    )
  })
})
