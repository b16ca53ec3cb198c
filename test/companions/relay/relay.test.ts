import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { embeddedEngine } from '../../../src/engine/embedded/engine.ts'
import type { Disrupt, Disruption } from '../../../src/model/load/socket.ts'
import { ENGINES } from '../../support/both-engines.ts'
import { disrupted, isClosed, type Relayed, relayed, type Service, serve } from './support.ts'

const socket = (name: string, vus: number, seconds: number) => `  ${name}:
    socket:
      url: "\${targets.feed}/${name}"
      messages: { sent_at: { path: ts } }
      reopen: { backoff: 200ms }
    load: { executor: constant-vus, vus: ${vus}, duration: ${seconds}s }
`
const requests = (seconds: number) => `  asks:
    rest: { steps: [ { request: { method: GET, url: "\${targets.api}/a" }, expect: { status: 200 }, name: a }, { wait: 100ms } ] }
    load: { executor: constant-vus, vus: 1, duration: ${seconds}s }
`
const plan = (...scenarios: string[]) => `version: 1
name: relayed
targets: { feed: { url: "\${FEED}" }, api: { url: "\${API}" }, other: { url: "\${OTHER:-ws://127.0.0.1:9}" } }
scenarios:
${scenarios.join('')}`

const disrupt = (at: number, what: Disruption, over = 0): Disrupt => ({
  at,
  what,
  over,
  recovered: { share: 1, within: 2000 },
})

const addresses = ({ port }: Pick<Service, 'port'>) => ({
  FEED: `ws://127.0.0.1:${port}`,
  API: `http://127.0.0.1:${port}`,
})

const closes = ({ record }: Relayed, scenario: string) =>
  record.closes
    .filter((row) => row.scenario === scenario)
    .map(({ side, how, code, count }) => `${side} ${how} ${code} ${count}`)

describe.each(ENGINES)('under %s a relay', (_, there, make) => {
  describe.runIf(there)('that cuts by FIN half of what one of two scenarios has open', () => {
    let run: Relayed
    let service: Service
    beforeAll(async () => {
      service = await serve()
      const load = disrupted(plan(socket('orders', 6, 4), socket('quotes', 2, 4), requests(4)), {
        orders: disrupt(1500, { kind: 'cut', share: 0.5, how: 'fin' }, 600),
      })
      run = await relayed(await make(), load, { env: addresses(service) })
    }, 30_000)

    it('cuts those alone, evenly, and calls them the plan’s own', () => {
      expect(run.record.problems).toEqual([])
      expect(run.record.relay!.cuts).toEqual([{ scenario: 'orders', how: 'fin', count: 3 }])
      expect(closes(run, 'orders').toSorted()).toEqual(['plan fin 1006 3', 'plan frame 1000 6'])
      expect(closes(run, 'quotes')).toEqual(['plan frame 1000 2'])
      expect(run.record.opens!.find(({ scenario }) => scenario === 'orders')!.count).toBe(9)
    })

    it('does so at the time that the plan says: never before, and after it no later than a busy machine makes a timer', () => {
      const start = Math.min(...run.samples.filter((s) => s.metric === 'scenario_start').map((s) => s.value))
      const cuts = run.samples.filter(({ metric }) => metric === 'relay_cut').map(({ t }) => t - start)
      for (const [i, due] of [1600, 1800, 2000].entries()) {
        expect(cuts[i]! - due).toBeGreaterThan(-10)
        expect(cuts[i]! - due).toBeLessThan(300)
      }
    })

    it('leaves requests to the same origin alone', () => {
      expect(run.record.http.failed).toBe(0)
      expect(
        run.record.relay!.ends.filter(({ socket }) => socket === 'no').map(({ first }) => first),
      ).not.toContain('relay')
      expect(service.requests).toBeGreaterThan(10)
    })

    it('shows the service the same requests as ever', () => {
      expect(service.headers).not.toContain('x-socketgate-scenario')
    })

    it('tells whose end came first', () => {
      expect(run.record.relay!.ends).toContainEqual({
        ...{ scenario: 'orders', first: 'relay', how: 'fin', socket: 'yes', count: 3 },
      })
    })

    it('says what it cost, and leaves nothing that listens', async () => {
      const { bytes, connections, delayP99 } = run.record.relay!
      expect(bytes).toBeGreaterThan(10_000)
      expect(connections).toBeGreaterThanOrEqual(12)
      expect(delayP99).toBeGreaterThan(0)
      expect(run.record.health.relayP99).toBe(delayP99)
      expect(run.ports).toHaveLength(1)
      expect(await isClosed(run.ports[0]!)).toBe(true)
    })
  })

  it.runIf(there)(
    'that resets tells both sides of a reset, and one that moves leads whoever dials again elsewhere',
    async () => {
      const [old, other] = [await serve(), await serve()]
      const load = disrupted(plan(socket('resets', 2, 3), socket('moves', 3, 3)), {
        resets: disrupt(1000, { kind: 'cut', share: 1, how: 'rst' }),
        moves: disrupt(1800, { kind: 'move', target: 'other' }),
      })
      const env = { ...addresses(old), OTHER: `ws://127.0.0.1:${other.port}` }
      const run = await relayed(await make(), load, { env })
      expect(run.record.problems).toEqual([])
      expect(closes(run, 'resets')).toContain('plan rst none 2')
      expect(closes(run, 'moves')).toContain('plan fin 1006 3')
      // Both scenarios dial one origin; of what is open only the one's sockets are cut.
      expect(other.connections).toBe(3)
      expect(run.record.relay!.ends).toContainEqual({
        ...{ scenario: 'resets', first: 'relay', how: 'rst', socket: 'yes', count: 2 },
      })
    },
    20_000,
  )

  it.runIf(there)(
    'that falls silent leaves nothing to the service: no close is blamed on it, and the engine ends with its summary',
    async () => {
      // The clients of one notice it by their heartbeat, and come back.
      const beating = 'heartbeat: { every: 300ms, timeout: 200ms, reconnect: true }'
      const notices = socket('notices', 3, 3).replace(/\n( +)url: .*/, (url) => `${url}\n      ${beating}`)
      const dropped = disrupt(1000, { kind: 'cut', share: 1, how: 'drop' })
      const load = disrupted(plan(socket('drops', 2, 2), notices), { drops: dropped, notices: dropped })
      const { record } = await relayed(await make(), load, { env: addresses(await serve()) })
      expect(record.problems).toEqual([])
      expect(record.ended).toBe('clean')
      const ends = (of: string) =>
        record.closes
          .filter(({ scenario }) => scenario === of)
          .map(({ side, how, count }) => `${side} ${how} ${count}`)
          .toSorted()
      expect(ends('drops')).toEqual(['plan unanswered 2'])
      expect(ends('notices')).toEqual(['plan frame 3', 'unknown unanswered 3'])
      const back = record.stats.find(
        ({ metric, tags }) => metric === 'ws_reconnect_duration' && Object.keys(tags).length === 0,
      )
      expect(back).toMatchObject({ count: 3 })
      expect(record.relay!.cuts.toSorted((a, b) => a.count - b.count)).toEqual([
        { scenario: 'drops', how: 'drop', count: 2 },
        { scenario: 'notices', how: 'drop', count: 3 },
      ])
      const ofCloses = ({ metric }: { readonly metric: string }) => metric === 'ws_close_unanswered'
      expect(record.stats.filter(ofCloses)).toEqual([])
      expect(record.shares!.filter(ofCloses)).toMatchObject([{ scenario: 'notices', bad: 0, n: 3 }])
    },
    30_000,
  )
})

