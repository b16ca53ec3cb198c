import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../../src/baseline/store.ts'
import { record } from '../../judge/support.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type GitServer, startGitServer } from '../../support/git-server.ts'
import { BRANCH, git, KEY, remote, run, storeAt } from './support.ts'

const { series } = record()
/** Neither it nor its Base64 may stand anywhere. */
const CANARY = 'canary-5f0e1d2c3b4a'
const READER = 'reader-5f0e1d2c3b4a'

let server: GitServer
let there: ReturnType<typeof remote>
beforeEach(async () => {
  there = remote()
  server = await startGitServer({
    root: there.root,
    tokens: {
      [`x-access-token:${CANARY}`]: 'write',
      [`x-access-token:${READER}`]: 'read',
      [`bot:${CANARY}`]: 'write',
    },
  })
})
afterEach(() => server.close())

const ofRun = (token?: string) => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: server.url,
  GITHUB_REPOSITORY: `acme/${there.name}`,
  ...(token === undefined ? {} : { 'INPUT_GITHUB-TOKEN': token }),
})
const origin = (token?: string) => storeAt(`git:origin#${BRANCH}`, ofRun(token))

describe('origin in Actions', () => {
  it('is read and written with the token of the step, whether there is a checkout or not', async () => {
    const { store, left } = origin(CANARY)
    await store.append([run(1)])
    expect((await store.read(series)).records).toEqual([run(1)])
    expect(there.records()).toHaveLength(1)
    expect(new Set(server.asked.map(({ authorization }) => authorization))).toEqual(
      new Set([`basic ${Buffer.from(`x-access-token:${CANARY}`).toString('base64')}`]),
    )
    expect(left()).toEqual([])
  })

  it('is read with a token that only reads; one that does not exist yet, too', async () => {
    expect((await origin(READER).store.read(series)).records).toEqual([])
    await origin(CANARY).store.append([run(1)])
    expect((await origin(READER).store.read(series)).records).toEqual([run(1)])
  })

  it('says at once that the permission to write is missing', async () => {
    const { store } = origin(READER)
    const message = /nothing could be stored in git:origin#socketgate-baselines: .*403.*contents: write/
    await expect(store.append([run(1)])).rejects.toThrow(message)
    expect(server.asked.filter(({ path }) => path.includes('service=git-receive-pack'))).toHaveLength(1)
    expect(there.tip()).toBe('')
  })

  it.each([
    ['no token', undefined],
    ['a wrong one', 'wrong-token'],
  ])('is no empty history with %s', async (_, token) => {
    await expect(origin(token).store.read(series)).rejects.toThrow(/cannot be read: .*contents: read/)
  })

  it('is never asked twice for what a server answers with an error, and follows no redirect', async () => {
    for (const fault of ['503', 'redirect'] as const) {
      server.faults.push(fault, fault)
      await expect(origin(CANARY).store.read(series)).rejects.toThrow(/cannot be read/)
    }
  })
})

describe('the token', () => {
  const other = (env: object, where = `git:${server.url}/acme/${there.name}#${BRANCH}`) =>
    storeAt(where, env as { [name: string]: string })

  it('of the step goes to the server of the run only', async () => {
    const env = { ...ofRun(CANARY), GITHUB_TOKEN: CANARY, GITHUB_SERVER_URL: 'https://github.example' }
    await expect(other(env).store.read(series)).rejects.toThrow(/cannot be read: .*SOCKETGATE_GIT_TOKEN/)
    expect(server.asked.map(({ authorization }) => authorization).filter((one) => one !== undefined)).toEqual(
      [],
    )
  })

  it('of the step is for one repository: of another one that is named by its address, both ways are told', async () => {
    const env = { ...ofRun(CANARY), GITHUB_TOKEN: 'ghs_mistyped' }
    await expect(other(env, `git:${server.url}/acme/ordres#${BRANCH}`).store.read(series)).rejects.toThrow(
      /cannot be read: .*Check the address. For this repository .*`contents: read`; for another one .*SOCKETGATE_GIT_TOKEN/,
    )
  })

  it('of another remote has variables of its own, and a user where one is asked for', async () => {
    await other({ SOCKETGATE_GIT_TOKEN: CANARY, SOCKETGATE_GIT_USER: 'bot' }).store.append([run(1)])
    expect((await other({ SOCKETGATE_GIT_TOKEN: READER }).store.read(series)).records).toEqual([run(1)])
    expect(server.asked.at(-1)!.authorization).toBe(
      `basic ${Buffer.from(`x-access-token:${READER}`).toString('base64')}`,
    )
  })

  it('stands in no file, no argument and no message, while git runs and afterwards', async () => {
    const bin = temporaryFolder()
    const seen = join(bin, 'seen')
    const spy = `#!/bin/sh\nprintf '%s\\n' "$@" >> '${seen}'\ngrep -rl '${CANARY}' "$GIT_DIR" "$GIT_CONFIG_GLOBAL" >> '${seen}' 2>/dev/null\nPATH='${process.env.PATH}' exec git "$@"\n`
    writeFileSync(join(bin, 'git'), spy)
    chmodSync(join(bin, 'git'), 0o755)
    const env = { ...ofRun(CANARY), PATH: `${bin}:${process.env.PATH}` }
    const { store, left } = storeAt(`git:origin#${BRANCH}`, env)
    await store.append([run(1)])
    there.hook(
      'pre-receive',
      `echo "no: ${CANARY} ${Buffer.from(`x-access-token:${CANARY}`).toString('base64')}" >&2; exit 1`,
    )
    const error = await store.append([run(2)]).catch((thrown: Error) => thrown.message)
    const base64 = Buffer.from(`x-access-token:${CANARY}`).toString('base64')
    for (const text of [String(error), readFileSync(seen, 'utf8'), there.path])
      for (const spelling of [CANARY, base64]) expect(text).not.toContain(spelling)
    expect(readFileSync(seen, 'utf8')).toContain('push')
    expect(left()).toEqual([])
  })
})

