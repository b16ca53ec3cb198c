import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/baseline/store.ts'
import { seriesOf } from '../../src/evidence/series.ts'
import type { Record } from '../../src/model/record/record.ts'
import { formatThreshold } from '../../src/model/threshold.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import { record, trend } from '../judge/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { LOGIN, ORDERS, planText } from '../support/plans.ts'
import { socketgate } from '../support/terminal.ts'

const folder = temporaryFolder()
const FEED = 'ws_message_latency{feed:orders}'
const PLAN = planText({
  port: 1,
  path: '/ws',
  socket: ORDERS,
  head: LOGIN,
  rest: `thresholds: { "${FEED}": ["p(99)<200"] }\ngate: [ { metric: "${FEED}", stat: p(99), level: key } ]`,
})
const load = makeLoad(parsePlan(Buffer.from(PLAN), 'plan.yaml', () => new Uint8Array()))

/** One run of the plan, all of its latencies `scale` times as long. */
function run(n: number, scale: number, over: Partial<Record> = {}): Record {
  const made = record({}, n)
  const measured = load.thresholds.map((threshold) => ({
    threshold: formatThreshold(threshold),
    actual: threshold.from === 'plan' ? 58 * scale : threshold.expression.bound,
    n: 8000,
    distinct: null,
    beyond: threshold.from === 'plan' && scale > 4 ? 900 : 0,
  }))
  return {
    ...made,
    plan: { name: 'small', file: 'plan.yaml' },
    series: seriesOf(load, made.provenance),
    stats: [trend({}, scale, FEED)],
    measured,
    ...over,
  }
}

const wobble = (n: number) => 1 + 0.02 * Math.sin(n * 12.9898)

function write(name: string, value: unknown): string {
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value))
  return name
}

const judge = (...argv: string[]) => judgeAt('c0ffee', ...argv)
const judgeAt = (commit: string, ...argv: string[]) =>
  socketgate(['judge', ...argv, '--out', 'out'], { cwd: folder, env: { GITHUB_SHA: commit } })
const verdict = (): Verdict => JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'))

