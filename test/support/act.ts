import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { temporaryFolder } from './folder.ts'
import { TOKEN } from './github-double/server.ts'
import { k6Path } from './k6.ts'
import { findProgram } from './program.ts'
import { builtFile } from './runner.ts'

const act = findProgram('act')

/** What a run of our workflows by act needs and is not there; empty: nothing. */
export const missing: readonly string[] = [
  ...(act === null ? ['act'] : []),
  ...(k6Path === undefined ? ['k6'] : []),
]

const UPLOAD = /actions\/upload-artifact@[0-9a-f]{40}/

/** Stands in for actions/upload-artifact, which cannot be fetched offline: copies `path` to a folder of its name. */
const STAND_IN = `
import { cpSync, mkdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
const { INPUT_NAME: name, INPUT_PATH: path, KEPT: kept } = process.env
mkdirSync(join(kept, name), { recursive: true })
cpSync(path, statSync(path).isDirectory() ? join(kept, name) : join(kept, name, basename(path)), { recursive: true })
`

export interface Checkout {
  readonly folder: string
  readonly sha: string
}

/** The repository as a job checks it out: what the built action needs, and its workflows. */
export function checkout(): Checkout {
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

export interface Job {
  readonly event: string
  readonly payload: object
  /** A file of `.github/workflows`. */
  readonly workflow: string
  readonly folder: string
  /** GITHUB_API_URL. */
  readonly api: string
}

export interface JobResult {
  readonly exit: number | null
  readonly log: string
  /** Where the artifacts of the job lie, each in a folder of its name. */
  readonly kept: string
}

/** Runs one of our workflows on this host, with the k6 of the tests. */
export async function runWorkflow({ event, payload, workflow, folder, api }: Job): Promise<JobResult> {
  const [home, kept] = [temporaryFolder(), temporaryFolder()]
  writeFileSync(join(home, 'event.json'), JSON.stringify(payload))
  const path = `.github/workflows/${workflow}`
  const options = {
    '--workflows': path,
    '--platform': 'ubuntu-24.04=-self-hosted',
    '--eventpath': join(home, 'event.json'),
    '--secret': `GITHUB_TOKEN=${TOKEN}`,
  }
  const hash = createHash('sha256').update(readFileSync(k6Path!)).digest('hex')
  const args = [
    event,
    '--no-cache-server',
    ...Object.entries(options).flat(),
    ...replaced(readFileSync(path, 'utf8'), home),
    ...['--var', `K6_PATH=${k6Path}`, '--var', `K6_SHA256=${hash}`],
    ...['--env', `GITHUB_API_URL=${api}`, '--env', `KEPT=${kept}`],
  ]
  return { ...(await spawned(args, folder, home)), kept }
}

function replaced(workflow: string, home: string): readonly string[] {
  const upload = UPLOAD.exec(workflow)?.[0]
  if (upload === undefined) return []
  const folder = join(home, 'upload-artifact')
  mkdirSync(folder)
  writeFileSync(join(folder, 'action.yml'), 'name: keep\nruns: { using: node24, main: index.mjs }\n')
  writeFileSync(join(folder, 'index.mjs'), STAND_IN)
  return ['--local-repository', `${upload}=${folder}`]
}

async function spawned(
  args: readonly string[],
  cwd: string,
  home: string,
): Promise<Pick<JobResult, 'exit' | 'log'>> {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  const child = spawn(act!, args, { cwd, env: { HOME: home, PATH: path } })
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