/** One that has ended and was not yet waited for does not run. */
function alive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

describe('a command of the plan', () => {
  const engine = embeddedEngine()
  const run = async (script: string, service: Service) => {
    const load = disrupted(plan(socket('orders', 2, 2)), {
      orders: disrupt(600, { kind: 'run', argv: [process.execPath, '-e', script] }),
    })
    return await relayed(engine, load, { env: { ...addresses(service), TOKEN: 'sesame-sesame' } })
  }

  it('is run without a shell, with the values of the plan’s variables, and its output is told without secrets', async () => {
    const service = await serve()
    const script =
      'console.log("at", process.env.FEED.length, "token=" + process.env.TOKEN); console.log(Object.keys(process.env).join())'
    const { record, log } = await run(script, service)
    expect(record.problems).toEqual([])
    expect(log[0]).toMatch(/^the command of disrupt in orders \(.*node.*\): at 2\d token=\*\*\*$/)
    expect(log[1]).toMatch(/: PATH,HOME,FEED,API,TOKEN$/)
  }, 15_000)

  it('that fails is a failure of its own, and not the service’s', async () => {
    const { record } = await run('process.exit(3)', await serve())
    expect(record.complete).toBe(false)
    expect(record.problems).toEqual([
      {
        what: 'companion',
        fault: 'engine',
        message: expect.stringMatching(
          /^the companion relay failed: the command of disrupt in orders .* failed \(exit 3\): its own fault, not the service's/,
        ),
      },
    ])
  }, 15_000)

  it.each(ENGINES.filter(([, there]) => there))(
    'is ended with all that it started when the run is given up under %s, and so is the relay',
    async (_, __, make) => {
      const service = await serve()
      const stop = new AbortController()
      const script = `const { spawn } = require('child_process'); const c = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1e3)'], { stdio: 'ignore' }); console.log('pids', process.pid, c.pid); setInterval(() => 0, 1000)`
      const load = disrupted(plan(socket('orders', 2, 20)), {
        orders: disrupt(100, { kind: 'run', argv: [process.execPath, '-e', script] }),
      })
      setTimeout(() => stop.abort(), 2500)
      const began = performance.now()
      const { record, log, ports } = await relayed(await make(), load, {
        env: addresses(service),
        signal: stop.signal,
      })
      expect(performance.now() - began).toBeLessThan(9000)
      expect(record.ended).toBe('cancelled')
      const pids = log
        .join()
        .match(/pids (\d+) (\d+)/)!
        .slice(1)
        .map(Number)
      // The engine has closed them as ever: no end of the relay's is blamed on the service.
      expect(record.closes.filter(({ side }) => side === 'service')).toEqual([])
      for (const pid of pids) await expect.poll(() => alive(pid), { timeout: 3000 }).toBe(false)
      expect(await isClosed(ports[0]!)).toBe(true)
    },
    15_000,
  )
})
