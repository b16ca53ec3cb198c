import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { temporaryFolder } from '../support/folder.ts'
import { socketgate } from '../support/terminal.ts'

const folder = temporaryFolder()
const WHERE = ['--series', 's', '--baseline', 'dir:base'] as const
const fixture = (name: string) =>
  fileURLToPath(new URL(`../evidence/fixtures/summaries/${name}`, import.meta.url))

type Values = { readonly [statistic: string]: number }
type Metrics = { readonly [metric: string]: { readonly values: Values; readonly thresholds?: object } }

const wobble = (n: number) => 1 + 0.02 * Math.sin(n * 12.9898)

/** A trend of so many samples, all of its quantiles `scale` times as long. */
function times(scale: number, count: number): Values {
  const shape = { min: 3, 'p(25)': 9, med: 12, avg: 13, 'p(75)': 15, 'p(90)': 19, 'p(95)': 22 }
  const tail = { 'p(97.5)': 24, 'p(99)': 27, 'p(99.9)': 33, max: 35 }
  const scaled = Object.entries({ ...shape, ...tail }).map(([name, value]) => [name, value * scale])
  return { ...Object.fromEntries(scaled), count }
}

/** What k6 writes of one run of `sessions` sockets. */
function run(n: number, { scale = 1, sessions = 3000, errors = 3, more = {} as Metrics } = {}): object {
  const metrics: Metrics = {
    ws_sessions: { values: { count: sessions, rate: sessions / 60 } },
    iterations: { values: { count: sessions, rate: sessions / 60 } },
    ws_connecting: { values: times(scale * wobble(n), sessions) },
    ws_errors: { values: { passes: errors, fails: 3000 - errors, rate: errors / 3000 } },
    vus_max: { values: { value: 300, min: 300, max: 300 } },
    ...more,
  }
  return { metrics, state: { testRunDurationMs: 60_000 } }
}

function write(name: string, value: object | string | Uint8Array): string {
  const text = typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value)
  writeFileSync(join(folder, name), text)
  return name
}

const three = (options: Parameters<typeof run>[1], prefix = 'c') =>
  [11, 12, 13].map((n) => write(`${prefix}${n}.json`, run(n, options)))

const command = async (...argv: string[]) => {
  const ran = await socketgate(argv, { cwd: folder, env: {} })
  return { ...ran, words: `${ran.stdout} ${ran.stderr}`.replace(/\s+/g, ' ') }
}
const judge = (...argv: string[]) => command('judge', ...argv, '--out', 'out')
const seed = (...argv: string[]) => command('baseline', 'seed', ...argv, ...WHERE)
const seedSix = () => seed(...[1, 2, 3, 4, 5, 6].map((n) => write(`a${n}.json`, run(n))))
const verdict = (): Verdict => JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'))

beforeEach(() => {
  for (const name of ['base', 'out']) rmSync(join(folder, name), { recursive: true, force: true })
})

