import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import * as https from 'node:https'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { installK6 } from '../../../src/engine/k6/get/install.ts'
import { proxyFor } from '../../../src/engine/k6/get/proxy.ts'
import { mayFollow } from '../../../src/engine/k6/get/trust.ts'
import { listen, serve, sha256 } from '../../support/release-server.ts'
import { ARCHIVE, expectRefused, goodArchive, installing } from './install-support.ts'
import { temporaryFolder } from './support.ts'

const FILES = 'https://release-assets.githubusercontent.com'
const archive = goodArchive()
const GITHUB = '/grafana/k6/releases/download'

const hasOpenssl = (() => {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }) !== ''
  } catch {
    return false
  }
})()

/** GitHub's two hosts by https, with a certificate that this process trusts until the test has ended. */
async function github(reply: RequestListener) {
  const folder = temporaryFolder()
  const names = 'subjectAltName=DNS:github.com,DNS:*.githubusercontent.com,DNS:evil.test'
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')] as const
  const args = [
    ...'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test'.split(' '),
    ...['-addext', names, '-keyout', key, '-out', cert],
  ]
  execFileSync('openssl', args, { stdio: 'ignore' })
  const ca = readFileSync(cert)
  https.globalAgent.options.ca = ca
  onTestFinished(() => void delete https.globalAgent.options.ca)
  const asked: string[] = []
  const server = https.createServer({ key: readFileSync(key), cert: ca }, (request, response) => {
    asked.push(`${request.headers.host}${request.url} ${request.headers.authorization ?? ''}`.trim())
    reply(request, response)
  })
  return { port: await listen(server), asked }
}

/** A proxy that notes whom it is asked for, and leads everywhere to the same port. */
async function proxyTo(port: number, status = 200) {
  const asked: string[] = []
  const server = createServer((_, response) => response.writeHead(500).end())
  server.on('connect', (request, socket) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    socket.on('error', () => undefined)
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} No\r\n\r\n`)
    const onward = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
    onward.on('error', () => socket.destroy()).on('close', () => socket.destroy())
    return socket.pipe(onward).pipe(socket)
  })
  return { url: `http://127.0.0.1:${await listen(server)}`, asked }
}

const toFiles: RequestListener = (request, response) =>
  request.headers.host === 'github.com'
    ? response.writeHead(302, { location: `${FILES}/k6?token=signed` }).end()
    : serve(archive)(request, response)

describe.skipIf(process.platform === 'win32' || !hasOpenssl)('GitHub behind a proxy', () => {
  it('is reached through HTTPS_PROXY alone, by TLS of our own, and gets no credential', async () => {
    const { port, asked } = await github(toFiles)
    const proxy = await proxyTo(port)
    const env = { HTTPS_PROXY: proxy.url.replace('//', '//me:pass%20word@'), GITHUB_TOKEN: 'ghs_secret' }
    await installK6(installing({ env, sha256: sha256(archive) }))
    const basic = `Basic ${Buffer.from('me:pass word').toString('base64')}`
    expect(proxy.asked).toEqual([
      `github.com:443 ${basic}`,
      `release-assets.githubusercontent.com:443 ${basic}`,
    ])
    expect(asked).toEqual([
      `github.com${GITHUB}${ARCHIVE}`,
      'release-assets.githubusercontent.com/k6?token=signed',
    ])
  })

  it('is not followed elsewhere', async () => {
    for (const location of [
      'https://evil.test/k6',
      'http://github.com/k6',
      'https://github.com.evil.test/',
    ]) {
      const { port } = await github((_, response) => response.writeHead(302, { location }).end())
      const proxy = await proxyTo(port)
      const asked = installing({ env: { HTTPS_PROXY: proxy.url }, sha256: sha256(archive) })
      await expectRefused(asked, /redirects to https?:\/\/[a-z.]+, which is not trusted/)
      expect(proxy.asked).toEqual(['github.com:443'])
    }
  })

  it('must have a certificate that is trusted', async () => {
    const { port, asked } = await github(toFiles)
    delete https.globalAgent.options.ca
    const proxy = await proxyTo(port)
    await expectRefused(
      installing({ env: { HTTPS_PROXY: proxy.url }, sha256: sha256(archive) }),
      /self-signed certificate/,
    )
    expect(asked).toEqual([])
  })

  it('is not reached where the proxy refuses, or is none', async () => {
    const proxy = await proxyTo(1, 407)
    const env = { HTTPS_PROXY: proxy.url.replace('//', '//user:secret@') }
    await expectRefused(
      installing({ env, sha256: sha256(archive) }),
      /3 times: the proxy 127\.0\.0\.1:\d+ answered 407/,
    )
    const dead = { HTTPS_PROXY: 'http://127.0.0.1:1' }
    await expectRefused(installing({ env: dead, sha256: sha256(archive) }), /ECONNREFUSED/)
    const socks = { HTTPS_PROXY: 'socks5://user:secret@127.0.0.1:1' }
    const refused = installK6(installing({ env: socks, sha256: sha256(archive) }))
    await expect(refused).rejects.toMatchObject({
      outcome: 'engine',
      message: expect.not.stringContaining('secret'),
    })
  })
})

