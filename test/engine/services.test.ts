import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type ServiceContext, type Services, startServices } from '../../src/companions/services.ts'
import type { Service } from '../../src/model/load/paired.ts'
import { askStatus } from '../../src/target/ask.ts'
import { temporaryFolder } from '../support/folder.ts'

const folder = temporaryFolder()
const never = new AbortController().signal
let running: Services | undefined

afterEach(async () => {
  await running?.stop()
  running = undefined
})

/** A service on `port`; `more` runs before it listens. */
function script(name: string, more = ''): string {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(
    file,
    `import { createServer } from 'node:http'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
const port = Number(process.argv[2])
${more}
createServer((request, response) => response.writeHead(request.url === '/ready' ? 200 : 404).end()).listen(port, '127.0.0.1')
`,
  )
  return file
}

function service(command: readonly string[], port: number, changes: Partial<Service> = {}): Service {
  return {
    command,
    env: [],
    ready: { url: `http://127.0.0.1:${port}/ready`, within: 10_000 },
    line: 1,
    ...changes,
  }
}

function context(changes: Partial<ServiceContext> = {}): ServiceContext {
  return {
    cwd: folder,
    env: process.env,
    status: (url) => askStatus(url, new Map(), never),
    say: () => undefined,
    ...changes,
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function gone(pid: number): Promise<void> {
  await expect.poll(() => alive(pid), { timeout: 5000 }).toBe(false)
}

async function read(file: string): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  return await readFile(join(folder, file), 'utf8')
}

describe('services', () => {
  test('are ready once their url answers, and gone when stopped', async () => {
    const port = await freePort()
    running = await startServices(
      { base: service(['node', script('plain'), `${port}`], port) },
      context(),
      never,
    )
    expect(await askStatus(`http://127.0.0.1:${port}/ready`, new Map(), never)).toBe(200)
    await running.stop()
    expect(await askStatus(`http://127.0.0.1:${port}/ready`, new Map(), never)).toBeNull()
    expect(running.ended.aborted).toBe(false)
  })

  test('take along what they started, and what ignores SIGTERM, within 7 s', async () => {
    const port = await freePort()
    const more = `process.on('SIGTERM', () => {})
const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'], { stdio: 'ignore' })
writeFileSync('pids.json', JSON.stringify([process.pid, child.pid]))`
    const stubborn = service(['node', script('stubborn', more), `${port}`], port)
    running = await startServices({ stubborn }, context(), never)
    const pids = JSON.parse(await read('pids.json')) as number[]
    const begun = performance.now()
    await running.stop()
    expect(performance.now() - begun).toBeLessThan(7000)
    for (const pid of pids) await gone(pid)
  }, 15_000)

  test('hold nobody up by what they started in a session of its own', async () => {
    const port = await freePort()
    const pid = join(folder, 'daemon.txt')
    const more = `const daemon = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'inherit' })
writeFileSync(${JSON.stringify(pid)}, String(daemon.pid))`
    const pipes = () => process.getActiveResourcesInfo().filter((name) => name === 'PipeWrap').length
    const before = pipes()
    running = await startServices(
      { base: service([process.execPath, script('daemon', more), `${port}`], port) },
      context(),
      never,
    )
    expect(pipes()).toBeGreaterThan(before)
    try {
      await running.stop()
      await expect.poll(pipes).toBe(before)
    } finally {
      process.kill(Number(readFileSync(pid, 'utf8')))
    }
  })

  test('get PATH and the named variables, and nothing else', async () => {
    const port = await freePort()
    const more = `writeFileSync('env.json', JSON.stringify(Object.keys(process.env).sort()))`
    const named = service(['node', script('named', more), `${port}`], port, { env: ['WANTED', 'UNSET'] })
    const env = { PATH: process.env.PATH, WANTED: 'yes', GITHUB_TOKEN: 'secret' }
    running = await startServices({ named }, context({ env }), never)
    const names = JSON.parse(await read('env.json')) as string[]
    expect(names.filter((name) => !name.startsWith('__'))).toEqual(['PATH', 'WANTED'])
  })

  test('are started without a shell: one word stays one word', async () => {
    const port = await freePort()
    const more = `writeFileSync('argv.json', JSON.stringify(process.argv.slice(3)))`
    const words = ['$(touch pwned)', 'a b; c', '*']
    running = await startServices(
      { argv: service(['node', script('argv', more), `${port}`, ...words], port) },
      context(),
      never,
    )
    expect(JSON.parse(await read('argv.json'))).toEqual(words)
    await expect(read('pwned')).rejects.toThrow()
  })

  test('that end early are named, with their exit code and last words', async () => {
    const port = await freePort()
    const more = `console.error('no such \\u001b[31mdatabase'); process.exit(3)`
    const broken = service(['node', script('broken', more), `${port}`], port)
    const starting = startServices({ broken }, context(), never)
    await expect(starting).rejects.toMatchObject({
      outcome: 'target',
      message: expect.stringMatching(/^service broken ended by itself \(exit 3\): no such .*database$/),
    })
    await expect(starting).rejects.toMatchObject({ message: expect.not.stringContaining('\u001b') })
  })

  test('whose program does not exist are named', async () => {
    const port = await freePort()
    const lost = service(['no-such-program'], port)
    await expect(startServices({ lost }, context(), never)).rejects.toMatchObject({
      outcome: 'target',
      message: expect.stringContaining('service lost ended by itself'),
    })
  })

  test('that the system refuses to start are named, and k6 is not', async () => {
    const port = await freePort()
    const refused = service(['node', 'a\0b'], port)
    await expect(startServices({ refused }, context(), never)).rejects.toMatchObject({
      outcome: 'target',
      message: expect.stringMatching(/^service refused could not be started: (?!.*k6)/),
    })
  })

  test('that are not ready in time are ended with all others', async () => {
    const [good, late] = [await freePort(), await freePort()]
    const starting = startServices(
      {
        good: service(['node', script('good'), `${good}`], good),
        late: service(['node', script('late'), `${late}`], late, {
          ready: { url: `http://127.0.0.1:${late}/missing`, within: 600 },
        }),
      },
      context(),
      never,
    )
    await expect(starting).rejects.toMatchObject({
      outcome: 'target',
      message: expect.stringContaining('service late was not ready within 0.6 s: HTTP 404'),
    })
    for (const port of [good, late]) {
      expect(await askStatus(`http://127.0.0.1:${port}/ready`, new Map(), never)).toBeNull()
    }
  })

  test('are not started where something answers already: that is another build', async () => {
    const server = createServer((_, response) => response.end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const taken = service(['node', script('taken'), `${port}`], port)
    await expect(startServices({ taken }, context(), never)).rejects.toMatchObject({
      outcome: 'target',
      message: expect.stringContaining('something answers'),
    })
    server.close()
  })

  test('that end by themselves while they run are told by a signal', async () => {
    const port = await freePort()
    const more = `process.on('SIGUSR2', () => process.exit(9)); writeFileSync('pid.txt', String(process.pid))`
    running = await startServices(
      { base: service(['node', script('dying', more), `${port}`], port) },
      context(),
      never,
    )
    process.kill(Number(await read('pid.txt')), 'SIGUSR2')
    await expect.poll(() => running?.ended.aborted).toBe(true)
    expect(running.ended.reason).toBe('service base ended by itself (exit 9)')
  })

  test('stop waiting when the caller does', async () => {
    const port = await freePort()
    const stop = new AbortController()
    const status = async () => null
    const slow = service(['node', script('slow'), `${port}`], port)
    const starting = startServices({ slow }, context({ status }), stop.signal)
    stop.abort()
    await expect(starting).rejects.toMatchObject({ outcome: 'cancelled' })
  })
})
