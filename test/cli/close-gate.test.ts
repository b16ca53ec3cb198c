import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Record } from '../../src/model/record/record.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import { temporaryFolder } from '../support/folder.ts'
import { describeWithK6, k6Path } from '../support/k6.ts'
import { writePlan } from '../support/plans.ts'
import { socketgate } from '../support/terminal.ts'

let service: DemoService
beforeAll(async () => {
  service = await startService({ port: 0 })
})
afterAll(() => service.close())

const address = () => `http://127.0.0.1:${service.port}/admin/knobs`
const turn = (knobs: object) => fetch(address(), { method: 'POST', body: JSON.stringify(knobs) })

/** Closes every socket once all are open. */
async function closeAll(sockets: number, code: number): Promise<void> {
  for (let open = 0; open < sockets; ) {
    open = ((await (await fetch(address())).json()) as { sockets: number }).sockets
    await new Promise((later) => setTimeout(later, 20))
  }
  await turn({ close: { code, reason: 'send queue overflow' } })
}

/** A busy test machine says nothing about close codes. */
const onQuiet = (record: Record): Record => ({
  ...record,
  health: { ...record.health, cpuP95: null, stealP95: null, lagP99: null },
})

function closeGate(engine: 'embedded' | 'k6'): void {
  test('a close code that stored runs never had is suspect, although no other figure moved', async () => {
    const folder = temporaryFolder()
    const plan = writePlan(folder, {
      port: service.port,
      load: '{ executor: constant-vus, vus: 6, duration: 1500ms }',
      // That all of them end early is red by default; here only the code counts.
      rest: 'defaults: { ws_ended_early: off, ws_held: off }\ngate: [{ closes: { feed: orders }, level: key }]',
    })
    const k6 = engine === 'k6' ? ['--k6', k6Path as string] : []
    const run = async () => {
      await socketgate(['run', plan, '--engine', engine, ...k6, '--out', 'out'], { cwd: folder })
      return onQuiet(JSON.parse(readFileSync(join(folder, 'out/record.json'), 'utf8')) as Record)
    }
    const load = makeLoad(parsePlan(readFileSync(join(folder, plan)), plan, () => new Uint8Array()))
    const judged = (record: Record, records: readonly Record[]) =>
      judge({ load, records: [record], baseline: { where: 'dir:x', records, others: 0 } })

    const [first, second] = [await run(), await run()]
    const [record] = await Promise.all([run(), closeAll(6, 1011)])
    expect(judged(first, []).outcome).toBe('no_baseline')
    expect(judged(second, [first])).toMatchObject({
      outcome: 'pass',
      gates: [{ verdict: 'same', actual: 0 }],
    })

    const verdict = judged(record, [first, second])
    expect(verdict.outcome).toBe('suspect')
    expect(verdict.gates).toMatchObject([
      { verdict: 'suspect', name: 'orders sockets closed with 1011', actual: 6, baseline: 0, runs: 2 },
    ])
    expect(verdict.sentence).toMatch(
      /^orders sockets closed with 1011 \(internal error\): 6 now \(100\s% of 6 sockets\), before none/,
    )
    expect(record.opens).toMatchObject([{ scenario: 'orders', feed: 'orders', count: 6 }])
    // Those of the first run were open until the plan's end, these only until they were closed.
    expect(record.opens![0]!.seconds).toBeGreaterThan(0)
    expect(record.opens![0]!.seconds).toBeLessThan(first.opens![0]!.seconds)
  }, 60_000)
}

describe('the close gate, on the embedded engine', () => closeGate('embedded'))
describeWithK6('the close gate, under k6', () => closeGate('k6'))
