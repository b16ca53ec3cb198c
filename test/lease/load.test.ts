import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoService, startService } from '../../src/demo/service.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { temporaryFolder } from '../support/folder.ts'
import { writePlan } from '../support/plans.ts'
import { type Ran, socketgate } from '../support/terminal.ts'
import { ask, leaseRemote, TestClock } from './support.ts'

let service: DemoService
beforeAll(async () => {
  service = await startService({ port: 0 })
})
afterAll(() => service.close())

const LEASE = 'lease: { name: staging, ttl: 1m }'

interface Loaded {
  /** `run`, or what else loads. */
  readonly verb?: string[]
  readonly heard?: (text: string) => void
  readonly signal?: AbortSignal
}

/** A remote and a folder of one test alone, so that several can wait for their loads at once. */
function stage() {
  const there = leaseRemote()
  const folder = temporaryFolder()
  const written = (name: string) => readFileSync(join(folder, 'out', name), 'utf8')
  return {
    there,
    folder,
    planOf: (rest: string, duration = '1s') =>
      writePlan(folder, {
        port: service.port,
        load: `{ executor: constant-vus, vus: 2, duration: ${duration} }`,
        rest,
      }),
    load: (
      plan: string,
      { verb = ['run', plan, '--out', 'out'], heard, signal }: Loaded = {},
    ): Promise<Ran> =>
      socketgate([...verb, '--engine', 'embedded'], {
        cwd: folder,
        env: { USER: 'me', RUNNER_TEMP: folder },
        ...(heard && { heard }),
        ...(signal && { signal }),
      }),
    by: (plan: string) => ['run', plan, '--out', 'out', '--lease-remote', there.path],
    verdict: (): Verdict => JSON.parse(written('verdict.json')),
    record: (): Record => JSON.parse(written('record.json')),
    report: () => written('report.md'),
  }
}

describe.concurrent('a load under a lease', () => {
  it('holds it while it runs and gives it back, and the verdict says so', async () => {
    const { there, planOf, load, by, verdict } = stage()
    const plan = planOf(LEASE)
    const tips: string[] = []
    const ran = await load(plan, { verb: by(plan), heard: () => tips.push(there.tip()) })
    expect(ran.exit, ran.stderr).toBe(0)
    expect(tips.some((tip) => tip !== '')).toBe(true)
    expect(there.tip()).toBe('')
    expect(verdict().lease).toMatchObject({ name: 'staging', state: 'held' })
    expect(verdict().notices.filter(({ code }) => code === 'leased')).toEqual([])
  })

  it('waits for whoever holds it, before anything is asked of a target, and tells who it was and for how long', async () => {
    const { there, planOf, load, by, verdict, report } = stage()
    const first = await ask(there.path, { clock: new TestClock(), who: '@acme/billing <b>' }).acquired
    const plan = planOf(LEASE)
    let released = false
    const ran = await load(plan, {
      verb: by(plan),
      heard: (text) => {
        if (!text.includes('holds it; waiting') || released) return
        released = true
        void first.release()
      },
    })
    expect(ran.exit, ran.stderr).toBe(0)
    const { lease, notices } = verdict()
    expect(lease).toMatchObject({ state: 'held', holders: [{ who: '@acme/billing <b>' }] })
    expect(lease!.waited).toBeGreaterThan(0)
    expect(notices.find(({ code }) => code === 'leased')?.message).toMatch(
      /^Lease staging: the load waited .* for “@acme\/billing <b>” \(https:.*\)\.$/,
    )
    // A name that mentions a team, or is markup, does neither.
    expect(report()).not.toMatch(/@acme|<b>|https:\/\/github\.example/)
  })

  it('is not started where the wait is over, whatever the mode', async () => {
    const { there, planOf, load, by, verdict } = stage()
    await ask(there.path, { clock: new TestClock(), who: 'acme/billing' }).acquired
    const plan = planOf('lease: { name: staging, ttl: 1m, wait: 1s }\nmode: observe')
    const ran = await load(plan, { verb: by(plan) })
    expect(ran.exit).toBe(31)
    expect(verdict()).toMatchObject({ outcome: 'policy', runs: [], reasons: [{ code: 'lease_taken' }] })
    expect(ran.stderr).toContain('“acme/billing”')
  })

  it('is given back after a load that failed, and by a run that is cancelled', async () => {
    const { there, folder, planOf, load, by } = stage()
    const dead = writePlan(folder, { port: 9, rest: LEASE })
    expect((await load(dead, { verb: by(dead) })).exit).not.toBe(70)
    expect(there.tip()).toBe('')
    const plan = planOf(LEASE, '60s')
    const stop = new AbortController()
    const ran = load(plan, {
      verb: by(plan),
      signal: stop.signal,
      heard: () => there.tip() !== '' && stop.abort('SIGINT'),
    })
    expect((await ran).exit).toBe(130)
    expect(there.tip()).toBe('')
  })

  it('is stopped once the lease is lost, and is no run of the plan', async () => {
    const { there, planOf, load, by, verdict } = stage()
    const plan = planOf('lease: { name: staging, ttl: 1m }', '60s')
    let taken = false
    const ran = await load(plan, {
      verb: by(plan),
      heard: () => {
        if (taken || there.tip() === '') return
        taken = true
        there.plantMessage('{"who":"somebody"}')
      },
    })
    expect(ran.exit).toBe(31)
    expect(verdict()).toMatchObject({ outcome: 'policy', complete: false, lease: { state: 'lost' } })
    expect(verdict().reasons[0]).toMatchObject({ code: 'lease_lost' })
    expect(verdict().reasons[0]!.message).toMatch(
      /^the load was stopped after \d+ s: the lease staging was lost \(somebody else took it\), so that another load may run beside this one$/,
    )
    expect(there.tip()).not.toBe('')
  }, 60_000)

  it('is measured and seeded under it, too', async () => {
    const { there, planOf, load, record } = stage()
    const plan = planOf(LEASE)
    const measured = ['measure', plan, '--out', 'out', '--lease-remote', there.path]
    expect((await load(plan, { verb: measured })).exit).toBe(0)
    expect(record().lease).toMatchObject({ name: 'staging', state: 'held' })
    const seeded = [
      'baseline',
      'seed',
      plan,
      '--runs',
      '1',
      '--baseline',
      'dir:base',
      '--lease-remote',
      there.path,
    ]
    const tips: string[] = []
    await load(plan, { verb: seeded, heard: () => tips.push(there.tip()) })
    expect(tips.some((tip) => tip !== '')).toBe(true)
    expect(there.tip()).toBe('')
  })
})

