import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { installK6 } from '../../../src/engine/k6/get/install.ts'
import {
  fakeBinary,
  type Item,
  packed,
  releaseServer,
  serve,
  sha256,
  tarGz,
  zip,
} from '../../support/release-server.ts'
import { expectRefused, FOLDER, goodArchive, HURRIED, installing, VERSION } from './install-support.ts'

const GOOD = goodArchive()
const HASH = sha256(GOOD)

const flipped = () => {
  const archive = Buffer.from(GOOD)
  archive[archive.length >> 1] = (archive[archive.length >> 1] as number) ^ 1
  return archive
}
const redirect =
  (location: string): RequestListener =>
  (_, response) =>
    response.writeHead(302, { location }).end()

describe.skipIf(process.platform === 'win32')('a download that is not what was released', () => {
  const page = '<!DOCTYPE html><html><body>Sign in</body></html>'
  it.each<[string, RequestListener, RegExp]>([
    [
      'one flipped bit',
      serve(flipped()),
      /was not unpacked: the archive's SHA-256 is [0-9a-f]{64}, and must be/,
    ],
    ['an archive cut off', serve(GOOD.subarray(0, 100)), /the archive's SHA-256 is/],
    ['nothing', serve(Buffer.alloc(0)), /the archive's SHA-256 is/],
    ['an HTML page', serve(Buffer.from(page)), /it is an HTML page: a proxy or a login answered instead/],
    ['the hash of another archive', serve(goodArchive('# another')), /the archive's SHA-256 is/],
    ['a missing file', (_, response) => response.writeHead(404).end(), /it answered 404; a closed network/],
    ['a server in trouble', (_, response) => response.writeHead(502).end(), /, 3 times: it answered 502/],
    [
      'a redirect to http elsewhere',
      redirect('http://192.0.2.1/k6'),
      /redirects to http:\/\/192\.0\.2\.1, which is not/,
    ],
    [
      'a redirect to another host',
      redirect('https://evil.test/k6'),
      /redirects to https:\/\/evil\.test, which/,
    ],
    ['a redirect to another port', redirect('http://127.0.0.1:1/k6'), /which is not trusted/],
    ['a redirect to a file', redirect('file:///etc/passwd'), /which is not trusted/],
    ['a redirect with a password', redirect('//u:p@127.0.0.1/k6'), /which is not trusted/],
    ['a redirect to nowhere', redirect('http://['), /redirects to no address/],
    ['endless redirects', redirect('/again'), /redirects more than 5 times/],
    ['a redirect without a place', (_, response) => response.writeHead(302).end(), /it answered 302/],
  ])('refuses %s', async (_, reply, reason) => {
    const server = await releaseServer(reply)
    await expectRefused(installing({ mirror: server.url, sha256: HASH }), reason)
  })

  it('reads none of a body that is stated to be huge', async () => {
    let written = 0
    const server = await releaseServer((request, response) => {
      response.writeHead(200, { 'content-length': 10 * 2 ** 30 })
      const more = () => {
        written += 65_536
        response.write(Buffer.alloc(65_536), more)
      }
      more()
      request.once('close', () => response.destroy())
    })
    await expectRefused(installing({ mirror: server.url, sha256: HASH }), /it has more than 200 MiB/)
    expect(server.asked).toHaveLength(1)
    expect(written).toBeLessThan(16 * 2 ** 20)
  })

  it('stops reading a body of unstated size at the limit', async () => {
    const server = await releaseServer((_, response) => {
      for (let i = 0; i < 8; i += 1) response.write(Buffer.alloc(2 ** 20))
      response.end()
    })
    const limits = { ...HURRIED, bytes: 2 ** 20 }
    await expectRefused(installing({ mirror: server.url, sha256: HASH, limits }), /it has more than 1 MiB/)
  })

  it('does not wait for a server that breaks off, stays silent, or trickles', async () => {
    const broken = await releaseServer((_, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('x', () => response.destroy())
    })
    await expectRefused(
      installing({ mirror: broken.url, sha256: HASH }),
      /3 times: it broke off after 1 bytes/,
    )
    const limits = { ...HURRIED, silence: 100, attempts: 2 }
    const silent = await releaseServer(() => undefined)
    await expectRefused(
      installing({ mirror: silent.url, sha256: HASH, limits }),
      /2 times: nothing came for too/,
    )
    const stuck = await releaseServer((_, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('x')
    })
    await expectRefused(
      installing({ mirror: stuck.url, sha256: HASH, limits }),
      /2 times: it broke off after 1/,
    )
    const slow = await releaseServer((_, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      void once(response, 'close').then(() => clearInterval(timer))
    })
    const short = { ...HURRIED, total: 400 }
    await expectRefused(
      installing({ mirror: slow.url, sha256: HASH, limits: short }),
      /took longer than 0\.4 s/,
    )
  })

  it('says where nobody listens', async () => {
    await expectRefused(installing({ mirror: 'http://127.0.0.1:1', sha256: HASH }), /ECONNREFUSED/)
  })
})

describe.skipIf(process.platform === 'win32')('an archive that is not made as upstream makes it', () => {
  const binary = fakeBinary(VERSION)
  const evil: Item = { name: '../k6', body: binary }
  const hostile: [string, readonly Item[], RegExp][] = [
    [
      'a path upwards',
      [...packed(FOLDER, binary), evil],
      /a path that leads out of it|invalid relative path/,
    ],
    ['only a path upwards', [evil], /a path that leads out of it|invalid relative path/],
    ['an absolute path', [{ name: '/tmp/k6', body: binary }], /a path that leads out of it|absolute path/],
    ['a link in place of k6', [{ name: `${FOLDER}/k6`, type: '2', link: '/bin/sh' }], /a link or a device/],
    [
      'a link beside k6',
      [...packed(FOLDER, binary), { name: 'x', type: '2', link: '/' }],
      /a link or a device/,
    ],
    ['k6 twice', [...packed(FOLDER, binary), { name: `${FOLDER}/k6`, body: 'evil' }], /has .*k6 twice/],
    ['k6 elsewhere', packed('k6-v2.98.0-linux-amd64', binary), /it has no k6-v2\.99\.0/],
    ['no file at all', [], /it has no k6-v2\.99\.0/],
    [
      'something that is not k6',
      packed(FOLDER, '#!/bin/sh\necho hello\n'),
      /is not k6: asked .* said "hello"/,
    ],
    ['something that cannot run', packed(FOLDER, 'no program'), /is not k6: asked .* said nothing/],
  ]
  it.each(hostile)('refuses a tar file with %s', async (_, items, reason) => {
    const archive = tarGz(items)
    const server = await releaseServer(serve(archive))
    await expectRefused(installing({ mirror: server.url, sha256: sha256(archive) }), reason)
  })

  it.each(hostile)('refuses a zip file with %s', async (_, items, reason) => {
    const rename = (text: string) => text.replace('linux-amd64', 'macos-arm64')
    const archive = zip(items.map((item) => ({ ...item, name: rename(item.name) })))
    const server = await releaseServer(serve(archive))
    const machine = { platform: 'darwin', arch: 'arm64' } as const
    await expectRefused(installing({ ...machine, mirror: server.url, sha256: sha256(archive) }), reason)
  })

  it('refuses a hard link, and bytes that are no archive', async () => {
    const link = tarGz([{ name: `${FOLDER}/k6`, type: '1', link: '/bin/sh' }])
    const device = tarGz([{ name: 'tty', type: '3' }, ...packed(FOLDER, binary)])
    const torn = gzipSync(Buffer.from('no tar file'.repeat(100)))
    const wrongSum = Buffer.concat([tarHeader(0), Buffer.alloc(1024)]).fill('y', 0, 1)
    const half = gzipSync(Buffer.concat([tarHeader(1e6), Buffer.alloc(512)]))
    for (const [archive, reason] of [
      [link, /a link or a device/],
      [device, /a link or a device/],
      [torn, /it is not a tar file/],
      [half, /ends in the middle of a file/],
      [gzipSync(wrongSum), /it is not a tar file/],
      [Buffer.from('PK'), /it is not a whole gzip file/],
      [GOOD.subarray(0, GOOD.length - 30), /it is not a whole gzip file/],
    ] as const) {
      const server = await releaseServer(serve(archive))
      await expectRefused(installing({ mirror: server.url, sha256: sha256(archive) }), reason)
    }
  })

  it.each([
    ['a pax header that leads the next path upwards', 'x', '16 path=../evil\n'],
    ['a long name of GNU that leads upwards', 'L', '../evil\0'],
  ] as const)('refuses a tar file with %s', async (_, type, body) => {
    const archive = tarGz([{ name: 'head', type, body }, ...packed(FOLDER, binary)])
    const server = await releaseServer(serve(archive))
    const asked = installing({ mirror: server.url, sha256: sha256(archive) })
    await expectRefused(asked, /a path that leads out of it/)
  })

  it('refuses a bomb within its bounds of memory', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 2 ** 20), { level: 1 })
    const server = await releaseServer(serve(bomb))
    await expectRefused(
      installing({ mirror: server.url, sha256: sha256(bomb), limits: { ...HURRIED, total: 20_000 } }),
      /it unpacks to more than 256 MiB/,
    )
  })
})

