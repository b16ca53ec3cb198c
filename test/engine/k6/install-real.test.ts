import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { folderCache } from '../../../src/engine/k6/get/cache.ts'
import { installK6 } from '../../../src/engine/k6/get/install.ts'
import { findK6 } from '../../../src/engine/k6/get/locate.ts'
import { describeWithK6, k6Path } from '../../support/k6.ts'
import { packed, releaseServer, serve, sha256, tarGz } from '../../support/release-server.ts'
import { installing, lines } from './install-support.ts'
import { readRun, start, temporaryFolder } from './support.ts'

/** Whatever version the real k6 has here: its archive is our own, so that upstream's hash would not fit. */
vi.mock('../../../src/engine/k6/get/releases.json', () => ({ default: {} }))

const SCRIPT = "export default () => console.log('it runs')"

describeWithK6('the real k6, packed and fetched', () => {
  it('is unpacked to the last byte, runs a load, and is verified from the cache in well under 1.5 s', async () => {
    const real = k6Path as string
    const { version } = (await findK6({ flag: real, env: {} })) as { version: string }
    const archive = tarGz(packed(`k6-v${version}-linux-amd64`, readFileSync(real)))
    const server = await releaseServer(serve(archive))
    const cache = folderCache(temporaryFolder())
    const asked = installing({ version, cache, mirror: server.url, sha256: sha256(archive), log: lines() })
    const k6 = await installK6(asked)
    expect(execFileSync('cmp', [k6.path, real], { encoding: 'utf8' })).toBe('')

    const { end } = await readRun(start({ ...k6, files: { 'script.js': SCRIPT } }))
    expect(end.how).toBe('clean')
    expect(end.log.map(({ message }) => message)).toContain('it runs')

    const took: number[] = []
    for (let i = 0; i < 3; i += 1) {
      const began = performance.now()
      expect(await installK6(asked)).toEqual(k6)
      took.push(performance.now() - began)
    }
    expect(Math.min(...took)).toBeLessThan(1500)
    expect(server.asked).toHaveLength(1)
  })
})
