import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { HEAD, wholeStep } from './support.ts'

const folder = temporaryFolder()
let github: GitHubDouble
beforeAll(async () => {
  const commit = { status: 200, data: { sha: HEAD } }
  github = await startGitHub({ extra: ({ operation }) => (operation === 'repos/get-commit' ? commit : null) })
  mkdirSync(join(folder, 'plans'))
  writeFileSync(join(folder, 'plans/feed.yaml'), PLAN)
})
afterAll(() => github.close())
beforeEach(() => {
  github.checks.length = 0
})

/** Nothing answers it. */
const PLAN = `version: 1
name: orders-feed
targets: { feed: { url: "ws://127.0.0.1:1" } }
scenarios:
  orders:
    socket: { url: "\${targets.feed}/ws" }
    load: { executor: constant-vus, vus: 1, duration: 1s }
`

/** A step of the action that came from there: what it wrote into the check run, the summary and the results, and its log. */
async function texts(env: { readonly [name: string]: string }) {
  const { summary, log } = await wholeStep({
    github,
    folder,
    event: 'push',
    payload: { repository: { full_name: 'acme/orders', default_branch: 'main' } },
    env: {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: HEAD,
      GITHUB_REF: 'refs/heads/main',
      INPUT_PLAN: 'plans/feed.yaml',
      INPUT_ENGINE: 'embedded',
      INPUT_BASELINE: 'dir:baseline',
      INPUT_OUT: 'out',
      ...env,
    },
  })
  const results = readFileSync(join(folder, 'out/report.md'), 'utf8')
  return { told: [JSON.stringify(github.checks.at(-1)?.body), summary, results], log }
}

test('what an outcome means is a link to the repository that the action came from, in its version', async () => {
  const { told, log } = await texts({ GITHUB_ACTION_REPOSITORY: 'acme/gate', GITHUB_ACTION_REF: HEAD })
  const page = `](https://github.com/acme/gate/blob/${HEAD}/docs/verdict.md#outcome-target)`
  for (const text of told) expect(text, log).toContain(page)
})

test('where nobody knows from where it came, no link leads to documents', async () => {
  const { told, log } = await texts({ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' })
  for (const text of told) expect(text, log).toContain('socketgate explain target')
  expect(`${told.join()}${log}`).not.toMatch(/\/docs\/[a-z-]+\.md#/)
})
