import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { basePolicy } from '../../src/action/base/base-policy.ts'
import { permissionOf, policyRef } from '../../src/action/base/policy.ts'
import { readContents } from '../../src/action/base/remote-file.ts'
import { startService } from '../../src/demo/service.ts'
import { readEvent } from '../../src/github/event/event.ts'
import { NO_POLICY } from '../../src/plan/forecast/policy-file.ts'
import { MISTAKEN_FOR_IT } from '../../src/plan/forecast/policy-path.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type Reply, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { LOGIN, ORDERS, writePlan } from '../support/plans.ts'
import { pull, REPOSITORY, stepOf, wholeStep } from './support.ts'

const repository = temporaryFolder()
const POLICY = '.github/socketgate-policy.yml'
const path = join(repository, POLICY)
const commits: { [name: string]: string } = {}

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8' }).trim()
}

function commit(name: string): void {
  git('add', '-A')
  git('commit', '--quiet', '--allow-empty', '-m', name)
  commits[name] = git('rev-parse', 'HEAD')
}

beforeAll(() => {
  git('init', '--quiet')
  commit('without')
  mkdirSync(join(repository, '.github'))
  writeFileSync(path, 'version: 1\ntargets: [wss://base.example]\ncaps: { vus: 10 }\n')
  commit('base')
  writeFileSync(path, 'version: 1\ntargets: [wss://granted.to.itself.example]\ncommands: true\n')
  commit('change')
  writeFileSync(path, 'version: 1\ncaps: { vus: lots }\n')
  commit('malformed')
  writeFileSync(
    path,
    'version: 1\nrules: head\nrequire: { mode: block, runs: 3, sockets: 20, gate: [closes] }\n',
  )
  commit('floors')
  rmSync(path)
  symlinkSync('/etc/hostname', path)
  commit('link')
  rmSync(path)
  for (const name of MISTAKEN_FOR_IT) {
    writeFileSync(join(repository, name), 'version: 1\n')
    commit(name)
    writeFileSync(path, 'version: 1\ncaps: { vus: 10 }\n')
    commit(`${name} beside it`)
    for (const file of [join(repository, name), path]) rmSync(file)
  }
})

const nobody = async () => {
  throw new Error('nobody may be asked')
}
const read = (ref: string, remote: Parameters<typeof basePolicy>[0]['remote'] = nobody, cwd = repository) =>
  basePolicy({ cwd, ref, env: process.env, remote })

describe('the policy of a commit that the checkout holds', () => {
  test('is that of the base, whatever the change made of it, and needs no network', async () => {
    const { grants, caps, commands } = await read(commits.base!)
    expect(grants.map(({ text }) => text)).toEqual(['wss://base.example'])
    expect([caps, commands]).toEqual([{ vus: 10 }, false])
  })

  test('is none where there is no file', async () => {
    expect(await read(commits.without!)).toEqual(NO_POLICY)
  })

  test('is refused where it is malformed, or no plain file', async () => {
    await expect(read(commits.malformed!)).rejects.toMatchObject({ outcome: 'policy' })
    await expect(read(commits.link!)).rejects.toMatchObject({ outcome: 'policy' })
  })
})

describe.each(MISTAKEN_FOR_IT)('a policy that is called %s', (name) => {
  const wrong = {
    outcome: 'policy',
    message: expect.stringContaining(`the base has ${name}, which is not read`),
    next: [expect.stringContaining(`git mv ${name} ${POLICY}`)],
  }

  test('is refused, since nothing that it says would hold', async () => {
    await expect(read(commits[name]!)).rejects.toMatchObject(wrong)
  })

  test('is refused where only GitHub holds the commit, too', async () => {
    const remote = async (path: string) => (path === name ? Buffer.from('version: 1') : null)
    await expect(read('main', remote)).rejects.toMatchObject(wrong)
  })

  test('is left alone beside the one that is read', async () => {
    expect((await read(commits[`${name} beside it`]!)).caps).toEqual({ vus: 10 })
  })
})

