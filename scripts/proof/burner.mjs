// A service that burns CPU for each message on the generator's own machine. It slows the generator as well, and must not
// profit from that: each run is red, or fails under block by "the service took the machine".
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startService, writeExample } from './demo.mjs'
import { BASELINE, enginesFound, gate, inFolder, outcomesOf, printRun, seed } from './gate.mjs'

export const says =
  "20 runs under each engine against a service that takes the generator's machine all fail under block (8 min)"

/** Stored runs of the healthy service; a trial makes do with as many as it has runs. */
const SEEDED = 5
const RED = ['slo', 'regression']
const SOCKETS = 25
const MESSAGES_PER_SECOND = SOCKETS * 20
/** A single run never proves a divergence: where none is red by itself, it takes more, as a gate that blocks has to. */
const CONFIRMED = ['--profile', 'gate']
/** How much of the machine the messages ask for, by turns. */
const ASKED = [1.1, 1.5, 2, 3]
const SERVICE = fileURLToPath(new URL('burning-service.mjs', import.meta.url))

/** @param options `count` runs under each engine; `engine`: under one only. */
export function prove({ count = '20', engine }) {
  return inFolder(async (folder) => {
    const file = writeExample(join(folder, 'burner.yaml'), 'demo', { mode: 'block' })
    const held = []
    for (const name of enginesFound(engine))
      held.push(await provesUnder(name, file, { folder, count: Number(count) }))
    return held.length > 0 && held.every((one) => one)
  })
}

async function provesUnder(engine, file, { folder, count }) {
  await withService(0, (env) => seed(file, { engine, folder, env, runs: Math.min(SEEDED, count) }))
  const runs = []
  while (runs.length < count) {
    const asked = ASKED[runs.length % ASKED.length]
    const each = (asked * availableParallelism() * 1000) / MESSAGES_PER_SECOND
    const more = ['--no-store', ...BASELINE(folder), ...CONFIRMED]
    runs.push(await withService(each, (env) => gate(file, { engine, folder, env, more })))
    printRun(`${runs.length} of ${count}, ${engine}, ${asked} of the machine`, runs.at(-1))
  }
  const failed = runs.filter(({ verdict }) => isCaught(verdict)).length
  const taken = runs.filter(({ verdict }) =>
    verdict.reasons.some(({ code }) => code === 'machine_taken'),
  ).length
  console.log(
    `${engine}: ${failed} of ${count} fail: ${outcomesOf(runs)}; the service took the machine in ${taken}`,
  )
  return failed === count
}

function isCaught({ outcome, fails }) {
  return fails && (RED.includes(outcome) || outcome === 'inconclusive')
}

async function withService(burn, act) {
  const service = await startService([process.execPath, SERVICE, `${burn}`])
  try {
    const url = `127.0.0.1:${service.port}`
    return await act({ ...process.env, DEMO_API: `http://${url}`, DEMO_FEED: `ws://${url}` })
  } finally {
    service.stop()
  }
}
