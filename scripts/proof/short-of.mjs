import { gate, outcomesOf, printRun } from './gate.mjs'

/** What makes the demo's plan ask for more than the generator is given: 80 users, each a socket, and requests beside them. */
export const SHORT_OF = {
  mode: 'block',
  'scenarios.orders.load.stages': [
    { duration: '500ms', target: 80 },
    { duration: '4s', target: 80 },
    { duration: '500ms', target: 0 },
  ],
}

/**
 * Whether every run is inconclusive by what the generator's machine lacks, named in its sentence; of the service no row
 * fails.
 *
 * @param limit its name in the record, and its words in the sentence.
 */
export async function blamesItself({ code, words }, engines, count, { file, ...rest }) {
  const held = []
  for (const engine of engines) {
    const runs = []
    while (runs.length < count) {
      runs.push(await gate(file, { engine, ...rest }))
      printRun(`${runs.length} of ${count}, ${engine}`, runs.at(-1))
    }
    const right = runs.filter(({ verdict, record }) => {
      const isNamed = verdict.sentence.includes(words) && record?.health.limits?.[code] > 0
      return verdict.outcome === 'inconclusive' && isNamed && failsIn(verdict).length === 0
    })
    for (const { verdict } of runs)
      for (const { message } of failsIn(verdict)) console.log(`  fail: ${message}`)
    console.log(`${engine}: ${right.length} of ${count} name the limit and nobody else: ${outcomesOf(runs)}`)
    held.push(right.length === count)
  }
  return held.length > 0 && held.every((one) => one)
}

export function failsIn({ slos, gates }) {
  return [...slos, ...gates].filter(({ verdict }) => verdict === 'fail')
}
