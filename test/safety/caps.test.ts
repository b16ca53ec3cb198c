import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admitPairs } from '../../src/app/pairs.ts'
import { k6Options } from '../../src/engine/k6/script/options.ts'
import { functions, literal } from '../../src/engine/k6/script/script.ts'
import type { Load } from '../../src/model/load/load.ts'
import { type Caps, checkCaps } from '../../src/plan/forecast/caps.ts'
import { volumeOf } from '../../src/plan/forecast/volume.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { planOf, profileOf, restScenario, socketScenario } from '../plan/load/builder.ts'
import { temporaryFolder } from '../support/folder.ts'
import { describeWithK6, k6Path } from '../support/k6.ts'
import { LOGIN, ORDERS, planText } from '../support/plans.ts'

const time = fc.integer({ min: 1000, max: 60_000 })
const start = fc.integer({ min: 0, max: 60_000 })
const vus = fc.integer({ min: 1, max: 300 })
const stages = fc.array(fc.record({ duration: time, target: vus }), { minLength: 1, maxLength: 4 })
const takes = fc.integer({ min: 1, max: 5000 })

const sockets = fc
  .record({
    start,
    load: fc.oneof(
      fc.record({ executor: fc.constant('ramping-vus' as const), startVUs: fc.nat(50), stages }),
      fc.record({ executor: fc.constant('constant-vus' as const), vus, duration: time }),
      fc.record({
        executor: fc.constant('per-vu-iterations' as const),
        vus,
        iterations: fc.integer({ min: 1, max: 5 }),
        maxDuration: time,
      }),
    ),
  })
  .map(socketScenario)
const requests = fc
  .record({
    start,
    load: fc.oneof(
      fc.record({
        executor: fc.constant('constant-arrival-rate' as const),
        rate: fc.integer({ min: 1, max: 100 }),
        duration: time,
        takes,
      }),
      fc.record({
        executor: fc.constant('ramping-arrival-rate' as const),
        startRate: fc.constant(0),
        stages,
        takes,
      }),
    ),
  })
  .map(({ load, start }) => restScenario(load, { start }))

const plans = fc
  .record({ a: sockets, b: sockets, c: requests, share: fc.double({ min: 0.01, max: 1, noNaN: true }) })
  .map(({ share, ...scenarios }) =>
    planOf({ scenarios, profiles: { pr: profileOf({ vus: share, time: 1 }) } }),
  )

const folder = temporaryFolder()

/** How many VUs k6 itself reckons with. */
async function vusOfK6(load: Load): Promise<number> {
  const file = join(folder, 'script.js')
  const options = literal(k6Options(load, new Map()))
  writeFileSync(file, `const gateRun = {}\nexport const options = ${options}\n${functions(load)}\n`)
  const argv = ['inspect', '--execution-requirements', file]
  const { stdout } = await promisify(execFile)(k6Path as string, argv)
  return JSON.parse(stdout).maxVUs
}

describeWithK6('a load that the cap on users lets pass', () => {
  it('never has more of them than the cap, as k6 reckons, those that still close their sockets included', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const load = makeLoad(plan, 'pr')
        const { vus } = volumeOf(load)
        expect(() => checkCaps(load, { vus: vus - 1 })).toThrow(/ users at once, the cap vus is/)
        expect(() => checkCaps(load, { vus })).not.toThrow()
        expect(await vusOfK6(load)).toBeLessThanOrEqual(vus)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the caps of pairs', () => {
  const text = planText({
    port: 1,
    path: '/ws',
    socket: `${ORDERS}      heartbeat: { every: 1s, by: message, timeout: 1s, send: { type: ping } }\n`,
    load: '{ executor: constant-vus, vus: 20, duration: 60s }',
    head: LOGIN,
    rest: `gate: [ { metric: "ws_message_latency{feed:orders}" } ]
paired: { base: { targets: { feed: "ws://127.0.0.1:2" } }, pairs: 4, each: 60s }`,
  })
  const admitted = (caps: Caps, pairs?: number) => {
    const plan = { file: 'plan.yaml', bytes: Buffer.from(text), readBeside: () => new Uint8Array() }
    const policy = { grants: [], ci: true }
    const asked = { plan, env: {}, policy, caps, commands: 'not-asked', ...(pairs && { pairs }) } as const
    const log = { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} }
    return admitPairs(asked, { resolve: async () => [], redactor: new Redactor(), log })
  }

  it.each<[string, Caps, Caps, number?]>([
    // Four pairs are eight runs; two more pairs may take the place of spoilt ones.
    ['minutes', { minutes: 11 }, { minutes: 12 }],
    ['minutes of more pairs than the plan has', { minutes: 35 }, { minutes: 36 }, 12],
    ['users, which are never those of both builds', { vus: 19 }, { vus: 20 }],
    ['messages', { messages: 300_000 }, { messages: 350_000 }],
    ['bytes', { bytes: 50_000 }, { bytes: 10_000_000 }],
  ])('are those of all runs together: %s', async (_, refused, enough, pairs) => {
    await expect(admitted(refused, pairs)).rejects.toMatchObject({ outcome: 'policy' })
    expect((await admitted(enough, pairs)).pairs).toBe(pairs ?? 4)
  })
})
