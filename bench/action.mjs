// What a job waits for before anything is measured, with dist/ as it is: a start that is refused, against an empty Node;
// and the time from the start of the action to the start of k6, out of a warm tool cache, everything verified on the way.
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, report } from './support.mjs'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'socketgate-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Nothing of our own environment but PATH, for both that are compared. */
const ENV = { PATH: process.env.PATH, HOME: folder, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder }

/** As the runner runs it. */
function action(env) {
  const from = process.hrtime.bigint()
  const started = Date.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'action.js')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...ENV, ...env },
  })
  return { ms: Number(process.hrtime.bigint() - from) / 1e6, started, status, log: `${stdout}${stderr}` }
}

function empty() {
  const from = process.hrtime.bigint()
  spawnSync(process.execPath, ['-e', '0'], { stdio: 'ignore', env: ENV })
  return Number(process.hrtime.bigint() - from) / 1e6
}

const refused = []
const nothing = []
for (let i = 0; i < 15; i++) {
  nothing.push(empty())
  const { ms, status, log } = action({ GITHUB_EVENT_NAME: 'pull_request_target', INPUT_PLAN: 'plan.yaml' })
  if (status !== 1 || !log.includes('pull_request_target')) throw new Error(`it was not refused: ${log}`)
  refused.push(ms)
}
report('action, refused start ÷ node -e 0', median(refused) / median(nothing), 'at most', 4)

/** Loaded once a verdict is published, where results are uploaded. */
const UPLOAD = /^action-(?:artifact|upload)\.js$/
const bytesOf = (isCounted) =>
  readdirSync(dist)
    .filter((name) => name.startsWith('action') && isCounted(name))
    .reduce((total, name) => total + statSync(join(dist, name)).size, 0)
report(
  'size of the action, without what uploads',
  bytesOf((name) => !UPLOAD.test(name)) / 1e6,
  'at most',
  3,
  'MB',
)
report('size of what uploads its results', bytesOf((name) => UPLOAD.test(name)) / 1e6, 'at most', 1.6, 'MB')

if (process.platform === 'linux') await startOfK6()
else console.log('skipped: the start of k6 needs a shell script as k6')

/** A program that answers as k6 does, notes when it is told to run, and ends; as large as the real one. */
async function startOfK6() {
  // It is looked whether the targets can be connected to at all: the system answers for a process that is busy.
  const target = createServer().listen(8787, '127.0.0.1')
  await once(target, 'listening')
  const version = '2.99.0'
  const build = process.arch === 'arm64' ? 'linux-arm64' : 'linux-amd64'
  const name = `k6-v${version}-${build}`
  const mark = join(folder, 'started')
  const script = `#!/bin/sh
if [ "$1" = run ]; then date +%s%3N > '${mark}'; exit 99; fi
echo 'k6 v${version} (commit/fake, go1.26, ${build.replace('-', '/')})'
exit 0
`
  const real = (process.env.PATH ?? '')
    .split(delimiter)
    .map((place) => join(place, 'k6'))
    .find((path) => existsSync(path))
  const body = real === undefined ? randomBytes(45e6) : readFileSync(real)
  mkdirSync(join(folder, name))
  const binary = join(folder, name, 'k6')
  writeFileSync(binary, Buffer.concat([Buffer.from(script), body]))
  chmodSync(binary, 0o755)
  const archive = join(folder, `${name}.tar.gz`)
  const { status } = spawnSync('tar', ['-czf', archive, '-C', folder, name])
  if (status !== 0) throw new Error('tar could not pack the archive')

  const hash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')
  const cached = join(folder, 'tools', 'socketgate-k6', version, build)
  mkdirSync(cached, { recursive: true })
  copyFileSync(binary, join(cached, 'k6'))
  copyFileSync(archive, join(cached, `${name}.tar.gz`))
  writeFileSync(join(cached, 'k6.sha256'), `${hash(binary)}  k6\n`)
  writeFileSync(`${cached}.complete`, '')
  const plan = readFileSync(new URL('../examples/demo.yaml', import.meta.url), 'utf8')
  writeFileSync(join(folder, 'plan.yaml'), plan.replace(/^ *(version|ready|expect):.*\/.*$/gm, ''))

  const env = {
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    INPUT_PLAN: 'plan.yaml',
    'INPUT_K6-VERSION': version,
    'INPUT_K6-SHA256': hash(archive),
    // Nothing may be fetched: whoever tried would fail at once.
    'INPUT_K6-MIRROR': 'http://127.0.0.1:1',
  }
  const waited = []
  for (let i = 0; i < 9; i++) {
    rmSync(mark, { force: true })
    const { started, log } = action(env)
    if (!existsSync(mark)) throw new Error(`k6 was not started: ${log}`)
    waited.push(Number(readFileSync(mark, 'utf8')) - started)
  }
  target.close()
  report('action start to k6 start, warm tool cache', median(waited) / 1000, 'at most', 1.5, 's')
}
