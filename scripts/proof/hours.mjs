// Five hundred sockets for ten minutes: what the gate and the engine hold in memory must not grow with the time. What would is
// seen in their resident memory, read from /proc every five seconds; the first two minutes are theirs to get warm.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startService } from './demo.mjs'
import { enginesFound, gate, inFolder } from './gate.mjs'

export const says =
  '500 sockets for 10 minutes: memory rises by under 1 MiB a minute once it is warm (13 min)'

const CROWD = fileURLToPath(new URL('crowd.mjs', import.meta.url))
const SOCKETS = 500
const MINUTES = 10
const WARM = 120_000
const EVERY = 5_000
const MOST_A_MINUTE = 1

const planOf = (port, minutes) => `version: 1
name: hours
targets: { feed: { url: "ws://127.0.0.1:${port}" } }
scenarios:
  crowd:
    socket:
      url: "\${targets.feed}/feed?user=\${vu}"
      messages: [ { match: { type: tick }, sent_at: { path: t, unit: ms }, rate: 6/m..30/m } ]
    load:
      executor: ramping-vus
      stages: [ { duration: 20s, target: ${SOCKETS} }, { duration: ${minutes}m, target: ${SOCKETS} }, { duration: 5s, target: 0 } ]
    tags: { feed: crowd }
`

/** @param options `count`: steady minutes; `engine`: one of both, where it is not to be k6. */
export function prove({ count = `${MINUTES}`, engine = 'k6' }) {
  if (enginesFound(engine).length === 0 || memoryOf(process.pid) === null) return undefined
  return inFolder(async (folder) => {
    const service = await startService([process.execPath, CROWD, '0.2'])
    try {
      const plan = join(folder, 'plan.yaml')
      writeFileSync(plan, planOf(service.port, Number(count)))
      const seen = []
      const meanwhile = (pid) => watch(pid, seen)
      const most = (Number(count) + 5) * 60_000
      const more = ['--mode', 'observe']
      const { verdict, record } = await gate(plan, {
        ...{ engine, folder, env: process.env, more, meanwhile, most },
      })
      console.log(`${record.sockets.peak} sockets at once for ${count} min: ${verdict.outcome}`)
      const steady = seen.filter(({ t }) => t >= 20_000 + WARM && t <= 20_000 + Number(count) * 60_000)
      const slopes = ['gate', 'engine'].map((name) => slopeOf(name, steady))
      const whole = record.problems.length === 0 && record.sockets.peak === SOCKETS
      return whole && slopes.every((slope) => slope === null || slope < MOST_A_MINUTE)
    } finally {
      service.stop()
    }
  })
}

/** MiB of the gate, and of what it started, until it has ended. */
async function watch(pid, seen) {
  const began = performance.now()
  for (;;) {
    const own = memoryOf(pid)
    if (own === null) return
    const others = childrenOf(pid).map(memoryOf)
    const engine = others.length === 0 ? null : others.reduce((sum, one) => sum + (one ?? 0), 0)
    seen.push({ t: performance.now() - began, gate: own, engine })
    await wait(EVERY)
  }
}

/** Resident MiB; null: there is no such process, or no /proc. */
function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kib = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]
    return kib === undefined ? null : Number(kib) / 1024
  } catch {
    return null
  }
}

function childrenOf(pid) {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return processes.filter((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid
    } catch {
      return false
    }
  })
}

/** MiB a minute, by least squares; null: nobody saw it. */
function slopeOf(name, seen) {
  const points = seen.filter((one) => one[name] !== null).map((one) => ({ x: one.t / 60_000, y: one[name] }))
  if (points.length < 3) return null
  const mean = (of) => points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean((one) => one.x), mean((one) => one.y)]
  const slope = mean((one) => (one.x - x) * (one.y - y)) / mean((one) => (one.x - x) ** 2)
  const [least, most] = [Math.min(...points.map((one) => one.y)), Math.max(...points.map((one) => one.y))]
  console.log(
    `${name}: ${slope.toFixed(2)} MiB a minute (at most ${MOST_A_MINUTE}), ${least.toFixed(0)} to ${most.toFixed(0)} MiB, read ${points.length} times`,
  )
  return slope
}
