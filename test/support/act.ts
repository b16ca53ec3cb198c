import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { temporaryFolder } from './folder.ts'
import { TOKEN } from './github-double/server.ts'
import { k6Path } from './k6.ts'
import { findProgram } from './program.ts'
import { startResults } from './results-service.ts'
import { builtFile } from './runner.ts'

const act = findProgram('act')

/** What a run of our workflows by act needs and is not there; empty: nothing. */
export const missing: readonly string[] = [
  ...(act === null ? ['act'] : []),
  ...(k6Path === undefined ? ['k6'] : []),
]

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
  /** What the action uploaded: archives by their names. Act's own service knows an older client. */
  readonly artifacts: { readonly [name: string]: Buffer }
}

/** Runs one of our workflows on this host, with the k6 of the tests. */
export async function runWorkflow({ event, payload, workflow, folder, api }: Job): Promise<JobResult> {
  const [home, results] = [temporaryFolder(), await startResults()]
  writeFileSync(join(home, 'event.json'), JSON.stringify(payload))
  const path = `.github/workflows/${workflow}`
  const options = {
    '--workflows': path,
    '--platform': 'ubuntu-24.04=-self-hosted',
    '--eventpath': join(home, 'event.json'),
    '--secret': `GITHUB_TOKEN=${TOKEN}`,
  }
  const hash = createHash('sha256').update(readFileSync(k6Path!)).digest('hex')
  const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = results.env
  const env = { GITHUB_API_URL: api, ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN }
  const text = readFileSync('.github/workflows/confirm.yml', 'utf8')
  const args = [
    event,
    ...localActions(text, folder, home),
    '--no-cache-server',
    ...Object.entries(options).flat(),
    ...['--var', `K6_PATH=${k6Path}`, '--var', `K6_SHA256=${hash}`],
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ]
  const done = await spawned(args, folder, home).finally(() => results.close())
  return { ...done, artifacts: Object.fromEntries([...results.made].map(([name, { zip }]) => [name, zip])) }
}

/** What the called workflow uses and nobody can fetch offline: our own action from the checkout, and stand-ins that copy folders. */
function localActions(workflow: string, folder: string, home: string): readonly string[] {
  const kept = join(home, 'kept')
  return [...new Set(workflow.match(/(?<=uses: )[\w-]+\/[\w-]+@[0-9a-f]{40}/g))].flatMap((uses) => {
    const code = STAND_INS[uses.replace(/@.*/, '')]
    if (code === undefined)
      return uses.startsWith('OWNER/') ? ['--local-repository', `${uses}=${folder}`] : []
    const place = join(home, uses.replaceAll('/', '-'))
    mkdirSync(place)
    writeFileSync(join(place, 'action.yml'), 'name: stand-in\nruns: { using: node24, main: index.mjs }\n')
    writeFileSync(join(place, 'index.mjs'), `const kept = ${JSON.stringify(kept)}\n${code}`)
    return ['--local-repository', `${uses}=${place}`]
  })
}

const STAND_INS: { readonly [action: string]: string } = {
  'actions/upload-artifact': `import { cpSync } from 'node:fs'
cpSync(process.env.INPUT_PATH, kept + '/' + process.env.INPUT_NAME, { recursive: true })`,
  'actions/download-artifact': `import { cpSync, readdirSync } from 'node:fs'
const prefix = process.env.INPUT_PATTERN.slice(0, -1)
for (const name of readdirSync(kept).filter((name) => name.startsWith(prefix)))
  cpSync(kept + '/' + name, process.env.INPUT_PATH, { recursive: true })`,
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
