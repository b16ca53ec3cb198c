// A judgement against 3,000 stored runs: from the store to the verdict, in a process that has judged nothing before, as every
// run of the gate is; of a folder, and of a branch over HTTP with what is fetched of it. Each record is of the size of a real
// one, and hardly any two have a figure in common.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importSource, report } from './support.mjs'

const RUNS = 3000
/** Of which the quickest counts. */
const TIMES = 3
/** ms: git is started eleven times, and asks the server five. */
const LIMIT = 500
const TOKEN = 'token-5f0e1d2c3b4a'
const DAY = 24 * 3_600_000
const FIRST = Date.parse('2023-01-02T03:04:05.678Z')
const KEY = '3f9c1ab24e07'
const FEEDS = Array.from({ length: 12 }, (_, i) => `feed-${i}`)
const PHASES = ['ramp', 'steady', 'down']

/** A linear congruential generator, which each run begins anew: the same run every time. */
let state = 0
const draw = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}
const hex = (length) => Array.from({ length }, () => '0123456789abcdef'[Math.floor(draw() * 16)]).join('')

const SHAPE = { min: 12, p25: 24, p50: 30, p75: 37, p90: 43, p95: 47, p975: 51, p99: 58, p999: 75, max: 96 }

function trendOf(metric, tags) {
  const of = (value) => value * (0.97 + 0.06 * draw())
  const scale = 0.97 + 0.06 * draw()
  const quantiles = Object.entries(SHAPE).map(([name, value]) => [name, value * scale])
  const slices = Array.from({ length: 10 }, () => of(30))
  const count = 8000 + Math.floor(draw() * 90)
  const plain = { distinct: null, avg: of(31), slices, whole: false, below: { zero: 0, ms: 0 } }
  return { kind: 'trend', metric, tags, count, ...plain, ...Object.fromEntries(quantiles) }
}

/** The run of a number, one every eight hours, each on a machine of its own. */
function recordOf(number) {
  state = Math.imul(number + 7, 2_654_435_761) >>> 0
  const started = FIRST + (number * DAY) / 3
  const iso = (at) => new Date(at).toISOString()
  const stats = FEEDS.flatMap((feed) =>
    PHASES.flatMap((phase) =>
      ['ws_message_latency', 'ws_connecting'].map((metric) => trendOf(metric, { feed, phase })),
    ),
  )
  const closes = FEEDS.map((feed) => ({
    ...{ code: '1000', side: 'plan', how: 'frame', scenario: feed, feed, phase: 'steady', reason: null },
    count: 20,
  }))
  return {
    version: 1,
    generator: 1,
    plan: { name: 'orders-feed', file: 'plans/orders-feed.yaml' },
    series: {
      key: KEY,
      digest: 'd'.repeat(64),
      profile: 'pr',
      engine: 'k6 2',
      environment: null,
      runnerLabel: 'linux-x64-4',
    },
    provenance: {
      tool: '0.1.0',
      engine: { name: 'k6', version: '2.3.0', sha256: 'e'.repeat(64) },
      started: iso(started),
      ended: iso(started + 60_000),
      machine: {
        id: hex(16),
        os: 'linux',
        arch: 'x64',
        cpu: `Example CPU ${Math.floor(draw() * 3)}`,
        cores: 4,
      },
      runnerLabel: 'linux-x64-4',
      commit: hex(40),
      ref: 'refs/heads/main',
      event: 'push',
      runId: String(11_000_000_000 + number),
      attempt: 1,
    },
    timeline: Object.fromEntries(
      FEEDS.map((feed) => [
        feed,
        PHASES.map((phase, i) => ({ phase, from: i * 20_000, to: (i + 1) * 20_000 })),
      ]),
    ),
    duration: 60_000,
    ended: 'clean',
    abortedOn: null,
    complete: true,
    problems: [],
    stats,
    measured: [],
    deliveries: [],
    sockets: { tried: 240, opened: 240, subscribed: 240, peak: 240, failed: [], unended: 0 },
    http: { requests: 20, answered: 20, failed: 0, byStatus: { 200: 20 } },
    closes,
    health: {
      ...{ cpuP95: 0.2, cores: 4, lagP99: 0.5, lagSamples: 800, stealP95: 0, droppedIterations: 0 },
      ...{ memoryPeak: 50_000_000, descriptorLimit: 65_536, probe: 300 },
    },
    bytes: { sent: 1000, received: 100_000 },
    judged: {
      outcome: 'pass',
      codes: [],
      rows: FEEDS.map((feed) => ({
        row: `ws_message_latency{feed:${feed},phase:steady}: p(99)`,
        verdict: 'same',
      })),
    },
  }
}

const { pack, fileNameOf, headFile, startGitServer, openStore, conclude, defaultGates, loadOfRecord } =
  await importSource(
    'src/baseline/file/pack.ts',
    'src/baseline/file/names.ts',
    'src/baseline/file/head-file.ts',
    'src/baseline/store.ts',
    'src/app/conclude.ts',
    'src/judge/gate/default-gates.ts',
    'test/support/git-server.ts',
  )

