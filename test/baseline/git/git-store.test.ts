import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../../src/model/failure.ts'
import { Contended, StoreError } from '../../../src/ports.ts'
import { record } from '../../judge/support.ts'
import { DAMAGE, DAMAGED as file } from './damage.ts'
import { BRANCH, git, KEY, remote, run, storeAt } from './support.ts'

const { series } = record()
const accepted = { reason: 'wanted', by: 'mk', at: '2026-11-19T08:00:00Z' }
const starts = (records: readonly { provenance: { runId: string } }[]) =>
  records.map(({ provenance }) => provenance.runId)

afterEach(() => vi.restoreAllMocks())

describe('a branch', () => {
  it('that does not exist is an empty store, and reading makes none', async () => {
    const { where, tip } = remote()
    const { store, left } = storeAt(where)
    expect(await store.read(series, 'orders-feed')).toEqual({
      records: [],
      missing: true,
      others: 0,
      changed: null,
    })
    expect(await store.all()).toEqual([])
    expect(await store.ofRun(series, run(1).provenance.started)).toEqual([])
    expect([tip(), left()]).toEqual(['', []])
  })

  it('gives back what was stored, oldest first, and says where it is as the user wrote it', async () => {
    const { where } = remote()
    const { store, left } = storeAt(where)
    for (const n of [3, 1, 2]) await store.append([run(n)])
    expect(store.where).toBe(where)
    expect((await store.read(series)).records).toEqual([run(1), run(2), run(3)])
    const [only] = await store.all()
    expect(only).toMatchObject({ plan: 'orders-feed', series })
    expect(only!.runs.map(({ record: one }) => one)).toEqual([run(1), run(2), run(3)])
    expect(left()).toEqual([])
  })

  it('begins as an orphan with README.md and index.json; each commit after it only adds files', async () => {
    const { where, path, files, plant } = remote()
    git(path, 'update-ref', 'refs/heads/main', git(path, 'commit-tree', emptyTree(path), '-m', 'main'))
    const { store } = storeAt(where)
    await store.append([run(1)])
    expect(files()).toEqual([expect.stringMatching(NAME), 'README.md', 'index.json'])
    expect(git(path, 'rev-list', '--count', BRANCH)).toBe('1')
    expect(JSON.parse(git(path, 'show', `${BRANCH}:index.json`))).toEqual({
      format: 1,
      about: expect.stringContaining('docs/baseline.md'),
    })
    plant({ 'README.md': 'of our own' })
    await store.append([run(2), run(3)])
    await store.accept([run(2)], accepted)
    const changes = git(path, 'log', '--format=', '--name-status', BRANCH, '--not', `${BRANCH}~2`)
    expect(changes.split('\n').map((line) => line[0])).toEqual(['A', 'A', 'A'])
    expect(git(path, 'show', `${BRANCH}:README.md`)).toBe('of our own')
    expect(git(path, 'log', '-1', '--format=%s%n%b', `${BRANCH}~1`)).toMatch(
      /^Store 2 runs of orders-feed \(run-2, run-3\)\n\[skip ci\]$/,
    )
  })

  it('may be empty: a commit without files', async () => {
    const { where, path, files } = remote()
    git(path, 'update-ref', `refs/heads/${BRANCH}`, git(path, 'commit-tree', emptyTree(path), '-m', 'empty'))
    const { store } = storeAt(where)
    expect((await store.read(series)).records).toEqual([])
    await store.append([run(1)])
    expect(files()).toHaveLength(3)
    expect(git(path, 'rev-list', '--count', BRANCH)).toBe('2')
  })

  it('keeps one file a run, although the jobs of a matrix share run and attempt', async () => {
    const { where, records } = remote()
    const { store } = storeAt(where)
    const leg = (id: string, second: number) =>
      run(1, {
        runId: '11981',
        machine: { ...run(1).provenance.machine, id },
        started: `2026-11-02T10:00:0${second}.000Z`,
      })
    for (const one of [leg('a', 0), leg('b', 0), leg('a', 1)]) await store.append([one])
    expect(records()).toHaveLength(3)
    const found = await store.ofRun(series, leg('a', 0).provenance.started)
    expect(starts(found)).toEqual(['11981', '11981', '11981'])
  })

  it('never replaces a record, nor an acceptance', async () => {
    const { where, tip } = remote()
    const { store } = storeAt(where)
    await store.append([run(1)])
    await store.accept([run(1)], accepted)
    const before = tip()
    await expect(store.append([run(2), { ...run(1), duration: 1 }])).rejects.toThrow(/is there already/)
    await expect(store.append([run(1)])).rejects.toThrow(/is there already: this run was stored before/)
    await expect(store.accept([run(1)], accepted)).rejects.toThrow(/is there already/)
    expect(tip()).toBe(before)
    expect((await store.read(series)).records).toEqual([{ ...run(1), accepted }])
  })

  it('is not asked for anything where there is nothing to add', async () => {
    const { store } = storeAt('git:/nowhere#b')
    await store.append([])
    await store.accept([], accepted)
  })

  it('never takes a run of a change that is under review', async () => {
    const { where, tip } = remote()
    const { store } = storeAt(where)
    for (const event of ['pull_request', 'merge_group', 'workflow_run'])
      await expect(store.append([run(1, { event })])).rejects.toThrow(/are not added to a baseline/)
    expect(tip()).toBe('')
    await store.append([run(1, { event: 'push' })])
  })

  it('takes a store by the ways that are not https as well', async () => {
    const { path } = remote()
    await storeAt(`git:file://${path}#${BRANCH}`).store.append([run(1)])
    const relative = storeAt(`git:../${path.split('/').slice(-3).join('/')}#${BRANCH}`)
    expect((await relative.store.read(series)).records).toEqual([run(1)])
  })
})

