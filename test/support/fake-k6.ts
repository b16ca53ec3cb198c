import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import { temporaryFolder } from './folder.ts'
import { completed } from './github-double/completed.ts'
import { type GitHubDouble, startGitHub, TOKEN } from './github-double/server.ts'
import { listeningPort } from './listener.ts'
import type { Step } from './runner.ts'

/** The value of the plan's variable. */
export const SECRET = 'cAn4ry/+"<ö>&7:x%2F~Zq'

/** A k6 that runs this Node code, as the action is told of one: by its path, which is hostile, too, and its hash. */
function fakeK6(code: string) {
  const folder = join(temporaryFolder(), '-o $(id) ##[error]x')
  mkdirSync(folder)
  const path = join(folder, 'k6')
  const version = `if (process.argv[2] === 'version') { console.log('k6 v2.3.0 (fake)'); process.exit(0) }`
  const source = `#!${process.execPath}\nconst fs = require('node:fs')\n${version}\n${code}\n`
  writeFileSync(path, source)
  chmodSync(path, 0o755)
  return { 'k6-path': path, 'k6-sha256': createHash('sha256').update(source).digest('hex') }
}

/** A plan whose only virtual user asks nobody: the k6 of these tests sends nothing. Bodies hold the texts. */
export function workspaceWith(texts: readonly string[] = []): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'plan.yaml'), planWith(texts))
  return folder
}

function planWith(texts: readonly string[]): string {
  return `version: 1
name: orders
targets: { api: { url: "http://127.0.0.1:${listeningPort}" } }
scenarios:
  rest:
    rest:
      steps:
        - request: { method: POST, url: "\${targets.api}/", headers: { Authorization: "Bearer \${API_KEY:-}" }, json: ${JSON.stringify(texts)} }
    load: { executor: constant-vus, vus: 1, duration: 60s }
`
}

/** A GitHub that knows the commit, so that its policy file is known to be missing, and has the plan without texts there. */
export async function knownCommit(): Promise<GitHubDouble> {
  const data = completed('repos/get-commit', 200, { sha: 'b'.repeat(40) })
  const content = Buffer.from(planWith([])).toString('base64')
  const at = 'https://github.example/plan.yaml'
  const file = {
    ...{ type: 'file', encoding: 'base64', name: 'plan.yaml', path: 'plan.yaml', content },
    ...{ size: planWith([]).length, sha: 'd'.repeat(40) },
    ...{ url: at, git_url: at, html_url: at, download_url: at, _links: { self: at, git: at, html: at } },
  }
  return await startGitHub({
    extra: ({ operation, path }) => {
      if (operation === 'repos/get-content' && path.path === 'plan.yaml') return { status: 200, data: file }
      return operation === 'repos/get-commit' ? { status: 200, data } : null
    },
  })
}

/** Empty: what is stored, and where, other tests say. */
const OWN = { baseline: `dir:${temporaryFolder()}` }

/** A step of the action whose k6 is this code. */
export function stepOf(github: GitHubDouble, code: string, changes: Partial<Step> = {}): Step {
  return {
    event: 'push',
    workspace: workspaceWith(),
    ...changes,
    inputs: {
      plan: 'plan.yaml',
      engine: 'k6',
      'github-token': TOKEN,
      // This double takes none, and a notice says so.
      upload: 'false',
      ...(changes.inputs?.paired === undefined && OWN),
      ...fakeK6(code),
      ...changes.inputs,
    },
    env: {
      GITHUB_REPOSITORY: 'acme/orders',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_RUN_ID: '42',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.example',
      API_KEY: SECRET,
      ...changes.env,
    },
  }
}

/** Where a fake k6 writes its pid, for groupGone. */
export const pidFile = () => join(temporaryFolder(), 'pid')

/** Code that writes a sample now and then, as k6 does. */
export const LIVE = `const point = () => JSON.stringify({ metric: 'vus', type: 'Point', data: { time: new Date().toISOString(), value: 1, tags: {} } }) + '\\n'
  setInterval(() => fs.writeSync(1, point()), 100)`

/** Code that starts a process of its own, which hears no signal and holds the pipes. */
export const GRANDCHILD = `require('node:child_process').spawn(process.execPath, ['-e', "for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {}); setInterval(() => {}, 1000)"], { stdio: 'inherit' })`

/** Code that hears no signal but SIGKILL. */
export const DEAF = `for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {})`

/** Waits until no process of the group is left whose first wrote its pid into this file. */
export async function groupGone(file: string): Promise<void> {
  const group = -Number(readFileSync(file, 'utf8'))
  expect(group).toBeLessThan(-1)
  await vi.waitFor(() => expect(() => process.kill(group, 0)).toThrow('ESRCH'), 3000)
}
