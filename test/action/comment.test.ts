import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foreignVerdict } from '../../src/action/foreign-verdict.ts'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { Failure } from '../../src/model/failure.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type Reply, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { runStep, useBuiltAction } from '../support/runner.ts'
import { type ZipFile, zipOf } from '../support/zip.ts'

useBuiltAction()

const workspace = temporaryFolder()
const SHA = 'a'.repeat(40)
const HOSTILE = '</details><img src=x onerror=1> @everyone [x](http://evil.example) ::error::x'
const honest = verdictOfFailure(new Failure('target', `refused: ${HOSTILE}`), {
  file: 'plans/feed.yaml',
  profile: 'pr',
})
const json = (value: unknown) => Buffer.from(JSON.stringify(value))
const artifactOf = (value: unknown, parts: Partial<ZipFile> = {}) =>
  zipOf([{ name: 'verdict.json', data: json(value), ...parts }])

let blobs: Server
let archive: Buffer = Buffer.alloc(0)
beforeAll(async () => {
  blobs = createServer((request, response) => {
    // The blob store is another host: a token that came along would be a leak.
    const status = request.headers.authorization === undefined ? 200 : 418
    response.writeHead(status, { 'content-type': 'application/zip' }).end(archive)
  })
  await new Promise<void>((done) => blobs.listen(0, '127.0.0.1', done))
})
afterAll(() => {
  blobs.closeAllConnections()
  blobs.close()
})

type Changes = { readonly [operation: string]: object }

const RUN = {
  id: 99,
  event: 'pull_request',
  path: '.github/workflows/load.yml',
  conclusion: 'success',
  head_sha: SHA,
  head_branch: 'topic',
  run_attempt: 2,
  repository: { full_name: 'acme/orders' },
  head_repository: { full_name: 'stranger/orders' },
}
const PULL = {
  number: 412,
  state: 'open',
  head: { sha: SHA, ref: 'topic', repo: { full_name: 'stranger/orders' } },
  base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'acme/orders' } },
}
const ARTIFACT = { id: 5, name: 'socketgate', size_in_bytes: 900, expired: false }

/** Runs the second workflow against a GitHub whose answers are changed as given. */
async function comment(zip: Buffer, changes: Changes = {}, event = 'workflow_run') {
  archive = zip
  const changed = (operation: string, base: object) => ({ ...base, ...changes[operation] })
  const answers: { readonly [operation: string]: () => Reply } = {
    'actions/get-workflow-run': () => ({ status: 200, data: changed('run', RUN) }),
    'repos/list-pull-requests-associated-with-commit': () => ({ status: 200, data: [changed('pull', PULL)] }),
    'pulls/get': () => ({ status: 200, data: changed('now', changed('pull', PULL)) }),
    'actions/list-workflow-run-artifacts': () => ({
      status: 200,
      data: { total_count: 1, artifacts: [changed('artifact', ARTIFACT)] },
    }),
    'actions/download-artifact': () => {
      const location = `http://localhost:${(blobs.address() as { port: number }).port}/blob`
      return { status: 302, data: null, headers: { location } }
    },
  }
  const github = await startGitHub({ extra: ({ operation }) => answers[operation]?.() ?? null })
  try {
    const result = await runStep({
      event,
      payload: { repository: { full_name: 'acme/orders', default_branch: 'main' }, workflow_run: { id: 99 } },
      workspace,
      inputs: {
        command: 'comment',
        'comment-workflows': '.github/workflows/load.yml',
        'github-token': TOKEN,
      },
      env: {
        GITHUB_REPOSITORY: 'acme/orders',
        GITHUB_SHA: 'c'.repeat(40),
        GITHUB_RUN_ID: '1',
        GITHUB_API_URL: github.url,
      },
    })
    const posts = github.log.filter((line) => /^(POST|PATCH)/.test(line))
    const wrong = github.violations.filter((line) => /^(GET|POST|PATCH) /.test(line))
    return { ...result, posts, comments: github.comments, wrong, asked: github.log }
  } finally {
    await github.close()
  }
}

