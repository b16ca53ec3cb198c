import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/baseline/store.ts'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { judgedOf } from '../../src/judge/counting.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Record } from '../../src/model/record/record.ts'
import { gate, history, LATENCY, load, P99, record, trend } from '../judge/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { bareRepository } from '../support/git-server.ts'
import { LOGIN, ORDERS, writePlan } from '../support/plans.ts'
import { socketgate } from '../support/terminal.ts'

const folder = temporaryFolder()
beforeEach(() => {
  for (const name of ['b', 'socketgate-out']) rmSync(join(folder, name), { recursive: true, force: true })
})

const WHERE = ['--baseline', 'dir:b'] as const
/** A branch of a bare repository. */
const BRANCH = ['--baseline', 'git:r.git#runs'] as const
const baseline = (...argv: string[]) =>
  socketgate(['baseline', ...argv], { cwd: folder, env: { GITHUB_ACTOR: 'ada' } })
const store = () => openStore('dir:b', folder)
const stored = async () => (await store().read(record().series)).records

/** Runs of different commits. */
function runs(n: number): Record[] {
  return history(n).map((run, i) => ({ ...run, provenance: { ...run.provenance, commit: `${i}abcdef0` } }))
}

async function fill(n: number): Promise<void> {
  for (const run of runs(n)) await store().append([run])
}

describe('the family of verbs', () => {
  test.each([
    [[], 2, 'baseline backtest'],
    [['--help'], 0, 'baseline accept'],
    [['list', '--help'], 0, 'Example:'],
  ])('%j shows what there is', async (argv, exit, words) => {
    const ran = await baseline(...argv)
    expect([ran.exit, ran.stdout]).toEqual([exit, expect.stringContaining(words)])
  })

  test.each<[string, string[], string]>([
    ['an unknown verb', ['lst', ...WHERE], 'Did you mean "baseline list"'],
    ['no baseline', ['list'], '--baseline dir:PATH'],
    ['an unknown kind of store', ['list', '--baseline', 's3:x'], 'git:REMOTE#BRANCH'],
    ['a number that is none', ['prune', '--keep', 'many', ...WHERE], 'whole number from 1'],
    ['no number', ['prune', ...WHERE], '--keep N'],
    ['a size that is none', ['backtest', '--inject', '25', ...WHERE], 'such as 25%'],
    ['a size of nothing', ['backtest', '--inject', '0%', ...WHERE], 'over 0'],
    ['a selector that is none', ['backtest', '--metric', 'a b', ...WHERE], 'is not a metric'],
    ['a store that is not there', ['backtest', ...WHERE], 'the folder of the baseline dir:b is not there'],
    ['too many runs', ['seed', 'plan.yaml', '--runs', '51', ...WHERE], '1 to 50'],
    ['two plans', ['seed', 'a.yaml', 'b.yaml', ...WHERE], 'takes one plan'],
    ['a missing plan', ['seed', 'nowhere.yaml', ...WHERE], 'no such file'],
    ['a missing record', ['show', 'nowhere.json'], 'nowhere.json'],
    [
      'a series of no store',
      ['show', '0123456789ab', ...WHERE],
      'if runs were stored before, check its name',
    ],
    ['no reason', ['accept'], '--reason'],
    ['a reason of blanks', ['accept', '--reason', ' \u0007 '], '--reason'],
    ['no results', ['accept', '--reason', 'x'], '--out DIR'],
    ['results of several plans', ['accept', '--reason', 'x', '--out', 'all'], '--out all/PLAN'],
  ])('%s is wrong usage', async (_, argv, words) => {
    mkdirSync(join(folder, 'all'), { recursive: true })
    writeFileSync(join(folder, 'all/verdicts.json'), '{}')
    const { exit, stderr } = await baseline(...argv)
    expect([exit, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(words)])
  })

  test('a damaged record is exit 60 in every verb that reads the store', async () => {
    await fill(1)
    writeFileSync(join(folder, 'b', record().series.key, '2026-11-09-x-1.json.gz'), 'damaged')
    const all = [['list'], ['show', record().series.key], ['prune', '--keep', '1', '--yes'], ['backtest']]
    for (const argv of all) {
      const { exit, stderr } = await baseline(...argv, ...WHERE)
      expect([argv[0], exit, stderr]).toEqual([argv[0], 60, expect.stringContaining('damaged')])
    }
  })
})

