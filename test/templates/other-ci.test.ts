import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from '../support/folder.ts'
import { bareRepository, type GitServer, startGitServer } from '../support/git-server.ts'
import { ordersRepository } from '../support/orders-repository.ts'
import { TEMPLATES } from '../support/templates.ts'

const GITLAB = TEMPLATES.get('templates/gitlab/.gitlab-ci.yml')!
const JENKINS = TEMPLATES.get('templates/jenkins/Jenkinsfile')!

interface Commands {
  /** How that CI starts a shell for them. */
  readonly interpreter: readonly string[]
  readonly env: { readonly [name: string]: string }
  /** Each in a shell of its own. */
  readonly change: readonly string[]
  readonly branch: readonly string[]
}

/** GitLab's runner puts the lines of a job into one bash that ends at the first that fails. */
function gitlab(server: string): Commands {
  const { variables, '.load': shared, load, 'load-baseline': baseline } = parse(GITLAB)
  const known: { readonly [name: string]: string } = {
    CI_SERVER_URL: server,
    CI_PROJECT_PATH: 'acme/orders',
    CI_JOB_TOKEN: 'job-token',
    SOCKETGATE_PUSH_TOKEN: 'push-token',
  }
  const expanded = (given: object) =>
    Object.fromEntries(
      Object.entries(given).map(([key, value]) => [
        key,
        String(value).replace(/\$(\w+)/g, (all, name) => known[name] ?? all),
      ]),
    )
  const lines = (job: { variables: object; script: readonly string[] }) => [
    Object.entries(expanded(job.variables))
      .map(([name, value]) => `export ${name}='${value}'`)
      .concat(shared.before_script, job.script)
      .join('\n'),
  ]
  return {
    interpreter: ['bash', '-eo', 'pipefail'],
    env: { ...expanded(variables), CI: 'true' },
    change: lines(load),
    branch: lines(baseline),
  }
}

/** Jenkins runs each `sh` by itself, with -xe. */
function jenkins(server: string): Commands {
  const settings = [...JENKINS.matchAll(/^ {4}([A-Z_]+) = '([^']*)'/gm)]
  const env = Object.fromEntries(settings.map(([, name, value]) => [name!, value!]))
  const stage = (name: string) => {
    const text = JENKINS.slice(JENKINS.indexOf(`stage('${name}')`)).split('\n    }\n')[0]!
    const token = /SOCKETGATE_GIT_TOKEN = credentials\('([^']*)'\)/.exec(text)?.[1]
    const command = /\bsh '([^']*)'/.exec(text)![1]!
    const given = token === undefined ? '' : `SOCKETGATE_GIT_TOKEN=${token} `
    return given + command
  }
  const before = [stage('Install'), stage('Start this build')]
  return {
    interpreter: ['sh', '-xe'],
    env: { ...env, BASELINE: env.BASELINE!.replace('https://git.example', server) },
    change: [...before, stage('Judge the change')],
    branch: [...before, stage('Measure the default branch')],
  }
}

describe('.gitlab-ci.yml', () => {
  test("is one by GitLab's own schema, which knows a mistake", () => {
    const schema = JSON.parse(readFileSync('test/templates/fixtures/gitlab-ci.schema.json', 'utf8'))
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    expect([valid(parse(GITLAB)), valid.errors]).toEqual([true, null])
    expect(valid(parse(GITLAB.replace('interruptible: true', 'interruptible: perhaps')))).toBe(false)
  })

  test('gives the token that writes to the default branch alone', () => {
    const { load, 'load-baseline': baseline } = parse(GITLAB)
    expect(JSON.stringify(load)).not.toContain('PUSH_TOKEN')
    expect(baseline.rules[0].if).toMatch(/^\$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH /)
  })
})

describe.skipIf(process.platform === 'win32').each([
  ['.gitlab-ci.yml', gitlab],
  ['Jenkinsfile', jenkins],
])('the commands of %s', (_, commandsOf) => {
  const root = temporaryFolder()
  const repository = join(root, 'acme/orders.git')
  const started: number[] = []
  let server: GitServer
  let tarball = ''
  beforeAll(async () => {
    server = await startGitServer({
      root,
      tokens: {
        'gitlab-ci-token:job-token': 'read',
        'oauth2:push-token': 'write',
        'oauth2:socketgate-read': 'read',
        'oauth2:socketgate-write': 'write',
      },
    })
    const argv = ['pack', '--ignore-scripts', '--silent', '--pack-destination', root]
    tarball = join(root, execFileSync('npm', argv, { encoding: 'utf8' }).trim())
  })
  afterAll(() => server.close())

  const stored = () => {
    const argv = ['-C', repository, 'ls-tree', '-r', '--name-only', 'socketgate-baselines']
    return execFileSync('git', argv, { encoding: 'utf8' })
      .split('\n')
      .filter((name) => name.endsWith('.gz'))
  }

  /** One job on a machine of its own: a checkout, and what it started ends with it. */
  async function job(
    which: 'change' | 'branch',
  ): Promise<{ exit: number | null; log: string; outcome: string }> {
    const commands = commandsOf(server.url)
    const { folder, port } = await ordersRepository({
      'ci/start.sh': TEMPLATES.get('templates/start/start.sh')!,
    })
    const here = (text: string) => text.replaceAll('8787', String(port))
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      npm_config_offline: 'true',
      npm_config_cache: join(folder, '.npm'),
      CI_PROJECT_DIR: folder,
      WORKSPACE: folder,
      ...Object.fromEntries(Object.entries(commands.env).map(([name, value]) => [name, here(value)])),
      SOCKETGATE: tarball,
      ENGINE: 'embedded',
    }
    let log = ''
    let exit: number | null = 0
    const [program, ...argv] = commands.interpreter
    for (const command of commands[which]) {
      const script = join(temporaryFolder(), 'script')
      writeFileSync(script, command)
      const child = spawn(program!, [...argv, script], { cwd: folder, env, detached: true })
      started.push(child.pid!)
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log += text))
      exit = await new Promise((done) => child.on('exit', done))
      if (exit !== 0) break
    }
    for (const pid of started.splice(0)) endGroup(pid)
    const verdict = exit === 0 ? readFileSync(join(folder, 'socketgate-out/verdict.json'), 'utf8') : '{}'
    return { exit, log, outcome: JSON.parse(verdict).outcome }
  }

  test('measure the branch, and store its run; judge a change against it, and store nothing of it', async () => {
    rmSync(repository, { recursive: true, force: true })
    bareRepository(repository)
    const branch = await job('branch')
    expect([branch.exit, branch.outcome], branch.log).toEqual([0, 'no_baseline'])
    expect(stored()).toHaveLength(1)
    server.asked.length = 0
    const change = await job('change')
    // Whether the stored run counts is this machine's affair, which others may keep busy: that it was read is not.
    expect(change.exit, change.log).toBe(0)
    expect(server.asked.filter(({ path }) => path.includes('git-upload-pack')).length).toBeGreaterThan(1)
    expect(stored()).toHaveLength(1)
  }, 120_000)
})

/** A build that was started in the background stays in the group of the shell that started it. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing of it is left.
  }
}