describe('the second workflow of forks', () => {
  test('posts an honest verdict, written anew, and says whose word it is', async () => {
    const { exit, outputs, comments, wrong, log } = await comment(artifactOf(honest))
    expect([exit, outputs.comment, outputs.outcome], log).toEqual([0, 'created', 'target'])
    expect(comments).toHaveLength(1)
    const { body, issue } = comments[0]!
    expect(issue).toBe(412)
    expect(body).toContain('plan=plans/feed.yaml profile=pr')
    expect(body).toContain('run=99.2')
    expect(body).toContain('advisory')
    expect(body).not.toMatch(/<img|@everyone|\]\(http|<\/details><img/)
    expect(wrong).toEqual([])
  }, 20_000)

  const FORGED: readonly (readonly [string, Changes])[] = [
    ['a run of another event', { run: { event: 'push' } }],
    ['a run of pull_request_target', { run: { event: 'pull_request_target' } }],
    ['a workflow of another path', { run: { path: '.github/workflows/evil.yml' } }],
    ['a workflow whose path only begins alike', { run: { path: '.github/workflows/load.yml/x' } }],
    ['a run in another repository', { run: { repository: { full_name: 'stranger/orders' } } }],
    ['a cancelled run', { run: { conclusion: 'cancelled' } }],
    ['a run whose fork was deleted', { run: { head_repository: null } }],
    ['a run without a commit', { run: { head_sha: 'main' } }],
    ['a closed pull request', { pull: { state: 'closed' } }],
    ['a pull request of another head', { pull: { head: { ...PULL.head, sha: 'd'.repeat(40) } } }],
    [
      'a pull request of another fork',
      { pull: { head: { ...PULL.head, repo: { full_name: 'other/orders' } } } },
    ],
    [
      'a pull request into another repository',
      { pull: { base: { ...PULL.base, repo: { full_name: 'x/y' } } } },
    ],
    ['a change that moved on meanwhile', { now: { head: { ...PULL.head, sha: 'd'.repeat(40) } } }],
    ['a pull request that was closed meanwhile', { now: { state: 'closed' } }],
    ['an artifact of another name', { artifact: { name: 'results' } }],
    ['an artifact that expired', { artifact: { expired: true } }],
    ['an artifact that is too large', { artifact: { size_in_bytes: 2_000_000 } }],
  ]
  test.each(FORGED)(
    'posts nothing for %s',
    async (_, changes) => {
      const { posts, outputs, exit } = await comment(artifactOf(honest), changes)
      expect(posts).toEqual([])
      expect([exit, outputs.comment]).toEqual(
        outputs.comment === 'skipped:stale' ? [0, 'skipped:stale'] : [1, 'none'],
      )
    },
    20_000,
  )

  test('posts nothing for an archive that is not one honest file', async () => {
    const two = zipOf([
      { name: 'verdict.json', data: json(honest) },
      { name: 'x', data: Buffer.from('y') },
    ])
    const { posts, outputs } = await comment(two)
    expect([posts, outputs['exit-code']]).toEqual([[], '31'])
  }, 20_000)

  test('is refused under every other event', async () => {
    for (const event of ['pull_request', 'push', 'pull_request_target']) {
      const { posts, asked, outputs } = await comment(artifactOf(honest), {}, event)
      expect([posts, asked, outputs['exit-code']]).toEqual([[], [], '2'])
    }
  }, 20_000)
})

describe('a foreign verdict is refused', () => {
  const inside = (extra: object) => artifactOf({ ...honest, ...extra })
  const text = (raw: string) => zipOf([{ name: 'verdict.json', data: Buffer.from(raw) }])
  test.each<readonly [string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['noise', Buffer.from('PK\x03\x04 not an archive')],
    ['no file', zipOf([])],
    ['a path that leads out', artifactOf(honest, { name: '../verdict.json' })],
    ['an absolute path', artifactOf(honest, { name: '/verdict.json' })],
    ['a folder', artifactOf(honest, { name: 'verdict.json/' })],
    ['another name', artifactOf(honest, { name: 'Verdict.json' })],
    ['a link', artifactOf(honest, { mode: 0o120777 })],
    ['a device', artifactOf(honest, { mode: 0o020666 })],
    ['two of one name', zipOf([1, 2].map(() => ({ name: 'verdict.json', data: json(honest) })))],
    ['a bomb', zipOf([{ name: 'verdict.json', data: Buffer.alloc(64 << 20, ' ') }])],
    [
      'a bomb that states a small size',
      zipOf([{ name: 'verdict.json', data: Buffer.alloc(64 << 20, ' '), size: 100 }]),
    ],
    ['more than 1 MiB', Buffer.concat([artifactOf(honest), Buffer.alloc(1 << 20)])],
    ['a truncated archive', artifactOf(honest).subarray(0, 200)],
    ['no JSON', text('verdict')],
    ['NaN', text(JSON.stringify(honest).replace('"duration":0', '"duration":NaN'))],
    ['an infinite number', text(JSON.stringify(honest).replace('"duration":0', '"duration":1e999'))],
    ['a number as text', inside({ duration: '0' })],
    ['an unknown outcome', inside({ outcome: 'excellent' })],
    ['an unknown key', inside({ markdown: '# hello' })],
    ['a key that reaches a prototype', text(JSON.stringify(honest).replace('{', '{"__proto__":{"x":1},'))],
    ['a text of 10 kB', inside({ sentence: 'x'.repeat(10_000) })],
    ['100,000 reasons', inside({ reasons: Array.from({ length: 100_000 }, () => 1) })],
    [
      'a tower',
      text(
        JSON.stringify(honest).replace('"notices":[]', `"notices":${'['.repeat(5000)}${']'.repeat(5000)}`),
      ),
    ],
    ['a list', artifactOf([honest])],
    ['null', artifactOf(null)],
  ])('that holds %s', async (_, zip) => {
    await expect(foreignVerdict(zip)).rejects.toMatchObject({ outcome: 'policy' })
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  test('and an honest one is not', async () => {
    await expect(foreignVerdict(artifactOf(honest))).resolves.toMatchObject({ outcome: 'target' })
  })
})