function stored(): string[] {
  return readdirSync(join(folder, 'base'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.gz'),
  )
}

/** Six runs of an unchanged build. */
async function seed(): Promise<void> {
  const store = openStore('dir:base', folder)
  for (let n = 1; n <= 6; n++) await store.append([run(n, wobble(n))])
}

beforeEach(async () => {
  for (const name of ['base', 'out']) rmSync(join(folder, name), { recursive: true, force: true })
  write('plan.yaml', PLAN)
  await seed()
})

/** The files of three runs. */
const three = (scale: number) => [11, 12, 13].map((n) => write(`${n}.json`, run(n, scale * wobble(n))))

describe('records that were measured before', () => {
  test('are judged together, compared, reported and stored, as run does', async () => {
    const { exit, stdout } = await judge(...three(1), '--plan', 'plan.yaml', '--baseline', 'dir:base')
    expect([exit, verdict().outcome]).toEqual([0, 'pass'])
    expect(verdict().runs.map(({ runId }) => runId)).toEqual(['run-11', 'run-12', 'run-13'])
    expect(stdout).toContain('3 runs on 1 machine decide')
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'record-1.json',
      'record-2.json',
      'record-3.json',
      'report.md',
      'verdict.json',
    ])
    expect(stored()).toHaveLength(9)
  })

  test('are judged again as they were the first time, and are not stored twice', async () => {
    const argv = [...three(1), '--plan', 'plan.yaml', '--baseline', 'dir:base']
    await judge(...argv)
    const first = verdict()
    expect((await judge(...argv)).exit).toBe(0)
    expect(verdict()).toEqual(first)
    expect(stored()).toHaveLength(9)
  })

  test('are not stored under another name', async () => {
    const copy = write('14.json', run(14, wobble(3)))
    expect((await judge(copy, '--plan', 'plan.yaml', '--baseline', 'dir:base')).exit).toBe(0)
    expect(stored()).toHaveLength(6)
  })

  test('are told and stored where their results cannot be written any more, as on a full disk', async () => {
    // A folder in the place of a result: it passes whatever is tried before, and takes no file.
    mkdirSync(join(folder, 'out/verdict.json'), { recursive: true })
    const { exit, stdout, stderr } = await judge(...three(1), '--plan', 'plan.yaml', '--baseline', 'dir:base')
    expect(stdout).toContain('PASS')
    expect(stderr).toMatch(
      /the results could not be written to .*out: a folder stands where a file is needed/,
    )
    expect(stdout).toMatch(/Report +none: the results could not be written\s+Exit +2, because of that/)
    expect([exit, stored().length]).toEqual([2, 9])
    const data = await judge(...three(1), '--plan', 'plan.yaml', '--baseline', 'dir:base', '--json')
    expect(JSON.parse(data.stdout)).toMatchObject({ outcome: 'pass', exitCode: 0, exit: 2, fails: true })
    expect(data.exit).toBe(2)
    const slow = await judge(
      ...three(1.5),
      '--plan',
      'plan.yaml',
      '--baseline',
      'dir:base',
      '--mode',
      'block',
    )
    expect([slow.exit, slow.stdout.includes('FAIL: regression')], slow.stdout).toEqual([10, true])
  })

  test('are not judged into a folder that another run writes to', async () => {
    mkdirSync(join(folder, 'out'), { recursive: true })
    const lock = join(folder, 'out/.socketgate.lock')
    writeFileSync(lock, `${process.pid}\n`)
    const argv = [...three(1), '--plan', 'plan.yaml', '--baseline', 'dir:base']
    const { exit, stderr } = await judge(...argv)
    expect([exit, stored().length]).toEqual([2, 6])
    expect(stderr).toContain('another run writes to --out')
    expect(readdirSync(join(folder, 'out'))).toEqual(['.socketgate.lock'])
    rmSync(lock)
    expect((await judge(...argv)).exit).toBe(0)
    expect(readdirSync(join(folder, 'out'))).not.toContain('.socketgate.lock')
  })

  test('fail a release where all of them diverged: 10', async () => {
    const argv = [...three(1.5), '--plan', 'plan.yaml', '--baseline', 'dir:base', '--mode', 'block']
    const { exit, stdout } = await judge(...argv)
    expect([exit, verdict().outcome]).toEqual([10, 'regression'])
    expect(stdout).toContain('FAIL: regression')
    // Kept with what was said of them, and no part of the baseline.
    expect(stored()).toHaveLength(9)
    expect(verdict().baseline).toMatchObject({
      written: true,
      notCounted: 'nobody has accepted it',
    })
  })

  test('are only compared with --no-store', async () => {
    await judge(...three(1), '--plan', 'plan.yaml', '--baseline', 'dir:base', '--no-store')
    expect(stored()).toHaveLength(6)
  })

  test('are put into the order of time', async () => {
    await judge(...three(1).toReversed(), '--plan', 'plan.yaml')
    expect(verdict().runs.map(({ runId }) => runId)).toEqual(['run-11', 'run-12', 'run-13'])
  })

  test('of one run never confirm', async () => {
    const argv = [write('11.json', run(11, 1.5)), '--plan', 'plan.yaml', '--baseline', 'dir:base']
    await judge(...argv, '--mode', 'block')
    expect(verdict().outcome).toBe('suspect')
  })

  test('that lie in the results folder stay as they are', async () => {
    mkdirSync(join(folder, 'out'))
    for (const i of [1, 2, 3]) write(`out/record-${i}.json`, run(10 + i, 1))
    await judge('out/record-2.json', '--plan', 'plan.yaml')
    expect(readdirSync(join(folder, 'out')).sort()).toContain('record-3.json')
  })

  test('are read from a baseline, too', async () => {
    const { exit } = await judge(join('base', stored()[0]!), '--plan', 'plan.yaml', '--baseline', 'dir:base')
    expect(exit).toBe(0)
    expect(verdict().baseline?.runs).toBe(5)
  })

  test('without a plan are held to the thresholds they were measured against', async () => {
    const { exit } = await judge(write('11.json', run(11, 5)), '--metric', FEED, '--mode', 'block')
    expect([exit, verdict().outcome]).toEqual([11, 'slo'])
    expect(verdict().gates.map(({ selector, level }) => [selector, level])).toEqual([[FEED, 'key']])
  })

  test('without a plan and metrics are gated on p99 of what was measured', async () => {
    await judge(write('11.json', run(11, 1)), '--baseline', 'dir:base')
    expect(verdict()).toMatchObject({ outcome: 'pass', gates: [{ selector: FEED, stat: 'p(99)' }] })
  })
})

