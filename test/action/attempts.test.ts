import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { crash, fail, finish } from '../../src/action/finish.ts'
import { publisherOf } from '../../src/action/publisher.ts'
import { Failure, type FailureOutcome } from '../../src/model/failure.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { verdict } from '../report/verdicts.ts'
import { temporaryFolder } from '../support/folder.ts'
import { completed } from '../support/github-double/completed.ts'
import { type GitHubDouble, type GitHubOptions, startGitHub } from '../support/github-double/server.ts'
import { type Asked, concluded, HEAD, judged, killed, pull, REPOSITORY, stepOf, THROWN } from './support.ts'

const folder = temporaryFolder()
const GATE = 'Socketgate: orders-feed (pr, staging)'
const ATTEMPT = 'actions/get-workflow-run-attempt'
let github: GitHubDouble
/** How earlier attempts of the workflow run ended, as Actions tells it. */
let ended = 'failure'
beforeEach(() => starting())
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

async function starting(options: GitHubOptions = {}) {
  const extra: GitHubOptions['extra'] = ({ operation }) =>
    operation === ATTEMPT
      ? { status: 200, data: completed(ATTEMPT, 200, { status: 'completed', conclusion: ended }) }
      : null
  github = await startGitHub({ extra, ...options })
}
const restarting = async (options: GitHubOptions) => {
  await github.close()
  await starting(options)
}

const asked = (attempt = 1, env: { readonly [name: string]: string } = {}): Asked => ({
  github,
  folder,
  event: 'pull_request',
  payload: pull('acme/orders'),
  mode: 'block',
  env: { GITHUB_RUN_ATTEMPT: String(attempt), ...env },
})
const held = () => github.heldBackBy(HEAD, [GATE])
const titles = () => github.checks.map(({ body }) => (body.output as { title: string }).title)
const written = () => JSON.parse(readFileSync(join(folder, 'verdict.json'), 'utf8')) as Verdict

/** Runs whose evidence has these hashes. */
const measured = (...evidence: readonly string[]): Partial<Verdict> => {
  const [run] = verdict().runs
  return { runs: evidence.map((one) => ({ ...run!, evidence: one })) }
}

describe('the second attempt', () => {
  test('and what the first said stand in check, comment and results', async () => {
    await concluded(asked(1), 'slo')
    const { outputs, summary } = await concluded(asked(2), 'pass')
    expect(titles()[1]).toMatch(/^inconclusive: .* \(attempt 2; attempt 1: slo\)$/)
    expect(github.comments).toHaveLength(1)
    for (const text of [github.comments[0]!.body, summary, String(written().sentence)])
      expect(text).toContain('ttempt 1 found this commit broken')
    expect(github.comments[0]!.body).toContain('attempt 2; attempt 1: slo')
    expect(written()).toMatchObject({
      outcome: 'inconclusive',
      attempts: {
        run: { id: 11981, attempt: 2 },
        earlier: [{ run: { id: 11981, attempt: 1 }, outcome: 'slo' }],
      },
    })
    expect(outputs.outcome).toBe('inconclusive')
  })

  test('after a pass passes, with a word on it', async () => {
    await concluded(asked(1), 'pass')
    await concluded(asked(2), 'pass')
    expect(titles()[1]).toMatch(/^pass: .* \(attempt 2; attempt 1: pass\)$/)
    expect(held()).toEqual([])
  })

  test('of a killed one says that it had no verdict', async () => {
    await killed(asked(1))
    await concluded(asked(2), 'pass')
    expect(titles()[1]).toMatch(/\(attempt 2; attempt 1: no verdict\)$/)
    expect(held()).toEqual([])
  })

  test('believes no check run of the same name that is not ours', async () => {
    await concluded(asked(1), 'slo')
    const { body } = github.checks[0]!
    const forged = String(body.external_id).replace('slo!', 'pass')
    for (const [external_id, app] of [
      [forged, 7],
      ['socketgate says pass', 15368],
    ] as const)
      github.addCheck({ ...body, external_id, conclusion: 'success' }, app)
    const { outputs } = await concluded(asked(2), 'pass')
    expect(outputs.outcome).toBe('inconclusive')
    expect(titles().at(-1)).toMatch(/\(attempt 2; attempt 1: slo\)$/)
  })
})

