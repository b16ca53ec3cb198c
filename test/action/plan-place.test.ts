import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { HEAD, REPOSITORY, wholeStep } from './support.ts'

const folder = temporaryFolder()
const workspace = join(folder, 'workspace')
const WORD = 'hunter2-of-a-file-outside'
let github: GitHubDouble
beforeAll(async () => {
  const commit = { status: 200, data: { sha: HEAD } }
  github = await startGitHub({ extra: ({ operation }) => (operation === 'repos/get-commit' ? commit : null) })
  mkdirSync(join(workspace, 'plans'), { recursive: true })
  // Every line of it would be a problem of the plan, and be quoted.
  writeFileSync(join(folder, 'x.yml'), `version: 1\n${WORD}: ${WORD}\n`)
  writeFileSync(join(workspace, 'own.yml'), `version: 1\n${WORD}: ${WORD}\n`)
  symlinkSync('../../x.yml', join(workspace, 'plans/out.yml'))
  symlinkSync('../own.yml', join(workspace, 'plans/in.yml'))
  symlinkSync('/proc/self/environ', join(workspace, 'plans/proc.yml'))
  symlinkSync('../..', join(workspace, 'plans/up'))
})
afterAll(() => github.close())

const stepWith = (plan: string, command = 'run') =>
  wholeStep({
    github,
    folder: workspace,
    event: 'push',
    payload: { repository: REPOSITORY },
    env: {
      GITHUB_REF: 'refs/heads/main',
      INPUT_PLAN: plan,
      INPUT_ENGINE: 'embedded',
      INPUT_CHECK: 'false',
      INPUT_COMMAND: command,
      ...(command === 'judge' && { INPUT_RECORDS: 'a.json' }),
    },
  })

describe('the plan of a step', () => {
  test.each([
    ['a link that leads out of the workspace', 'plans/out.yml', 'is a symbolic link'],
    ['a link within it', 'plans/in.yml', 'is a symbolic link'],
    ['a link to what the process knows', 'plans/proc.yml', 'is a symbolic link'],
    ['a path that leads out', '../x.yml', 'lies outside of the workspace'],
    ['a path that leads out to nothing', '../../../no-such.yml', 'lies outside of the workspace'],
    ['an absolute path elsewhere', '/etc/hostname', 'lies outside of the workspace'],
    ['a file behind a folder that is a link', 'plans/up/x.yml', 'behind a link that leads out'],
  ])('that is %s is refused, without a word of its content', async (_, plan, why) => {
    for (const command of ['run', 'measure', 'judge']) {
      const { outcome, exit, log, summary } = await stepWith(plan, command)
      expect([outcome, exit], log).toEqual(['policy', '31'])
      expect(log.replaceAll(/\s+/g, ' ')).toContain(why)
      expect(log + summary).not.toContain(WORD)
    }
  })

  test('that is a file of the workspace is read, and one that is missing is told', async () => {
    expect(await stepWith('own.yml')).toMatchObject({ outcome: 'plan', exit: '30' })
    expect(await stepWith('plans/none.yml')).toMatchObject({ outcome: 'usage', exit: '2' })
  })
})