describe("a threshold of the script's own", () => {
  const broken = { passes: 240, fails: 2760, rate: 0.08 }
  const crossed = { ws_errors: { values: broken, thresholds: { 'rate<0.01': { ok: false } } } }

  test('that k6 found crossed is a broken SLO, with exit 11', async () => {
    const { exit, words } = await judge(
      write('x.json', run(1, { more: crossed })),
      '--metric',
      'ws_connecting',
      '--mode',
      'block',
    )
    expect([exit, verdict().outcome]).toEqual([11, 'slo'])
    expect(verdict().slos).toMatchObject([
      { verdict: 'fail', code: 'broken', threshold: 'ws_errors: rate<0.01', actual: 0.08, n: 3000 },
    ])
    expect(words).toContain('k6 itself says so in its summary')
  })

  test.each(['handled.json', 'exported.json', 'handled-default.json'])(
    'is read from what a real k6 wrote: %s',
    async (name) => {
      copyFileSync(fixture(name), join(folder, name))
      const { exit } = await judge(name, '--metric', 'join_refused', '--mode', 'block')
      expect([exit, verdict().outcome]).toEqual([11, 'slo'])
      const rows = verdict().slos.map((row) => [row.threshold, row.verdict])
      expect(Object.fromEntries(rows)).toMatchObject({
        'sync_latency{feed:orders}: p(95)<10': 'fail',
        'sync_latency{feed:orders}: avg<1000': 'met',
        // k6 lets a threshold pass that nothing was measured for.
        'sync_latency{feed:nobody}: p(95)<10': name === 'handled-default.json' ? 'indicative' : 'not_judged',
        'ws_errors: rate<0.01': 'fail',
        'checks: rate>0.9': 'met',
      })
    },
  )

  test('of a name that no plan could write is no row, and breaks the run all the same', async () => {
    const strange = { 'Login Time': { values: times(1, 100), thresholds: { 'p(95)<1': { ok: false } } } }
    const file = write('x.json', run(1, { more: strange }))
    const { exit, words } = await judge(file, '--metric', 'ws_connecting', '--mode', 'block')
    expect([exit, verdict().outcome]).toEqual([11, 'slo'])
    expect(words).toContain('Login Time: p(95)<1 is crossed')
  })

  test('that is crossed keeps a file out of the baseline; the others are stored', async () => {
    const bad = write('bad.json', run(9, { more: crossed }))
    const { exit, words } = await seed(write('a1.json', run(1)), bad)
    expect([exit, words]).toEqual([11, expect.stringContaining('1 of 2 runs stored')])
    expect(words).toContain('bad.json: its outcome is slo')
  })
})

describe('a metric of the script', () => {
  test('that is a rate is compared as a share', async () => {
    await seedSix()
    const argv = ['--metric', 'ws_errors', ...WHERE, '--mode', 'block'] as const
    const worse = await judge(...three({ errors: 240 }), ...argv)
    expect([worse.exit, verdict().outcome]).toEqual([10, 'regression'])
    expect(verdict().gates).toMatchObject([{ stat: 'rate', unit: 'share', actual: 0.08, baseline: 0.001 }])
    expect(worse.words).toContain('ws_errors rose from 0.10 to 8.0 %')
    expect(worse.words).toContain('more is taken as worse')
    const same = await judge(...three({ errors: 4 }), ...argv)
    expect([same.exit, verdict().outcome]).toEqual([0, 'pass'])
  })

  test.each([
    ['a threshold of the script wants more of it', 'logins', { 'rate>0.95': { ok: true } }],
    ['it is k6’s own rate of checks', 'checks', undefined],
  ])('is worse where there is less of it, if %s', async (_, name, thresholds) => {
    const more = (passes: number) => ({
      [name]: {
        values: { passes, fails: 3000 - passes, rate: passes / 3000 },
        ...(thresholds && { thresholds }),
      },
    })
    await seed(...[1, 2, 3, 4, 5, 6].map((n) => write(`a${n}.json`, run(n, { more: more(2998) }))))
    const { exit } = await judge(
      ...three({ more: more(2880) }),
      ...['--metric', name, ...WHERE, '--mode', 'block'],
    )
    expect([exit, verdict().outcome]).toEqual([10, 'regression'])
  })

  test('that is a counter is compared as a count, and one that never fired is 0', async () => {
    await seedSix()
    const more = { refused: { values: { count: 90, rate: 1.5 } } }
    const argv = ['--metric', 'refused', ...WHERE, '--mode', 'block'] as const
    const { exit } = await judge(...three({ more }), ...argv)
    expect([exit, verdict().outcome]).toEqual([10, 'regression'])
    expect(verdict().gates).toMatchObject([{ stat: 'count', actual: 90, baseline: 0 }])
  })

  test('that has a name of ours for another kind is judged as what it is, and that is said', async () => {
    copyFileSync(fixture('handled.json'), join(folder, 'h.json'))
    const { words } = await judge('h.json', '--metric', 'ws_roundtrip')
    expect(verdict().gates).toMatchObject([{ stat: 'rate', unit: 'share', actual: 0.5, n: 2000 }])
    expect(words).toContain('ws_roundtrip is a rate in the file, not the trend of that name')
  })
})