describe('the policy of a commit that only GitHub holds', () => {
  const elsewhere = temporaryFolder()
  const SHA = 'e'.repeat(40)
  const file = (text: string) => {
    const content = Buffer.from(text).toString('base64')
    return { type: 'file', encoding: 'base64', size: text.length, name: 'x', path: POLICY, content }
  }

  async function ask(answers: { readonly [operation: string]: Reply }, ref = SHA) {
    const github = await startGitHub({ extra: ({ operation }) => answers[operation] ?? null })
    const event = readEvent({ GITHUB_REPOSITORY: 'acme/orders' }, null)
    try {
      const remote = readContents(TOKEN, event, { GITHUB_API_URL: github.url })
      return await read(ref, remote, elsewhere)
    } finally {
      await github.close()
    }
  }

  test('is read over the API', async () => {
    const reply = { status: 200, data: file('version: 1\ncaps: { minutes: 3 }\n') }
    expect((await ask({ 'repos/get-content': reply })).caps).toEqual({ minutes: 3 })
  })

  test('is none where the commit can be read and has no such file', async () => {
    const commit = { status: 200, data: { sha: SHA } }
    expect(await ask({ 'repos/get-commit': commit })).toEqual(NO_POLICY)
  })

  test.each<readonly [string, { readonly [operation: string]: Reply }]>([
    ['the token may not read: 404 for everything', {}],
    ['GitHub is down', { 'repos/get-content': { status: 500, data: { message: 'down' } } }],
    [
      'a link is in its place',
      { 'repos/get-content': { status: 200, data: { type: 'symlink', target: '/etc/x' } } },
    ],
    ['a folder is in its place', { 'repos/get-content': { status: 200, data: [] } }],
    [
      'it is too large to be given',
      { 'repos/get-content': { status: 200, data: { ...file(''), encoding: 'none' } } },
    ],
  ])('is refused where %s', async (_, answers) => {
    await expect(ask(answers)).rejects.toMatchObject({
      outcome: 'policy',
      message: expect.stringContaining('contents: read'),
    })
  })

  test('is refused without a token', async () => {
    const remote = readContents(undefined, readEvent({ GITHUB_REPOSITORY: 'a/b' }, null), {})
    await expect(read(SHA, remote, elsewhere)).rejects.toMatchObject({ outcome: 'policy' })
  })
})

const OWN = { repository: { full_name: 'acme/orders', default_branch: 'main' } }
const PULL = {
  ...OWN,
  pull_request: {
    number: 1,
    head: { sha: 'a'.repeat(40), repo: { full_name: 'acme/orders' } },
    base: { sha: 'b'.repeat(40), ref: 'main' },
  },
}

describe('where the policy is read', () => {
  const SHA = 'c'.repeat(40)
  test.each([
    ['pull_request', 'refs/pull/1/merge', PULL, 'b'.repeat(40)],
    ['push', 'refs/heads/main', OWN, SHA],
    ['push', 'refs/heads/topic', OWN, 'main'],
    ['push', 'refs/heads/release', OWN, 'main'],
    ['schedule', 'refs/heads/main', {}, SHA],
    ['workflow_dispatch', 'refs/heads/topic', OWN, 'main'],
    ['release', 'refs/tags/v1.0.0', OWN, 'main'],
    [
      'merge_group',
      'refs/heads/gh-readonly-queue/main/x',
      { ...OWN, merge_group: { head_sha: SHA, base_sha: 'b'.repeat(40), base_ref: 'refs/heads/main' } },
      'b'.repeat(40),
    ],
  ])('%s on %s', (name, ref, payload, place) => {
    const env = {
      GITHUB_EVENT_NAME: name,
      GITHUB_REPOSITORY: 'acme/orders',
      GITHUB_SHA: SHA,
      GITHUB_REF: ref,
    }
    expect(policyRef(readEvent(env, payload), payload, env)).toBe(place)
  })

  test('a pull request without a base is refused', () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'acme/orders', GITHUB_SHA: SHA }
    expect(() => policyRef(readEvent(env, OWN), OWN, env)).toThrowError(
      expect.objectContaining({ outcome: 'policy' }),
    )
  })
})

