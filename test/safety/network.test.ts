import { createServer } from 'node:http'
import { type AddressInfo, createServer as createTcp, type Server } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocketServer } from 'ws'
import { admit, measure, type Outside, type Request } from '../../src/app/gate.ts'
import { createOutside } from '../../src/app/outside.ts'
import { embeddedEngine } from '../../src/engine/embedded/engine.ts'
import { k6Engine } from '../../src/engine/k6/engine.ts'
import { findK6 } from '../../src/engine/k6/get/locate.ts'
import { parseGrant } from '../../src/plan/grant/grants.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import type { Engine } from '../../src/ports.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { readRun } from '../engine/k6/support.ts'
import { describeWithK6, k6Path } from '../support/k6.ts'
import { planText } from '../support/plans.ts'
import { vuBundle } from '../vu/support.ts'

/** The service, at one address of loopback; at another the place where nobody may ever arrive. */
let port = 0
let sinkPort = 0
let arrived: string[] = []
const hosts = new Set<string>()
const servers: Server[] = []

const listening = async (server: Server, at: number, host: string) => {
  servers.push(server)
  await new Promise<void>((done) => server.listen(at, host, done))
  return (server.address() as AddressInfo).port
}

/** Answers everything that is not its own with a redirect to the sink. */
async function startService(): Promise<number> {
  const sockets = new WebSocketServer({ noServer: true })
  const away = () => `127.0.0.2:${port}`
  const server = createServer((request, response) => {
    hosts.add(request.headers.host ?? '')
    if (request.url === '/version') response.end('{"commit":"abc1234"}')
    else response.writeHead(302, { location: `http://${away()}/` }).end()
  })
  server.on('upgrade', (request, socket, head) => {
    hosts.add(request.headers.host ?? '')
    if (request.url === '/away') {
      socket.end(`HTTP/1.1 302 Found\r\nLocation: ws://${away()}/\r\nContent-Length: 0\r\n\r\n`)
    } else sockets.handleUpgrade(request, socket, head, () => undefined)
  })
  return await listening(server, 0, '127.0.0.1')
}

/** Notes whoever connects. */
function sink(name: string): Server {
  return createTcp((socket) => {
    arrived.push(name)
    socket.destroy()
  })
}

/** Only there is every address of 127.0.0.0/8 one's own. */
const isLinux = process.platform === 'linux'

beforeAll(async () => {
  if (!isLinux) return
  port = await startService()
  await listening(sink('elsewhere'), port, '127.0.0.2')
  sinkPort = await listening(sink('the proxy'), 0, '127.0.0.1')
})
beforeEach(() => {
  arrived = []
  hosts.clear()
})
afterAll(() => {
  for (const server of servers) server.close()
})

const PLAN = () => `version: 1
name: away
targets:
  api: { url: "http://feed.test:${port}", version: { url: "\${targets.api}/version", path: commit } }
  feed: { url: "ws://feed.test:${port}" }
scenarios:
  orders:
    socket: { url: "\${targets.feed}/ws" }
    load: { executor: constant-vus, vus: 2, duration: 1s }
  moved:
    socket: { url: "\${targets.feed}/away" }
    load: { executor: constant-vus, vus: 2, duration: 1s }
  asks:
    rest: { steps: [ { request: { method: GET, url: "\${targets.api}/away" }, expect: { status: 302 } }, { wait: 200ms..200ms } ] }
    load: { executor: constant-vus, vus: 2, duration: 1s }
`

const SILENT = { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} }
const PROXY = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']