describe('an answer that is lost', () => {
  it('leaves one entry where the push was taken', async () => {
    server.faults.push('cut after push')
    await origin(CANARY).store.append([run(1), run(2)])
    expect(there.records()).toHaveLength(2)
    expect(there.commits()).toBe(1)
  })

  it('is no success where it was not', async () => {
    // git's own client tries once more where a connection that it has used before is gone.
    server.faults.push('cut before push', 'cut before push')
    await expect(origin(CANARY).store.append([run(1)])).rejects.toThrow(/nothing could be stored/)
    expect(there.tip()).toBe('')
    await origin(CANARY).store.append([run(1)])
    expect(there.records()).toHaveLength(1)
  })

  it('leaves one entry where others write at the same time', async () => {
    server.faults.push('cut after push', 'cut after push')
    await Promise.all([1, 2, 3].map((n) => origin(CANARY).store.append([run(n)])))
    expect(there.records()).toHaveLength(3)
    expect(there.commits()).toBe(3)
  })
})

it('a push that is overtaken is made again on top of what is there by then', async () => {
  await origin(CANARY).store.append([run(1)])
  let overtaken = 0
  server.beforePush = async () => {
    if (overtaken++ === 0) there.plant({ 'index.html': 'a page' })
  }
  await origin(CANARY).store.append([run(2)])
  expect(overtaken).toBe(2)
  expect(there.commits()).toBe(3)
  expect(there.files()).toContain('index.html')
  expect((await origin(CANARY).store.read(series)).records).toEqual([run(1), run(2)])
})

it('only what is asked for is fetched: the newest commit, and of it the runs of the series', async () => {
  const { store } = origin(CANARY)
  const large = (n: number, key = KEY) => {
    const made = run(n)
    const stats = Array.from({ length: 200 }, (_, i) => ({
      ...made.stats[0]!,
      tags: { feed: `f${i}-${n}-${Math.random()}`, phase: 'steady' },
    }))
    return { ...made, series: { ...made.series, key }, stats }
  }
  for (const n of [1, 2, 3]) await store.append([large(n, 'a'.repeat(12))])
  await store.append([large(4)])
  const sizes = server.asked.length
  expect((await store.read(series)).records).toHaveLength(1)
  const fetches = server.asked.slice(sizes).filter(({ body }) => body.includes('command=fetch'))
  expect(fetches.map(({ body }) => (body.match(/want [0-9a-f]{40}/g) ?? []).length)).toEqual([1, 1])
  expect(fetches[0]!.body).toContain('deepen 1')
  expect(fetches[0]!.body).toContain('filter blob:limit')
})

it('a server that leaves nothing out will do', async () => {
  git(there.path, 'config', 'uploadpack.allowFilter', 'false')
  await origin(CANARY).store.append([run(1)])
  await origin(CANARY).store.append([run(2)])
  expect((await origin(READER).store.read(series)).records).toEqual([run(1), run(2)])
})