const NAME = new RegExp(`^${KEY}/2026-10-01-[0-9a-f]{16}`)
const emptyTree = (path: string) => git(path, 'hash-object', '-t', 'tree', '-w', '/dev/null')

describe('what cannot be read', () => {
  it.each(DAMAGE)('is refused, and the remote stays as it is: %s', async (_, changes, message) => {
    const { where, tip, plant } = remote()
    plant(changes)
    const before = tip()
    const { store, left } = storeAt(where)
    for (const doing of [
      () => store.read(series),
      () => store.all(),
      () => store.append([run(1)]),
      () => store.accept([run(1)], accepted),
    ]) {
      const error = await doing().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(StoreError)
      expect((error as Error).message).toMatch(message)
      expect((error as Error).message).toContain(where)
    }
    expect(tip()).toBe(before)
    expect(left()).toEqual([])
  })

  it('has more files than any baseline', { timeout: 60_000 }, async () => {
    const there = remote()
    const { path } = there
    there.plant({ x: 'x' })
    const oid = Buffer.from(git(path, 'rev-parse', `${BRANCH}:x`), 'hex')
    const named = (mode: string, name: string, id: Buffer) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), id])
    const files = Array.from(
      { length: 100_001 },
      (_, i) => `2026-11-05-${String(i).padStart(6, '0')}-1.json.gz`,
    )
    const tree = (bytes: Buffer) =>
      execFileSync('git', ['hash-object', '-w', '-t', 'tree', '--stdin'], { cwd: path, input: bytes })
        .toString()
        .trim()
    const series = tree(Buffer.concat(files.map((name) => named('100644', name, oid))))
    const top = tree(named('40000', KEY, Buffer.from(series, 'hex')))
    git(path, 'update-ref', `refs/heads/${BRANCH}`, git(path, 'commit-tree', top, '-m', 'somebody'))
    const { store } = storeAt(there.where)
    await expect(store.read(record().series)).rejects.toThrow(/holds more than 100000 files/)
  })

  it('a link is not followed', async () => {
    const { where, plant, tip } = remote()
    plant({ [file]: '/etc/passwd' }, '120000')
    const before = tip()
    const { store } = storeAt(where)
    await expect(store.read(series)).rejects.toThrow(/is a symbolic link/)
    await expect(store.append([run(1)])).rejects.toThrow(/is a symbolic link/)
    expect(tip()).toBe(before)
  })

  it('names the file, the branch and the commit', async () => {
    const { where, plant, tip } = remote()
    plant({ [file]: 'x' })
    const message = `${file} of ${where} at ${tip().slice(0, 12)} is damaged`
    await expect(storeAt(where).store.read(series)).rejects.toThrow(message)
  })

  it('is never an empty history: a remote that is not there, or is none', async () => {
    for (const path of ['/nowhere/at/all.git', '/etc']) {
      const { store, left } = storeAt(`git:${path}#${BRANCH}`)
      await expect(store.read(series)).rejects.toThrow(/cannot be read: .*Check its path and its permissions/)
      await expect(store.append([run(1)])).rejects.toThrow(StoreError)
      expect(left()).toEqual([])
    }
  })

  it('does not keep another series from being read and added to', async () => {
    const { where, plant, records } = remote()
    plant({ 'aaaaaaaaaaaa/2026-11-01-0123456789abcdef.json.gz': 'damaged' })
    const { store } = storeAt(where)
    await store.append([run(1)])
    expect(records()).toHaveLength(2)
    expect(await store.read(series)).toMatchObject({ records: [run(1)], others: 1 })
    await expect(store.all()).rejects.toThrow(/is damaged/)
  })
})

