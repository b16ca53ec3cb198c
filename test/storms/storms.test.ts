import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { certificateIn, openssl } from '../support/certificate.ts'
import { temporaryFolder } from '../support/folder.ts'
import { useBuiltAction } from '../support/runner.ts'
import { type Manners, type StormService, startStormService } from './service.ts'
import { STORMED, type Stormed, stormed } from './support.ts'

interface Part {
  readonly sockets: number
  /** How they come back. */
  readonly reopen: string
  /** How they are cut; null: the plan cuts none. */
  readonly cut: string | null
  /** Of their service. */
  readonly manners?: Manners
}

/** Scenarios of one plan, each with a service of its own: behind TLS the sockets of one address cannot be told apart. */
const PARTS: { readonly [name: string]: Part } = {
  // Of ten, six find their way back.
  sixty: { sockets: 10, reopen: 'backoff: 300ms, jitter: none', cut: '', manners: { lets: 16 } },
  fin: { sockets: 4, reopen: 'backoff: 300ms', cut: 'how: fin' },
  rst: { sockets: 4, reopen: 'backoff: 300ms', cut: 'how: rst' },
  lockstep: { sockets: 20, reopen: 'backoff: 3s, jitter: none', cut: '' },
  spread: { sockets: 20, reopen: 'backoff: 3s, jitter: full', cut: '' },
  announced: { sockets: 6, reopen: 'backoff: 300ms', cut: null, manners: { restartsAfter: 2_000 } },
}

const disrupt = (cut: string) =>
  `disrupt: { at: steady + 500ms, cut: 100%, ${cut === '' ? '' : `${cut}, `}recovered: { share: 99%, within: 4s } }`

const PLAN = `version: 1
name: storms
targets:
${Object.keys(PARTS)
  .map((name) => `  ${name}: { url: "\${${name.toUpperCase()}}" }\n`)
  .join('')}
scenarios:
${Object.entries(PARTS)
  .map(
    ([name, { sockets, cut, reopen }]) => `  ${name}:
    socket:
      url: "\${targets.${name}}/"
      open: [ { send: { type: subscribe } }, { await: { match: { type: subscribed }, within: 2s } } ]
      reopen: { ${reopen} }
      ${cut === null ? '' : disrupt(cut)}
    load: { executor: constant-vus, vus: ${sockets}, duration: 7s }
`,
  )
  .join('')}`

describe.each(STORMED)('storms under %s, with TLS', (engine, there) => {
  describe.runIf(there && openssl !== null)('in one plan', () => {
    useBuiltAction()
    const services = new Map<string, StormService>()
    let ran: Stormed

    beforeAll(async () => {
      const folder = temporaryFolder()
      const certificate = certificateIn(folder)
      for (const [name, { manners = {} }] of Object.entries(PARTS))
        services.set(name, await startStormService(certificate, manners))
      const env = Object.fromEntries(
        [...services].map(([name, { port }]) => [name.toUpperCase(), `wss://127.0.0.1:${port}`]),
      )
      ran = await stormed({ engine, plan: PLAN, folder: join(folder, 'run'), env, certificate })
    }, 60_000)
    afterAll(async () => {
      for (const service of services.values()) await service.close()
    })

    it('is red where six of ten are let in again, and says how many', () => {
      expect([ran.verdict.exit, ran.verdict.outcome]).toEqual([11, 'slo'])
      expect(ran.recovered('sixty')).toMatchObject({ verdict: 'fail' })
      const storm = ran.storm('sixty')
      expect(storm).toMatchObject({ cut: 10, back: 6, unknown: 0 })
      expect(storm.dials.reasons).toEqual({ '503': expect.any(Number) })
      expect(storm.message).toMatch(
        /All 10 sockets of sixty were cut .*; 6 were back within 4.s; 4 never came back/,
      )
      expect(ran.report).toContain('4 never came back; at least 9 of 10')
    })

    it.each(['fin', 'rst', 'lockstep', 'spread'])('is green where all came back: %s', (name) => {
      const { sockets } = PARTS[name]!
      expect(ran.recovered(name)).toMatchObject({ verdict: 'met' })
      expect(ran.storm(name)).toMatchObject({ cut: sockets, back: sockets })
    })

    it.each(['fin', 'rst'] as const)('tells a cut by %s, at both ends', (how) => {
      // The first four ends are the cut's.
      expect(services.get(how)!.ends.slice(0, 4)).toEqual([how, how, how, how])
      expect(ran.storm(how)).toMatchObject({ by: 'cut', how })
      const own = ran.verdict.closes.filter((row) => row.scenario === how && row.how === how)
      expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(4)
    })

    it('counts the dials of clients in lockstep and of those that spread, as their backoff has them', () => {
      const [lockstep, spread] = [ran.storm('lockstep'), ran.storm('spread')]
      expect(lockstep.dials).toMatchObject({ n: 20, peak: 20, failed: 0, declared: 20 })
      expect(spread.dials).toMatchObject({ n: 20, failed: 0 })
      // A third of them in the second that is looked at; the fullest of a few has more.
      expect(spread.dials.declared).toBeCloseTo(20 / 3, 0)
      expect(spread.dials.peak).toBeGreaterThanOrEqual(7)
      expect(spread.dials.peak).toBeLessThan(17)
      const [all, none] = [lockstep, spread].map(({ hints }) => hints.map(({ code }) => code))
      expect([all, none]).toEqual([['lockstep'], []])
    })

    it('sees a storm that the service announces, of which the plan has nothing', () => {
      const storm = ran.storm('announced')
      expect(storm).toMatchObject({ by: 'service', closeCode: '1012', cut: 6, back: 6 })
      expect(storm.message).toContain('All 6 sockets of announced were closed by the service with 1012')
    })
  })
})
