import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from '../support/folder.ts'
import { type Orders, ordersRepository } from '../support/orders-repository.ts'
import { findProgram } from '../support/program.ts'
import { STARTS, TEMPLATES } from '../support/templates.ts'

interface Step {
  readonly run: string
  readonly if?: string
  readonly env?: { readonly [name: string]: string }
}

const stepsOf = (text: string) => parse(text).runs.steps as readonly Step[]
const PROCESS = TEMPLATES.get('templates/start/action.yml')!

interface Machine {
  readonly exit: number | null
  readonly log: string
  /** What answers while the job goes on; null: nothing. */
  readonly version: unknown
}

/** One job that starts the build: each step a bash of its own, and what they started ends with it. */
async function machine({ folder, port }: Orders, inputs: { build: string; built: string }): Promise<Machine> {
  const temp = temporaryFolder()
  const fill = (text: string) =>
    text
      .replaceAll('8787', String(port))
      .replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: 'build' | 'built') => inputs[name])
  const groups: number[] = []
  let [log, exit]: [string, number | null] = ['', 0]
  for (const [index, step] of stepsOf(PROCESS).entries()) {
    if (step.if !== undefined && inputs.built === 'true') continue
    const script = join(temp, `step-${index}.sh`)
    writeFileSync(script, step.run)
    const own = Object.entries(step.env ?? {}).map(([name, text]) => [name, fill(text)])
    const env = { PATH: process.env.PATH, HOME: temp, RUNNER_TEMP: temp, npm_config_offline: 'true' }
    const options = { cwd: folder, env: { ...env, ...Object.fromEntries(own) }, detached: true }
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], options)
    groups.push(child.pid!)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log += text))
    exit = await new Promise((done) => child.on('exit', done))
    if (exit !== 0) break
  }
  const answer = await fetch(`http://127.0.0.1:${port}/version`).catch(() => null)
  const version = answer === null ? null : await answer.json()
  for (const pid of groups) endGroup(pid)
  return { exit, log, version }
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing of it is left.
  }
}

describe.skipIf(process.platform === 'win32')('the action that starts a build as a process', () => {
  test('builds once, and starts that very build on the machines that confirm', async () => {
    const build = join(temporaryFolder(), 'build')
    const orders = await ordersRepository({})
    const first = await machine(orders, { build, built: 'false' })
    expect([first.exit, first.version], first.log).toEqual([
      0,
      expect.objectContaining({ service: 'socketgate-demo' }),
    ])
    // Another machine has a checkout in which nothing was built, and the first one's build.
    const bare = temporaryFolder()
    mkdirSync(join(bare, 'empty'))
    const second = await machine({ ...orders, folder: join(bare, 'empty') }, { build, built: 'true' })
    expect([second.exit, second.version], second.log).toEqual([
      0,
      first.version === null ? null : expect.anything(),
    ])
    expect(second.log).not.toContain('added')
  }, 60_000)

  test('needs no folder in a job of its own', async () => {
    const { exit, log, version } = await machine(await ordersRepository({}), { build: '', built: 'false' })
    expect([exit, version !== null], log).toEqual([0, true])
  }, 60_000)

  test('fails at once, with the last words of a build that ends by itself', async () => {
    const orders = await ordersRepository({})
    writeFileSync(
      join(orders.folder, 'package.json'),
      JSON.stringify({ name: 'orders', version: '1.0.0', scripts: { start: 'echo no database; exit 3' } }),
    )
    const begun = performance.now()
    const { exit, log } = await machine(orders, { build: '', built: 'false' })
    expect([exit, performance.now() - begun < 30_000]).toEqual([1, true])
    expect(log).toContain('no database')
    expect(log).toMatch(/^::error::this build does not answer at http/m)
  }, 60_000)

  test('measures nothing else in its place that answers already', async () => {
    const orders = await ordersRepository({})
    const other = createServer((_, response) => response.end('{}')).listen(orders.port, '127.0.0.1')
    const { exit, log } = await machine(orders, { build: '', built: 'false' })
    other.close()
    expect(exit).toBe(1)
    expect(log).toContain('answers at')
  }, 60_000)
})

const SCRIPTS = [
  ...STARTS.flatMap(([path, text]) =>
    stepsOf(text).map(({ run }, index) => [`${path}, step ${index + 1}`, run] as const),
  ),
  ['templates/start/start.sh', TEMPLATES.get('templates/start/start.sh')!] as const,
]

test.skipIf(process.platform === 'win32').each(SCRIPTS)('%s is a script that bash can read', (_, script) => {
  expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  })
})

const docker = findProgram('docker')
const named = docker === null ? ' (skipped: no docker on PATH)' : ''

// No machine of ours has its daemon: the program itself says what it understands, before it looks for one.
describe.skipIf(docker === null)(`the action that starts a container${named}`, () => {
  const lines = stepsOf(TEMPLATES.get('templates/start/container/action.yml')!)
    .flatMap(({ run }) => run.split('\n'))
    .flatMap((line) => /docker ([^|&;)\n]*)/.exec(line)?.[1] ?? [])
  const words = (line: string) =>
    [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
      ([, ...found]) => found.find((word) => word !== undefined)!,
    )

  test.each(lines)('says to docker what it understands: %s', (line) => {
    const nowhere = `unix://${join(temporaryFolder(), 'none.sock')}`
    const build = join(temporaryFolder(), 'Dockerfile')
    writeFileSync(build, 'FROM scratch\n')
    const argv = words(line.replace('$BUILD/image.tar', build))
    const { stderr } = spawnSync(docker!, ['--host', nowhere, ...argv], {
      cwd: join(build, '..'),
      encoding: 'utf8',
    })
    expect(stderr).toMatch(/docker daemon|docker API|failed to connect/i)
    expect(stderr).not.toMatch(/unknown|invalid|requires/)
  })

  test('asks it of every command', () => expect(lines.length).toBeGreaterThanOrEqual(6))
})

test('what compose publishes is on loopback, and every service says whether it is healthy', () => {
  const { services } = parse(TEMPLATES.get('templates/start/compose/compose.yaml')!)
  for (const service of Object.values(
    services as { [name: string]: { ports?: string[]; healthcheck?: object } },
  )) {
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/)
    expect(service.healthcheck).toMatchObject({ test: expect.any(Array) })
  }
})