describe('a summary of k6', () => {
  test('does not tell refused upgrades apart: the bare metric is taken, and the row says so', async () => {
    await seedSix()
    const argv = ['--metric', 'ws_connecting', ...WHERE, '--mode', 'block'] as const
    const { exit, words } = await judge(...three({ scale: 5 }), ...argv)
    expect([exit, verdict().outcome]).toEqual([10, 'regression'])
    expect(verdict().gates[0]).toMatchObject({ selector: 'ws_connecting', n: 9000 })
    expect(words).toContain('refused upgrades among them')
  })

  test('says nothing of sockets and generator: both are unknown, and what it counts is told', async () => {
    const { stdout, words } = await judge(write('x.json', run(1)), '--metric', 'ws_connecting')
    expect(stdout).not.toMatch(/at most 0 sockets|fit:/)
    expect(words).toContain('sockets unknown')
    expect(words).toContain('unknown: lag not measured')
    expect(words).toContain('x.json counts 3,000 sessions, at most 300 VUs')
    expect([verdict().sockets, verdict().http]).toEqual([null, null])
  })

  test('with what k6 writes by default is judged by it, weakly, and the option that adds the rest is named', async () => {
    const { count, 'p(99)': _, ...usual } = times(1, 1)
    const more = (scale: number) => ({
      own: { values: Object.fromEntries(Object.entries(usual).map(([name, x]) => [name, x * scale])) },
    })
    await seed(...[1, 2, 3, 4, 5, 6].map((n) => write(`a${n}.json`, run(n, { more: more(wobble(n)) }))))
    const argv = ['--metric', 'own', ...WHERE, '--mode', 'block', '--no-store'] as const
    const { exit, words } = await judge(...three({ more: more(5) }), ...argv)
    // On how many samples p95 rests nobody says, so no number of runs makes it sure.
    expect([exit, verdict().outcome]).toEqual([0, 'suspect'])
    expect(verdict().gates[0]).toMatchObject({ stat: 'p(95)', n: 0 })
    expect(words).toContain('own lacks count, p(99) in c11.json and 2 others, so it can be suspect at most')
    expect(words).toContain('--summary-trend-stats')
    expect(words).toContain('On how many samples it rests the files do not say')
    const same = await judge(...three({ more: more(1) }), ...argv)
    expect([same.exit, verdict().outcome]).toEqual([0, 'pass'])
    expect(same.words).toContain('own lacks count')
  })

  test.each<[string, (text: string) => Uint8Array]>([
    ['with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['in UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('%s is read, and is the same run as without', async (_, encoded) => {
    const text = JSON.stringify(run(1))
    const [plain, other] = [write('x.json', text), write('y.json', encoded(text))]
    expect((await judge(other, '--metric', 'ws_connecting')).exit).toBe(0)
    const both = await judge(plain, other, write('z.json', run(2)), '--metric', 'ws_connecting')
    expect([both.exit, both.words]).toEqual([2, expect.stringContaining('x.json and y.json are one run')])
  })
})

describe('a copy of a summary', () => {
  test('fills no baseline, whatever it is called and however it is laid out', async () => {
    const value = run(1)
    const [first, copy] = [write('x.json', value), write('y.json', JSON.stringify(value, null, 2))]
    const both = await seed(first, copy)
    expect([both.exit, both.words]).toEqual([2, expect.stringContaining('x.json and y.json are one run')])
    expect((await seed(first)).exit).toBe(0)
    const again = await seed(copy)
    expect([again.exit, again.words]).toEqual([60, expect.stringContaining('y.json is stored in dir:base')])
  })

  test('of a stored one is judged against the others', async () => {
    await seedSix()
    copyFileSync(join(folder, 'a1.json'), join(folder, 'copy.json'))
    expect((await judge('copy.json', '--metric', 'ws_connecting', ...WHERE)).exit).toBe(0)
    expect(verdict().baseline).toMatchObject({ runs: 5 })
  })
})

describe('three files that look like the shards of one run', () => {
  const METRIC = ['--metric', 'ws_errors', ...WHERE] as const
  const thirds = () => three({ sessions: 1000 }, 'pod')

  test('by their size beside the stored runs are refused by name, with both ways out', async () => {
    await seedSix()
    const { exit, words } = await judge(...thirds(), ...METRIC)
    expect(exit).toBe(2)
    expect(words).toContain('pod11.json, pod12.json, pod13.json: one run in 3 shards?')
    expect(words).toContain('1,000, 1,000, 1,000 ws_sessions, 3,000 together')
    expect(words).toMatch(/--shards .* --runs/)
  })

  test('are runs where the files are as large as the stored ones, or do not add up to one', async () => {
    await seedSix()
    expect((await judge(...three({}), ...METRIC)).exit).toBe(0)
    expect((await judge(...three({ sessions: 500 }), ...METRIC)).exit).toBe(0)
  })

  test.each([
    ['setup_data', { setup_data: { run: 7 } }],
    ['metadata.generated_at', null],
  ])('are refused by an equal %s alone', async (words, extra) => {
    const machine = (n: number) => ({
      metadata: { generated_at: '2026-11-29T12:50:13Z' },
      results: { metrics: [{ name: 'ws_errors', values: { matches: n, total: 3000, rate: n / 3000 } }] },
    })
    const files = [1, 2, 3].map((n) =>
      write(`p${n}.json`, extra === null ? machine(n) : { ...run(n), ...extra }),
    )
    const judged = await judge(...files, ...METRIC)
    expect([judged.exit, judged.words]).toEqual([2, expect.stringContaining(`${words} is the same`)])
    const seeded = await seed(...files)
    expect([seeded.exit, seeded.words]).toEqual([2, expect.stringContaining('one run in 3 shards?')])
    expect((await judge(...files, ...METRIC, '--runs', '--no-store')).exit).toBe(0)
    expect((await seed(...files, '--runs', '3')).exit).toBe(0)
  })

  test('are one run with --shards: what can be added up is, and quantiles are said to be lost', async () => {
    await seedSix()
    const argv = ['--metric', 'ws_errors', '--metric', 'ws_sessions', '--metric', 'ws_connecting', ...WHERE]
    await judge(...thirds(), ...argv, '--shards')
    expect(verdict().runs).toHaveLength(1)
    expect(verdict().gates).toMatchObject([
      { verdict: 'same', n: 9000 },
      { verdict: 'same', actual: 3000 },
      { verdict: 'inconclusive', selector: 'ws_connecting' },
    ])
    expect(verdict().gates[2]?.message).toContain('the quantiles of shards cannot be merged')
  })

  test('break a threshold that the whole of them breaks, or that only a part of them can tell', async () => {
    const told = (passes: number, rate: boolean, p95: boolean): Metrics => ({
      ws_errors: {
        values: { passes, fails: 1000 - passes, rate: passes / 1000 },
        thresholds: { 'rate<0.01': { ok: rate } },
      },
      own: { values: times(1, 1000), thresholds: { 'p(95)<20': { ok: p95 } } },
    })
    const parts = [told(25, false, true), told(1, true, true), told(1, true, false)]
    const files = parts.map((more, i) => write(`p${i}.json`, run(i, { more })))
    const { exit } = await judge(...files, '--metric', 'ws_errors', '--shards', '--mode', 'block')
    expect(exit).toBe(11)
    expect(verdict().slos.map((row) => [row.threshold, row.verdict])).toEqual([
      // 27 of 3,000.
      ['ws_errors: rate<0.01', 'met'],
      ['own: p(95)<20', 'fail'],
    ])
  })

  test('are never both, and only summaries are asked', async () => {
    const files = thirds()
    expect((await judge(...files, ...METRIC, '--shards', '--runs')).words).toContain('one or the other')
    expect((await seed(...files, '--runs', '2')).words).toContain('3 summaries were given')
  })
})
