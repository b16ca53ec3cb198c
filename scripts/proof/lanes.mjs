// Users that share a virtual user of the engine: what the record says of them against what the service itself saw.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startService } from './demo.mjs'
import { enginesFound, gate, inFolder } from './gate.mjs'

export const says = 'users with 1, 5 and 20 in a VU are those that the service saw, under each engine (8 min)'

const CROWD = fileURLToPath(new URL('crowd.mjs', import.meta.url))
const RATE = 5
const LANES = [1, 5, 20]

/** Users, and the seconds in which they come, stay and go: several a second, and one after another. */
const SHAPES = {
  crowd: { users: 200, up: 5, stay: 10, down: 5 },
  ramp: { users: 20, up: 10, stay: 2, down: 10 },
}

const planOf = ({ users, up, stay, down }, port) => `version: 1
name: lanes
targets: { api: { url: "http://127.0.0.1:${port}" }, feed: { url: "ws://127.0.0.1:${port}" } }
login: { request: { method: POST, url: "\${targets.api}/login?user=\${vu}" }, save: { name: name }, per: vu }
scenarios:
  crowd:
    socket:
      url: "\${targets.feed}/feed?user=\${vu}"
      headers: { X-Name: "\${login.name}" }
      messages: [ { match: { type: tick }, sent_at: { path: t, unit: ms } } ]
    load:
      executor: ramping-vus
      stages: [ { duration: ${up}s, target: ${users} }, { duration: ${stay}s, target: ${users} }, { duration: ${down}s, target: 0 } ]
    tags: { feed: crowd }
`

/** @param options `engine`: one; `only`: `crowd` or `ramp`; `count`: rounds. */
export function prove({ engine, only, count = '2' }) {
  return inFolder(async (folder) => {
    const service = await startService([process.execPath, CROWD, `${RATE}`])
    try {
      const held = []
      for (const name of enginesFound(engine)) {
        for (const shape of Object.keys(SHAPES).filter((one) => only === undefined || one === only)) {
          for (let round = 1; round <= Number(count); round++) {
            for (const lanes of LANES) held.push(await one(folder, service.port, name, shape, lanes))
          }
        }
      }
      return held.length > 0 && held.every((good) => good)
    } finally {
      service.stop()
    }
  })
}

async function one(folder, port, engine, shape, lanes) {
  const plan = join(folder, 'plan.yaml')
  writeFileSync(plan, planOf(SHAPES[shape], port))
  await seenBy(port)
  const { record } = await gate(plan, {
    engine,
    folder,
    env: process.env,
    more: ['--lanes', `${lanes}`, '--mode', 'observe'],
  })
  const seen = await seenBy(port)
  const wrong = differences(record, seen, SHAPES[shape], lanes)
  const { stats, health } = record
  const [latency] = stats.filter(
    ({ metric, tags }) => metric === 'ws_message_latency' && Object.keys(tags).length === 0,
  )
  console.log(
    `${shape}, ${engine}, ${lanes} in a VU: ${total(seen.upgrades)} sockets, ${total(seen.logins)} logins, ${total(seen.sent)} messages sent, ${latency.count} read; latency p50 ${ms(latency.p50)}, p99 ${ms(latency.p99)}, lag p99 ${ms(health.lagP99)}, k6 ${Math.round((health.memoryPeak ?? 0) / 2 ** 20)} MB`,
  )
  for (const text of wrong) console.log(`  ${text}`)
  return wrong.length === 0
}

const total = (counts) => Object.values(counts).reduce((sum, n) => sum + n, 0)
const ms = (value) => `${value?.toFixed(2)} ms`

async function seenBy(port) {
  return await (await fetch(`http://127.0.0.1:${port}/seen`)).json()
}

/** What the record and the service say otherwise. */
function differences(record, seen, shape, lanes) {
  const { users } = shape
  const { sockets, http, closes } = record
  const [latency] = record.stats.filter(
    ({ metric, tags }) => metric === 'ws_message_latency' && Object.keys(tags).length === 0,
  )
  const once = (counts) => Object.keys(counts).length === users && total(counts) === users
  const off = courseOff(seen.course, shape)
  const planned = closes.filter(({ code, side }) => code === '1000' && side === 'plan')
  const same = [
    ['the record says something is missing', record.problems.length === 0],
    [
      'not every user had one socket',
      once(seen.upgrades) && sockets.opened === users && sockets.peak === users,
    ],
    ['not every user logged in once', once(seen.logins) && http.requests === users],
    ['a user came with the cookie or the name of another', seen.strangers === 0],
    [
      `${total(seen.sent) - latency.count} messages were not read`,
      total(seen.sent) - latency.count <= 2 * users && latency.count <= total(seen.sent),
    ],
    [
      'not every socket was closed by the plan',
      seen.codes['1000'] === users && planned.reduce((sum, row) => sum + row.count, 0) === users,
    ],
    ['the record does not say how many shared a VU', (record.lanes?.crowd ?? 1) === lanes],
    [
      `${off.length} moments have other sockets than the ramp: ${off.slice(0, 3).join(', ')}`,
      off.length === 0,
    ],
  ]
  return same.filter(([, held]) => !held).map(([text]) => text)
}

/** s by which the service may see a ramp later, by its own clock: a login and a dial take their time. */
const SHIFTS = Array.from({ length: 26 }, (_, i) => i * 0.02)

/**
 * The moments at which the service had over one socket more or less than the ramp wants within 100 ms around; of the start
 * that explains most of them, since the service sees none.
 */
function courseOff(course, shape) {
  const first = course.find(({ open }) => open > 0)
  if (first === undefined) return ['none opened']
  const begun = first.at / 1000 - shape.up / shape.users
  const all = SHIFTS.map((shift) => offFrom(begun - shift, course, shape))
  return all.reduce((least, off) => (off.length < least.length ? off : least))
}

function offFrom(begun, course, { users, up, stay, down }) {
  const wanted = (at) => {
    if (at < up) return Math.floor((users * Math.max(0, at)) / up)
    if (at < up + stay) return users
    return Math.max(0, users - Math.floor((users * (at - up - stay)) / down))
  }
  return course
    .map(({ at, open }) => ({ at: at / 1000 - begun, open }))
    .filter(({ at, open }) => {
      const near = [-0.1, -0.05, 0, 0.05, 0.1].map((shift) => wanted(at + shift))
      return at > 0 && (open < Math.min(...near) - 1 || open > Math.max(...near) + 1)
    })
    .map(({ at, open }) => `${open} at ${at.toFixed(2)} s where ${wanted(at)} are planned`)
}
