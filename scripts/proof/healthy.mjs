// Healthy runs of the demo's service and of each example: all default SLOs are met, and nothing stands under Also seen.
// A run whose generator was busy proves nothing, for or against: it is counted, and made again.
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { EXAMPLES, startDemo, writeExample } from './demo.mjs'
import { enginesFound, gate, inFolder } from './gate.mjs'
import { untilGood } from './side-by-side.mjs'

export const says = '20 healthy runs of each example under each engine leave all default SLOs green (15 min)'

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

/** A run at once for each core: with two for each, half of the embedded engine's are busy. */
const LANES = `${availableParallelism()}`

const PLANS = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))

/** @param options `count` runs of each plan under each engine, `side-by-side` of them; `engine`, `only` (a plan): of one. */
export function prove({ count = '20', engine, only, 'side-by-side': beside = LANES }) {
  return inFolder(async (folder) => {
    const plans = PLANS.filter((name) => only === undefined || only === name)
    for (const plan of plans) writeExample(join(folder, `${plan}.yaml`), plan, SHORTER[plan])
    const engines = enginesFound(engine)
    const pairs = plans.flatMap((plan) => engines.map((name) => [plan, name]))
    const lanes = await Promise.all(
      Array.from({ length: Number(beside) }, (_, n) => laneIn(join(folder, `${n}`))),
    )
    try {
      const held = []
      for (const [plan, name] of pairs) {
        const one = (lane) => gate(join(folder, `${plan}.yaml`), { engine: name, more: OBSERVING, ...lane })
        const asked = { wanted: Number(count), most: 3 * Number(count), good: isFit }
        held.push(told(`${plan}, ${name}`, Number(count), await untilGood(lanes, asked, one)))
      }
      return held.length > 0 && held.every((one) => one)
    } finally {
      for (const { stop } of lanes) stop()
    }
  })
}

const OBSERVING = ['--mode', 'observe']

/** What runs beside others has a service of its own, and its own results. */
async function laneIn(folder) {
  const { env, stop } = await startDemo()
  return { folder, env, stop }
}

function isFit({ verdict: { reasons } }) {
  return reasons.every(({ code }) => code !== 'busy')
}

/** Prints what the runs on a fit generator show; whether that is health, in so many of them. */
function told(name, wanted, runs) {
  const fit = runs.filter(isFit).map(({ verdict }) => verdict)
  const rows = fit.flatMap(({ slos }) => slos.filter(({ from }) => from === 'default'))
  const red = rows.filter(({ verdict }) => verdict !== 'met')
  const seen = fit.flatMap(({ seen = [] }) => seen)
  const broken = fit.filter(({ complete }) => !complete)
  const slowest = Math.max(0, ...fit.map(({ duration }) => duration)) / 1000
  console.log(
    `${name}: ${fit.length} runs of at most ${slowest.toFixed(1)} s (${runs.length - fit.length} more on a busy generator); ${rows.length - red.length} of ${rows.length} default SLOs met; ${broken.length} incomplete; ${seen.length} also seen; lag p99 at most ${mostLag(runs)} ms`,
  )
  for (const { verdict, message, name } of red) console.log(`  ${verdict}: ${message || name}`)
  for (const { message } of seen) console.log(`  also seen: ${message}`)
  for (const { problems } of broken)
    console.log(`  incomplete: ${problems.map((one) => one.message).join('; ')}`)
  return fit.length === wanted && rows.length > 0 && red.length + seen.length + broken.length === 0
}

function mostLag(runs) {
  return Math.max(0, ...runs.map(({ verdict }) => verdict.health?.lagP99 ?? 0)).toFixed(1)
}