describe('a step that may not write check runs', () => {
  test('changes nothing of a first attempt', async () => {
    await restarting({ permissions: { checks: 'none', actions: 'none' } })
    const { outputs, failed, log } = await concluded(asked(1), 'pass')
    expect([outputs.outcome, failed]).toEqual(['pass', false])
    expect(log).toContain('`permissions: checks: write`')
  })

  test.each(['none', 'read'] as const)(
    'with checks: %s and without actions: read a later pass is inconclusive and fails, with the permissions that lack',
    async (checks) => {
      await restarting({ permissions: { checks, actions: 'none' } })
      const { outputs, failed } = await concluded(asked(2), 'pass')
      expect([outputs.outcome, outputs['exit-code'], failed]).toEqual(['inconclusive', '20', true])
      const { sentence } = written()
      expect(sentence).toContain('`permissions: checks: write`')
      expect(sentence).toContain('`actions: read`')
      expect(github.comments[0]!.body).toContain('actions: read')
    },
  )

  test.each([
    ['success', 'pass', false],
    ['failure', 'inconclusive', true],
    ['cancelled', 'inconclusive', true],
  ] as const)(
    'with actions: read asks how the others ended: %s is %s',
    async (conclusion, outcome, fails) => {
      ended = conclusion
      await restarting({ permissions: { checks: 'none', actions: 'read' } })
      const { outputs, failed } = await concluded(asked(3), 'pass')
      expect([outputs.outcome, failed]).toEqual([outcome, fails])
      if (fails) expect(written().sentence).toContain(`attempt 2 ended as ${conclusion}`)
    },
  )

  test('because it was asked not to, or has no token, remembers as little', async () => {
    ended = 'failure'
    const off = await concluded(asked(2, { INPUT_CHECK: 'false' }), 'pass')
    const mute = await concluded(asked(2, { 'INPUT_GITHUB-TOKEN': '' }), 'pass')
    expect([off.outputs.outcome, mute.outputs.outcome]).toEqual(['inconclusive', 'inconclusive'])
    ended = 'success'
    expect((await concluded(asked(2, { INPUT_CHECK: 'false' }), 'pass')).outputs.outcome).toBe('pass')
  })

  test('of a fork is not asked for its attempts: it has no check that could be required', async () => {
    const before = github.arrived
    const { outputs } = await concluded({ ...asked(2), payload: pull('stranger/orders') }, 'pass')
    expect([outputs.outcome, github.arrived]).toEqual(['pass', before])
  })
})

test('where check runs can be written and not read, a later pass is inconclusive', async () => {
  github.fault({ operation: 'checks/list-for-ref', status: 403, times: 9 })
  const { outputs, failed } = await concluded(asked(2), 'pass')
  expect([outputs.outcome, failed]).toEqual(['inconclusive', true])
  expect(held()).toEqual([`${GATE}: failure`])
})

describe('two jobs of one attempt under one name', () => {
  test('say the worse, in the title, too', async () => {
    await concluded(asked(), 'slo')
    await concluded(asked(), 'pass')
    expect(titles()[1]).toMatch(/^fail \(SLO\): Another job of this workflow run came to slo/)
    expect(github.checks.map(({ body }) => body.conclusion)).toEqual(['failure', 'failure'])
    expect(github.comments[0]!.body).toContain('Another job of this workflow run came to slo')
  })

  test('are one where the later judged all that the earlier did', async () => {
    await concluded({ ...asked(), mode: 'block' }, 'slo', measured('aaaaaaaaaaaa'))
    const all = measured('aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc')
    const { outputs } = await concluded(asked(), 'pass', all)
    expect(outputs.outcome).toBe('pass')
    expect(held()).toEqual([])
  })

  test('leave the worse where the better one was opened later and ended first: the worse is said anew', async () => {
    const { step, inputs } = await opened()
    await concluded(asked(1, { INPUT_COMMENT: 'never' }), 'pass')
    expect(held()).toEqual([])
    await finish({ verdict: judged('slo', 'block'), out: folder, records: [] }, inputs, step)
    expect(held()).toEqual([`${GATE}: failure`])
    expect(github.checks.map(({ body }) => body.conclusion)).toEqual(['failure', 'success', 'failure'])
  })

  test('and a pass that did not see the red one coming takes itself back', async () => {
    const env = { INPUT_COMMENT: 'never' }
    github.fault({
      operation: 'checks/list-for-ref',
      meanwhile: async () => {
        await concluded(asked(1, env), 'slo')
      },
    })
    const { outputs, failed } = await concluded(asked(1, env), 'pass')
    expect([outputs.outcome, failed]).toEqual(['slo', true])
    expect(held()).toEqual([`${GATE}: failure`])
  })
})

