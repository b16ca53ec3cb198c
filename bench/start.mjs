// What a person waits for before anything happens: `dist/cli.js --help` against an empty Node, interleaved.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, report } from './support.mjs'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

function time(argv) {
  const from = process.hrtime.bigint()
  const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}`)
  return Number(process.hrtime.bigint() - from) / 1e6
}

const help = []
const empty = []
for (let i = 0; i < 21; i++) {
  empty.push(time(['-e', '0']))
  help.push(time([cli, '--help']))
}
report('cli --help ÷ node -e 0', median(help) / median(empty), 'at most', 2.5)
