import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runGit } from '../../src/git/process.ts'
import { temporaryFolder } from '../support/folder.ts'

const pid = join(temporaryFolder(), 'pid')

/** Something goes on in a session of its own and holds both pipes, as a connection that ssh shares. */
const LEAVING = `const helper = require('node:child_process').spawn(
  process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'inherit' })
helper.unref()
require('node:fs').writeFileSync(${JSON.stringify(pid)}, String(helper.pid))
process.stdout.write('told')`

test.each<readonly [string, string, number, number | null, string]>([
  ['has ended', '', 60_000, 0, 'told'],
  ['was ended, since it took too long', '; setInterval(() => {}, 1000)', 2_000, null, ''],
])('a git that %s is not waited for because of what it left behind', async (_, more, time, code, told) => {
  try {
    const start = { program: process.execPath, cwd: '.', env: {}, time, most: 1 << 20 }
    const ran = await runGit(['-e', LEAVING + more], start)
    expect([ran.code, ran.stdout.toString()]).toEqual([code, told])
  } finally {
    process.kill(Number(readFileSync(pid, 'utf8')))
  }
})
