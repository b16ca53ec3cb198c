import type { IncomingMessage, ServerResponse } from 'node:http'
import { Failure } from '../model/failure.ts'
import type { Tokens } from './tokens.ts'

/** Seconds a token of the demo lives. */
/** The longest that a token holds, in s; a client may ask for less. */
const TOKEN_SECONDS = 300

export interface Rest {
  readonly tokens: Tokens
  readonly build: string
  readonly started: string
  /** Runs `act` after the service's working time. */
  work(act: () => void): void
  /** Runs `act` once the pool of logins has come to it. */
  login(act: () => void): void
  /** GET and POST of /admin/knobs; throws Failure for a body it does not know. */
  admin(body: unknown | undefined): object
  /** Of GET /metrics. */
  metrics(): string
}

/** The REST side of the demo service. */
export async function answer(request: IncomingMessage, response: ServerResponse, rest: Rest): Promise<void> {
  const reply = (status: number, body: object) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  const route = `${request.method} ${(request.url ?? '').split('?')[0]}`
  try {
    const body = request.method === 'POST' ? await readJson(request) : undefined
    if (route === 'GET /version')
      return reply(200, { service: 'socketgate-demo', commit: rest.build, started: rest.started })
    if (route === 'GET /time') return reply(200, { now: Date.now() })
    if (route === 'GET /metrics') {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(rest.metrics())
      return
    }
    if (route === 'POST /v1/auth/token') return rest.login(() => reply(200, issue(rest.tokens, body)))
    if (route === 'POST /v1/orders') return rest.work(() => placeOrder(request, rest, reply))
    if (route === 'GET /admin/knobs' || route === 'POST /admin/knobs') return reply(200, rest.admin(body))
    reply(404, { error: 'no such route' })
  } catch (error) {
    reply(400, { error: error instanceof Failure ? error.message : 'the body is not JSON' })
  }
}

/** The token behind `Authorization: Bearer …`; empty without one. */
export function bearer(request: IncomingMessage): string {
  return /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
}

function issue(tokens: Tokens, body: unknown): object {
  const { client_id, expires_in: asked } = (body ?? {}) as { client_id?: unknown; expires_in?: unknown }
  const seconds = Number(asked)
  const expires_in = seconds > 0 && seconds < TOKEN_SECONDS ? seconds : TOKEN_SECONDS
  const access_token = tokens.issue(String(client_id ?? 'anonymous'), Date.now(), expires_in)
  return { access_token, token_type: 'Bearer', expires_in }
}

let orders = 0

function placeOrder(
  request: IncomingMessage,
  rest: Rest,
  reply: (status: number, body: object) => void,
): void {
  if (rest.tokens.valid(bearer(request), Date.now())) {
    orders += 1
    reply(201, { data: { id: `order-${orders}` } })
  } else reply(401, { error: 'not authorised' })
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > 65_536) throw new Failure('usage', 'the body is over 64 KiB')
    chunks.push(chunk)
  }
  const text = Buffer.concat(chunks).toString()
  return text === '' ? {} : JSON.parse(text)
}
