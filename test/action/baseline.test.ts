import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkBaseline } from '../../src/action/base/base-baseline.ts'
import { directoryStore } from '../../src/baseline/directory/directory.ts'
import { record } from '../judge/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { CANDIDATES, CELLS, own, run, wobble } from './storing.ts'
import { HEAD, MERGE, pull, wholeStep } from './support.ts'

const folder = temporaryFolder()
let github: GitHubDouble
beforeAll(async () => {
  // A repository without a policy file.
  const commit = { status: 200, data: { sha: HEAD } }
  github = await startGitHub({ extra: ({ operation }) => (operation === 'repos/get-commit' ? commit : null) })
})
afterAll(() => github.close())
beforeEach(() => rmSync(join(folder, 'base'), { recursive: true, force: true }))

const stored = () =>
  existsSync(join(folder, 'base'))
    ? readdirSync(join(folder, 'base'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.gz'),
      ).length
    : 0

async function judgeUnder(
  event: string,
  payload: object,
  env: { readonly [name: string]: string },
  candidate: (typeof CANDIDATES)[number],
) {
  const [, records, before] = candidate
  const store = directoryStore('base', folder)
  for (let n = 1; n <= before; n++) await store.append([run(n, wobble(n))])
  const names = records.map((each, i) => {
    writeFileSync(join(folder, `${i}.json`), JSON.stringify(each))
    return `${i}.json`
  })
  const inputs = { INPUT_COMMAND: 'judge', INPUT_RECORDS: names.join('\n'), INPUT_BASELINE: 'dir:base' }
  const result = await wholeStep({
    github,
    folder,
    event,
    payload,
    env: { ...env, ...inputs, INPUT_CHECK: 'false' },
  })
  return { ...result, added: stored() - before }
}

describe.each(CELLS)('a run of %s on %s', (event, ref, payload, env, allowed) => {
  test.each(CANDIDATES)('with outcome %s', async (...candidate) => {
    const [outcome, records, , keeps] = candidate
    const result = await judgeUnder(event, payload, { GITHUB_REF: ref, ...env }, candidate)
    expect(result.outcome, result.log).toBe(outcome)
    expect([result.added, result.written]).toEqual(allowed && keeps ? [records.length, 'true'] : [0, 'false'])
    // Nobody has asked for it: the reason is the event's, the ref's or the outcome's.
    expect(result.summary).not.toContain('--no-store')
    if (!allowed && keeps)
      expect(result.summary).toMatch(/not stored: .*(are not added to a baseline|nor protected)/)
  })
})

test('a record that was measured for a change under review is not added by a later push either', async () => {
  for (const event of ['pull_request', 'merge_group', 'workflow_run']) {
    const made = record({}, 11)
    const brought = { ...run(11, 1), provenance: { ...made.provenance, event } }
    const env = { GITHUB_REF: 'refs/heads/main' }
    const result = await judgeUnder('push', own, env, ['pass', [brought], 6, true])
    expect([result.outcome, result.added]).toEqual(['pass', 0])
    expect(result.summary).toContain(`runs of ${event.replace('_', '&#95;')} are not added`)
    rmSync(join(folder, 'base'), { recursive: true })
  }
})

describe('a change is compared with the baseline of its base', () => {
  const repository = temporaryFolder()
  const commits: { [name: string]: string } = {}

  function git(...args: readonly string[]): string {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false']
    return execFileSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8', stdio: 'pipe' }).trim()
  }

  function commit(name: string, file: string, text: string): void {
    mkdirSync(join(repository, file, '..'), { recursive: true })
    writeFileSync(join(repository, file), text)
    git('add', '-A')
    git('commit', '--quiet', '-m', name)
    commits[name] = git('rev-parse', 'HEAD')
  }

  beforeAll(() => {
    git('init', '--quiet', '--initial-branch=main')
    commit('empty', 'README.md', 'x')
    commit('base', 'base/0123456789ab/1.json.gz', 'one run')
    git('checkout', '--quiet', '-b', 'honest')
    commit('honest', 'src/x.ts', 'x')
    git('checkout', '--quiet', '-b', 'forger', commits.base!)
    commit('forged', 'base/0123456789ab/2.json.gz', 'a slower run')
    git('checkout', '--quiet', '-b', 'deleter', commits.base!)
    git('rm', '-r', '--quiet', 'base')
    commit('deleted', 'src/y.ts', 'y')
    git('checkout', '--quiet', 'main')
    commit('newer', 'base/0123456789ab/3.json.gz', 'a run of main')
    git('merge', '--quiet', '--no-edit', 'honest')
    commits.merge = git('rev-parse', 'HEAD')
  })

  const eventInto = (base: string | null) => ({
    sha: HEAD,
    base: base === null ? null : { ref: 'main', sha: commits[base] ?? base },
  })
  /** What GitHub says of a path at a commit that the checkout does not hold. */
  const nothing = async () => null
  const check = (head: string, base: string | null, env: object = {}, path = 'base', remote = nothing) => {
    git('checkout', '--quiet', '--force', commits[head]!)
    const place = { where: `dir:${path}`, cwd: repository, env: { PATH: process.env.PATH, ...env }, remote }
    return checkBaseline(place, eventInto(base))
  }
  const altered = { outcome: 'policy', message: expect.stringContaining('alters it') }
  const deeper = { outcome: 'policy', message: expect.stringContaining('fetch-depth: 2') }

  test('and runs where it leaves that alone', async () => {
    await check('honest', 'base')
    await check('merge', 'newer')
  })

  test.each(['forged', 'deleted'])('and is refused where it has %s it', async (head) => {
    await expect(check(head, 'base')).rejects.toMatchObject(altered)
  })

  test('and is refused where it begins one of its own', async () => {
    await expect(check('forged', 'empty')).rejects.toMatchObject(altered)
  })

  test('which may have grown since the event: the merge that GitHub made has it as it is', async () => {
    await check('merge', 'base', { GITHUB_SHA: commits.merge! })
    await expect(check('merge', 'base')).rejects.toMatchObject(altered)
    // A head that says it was a merge of GitHub's is none.
    await expect(check('forged', 'empty', { GITHUB_SHA: commits.merge! })).rejects.toMatchObject(altered)
  })

  test('and is refused where the checkout cannot tell', async () => {
    await expect(check('honest', MERGE)).rejects.toMatchObject(deeper)
  })

  test('where it is part of the repository at all, through links too', async () => {
    await check('empty', MERGE)
    await check('forged', null)
    git('checkout', '--quiet', '--force', commits.forged!)
    const elsewhere = temporaryFolder()
    symlinkSync(join(repository, 'base'), join(elsewhere, 'link'))
    const env = { PATH: process.env.PATH }
    const through = (path: string) =>
      checkBaseline({ where: `dir:${path}`, cwd: repository, env, remote: nothing }, eventInto('base'))
    await expect(through(join(elsewhere, 'link'))).rejects.toMatchObject(altered)
    await through(elsewhere)
    await through('/nowhere')
    await expect(through(join(repository, 'src/../base'))).rejects.toMatchObject(altered)
  })

  test('and is refused where a link leads it to a folder of its own, or out of the repository', async () => {
    for (const [name, to] of [
      ['swapped', 'other'],
      ['led out', tmpdir()],
    ] as const) {
      git('checkout', '--quiet', '-B', 'swapper', commits.base!)
      git('rm', '-r', '--quiet', 'base')
      mkdirSync(join(repository, 'other'), { recursive: true })
      symlinkSync(to, join(repository, 'base'))
      commit(name, 'other/0123456789ab/1.json.gz', 'a slower run')
      await expect(check(name, 'base')).rejects.toMatchObject(altered)
    }
    // Neither the name nor what it finally leads to was there before; the link is of the change.
    await expect(check('led out', 'empty')).rejects.toMatchObject(altered)
  })

  test('and is refused where a folder above it became a link', async () => {
    git('checkout', '--quiet', '-B', 'ci', commits.empty!)
    commit('ci', 'ci/base/0123456789ab/1.json.gz', 'one run')
    commit('beside', 'ci/notes.md', 'x')
    git('rm', '-r', '--quiet', 'ci')
    mkdirSync(join(repository, 'store'), { recursive: true })
    symlinkSync('store', join(repository, 'ci'))
    commit('above', 'store/notes.md', 'x')
    await check('beside', 'ci', {}, 'ci/base')
    await expect(check('above', 'ci', {}, 'ci/base')).rejects.toMatchObject(altered)
  })

  /** A git that is the real one, started otherwise. */
  function gitBy(line: string): string {
    const bin = temporaryFolder()
    writeFileSync(join(bin, 'git'), `#!/bin/sh\n${line}\n`, { mode: 0o755 })
    return bin
  }
  const real = `PATH='${process.env.PATH}' exec git "$@"`
  const theirs = `export GIT_TEST_ASSUME_DIFFERENT_OWNER=1; ${real}`

  test('in a checkout of another user, as in a container, as well', async () => {
    const env = { PATH: gitBy(theirs) }
    await check('honest', 'base', env)
    await expect(check('forged', 'base', env)).rejects.toMatchObject(altered)
  })

  test.each([
    ['is not there', () => temporaryFolder(), /needs git, and a checkout/],
    ['trusts nobody', () => gitBy(`shift 2; ${theirs}`), /dubious ownership.*safe\.directory/],
    ['fails', () => gitBy('echo "fatal: bad object HEAD" >&2; exit 128'), /fatal: bad object HEAD/],
  ])('and is refused where git %s', async (_, path, why) => {
    const refusal = { outcome: 'policy', message: expect.stringMatching(why) }
    for (const head of ['honest', 'deleted'])
      await expect(check(head, 'base', { PATH: path() })).rejects.toMatchObject(refusal)
  })

  test('and is refused where it may have been deleted: neither checkout nor GitHub can tell', async () => {
    await expect(
      check('deleted', MERGE, {}, 'base', () => Promise.reject(new Error('404'))),
    ).rejects.toMatchObject(deeper)
  })

  test('by a whole step, before anything is measured', async () => {
    git('checkout', '--quiet', '--force', commits.forged!)
    const payload = pull('acme/orders')
    payload.pull_request.base.sha = commits.base!
    const env = {
      INPUT_PLAN: 'plan.yaml',
      INPUT_BASELINE: 'dir:base',
      PATH: process.env.PATH!,
      INPUT_CHECK: 'false',
    }
    const result = await wholeStep({ github, folder: repository, event: 'pull_request', payload, env })
    expect([result.failed, result.exit], result.log).toEqual([true, '31'])
    expect(result.log).toContain('would be compared with itself')
  })
})
