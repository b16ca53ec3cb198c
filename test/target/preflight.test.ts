import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createSecure } from 'node:tls'
import { afterAll, describe, expect, it } from 'vitest'
import { k6Roots } from '../../src/engine/k6/roots.ts'
import type { Failure } from '../../src/model/failure.ts'
import { dialledTargets, resolveTargets } from '../../src/plan/grant/targets.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import { type Flying, preflight } from '../../src/target/preflight.ts'
import { planText } from '../support/plans.ts'

const folder = mkdtempSync(join(tmpdir(), 'preflight-'))
const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function listening(server: Server, port = 0): Promise<number> {
  servers.push(server)
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

/** A port on which nothing listens. */
async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listening(server)
  await new Promise((done) => server.close(done))
  return port
}

/** A load of sockets at `feed`; `head` may stand for its targets. */
function loadOf(text: string) {
  const load = makeLoad(parsePlan(text, 'plan.yaml', () => new Uint8Array()))
  return { load, targets: dialledTargets(load, resolveTargets(load, {})) }
}

/** Flies, and gives what was said and how it ended. */
async function fly(text: string, changes: Partial<Flying> = {}) {
  const said: string[] = []
  const say = (message: string) => void said.push(message)
  const { load, targets } = loadOf(text)
  const started = performance.now()
  const failure = await preflight(load, targets, {
    pins: new Map(),
    engine: { name: 'embedded' },
    proxied: false,
    log: { info: say, warn: say },
    signal: new AbortController().signal,
    ...changes,
  }).then(
    () => null,
    (error: Failure) => error,
  )
  return { said, failure, took: performance.now() - started }
}

const secure = (port: number) =>
  planText({ port }).replace('"ws://127.0.0.1', '"wss://feed.internal').replace('{ within: 2s }', '{}')
const PINS = new Map([['feed.internal', '127.0.0.1']])

describe('before a load', () => {
  it('a target where nothing listens is named with its address and its line, within two seconds', async () => {
    const port = await freePort()
    const { failure, took } = await fly(planText({ port }))
    expect(failure).toMatchObject({ outcome: 'target', code: 'unreached' })
    expect(failure?.message).toContain(
      `ws://127.0.0.1:${port} refused the connection (target feed, plan.yaml:5)`,
    )
    expect(failure?.passed.steps).toMatchObject([{ step: 'connect', state: 'failed' }])
    expect(failure?.next[0]).toContain(`\`targets.feed.url\` (plan.yaml:5)`)
    expect(took).toBeLessThan(2000)
  })

  it('a service that takes over its port within half a second is there', async () => {
    const port = await freePort()
    setTimeout(() => void listening(createServer(), port), 200)
    expect((await fly(planText({ port }))).failure).toBeNull()
  })

  it('one connection is made, and nothing is sent over it', async () => {
    const sent: Buffer[] = []
    let connections = 0
    let closes = () => {}
    const closed = new Promise<void>((done) => {
      closes = done
    })
    const port = await listening(
      createServer((socket) => {
        connections++
        socket.on('data', (bytes) => sent.push(bytes)).on('error', () => undefined)
        socket.on('close', () => closes())
      }),
    )
    expect((await fly(planText({ port }))).failure).toBeNull()
    await closed
    expect([connections, sent]).toEqual([1, []])
  })

  it('a target that no virtual user dials is not tried', async () => {
    const port = await listening(createServer())
    const text = planText({ port }).replace(
      /api: .*/,
      `api: { url: "http://127.0.0.1:1", version: { url: "\${targets.api}/version" } }`,
    )
    expect((await fly(text)).failure).toBeNull()
  })

  it('one that accepts and then says nothing gave no TLS in time, as a plain one is not asked to', async () => {
    const port = await listening(createServer((socket) => void socket.on('error', () => undefined)))
    const { failure } = await fly(secure(port), { pins: PINS, timeout: 100 })
    expect(failure?.message).toContain('gave no connection within 0.1 s')
  })

  it('one that speaks no TLS is told so', async () => {
    const port = await listening(
      createServer(
        (socket) => void socket.on('error', () => undefined).end('HTTP/1.1 400 Bad Request\r\n\r\n'),
      ),
    )
    const { failure } = await fly(secure(port), { pins: PINS })
    expect(failure?.message).toMatch(/wss:\/\/feed\.internal:\d+ did not shake TLS \((ERR_SSL_\w+|EPROTO)\)/)
  })

  it('behind a proxy only loopback is tried, and that is said', async () => {
    const plan = (url: string) => planText({ port: 1 }).replace('"ws://127.0.0.1:1"', `"${url}"`)
    const away = await fly(plan('ws://192.0.2.1:9'), { proxied: true })
    expect([away.failure, away.said]).toEqual([
      null,
      ['target feed is not tried before the load, since a proxy is set'],
    ])
    const port = await freePort()
    expect((await fly(plan(`ws://127.0.0.1:${port}`), { proxied: true })).failure?.outcome).toBe('target')
  })

  it('a stop ends it at once, and is nobody’s fault', async () => {
    const signal = AbortSignal.abort()
    const { failure } = await fly(planText({ port: await freePort() }), { signal })
    expect(failure).toMatchObject({ outcome: 'cancelled' })
  })
})

/** A certificate for feed.internal that nobody vouches for; null where openssl is missing. */
function selfSigned(): { readonly key: string; readonly cert: string } | null {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const how = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1'.split(' ')
  const name = ['-subj', '/CN=feed.internal', '-addext', 'subjectAltName=DNS:feed.internal']
  try {
    execFileSync('openssl', ['req', ...how, ...name, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  } catch {
    return null
  }
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}

const credentials = selfSigned()

describe.skipIf(credentials === null)('a certificate', () => {
  const serve = () => listening(createSecure({ ...credentials }))
  const engine = (roots: readonly string[] | null) => ({ name: 'k6' as const, roots: async () => roots })

  it('that the engine does not trust is named, and whose it must be', async () => {
    const { failure } = await fly(secure(await serve()), { pins: PINS })
    expect(failure?.message).toContain('certificate that is not accepted (DEPTH_ZERO_SELF_SIGNED_CERT)')
    expect(failure?.next[0]).toContain('a certificate for its host name')
  })

  it('is judged by what the engine trusts', async () => {
    const trusted = await fly(secure(await serve()), { pins: PINS, engine: engine([credentials!.cert]) })
    expect([trusted.failure, trusted.said]).toEqual([null, []])
  })

  it('is left to the load where nobody can read what the engine trusts', async () => {
    const { failure, said } = await fly(secure(await serve()), { pins: PINS, engine: engine(null) })
    expect(failure).toBeNull()
    expect(said).toEqual([expect.stringMatching(/certificate that is not accepted .*: the load decides$/)])
  })

  it('of k6 is looked for where Go does: one file, and every file of the folders', async () => {
    writeFileSync(join(folder, 'note.txt'), 'no certificate')
    const file = join(folder, 'cert.pem')
    const found = [credentials!.cert.trim()]
    expect(await k6Roots({ SSL_CERT_FILE: file, SSL_CERT_DIR: '/nowhere' }, 'linux')).toEqual(found)
    expect(await k6Roots({ SSL_CERT_FILE: '/nowhere', SSL_CERT_DIR: `/nowhere:${folder}` }, 'linux')).toEqual(
      found,
    )
    expect(await k6Roots({ SSL_CERT_FILE: '/nowhere', SSL_CERT_DIR: '/nowhere' }, 'linux')).toBeNull()
    expect(await k6Roots({}, 'darwin')).toBeNull()
  })
})