/** ms of one judgement, and whether it was compared with all of them. */
async function judgeAt(where) {
  const { judged: _, ...candidate } = recordOf(RUNS)
  const load = loadOfRecord(candidate, defaultGates(candidate))
  const store = openStore(where, '/', { env: { PATH: process.env.PATH, SOCKETGATE_GIT_TOKEN: TOKEN } })
  const began = performance.now()
  const { baseline, gates } = await conclude(load, [candidate], { store, append: false })
  const took = performance.now() - began
  if (
    baseline.runs !== 20 ||
    baseline.comparable !== RUNS ||
    gates.every(({ verdict }) => verdict !== 'same')
  )
    throw new Error(`it was not compared with them: ${JSON.stringify(baseline)}`)
  return took
}

/** The least of several: other work on the machine is not the gate's. */
async function timed(where) {
  const all = []
  for (let time = 0; time < TIMES; time++) {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), where], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
    })
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`${where} could not be judged against`)
    all.push(Number(said))
  }
  return Math.min(...all)
}

/** A bare repository of these files on a branch, in one pack, as a forge has it. */
function repositoryOf(path, files, filters = true) {
  const git = (args, input) => execFileSync('git', ['-C', path, ...args], { input, stdio: 'pipe' })
  mkdirSync(path, { recursive: true })
  git(['init', '--quiet', '--bare'])
  git(['config', 'uploadpack.allowFilter', String(filters)])
  const data = (bytes) => [`data ${bytes.length}\n`, bytes, '\n']
  const stream = [
    `commit refs/heads/b\ncommitter a <a@example.test> ${Math.floor(FIRST / 1000)} +0000\n`,
    ...data('one'),
    ...files.flatMap(({ path: name, bytes }) => [`M 100644 inline ${name}\n`, ...data(bytes)]),
    'done\n',
  ]
  git(['fast-import', '--quiet', '--done'], Buffer.concat(stream.map((part) => Buffer.from(part))))
  git(['repack', '-a', '-d', '-f', '-q'])
}

/** Before a server, on a port of its own: bytes that it has sent. */
async function counted(port) {
  const count = { sent: 0, url: '' }
  const proxy = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    far.on('data', (bytes) => {
      count.sent += bytes.length
    })
    for (const socket of [near, far]) socket.on('error', () => {})
    near.pipe(far).pipe(near)
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  count.url = `http://127.0.0.1:${proxy.address().port}`
  return { count, close: () => proxy.close() }
}

async function compareAll(folder) {
  let plain = 0
  const records = Array.from({ length: RUNS }, (_, number) => recordOf(number))
  const files = records.map((record) => {
    plain += JSON.stringify(record).length / RUNS / 1024
    return { path: `${KEY}/${fileNameOf(record)}`, bytes: pack(record) }
  })
  const packed = files.reduce((sum, { bytes }) => sum + bytes.length / RUNS / 1024, 0)
  console.log(`${RUNS} records of ${plain.toFixed(0)} KiB, ${packed.toFixed(0)} KiB stored`)
  mkdirSync(join(folder, 'plain', KEY), { recursive: true })
  for (const { path, bytes } of files) writeFileSync(join(folder, 'plain', path), bytes)
  report(
    'judging against 3,000 stored runs',
    await timed(`dir:${join(folder, 'plain')}`),
    'at most',
    300,
    'ms',
  )

  const heads = [...files, ...files.map(headFile)]
  repositoryOf(join(folder, 'heads.git'), heads)
  repositoryOf(join(folder, 'unfiltered.git'), heads, false)
  repositoryOf(join(folder, 'earlier.git'), files)
  const server = await startGitServer({ root: folder, tokens: { [`x-access-token:${TOKEN}`]: 'read' } })
  const { count, close } = await counted(Number(new URL(server.url).port))
  try {
    const fetched = async (name) => {
      count.sent = 0
      const took = await timed(`git:${count.url}/${name}.git#b`)
      return { took, megabytes: `${(count.sent / TIMES / 1e6).toFixed(1)} MB fetched` }
    }
    const { took, megabytes } = await fetched('heads')
    report(`the same on a branch over HTTP, ${megabytes}`, took, 'at most', LIMIT, 'ms')
    for (const [name, what] of [
      ['unfiltered', 'by a server that leaves nothing out'],
      ['earlier', 'of an earlier version, without heads'],
    ]) {
      const whole = await fetched(name)
      console.log(`     ${what}: ${whole.took.toFixed(0)} ms, ${whole.megabytes}`)
    }
  } finally {
    close()
    await server.close()
  }
}

const [where] = process.argv.slice(2)
if (where !== undefined) console.log(await judgeAt(where))
else {
  const folder = mkdtempSync(join(tmpdir(), 'socketgate-history-'))
  try {
    await compareAll(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
