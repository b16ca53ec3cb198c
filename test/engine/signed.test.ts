import { createHmac } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { ENGINES, loadIn, measured } from '../support/both-engines.ts'
import { HMAC_VECTORS, JWS } from '../support/signed-vectors.ts'

const SECRET = 'correct horse battery staple'
const VECTORS = [
  ...HMAC_VECTORS.map(({ key, text, sha512 }) => [{ hash: 'sha512', key, text }, sha512] as const),
  [{ hash: 'sha256', key: JWS.key, text: JWS.input, as: 'base64url' }, JWS.signature] as const,
]
const KNOWN = Object.fromEntries(VECTORS.map(([hmac], at) => [`known${at}`, { hmac }]))
const SAID = VECTORS.map((_, at) => `\${vars.known${at}}`)

const PLAN = `version: 1
name: signed
targets: { api: { url: "\${API}" }, feed: { url: "\${FEED}" } }
scenarios:
  known:
    vars: ${JSON.stringify(KNOWN)}
    socket: { url: "\${targets.feed}/known", open: [{ send: ${JSON.stringify({ json: SAID })} }] }
    load: { executor: constant-vus, vus: 1, duration: 1s }
  members:
    vars:
      nonce: "\${hex(16)}"
      token: { jwt: { alg: HS256, key: "\${SECRET}", claims: { sub: "u-\${vu}", jti: "\${vars.nonce}", exp: "\${now(s,+1h)}" } } }
    per: life
    socket:
      url: "\${targets.feed}/members/\${vu}"
      headers: { Authorization: "Bearer \${vars.token}" }
      open:
        - await: { match: { id: { exists: true } }, within: 2s, save: { id: id } }
        - let: { text: "\${saved.id}:private", auth: { hmac: { hash: sha256, key: "\${SECRET}", text: "\${saved.text}", as: base64 } } }
        - send: { auth: "\${saved.auth}", text: "\${saved.text}" }
          await: { match: { welcome: true }, within: 2s }
      hold: 500ms
      reopen: { backoff: 100ms }
    load: { executor: constant-vus, vus: 3, duration: 2s }
  writers:
    vars: { key: "\${hex(8)}" }
    per: life
    rest:
      steps:
        - let: { ref: "\${vars.key}-\${vu}", sig: { hmac: { hash: sha1, key: "\${SECRET}", text: "\${saved.ref}" } } }
          request: { method: POST, url: "\${targets.api}/writes?sig=\${saved.sig}", json: { ref: "\${saved.ref}" } }
    load: { executor: per-vu-iterations, vus: 2, iterations: 3 }
`

const signature = (hash: string, text: string, as: 'hex' | 'base64' | 'base64url') =>
  createHmac(hash, SECRET).update(text).digest(as)

/** A service that believes nobody: it checks each token and signature, and says those of its members back. */
async function startService() {
  const seen = {
    known: [] as unknown[],
    tokens: [] as string[],
    auths: [] as boolean[],
    writes: [] as string[],
  }
  const server = http.createServer(async (request, answer) => {
    let body = ''
    for await (const piece of request) body += piece
    const { ref } = JSON.parse(body)
    const good = String(request.url).endsWith(`sig=${signature('sha1', ref, 'hex')}`)
    seen.writes.push(ref)
    answer.statusCode = good ? 200 : 403
    answer.end('{}')
  })
  new WebSocketServer({ server }).on('connection', (socket, { url = '', headers }) => {
    if (url === '/known') socket.on('message', (data) => seen.known.push(JSON.parse(String(data))))
    if (url === '/known') return
    const token = String(headers.authorization).slice('Bearer '.length)
    seen.tokens.push(token)
    socket.send(JSON.stringify({ id: `s${seen.tokens.length}` }))
    socket.on('message', (data) => {
      const { auth, text } = JSON.parse(String(data))
      seen.auths.push(auth === signature('sha256', text, 'base64'))
      socket.send(JSON.stringify({ welcome: true }))
      // Whatever it says back is foreign text, which reports quote.
      socket.send(`no such token: ${token}`)
      if (url === '/members/3') socket.close(4001, `bad ${auth} ${token}`.slice(0, 120))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { seen, port: (server.address() as AddressInfo).port, close: () => server.close() }
}

describe('what clients sign', () => {
  it.each(ENGINES)(
    'under %s is believed by the service, new in each life, and in no record',
    async (_, there, make) => {
      if (!there) return
      const { seen, port, close } = await startService()
      try {
        const record = await measured(await make(), PLAN, port, 1, { SECRET })
        expect(record.problems).toEqual([])
        expect(seen.known).toEqual([VECTORS.map(([, expected]) => expected)])
        expect(seen.auths.length).toBeGreaterThanOrEqual(6)
        expect(seen.auths.every((good) => good)).toBe(true)
        const claims = seen.tokens.map((token) => {
          const [head = '', body = '', signed] = token.split('.')
          expect(signed).toBe(signature('sha256', `${head}.${body}`, 'base64url'))
          return JSON.parse(Buffer.from(body, 'base64url').toString())
        })
        expect(new Set(claims.map(({ jti }) => jti)).size).toBe(claims.length)
        expect(new Set(claims.map(({ sub }) => sub))).toEqual(new Set(['u-1', 'u-2', 'u-3']))
        expect(claims.every(({ exp }) => Math.abs(exp - Date.now() / 1000 - 3600) < 60)).toBe(true)
        expect(new Set(seen.writes).size).toBe(6)
        const stored = JSON.stringify(record)
        expect(stored).toContain('no such token')
        for (const secret of [SECRET, ...seen.tokens.flatMap((token) => token.split('.').slice(1))])
          expect(stored).not.toContain(secret)
      } finally {
        close()
      }
    },
    30_000,
  )

  it('are part of the load', () => {
    const digest = (text: string) => loadIn(text).digest
    for (const [from, to] of [
      ['hash: sha1,', 'hash: sha256,'],
      ['per: life\n    rest', 'per: vu\n    rest'],
    ] as const) {
      expect(PLAN).toContain(from)
      expect(digest(PLAN.replace(from, to))).not.toBe(digest(PLAN))
    }
  })
})