describe('list and show', () => {
  test('an empty store says what to do', async () => {
    const { exit, stdout } = await baseline('list', ...WHERE)
    expect([exit, stdout]).toEqual([0, expect.stringContaining('socketgate baseline seed')])
  })

  test('a series is listed with its runs, commits, dates and how many are comparable', async () => {
    await fill(12)
    const { stdout } = await baseline('list', ...WHERE)
    expect(stdout).toContain('orders-feed: 12 runs')
    expect(stdout).toMatch(/Profiles +pr\n/)
    expect(stdout).toContain('k6 2, linux-x64-4; 1 to 12 Nov')
    expect(stdout).toContain('of 12 commits')
    const json = JSON.parse((await baseline('list', '--json', ...WHERE)).stdout)
    expect(json).toMatchObject([{ key: record().series.key, plan: 'orders-feed', runs: 12, comparable: 12 }])
  })

  test('a series that several profiles size alike names them all', async () => {
    await fill(2)
    await store().append([{ ...record({}, 9), series: { ...record().series, profile: 'gate' } }])
    const { stdout } = await baseline('list', ...WHERE)
    expect(stdout).toContain('orders-feed: 3 runs')
    expect(stdout).toMatch(/Profiles +gate, pr\n/)
  })

  test('a series is shown run by run, with its marks', async () => {
    await fill(3)
    const accepted = { reason: 'r', by: 'b', at: '2026-11-09T00:00:00.000Z' }
    await store().append([{ ...record({}, 9), seeded: true, accepted }])
    const { stdout } = await baseline('show', record().series.key, ...WHERE)
    expect(stdout).toContain('p99 latency of orders')
    expect(stdout).toMatch(/2026-11-01 17:50 UTC {2}0abcdef +30\.0 ms +58\.0 ms +8,000/)
    expect(stdout).toMatch(/2026-11-09 .*seeded, accepted/)
  })

  test('a record is shown from its file, stored or not', async () => {
    await fill(1)
    writeFileSync(join(folder, 'record.json'), JSON.stringify(record({ stats: [trend()] })))
    const file = `b/${(await store().all())[0]!.runs[0]!.file}`
    for (const path of ['record.json', file]) {
      const { exit, stdout } = await baseline('show', path)
      expect([exit, stdout]).toEqual([0, expect.stringContaining('58.0 ms')])
    }
  })

  test('hostile names cannot write workflow commands or escapes', async () => {
    const bad = '::error::\u001b[31mx'
    await store().append([{ ...record(), plan: { name: bad, file: bad } }])
    for (const argv of [['list'], ['show', record().series.key], ['backtest'], ['prune', '--keep', '1']]) {
      const { stdout } = await baseline(...argv, ...WHERE)
      expect(stdout).not.toMatch(/^\s*::|\u001b/m)
    }
  })
})

describe('prune', () => {
  test('lists what would go, and removes nothing', async () => {
    await fill(28)
    const { exit, stdout } = await baseline('prune', '--keep', '10', ...WHERE)
    expect([exit, stdout]).toEqual([0, expect.stringContaining('8 runs would be removed')])
    expect(await stored()).toHaveLength(28)
  })

  test('with --yes removes what it listed, but neither the newest nor the reference', async () => {
    await fill(28)
    const listed = JSON.parse((await baseline('prune', '--keep', '10', '--json', ...WHERE)).stdout)
    const removed = JSON.parse((await baseline('prune', '--keep', '10', '--yes', '--json', ...WHERE)).stdout)
    expect(removed).toEqual({ ...listed, removed: true })
    const days = (await stored()).map(({ provenance }) => Number(provenance.started.slice(8, 10)))
    expect(days).toEqual([...Array(10).keys(), ...Array(10).keys()].map((i, at) => i + (at < 10 ? 1 : 19)))
  })
})