describe('what runs beside a pull request on its commit', () => {
  const beside = (event: string, ref: string): Asked => ({
    ...asked(1, { GITHUB_RUN_ID: '12000', GITHUB_REF: ref, GITHUB_SHA: HEAD, INPUT_COMMENT: 'never' }),
    event,
    payload: { repository: REPOSITORY },
  })
  const names = () => github.checks.map(({ body }) => body.name)

  test.each([
    ['push', 'refs/heads/topic'],
    ['push', 'refs/tags/v1'],
    ['workflow_dispatch', 'refs/heads/topic'],
    ['release', 'refs/tags/v1'],
  ])('by %s of %s is judged by its own plan alone, and so is another check', async (event, ref) => {
    await concluded(asked(), 'plan_changed', { fails: true })
    for (const _ of [1, 2]) await concluded(beside(event, ref), 'pass')
    expect(names()).toEqual([GATE, `${GATE} on ${event}`, `${GATE} on ${event}`])
    expect(held()).toEqual([`${GATE}: failure`])
  })

  test.each([
    ['push', 'refs/heads/main'],
    ['schedule', 'refs/heads/main'],
    ['workflow_dispatch', 'refs/heads/main'],
  ])('by %s of %s is what was reviewed, and has the name alone', async (event, ref) => {
    await concluded(beside(event, ref), 'pass')
    expect(names()).toEqual([GATE])
  })

  test('as another workflow run that ends first hides no red one: it is said anew', async () => {
    const { step, inputs } = await opened()
    await concluded(asked(1, { GITHUB_RUN_ID: '12000', INPUT_COMMENT: 'never' }), 'pass')
    expect(held()).toEqual([])
    await finish({ verdict: judged('slo', 'block'), out: folder, records: [] }, inputs, step)
    expect(held()).toEqual([`${GATE}: failure`])
    // What passed beside it is the first of the two that have to.
    await concluded(asked(1, { GITHUB_RUN_ID: '12001', INPUT_COMMENT: 'never' }), 'pass')
    expect(held()).toEqual([])
  })

  test('as another workflow run that fails less than a red one leaves both as they are', async () => {
    const { step, inputs } = await opened()
    await concluded(asked(1, { GITHUB_RUN_ID: '12000', INPUT_COMMENT: 'never' }), 'pass')
    await finish({ verdict: judged('suspect', 'block'), out: folder, records: [] }, inputs, step)
    expect(github.checks.map(({ body }) => body.conclusion)).toEqual(['neutral', 'success'])
  })
})

describe('a list of check runs that cannot be read', () => {
  const failing = { operation: 'checks/list-for-ref', status: 403, times: 9 } as const

  test('at the second look takes nothing of what the first one saw', async () => {
    await concluded(asked(), 'slo')
    github.fault({ operation: failing.operation })
    github.fault(failing)
    const { outputs, failed } = await concluded(asked(), 'pass')
    expect([outputs.outcome, failed]).toEqual(['slo', true])
    expect(held()).toEqual([`${GATE}: failure`])
  })

  test('at both leaves it open whether another run was red, of a first attempt, too', async () => {
    await concluded(asked(1, { GITHUB_RUN_ID: '11000' }), 'slo')
    github.fault(failing)
    const { outputs, failed } = await concluded(asked(), 'pass')
    expect([outputs.outcome, failed]).toEqual(['inconclusive', true])
    expect(held()).toEqual([`${GATE}: failure`])
  })

  test.each<readonly [string, (next: string | null) => string | null]>([
    ['comes to no end', () => '</x?page=1>; rel="next"'],
    ['ends before all that it counts', () => null],
  ])('to its end, since it %s, leaves it open whether another run was red', async (_, link) => {
    await restarting({ pageSize: 1 })
    await concluded(asked(1, { GITHUB_RUN_ID: '11000' }), 'slo')
    github.fault({ operation: failing.operation, link, times: 9 })
    const { outputs, failed } = await concluded(asked(), 'pass')
    expect([outputs.outcome, failed]).toEqual(['inconclusive', true])
    expect(held()).toEqual([`${GATE}: failure`])
  })
})

describe.each(['usage', 'plan', 'policy', 'engine', 'internal', 'pass', 'regression'] as const)(
  'an opened check run whose step ends in %s',
  (outcome) => {
    test('is completed, once', async () => {
      const { step, inputs } = await opened()
      if (THROWN.has(outcome)) await fail(new Failure(outcome as FailureOutcome, 'It ended.'), inputs, step)
      else await finish({ verdict: judged(outcome, 'block'), out: folder, records: [] }, inputs, step)
      expect(github.checks.map(({ body }) => body.status)).toEqual(['completed'])
      expect(github.log.filter((line) => line.startsWith('PATCH'))).toHaveLength(1)
    })
  },
)

test('a crash completes what was opened', async () => {
  const { step, inputs } = await opened()
  expect(await crash(new Error('boom'), inputs, step)).toBe(1)
  expect(github.checks.map(({ body }) => [body.status, body.conclusion])).toEqual([['completed', 'failure']])
})

/** A step whose load has just begun. */
async function opened() {
  const { step, inputs } = stepOf(asked(1, { INPUT_COMMENT: 'never' }))
  const publisher = publisherOf(inputs, step)
  await publisher.open(verdict().plan)
  return { step: { ...step, publisher }, inputs }
}