describe('which proxy is asked', () => {
  it.each([
    ['https://github.com/', {}, null],
    ['https://github.com/', { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['https://github.com/', { https_proxy: 'p:3128', HTTPS_PROXY: 'http://other' }, 'http://p:3128/'],
    ['https://github.com/', { HTTP_PROXY: 'http://p:1' }, null],
    ['https://github.com/', { HTTPS_PROXY: '' }, null],
    ['http://127.0.0.1:1/', { HTTPS_PROXY: 'http://p:1', HTTP_PROXY: 'http://p:1' }, null],
    ['https://localhost/', { HTTPS_PROXY: 'http://p:1' }, null],
    ['https://[::1]/', { HTTPS_PROXY: 'http://p:1' }, null],
    ['https://github.com/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, null],
    ['https://github.com/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.test, GitHub.com' }, null],
    ['https://x.corp.test/', { HTTPS_PROXY: 'http://p:1', no_proxy: '.corp.test' }, null],
    ['https://x.corp.test/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*.corp.test' }, null],
    ['https://x.corp.test/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'corp.test:443' }, null],
    ['https://x.corp.test/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'corp.test:8443' }, 'http://p:1/'],
    ['https://x-corp.test/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'corp.test,,' }, 'http://p:1/'],
  ])('for %s under %j: %s', (url, env, proxy) => {
    expect(proxyFor(new URL(url), env)?.href ?? null).toBe(proxy)
  })
})

describe('where a download may go on', () => {
  it.each([
    ['https://github.com/a', `${FILES}/k6`, true],
    ['https://github.com/a', 'https://objects.githubusercontent.com/k6', true],
    ['https://github.com/a', 'https://github.com/b', true],
    ['https://github.com/a', 'http://github.com/b', false],
    ['https://github.com/a', 'https://github.com:8443/b', false],
    ['https://github.com/a', 'https://objects.githubusercontent.com:8443/b', false],
    ['https://github.com/a', 'http://objects.githubusercontent.com/b', false],
    ['https://github.com/a', 'https://githubusercontent.com.evil.test/b', false],
    ['https://github.com/a', 'https://evilgithubusercontent.com/b', false],
    ['https://github.com/a', 'https://user@github.com/b', false],
    ['https://mirror.test/a', 'https://mirror.test/b', true],
    ['https://mirror.test/a', `${FILES}/k6`, false],
    ['https://mirror.test/a', 'http://127.0.0.1/b', false],
    ['http://127.0.0.1:1/a', 'http://127.0.0.1:1/b', true],
    ['http://127.0.0.1:1/a', 'http://127.0.0.1:2/b', false],
    ['http://127.0.0.1:1/a', 'ftp://127.0.0.1:1/b', false],
  ])('from %s to %s: %s', (from, to, may) => {
    expect(mayFollow(new URL(from), new URL(to))).toBe(may)
  })
})