describe('over a git branch', () => {
  beforeEach(() => rmSync(join(folder, 'r.git'), { recursive: true, force: true }))
  const branch = () => openStore('git:r.git#runs', folder, { env: { PATH: process.env.PATH } })

  test('every verb does what it does over a folder', async () => {
    bareRepository(join(folder, 'r.git'))
    for (const verb of [['list'], ['prune', '--keep', '20']]) {
      const { exit, stdout } = await baseline(...verb, ...BRANCH)
      expect([exit, stdout.replace(/\s+/g, ' ')]).toEqual([
        0,
        expect.stringMatching(
          /(holds no run yet|Nothing to remove).*the branch of the baseline git:r\.git#runs is not there: the first run that is stored makes it; if runs were stored before, check its name/,
        ),
      ])
    }
    await branch().append(runs(25))
    expect((await baseline('list', ...BRANCH)).stdout).toContain('orders-feed: 25 runs')
    expect((await baseline('show', record().series.key, ...BRANCH)).stdout).toContain('orders-feed')
    expect((await baseline('backtest', ...BRANCH)).stdout).toContain('Block?')
    const listed = await baseline('prune', '--keep', '20', ...BRANCH)
    expect([listed.exit, (await branch().all())[0]!.runs.length]).toEqual([0, 25])
    const keep = async () => (await baseline('prune', '--keep', '1', '--yes', ...BRANCH)).exit
    expect(await keep()).toBe(0)
    const left = (await branch().all())[0]!.runs.length
    expect(left).toBeLessThan(25)
    expect([await keep(), (await branch().all())[0]!.runs.length]).toEqual([0, left])
  })

  test('a remote that is none is exit 60', async () => {
    for (const argv of [
      ['list'],
      ['show', record().series.key],
      ['prune', '--keep', '1', '--yes'],
      ['backtest'],
    ]) {
      const { exit, stderr } = await baseline(...argv, ...BRANCH)
      expect([argv[0], exit, stderr]).toEqual([argv[0], 60, expect.stringContaining('cannot be read')])
    }
  })
})

describe('accept', () => {
  const GATES = [gate(LATENCY, P99)]
  const slow = (run: number): Record => {
    const made = record({ stats: [trend({}, 2)], bytes: { sent: 1000, received: 100_000 + run } }, run)
    return { ...made, provenance: { ...made.provenance, commit: 'fedcba9', runId: `slow-${run}` } }
  }

  /** Puts the results of a gate where `run` would. */
  async function results(records: readonly Record[], past = runs(10)): Promise<void> {
    const out = join(folder, 'socketgate-out')
    rmSync(out, { recursive: true, force: true })
    mkdirSync(out, { recursive: true })
    const asked = { where: 'dir:b', records: past, others: 0 }
    const verdict = judge({ load: load({ gates: GATES, runs: 3 }), records, baseline: asked })
    records.forEach((one, i) => {
      const name = records.length === 1 ? 'record.json' : `record-${i + 1}.json`
      writeFileSync(join(out, name), JSON.stringify(one))
    })
    writeFileSync(join(out, 'verdict.json'), JSON.stringify(verdict))
  }

  test('stores the runs of a confirmed regression, with who, why and when, and begins a new level', async () => {
    await fill(10)
    await results([slow(20), slow(21), slow(22)])
    const verdict = JSON.parse(readFileSync(join(folder, 'socketgate-out/verdict.json'), 'utf8'))
    expect(verdict.outcome).toBe('regression')
    const { exit, stdout } = await baseline('accept', '--reason', 'one more join\u001b[31m')
    expect([exit, stdout]).toEqual([0, expect.stringContaining('3 runs accepted into dir:b')])
    const accepted = (await stored()).filter((run) => run.accepted !== undefined)
    expect(accepted).toHaveLength(3)
    expect(accepted[0]!.accepted).toMatchObject({
      reason: expect.stringMatching(/^one more join/),
      by: 'ada',
    })
    expect(JSON.stringify(accepted)).not.toContain('\\u001b')
    const next = judge({
      load: load({ gates: GATES }),
      records: [slow(25)],
      baseline: { where: 'dir:b', records: await stored(), others: 0 },
    })
    expect(next.gates[0]).toMatchObject({ verdict: 'same', runs: 3 })
  })

  test('of runs that are stored already puts a file beside each, and begins a new level as well', async () => {
    await fill(10)
    const rejected = [slow(20), slow(21), slow(22)]
    await results(rejected)
    const out = join(folder, 'socketgate-out')
    const verdict = JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8'))
    await store().append(rejected.map((run) => ({ ...run, judged: judgedOf(verdict) })))
    writeFileSync(
      join(out, 'verdict.json'),
      JSON.stringify({ ...verdict, baseline: { ...verdict.baseline, written: true } }),
    )
    expect((await baseline('list', ...WHERE)).stdout).toContain('10 of 13 count as baseline')
    expect((await baseline('show', record().series.key, ...WHERE)).stdout).toMatch(
      /2026-11-22 .*does not count: not accepted/,
    )
    const replayed = await baseline('backtest', ...WHERE)
    expect(replayed.stdout.replace(/\s+/g, ' ')).toMatch(
      /: 10 of 13 runs .*Left out runs that do not count .* "socketgate baseline show [0-9a-f]{12} --baseline /,
    )
    const { exit, stdout } = await baseline('accept', '--reason', 'one more join')
    expect([exit, stdout]).toEqual([0, expect.stringContaining('3 runs accepted into dir:b')])
    const all = await stored()
    expect([all.length, all.filter(({ accepted }) => accepted !== undefined).length]).toEqual([13, 3])
    const next = judge({
      load: load({ gates: GATES }),
      records: [slow(25)],
      baseline: { where: 'dir:b', records: all, others: 0 },
    })
    expect(next.gates[0]).toMatchObject({ verdict: 'same', runs: 3 })
  })

  test('does not follow results to a remote that only the results name', async () => {
    await results([slow(20), slow(21), slow(22)])
    const file = join(folder, 'socketgate-out/verdict.json')
    const verdict = JSON.parse(readFileSync(file, 'utf8'))
    const elsewhere = { ...verdict.baseline, where: 'git:https://elsewhere.example/x.git#b' }
    writeFileSync(file, JSON.stringify({ ...verdict, baseline: elsewhere }))
    const { exit, stderr } = await baseline('accept', '--reason', 'x')
    expect([exit, stderr.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('name it yourself with --baseline'),
    ])
    expect((await baseline('accept', '--reason', 'x', ...WHERE)).exit).toBe(0)
  })

  test('is refused the second time, and stores nothing', async () => {
    await results([slow(20), slow(21), slow(22)])
    await baseline('accept', '--reason', 'x')
    const { exit, stderr } = await baseline('accept', '--reason', 'x')
    expect([exit, stderr]).toEqual([60, expect.stringContaining('is accepted in dir:b already')])
    expect(await stored()).toHaveLength(3)
  })

  test.each<[string, () => Promise<void>, string]>([
    ['runs that the gate did not reject', () => results([record({}, 20)]), 'did not reject'],
    ['incomplete evidence', () => results([{ ...slow(20), complete: false, problems: [] }]), 'incomplete'],
    [
      'a busy generator',
      () => results([{ ...slow(20), health: { ...slow(20).health, lagP99: 40 } }]),
      'busy',
    ],
    [
      'records of another run',
      async () => {
        await results([slow(20)])
        writeFileSync(join(folder, 'socketgate-out/record.json'), JSON.stringify(slow(21)))
      },
      'not those that the verdict is on',
    ],
    [
      'a verdict that is none',
      async () => {
        await results([slow(20)])
        writeFileSync(join(folder, 'socketgate-out/verdict.json'), '{"version":9}')
      },
      'not a verdict of this version',
    ],
  ])('refuses %s', async (_, prepare, words) => {
    await prepare()
    const { exit, stderr } = await baseline('accept', '--reason', 'x')
    expect([exit, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(words)])
    expect(existsSync(join(folder, 'b'))).toBe(false)
  })
})

