import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Certificate } from './certificate.ts'
import { findProgram } from './program.ts'

export const nginx = findProgram('nginx')

export interface Nginx {
  /** Of 127.0.0.1, with TLS. */
  readonly port: number
  stop(): Promise<void>
}

/** Starts nginx before a service on a port of 127.0.0.1: TLS outside, upgrades and requests handed on as they are. */
export async function startNginx(folder: string, service: number, certificate: Certificate): Promise<Nginx> {
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  mkdirSync(join(folder, 'tmp'))
  writeFileSync(file, config(folder, port, service, certificate))
  const child = spawn(nginx!, ['-e', join(folder, 'error.log'), '-p', folder, '-c', file], {
    stdio: 'ignore',
  })
  const gone = once(child, 'exit')
  await answers(port)
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM')
      await gone
    },
  }
}

function config(folder: string, port: number, service: number, { paths }: Certificate): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off;
  ${places.map((place) => `${place}_temp_path ${folder}/tmp/${place};`).join('\n  ')}
  map $http_upgrade $connection_upgrade { default upgrade; '' ''; }
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${paths.cert};
    ssl_certificate_key ${paths.key};
    location / {
      proxy_pass http://127.0.0.1:${service};
      proxy_http_version 1.1;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_upgrade;
    }
  }
}
`
}

/** A port that was free just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function answers(port: number): Promise<void> {
  for (let left = 100; left > 0; left--) {
    const socket = connect(port, '127.0.0.1')
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (open) return
    await sleep(50)
  }
  throw new Error(`nobody listens on port ${port}`)
}
