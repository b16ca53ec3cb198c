// Healthy runs of the demo's service and of each example: all default SLOs are met, and nothing stands under Also seen.
// A run whose generator was saturated proves nothing, for or against: it is counted, and made again.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { CLI, startDemo } from './demo.mjs'

export const says = '20 healthy runs of each example under each engine leave all default SLOs green (25 min)'

/** What brings an example under 15 s whose own profiles are made for longer runs; the others run as they are. */
const SHORTER = {
  'orders-feed': {
    'scenarios.orders.load.stages': [
      { duration: '2s', target: 20 },
      { duration: '9s', target: 20 },
      { duration: '1s', target: 0 },
    ],
    'scenarios.orders.socket.heartbeat': { every: '2s', by: 'ping', timeout: '2s' },
    'scenarios.place-order.load.duration': '12s',
  },
}

const examples = new URL('../../examples/', import.meta.url)
const EXAMPLES = readdirSync(examples)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))

/** @param options `runs`, `engine`, `only` (a plan): a smaller proof. */
export async function prove({ runs = '20', engine, only }) {
  const folder = mkdtempSync(join(tmpdir(), 'socketgate-healthy-'))
  const demo = await startDemo()
  const plans = EXAMPLES.filter((name) => only === undefined || only === name)
  const engines = (engine === undefined ? ['embedded', 'k6'] : [engine]).filter(isFound)
  try {
    const counts = plans.flatMap((plan) =>
      engines.map((name) => countOf(plan, name, Number(runs), { folder, env: demo.env })),
    )
    return counts.length > 0 && counts.every((holds) => holds)
  } finally {
    demo.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function isFound(engine) {
  if (engine !== 'k6') return true
  const found = spawnSync(process.env.SOCKETGATE_K6 ?? 'k6', ['version']).status === 0
  if (!found) console.log('k6 is not found: its runs are left out')
  return found
}

/** As many runs as are wanted on a generator that was fit, of at most three times as many; prints what they show. */
function countOf(plan, engine, wanted, { folder, env }) {
  const file = join(folder, `${plan}.yaml`)
  writeFileSync(file, shortened(plan))
  const fit = []
  let saturated = 0
  while (fit.length < wanted && fit.length + saturated < 3 * wanted) {
    const verdict = runOf(file, engine, { folder, env })
    if (isSaturated(verdict)) saturated++
    else fit.push(verdict)
  }
  const rows = fit.flatMap(({ slos }) => slos.filter(({ from }) => from === 'default'))
  const red = rows.filter(({ verdict }) => verdict !== 'met')
  const seen = fit.flatMap(({ seen = [] }) => seen)
  const broken = fit.filter(({ complete }) => !complete)
  const slowest = Math.max(0, ...fit.map(({ duration }) => duration)) / 1000
  console.log(
    `${plan}, ${engine}: ${fit.length} runs of at most ${slowest.toFixed(1)} s (${saturated} more on a busy generator); ${rows.length - red.length} of ${rows.length} default SLOs met; ${broken.length} incomplete; ${seen.length} also seen`,
  )
  for (const { verdict, message, name } of red) console.log(`  ${verdict}: ${message || name}`)
  for (const { message } of seen) console.log(`  also seen: ${message}`)
  for (const { problems } of broken)
    console.log(`  incomplete: ${problems.map((one) => one.message).join('; ')}`)
  return fit.length === wanted && rows.length > 0 && red.length + seen.length + broken.length === 0
}

function shortened(plan) {
  const document = parseDocument(readFileSync(new URL(`${plan}.yaml`, examples), 'utf8'))
  for (const [path, value] of Object.entries(SHORTER[plan] ?? {})) document.setIn(path.split('.'), value)
  return String(document)
}

function runOf(file, engine, { folder, env }) {
  const out = join(folder, 'out')
  rmSync(out, { recursive: true, force: true })
  const argv = ['run', file, '--engine', engine, '--mode', 'observe', '--out', out]
  const ran = spawnSync(process.execPath, [CLI, ...argv], { env, encoding: 'utf8' })
  if (ran.status !== 0) console.log(ran.stderr)
  return JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8'))
}

function isSaturated({ reasons }) {
  return reasons.some(({ code }) => code === 'saturated')
}