describe('backtest', () => {
  test('says how often the gate would have alarmed and caught, and whether it may block', async () => {
    await fill(12)
    const { exit, stdout } = await baseline('backtest', '--inject', '25%', '--inject', '100%', ...WHERE)
    expect(exit).toBe(0)
    expect(stdout).toContain('not yet: 12 of 20 comparable runs are stored')
    expect(stdout).toMatch(/as measured +12 +0/)
    expect(stdout).toMatch(/all slower by 100 % +12 +12/)
    expect(stdout).toContain('Up to 5 runs each')
    const [json] = JSON.parse((await baseline('backtest', '--json', ...WHERE)).stdout)
    expect(json).toMatchObject({ runs: 12, comparable: 12, block: { justified: false } })
    expect(json.repeated.injected).toHaveLength(2)
  })

  test('takes the gates that are asked for', async () => {
    await fill(3)
    const [json] = JSON.parse(
      (await baseline('backtest', '--metric', 'ws_roundtrip', '--json', ...WHERE)).stdout,
    )
    expect([json.gates, json.single.unchanged.inconclusive]).toEqual([['ws_roundtrip'], 3])
  })
})

test('a baseline that is a file is told before the load', async () => {
  writeFileSync(join(folder, 'b'), 'no folder')
  writePlan(folder, { port: 9 })
  const ran = await socketgate(['run', 'plan.yaml', '--engine', 'embedded', '--mode', 'block', ...WHERE], {
    cwd: folder,
  })
  expect([ran.exit, ran.stdout + ran.stderr]).toEqual([
    60,
    expect.stringContaining('cannot be read (ENOTDIR)'),
  ])
  expect(ran.stderr).not.toContain('begins:')
})

