import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { k6Path } from '../support/k6.ts'
import { findProgram } from '../support/program.ts'
import { builtFile, useBuiltAction } from '../support/runner.ts'

const WORKFLOW = '.github/workflows/pull-request.yml'
const UPLOAD = /actions\/upload-artifact@[0-9a-f]{40}/

/** Stands in for actions/upload-artifact, which cannot be fetched offline: copies `path` to a folder of its name. */
const STAND_IN = `
import { cpSync, mkdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
const { INPUT_NAME: name, INPUT_PATH: path, KEPT: kept } = process.env
mkdirSync(join(kept, name), { recursive: true })
cpSync(path, statSync(path).isDirectory() ? join(kept, name) : join(kept, name, basename(path)), { recursive: true })
`

const act = findProgram('act')
const missing = [...(act === null ? ['act'] : []), ...(k6Path === undefined ? ['k6'] : [])]
const named = missing.length === 0 ? '' : ` (skipped: no ${missing.join(' and no ')} on PATH)`

describe.skipIf(missing.length > 0)(`the workflow for pull requests, run by act on this host${named}`, () => {
  useBuiltAction()
  let github: GitHubDouble
  beforeAll(async () => {
    github = await startGitHub()
  })
  afterAll(() => github.close())

  test('measures with k6, comments, checks, and keeps what the comment of forks is made of', async () => {
    const kept = temporaryFolder()
    const { exit, log } = await runWorkflow(checkout(), kept, github.url)
    expect(log).toContain('Job succeeded')
    expect(exit).toBe(0)
    expect(github.violations).toEqual([])
    const verdict = JSON.parse(readFileSync(join(kept, 'socketgate/verdict.json'), 'utf8'))
    expect(readdirSync(join(kept, 'socketgate'))).toEqual(['verdict.json'])
    expect(verdict).toMatchObject({ outcome: 'no_baseline', plan: { name: 'demo' } })
    const p99 = verdict.gates.find(({ selector }: { selector: string }) => selector.includes('latency'))
    expect(p99.n).toBeGreaterThan(1000)
    expect(log).toMatch(/engine: k6 \d/)
    const plain = github.comments.map(({ body }) => body.replaceAll('**', ''))
    expect(plain).toEqual([expect.stringContaining(verdict.sentence)])
    expect(github.checks).toHaveLength(1)
    expect(readdirSync(join(kept, 'results/examples-demo.yaml')).sort()).toEqual([
      'record.json',
      'report.md',
      'verdict.json',
    ])
    expect(log).not.toContain(TOKEN)
  }, 120_000)
})

/** The repository as a pull request is checked out: what the action needs, and its workflow. */
function checkout(): { readonly folder: string; readonly sha: string } {
  const folder = temporaryFolder()
  for (const name of ['dist', 'package.json', 'action.yml', 'examples']) {
    cpSync(builtFile(name), join(folder, name), { recursive: true })
  }
  cpSync('.github', join(folder, '.github'), { recursive: true })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
  git('init', '--quiet', '--initial-branch=change')
  git('remote', 'add', 'origin', 'https://github.com/acme/orders.git')
  git('add', '--all')
  git('commit', '--quiet', '--message=change')
  return { folder, sha: git('rev-parse', 'HEAD').trim() }
}

async function runWorkflow(
  { folder, sha }: { readonly folder: string; readonly sha: string },
  kept: string,
  api: string,
): Promise<{ readonly exit: number | null; readonly log: string }> {
  const home = temporaryFolder()
  const standIn = join(home, 'upload-artifact')
  mkdirSync(standIn)
  writeFileSync(join(standIn, 'action.yml'), 'name: keep\nruns: { using: node24, main: index.mjs }\n')
  writeFileSync(join(standIn, 'index.mjs'), STAND_IN)
  writeFileSync(join(home, 'event.json'), JSON.stringify(payload(sha)))
  const upload = UPLOAD.exec(readFileSync(WORKFLOW, 'utf8'))![0]
  const hash = createHash('sha256').update(readFileSync(k6Path!)).digest('hex')
  const options = {
    '--workflows': WORKFLOW,
    '--platform': 'ubuntu-24.04=-self-hosted',
    '--eventpath': join(home, 'event.json'),
    '--local-repository': `${upload}=${standIn}`,
    '--secret': `GITHUB_TOKEN=${TOKEN}`,
  }
  const args = [
    'pull_request',
    '--no-cache-server',
    ...Object.entries(options).flat(),
    ...['--var', `K6_PATH=${k6Path}`, '--var', `K6_SHA256=${hash}`],
    ...['--env', `GITHUB_API_URL=${api}`, '--env', `KEPT=${kept}`],
  ]
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  const child = spawn(act!, args, { cwd: folder, env: { HOME: home, PATH: path } })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log += chunk
    })
  }
  const exit = await new Promise<number | null>((done, failed) => {
    child.on('error', failed)
    child.on('close', done)
  })
  return { exit, log }
}

function payload(sha: string): object {
  const repository = { full_name: 'acme/orders', name: 'orders', owner: { login: 'acme' } }
  const side = (ref: string) => ({ sha, ref, repo: repository })
  const pull = { number: 412, head: side('change'), base: side('main') }
  return { number: 412, pull_request: pull, repository }
}
