// Runs the whole suite, and then holds docs/threats.md against what ran. With arguments it only runs those tests.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { heldAgainst, threatsIn } from './threats.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const only = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'socketgate-tests-'))
const report = process.env.SOCKETGATE_TEST_REPORT ?? join(folder, 'report.json')

try {
  const env = { ...process.env, SOCKETGATE_TEST_REPORT: report }
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...only], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
  if (only.length === 0) hold(readFileSync(report, 'utf8'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function hold(text) {
  const ran = text === '' ? { testResults: [] } : JSON.parse(text)
  const threats = threatsIn(readFileSync(join(root, 'docs/threats.md'), 'utf8'))
  const { unshown, skipped } = heldAgainst(threats, ran, root)
  for (const line of [...skipped, ...unshown]) console.log(`docs/threats.md: ${line}`)
  console.log(
    `docs/threats.md: ${threats.length} rows, ${unshown.length} tests missing, ${skipped.length} skipped`,
  )
  if (unshown.length > 0) process.exitCode = 1
}
