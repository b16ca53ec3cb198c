import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { type Certificate, certificateIn, openssl } from '../support/certificate.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type Nginx, nginx, startNginx } from '../support/nginx.ts'
import { useBuiltAction } from '../support/runner.ts'
import { BUSY } from '../support/settled.ts'
import { STORMED, type Stormed, stormed } from './support.ts'

/** `examples/storm.yaml`, with its storm sooner. */
const PLAN = readFileSync(new URL('../../examples/storm.yaml', import.meta.url), 'utf8')
  .replace('duration: 5s, target: 50', 'duration: 2500ms, target: 50')
  .replace('duration: 7s, target: 50', 'duration: 4s, target: 50')
  .replace('at: steady + 2s', 'at: steady + 500ms')
  .replace('within: 3s }', 'within: 1500ms }')

/** 25 tokens a second: enough for 20 sockets a second, and a queue of two seconds for fifty. */
const SMALL = { size: 2, takes: 80 }
const WIDE = { size: 25, takes: 80 }

const missing = openssl === null ? 'openssl' : nginx === null ? 'nginx' : null

describe.each(STORMED)('the storm of the examples under %s, through nginx with TLS', (engine, there) => {
  describe.runIf(there && missing === null)('with room for', () => {
    useBuiltAction()
    const folder = temporaryFolder()
    let certificate: Certificate
    let service: DemoService
    let proxy: Nginx
    beforeAll(async () => {
      certificate = certificateIn(folder)
      service = await startService({ port: 0 })
      proxy = await startNginx(folder, service.port, certificate)
    })
    afterAll(async () => {
      await proxy?.stop()
      await service?.close()
    })

    /** Again, where this machine was busy: how long a wait was then says nothing of a service. */
    async function whenFit(loginPool: object, name: string): Promise<Stormed> {
      for (let i = 1; ; i++) {
        const ran = await withPool(loginPool, `${name}-${i}`)
        if (i === 4 || !ran.verdict.reasons.some(({ message }) => message.includes('busy'))) return ran
      }
    }

    async function withPool(loginPool: object, name: string): Promise<Stormed> {
      const knobs = `http://127.0.0.1:${service.port}/admin/knobs`
      await fetch(knobs, { method: 'POST', body: JSON.stringify({ loginPool }) })
      const address = `127.0.0.1:${proxy.port}`
      const env = { DEMO_API: `https://${address}`, DEMO_FEED: `wss://${address}` }
      return await stormed({ engine, plan: PLAN, folder: join(folder, name), env, certificate })
    }

    it('two logins: red, with the count, and the logins of the storm beside those before', async (context) => {
      const { verdict, report, storm: stormOf, recovered } = await whenFit(SMALL, 'small')
      const storm = stormOf('ticker')
      expect(storm).toMatchObject({ by: 'cut', cut: 50, dials: { failed: 0 } })
      // Within 1.5 s, 0.5 of which they wait.
      expect(storm.back).toBeGreaterThan(5)
      expect(storm.back).toBeLessThan(30)
      expect(storm.hints.map(({ code }) => code)).toEqual(['logins_slow'])
      const { before, during } = storm.logins!
      expect(during.p99).toBeGreaterThan(1_200)
      expect(before.p99).toBeLessThan(during.p99! / 2)
      expect(report).toContain(`; ${storm.back} were back within`)
      if (recovered('ticker').verdict === 'not_judged') context.skip(BUSY)
      expect([recovered('ticker').verdict, verdict.outcome, verdict.exit]).toEqual(['fail', 'slo', 11])
    }, 90_000)

    it('twenty-five logins: green', async () => {
      const { verdict, storm, recovered } = await withPool(WIDE, 'wide')
      expect(verdict.slos.filter((row) => row.verdict === 'fail')).toEqual([])
      expect(recovered('ticker')).toMatchObject({ verdict: 'met' })
      expect(storm('ticker')).toMatchObject({ cut: 50, back: 50, late: 0 })
      expect(verdict.exit).toBe(0)
    }, 90_000)
  })
})
