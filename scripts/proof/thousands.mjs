// Two thousand sockets on what a hosted runner has at least: two cores, and 7 GB for everything that a run holds.
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startService } from './demo.mjs'
import { enginesFound, gate, inFolder } from './gate.mjs'

export const says =
  '2,000 sockets at one message a second each: all open, none lost, lag p99 under 10 ms, under 7 GB in all (5 min)'

const CROWD = fileURLToPath(new URL('crowd.mjs', import.meta.url))
const SOCKETS = 2_000
/** Bytes, and ms. */
const MEMORY = 7 * 2 ** 30
const LAG = 10

const planOf = (port) => `version: 1
name: thousands
targets: { feed: { url: "ws://127.0.0.1:${port}" } }
scenarios:
  crowd:
    socket:
      url: "\${targets.feed}/feed?user=\${vu}"
      messages: [ { match: { type: tick }, sent_at: { path: t, unit: ms }, rate: 1/s } ]
    load:
      executor: ramping-vus
      stages: [ { duration: 20s, target: ${SOCKETS} }, { duration: 30s, target: ${SOCKETS} }, { duration: 10s, target: 0 } ]
    tags: { feed: crowd }
`

/** @param options `count`: rounds; `engine`: one of both, where it is not to be k6. */
export function prove({ count = '3', engine = 'k6' }) {
  if (enginesFound(engine).length === 0) return undefined
  return inFolder(async (folder) => {
    const service = await startService([process.execPath, CROWD, '1'])
    try {
      const plan = join(folder, 'plan.yaml')
      writeFileSync(plan, planOf(service.port))
      const held = []
      for (let round = 1; round <= Number(count); round++) held.push(await one(plan, { folder, engine }))
      return held.length > 0 && held.every(Boolean)
    } finally {
      service.stop()
    }
  })
}

async function one(plan, { folder, engine }) {
  const more = ['--mode', 'observe']
  const { verdict, record } = await gate(plan, { engine, folder, env: process.env, more })
  const { health } = verdict
  const [latency] = record.stats.filter(
    ({ metric, tags }) => metric === 'ws_message_latency' && Object.keys(tags).length === 0,
  )
  console.log(
    `${record.sockets.opened} opened, ${record.sockets.peak} at once, ${latency.count} messages, p99 ${latency.p99.toFixed(1)} ms, lag p99 ${health.lagP99.toFixed(1)} ms, ${Math.round(health.memoryPeak / 2 ** 20)} MB, CPU p95 ${Math.round(100 * health.cpuP95)} % of ${availableParallelism()} cores: ${verdict.outcome}`,
  )
  return (
    record.sockets.opened === SOCKETS &&
    record.sockets.peak === SOCKETS &&
    record.problems.length === 0 &&
    health.lagP99 < LAG &&
    health.memoryPeak < MEMORY
  )
}
