import { mkdtempSync, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test as base, describe, expect } from 'vitest'
import { type DemoService, startService } from '../../src/demo/service.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { temporaryFolder } from '../support/folder.ts'
import { describeWithK6, k6Path } from '../support/k6.ts'
import { LOGIN, ORDERS, type PlanParts, writePlan } from '../support/plans.ts'
import { type Ran, socketgate } from '../support/terminal.ts'

const folder = temporaryFolder()

interface Judged extends Ran {
  readonly verdict: Verdict
}

/** A demo service and a folder of one test alone, so that several can wait for their loads at once. */
interface Stage {
  readonly service: DemoService
  readonly folder: string
  turn(knobs: object): Promise<unknown>
  judged(
    engine: string,
    parts: Omit<PlanParts, 'port'> & { port?: number },
    ...more: string[]
  ): Promise<Judged>
  ended(): string
  /** At least so many. */
  socketsOpen(count: number): Promise<void>
  allClosed(): Promise<void>
  /** Turns the knobs once so many sockets have been open for so many ms. */
  once(sockets: number, knobs: object, after?: number): Promise<unknown>
}

const test = base.extend<{ stage: Stage }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the parameter's pattern
  stage: async ({}, use) => {
    const service = await startService({ port: 0 })
    await use(stageOf(service, mkdtempSync(join(folder, 'test-'))))
    await service.close()
  },
})

function stageOf(service: DemoService, own: string): Stage {
  const knobs = `http://127.0.0.1:${service.port}/admin/knobs`
  const turn = (body: object) => fetch(knobs, { method: 'POST', body: JSON.stringify(body) })
  const open = async () => ((await (await fetch(knobs)).json()) as { sockets: number }).sockets
  const polled = () => expect.poll(open, { interval: 50, timeout: 20_000 })
  const written = (name: string) => JSON.parse(readFileSync(join(own, 'out', name), 'utf8'))
  return {
    service,
    folder: own,
    turn,
    judged: async (engine, parts, ...more) => {
      const plan = writePlan(own, { port: service.port, ...parts })
      const argv = ['run', plan, ...engineOf(engine), '--out', 'out', ...more]
      const ran = await socketgate(argv, { cwd: own })
      return { ...ran, verdict: written('verdict.json') }
    },
    ended: () => written('record.json').ended,
    socketsOpen: (count) => polled().toBeGreaterThanOrEqual(count),
    allClosed: () => polled().toBe(0),
    once: async (sockets, body, after = 0) => {
      await polled().toBeGreaterThanOrEqual(sockets)
      await sleep(after)
      return await turn(body)
    },
  }
}

const engineOf = (engine: string) => [
  '--engine',
  engine,
  ...(engine === 'k6' ? ['--k6', k6Path as string] : []),
]

