import { execFileSync, spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

/** What a server does to the next request of a kind instead of, or beside, answering it. */
export type Fault = 'cut after push' | 'cut before push' | '503' | 'redirect' | 'hang'

export interface GitServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  /** Method, path and Authorization of each request. */
  readonly asked: Request[]
  /** What happens to the next pushes, one each; `503`, `redirect` and `hang` to the next request of any kind. */
  readonly faults: Fault[]
  /** Is waited for before each push is handed to git. */
  beforePush: (() => Promise<void>) | null
  close(): Promise<void>
}

export interface Request {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body: string
}

export interface Served {
  /** Bare repositories lie below it. */
  readonly root: string
  /** What `Authorization: Basic` must say, `user:token`, and whether it may write; without any, nobody is let in. */
  readonly tokens: { readonly [pair: string]: 'read' | 'write' }
}

/** Git's own server behind HTTP with Basic authentication, as forges have it; it follows RFC 3875. */
export async function startGitServer({ root, tokens }: Served): Promise<GitServer> {
  const asked: Request[] = []
  const faults: Fault[] = []
  const server = createServer((request, response) => void serve(request, response))
  const own: GitServer = { url: '', asked, faults, beforePush: null, close }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    const { method = '', url: path = '', headers } = request
    const plain = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
    asked.push({ method, path, authorization: headers.authorization, body: plain.toString('latin1') })
    if (['503', 'redirect', 'hang'].includes(faults[0] ?? '')) return fail(faults.shift()!, response)
    const right = rightOf(headers.authorization, tokens)
    if (right === null) return refuse(401, 'Authentication required', response)
    const writes = /git-receive-pack/.test(path)
    if (writes && right === 'read') return refuse(403, 'Write access to repository not granted.', response)
    const pushes = writes && method === 'POST'
    if (pushes) await own.beforePush?.()
    if (pushes && faults[0] === 'cut before push') return cut(faults, response)
    const answer = await backend(root, request, body)
    if (pushes && faults[0] === 'cut after push') return cut(faults, response)
    send(answer, response)
  }

  function close(): Promise<void> {
    server.closeAllConnections()
    return new Promise((done) => server.close(() => done()))
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return Object.assign(own, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
}

/** A fresh bare repository, as a forge keeps one. */
export function bareRepository(path: string): string {
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', path])
  for (const [key, value] of Object.entries({
    'uploadpack.allowFilter': 'true',
    'http.receivepack': 'true',
    'receive.fsckObjects': 'true',
    'gc.auto': '0',
  }))
    execFileSync('git', ['-C', path, 'config', key, value])
  return path
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

function rightOf(authorization: string | undefined, tokens: Served['tokens']): 'read' | 'write' | null {
  const pair = Buffer.from(/^basic (.+)$/i.exec(authorization ?? '')?.[1] ?? '', 'base64').toString()
  return Object.hasOwn(tokens, pair) ? tokens[pair]! : null
}

function refuse(status: number, text: string, response: ServerResponse): void {
  const headers = status === 401 ? { 'www-authenticate': 'Basic realm="git"' } : {}
  response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(`${text}\n`)
}

function fail(fault: Fault, response: ServerResponse): void {
  if (fault === '503') refuse(503, 'try again later', response)
  if (fault === 'redirect')
    response
      .writeHead(301, { location: 'http://127.0.0.1:9/elsewhere/info/refs?service=git-upload-pack' })
      .end()
}

function cut(faults: Fault[], response: ServerResponse): void {
  faults.shift()
  response.destroy()
}

function backend(root: string, request: IncomingMessage, body: Buffer): Promise<Buffer> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://any')
  const { headers } = request
  const env = {
    PATH: process.env.PATH,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    REMOTE_USER: 'somebody',
    REMOTE_ADDR: '127.0.0.1',
    PATH_INFO: decodeURIComponent(pathname),
    QUERY_STRING: searchParams.toString(),
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: headers['content-type'] ?? '',
    CONTENT_LENGTH: String(body.length),
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    GIT_PROTOCOL: headers['git-protocol'] as string | undefined,
  }
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  child.stdin.on('error', () => {})
  child.stdin.end(body)
  const pieces: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
  return new Promise((done) => child.on('close', () => done(Buffer.concat(pieces))))
}

/** What a CGI wrote: headers, an empty line, and the body. */
function send(answer: Buffer, response: ServerResponse): void {
  const end = answer.indexOf('\r\n\r\n')
  const lines = answer.subarray(0, end).toString().split('\r\n')
  const headers = lines.map((line) => line.split(/: (.*)/s) as [string, string])
  const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1]
  for (const [name, value] of headers) if (name.toLowerCase() !== 'status') response.setHeader(name, value)
  response.writeHead(Number.parseInt(status ?? '200', 10)).end(answer.subarray(end + 4))
}