/** Of a file that is said to have this many bytes. */
function tarHeader(size: number): Buffer {
  const header = Buffer.alloc(512)
  header.write('x')
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('0', 156)
  const sum = header.reduce((total, byte) => total + byte, 8 * 32)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

describe('which k6 is asked for', () => {
  const none = { mirror: 'http://127.0.0.1:1' }
  it.each(['latest', '2', '2.3', '^2.3.0', '2.x', 'v2.3.0-rc1', '../2.3.0', 'v2.3.0/../..', '', '2.3.0 '])(
    'refuses %j for a version',
    async (version) => {
      await expect(installK6(installing({ ...none, version }))).rejects.toMatchObject({
        outcome: 'usage',
        message: expect.stringMatching(/is not an exact version of k6: write it as v2\.3\.0/),
      })
    },
  )

  it('refuses a k6 under the floor, and a hash that is none', async () => {
    await expect(installK6(installing({ ...none, version: 'v1.7.0' }))).rejects.toThrow(
      /needs v2\.0\.0 or newer/,
    )
    await expect(installK6(installing({ ...none, sha256: 'abc' }))).rejects.toThrow(/64 hexadecimal digits/)
  })

  it('refuses an unknown version without a hash, and asks nobody', async () => {
    const server = await releaseServer(serve(GOOD))
    await expect(installK6(installing({ mirror: server.url }))).rejects.toMatchObject({
      outcome: 'engine',
      message: expect.stringMatching(
        /SHA-256 of k6 v2\.99\.0 for linux-amd64 is not known .* one of v2\.3\.0,/,
      ),
    })
    expect(server.asked).toEqual([])
  })

  it('refuses a hash that contradicts the table', async () => {
    await expect(installK6(installing({ ...none, version: '2.3.0', sha256: HASH }))).rejects.toThrow(
      /is [0-9a-f]{64}, but its release has 39c3117b6af8/,
    )
  })

  it('knows the builds that upstream makes, and says so of others', async () => {
    const arm = { platform: 'win32', arch: 'arm64' } as const
    await expect(installK6(installing({ ...none, ...arm, version: '2.3.0' }))).rejects.toThrow(
      /k6 is not released for win32-arm64: name a k6 of your own/,
    )
    const mac = { platform: 'darwin', arch: 'x64' } as const
    await expect(installK6(installing({ ...none, ...mac, version: '2.1.0' }))).rejects.toThrow(
      /not known .* one of v2\.3\.0, v2\.2\.0, v2\.0\.0$/,
    )
  })

  it.each([
    'http://mirror.internal/k6',
    'ftp://mirror.internal',
    'https://user:secret@mirror.internal',
    'https://mirror.internal/?token=secret',
    'mirror.internal',
    '/srv/k6',
  ])('refuses %j for a mirror without repeating it', async (mirror) => {
    const refused = installK6(installing({ mirror, sha256: HASH }))
    await expect(refused).rejects.toMatchObject({ outcome: 'usage' })
    await expect(refused).rejects.not.toThrow(/secret/)
  })
})
