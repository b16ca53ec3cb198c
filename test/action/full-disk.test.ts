import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record } from '../judge/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { completed } from '../support/github-double/completed.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { builtFile, useBuiltAction } from '../support/runner.ts'
import { MERGE, pull, wholeStep } from './support.ts'

useBuiltAction()

let github: GitHubDouble
beforeAll(async () => {
  const commit = { status: 200, data: completed('repos/get-commit', 200, { sha: MERGE }) }
  github = await startGitHub({ extra: ({ operation }) => (operation === 'repos/get-commit' ? commit : null) })
})
afterAll(() => github.close())

/** A folder with a record, and results of an earlier run. */
function measured(): string {
  const folder = temporaryFolder()
  const { provenance, ...rest } = record()
  writeFileSync(
    join(folder, 'measured.json'),
    JSON.stringify({ ...rest, provenance: { ...provenance, commit: null } }),
  )
  mkdirSync(join(folder, 'out'))
  for (const name of ['verdict.json', 'report.md']) writeFileSync(join(folder, 'out', name), 'older')
  return folder
}

describe.skipIf(process.platform === 'win32')('a disk that fills while results are written', () => {
  test('takes no verdict from the command line, and leaves neither half a file nor an older one', async () => {
    const cwd = measured()
    // A file that may grow no further, in blocks of 512 bytes: so the system refuses the rest of it, as a full disk does.
    const argv = [process.execPath, builtFile('dist/cli.js'), 'judge', 'measured.json', '--out', 'out']
    const child = spawn('/bin/sh', ['-c', 'ulimit -f 4; exec "$@"', 'sh', ...argv], { cwd })
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
    expect(stderr).toMatch(/the results could not be written to .*out: (?:EFBIG|ENOSPC)/)
    expect(stdout).toMatch(/Report +none: the results could not be written/)
    expect(stdout).toContain('No stored run to compare with')
    expect(readdirSync(join(cwd, 'out')).filter((name) => /verdict|report|tmp|lock/.test(name))).toEqual([])
  })

  test('takes no verdict from summary, check and comment of a step, which fails and says why', async () => {
    const folder = measured()
    mkdirSync(join(folder, 'full/verdict.json'), { recursive: true })
    const env = { INPUT_COMMAND: 'judge', INPUT_RECORDS: 'measured.json', INPUT_OUT: 'full' }
    const payload = pull('acme/orders')
    const step = await wholeStep({ github, folder, event: 'pull_request', payload, env })
    expect([step.failed, step.outcome, step.exit, step.comment], step.log).toEqual([
      true,
      'no_baseline',
      '21',
      'created',
    ])
    expect(step.log).toContain('the results could not be written')
    expect(step.log).toMatch(/Report +none: the results could not be written/)
    expect(step.summary).toContain('No stored run to compare with')
    expect(github.checks.map(({ body }) => body.conclusion)).toEqual(['neutral'])
  })
})