/** Alone are those that need a generator that is fit: beside others it would be their load that it is not. */
function faults(engine: 'embedded' | 'k6'): void {
  test('a healthy service passes', async ({ stage }) => {
    const { exit, verdict, stderr } = await stage.judged(engine, {})
    expect([exit, verdict.outcome, stderr.includes('PASS')]).toEqual([0, 'pass', false])
    expect(verdict.sockets).toMatchObject({ tried: 4, opened: 4, peak: 4, unended: 0 })
    expect(stage.ended()).toBe('clean')
    expect(verdict).not.toHaveProperty('seen')
  })

  test.concurrent('frames that the plan does not know are told with their beginning, and break nothing', async ({
    stage,
  }) => {
    const [socket] = ORDERS.split('      messages:')
    const { verdict } = await stage.judged(engine, { head: LOGIN, path: '/ws', socket: socket! })
    expect(verdict.slos.filter((row) => row.verdict === 'fail')).toEqual([])
    const told = { code: 'unmatched', text: expect.stringMatching(/^\{"type":"order","seq":\d/) }
    expect(verdict.seen).toContainEqual(expect.objectContaining(told))
    const report = readFileSync(join(stage.folder, 'out/report.md'), 'utf8')
    expect(report).toMatch(/^\*\*Also seen\*\*: \d+ orders frames that nothing matches, such as “/m)
  })

  // By itself: beside other runs the generator lags, and a wait is then not judged.
  test('a server that never answers a close breaks the default SLO, and the run still ends', async ({
    stage,
  }) => {
    await stage.turn({ swallowCloses: true })
    const { exit, verdict } = await stage.judged(engine, {}, '--mode', 'block')
    expect([exit, verdict.outcome]).toEqual([11, 'slo'])
    const row = verdict.slos.find(({ threshold }) => threshold.startsWith('ws_close_unanswered'))
    expect(row).toMatchObject({ verdict: 'fail', actual: 4, from: 'default' })
    expect(verdict.closes).toContainEqual(expect.objectContaining({ how: 'unanswered', code: 'none' }))
  })

  test.concurrent('a server that answers 101 without proof that it understood is at fault itself', async ({
    stage,
  }) => {
    const keys = ['', 'Sec-WebSocket-Accept: bm8=\r\n']
    let answered = 0
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      const head = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n'
      socket.on('data', () => socket.write(`${head}${keys[answered++ % 2]}\r\n`))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const { exit, verdict } = await stage.judged(engine, { port }, '--mode', 'block')
    server.close()
    expect([exit, verdict.outcome, verdict.complete]).toEqual([40, 'target', true])
    expect(verdict.sockets).toMatchObject({
      opened: 0,
      failed: [{ reason: 'handshake', status: '101 (wrong Sec-WebSocket-Accept)', count: 4 }],
    })
  })

  test.concurrent('a login that is refused opens no socket, and says so', async ({ stage }) => {
    const head = LOGIN.replace('/v1/auth/token', '/v1/nowhere')
    const { exit, verdict } = await stage.judged(
      engine,
      { path: '/ws', socket: ORDERS, head },
      '--mode',
      'block',
    )
    expect([exit, verdict.outcome]).toEqual([40, 'target'])
    expect(verdict.sockets).toMatchObject({ opened: 0 })
    expect(verdict.sentence).toMatch(/every login failed: POST http:\S+\/v1\/nowhere answered 404/)
  })

  test.concurrent('a server that closes with 1011 is counted with its code and its words, and a threshold on it fails', async ({
    stage,
  }) => {
    const reason = '<b>::error::@all|overflow'
    const closed = stage.once(4, { close: { code: 1011, reason } })
    const rest = 'thresholds: { "ws_closes{code:1011}": ["count==0"] }'
    const { exit, verdict, stdout } = await stage.judged(engine, { rest }, '--mode', 'block')
    await closed
    expect([exit, verdict.outcome]).toEqual([11, 'slo'])
    const closes = verdict.closes.filter(({ code }) => code === '1011')
    expect(closes).toContainEqual(expect.objectContaining({ side: 'service', how: 'frame', feed: 'orders' }))
    expect(closes.reduce((sum, { count }) => sum + count, 0)).toBe(4)
    expect(stdout).not.toMatch(/^::/m)
  })

  test('a feed that goes silent breaks the default SLO on its stated rate', async ({ stage }) => {
    const silent = stage.once(4, { silent: true }, 500)
    const load = '{ executor: constant-vus, vus: 4, duration: 4s }'
    const { exit, verdict } = await stage.judged(
      engine,
      { path: '/ws', socket: ORDERS, head: LOGIN, load },
      '--mode',
      'block',
    )
    await silent
    expect([exit, verdict.outcome]).toEqual([11, 'slo'])
    expect(verdict.slos.filter((row) => row.verdict === 'fail')).toContainEqual(
      expect.objectContaining({ from: 'default', unit: 'per-second' }),
    )
  })

  test.concurrent('a cancelled run ends within 7 s, keeps its record, and judges nothing', async ({
    stage,
  }) => {
    const stop = new AbortController()
    const plan = writePlan(stage.folder, {
      port: stage.service.port,
      load: '{ executor: constant-vus, vus: 4, duration: 60s }',
    })
    const running = socketgate(['run', plan, ...engineOf(engine), '--out', 'out'], {
      cwd: stage.folder,
      signal: stop.signal,
    })
    await stage.socketsOpen(4)
    const asked = Date.now()
    stop.abort('SIGINT')
    const { exit } = await running
    expect(Date.now() - asked).toBeLessThan(7_000)
    expect(exit).toBe(130)
    const record = JSON.parse(readFileSync(join(stage.folder, 'out/record.json'), 'utf8'))
    expect(record).toMatchObject({ ended: 'cancelled', complete: false })
    await stage.allClosed()
  })
}

describe('under the embedded engine', () => faults('embedded'))
describeWithK6('under k6', () => faults('k6'))

describeWithK6('k6 itself', () => {
  test('a k6 killed in mid-run is our fault, never a pass', async ({ stage }) => {
    const load = '{ executor: constant-vus, vus: 4, duration: 20s }'
    const plan = writePlan(stage.folder, { port: stage.service.port, load })
    const running = socketgate(['run', plan, '--k6', k6Path as string, '--out', 'out'], { cwd: stage.folder })
    await stage.socketsOpen(4)
    for (const pid of k6Children()) process.kill(pid, 'SIGKILL')
    const { exit } = await running
    expect(exit).toBe(50)
    expect(JSON.parse(readFileSync(join(stage.folder, 'out/record.json'), 'utf8'))).toMatchObject({
      ended: 'killed',
      complete: false,
    })
  })
})

/** Our own children only: another k6 on this machine is somebody else's. */
function k6Children(): number[] {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ')
  return children
    .map(Number)
    .filter((pid) => pid > 0 && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'k6')
}
