import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/baseline/store.ts'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { countedOf } from '../../src/judge/past/standing.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { temporaryFolder } from '../support/folder.ts'
import { LOGIN, ORDERS, writePlan } from '../support/plans.ts'
import { BUSY, settled } from '../support/settled.ts'
import { type Ran, socketgate } from '../support/terminal.ts'

/** Stored commits from which on a row may fail. */
const ENOUGH = 5
const folder = temporaryFolder()
let service: DemoService
let plan: string

const turn = (knobs: object) =>
  fetch(`http://127.0.0.1:${service.port}/admin/knobs`, { method: 'POST', body: JSON.stringify(knobs) })
const SLOW = { slowEvery: { n: 30, by: 150 } }
const QUICK = { slowEvery: null }

const socketgateAt = (
  commit: string,
  argv: readonly string[],
  heard?: (line: string) => void,
): Promise<Ran> => socketgate(argv, { cwd: folder, env: { GITHUB_SHA: commit }, ...(heard && { heard }) })

const run = (commit: string, profile: string, heard?: (line: string) => void) =>
  socketgateAt(
    commit,
    [
      'run',
      plan,
      '--profile',
      profile,
      '--engine',
      'embedded',
      '--baseline',
      'dir:base',
      '--mode',
      'block',
      '--out',
      'out',
    ],
    heard,
  )

const read = (out: string): Verdict => JSON.parse(readFileSync(join(folder, out, 'verdict.json'), 'utf8'))
const records = () => readdirSync(join(folder, 'out')).filter((name) => name.startsWith('record'))

/** Stored runs that count as baseline: one of a busy generator, or one that failed, is kept and does not. */
async function counted(): Promise<number> {
  const all = await openStore('dir:base', folder).all()
  return all.flatMap(({ runs }) => countedOf(runs.map(({ record }) => record))).length
}

beforeAll(async () => {
  service = await startService({ port: 0 })
  plan = writePlan(folder, {
    port: service.port,
    path: '/ws',
    socket: ORDERS,
    head: LOGIN,
    load: '{ executor: constant-vus, vus: 20, duration: 3s }',
    rest: `gate: [ { metric: "ws_message_latency{feed:orders}", stat: p(99), level: key } ]
profiles: { release: { vus: 100%, runs: 5 } }`,
  })
  for (let i = 0; i < ENOUGH; i++) await settled(join(folder, 'out'), () => run(`commit-${i}`, 'release'))
}, 240_000)
afterAll(() => service.close())

describe('a profile of up to 5 runs, with real sockets', () => {
  test('clears what only the first run showed, and stores every run', async ({ skip }) => {
    const before = await counted()
    const ran = await settled(join(folder, 'out'), async () => {
      await turn(SLOW)
      return await run('cleared', 'release', (line) => {
        if (line.includes('run 2 of at most 5')) void turn(QUICK)
      })
    })
    await turn(QUICK)
    if (!ran || before < ENOUGH) return skip(BUSY)
    const { outcome, exit, mostRuns, runs, gates } = read('out')
    expect([outcome, exit, mostRuns]).toEqual(['pass', 0, 5])
    const slow = Math.max(...gates[0]!.values.map(Number))
    expect([runs.length > 1, gates[0]!.values[0]]).toEqual([true, slow])
    expect(records()).toEqual(runs.map((_, i) => `record-${i + 1}.json`))
    expect(await counted()).toBe(before + runs.length)
  }, 180_000)

  test('confirms a regression that all runs show: 10; judged again from its records it is the same', async ({
    skip,
  }) => {
    await turn(SLOW)
    const before = await counted()
    const ran = await settled(join(folder, 'out'), () => run('slower', 'release'))
    await turn(QUICK)
    if (!ran || before < ENOUGH) return skip(BUSY)
    const { exit, stdout, stderr } = ran
    const first = read('out')
    expect([first.outcome, exit, await counted()]).toEqual(['regression', 10, before])
    expect(stderr).toContain('run 1 of at most 5')
    expect(stdout).toMatch(/[35] runs on 1 machine decide/)
    const again = [
      'judge',
      ...records().map((name) => `out/${name}`),
      '--plan',
      plan,
      '--baseline',
      'dir:base',
    ]
    const judged = await socketgateAt('slower', [...again, '--mode', 'block', '--out', 'again'])
    expect(judged.exit).toBe(10)
    // A judgement was given no options of a load, with which another one could be made.
    const { options: _, ...asRun } = first.plan
    expect(read('again')).toEqual({ ...first, plan: asRun })
  }, 180_000)
})
