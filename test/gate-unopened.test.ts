import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecure } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { admit, measure } from '../src/app/gate.ts'
import { createOutside } from '../src/app/outside.ts'
import { judge } from '../src/judge/judge.ts'
import { Redactor } from '../src/text/redactor.ts'
import { describeWithK6, k6Path } from './support/k6.ts'

const folder = mkdtempSync(join(tmpdir(), 'unopened-'))
const servers: Server[] = []
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true, force: true })
})

async function listening(server: Server): Promise<number> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const TOKEN: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"token":"abc","expires_in":60}')
}

/** A service that lets everybody in, and opens sockets at /ws that speak no subprotocol, or that of the answer. */
async function service(chosen: string | false = false): Promise<number> {
  const server = createServer(TOKEN)
  const sockets = new WebSocketServer({ noServer: true, handleProtocols: () => chosen })
  server.on('upgrade', (request, socket, head) => {
    if (request.url !== '/ws') return void socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n')
    sockets.handleUpgrade(request, socket, head, () => undefined)
  })
  return await listening(server)
}

async function secure(): Promise<number> {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=localhost', '-days', '2']
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject],
    {
      stdio: 'ignore',
    },
  )
  return await listening(createSecure({ key: readFileSync(key), cert: readFileSync(cert) }))
}

interface Asked {
  readonly login?: string
  readonly save?: string
  readonly sockets: readonly string[]
  readonly time?: string
}

function planOf(port: number, { login = '', save = 'token', sockets, time = '60s' }: Asked): string {
  const token = `login:\n  request: { method: POST, url: "\${targets.api}/token" }\n  save: { token: ${save} }\n`
  return `version: 1
name: nobody
targets:
  api: { url: "http://127.0.0.1:${port}" }
  feed: { url: "ws://127.0.0.1:${port}" }
${login === '' ? '' : token}scenarios:
${sockets.map((socket, i) => `  orders${i}:\n    socket: ${socket}\n    load: { executor: constant-vus, vus: 5, duration: ${time} }\n`).join('')}`
}

async function run(text: string, engine: 'k6' | 'embedded' = 'embedded') {
  const silent = () => undefined
  const log = { info: silent, warn: silent, error: silent, progress: silent }
  const choice = { engine, ...(engine === 'k6' && { k6: k6Path! }) }
  const outside = await createOutside(choice, process.env, log, new Redactor())
  const plan = {
    file: 'plan.yaml',
    bytes: new TextEncoder().encode(text),
    readBeside: () => new Uint8Array(),
  }
  const admitted = await admit({ plan, env: {}, policy: { grants: [], ci: true } }, outside)
  const started = performance.now()
  const record = await measure(admitted, outside, new AbortController().signal)
  const verdict = judge({ load: admitted.load, records: [record], baseline: null })
  return { record, verdict, took: performance.now() - started }
}

const OFFERS = '{ url: "${targets.feed}/ws", protocols: [v1.orders] }'

function expectSubprotocol({ verdict, took }: Awaited<ReturnType<typeof run>>, answer: string): void {
  expect(verdict.outcome).toBe('target')
  expect(verdict.reasons[0]).toMatchObject({ code: 'unreached', file: 'plan.yaml', line: expect.any(Number) })
  expect(verdict.sentence).toContain(
    `0 of 5 sockets opened: subprotocol: 5; orders0 offers v1.orders; ${answer}; the load was stopped after `,
  )
  expect(verdict.sentence).toMatch(/after \d s: none of 5 dials opened a socket\.$/)
  expect(verdict.next[0]).toMatch(/^Put `protocols` right: plan\.yaml:\d+\. The service is up/)
  expect(took).toBeLessThan(12_000)
}

// Each on a service of its own, until it has been stopped early: together they wait no longer than one.
describe.concurrent('a plan of which no socket opens', () => {
  it('ends early where the service speaks no subprotocol that it offers, though its login is accepted', async () => {
    const found = await run(planOf(await service(), { login: 'yes', sockets: [OFFERS] }))
    expectSubprotocol(found, 'the answer chose none')
    expect(found.verdict.sockets).toMatchObject({ planned: 5, peak: expect.any(Number) })
  })

  it('says where another was chosen, which', async () => {
    expectSubprotocol(
      await run(planOf(await service('v2.orders'), { sockets: [OFFERS] })),
      'the answer chose “v2.orders”',
    )
  })

  it('says that the port answers TLS where ws:// is dialled', async () => {
    const { verdict, record } = await run(
      planOf(await secure(), { sockets: ['{ url: "${targets.feed}/ws" }'] }),
    )
    expect(record.tlsPorts).toEqual(['feed'])
    expect(verdict.reasons[0]).toMatchObject({ outcome: 'target', code: 'tls_port', line: 5 })
    expect(verdict.sentence).toContain('the port of target feed answers TLS, and the plan dials it without')
    expect(verdict.next[0]).toMatch(/^Write `wss:\/\/`.*: plan\.yaml:5\.$/)
  })

  it('goes on where another of its scenarios opens', async () => {
    const sockets = ['{ url: "${targets.feed}/gone" }', '{ url: "${targets.feed}/ws" }']
    const { record } = await run(planOf(await service(), { sockets, time: '6s' }))
    expect(record).toMatchObject({ ended: 'clean', problems: [], sockets: { opened: 5 } })
    expect(record).not.toHaveProperty('tlsPorts')
  })
})

it('a login that was accepted, and whose answer holds another key, says which there are', async () => {
  const port = await service()
  const { verdict } = await run(
    planOf(port, { login: 'yes', save: 'access_token', sockets: ['{ url: "${targets.feed}/ws" }'] }),
  )
  expect(verdict.sentence).toContain('answered 200 without `access_token`; it had token, expires_in')
  expect(verdict.next[0]).toMatch(
    /^Put the path in `save` of the login right, in plan\.yaml: the login was accepted/,
  )
})

describeWithK6('under k6', () => {
  it('a wrong subprotocol ends the load early as well', async () => {
    expectSubprotocol(
      await run(planOf(await service(), { sockets: [OFFERS] }), 'k6'),
      'the answer chose none',
    )
  })
})