function engines(name: string, create: () => Promise<Engine>): void {
  it.skipIf(!isLinux)(
    `${name}: a name that changes its address, redirects and a proxy lead nowhere but to what was checked`,
    async () => {
      const proxy = `http://127.0.0.1:${sinkPort}`
      for (const each of PROXY) vi.stubEnv(each, proxy).stubEnv(each.toLowerCase(), proxy)
      // What makes Node 24 use them.
      vi.stubEnv('NODE_USE_ENV_PROXY', '1')
      const answers = ['127.0.0.1', '127.0.0.2', '127.0.0.2']
      let asked = 0
      const outside: Outside = {
        ...(await createOutside({ engine: 'embedded' }, {}, SILENT, new Redactor())),
        engine: create,
        resolve: async () => [answers[asked++] ?? '127.0.0.2'],
      }
      const plan = { file: 'plan.yaml', bytes: Buffer.from(PLAN()), readBeside: () => new Uint8Array() }
      const request: Request = {
        plan,
        env: process.env,
        policy: { grants: [parseGrant(`http://feed.test:${port}`)], ci: true },
      }
      const record = await measure(await admit(request, outside), outside, new AbortController().signal)
      vi.unstubAllEnvs()

      expect(asked).toBe(1)
      expect(arrived).toEqual([])
      expect([...hosts]).toEqual([`feed.test:${port}`])
      expect(record.builds?.api).toMatchObject({ before: 'abc1234', after: 'abc1234' })
      expect(record.sockets.opened).toBe(2)
      expect(record.sockets.failed).toEqual([expect.objectContaining({ status: '302' })])
      expect(record.http).toMatchObject({ failed: 0, byStatus: { 302: record.http.requests } })
    },
  )
}

it('a name that nobody granted is not even looked up: its zone would be told', async () => {
  const asked: string[] = []
  const outside = {
    redactor: new Redactor(),
    log: SILENT,
    resolve: async (host: string) => {
      asked.push(host)
      return ['127.0.0.1']
    },
  }
  const bytes = Buffer.from(PLAN().replaceAll('feed.test', '${API_KEY}.evil.test'))
  const plan = { file: 'plan.yaml', bytes, readBeside: () => new Uint8Array() }
  const request: Request = { plan, env: { API_KEY: 'K7f3aQ9z' }, policy: { grants: [], ci: true } }
  await expect(admit(request, outside)).rejects.toMatchObject({ outcome: 'policy' })
  expect(asked).toEqual([])
})

describe('under the embedded engine', () => {
  engines('embedded', async () => embeddedEngine())
})
describeWithK6('under k6', () => {
  it.skipIf(!isLinux)('refuses by itself what is never granted, as a second wall', async () => {
    const k6 = await findK6({ flag: k6Path as string, env: {} })
    const engine = k6Engine(k6!, await vuBundle())
    const text = planText({ port: 1, load: '{ executor: constant-vus, vus: 1, duration: 1s }' })
    const plan = text.replace('ws://127.0.0.1:1', '${FEED}')
    const load = makeLoad(parsePlan(plan, 'plan.yaml', () => new Uint8Array()))
    const visitors = async (host: string) => {
      arrived = []
      const env = { FEED: `ws://${host}:${sinkPort}` }
      await readRun(engine.run(load, { env, pins: new Map() }, new AbortController().signal))
      return arrived.length
    }
    // To dial 0.0.0.0 is to dial this machine.
    expect(await visitors('127.0.0.1')).toBeGreaterThan(0)
    expect(await visitors('0.0.0.0')).toBe(0)
  })

  engines('k6', async () => {
    const k6 = await findK6({ flag: k6Path as string, env: {} })
    return k6Engine(k6!, await vuBundle())
  })
})

describe('a proxy of the environment', () => {
  const said = async (env: { readonly [name: string]: string }) => {
    const lines: string[] = []
    const log = { ...SILENT, info: (line: string) => void lines.push(line) }
    await (await createOutside({ engine: 'embedded' }, env, log, new Redactor())).engine()
    return lines
  }

  it('is said not to hold for the load, by its name and never by its value', async () => {
    const env = { https_proxy: 'http://me:secret@127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' }
    expect(await said(env)).toEqual(['HTTP_PROXY, HTTPS_PROXY is set: the load does not go through it'])
  })

  it('is not spoken of where there is none', async () => {
    expect(await said({ HTTP_PROXY: '' })).toEqual([])
  })
})