const other = (over: Partial<Record['series']>) => ({ series: { ...run(1, 1).series, ...over } })

describe('what cannot be judged is a usage error (2) that names the file', () => {
  test.each<[string, () => string[], RegExp]>([
    ['2 records', () => three(1).slice(0, 2), /1, 3 or 5 records, found 2/],
    ['4 records', () => [...three(1), write('14.json', run(14, 1))], /1, 3 or 5 records, found 4/],
    [
      'one run under another name',
      () => [...three(1).slice(0, 2), write('14.json', run(14, wobble(12)))],
      /12\.json and 14\.json are one run/,
    ],
    [
      'a run of another load under the same key',
      () => [
        ...three(1).slice(0, 2),
        write('14.json', run(14, 1.1, other({ key: seriesOf(load, record().provenance).key, digest: 'e' }))),
      ],
      /are of two series, which differ in: load/,
    ],
    ['one record twice', () => [...three(1).slice(0, 2), '11.json'], /11\.json and 11\.json are one run/],
    [
      'two series',
      () => [
        ...three(1).slice(0, 2),
        write('x.json', run(14, 1, other({ key: 'f'.repeat(12), engine: 'embedded-20' }))),
      ],
      /11\.json and x\.json are of two series, which differ in: engine/,
    ],
    [
      'a plan whose load has changed',
      () => [write('11.json', run(11, 1, other({ digest: 'e'.repeat(64) }))), '--plan', 'plan.yaml'],
      /not the plan of these records/,
    ],
    [
      'a plan with a threshold that the record was not measured against',
      () => [write('11.json', run(11, 1, { measured: [] })), '--plan', 'plan.yaml'],
      /run \S+ was not measured against: ws_message_latency\{feed:orders\}: p\(99\)<200/,
    ],
    [
      'another profile',
      () => [three(1)[0]!, '--plan', 'plan.yaml', '--profile', 'pr'],
      /measured under full/,
    ],
    ['a profile without a plan', () => [three(1)[0]!, '--profile', 'pr'], /--profile goes with --plan/],
    [
      'a plan and a metric',
      () => [three(1)[0]!, '--plan', 'plan.yaml', '--metric', FEED],
      /give one of them/,
    ],
    [
      'four metrics',
      () => [three(1)[0]!, ...[1, 2, 3, 4].flatMap((n) => ['--metric', `a${n}`])],
      /at most 3 metrics/,
    ],
    ['a metric that is none', () => [three(1)[0]!, '--metric', 'a{'], /--metric a\{/],
    ['a file that is not there', () => ['nowhere.json'], /cannot read nowhere\.json: there is no such file/],
    ['a folder', () => ['.'], /not a regular file/],
    ['no JSON', () => [write('x.json', '{"version": 1,')], /x\.json is no JSON, or was cut off/],
    [
      'JSON of somebody else',
      () => [write('x.json', { name: 'x' })],
      /neither a record of Socketgate nor a summary/,
    ],
    ['a list', () => [write('x.json', [])], /neither a record/],
    [
      'a damaged record',
      () => [write('x.json', { ...run(11, 1), duration: 'long' })],
      /no record of Socketgate: duration/,
    ],
    ['a newer record', () => [write('x.json', { ...run(11, 1), version: 2 })], /version 2.*newer Socketgate/],
    ['a damaged packed record', () => [write('x.json.gz', '\u001f')], /x\.json\.gz/],
    ['a series for records', () => [three(1)[0]!, '--series', 'x'], /a record knows its own/],
    [
      'a threshold that is none',
      () => [
        write(
          'x.json',
          run(11, 1, { measured: [{ threshold: 'x', actual: 1, n: 1, distinct: null, beyond: null }] }),
        ),
      ],
      /threshold that cannot be read/,
    ],
  ])('%s', async (_, argv, words) => {
    const { exit, stderr } = await judge(...argv())
    expect([exit, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringMatching(words)])
  })
})

/** k6's figures of one run, in the shape of handleSummary or of --summary-export. */
function k6Summary(scale: number, flat = false): unknown {
  const { min, avg, p50, max, p95, p99 } = trend({}, scale)
  const latency = { min, avg, med: p50, max, 'p(95)': p95, 'p(99)': p99, count: 8000 }
  const received = { count: 8000, rate: 133.3 }
  return flat
    ? { metrics: { [FEED]: { ...latency, thresholds: { 'p(99)<200': false } }, ws_msgs_received: received } }
    : {
        metrics: {
          [FEED]: { type: 'trend', contains: 'time', values: latency },
          ws_msgs_received: { type: 'counter', contains: 'default', values: received },
        },
      }
}

describe("k6's own summaries", () => {
  const summaries = (scale: number, flat: boolean) =>
    [1, 2, 3].map((n) => write(`s${n}.json`, k6Summary(scale * wobble(n), flat)))

  test.each([false, true])(
    'are judged against summaries of the same shape (flat: %s), as weaker evidence',
    async (flat) => {
      const argv = ['--metric', FEED, '--series', 'nightly', '--baseline', 'dir:base']
      for (let n = 1; n <= 6; n++) {
        const seeded = await judgeAt(`c${n}`, write('seed.json', k6Summary(wobble(n + 20), flat)), ...argv)
        expect(seeded.exit).toBe(0)
      }
      const same = await judge(...summaries(1, flat), ...argv, '--no-store')
      expect([same.exit, verdict().outcome]).toEqual([0, 'pass'])
      expect(verdict().notices[0]?.message).toContain('weaker evidence')
      expect(verdict()).toMatchObject({ baseline: { runs: 6 }, plan: { name: 'nightly' } })
      const slower = await judge(...summaries(1.6, flat), ...argv, '--mode', 'block')
      expect([slower.exit, verdict().outcome]).toEqual([10, 'regression'])
    },
  )

  test('are refused without --metric, which says what is gated', async () => {
    const { exit, stderr } = await judge(summaries(1, false)[0]!)
    expect([exit, stderr]).toEqual([2, expect.stringContaining('--metric')])
  })

  test('are never judged beside records', async () => {
    const { exit, stderr } = await judge(...summaries(1, false).slice(0, 2), three(1)[0]!, '--metric', FEED)
    expect([exit, stderr]).toEqual([2, expect.stringContaining('cannot be judged together')])
  })

  test('of one run named twice are one run', async () => {
    const file = write('x.json', k6Summary(1))
    const copy = write('y.json', k6Summary(1))
    const third = write('z.json', k6Summary(1.01))
    // When they were written says nothing.
    utimesSync(join(folder, copy), 1_700_000_000, 1_700_000_000)
    const { exit, stderr } = await judge(file, copy, third, '--metric', FEED)
    expect([exit, stderr]).toEqual([2, expect.stringContaining('x.json and y.json are one run')])
  })
})
