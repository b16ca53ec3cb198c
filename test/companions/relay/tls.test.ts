import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { afterAll, describe, expect, it } from 'vitest'
import { createRelay } from '../../../src/companions/relay/relay.ts'
import { Network } from '../../../src/engine/embedded/network/network.ts'
import { k6Engine } from '../../../src/engine/k6/engine.ts'
import { k6Path } from '../../support/k6.ts'
import { vuBundle } from '../../vu/support.ts'
import { disrupted, relayed, serve } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'relay-tls-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A certificate for feed.internal that vouches for itself; null where openssl is missing. */
function selfSigned(): { key: Buffer; cert: Buffer } | null {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1']
  const names = ['-subj', '/CN=feed.internal', '-addext', 'subjectAltName=DNS:feed.internal']
  try {
    execFileSync('openssl', ['req', '-x509', ...kind, ...names, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    })
  } catch {
    return null
  }
  return { key: readFileSync(key), cert: readFileSync(cert) }
}

const credentials = selfSigned()
const PINS = new Map([['feed.internal', '127.0.0.1']])

const PLAN = `version: 1
name: secure
targets: { feed: { url: "\${FEED}" }, api: { url: "\${API}" } }
scenarios:
  orders:
    socket: { url: "\${targets.feed}/orders", messages: { sent_at: { path: ts } }, reopen: { backoff: 200ms } }
    load: { executor: constant-vus, vus: 2, duration: 3s }
  quotes:
    socket: { url: "\${targets.feed}/quotes", messages: { sent_at: { path: ts } }, reopen: { backoff: 200ms } }
    load: { executor: constant-vus, vus: 2, duration: 3s }
  asks:
    rest: { steps: [ { request: { method: GET, url: "\${targets.api}/a" }, expect: { status: 200 }, name: a }, { wait: 100ms } ] }
    load: { executor: constant-vus, vus: 1, duration: 3s }
`

describe.skipIf(credentials === null)('a relay behind TLS', () => {
  it.runIf(k6Path !== undefined)(
    'passes it through k6 untouched, tells sockets from requests by ALPN, and says that it cannot tell scenarios apart',
    async () => {
      const trusting = join(folder, 'k6')
      writeFileSync(trusting, `#!/bin/sh\nSSL_CERT_FILE=${join(folder, 'cert.pem')} exec ${k6Path} "$@"\n`, {
        mode: 0o755,
      })
      const k6 = k6Engine({ path: trusting, version: '2.2.0' } as never, await vuBundle())
      const names: unknown[] = []
      const https = createServer(credentials!)
      https.on('secureConnection', (socket: TLSSocket) =>
        names.push((socket as { servername?: string }).servername),
      )
      const { port } = await serve(https as never)
      const env = { FEED: `wss://feed.internal:${port}`, API: `https://feed.internal:${port}` }
      const load = disrupted(PLAN, {
        orders: {
          ...{ at: 1000, what: { kind: 'cut', share: 1, how: 'fin' }, over: 0 },
          recovered: { share: 1, within: 1000 },
        },
      })
      const { record } = await relayed(k6, load, { env, pins: PINS })
      expect(record.problems).toEqual([])
      expect(new Set(names)).toEqual(new Set(['feed.internal']))
      expect(record.relay!.cuts).toEqual([{ scenario: null, how: 'fin', count: 4 }])
      const cut = record.closes.filter(({ code }) => code !== '1000')
      expect(new Set(cut.map(({ side, code }) => `${side} ${code}`))).toEqual(new Set(['plan 1006']))
      expect(cut.reduce((sum, { count }) => sum + count, 0)).toBe(4)
      expect(record.http.failed).toBe(0)
      const ofRequests = record.relay!.ends.filter(({ socket }) => socket === 'no')
      expect(ofRequests.length).toBeGreaterThan(0)
      expect(ofRequests.map(({ first }) => first)).not.toContain('relay')
    },
    30_000,
  )

  it('is told by the embedded engine whose a connection is, and the certificate must be the host’s', async () => {
    const { port } = await serve(createServer(credentials!) as never)
    const origin = { key: `feed.internal:${port}`, address: '127.0.0.1', port, secure: true }
    const scenarios = ['orders', 'quotes']
    const stop = new AbortController()
    const context = { env: {}, pins: PINS }
    const relay = createRelay(
      { origins: [{ ...origin, scenarios }], moves: {} },
      { cwd: '.', env: {}, say: () => {} },
    )
    const run = await relay.start({ work: { scenarios: {} } } as never, context, stop.signal)
    const network = new Network(PINS, run.relay)
    const ca = credentials!.cert
    const open = async (host: string, over: number) => {
      const socket = network.dial({ host, port: over, ca } as never, true, 'quotes')
      return await new Promise((resolve) => {
        socket.once('secureConnect', () => resolve('secure'))
        socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
      })
    }
    expect(await open('feed.internal', port)).toBe('secure')
    network.cut()
    setTimeout(() => stop.abort(), 100)
    const samples = []
    for await (const batch of run.samples) samples.push(...batch)
    const [end] = samples.filter(({ metric }) => metric === 'relay_end')
    expect(end!.tags).toMatchObject({ scenario: 'quotes', socket: 'yes', first: 'client' })
    expect((await run.ended).how).toBe('clean')
  })
})
