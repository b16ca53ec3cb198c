import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { comment } from './support.ts'

/** Nobody resolves this name: only a proxy can reach it. */
const HOST = 'github.acme.invalid'

let github: GitHubDouble
const asked: string[] = []
const proxy = createServer()

beforeAll(async () => {
  github = await startGitHub()
  proxy.on('connect', (request, socket, head) => {
    asked.push(`CONNECT ${request.url}`)
    const upstream = connect(Number(new URL(github.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(socket)
      socket.pipe(upstream)
    })
    for (const end of [upstream, socket]) end.on('error', () => upstream.destroy())
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  // The toolkit reads these once, when it is loaded: as on a runner, they stand before.
  vi.stubEnv('GITHUB_API_URL', `http://${HOST}/api/v3`)
  vi.stubEnv('http_proxy', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
  vi.stubEnv('no_proxy', '')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  proxy.closeAllConnections()
  proxy.close()
  await github.close()
})

it('an Enterprise Server is asked at its own address, through the proxy of the environment', async () => {
  const server = { ...github, url: `http://${HOST}/api/v3` }
  expect(await comment(server)).toEqual({ published: 'created' })
  expect(new Set(asked)).toEqual(new Set([`CONNECT ${HOST}:80`]))
  expect(github.violations).toEqual([])
  expect(github.comments).toHaveLength(1)
})
