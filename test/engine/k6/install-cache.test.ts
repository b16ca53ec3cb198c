import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { k6Engine } from '../../../src/engine/k6/engine.ts'
import { actionK6 } from '../../../src/engine/k6/get/action.ts'
import { folderCache } from '../../../src/engine/k6/get/cache.ts'
import { installK6 } from '../../../src/engine/k6/get/install.ts'
import { ensureK6, k6FromCache, userCache } from '../../../src/engine/k6/get/user-cache.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import { parsePlan } from '../../../src/plan/parse/parse.ts'
import { temporaryFolder as wholeFileFolder } from '../../support/folder.ts'
import { planText } from '../../support/plans.ts'
import { releaseServer, serve, sha256 } from '../../support/release-server.ts'
import {
  executables,
  expectRefused,
  goodArchive,
  installed,
  installing,
  lines,
  VERSION,
} from './install-support.ts'
import { readRun, start, temporaryFolder } from './support.ts'

/** What the table of known releases holds beside upstream's: set by the tests that need a release of their own. */
const table = vi.hoisted((): { [version: string]: { [platform: string]: string } } => ({}))
vi.mock('../../../src/engine/k6/get/releases.json', async (original) => ({
  default: Object.assign(table, (await original<{ default: object }>()).default),
}))
beforeEach(() => {
  delete table[`v${VERSION}`]
})

const LINUX = { platform: 'linux', arch: 'x64' } as const
const evil = (marker: string) => `#!/bin/sh\ntouch ${marker}\necho 'k6 v${VERSION} (x)'\n`

describe.skipIf(process.platform === 'win32')('a cached k6 that was changed', () => {
  const marker = join(wholeFileFolder(), 'marker')
  it.each<[string, (entry: string) => void, RegExp]>([
    ['another binary', (entry) => writeFileSync(join(entry, 'k6'), evil(marker)), /its binary has SHA-256/],
    [
      'another binary, with its own hash recorded beside it',
      (entry) => {
        writeFileSync(join(entry, 'k6'), evil(marker))
        writeFileSync(join(entry, 'k6.sha256'), `${sha256(evil(marker))}  k6\n`)
      },
      /its binary has SHA-256/,
    ],
    [
      'another archive, binary and record that agree',
      (entry) => {
        const archive = readdirSync(entry).find((name) => name.endsWith('.gz')) as string
        writeFileSync(join(entry, 'k6'), evil(marker))
        writeFileSync(join(entry, 'k6.sha256'), `${sha256(evil(marker))}  k6\n`)
        writeFileSync(join(entry, archive), goodArchive('# planted'))
      },
      /the archive's SHA-256 is/,
    ],
    ['a byte too many', (entry) => appendFileSync(join(entry, 'k6'), '\n'), /its binary has SHA-256/],
    ['a binary cut off', (entry) => truncateSync(join(entry, 'k6'), 5), /its binary has SHA-256/],
    ['no binary', (entry) => rmSync(join(entry, 'k6')), /ENOENT/],
    ['no record', (entry) => rmSync(join(entry, 'k6.sha256')), /ENOENT/],
    ['another record', (entry) => writeFileSync(join(entry, 'k6.sha256'), 'x'), /recorded beside/],
    [
      'a link in place of the binary',
      (entry) => {
        renameSync(join(entry, 'k6'), join(dirname(entry), 'elsewhere'))
        symlinkSync(join(dirname(entry), 'elsewhere'), join(entry, 'k6'))
      },
      /not a regular file/,
    ],
    [
      'only a planted binary',
      (entry) => {
        rmSync(entry, { recursive: true })
        mkdirSync(entry)
        writeFileSync(join(entry, 'k6'), evil(marker), { mode: 0o755 })
      },
      /ENOENT/,
    ],
  ])('is deleted and fetched again, and said: %s', async (_, change, reason) => {
    const { asked, entry, k6, server } = await installed()
    change(entry)
    const log = lines()
    expect(await installK6({ ...asked, log })).toEqual(k6)
    expect(log.said[0]).toMatch(/^warn: k6 v2\.99\.0 in .* was changed, and is deleted: /)
    expect(log.said[0]).toMatch(reason)
    expect(server.asked).toHaveLength(2)
    expect(existsSync(marker)).toBe(false)
    expect(sha256(readFileSync(k6.path))).toBe(k6.sha256)
  })

  it('is deleted, and nothing put in its place, where it cannot be fetched again', async () => {
    const { asked, entry } = await installed()
    writeFileSync(join(entry, 'k6'), evil(marker))
    const dead = await releaseServer(serve(goodArchive('# another')))
    await expectRefused({ ...asked, mirror: dead.url }, /the archive's SHA-256 is/)
    expect(dead.asked).toHaveLength(1)
    expect(existsSync(marker)).toBe(false)
  })

  it('makes way where a file or a link lies in place of the entry', async () => {
    for (const plant of [
      (entry: string) => writeFileSync(entry, 'text'),
      (entry: string) => symlinkSync('/nonexistent', entry),
    ]) {
      const root = temporaryFolder()
      plant(join(root, `${VERSION}-linux-amd64`))
      expect((await installed(root)).k6.version).toBe(VERSION)
    }
  })

  it('fails closed where it cannot be deleted', async () => {
    const { asked, k6 } = await installed()
    appendFileSync(k6.path, '#')
    const remove = async () => Promise.reject(new Error('EROFS: read-only file system'))
    await expect(installK6({ ...asked, cache: { ...asked.cache, remove } })).rejects.toMatchObject({
      outcome: 'engine',
      message: expect.stringMatching(/^k6 cannot be kept in .*: EROFS/),
    })
  })

  it('fails closed where the cache cannot be written', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    const asked = installing({
      cache: folderCache(join(file, 'k6')),
      mirror: 'http://127.0.0.1:1',
      sha256: sha256(''),
    })
    await expect(installK6(asked)).rejects.toMatchObject({
      outcome: 'engine',
      message: expect.stringMatching(/^k6 cannot be kept in .*ENOTDIR/),
    })
  })
})