describe.concurrent('a load without its lease', () => {
  it('says on a command line that nothing is leased, and runs', async () => {
    const { planOf, load, verdict, report } = stage()
    const plan = planOf(LEASE)
    const ran = await load(plan)
    expect(ran.exit).toBe(0)
    expect(ran.stderr).toContain('lease staging: not leased: no --lease-remote says where it lives')
    expect(verdict().notices).toContainEqual({
      code: 'not_leased',
      message:
        'Lease staging: not leased: no --lease-remote says where it lives. Another load may have run beside this one.',
    })
    expect(report()).toContain('not leased')
  })

  it('refuses an address that is none, before anything is done', async () => {
    const { planOf, load } = stage()
    const plan = planOf(LEASE)
    const ran = await load(plan, { verb: ['run', plan, '--lease-remote', 'ext::sh'] })
    expect(ran.exit).toBe(2)
    expect(ran.stderr).toMatch(/--lease-remote ext::sh: write ssh:/)
  })
})

describe('check', () => {
  it('shows the lease of a plan', async () => {
    const { folder, planOf } = stage()
    const plan = planOf('lease: { name: staging, ttl: 20m }')
    const { stdout } = await socketgate(['check', plan], { cwd: folder })
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Lease staging: one load at a time; waits 1 h 00 min at most, and succeeds who gives no sign for 20 min',
    )
  })

  it.each([
    ['{ name: staging, ttl: 30s }', '30s is not from 1m to 1h'],
    ['{ name: staging, ttl: 2h }', '2h is not from 1m to 1h'],
    ['{ name: staging, ttl: 1m, wait: 25h }', '25h is longer than 24h'],
    ['{ name: ../../heads/main, ttl: 20m }', 'a name of at most 63'],
    ['{ name: Staging, ttl: 20m }', 'a name of at most 63'],
    ['{ name: a/b, ttl: 20m }', 'a name of at most 63'],
    ['{ name: "${X}", ttl: 20m }', 'a name of at most 63'],
    ['{ name: staging }', 'ttl'],
    ['{ name: staging, ttl: 20m, remote: x }', 'remote'],
  ])('refuses lease: %s', async (rest, message) => {
    const { folder, planOf } = stage()
    const { exit, stderr } = await socketgate(['check', planOf(`lease: ${rest}`)], { cwd: folder })
    expect(exit).toBe(30)
    expect(stderr).toContain(message)
  })

  it('shows what a policy requires', async () => {
    const { folder } = stage()
    writeFileSync(join(folder, 'socketgate-policy.yml'), 'version: 1\nlease: required\n')
    const { stdout } = await socketgate(['check', 'socketgate-policy.yml'], { cwd: folder })
    expect(stdout).toMatch(/Requires +lease/)
  })
})
