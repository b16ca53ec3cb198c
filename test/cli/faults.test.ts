import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DemoService, startService } from '../../src/demo/service.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { temporaryFolder } from '../support/folder.ts'
import { describeWithK6, k6Path } from '../support/k6.ts'
import { LOGIN, ORDERS, type PlanParts, writePlan } from '../support/plans.ts'
import { type Ran, socketgate } from '../support/terminal.ts'

const folder = temporaryFolder()
let service: DemoService

const turn = (knobs: object) =>
  fetch(`http://127.0.0.1:${service.port}/admin/knobs`, { method: 'POST', body: JSON.stringify(knobs) })

beforeEach(async () => {
  service = await startService({ port: 0 })
})
afterEach(() => service.close())

interface Judged extends Ran {
  readonly verdict: Verdict
}

async function judged(
  engine: string,
  parts: Omit<PlanParts, 'port'> & { port?: number },
  ...more: string[]
): Promise<Judged> {
  const plan = writePlan(folder, { port: service.port, ...parts })
  const k6 = engine === 'k6' ? ['--k6', k6Path as string] : []
  const ran = await socketgate(['run', plan, '--engine', engine, ...k6, '--out', 'out', ...more], {
    cwd: folder,
  })
  return { ...ran, verdict: JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8')) }
}

const ended = () => JSON.parse(readFileSync(join(folder, 'out/record.json'), 'utf8')).ended as string

function faults(engine: 'embedded' | 'k6'): void {
  test('a healthy service passes', async () => {
    const { exit, verdict, stderr } = await judged(engine, {})
    expect([exit, verdict.outcome, stderr.includes('PASS')]).toEqual([0, 'pass', false])
    expect(verdict.sockets).toMatchObject({ tried: 4, opened: 4, peak: 4, unended: 0 })
    expect(ended()).toBe('clean')
  })

  test('a server that never answers a close breaks the default SLO, and the run still ends', async () => {
    await turn({ swallowCloses: true })
    const { exit, verdict } = await judged(engine, {}, '--mode', 'block')
    expect([exit, verdict.outcome]).toEqual([11, 'slo'])
    const row = verdict.slos.find(({ threshold }) => threshold.startsWith('ws_close_unanswered'))
    expect(row).toMatchObject({ verdict: 'fail', actual: 4, from: 'default' })
    expect(verdict.closes).toContainEqual(expect.objectContaining({ how: 'unanswered', code: 'none' }))
  })

  test('a server that never answers an upgrade is a target that could not be loaded, by reason', async () => {
    await turn({ refuseUpgrades: 0 })
    const { exit, verdict } = await judged(engine, {}, '--mode', 'block')
    expect([exit, verdict.outcome]).toEqual([40, 'target'])
    expect(verdict.sockets?.failed).toEqual([expect.objectContaining({ reason: 'timeout', count: 4 })])
  })

  test.each([401, 403, 429, 503])(
    'a server that refuses every upgrade with %i is named with its status',
    async (status) => {
      await turn({ refuseUpgrades: status })
      const { exit, verdict } = await judged(engine, {}, '--mode', 'block')
      expect([exit, verdict.outcome]).toEqual([40, 'target'])
      expect(verdict.sockets?.failed).toEqual([{ reason: 'handshake', status: String(status), count: 4 }])
      expect(verdict.sentence).toContain(String(status))
    },
  )

  test('an address where nothing listens is a target that could not be loaded', async () => {
    const free = await freePort()
    const { exit, verdict } = await judged(engine, { port: free }, '--mode', 'block')
    expect([exit, verdict.outcome]).toEqual([40, 'target'])
    expect(verdict.sentence).toContain('refused')
  })

  test('a server that resets every handshake is a target that could not be loaded', async () => {
    const server = createServer((socket) => socket.once('data', () => socket.resetAndDestroy()))
    const port = await listen(server)
    const { exit, verdict } = await judged(engine, { port }, '--mode', 'block')
    server.close()
    expect([exit, verdict.outcome]).toEqual([40, 'target'])
  })

  test('a login that is refused opens no socket, and says so', async () => {
    const head = LOGIN.replace('/v1/auth/token', '/v1/nowhere')
    const { exit, verdict } = await judged(engine, { path: '/ws', socket: ORDERS, head }, '--mode', 'block')
    expect([exit, verdict.outcome]).toEqual([40, 'target'])
    expect(verdict.sockets).toMatchObject({ opened: 0 })
  })

  test('a server that closes with 1011 is counted with its code and its words, and a threshold on it fails', async () => {
    const reason = '<b>::error::@all|overflow'
    const closing = setTimeout(() => void turn({ close: { code: 1011, reason } }), 1_200)
    const rest = 'thresholds: { "ws_closes{code:1011}": ["count==0"] }'
    const { exit, verdict, stdout } = await judged(engine, { rest }, '--mode', 'block')
    clearTimeout(closing)
    expect([exit, verdict.outcome]).toEqual([11, 'slo'])
    const closes = verdict.closes.filter(({ code }) => code === '1011')
    expect(closes).toContainEqual(expect.objectContaining({ side: 'service', how: 'frame', feed: 'orders' }))
    expect(closes.reduce((sum, { count }) => sum + count, 0)).toBe(4)
    expect(stdout).not.toMatch(/^::/m)
  })

  test('a feed that goes silent breaks the default SLO on its stated rate', async () => {
    const silent = setTimeout(() => void turn({ silent: true }), 700)
    const load = '{ executor: constant-vus, vus: 4, duration: 4s }'
    const { exit, verdict } = await judged(
      engine,
      { path: '/ws', socket: ORDERS, head: LOGIN, load },
      '--mode',
      'block',
    )
    clearTimeout(silent)
    expect([exit, verdict.outcome]).toEqual([11, 'slo'])
    expect(verdict.slos.filter((row) => row.verdict === 'fail')).toContainEqual(
      expect.objectContaining({ from: 'default', unit: 'per-second' }),
    )
  })

  test('some refused upgrades are an SLO matter, not a lost target', async () => {
    const refusing = socketsOpen(1, 8).then(() => turn({ refuseUpgrades: 503 }))
    const load =
      '{ executor: ramping-vus, stages: [{ duration: 2s, target: 8 }, { duration: 1s, target: 8 }] }'
    const rest = 'thresholds: { ws_connect_failed: ["rate<0.01"] }'
    const { exit, verdict } = await judged(engine, { load, rest }, '--mode', 'block')
    await refusing
    expect([exit, verdict.outcome]).toEqual([11, 'slo'])
    expect(verdict.sockets?.opened).toBeGreaterThan(0)
  })

  test('a cancelled run ends within 7 s, keeps its record, and judges nothing', async () => {
    const stop = new AbortController()
    const plan = writePlan(folder, {
      port: service.port,
      load: '{ executor: constant-vus, vus: 4, duration: 60s }',
    })
    const k6 = engine === 'k6' ? ['--k6', k6Path as string] : []
    const running = socketgate(['run', plan, '--engine', engine, ...k6, '--out', 'out'], {
      cwd: folder,
      signal: stop.signal,
    })
    await socketsOpen(4)
    const asked = Date.now()
    stop.abort('SIGINT')
    const { exit } = await running
    expect(Date.now() - asked).toBeLessThan(7_000)
    expect(exit).toBe(130)
    const record = JSON.parse(readFileSync(join(folder, 'out/record.json'), 'utf8'))
    expect(record).toMatchObject({ ended: 'cancelled', complete: false })
    await socketsOpen(0)
  })
}

describe('under the embedded engine', () => faults('embedded'))
describeWithK6('under k6', () => faults('k6'))

describeWithK6('k6 itself', () => {
  test('a k6 killed in mid-run is our fault, never a pass', async () => {
    const load = '{ executor: constant-vus, vus: 4, duration: 20s }'
    const plan = writePlan(folder, { port: service.port, load })
    const running = socketgate(['run', plan, '--k6', k6Path as string, '--out', 'out'], { cwd: folder })
    await socketsOpen(4)
    for (const pid of k6Children()) process.kill(pid, 'SIGKILL')
    const { exit } = await running
    expect(exit).toBe(50)
    expect(JSON.parse(readFileSync(join(folder, 'out/record.json'), 'utf8'))).toMatchObject({
      ended: 'killed',
      complete: false,
    })
  })
})

async function socketsOpen(least: number, most = least): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${service.port}/admin/knobs`)
    const { sockets } = (await answer.json()) as { sockets: number }
    if (sockets >= least && sockets <= most) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Our own children only: another k6 on this machine is somebody else's. */
function k6Children(): number[] {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ')
  return children
    .map(Number)
    .filter((pid) => pid > 0 && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'k6')
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as { port: number }).port
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  server.close()
  await once(server, 'close')
  return port
}