describe.skipIf(process.platform === 'win32')('right before a start', () => {
  it('runs what was planted, where no hash is asked for: the marker of these tests works', async () => {
    const { k6 } = await installed()
    const marker = join(temporaryFolder(), 'marker')
    writeFileSync(k6.path, evil(marker))
    await readRun(start({ path: k6.path }))
    expect(existsSync(marker)).toBe(true)
  })

  it('refuses it as the engine of a load, too', async () => {
    const { k6 } = await installed()
    writeFileSync(k6.path, evil(join(temporaryFolder(), 'marker')))
    const plan = parsePlan(planText({ port: 1 }), 'plan.yaml', () => new Uint8Array())
    const run = () =>
      k6Engine(k6, '').run(makeLoad(plan), { env: {}, pins: new Map() }, new AbortController().signal)
    expect(run).toThrow(/was not started: its SHA-256 is/)
  })

  it('refuses a binary that was changed since it was verified', async () => {
    const { k6 } = await installed()
    const marker = join(temporaryFolder(), 'marker')
    expect((await readRun(start(k6))).end.detail).toBe('exit code 0')
    writeFileSync(k6.path, evil(marker))
    expect(() => start(k6)).toThrow(
      expect.objectContaining({
        outcome: 'engine',
        message: expect.stringMatching(/was not started: its SHA-256 is/),
      }),
    )
    rmSync(k6.path)
    expect(() => start(k6)).toThrow(/was not started: it cannot be read any more/)
    expect(existsSync(marker)).toBe(false)
  })
})

