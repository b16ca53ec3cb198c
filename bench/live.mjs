// The gate on real sockets: gates of an unchanged build, then gates of a build whose tail is half as slow again,
// against the demo service, under k6 where there is one. About 10 minutes; prints every gate, then the counts.
// On a machine that others keep busy its gates are inconclusive, with the lag that says so.
// Not part of `npm run bench`: it measures the verdict, not speed.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const plan = fileURLToPath(new URL('../examples/demo.yaml', import.meta.url))
const [unchanged, slowed, seeds] = (process.argv[2] ?? '20,10,10').split(',').map(Number)
const engine = process.argv[3] ?? 'auto'

/** 5 % of the messages 36 ms later: p99 of the service's own lognormal goes from 45 to about 67 ms, × 1.5. */
const SLOW_TAIL = { slowEvery: { n: 20, by: 36 } }

const folder = mkdtempSync(join(tmpdir(), 'socketgate-live-'))
const service = spawn(process.execPath, [cli, 'demo', '--serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'ignore'],
})
const [line] = await once(createInterface({ input: service.stdout }), 'line')
const { port } = JSON.parse(line)
const env = { ...process.env, DEMO_API: `http://127.0.0.1:${port}`, DEMO_FEED: `ws://127.0.0.1:${port}` }
const where = ['--baseline', `dir:${join(folder, 'base')}`, '--profile', 'gate', '--engine', engine]

try {
  await turn({ slowEvery: null })
  socketgate(['baseline', 'seed', plan, '--runs', String(seeds), ...where])
  const same = gates('unchanged', unchanged)
  await turn(SLOW_TAIL)
  const worse = gates('tail x1.5', slowed)
  summary('unchanged', same)
  summary('tail x1.5', worse)
  const ok = same.every((gate) => gate.outcome !== 'regression') && caught(worse) >= 0.8 * slowed
  process.exitCode = ok ? 0 : 1
} finally {
  service.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}

function gates(name, count) {
  return Array.from({ length: count }, (_, i) => {
    const out = join(folder, 'out')
    const { status } = socketgate(['run', plan, ...where, '--no-store', '--mode', 'observe', '--out', out])
    const verdict = JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8'))
    const row = verdict.gates[0]
    const runs = verdict.runs.length
    console.log(
      `${name} ${i + 1}: ${verdict.outcome}, ${runs} runs, z ${row.z?.toFixed(1)} (limit ${row.zLimit?.toFixed(1)}), p99 ${row.actual?.toFixed(1)} ms, lag ${verdict.health?.lagP99?.toFixed(1)} ms, exit ${status}`,
    )
    return { outcome: verdict.outcome, runs }
  })
}

function socketgate(argv) {
  const ran = spawnSync(process.execPath, [cli, ...argv], { env, encoding: 'utf8' })
  if (ran.status !== 0) console.log(ran.stderr)
  return ran
}

async function turn(knobs) {
  const body = JSON.stringify(knobs)
  const answer = await fetch(`http://127.0.0.1:${port}/admin/knobs`, { method: 'POST', body })
  if (!answer.ok) throw new Error(await answer.text())
}

function caught(of) {
  return of.filter(({ outcome }) => outcome === 'regression').length
}

function summary(name, of) {
  const outcomes = new Map()
  for (const { outcome } of of) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  const counts = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')
  const runs = of.reduce((sum, gate) => sum + gate.runs, 0) / of.length
  console.log(`${name}: ${of.length} gates: ${counts}; ${runs.toFixed(2)} runs a gate`)
}