describe('an event without secrets', () => {
  test.each<readonly [string, string, object, boolean]>([
    ['a push', 'push', {}, false],
    ['a branch', 'pull_request', { head: 'acme/orders' }, false],
    ['a fork', 'pull_request', { head: 'stranger/orders' }, true],
    ['a deleted fork', 'pull_request', { head: null }, true],
    ['a review of a fork', 'pull_request_review', { head: 'stranger/orders' }, true],
    ['Dependabot', 'pull_request', { head: 'acme/orders', author: 'dependabot[bot]' }, true],
    [
      'Dependabot, started again by it',
      'pull_request',
      { head: 'acme/orders', actor: 'dependabot[bot]' },
      true,
    ],
    ['a push by Dependabot', 'push', { actor: 'dependabot[bot]' }, true],
  ])('%s', async (_, event, { head, author, actor }: Change, withoutSecrets) => {
    const sha = commits.without!
    const payload = head === undefined ? { repository: REPOSITORY } : pull(head, author)
    if ('pull_request' in payload) payload.pull_request.base.sha = sha
    const env = { GITHUB_ACTOR: actor ?? 'octocat', GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' }
    const asked = { github: { url: 'http://127.0.0.1:1' }, folder: repository, event, payload, env }
    const { step, inputs } = stepOf({ ...asked, env: { ...env, PATH: process.env.PATH! } })
    const permission = await permissionOf(inputs, step)
    expect(permission.withoutSecrets).toBe(withoutSecrets)
  })
})

describe('a plan below what the policy of the base requires', () => {
  test('is told so in the permission of every step', async () => {
    const sha = commits.floors!
    const env = { GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main', PATH: process.env.PATH! }
    const asked = {
      github: { url: 'http://127.0.0.1:1' },
      folder: repository,
      event: 'push',
      payload: OWN,
      env,
    }
    const { step, inputs } = stepOf(asked)
    expect(await permissionOf(inputs, step)).toMatchObject({
      rules: 'head',
      demands: { mode: 'block', runs: 3, sockets: 20, gate: [{ metric: 'closes', tags: {} }] },
    })
  })

  const onFloors = async (more: { readonly [name: string]: string }, commit = 'floors') => {
    const env = {
      INPUT_PROFILE: 'pr',
      INPUT_ENGINE: 'embedded',
      INPUT_CHECK: 'false',
      INPUT_COMMENT: 'never',
      INPUT_OUT: 'out',
      GITHUB_SHA: commits[commit]!,
      GITHUB_REF: 'refs/heads/main',
      PATH: process.env.PATH!,
      ...more,
    }
    const github = { url: 'http://127.0.0.1:1' }
    return await wholeStep({ github, folder: repository, event: 'push', payload: OWN, env })
  }
  const profiles = 'profiles: { pr: { vus: 50%, runs: 1 } }'

  test.each(['run', 'measure'])(
    'is refused (31) by %s before anything is asked of a service',
    async (command) => {
      const plan = writePlan(repository, { port: 9, rest: profiles })
      const { failed, outcome, exit, log } = await onFloors({ INPUT_COMMAND: command, INPUT_PLAN: plan })
      expect([failed, outcome, exit]).toEqual([true, 'policy', '31'])
      expect(log).toContain('runs: 3 is required, and profile pr (line')
      expect(log).toContain('sockets: 20 is required, and this load opens 2 sockets at once')
      expect(log).toContain('a key row of "gate" on closes is required')
      // How it is judged is asked where it is.
      expect(log.includes('mode: block is required')).toBe(command === 'run')
    },
  )

  test('is refused (31) by judge, and so are records without their plan', async () => {
    const service = await startService({ port: 0 })
    const load = '{ executor: constant-vus, vus: 2, duration: 1s }'
    const parts = { port: service.port, path: '/ws', socket: ORDERS, head: LOGIN, load, rest: profiles }
    const plan = writePlan(repository, parts, 'judged.yaml')
    const measured = await onFloors({ INPUT_COMMAND: 'measure', INPUT_PLAN: plan }, 'without')
    await service.close()
    expect(measured.failed).toBe(false)
    // The commits of this test are policies: the record is of whichever asks.
    const path = join(repository, 'out/record.json')
    const { provenance, ...rest } = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...rest, provenance: { ...provenance, commit: null } }))
    const records = { INPUT_COMMAND: 'judge', INPUT_RECORDS: 'out/record.json', INPUT_OUT: 'judged' }
    const below = await onFloors({ ...records, INPUT_PLAN: plan })
    expect([below.outcome, below.log.includes('mode: block is required')]).toEqual(['policy', true])
    const planless = await onFloors({ ...records, INPUT_PROFILE: '' })
    expect([planless.outcome, planless.log.includes('name it in the input plan')]).toEqual(['policy', true])
    expect((await onFloors({ ...records, INPUT_PLAN: plan }, 'without')).outcome).not.toBe('policy')
  }, 30_000)
})

interface Change {
  readonly head?: string | null
  readonly author?: string
  readonly actor?: string
}