describe.skipIf(process.platform === 'win32')("the action's k6", () => {
  /** A runner on which an earlier job has planted what it could. */
  async function poisonedRunner() {
    const root = temporaryFolder()
    const marker = join(root, 'marker')
    const folders = ['tools', 'temp', 'bin', 'home'].map((name) => join(root, name))
    for (const folder of folders) mkdirSync(folder)
    const [tools, temp, bin, home] = folders as [string, string, string, string]
    writeFileSync(join(bin, 'k6'), evil(marker), { mode: 0o755 })
    for (const config of ['.config/k6', '.config/loadimpact/k6']) {
      mkdirSync(join(home, config), { recursive: true })
      writeFileSync(join(home, config, 'config.json'), '{"vus":1000}')
    }
    const place = join(tools, 'socketgate-k6', VERSION, 'linux-amd64')
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'k6'), evil(marker), { mode: 0o755 })
    writeFileSync(join(place, 'k6.sha256'), `${sha256(evil(marker))}  k6\n`)
    writeFileSync(`${place}.complete`, '')
    vi.stubEnv('RUNNER_TOOL_CACHE', tools)
    onTestFinished(() => void vi.unstubAllEnvs())
    const env = {
      RUNNER_TOOL_CACHE: tools,
      RUNNER_TEMP: temp,
      PATH: `${bin}:/usr/bin:/bin`,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      SOCKETGATE_K6: join(bin, 'k6'),
    }
    return { env, marker, place, tools, temp }
  }

  it('is never what was planted in the tool cache, on PATH, in SOCKETGATE_K6 or in a config.json', async () => {
    const { env, marker, place } = await poisonedRunner()
    // It fails where it sees a configuration that is not the run's own.
    const archive = goodArchive(
      `[ -e "$HOME/.config" ] || [ -e "$XDG_CONFIG_HOME/k6" ] && touch ${marker}; [ "$1" = run ] && echo "$HOME" >&2`,
    )
    const server = await releaseServer(serve(archive))
    const log = lines()
    const ask = { version: VERSION, sha256: sha256(archive), mirror: server.url, env, log }
    const k6 = await actionK6(ask, LINUX)
    expect(dirname(k6.path)).toMatch(new RegExp(`^${env.RUNNER_TEMP}/socketgate-k6-`))
    const { end } = await readRun(start(k6))
    expect(end.log[0]?.message).toMatch(/socketgate-k6-\w+$/)
    expect(existsSync(marker)).toBe(false)
    expect(log.said[0]).toMatch(/^warn: .* was changed, and is deleted/)
    // The next job finds it, verified, without the network.
    const again = await actionK6({ ...ask, mirror: 'https://203.0.113.1' }, LINUX)
    expect(again).toEqual({ ...k6, path: join(place, 'k6') })
    expect(existsSync(`${place}.complete`)).toBe(true)
    expect(server.asked).toHaveLength(1)
  })

  it('leaves neither a binary nor a mark of completion where the download is wrong', async () => {
    const { env, marker, tools, temp } = await poisonedRunner()
    const server = await releaseServer(serve(goodArchive('# another')))
    const ask = { version: VERSION, sha256: sha256(goodArchive()), mirror: server.url, env, log: lines() }
    await expect(actionK6(ask, LINUX)).rejects.toMatchObject({ outcome: 'engine' })
    expect([...executables(tools), ...executables(temp)]).toEqual([])
    expect(
      readdirSync(tools, { recursive: true }).filter((name) => String(name).endsWith('.complete')),
    ).toEqual([])
    expect(existsSync(marker)).toBe(false)
  })

  it('lies under RUNNER_TEMP where the runner has no tool cache', async () => {
    const archive = goodArchive()
    const server = await releaseServer(serve(archive))
    const env = { RUNNER_TEMP: temporaryFolder() }
    const ask = { version: VERSION, sha256: sha256(archive), mirror: server.url, env, log: lines() }
    expect((await actionK6(ask, LINUX)).path).toBe(
      join(env.RUNNER_TEMP, 'socketgate-k6', `${VERSION}-linux-amd64`, 'k6'),
    )
  })

  it('is a named one only with the hash of that very binary', async () => {
    const folder = temporaryFolder()
    const [path, marker] = [join(folder, 'k6'), join(folder, 'marker')]
    writeFileSync(path, evil(marker))
    chmodSync(path, 0o755)
    const ask = { path, env: {}, log: lines() }
    await expect(actionK6(ask)).rejects.toMatchObject({
      outcome: 'usage',
      message: 'k6-path needs k6-sha256, the SHA-256 of that binary: sha256sum prints it',
    })
    await expect(actionK6({ ...ask, sha256: sha256('other') })).rejects.toMatchObject({
      outcome: 'engine',
      message: expect.stringMatching(/was not started: its SHA-256 is/),
    })
    await expect(actionK6({ ...ask, path: folder, sha256: sha256('') })).rejects.toThrow(/^k6-path names/)
    expect(existsSync(marker)).toBe(false)
    const hash = sha256(readFileSync(path))
    expect(await actionK6({ ...ask, sha256: hash })).toEqual({ path, version: VERSION, sha256: hash })
  })
})