describe.skipIf(process.platform === 'win32')('over ssh', () => {
  it('somebody called git asks, without a question to anybody', async () => {
    const bin = temporaryFolder()
    const script = `#!/bin/sh\necho "$@" >> '${bin}/asked'\nwhile [ "$1" != "forge.example" ] && [ $# -gt 0 ]; do case "$1" in *@forge.example) break;; esac; shift; done\nshift\nexec sh -c "$*"\n`
    writeFileSync(join(bin, 'ssh'), script, { mode: 0o755 })
    const env = { PATH: `${bin}:${process.env.PATH}` }
    const where = `git:ssh://forge.example${there.path}#${BRANCH}`
    await storeAt(where, env).store.append([run(1)])
    expect(
      (await storeAt(where, { ...env, SOCKETGATE_GIT_USER: 'deploy' }).store.read(series)).records,
    ).toEqual([run(1)])
    const asked = readFileSync(join(bin, 'asked'), 'utf8')
    expect(asked).toContain('git@forge.example')
    expect(asked).toContain('deploy@forge.example')
    expect(asked).toContain('BatchMode=yes')
  })
})

describe("the user's own", () => {
  const home = temporaryFolder()
  /** A checkout with hooks, settings and a change of its own; whatever runs leaves a mark. */
  function checkout(): string {
    const folder = temporaryFolder('socketgate-checkout')
    const mark = join(home, 'mark')
    git(folder, 'init', '--quiet', '--initial-branch=main')
    writeFileSync(join(folder, 'file'), 'x')
    git(folder, 'add', '-A')
    git(folder, 'commit', '--quiet', '-m', 'begin')
    git(folder, 'remote', 'add', 'origin', there.path)
    const script = `#!/bin/sh\ntouch '${mark}'\n`
    for (const hook of ['pre-push', 'post-commit', 'reference-transaction'])
      writeFileSync(join(folder, '.git/hooks', hook), script, { mode: 0o755 })
    writeFileSync(join(home, 'mark.sh'), script, { mode: 0o755 })
    for (const key of ['core.fsmonitor', 'core.sshCommand', 'credential.helper', 'core.pager'])
      git(folder, 'config', key, join(home, 'mark.sh'))
    writeFileSync(
      join(home, '.gitconfig'),
      `[core]\n\thooksPath = ${join(folder, '.git/hooks')}\n[url "http://127.0.0.1:9/"]\n\tinsteadOf = ${there.path}\n[remote]\n\tpushDefault = elsewhere\n`,
    )
    writeFileSync(join(folder, 'staged'), 'y')
    git(folder, 'add', 'staged')
    return folder
  }

  const stateOf = (folder: string) => [
    readdirSync(join(folder, '.git'), { recursive: true }).toSorted(),
    readFileSync(join(folder, '.git/index')),
    readFileSync(join(folder, '.git/config'), 'utf8'),
    readFileSync(join(folder, '.git/HEAD'), 'utf8'),
    readdirSync(folder),
    git(folder, 'for-each-ref'),
  ]

  it('checkout, index, hooks and settings are neither touched nor run; origin is the one of the checkout', async () => {
    const folder = checkout()
    const before = stateOf(folder)
    rmSync(join(home, 'mark'), { force: true })
    const cwd = process.cwd()
    process.chdir(folder)
    try {
      const env = {
        PATH: process.env.PATH!,
        HOME: home,
        RUNNER_TEMP: temporaryFolder(),
        GIT_DIR: join(folder, '.git'),
      }
      const store = openStore(`git:origin#${BRANCH}`, folder, { env })
      await store.append([run(1)])
      expect((await store.read(series)).records).toEqual([run(1)])
    } finally {
      process.chdir(cwd)
    }
    expect(existsSync(join(home, 'mark'))).toBe(false)
    expect(stateOf(folder)).toEqual(before)
    expect(there.records()).toHaveLength(1)
  })

  it.each([
    ['git@forge.example:acme/orders.git', /ssh/],
    ['https://user:secret@127.0.0.1:9/acme/orders.git', /127\.0\.0\.1|Failed to connect/],
  ])('origin may be written as people write it, and its password is not used: %s', async (url, why) => {
    const folder = temporaryFolder()
    git(folder, 'init', '--quiet')
    git(folder, 'remote', 'add', 'origin', url)
    const env = { PATH: process.env.PATH!, RUNNER_TEMP: temporaryFolder(), GIT_SSH_COMMAND: 'false' }
    const error = await openStore(`git:origin#${BRANCH}`, folder, { env })
      .read(series)
      .catch((thrown: Error) => thrown.message)
    expect(String(error)).toMatch(why)
    expect(String(error)).not.toContain('secret')
  })

  it('a folder without a remote says what to name', async () => {
    const store = openStore(`git:origin#${BRANCH}`, temporaryFolder(), { env: { PATH: process.env.PATH! } })
    await expect(store.read(series)).rejects.toThrow(/no checkout with a remote origin: name the remote/)
  })
})