describe('seed, against the demo service', () => {
  let service: DemoService
  beforeAll(async () => {
    service = await startService({ port: 0 })
  })
  afterAll(() => service.close())
  const SHORT = '{ executor: constant-vus, vus: 10, duration: 3s }'
  const GATE = 'gate: [ { metric: "ws_message_latency{feed:orders}", stat: p(99), level: key } ]'
  const seeded = { path: '/ws', socket: ORDERS, head: LOGIN, load: SHORT, rest: GATE }
  const seed = (...argv: string[]) => baseline('seed', 'plan.yaml', '--engine', 'embedded', ...WHERE, ...argv)

  test('stores each whole run, marked, and says how many', async () => {
    writePlan(folder, { port: service.port, ...seeded })
    const ran = await seed('--runs', '2', '--json')
    const seeding = JSON.parse(ran.stdout)
    const kept = seeding.runs.filter(({ why }: { why: string | null }) => why === null).length
    const all = await store().all()
    expect(seeding).toMatchObject({ wanted: 2, plan: 'small', sameMachine: kept })
    const list = JSON.parse((await baseline('list', ...WHERE, '--json')).stdout)
    const counted = `"comparable":${seeding.comparable},"sameMachine":${kept}`
    expect(JSON.stringify(list)).toContain(kept === 0 ? '[]' : counted)
    expect(seeding.independent).toBe(Math.min(kept, 1))
    expect(all.flatMap(({ runs: ones }) => ones).map(({ record: one }) => one.seeded)).toEqual(
      Array(kept).fill(true),
    )
    // A busy machine may take the generator over its budget: then it says so, and does not exit 0.
    expect(ran.exit).toBe(kept === 2 ? 0 : 20)
    expect(ran.stderr).toContain('run 2 of 2')
  })

  test('ends at a target that is not there, stores nothing, and exits with its code', async () => {
    writePlan(folder, { port: 1, ...seeded })
    const ran = await seed('--runs', '4', '--json')
    expect([ran.exit, ran.stderr]).toEqual([40, expect.stringContaining('refused the connection')])
    expect(existsSync(join(folder, 'b'))).toBe(false)
  })

  test('ends at a service that opens no socket, stores nothing, and exits with its code', async () => {
    const refusing = createServer((_, answer) => answer.writeHead(503).end())
    await once(refusing.listen(0, '127.0.0.1'), 'listening')
    writePlan(folder, { port: (refusing.address() as AddressInfo).port, ...seeded })
    const ran = await seed('--runs', '4', '--json')
    refusing.close()
    expect([ran.exit, JSON.parse(ran.stdout).runs]).toEqual([
      40,
      [
        expect.objectContaining({
          outcome: 'target',
          why: expect.stringMatching(/^its outcome is target: .*503/),
        }),
      ],
    ])
    expect(existsSync(join(folder, 'b'))).toBe(false)
  })

  test('takes summaries of k6, and refuses one twice', async () => {
    const figures = { avg: 30, min: 5, med: 28, max: 90, count: 4000, 'p(95)': 45, 'p(99)': 60 }
    const summary = (med: number) =>
      JSON.stringify({
        metrics: { ws_message_latency: { type: 'trend', contains: 'time', values: { ...figures, med } } },
      })
    writeFileSync(join(folder, 'a.json'), summary(28))
    writeFileSync(join(folder, 'c.json'), summary(29))
    const ran = await baseline('seed', 'a.json', 'c.json', '--series', 'nightly', ...WHERE)
    expect([ran.exit, ran.stdout]).toEqual([0, expect.stringContaining('2 of 2 runs stored in dir:b')])
    const again = await baseline('seed', 'a.json', '--series', 'nightly', ...WHERE)
    expect([again.exit, again.stderr]).toEqual([60, expect.stringContaining('never')])
    expect(JSON.parse((await baseline('list', '--json', ...WHERE)).stdout)).toMatchObject([
      { runs: 2, seeded: 2 },
    ])
  })

  test('refuses a record of ours, and a file that is neither', async () => {
    writeFileSync(join(folder, 'record.json'), JSON.stringify(record()))
    writeFileSync(join(folder, 'junk.json'), '[]')
    for (const [path, words] of [
      ['record.json', 'socketgate judge'],
      ['junk.json', 'neither'],
    ] as const) {
      const { exit, stderr } = await baseline('seed', path, ...WHERE)
      expect([exit, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(words)])
    }
  })
})
