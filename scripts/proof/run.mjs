// Proofs: counts of a size that no test has time for, on real sockets. `npm run proof` lists them, `npm run proof -- NAME`
// makes one and prints its figures, `--all` makes every one. Exit 1 where one is not proved, 2 where there is none of that
// name. A proof is a file beside this one: `says`, one sentence, and `prove(options)`: true where it is proved, undefined
// where this machine has not what it takes.
import { parseArgs } from 'node:util'
import * as burner from './burner.mjs'
import * as busy from './busy.mjs'
import * as descriptors from './descriptors.mjs'
import * as healthy from './healthy.mjs'
import * as hours from './hours.mjs'
import * as lanes from './lanes.mjs'
import * as ports from './ports.mjs'
import * as soak from './soak.mjs'
import * as stall from './stall.mjs'
import * as thousands from './thousands.mjs'
import * as unmoved from './unmoved.mjs'
import * as writers from './writers.mjs'

const PROOFS = {
  healthy,
  busy,
  burner,
  descriptors,
  ports,
  stall,
  lanes,
  unmoved,
  thousands,
  writers,
  soak,
  hours,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    // For a trial: fewer runs, one engine, one plan prove less.
    count: { type: 'string' },
    engine: { type: 'string' },
    only: { type: 'string' },
    // Runs at once, where a proof can have several.
    'side-by-side': { type: 'string' },
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
    const begun = performance.now()
    const proved = await PROOFS[name].prove(values)
    const minutes = ((performance.now() - begun) / 60_000).toFixed(1)
    console.log(`${name}: ${wordFor(proved)} (${minutes} min)`)
    if (proved === false) process.exitCode = 1
  }
}

function wordFor(proved) {
  if (proved === undefined) return 'skipped'
  return proved ? 'proved' : 'not proved'
}
