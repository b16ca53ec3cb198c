import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { WebSocketServer } from 'ws'
import { asyncRequest } from '../../../src/engine/embedded/k6/http.ts'
import { WebSocket } from '../../../src/engine/embedded/k6/websockets.ts'
import { askBuild } from '../../../src/target/ask.ts'
import type { BuildSource } from '../../../src/target/sources.ts'
import { certificateIn, openssl } from '../../support/certificate.ts'
import { listening, runOnce } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'tls-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const credentials = openssl === null ? null : certificateIn(folder, 'DNS:feed.internal')

async function serveTls(names: (string | boolean | undefined)[]): Promise<number> {
  const server = createServer({
    ...credentials,
    SNICallback: (name, done) => {
      names.push(name)
      done(null)
    },
  })
  new WebSocketServer({ server })
  return listening(server, () => {
    server.closeAllConnections()
    server.close()
  })
}

describe.skipIf(credentials === null)('a certificate that nobody vouches for', () => {
  afterEach(() => vi.unstubAllEnvs())

  test.each([
    ['', 'and upgrades, with the name as SNI and the pinned address'],
    ['0', 'and upgrades, whatever NODE_TLS_REJECT_UNAUTHORIZED says'],
  ])('fails requests (%j) %s', async (unchecked) => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', unchecked)
    const names: (string | boolean | undefined)[] = []
    const port = await serveTls(names)
    const errors: (string | undefined)[] = []
    const ran = await runOnce(
      async () => {
        const response = await asyncRequest('GET', `https://feed.internal:${port}/`)
        errors.push(response.error)
        expect(response.error_code).toBe(1310)
        const socket = new WebSocket(`wss://feed.internal:${port}/`)
        await new Promise<void>((resolve) => {
          socket.onerror = ({ error }) => errors.push(error)
          socket.onclose = () => resolve()
        })
      },
      { context: { pins: new Map([['feed.internal', '127.0.0.1']]) } },
    )
    expect(ran.end.log).toEqual([])
    expect(names).toEqual(['feed.internal', 'feed.internal'])
    for (const error of errors) expect(error).toMatch(/^tls: failed to verify certificate: x509: /)
    expect(errors).toHaveLength(2)
  })

  test('fails the question which build runs, whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const port = await serveTls([])
    const source = { url: `https://feed.internal:${port}/`, path: null, field: null } as BuildSource
    const pins = new Map([['feed.internal', '127.0.0.1']])
    const { build, problem } = await askBuild(source, pins, new AbortController().signal)
    expect({ build, problem }).toEqual({
      build: null,
      problem: 'its TLS certificate or handshake was not accepted',
    })
  })
})
