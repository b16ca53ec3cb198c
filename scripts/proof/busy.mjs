// Healthy runs while all cores have other work: nothing that a busy machine does to a run is laid at the service's door.
// They are compared with runs of the quiet machine, and every run that would stop a merge is red.
import { join } from 'node:path'
import { startBurners } from './burners.mjs'
import { startDemo, writeExample } from './demo.mjs'
import { BASELINE, enginesFound, gate, inFolder, outcomesOf, printRun, seed } from './gate.mjs'

export const says =
  '100 healthy runs beside other work on all cores: none red, under 5 of 100 inconclusive (20 min)'

/** Stored runs of the healthy service; a trial makes do with as many as it has runs. */
const SEEDED = 5
const RED = ['slo', 'regression', 'target', 'engine']
/** The share of runs from which too many say nothing. */
const INCONCLUSIVE = 0.05

/** @param options `count` runs in all, by the engines in turn; `engine`: of one only. */
export function prove({ count = '100', engine }) {
  return inFolder(async (folder) => {
    const demo = await startDemo()
    try {
      return await proveWith(
        { count: Number(count), engines: enginesFound(engine) },
        { folder, env: demo.env },
      )
    } finally {
      demo.stop()
    }
  })
}

async function proveWith({ count, engines }, { folder, env }) {
  const file = writeExample(join(folder, 'demo.yaml'), 'demo', { mode: 'block' })
  for (const engine of engines) await seed(file, { engine, folder, env, runs: Math.min(SEEDED, count) })
  const end = startBurners()
  const runs = []
  try {
    while (runs.length < count) {
      const engine = engines[runs.length % engines.length]
      const more = ['--no-store', ...BASELINE(folder)]
      runs.push(await gate(file, { engine, folder, env, more }))
      printRun(`${runs.length} of ${count}, ${engine}`, runs.at(-1))
    }
  } finally {
    end()
  }
  return told(runs)
}

function told(runs) {
  const red = runs.filter(({ verdict }) => verdict.fails || RED.includes(verdict.outcome)).length
  const open = runs.filter(({ verdict }) => verdict.outcome === 'inconclusive').length
  console.log(`${runs.length} runs: ${outcomesOf(runs)}; red ${red}, inconclusive ${open}`)
  return runs.length > 0 && red === 0 && open < INCONCLUSIVE * runs.length
}
