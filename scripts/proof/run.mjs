// Proofs: counts of a size that no test has time for, on real sockets. `npm run proof` lists them, `npm run proof -- NAME`
// makes one and prints its figures, `--all` makes every one. Exit 1 where one does not hold, 2 where there is none of that
// name. A proof is a file beside this one: `says`, one sentence, and `prove(options)`, true where it holds.
import { parseArgs } from 'node:util'
import * as healthy from './healthy.mjs'

const PROOFS = { healthy }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    // For a trial: fewer runs, one engine, one plan prove less.
    runs: { type: 'string' },
    engine: { type: 'string' },
    only: { type: 'string' },
  },
})
const names = values.all ? Object.keys(PROOFS) : positionals
const unknown = names.filter((name) => !Object.hasOwn(PROOFS, name))

if (values.list || names.length === 0 || unknown.length > 0) {
  if (unknown.length > 0) console.error(`there is no proof named ${unknown.join(', ')}`)
  for (const [name, { says }] of Object.entries(PROOFS)) console.log(`${name.padEnd(12)} ${says}`)
  process.exitCode = unknown.length > 0 ? 2 : 0
} else {
  for (const name of names) {
    console.log(`# ${name}: ${PROOFS[name].says}`)
    const holds = await PROOFS[name].prove(values)
    console.log(`${name}: ${holds ? 'holds' : 'DOES NOT HOLD'}`)
    if (!holds) process.exitCode = 1
  }
}
