import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { finish } from '../../src/action/finish.ts'
import { decide } from '../../src/judge/outcome.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { judged, REPOSITORY, stepOf, wholeStep } from './support.ts'

const folder = temporaryFolder()
let github: GitHubDouble
beforeAll(async () => {
  github = await startGitHub()
})
afterAll(() => github.close())

const push = { event: 'push', payload: { repository: REPOSITORY } } as const

describe('a step that is wrong, or whose event may write nothing,', () => {
  test('says so in the summary of its job, every wrong input at once', async () => {
    const env = { INPUT_PLAN: 'plan.yaml', INPUT_MODE: 'blok', INPUT_KEY: 'EU West' }
    const { exit, summary, commands } = await wholeStep({ github, folder, ...push, env })
    expect(exit).toBe('2')
    const [error] = commands.filter(({ name }) => name === 'error')
    for (const text of [summary, error!.data]) {
      expect(text).toContain('key EU West: expected')
      expect(text).toContain('mode blok: expected observe, warn, block')
    }
    expect(summary).toContain('### Socketgate · this step: no verdict (usage)')
    expect(summary).not.toContain('Reproduce')
  })

  test('says which event it is that starts no load', async () => {
    const env = { INPUT_PLAN: 'plan.yaml' }
    const { exit, summary } = await wholeStep({
      ...{ github, folder, env },
      ...{ event: 'pull_request_target', payload: push.payload },
    })
    expect(exit).toBe('31')
    expect(summary).toContain('No load is started by the event pull')
    expect(summary).toContain('name another event')
    expect(summary).not.toContain('allowed-targets')
  })
})

test('what fails a step is what its annotation and its report name first, whatever weighs more', async () => {
  const { step, inputs, told, summary } = stepOf({ github, folder, ...push, mode: 'block' })
  const own = judged('no_baseline', 'block')
  const store = {
    outcome: 'store',
    code: 'store',
    message: 'nothing could be stored in git:origin#b',
  } as const
  const verdict = { ...own, ...decide([...own.reasons, store], own.failOn), sentence: 'SLOs are met.' }
  await finish({ verdict, out: folder, records: [] }, inputs, step)
  expect(told.failed).toEqual(['Nothing could be stored in git:origin#b. SLOs are met.'])
  expect(told.outputs.outcome).toBe('no_baseline')
  expect(summary()).toContain('What `store` means: `socketgate explain store`')
})