describe.skipIf(process.platform === 'win32')("a user's cache", () => {
  it('holds no k6 until one was fetched, and then needs no network', async () => {
    const archive = goodArchive()
    table[`v${VERSION}`] = { 'linux-amd64': sha256(archive) }
    const env = { XDG_CACHE_HOME: temporaryFolder() }
    const log = lines()
    expect(await k6FromCache(env, log, LINUX)).toBeNull()
    expect(readdirSync(env.XDG_CACHE_HOME)).toEqual([])
    const forbidden = ensureK6({ env, log, download: false }, LINUX)
    await expect(forbidden).rejects.toThrow(/no k6 was found, and --no-download forbids to fetch it/)
    const { root } = await installed(userCache(env, LINUX).where, archive)
    const k6 = await k6FromCache(env, log, LINUX)
    expect(k6).toMatchObject({ version: VERSION, path: join(root, `${VERSION}-linux-amd64`, 'k6') })
    expect(await ensureK6({ env, log, download: false }, LINUX)).toEqual(k6)
    expect(log.said).toEqual([])
  })

  it('gives up a k6 that was changed rather than another engine in silence', async () => {
    const archive = goodArchive()
    table[`v${VERSION}`] = { 'linux-amd64': sha256(archive) }
    const env = { XDG_CACHE_HOME: temporaryFolder() }
    const { k6, root } = await installed(userCache(env, LINUX).where, archive)
    appendFileSync(k6.path, '#')
    const log = lines()
    await expect(k6FromCache(env, log, LINUX)).rejects.toMatchObject({
      outcome: 'engine',
      message: expect.stringMatching(/had been changed, and was deleted: --engine k6 fetches it again/),
    })
    expect(log.said).toEqual([expect.stringMatching(/^warn: .* was changed, and is deleted/)])
    expect(readdirSync(root)).toEqual([])
    expect(await k6FromCache(env, log, LINUX)).toBeNull()
  })

  it('does not take a release for known that merely lies in it', async () => {
    const env = { XDG_CACHE_HOME: temporaryFolder() }
    await installed(userCache(env, LINUX).where)
    expect(await k6FromCache(env, lines(), LINUX)).toBeNull()
  })

  it('takes an entry that was carried over from another machine', async () => {
    const { root, asked, k6 } = await installed()
    const copy = join(temporaryFolder(), 'copy')
    cpSync(root, copy, { recursive: true })
    const moved = await installK6({ ...asked, cache: folderCache(copy), mirror: 'https://203.0.113.1' })
    expect(moved.sha256).toBe(k6.sha256)
  })

  it.each([
    ['linux', { XDG_CACHE_HOME: '/c', HOME: '/h' }, '/c/socketgate/k6'],
    ['linux', { XDG_CACHE_HOME: 'relative', HOME: '/h' }, '/h/.cache/socketgate/k6'],
    ['linux', { HOME: '/h' }, '/h/.cache/socketgate/k6'],
    ['darwin', { HOME: '/h', XDG_CACHE_HOME: '/c' }, '/h/Library/Caches/socketgate/k6'],
    ['win32', { LOCALAPPDATA: '/l', HOME: '/h' }, '/l/socketgate/k6'],
    ['win32', { USERPROFILE: '/u' }, '/u/AppData/Local/socketgate/k6'],
  ] as const)('lies where %s keeps caches: %j', (platform, env, place) => {
    expect(userCache(env, { platform }).where).toBe(place)
  })
})
