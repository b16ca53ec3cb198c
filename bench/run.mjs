// Runs every benchmark of this folder, one after the other: ratios and limits, measured in one run on one machine.
// A ratio over its limit is marked and fails the command; nothing here is a timed test.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const only = process.argv.slice(2)
const names = readdirSync(here)
  .filter(
    (name) =>
      name.endsWith('.mjs') &&
      !['run.mjs', 'support.mjs', 'live.mjs', 'verdict.mjs', 'paired.mjs'].includes(name),
  )
  .filter((name) => only.length === 0 || only.some((word) => name.startsWith(word)))

let failed = 0
for (const name of names) {
  console.log(`\n# ${name}`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${here}${name}`], { stdio: 'inherit' })
  if (status !== 0) failed += 1
}
if (failed > 0) console.log(`\n${failed} of ${names.length} benchmarks are over a limit or could not run`)
process.exitCode = failed > 0 ? 1 : 0
