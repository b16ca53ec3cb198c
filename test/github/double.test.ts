import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { completed, isDescribed } from '../support/github-double/completed.ts'
import { DESCRIPTION, replyErrors } from '../support/github-double/contract.ts'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'

let github: GitHubDouble
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const SHA = '8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39'

async function send(method: string, path: string, body?: object, token = TOKEN): Promise<number> {
  const response = await fetch(`${github.url}/repos/acme/orders/${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'x-github-api-version': '2022-11-28' },
    ...(body && { body: JSON.stringify(body) }),
  })
  await response.text()
  return response.status
}

const check = (over: object = {}, output: object = {}) => ({
  name: 'gate',
  head_sha: SHA,
  status: 'completed',
  conclusion: 'neutral',
  output: { title: 't', summary: 's', ...output },
  ...over,
})

describe("the API double keeps to GitHub's description", () => {
  for (const [what, method, path, body] of [
    ['an operation that is not there', 'PUT', 'issues/412/comments', { body: 'x' }],
    ['a number that is a word', 'GET', 'issues/latest/comments', undefined],
    ['a query that is not known', 'GET', 'issues/412/comments?perpage=100', undefined],
    ['a missing body', 'POST', 'issues/412/comments', undefined],
    ['a body of the wrong type', 'POST', 'issues/412/comments', { body: 12 }],
    ['a misspelt key', 'POST', 'issues/412/comments', { body: 'x', bdoy: 'x' }],
    ['an issue without a title', 'POST', 'issues', { body: 'x' }],
    ['an issue in an unknown state', 'PATCH', 'issues/3', { state: 'done' }],
    ['a conclusion that GitHub does not know', 'POST', 'check-runs', check({ conclusion: 'inconclusive' })],
    ['a summary of 70,000 characters', 'POST', 'check-runs', check({}, { summary: 'x'.repeat(70_000) })],
    [
      'an annotation without its line',
      'POST',
      'check-runs',
      check({}, { annotations: [{ path: 'a', message: 'm' }] }),
    ],
  ] as const) {
    it(`and refuses ${what}`, async () => {
      expect(await send(method, path, body)).toBeGreaterThanOrEqual(404)
      expect(github.violations).not.toEqual([])
      expect(github.comments).toEqual([])
      expect(github.checks).toEqual([])
    })
  }

  it('and takes what it allows', async () => {
    expect(await send('POST', 'issues/412/comments', { body: 'x' })).toBe(201)
    expect(await send('POST', 'check-runs', check())).toBe(201)
    expect(github.violations).toEqual([])
  })

  it('and refuses bodies over 65,536 characters, and another token, without calling it a violation', async () => {
    expect(await send('POST', 'issues/412/comments', { body: 'x'.repeat(65_537) })).toBe(422)
    expect(await send('POST', 'issues/412/comments', { body: 'x' }, 'ghs_other')).toBe(401)
    expect(github.violations).toEqual([])
  })

  it('and finds replies that GitHub would not give', () => {
    expect(replyErrors('issues/list-comments', 200, [{ id: 1 }])).not.toEqual([])
    expect(replyErrors('issues/list-comments', 200, {})).not.toEqual([])
    expect(replyErrors('issues/list-comments', 200, [])).toEqual([])
  })
})

describe('what is asked of GitHub and read of its replies', () => {
  it('is what its Enterprise Servers describe, too', () => {
    expect(DESCRIPTION.sameRequests).toEqual(expect.arrayContaining(['ghes-3.17', 'ghes-3.18', 'ghes-3.19']))
  })

  const PULL = ['number', 'state', 'head.sha', 'head.ref', 'head.repo.full_name', 'base.repo.full_name']
  const OWNER = ['user.login', 'id', 'body']
  it.each([
    ['issues/list-comments', 200, OWNER.map((name) => `[].${name}`)],
    ['issues/create-comment', 201, ['id']],
    [
      'issues/list-for-repo',
      200,
      ['number', 'state', 'body', 'user.login', 'pull_request'].map((name) => `[].${name}`),
    ],
    ['checks/create', 201, ['id', 'app.id']],
    ['checks/update', 200, ['id']],
    [
      'checks/list-for-ref',
      200,
      ['id', 'external_id', 'conclusion', 'app.id'].map((name) => `check_runs.[].${name}`),
    ],
    ['actions/get-workflow-run-attempt', 200, ['conclusion']],
    ['pulls/get', 200, PULL],
    ['pulls/list', 200, PULL.map((name) => `[].${name}`)],
    ['repos/list-pull-requests-associated-with-commit', 200, PULL.map((name) => `[].${name}`)],
    [
      'actions/get-workflow-run',
      200,
      [
        ...['event', 'path', 'status', 'conclusion', 'head_sha', 'head_branch', 'run_attempt'],
        ...['repository.full_name', 'head_repository.full_name'],
      ],
    ],
    [
      'actions/list-workflow-run-artifacts',
      200,
      ['id', 'name', 'expired', 'size_in_bytes'].map((name) => `artifacts.[].${name}`),
    ],
    ['repos/get-content', 200, ['type', 'encoding', 'content']],
    ['repos/get', 200, ['default_branch']],
    ['repos/get-branch', 200, ['protected']],
    ['repos/get-collaborator-permission-level', 200, ['permission']],
  ])('of %s is described', (operation, status, paths) => {
    expect(paths.filter((path) => !isDescribed(operation, status, path))).toEqual([])
    expect(isDescribed(operation, status, 'hed.sha')).toBe(false)
  })

  it('is completed to a whole reply of GitHub where a test says only a part', () => {
    const operations = [
      ['pulls/get', {}],
      ['pulls/list', [{}]],
      ['repos/list-pull-requests-associated-with-commit', [{}]],
      ['actions/get-workflow-run', {}],
      ['actions/list-workflow-run-artifacts', { artifacts: [{}] }],
    ] as const
    for (const [operation, said] of operations)
      expect(replyErrors(operation, 200, completed(operation, 200, said))).toEqual([])
  })
})
