import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { parse } from 'yaml'
import { temporaryFolder } from '../support/folder.ts'
import { completed } from '../support/github-double/completed.ts'
import { type GitHubDouble, type Reply, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { HOSTILE_TEXTS } from '../support/hostile-text.ts'
import { foreignMarkup } from '../support/markdown.ts'
import { pullRequest } from '../support/pull-request.ts'
import { runStep, type StepResult, useBuiltAction } from '../support/runner.ts'

useBuiltAction()

/** Texts that make something of Markdown, HTML, a log or a terminal. */
const SPEAKS = /[<|`@#[]|::|\u001b|\u202e|www/

/** What a close frame can carry (RFC 6455 section 5.5), in whole characters. */
const REASONS = HOSTILE_TEXTS.map((text) => {
  let cut = text.slice(0, 123)
  while (Buffer.byteLength(cut) > 123) cut = cut.slice(0, -1)
  return cut
}).filter((text) => text !== '')

const workspace = temporaryFolder()
let service: Server
let sockets: WebSocketServer
let github: GitHubDouble
let closed = 0
let answered = 0

beforeAll(async () => {
  service = createServer((_, response) => {
    const text = HOSTILE_TEXTS[answered++ % HOSTILE_TEXTS.length]!
    response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ error: text }))
  })
  sockets = new WebSocketServer({ server: service })
  sockets.on('connection', (socket) => {
    socket.on('error', () => {})
    const reason = REASONS[closed++ % REASONS.length]!
    socket.send(JSON.stringify({ type: 'error', text: reason }))
    setTimeout(() => socket.close(4000 + (closed % 3), reason), 5)
  })
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done))
})
/** The change does not alter the plan. */
function ownPlan(): Reply {
  const content = readFileSync(join(workspace, 'plan.yaml')).toString('base64')
  const data = { type: 'file', encoding: 'base64', name: 'plan.yaml', path: 'plan.yaml', content }
  return { status: 200, data }
}

/** Of any other the base has none, and the change has moved none. */
const NEW_PLAN: { readonly [operation: string]: object } = {
  'repos/get-commit': { sha: 'b'.repeat(40) },
  'repos/compare-commits-with-basehead': { merge_base_commit: { sha: 'b'.repeat(40) }, files: [] },
}

beforeEach(async () => {
  github = await startGitHub({
    extra: ({ operation, path }) => {
      if (operation === 'repos/get-content' && path.path === 'plan.yaml') return ownPlan()
      const data = NEW_PLAN[operation]
      return data === undefined ? null : { status: 200, data: completed(operation, 200, data) }
    },
  })
  return () => github.close()
})
afterAll(() => {
  sockets.close()
  service.closeAllConnections()
  service.close()
})

const everything = HOSTILE_TEXTS.filter((text) => text.length < 100).join(' ')

/** A pull request whose every text a stranger chose. */
function payload(): object {
  const text = everything
  const repo = { full_name: 'acme/orders', description: text }
  return {
    repository: { ...repo, default_branch: 'main' },
    sender: { login: text },
    pull_request: {
      number: 412,
      title: text,
      body: text,
      labels: [{ name: text }],
      user: { login: text },
      head: { sha: 'a'.repeat(40), ref: text, label: text, repo },
      base: { sha: 'b'.repeat(40), ref: 'main', repo },
    },
  }
}

async function step(inputs: { readonly [input: string]: string }): Promise<StepResult> {
  // The system passes no NUL in a variable.
  const branch = everything.replaceAll('\u0000', '')
  return await runStep({
    event: 'pull_request',
    payload: payload(),
    workspace,
    inputs: { engine: 'embedded', 'github-token': TOKEN, ...inputs },
    env: {
      GITHUB_REPOSITORY: 'acme/orders',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_RUN_ID: '42',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_API_URL: github.url,
      GITHUB_HEAD_REF: branch,
      GITHUB_REF: `refs/heads/${branch}`,
      GITHUB_REF_NAME: branch,
      GITHUB_ACTOR: branch,
      GITHUB_WORKFLOW: branch,
    },
  })
}

/** The one link that a report may hold: to the run, made of our own facts. */
const OUR_RUN = '<a href=https://github.example/acme/orders/actions/runs/42>'
const strange = (markdown: string) => foreignMarkup(markdown).filter((tag) => tag !== OUR_RUN)

/** All commands but those that mask, and that this server takes no uploads: one, of our own toolkit, where the step fails or warns. */
const commandsOf = ({ commands }: StepResult) =>
  commands.filter(({ name }) => name !== 'add-mask' && name !== 'notice').map(({ name }) => name)

const OUTPUTS = new Set(
  Object.keys((parse(readFileSync('action.yml', 'utf8')) as { outputs: object }).outputs),
)

/** Line ends are ours; nothing else that steers a terminal is anybody's. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/

function expectSafe(result: StepResult): void {
  expect(result.written.replaceAll('\r\n', '\n')).not.toMatch(STEERING)
  expect(Object.keys(result.outputs).filter((name) => !OUTPUTS.has(name))).toEqual([])
  expect(strange(result.summary)).toEqual([])
  for (const { body } of github.comments) expect(strange(body)).toEqual([])
  for (const { body } of github.checks) {
    const { title, summary, annotations } = body.output as {
      title: string
      summary: string
      annotations: readonly { readonly title: string; readonly message: string }[]
    }
    const marker = '<!-- socketgate plan= profile= -->\n'
    expect(strange(marker + summary)).toEqual([])
    for (const text of [title, ...annotations.flatMap((item) => [item.title, item.message])])
      expect(text).not.toMatch(/\n|[\u0000-\u001f\u202a-\u202e]/)
  }
}

describe('the shipped action among hostile texts', () => {
  test('of a service that closes, answers and fails with them, on a branch and a pull request full of them', async () => {
    const { port } = service.address() as { port: number }
    writeFileSync(
      join(workspace, 'plan.yaml'),
      `version: 1
name: orders
description: ${JSON.stringify('<img src=x> @everyone ::error::x [x](http://evil.example)')}
targets:
  api: { url: "http://127.0.0.1:${port}" }
  feed: { url: "ws://127.0.0.1:${port}" }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}"
      errors: [ { match: { type: error } } ]
      messages: { match: { type: order }, rate: 20/s }
      reopen: { backoff: { from: 10ms, to: 10ms } }
    load: { executor: constant-vus, vus: 20, duration: 2s }
    tags: { feed: orders }
  rest:
    rest:
      steps:
        - request: { method: GET, url: "\${targets.api}/" }
          name: ${JSON.stringify('::error::x | <b>@octocat</b> `#12`')}
    load: { executor: constant-vus, vus: 1, duration: 1s }
`,
    )
    const result = await step({ plan: 'plan.yaml', mode: 'block' })
    // A busy machine opens fewer; each is closed with another text.
    expect(closed, result.log).toBeGreaterThan(100)
    expect([result.exit, result.outputs.outcome, result.outputs.comment], result.log).toEqual([
      1,
      'slo',
      'created',
    ])
    expect(commandsOf(result)).toEqual(['error'])
    expect(github.comments[0]!.body).toMatch(/\b400[012]\b/)
    expectSafe(result)
  }, 60_000)

  test('of a change that writes them into its plan, for a branch that is called so', async () => {
    const { port } = service.address() as { port: number }
    const texts = HOSTILE_TEXTS.filter((text) => text.length < 100 && SPEAKS.test(text)).slice(0, 18)
    const plan = (more: string) => `version: 1
name: orders
mode: block
targets: { api: { url: "http://127.0.0.1:${port}" } }
scenarios:
  rest:
    rest: { steps: [ { request: { method: POST, url: "\${targets.api}/", json: ${more} }, name: work } ] }
    load: { executor: constant-vus, vus: 1, duration: 1s }
`
    const head = Object.fromEntries(
      texts.map((text) => [text.replaceAll('${', '$ {'), text.replaceAll('${', '$ {')]),
    )
    const sides = { base: { 'plan.yaml': plan('{}') }, head: { 'plan.yaml': plan(JSON.stringify(head)) } }
    const change = pullRequest(sides)
    const own = await startGitHub({ extra: change.answers })
    github.close()
    github = own
    const ref = 'ma\u202ein\u200b;$(id)@octocat<b>`#1`'
    const payload = structuredClone(change.payload) as { pull_request: { base: { ref: string } } }
    payload.pull_request.base.ref = ref
    const result = await runStep({
      ...{ event: 'pull_request', payload, workspace: change.folder },
      inputs: { engine: 'embedded', 'github-token': TOKEN, plan: 'plan.yaml', profile: '' },
      env: {
        GITHUB_REPOSITORY: 'acme/orders',
        GITHUB_SHA: change.merge,
        GITHUB_RUN_ID: '42',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_API_URL: github.url,
        GITHUB_BASE_REF: ref,
      },
    })
    expect(result.log).toContain('both are run')
    const [comment] = github.comments
    expect(comment?.body, result.log).toContain('This change alters its plan')
    expectSafe(result)
  }, 60_000)

  const chunks = Array.from({ length: Math.ceil(HOSTILE_TEXTS.length / 40) }, (_, index) =>
    HOSTILE_TEXTS.slice(index * 40, index * 40 + 40),
  )
  test.each(chunks.map((texts, index) => [index * 40, texts] as const))(
    'of a plan that is made of them, from text %i on',
    async (_, texts) => {
      const lines = texts.map(
        (text) => `${JSON.stringify(text.slice(0, 500))}: ${JSON.stringify(text.slice(0, 500))}`,
      )
      writeFileSync(
        join(workspace, 'wrong.yaml'),
        `version: 1\nname: ${lines[0]!.split(': ')[0]}\n${lines.join('\n')}\n`,
      )
      const result = await step({ plan: 'wrong.yaml' })
      expect([result.exit, result.outputs['exit-code'], result.outputs.comment], result.log).toEqual([
        1,
        '30',
        'created',
      ])
      expect(commandsOf(result)).toEqual(['error'])
      expectSafe(result)
    },
    30_000,
  )

  test.each(HOSTILE_TEXTS.filter((_, index) => index % 12 === 0).map((text) => text.slice(0, 200)))(
    'of an input: %j',
    async (text) => {
      // The system passes no NUL in a variable.
      const value = text.replaceAll('\u0000', '')
      const result = await step({ plan: value, profile: value, baseline: value, 'runner-label': value })
      expect([result.exit, result.outputs.outcome === 'pass']).toEqual([1, false])
      expect(commandsOf(result)).toEqual(['error'])
      expectSafe({ ...result, summary: result.summary || '<!-- socketgate plan= profile= -->' })
    },
    30_000,
  )
})
