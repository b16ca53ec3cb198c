import { describe, expect, it } from 'vitest'
import { type EventContext, readEvent } from '../../src/github/event/event.ts'

const HEAD = '8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39'
const BASE = '41d7ab90000000000000000000000000000000aa'
const MERGE = 'ffffffffffffffffffffffffffffffffffffffff'

const env = {
  GITHUB_REPOSITORY: 'acme/orders',
  GITHUB_SHA: MERGE,
  GITHUB_REF: 'refs/pull/412/merge',
  GITHUB_RUN_ID: '11981',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.acme.example',
  GITHUB_ACTOR: 'octocat',
}

function pull(headRepository: string | null, more: object = {}): object {
  return {
    action: 'synchronize',
    number: 412,
    pull_request: {
      number: 412,
      title: '::error::`id`',
      user: { login: 'octocat' },
      head: {
        sha: HEAD,
        ref: '$(id)',
        repo: headRepository === null ? null : { full_name: headRepository },
      },
      base: { ref: 'main', sha: BASE, repo: { full_name: 'acme/orders' } },
      ...more,
    },
  }
}

const request = { number: 412, headSha: HEAD, headRepository: 'acme/orders' }
const outside = { pullRequest: null, fork: false, dependabot: false, sha: MERGE, base: null, mayWrite: true }
const inside = {
  pullRequest: request,
  fork: false,
  sha: HEAD,
  base: { ref: 'main', sha: BASE },
  mayWrite: true,
}
const forked = { fork: true, sha: HEAD, mayWrite: false }

interface Case {
  readonly what: string
  readonly name: string
  readonly payload: unknown
  readonly env?: { readonly [name: string]: string | undefined }
  readonly load: boolean
  readonly expected: Partial<EventContext>
}

const CASES: readonly Case[] = [
  {
    what: 'push',
    name: 'push',
    payload: { ref: 'refs/heads/main', after: MERGE },
    load: true,
    expected: outside,
  },
  {
    what: 'pull_request of the same repository',
    name: 'pull_request',
    payload: pull('acme/orders'),
    load: true,
    expected: inside,
  },
  {
    what: 'pull_request of the same repository, named in another case',
    name: 'pull_request',
    payload: pull('Acme/Orders'),
    load: true,
    expected: { fork: false, mayWrite: true },
  },
  {
    what: 'pull_request of a fork',
    name: 'pull_request',
    payload: pull('stranger/orders'),
    load: true,
    expected: { ...forked, pullRequest: { ...request, headRepository: 'stranger/orders' } },
  },
  {
    what: 'pull_request of a deleted fork',
    name: 'pull_request',
    payload: pull(null),
    load: true,
    expected: { ...forked, pullRequest: { ...request, headRepository: null } },
  },
  {
    what: 'pull_request of Dependabot',
    name: 'pull_request',
    payload: pull('acme/orders', { user: { login: 'dependabot[bot]' } }),
    load: true,
    expected: { ...inside, dependabot: true },
  },
  {
    what: 'pull_request that Dependabot started again',
    name: 'pull_request',
    payload: pull('acme/orders'),
    env: { GITHUB_ACTOR: 'dependabot[bot]' },
    load: true,
    expected: { dependabot: true },
  },
  { what: 'schedule', name: 'schedule', payload: { schedule: '0 4 * * *' }, load: true, expected: outside },
  {
    what: 'release',
    name: 'release',
    payload: { action: 'published', release: { tag_name: 'v1' } },
    load: true,
    expected: outside,
  },
  {
    what: 'workflow_dispatch',
    name: 'workflow_dispatch',
    payload: { inputs: {} },
    load: true,
    expected: outside,
  },
  {
    what: 'merge_group',
    name: 'merge_group',
    payload: { merge_group: { head_sha: HEAD, base_sha: BASE, base_ref: 'refs/heads/main' } },
    load: true,
    expected: { ...outside, sha: HEAD, base: { ref: 'main', sha: BASE } },
  },
  {
    what: 'pull_request_target of a fork',
    name: 'pull_request_target',
    payload: pull('stranger/orders'),
    load: false,
    expected: forked,
  },
  {
    what: 'workflow_run',
    name: 'workflow_run',
    payload: { workflow_run: { head_sha: HEAD, event: 'pull_request' } },
    load: false,
    expected: outside,
  },
  {
    what: 'issue_comment',
    name: 'issue_comment',
    payload: { issue: { number: 412, pull_request: {} }, comment: { body: '/load' } },
    load: false,
    expected: outside,
  },
  {
    what: 'pull_request without a readable payload',
    name: 'pull_request',
    payload: null,
    load: true,
    expected: { pullRequest: null, fork: true, mayWrite: false },
  },
  {
    what: 'pull_request whose numbers and hashes are not such',
    name: 'pull_request',
    payload: pull('acme/orders', {
      number: '412; id',
      head: { sha: '../../x', repo: { full_name: 'acme/orders' } },
    }),
    load: true,
    expected: { pullRequest: null, fork: true, sha: null, mayWrite: false },
  },
  {
    what: 'no GitHub Actions at all',
    name: '',
    payload: undefined,
    env: { GITHUB_REPOSITORY: undefined, GITHUB_SHA: undefined, GITHUB_RUN_ID: undefined },
    load: true,
    expected: { repository: null, sha: null, runUrl: null, run: null, mayWrite: false },
  },
]

describe('an event', () => {
  for (const { what, name, payload, load, expected, env: over } of CASES) {
    it(`is read for what it may do: ${what}`, () => {
      const event = readEvent({ ...env, GITHUB_EVENT_NAME: name, ...over }, payload)
      expect(event).toMatchObject(expected)
      expect(event.loadRefused === null).toBe(load)
      if (!load) expect(event.loadRefused).toContain(name)
    })
  }

  it.each([
    ['push', 'refs/heads/topic', 'push'],
    ['push', 'refs/heads/main', null],
    ['workflow_dispatch', 'refs/heads/topic', 'workflow_dispatch'],
    ['release', 'refs/tags/v1', 'release'],
    ['schedule', 'refs/heads/main', null],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/x', null],
    ['pull_request', 'refs/pull/412/merge', null],
    ['', '', null],
  ])('that is %s of %s is judged without a base, and unreviewed: %s', (name, ref, alone) => {
    const payload = { ...pull('acme/orders'), repository: { default_branch: 'main' } }
    const read = (over: object) =>
      readEvent({ ...env, GITHUB_EVENT_NAME: name, GITHUB_REF: ref, ...over }, payload).alone
    expect(read({})).toBe(alone)
    expect(read({ GITHUB_REF_PROTECTED: 'true' })).toBe(null)
  })

  it('is never read from inherited keys', () => {
    const payload = Object.create(pull('acme/orders')) as object
    expect(readEvent({ ...env, GITHUB_EVENT_NAME: 'pull_request' }, payload)).toMatchObject({ fork: true })
  })

  it('names the page of its run on the server it came from', () => {
    const url = 'https://github.acme.example/acme/orders/actions/runs/11981'
    expect(readEvent({ ...env, GITHUB_EVENT_NAME: 'push' }, {}).runUrl).toBe(url)
    const again = readEvent({ ...env, GITHUB_EVENT_NAME: 'push', GITHUB_RUN_ATTEMPT: '3' }, {})
    expect(again.runUrl).toBe(`${url}/attempts/3`)
  })
})