describe('a push', () => {
  it('that is refused is not tried again, and says what is missing', async () => {
    const { where, hook, path, tip } = remote()
    hook('pre-receive', `echo once >> pushes; echo "the branch is protected" >&2; exit 1`)
    const { store, left } = storeAt(where)
    await expect(store.append([run(1)])).rejects.toThrow(
      /nothing could be stored in .*\(pre-receive hook declined\); the branch is protected\. Check its permissions/,
    )
    expect(readFileSync(join(path, 'pushes'), 'utf8')).toBe('once\n')
    expect([tip(), left()]).toEqual(['', []])
  })

  it('that another branch is in the way of is not tried again, and says which', async () => {
    const there = remote()
    git(
      there.path,
      'update-ref',
      `refs/heads/${BRANCH}/x`,
      git(there.path, 'commit-tree', emptyTree(there.path), '-m', 'x'),
    )
    const { store } = storeAt(there.where)
    await expect(store.append([run(1)])).rejects.toThrow(
      /nothing could be stored.*socketgate-baselines\/x' exists/,
    )
  })

  it('that is overtaken until the deadline is given up, and says so', async () => {
    const { where, hook, path, tip } = remote()
    await storeAt(where).store.append([run(1)])
    const before = tip()
    // A server on which somebody always holds the branch.
    hook('update', `touch refs/heads/${BRANCH}.lock`)
    const begun = performance.now()
    let passed = 0
    vi.spyOn(performance, 'now').mockImplementation(() => begun + passed++ * 40_000)
    const error = await storeAt(where)
      .store.append([run(2)])
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Contended)
    expect((error as Error).message).toContain('for 150 s without a gap, so nothing was stored')
    expect(git(path, 'rev-parse', BRANCH)).toBe(before)
  })

  it('ends at once where the run is cancelled', async () => {
    const { where, hook } = remote()
    hook('pre-receive', 'sleep 20')
    const stop = new AbortController()
    const { store, left } = storeAt(where, {}, stop.signal)
    const begun = performance.now()
    setTimeout(() => stop.abort('SIGINT'), 700)
    await expect(store.append([run(1)])).rejects.toThrow(/it was cancelled/)
    expect(performance.now() - begun).toBeLessThan(5_000)
    expect(left()).toEqual([])
  })
})

