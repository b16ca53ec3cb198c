// Under Node 24, which action.yml asks for: the tests that measure no times, and the shipped action under load once. The Node is
// this one, SOCKETGATE_NODE24, or else one that npm fetches into a temporary folder.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const folder = mkdtempSync(join(tmpdir(), 'socketgate-node24-'))

function run(program, argv, cwd = root) {
  const env = { ...process.env, SOCKETGATE_NODE24: program }
  const { status, error } = spawnSync(program, argv, { cwd, env, stdio: 'inherit' })
  if (error !== undefined) console.error(`${program} cannot be started: ${error.message}`)
  return status ?? 1
}

/** `npm run` says where npm's own script lies; that needs no shell on any system. */
function fetched() {
  const argv = [process.env.npm_execpath, 'install', '--prefix', folder, '--no-audit', '--no-fund', 'node@24']
  if (run(process.execPath, argv, folder) !== 0) throw new Error('npm could not fetch Node 24')
  return join(folder, 'node_modules/node/bin/node')
}

try {
  const own = process.version.startsWith('v24.') ? process.execPath : process.env.SOCKETGATE_NODE24
  const node = own ?? fetched()
  const side = run(node, [vitest, 'run', '--project', 'functions', '--project', 'side by side'])
  const load = run(node, [vitest, 'run', 'test/action/node24.test.ts'])
  process.exitCode = side || load
} finally {
  rmSync(folder, { recursive: true, force: true })
}
