// A generator that is stopped in mid-run, as a paused machine is, and goes on. What its service did meanwhile it slept
// through: round trips, heartbeats, subscriptions and closes of that time count nowhere.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startDemo, writeExample } from './demo.mjs'
import { enginesFound, gate, inFolder, outcomesOf, printRun } from './gate.mjs'
import { failsIn } from './short-of.mjs'

export const says =
  '20 runs under each engine that are stopped for 1.6 s in mid-run blame no service for it (6 min)'

const STOPPED = 1600
/** A look every 100 ms tells a standstill to less than this. */
const SEEN = STOPPED - 300
/** ms after the first socket; the runs spread over these. */
const FROM = 300
const UNTIL = 3900

/** Every wait is shorter than the standstill and often open; sockets live and reopen all the time. */
const WAITING = {
  mode: 'block',
  'scenarios.orders.socket.open.1.await.within': '1s',
  'scenarios.orders.socket.while_open': [
    {
      every: '100ms',
      send: { type: 'quote', id: '${n}' },
      await: { match: { type: 'quote', id: '${sent.id}' }, within: '1s' },
      as: 'quote',
    },
  ],
  'scenarios.orders.socket.heartbeat': { every: '400ms', by: 'ping', timeout: '1s' },
  'scenarios.orders.socket.hold': '2s',
  'scenarios.orders.socket.reopen': { backoff: '100ms' },
  'thresholds.ws_message_latency{feed:orders}': ['p(99)<900'],
}
/** What has a time of its own that the standstill may fill; of all else the rows say whose it is. */
const WAITS = [
  'ws_connect_failed',
  'ws_subscribed',
  'ws_roundtrip_timeout',
  'ws_heartbeat_missed',
  'ws_close_unanswered',
]
/** ms that the service takes for each answer: so there is always one that is waited for. */
const ANSWERS_IN = 400

/** @param options `count` runs under each engine; `engine`: under one only. */
export function prove({ count = '20', engine }) {
  return inFolder(async (folder) => {
    const demo = await startDemo()
    try {
      await demo.knobs({ slowAll: ANSWERS_IN })
      const file = writeExample(join(folder, 'stall.yaml'), 'demo', WAITING)
      const held = []
      for (const name of enginesFound(engine))
        held.push(await provesUnder(name, Number(count), { demo, file, folder }))
      return held.length > 0 && held.every((one) => one)
    } finally {
      demo.stop()
    }
  })
}

async function provesUnder(engine, count, { demo, file, folder }) {
  const runs = []
  while (runs.length < count) {
    const after = FROM + ((UNTIL - FROM) * runs.length) / Math.max(1, count - 1)
    const meanwhile = (pid) => stopOnce(pid, engine, after, demo)
    runs.push(await gate(file, { engine, folder, env: demo.env, meanwhile }))
    const stallMax = stoodIn(runs.at(-1))
    printRun(
      `${runs.length} of ${count}, ${engine}, after ${Math.round(after)} ms (stood ${Math.round(stallMax)} ms)`,
      runs.at(-1),
    )
    for (const line of blamedIn(runs.at(-1))) console.log(`  ${line}`)
  }
  const right = runs.filter((run) => blamedIn(run).length === 0)
  const seen = runs.filter(({ record }) => stoodIn({ record }) >= SEEN).length
  console.log(
    `${engine}: ${right.length} of ${count} blame nobody: ${outcomesOf(runs)}; ${seen} saw the standstill`,
  )
  return right.length === count && seen === count
}

function stoodIn({ record }) {
  return record?.health.stallMax ?? 0
}

/** What a run says against the service, line by line. */
function blamedIn({ verdict, record }) {
  const bad = (record?.shares ?? []).filter(({ bad, metric }) => bad > 0 && WAITS.includes(metric))
  return [
    ...(['slo', 'regression', 'target', 'engine'].includes(verdict.outcome) ? [verdict.outcome] : []),
    ...failsIn(verdict).map(({ message }) => message),
    ...bad.map(({ metric, scenario, bad, n }) => `${scenario}: ${metric} ${bad} of ${n}`),
  ]
}

/** Stops the generator once, so long after its first socket: k6, or the gate that is the embedded engine itself. */
async function stopOnce(gate, engine, after, demo) {
  for (let left = 600; (await demo.knobs({})).sockets === 0 && left > 0; left--) await sleep(50)
  await sleep(after)
  const pid = engine === 'k6' ? childOf(gate) : gate
  process.kill(pid, 'SIGSTOP')
  await sleep(STOPPED)
  process.kill(pid, 'SIGCONT')
}

/** The one process that this one has started. */
function childOf(parent) {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
  if (children.length !== 1) throw new Error(`${children.length} processes instead of one k6`)
  return Number(children[0])
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    // It has just ended.
    return undefined
  }
}