describe('pruning', () => {
  const stored = async (where: string) => (await storeAt(where).store.all()).flatMap(({ runs }) => runs)

  it('removes runs with their acceptances in one commit, which the others survive', async () => {
    const { where, files, commits } = remote()
    const { store, left } = storeAt(where)
    await store.append([1, 2, 3].map((n) => run(n)))
    await store.accept([run(1)], accepted)
    await store.remove((await stored(where)).slice(0, 2))
    expect(starts((await stored(where)).map(({ record: one }) => one))).toEqual(['run-3'])
    expect(files()).toHaveLength(3)
    expect(commits()).toBe(3)
    expect(left()).toEqual([])
  })

  it('makes no commit where nothing is to go', async () => {
    const { where, tip } = remote()
    const { store } = storeAt(where)
    await store.remove([])
    await store.append([run(1)])
    const before = tip()
    await store.remove([])
    await store.remove([{ file: `${KEY}/2026-01-01-run-9-1.json.gz`, record: run(9) }])
    for (const file of ['../README.md', 'README.md', `${KEY}/notes.txt`])
      await expect(store.remove([{ file, record: run(9) }])).rejects.toThrow(
        /is not the file of a stored run/,
      )
    expect(tip()).toBe(before)
  })

  it('begins the branch anew with what stays where all its commits are over 20 MB', async () => {
    const { where, commits, files, plant, path } = remote()
    const { store } = storeAt(where)
    await store.append([run(1), run(2)])
    for (const seed of [3, 5, 7]) plant({ 'index.html': noise(7 << 20, seed) })
    plant({ 'index.html': null })
    await store.remove((await stored(where)).slice(0, 1))
    expect(commits()).toBe(1)
    expect(files()).toEqual([expect.stringMatching(NAME), 'README.md', 'index.json'])
    expect((await store.read(series)).records).toEqual([run(2)])
    expect(git(path, 'log', '-1', '--format=%s', BRANCH)).toBe('Prune a run, and begin the branch anew')
    await store.append([run(3)])
    expect(commits()).toBe(2)
  })
})

/** Bytes that do not compress. */
function noise(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let state = seed
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[i] = state >>> 24
  }
  return bytes
}

describe('an address', () => {
  const ACTIONS = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'a/b',
  }

  it.each([
    ['git:origin', /the branch is missing; write git:REMOTE#BRANCH/],
    ['git:#b', /the remote is missing/],
    ['git:origin#', /is no branch/],
    ['git:origin#-b', /is no branch/],
    ['git:origin#a..b', /is no branch/],
    ['git:origin#a.lock', /is no branch/],
    ['git:origin#refs heads', /is no branch/],
    ['git:--upload-pack=touch#b', /the remote is missing/],
    ['git:https://user@forge.example/x.git#b', /no user and no password/],
    ['git:https://user:secret@forge.example/x.git#b', /SOCKETGATE_GIT_TOKEN/],
    ['git:ssh://git@forge.example/x.git#b', /SOCKETGATE_GIT_USER/],
    ['git:git@forge.example:x.git#b', /write ssh:\/\/HOST\/PATH/],
    ['git:ext::sh -c id#b', /write ssh/],
    ['git:ext://x#b', /ext: is not spoken/],
    ['git:http://forge.example/x.git#b', /http:\/\/ is only for loopback/],
    ['git:http://127.0.0.1.forge.example/x.git#b', /only for loopback/],
    ['git:ssh://-oProxyCommand=id/x#b', /./],
    ['git:ssh://forge.example/-x#b', /begins with -/],
    ['git:https://forge.example/x.git?a=b#c', /neither a query/],
  ])('is refused as wrong usage: %s', (where, message) => {
    const opening = () => storeAt(where)
    expect(opening).toThrow(Failure)
    expect(opening).toThrow(message)
    expect(opening).not.toThrow(/secret/)
  })

  it.each(['git:/srv/x.git#b', 'git:../x.git#b', 'git:file:///srv/x.git#b'])(
    'lies on a server in Actions: %s',
    (where) => {
      expect(() => storeAt(where, ACTIONS)).toThrow(/in Actions a baseline lies on a server/)
      expect(() => storeAt(where)).not.toThrow()
    },
  )

  it('is what it is called in Actions too', () => {
    for (const where of [
      'git:origin#b',
      'git:https://forge.example/x.git#b',
      'git:ssh://forge.example/x.git#b',
    ])
      expect(storeAt(where, ACTIONS).store.where).toBe(where)
  })
})
