import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { embeddedEngine } from '../../src/engine/embedded/engine.ts'
import { loginWords } from '../../src/judge/words/logins.ts'
import { ENGINES, loadIn, measured } from '../support/both-engines.ts'

const PLAN = `version: 1
name: sign-in
targets: { api: { url: "\${API}" }, feed: { url: "\${FEED}" } }
login:
  per: connect
  steps:
    - request: { url: "\${targets.api}/form" }
      save: { csrf: { after: 'name="csrf" value="', before: '"' }, hint: { header: x-hint, optional: true } }
    - request: { method: POST, url: "\${targets.api}/session", form: { csrf: "\${login.csrf}", hint: "\${login.hint}" } }
      expect: { status: 303 }
      save: { jwt: { header: x-auth-token }, sid: { cookie: sid } }
    - request: { url: "\${targets.api}/ticket", headers: { Authorization: "Bearer \${login.jwt}" } }
      save: { ticket: { path: data, inner: "tickets[0]" } }
scenarios:
  members:
    socket:
      url: "\${targets.feed}/?ticket=\${login.ticket}"
      open: [{ send: { sid: "\${login.sid}" } }]
      hold: 400ms
      reopen: { backoff: 100ms }
    load: { executor: constant-vus, vus: 2, duration: 2s }
`

interface Service {
  readonly port: number
  readonly asked: string[]
  readonly upgrades: string[]
  readonly sids: unknown[]
  readonly secrets: string[]
  close(): void
}

/** Each value that it gives is good once. `broken`: what it says instead of a ticket. */
async function startService(broken?: (authorization: string) => object): Promise<Service> {
  const asked: string[] = []
  const upgrades: string[] = []
  const sids: unknown[] = []
  const secrets: string[] = []
  const fresh = (kind: string) => {
    const value = `${kind}-${secrets.length}-5ecret`
    secrets.push(value)
    return value
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    for await (const piece of request) body += piece
    asked.push(`${request.method} ${request.url}`)
    const { authorization = '', cookie = '' } = request.headers
    if (request.url === '/form') return response.end(`<input name="csrf" value="${fresh('csrf')}">`)
    if (request.url === '/session') {
      const known = secrets.includes(new URLSearchParams(body).get('csrf') ?? '') && body.endsWith('&hint=')
      const headers = { 'X-Auth-Token': fresh('jwt'), 'Set-Cookie': `sid=${fresh('sid')}; Path=/` }
      return response.writeHead(known ? 303 : 403, headers).end()
    }
    const known = secrets.includes(authorization.slice(7)) && secrets.includes(cookie.slice(4))
    const said = broken ? broken(authorization) : { data: JSON.stringify({ tickets: [fresh('ticket')] }) }
    return response.writeHead(known ? 200 : 401).end(JSON.stringify(said))
  }
  const server = http.createServer((request, response) => void answer(request, response))
  new WebSocketServer({ server }).on('connection', (socket, { url = '' }) => {
    upgrades.push(url.slice('/?ticket='.length))
    socket.on('message', (data) => sids.push(JSON.parse(String(data)).sid))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, asked, upgrades, sids, secrets, close: () => server.close() }
}

describe('a login of several requests', () => {
  it.each(ENGINES)(
    'under %s carries what each answer gave into the next, anew before every upgrade',
    async (_, there, make) => {
      if (!there) return
      const service = await startService()
      try {
        const record = await measured(await make(), PLAN, service.port)
        const { asked, upgrades, sids, secrets } = service
        expect(record.problems).toEqual([])
        expect(record.logins).toBeUndefined()
        expect(upgrades.length).toBeGreaterThanOrEqual(6)
        expect(new Set(upgrades).size).toBe(upgrades.length)
        expect(upgrades.every((ticket) => secrets.includes(ticket) && ticket.startsWith('ticket-'))).toBe(
          true,
        )
        expect(sids.every((sid) => secrets.includes(String(sid)))).toBe(true)
        expect(record.http.requests).toBe(asked.length)
        const stored = JSON.stringify(record)
        for (const secret of secrets) expect(stored).not.toContain(secret)
      } finally {
        service.close()
      }
    },
    30_000,
  )

  it.each(ENGINES)(
    'under %s fails by the step whose answer lacks a value, and quotes no other step',
    async (_, there, make) => {
      if (!there) return
      const service = await startService((authorization) => ({ error: `no ticket for ${authorization}` }))
      try {
        const record = await measured(await make(), PLAN, service.port)
        expect(service.upgrades).toEqual([])
        // One login for three requests.
        expect(record.logins).toMatchObject({
          failed: service.asked.length / 3,
          of: service.asked.length / 3,
        })
        const stored = JSON.stringify(record)
        expect(stored).toContain('data, inner tickets[0]')
        expect(stored).toContain('(step 3 of 3)')
        for (const secret of service.secrets) expect(stored).not.toContain(secret)
      } finally {
        service.close()
      }
    },
    30_000,
  )

  it('says where an answer holds other values than the plan saves', async () => {
    const service = await startService(() => ({ result: { ticket: 'x' } }))
    try {
      const record = await measured(
        embeddedEngine(),
        PLAN.replace('{ path: data, inner: "tickets[0]" }', 'ticket'),
        service.port,
      )
      expect(loginWords(record.logins!)).toBe('the login answered 200 without `ticket`; it had result.ticket')
    } finally {
      service.close()
    }
  })

  it('is part of the load', () => {
    const { digest } = loadIn(PLAN)
    for (const [from, to] of [
      ['value="\', before', "value=', before"],
      ['x-auth-token', 'x-token'],
      ['status: 303', 'status: 302'],
    ] as const) {
      expect(PLAN).toContain(from)
      expect(loadIn(PLAN.replace(from, to)).digest).not.toBe(digest)
    }
  })
})
