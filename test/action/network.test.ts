import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Server } from 'node:net'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { temporaryFolder } from '../support/folder.ts'
import { completed } from '../support/github-double/completed.ts'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { LOGIN, ORDERS, writePlan } from '../support/plans.ts'
import { builtFile, runStep, useBuiltAction } from '../support/runner.ts'
import { HEAD, REPOSITORY } from './support.ts'

useBuiltAction()

/** Nobody resolves this name: only a proxy can reach it. */
const HOST = 'github.acme.invalid'
const workspace = temporaryFolder()
const secure = join(workspace, 'tls')
let github: GitHubDouble
let service: DemoService
let asked: string[] = []
const servers: Server[] = []

const portOf = (server: Server) => (server.address() as AddressInfo).port
async function listening(server: Server): Promise<Server> {
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}

/** The double by TLS, with a certificate of an authority that only NODE_EXTRA_CA_CERTS can name. */
async function overTls(port: number): Promise<Server> {
  const args = [
    ...'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test'.split(' '),
    ...['-addext', `subjectAltName=DNS:${HOST}`, '-keyout', `${secure}.key`, '-out', `${secure}.pem`],
  ]
  execFileSync('openssl', args, { stdio: 'ignore' })
  const credentials = { key: readFileSync(`${secure}.key`), cert: readFileSync(`${secure}.pem`) }
  return await listening(
    createTlsServer(credentials, (socket) => {
      const onward = connect(port, '127.0.0.1')
      for (const end of [onward, socket]) end.on('error', () => onward.destroy())
      socket.pipe(onward).pipe(socket)
    }),
  )
}

/** A proxy that notes whom it is asked for: the double by its plain port, and by TLS at 443. */
async function startProxy(plain: number, tls: number): Promise<Server> {
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(502).end()
  })
  proxy.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`)
    const onward = connect(url?.endsWith(':443') ? tls : plain, '127.0.0.1', () =>
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n'),
    )
    for (const end of [onward, socket]) end.on('error', () => onward.destroy())
    socket.pipe(onward).pipe(socket)
  })
  return await listening(proxy)
}

let proxy = ''
beforeAll(async () => {
  service = await startService({ port: 0 })
  const commit = { status: 200, data: completed('repos/get-commit', 200, { sha: HEAD }) }
  github = await startGitHub({ extra: ({ operation }) => (operation === 'repos/get-commit' ? commit : null) })
  const plain = Number(new URL(github.url).port)
  proxy = `http://127.0.0.1:${portOf(await startProxy(plain, portOf(await overTls(plain))))}`
})
afterAll(async () => {
  await service.close()
  await github.close()
  for (const server of servers) server.close()
})

/** Loads the demo service, and publishes a check run. */
async function step(env: { readonly [name: string]: string }) {
  asked = []
  github.checks.length = 0
  const load = '{ executor: constant-vus, vus: 2, duration: 1s }'
  const plan = writePlan(workspace, { port: service.port, path: '/ws', socket: ORDERS, head: LOGIN, load })
  const before = github.arrived
  const result = await runStep({
    event: 'push',
    payload: { repository: REPOSITORY },
    workspace,
    inputs: { plan, engine: 'embedded', 'github-token': TOKEN },
    env: {
      GITHUB_REPOSITORY: 'acme/orders',
      GITHUB_SHA: HEAD,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '42',
      // Node 24 would send what it is not told otherwise through a proxy, the load included.
      NODE_USE_ENV_PROXY: '1',
      ...env,
    },
  })
  return { ...result, checks: github.checks.length, arrived: github.arrived - before }
}

const API = '/api/v3'
const hasOpenssl = process.platform !== 'win32'

describe.skipIf(!hasOpenssl)('the API of an Enterprise Server', () => {
  test('is asked through HTTPS_PROXY, by the authority of NODE_EXTRA_CA_CERTS; the load is not', async () => {
    const url = `https://${HOST}${API}`
    const env = { GITHUB_API_URL: url, HTTPS_PROXY: proxy, NODE_EXTRA_CA_CERTS: `${secure}.pem` }
    const { checks, outputs, log } = await step({ ...env, HTTP_PROXY: proxy, ALL_PROXY: proxy })
    expect([checks, outputs['evidence-complete']], log).toEqual([1, 'true'])
    expect(new Set(asked)).toEqual(new Set([`CONNECT ${HOST}:443`]))
    expect(github.violations).toEqual([])
  }, 30_000)

  test('is asked through HTTP_PROXY where it is plain', async () => {
    const { checks, log } = await step({ GITHUB_API_URL: `http://${HOST}${API}`, http_proxy: proxy })
    expect(checks, log).toBe(1)
    expect(new Set(asked)).toEqual(new Set([`CONNECT ${HOST}:80`]))
  }, 30_000)

  test('is asked directly where NO_PROXY names it', async () => {
    const env = { GITHUB_API_URL: github.url, HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: 'x,127.0.0.1' }
    const { checks, log } = await step(env)
    expect([checks, asked], log).toEqual([1, []])
  }, 30_000)

  test('is the only one: without GITHUB_API_URL nobody is asked', async () => {
    const { arrived, outputs } = await step({ HTTP_PROXY: proxy, HTTPS_PROXY: proxy })
    expect([arrived, asked, outputs['exit-code']]).toEqual([0, [], '31'])
  }, 30_000)
})

test('no address of GitHub is written into the action, but as a default of Octokit that is never used', () => {
  const folder = builtFile('dist')
  const holding = readdirSync(folder).filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes('api.github.com'),
  )
  expect(holding).toEqual(['action-octokit.js'])
})

test('the checks of TLS are nowhere lifted by our own code', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  // Saying that they hold, whatever the environment says, lifts nothing.
  const lifting =
    /rejectUnauthorized(?!: true)|env\.NODE_TLS_REJECT|NODE_TLS_REJECT_UNAUTHORIZED.?\]? *=|ignoreSslError/
  expect(files.length).toBeGreaterThan(200)
  expect(files.filter((name) => lifting.test(readFileSync(join('src', name), 'utf8')))).toEqual([])
})
