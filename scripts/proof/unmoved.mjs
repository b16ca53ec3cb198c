// Verdicts are unmoved by how many users share a virtual user of k6: the same service, measured with each alone and with
// twenty in one VU, one after the other, so that what drifts on the machine drifts for both.
import { join } from 'node:path'
import { startDemo, writeExample } from './demo.mjs'
import { BASELINE, enginesFound, gate, inFolder, printRun, seed } from './gate.mjs'

export const says =
  'p50 and p99 of 20 runs with 20 users in a VU differ from 20 with one by less than runs differ among themselves (18 min)'

const LANES = [1, 20]
const SEEDED = 5

/** So many users that twenty fit into a VU, and enough messages for a p99 in 8 s. */
const FIELDS = {
  'scenarios.orders.load.stages': [
    { duration: '2s', target: 160 },
    { duration: '8s', target: 160 },
    { duration: '1s', target: 0 },
  ],
  'scenarios.place-order.load.duration': '10s',
}
const QUANTILES = ['p50', 'p99']

/** @param options `count`: runs with each number of users in a VU. */
export function prove({ count = '20' }) {
  if (enginesFound('k6').length === 0) return undefined
  return inFolder(async (folder) => {
    const { env, stop } = await startDemo()
    try {
      const plan = writeExample(join(folder, 'plan.yaml'), 'demo', FIELDS)
      const runs = await sideBySide(plan, { folder, env }, Number(count))
      const unmoved = QUANTILES.map((quantile) => isUnmoved(runs, quantile))
      const told = await isTold(plan, { folder, env })
      return unmoved.every(Boolean) && told
    } finally {
      stop()
    }
  })
}

/** ms by number of users in a VU, in order of time; a run on a busy generator is made again. */
async function sideBySide(plan, where, count) {
  const runs = new Map(LANES.map((lanes) => [lanes, []]))
  for (let round = 0; round < 2 * count && runs.get(LANES.at(-1)).length < count; round++) {
    const pair = []
    for (const lanes of LANES) pair.push(await one(plan, where, lanes))
    if (pair.some((latency) => latency === null)) continue
    for (const [i, latency] of pair.entries()) runs.get(LANES[i]).push(latency)
  }
  return runs
}

async function one(plan, where, lanes) {
  const more = ['--lanes', `${lanes}`, '--mode', 'observe']
  const { verdict, record } = await gate(plan, { engine: 'k6', more, ...where })
  const { reasons, health } = verdict
  if (reasons.some(({ code }) => code === 'busy')) return null
  const row = record.stats.find(
    ({ metric, tags }) =>
      metric === 'ws_message_latency' && tags.phase === 'steady' && tags.feed === 'orders',
  )
  console.log(
    `${lanes} in a VU: p50 ${row.p50.toFixed(2)} ms, p99 ${row.p99.toFixed(2)} ms of ${row.count} messages, lag p99 ${health.lagP99.toFixed(2)} ms`,
  )
  return { ...row, lag: health.lagP99 }
}

/** Whether the medians of both differ by less than the middle half of the runs with one user in a VU does. */
function isUnmoved(runs, quantile) {
  const [alone, shared] = LANES.map((lanes) => runs.get(lanes).map((row) => row[quantile]))
  if (alone.length === 0) return false
  const moved = median(shared) - median(alone)
  const spread = Math.max(widthOf(alone), widthOf(shared))
  const lag =
    median(runs.get(LANES.at(-1)).map((row) => row.lag)) - median(runs.get(LANES[0]).map((row) => row.lag))
  console.log(
    `${quantile}: ${median(alone).toFixed(2)} ms alone, ${median(shared).toFixed(2)} ms shared, moved by ${moved.toFixed(2)} ms; runs differ by ${spread.toFixed(2)} ms (first to third quartile), lag p99 by ${lag.toFixed(2)} ms`,
  )
  return Math.abs(moved) < spread && lag < 1
}

/** A run with another number of users in a VU than its baseline is compared with a note, never silently. */
async function isTold(plan, { folder, env }) {
  const more = ['--lanes', '20', '--mode', 'observe', ...BASELINE(folder)]
  await seed(plan, { engine: 'k6', folder, env, runs: SEEDED, more: ['--lanes', '1'] })
  const { verdict } = await gate(plan, { engine: 'k6', folder, env, more })
  printRun('against runs of another number', { verdict })
  return verdict.notices.some(({ code }) => code === 'lanes_differ') || verdict.outcome === 'inconclusive'
}

const sorted = (values) => values.toSorted((a, b) => a - b)
const at = (values, share) => sorted(values)[Math.round(share * (values.length - 1))]
const median = (values) => at(values, 0.5)
const widthOf = (values) => at(values, 0.75) - at(values, 0.25)
