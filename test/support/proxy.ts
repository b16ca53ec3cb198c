import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { join } from 'node:path'
import { temporaryFolder } from './folder.ts'
import { findProgram } from './program.ts'

/** A real proxy before a service on 127.0.0.1, without TLS and, where there is a certificate, with it. */
export interface Proxy {
  readonly port: number
  readonly secure: number | null
}

/** Key and certificate of feed.internal, which vouches for itself, in one file. */
export interface Credentials {
  readonly file: string
  readonly cert: string
}

export type ProxyProgram = 'nginx' | 'haproxy'

/** Debian keeps them where only root looks. */
export function findProxy(name: ProxyProgram): string | null {
  return findProgram(name) ?? findProgram(`../sbin/${name}`)
}

/** Null where openssl is missing. */
export function selfSigned(): Credentials | null {
  const folder = temporaryFolder()
  const [key, cert, file] = ['key.pem', 'cert.pem', 'both.pem'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1']
  const names = ['-subj', '/CN=feed.internal', '-addext', 'subjectAltName=DNS:feed.internal']
  try {
    execFileSync('openssl', ['req', '-x509', ...kind, ...names, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    })
  } catch {
    return null
  }
  writeFileSync(file, readFileSync(cert, 'utf8') + readFileSync(key, 'utf8'))
  return { file, cert }
}

const running: ChildProcess[] = []

/** Ends those that this test file started. */
export async function stopProxies(): Promise<void> {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null) continue
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
  }
}

/** Starts one that cuts what was silent for so many seconds, before the service on that port, and takes so many connections at once. */
export async function startProxy(
  name: ProxyProgram,
  service: number,
  seconds: number,
  credentials: Credentials | null,
  connections = 1024,
): Promise<Proxy> {
  const folder = temporaryFolder()
  const [port, secure] = [await freePort(), credentials === null ? null : await freePort()]
  const place: Place = { folder, port, secure, service, seconds, credentials, connections }
  const file = join(folder, `${name}.conf`)
  writeFileSync(file, name === 'nginx' ? nginxFile(place) : haproxyFile(place))
  const args = name === 'nginx' ? ['-p', folder, '-c', file] : ['-db', '-f', file]
  const child = spawn(findProxy(name)!, args, { stdio: 'ignore' })
  running.push(child)
  await Promise.race([
    listens(port),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${name} ended with ${code}: ${file}`)
    }),
  ])
  return { port, secure }
}

interface Place extends Proxy {
  readonly folder: string
  readonly service: number
  readonly seconds: number
  readonly credentials: Credentials | null
  readonly connections: number
}

function nginxFile({ folder, port, secure, service, seconds, credentials, connections }: Place): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const tls = `listen 127.0.0.1:${secure} ssl; ssl_certificate ${credentials?.file}; ssl_certificate_key ${credentials?.file};`
  return `daemon off; pid ${folder}/pid; error_log ${folder}/error; worker_processes 1;
events { worker_connections ${connections}; }
http {
  access_log off;
  ${temporary.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    ${secure === null ? '' : tls}
    location / {
      proxy_pass http://127.0.0.1:${service};
      proxy_http_version 1.1;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection upgrade;
      proxy_read_timeout ${seconds}s;
    }
  }
}
`
}

function haproxyFile({ port, secure, service, seconds, credentials, connections }: Place): string {
  return `defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
  timeout tunnel ${seconds}s
frontend sockets
  maxconn ${connections}
  bind 127.0.0.1:${port}
  ${secure === null ? '' : `bind 127.0.0.1:${secure} ssl crt ${credentials?.file}`}
  default_backend service
backend service
  server one 127.0.0.1:${service}
`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function listens(port: number): Promise<void> {
  const answered = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
  if (answered) return
  await new Promise((resolve) => setTimeout(resolve, 20))
  await listens(port)
}
