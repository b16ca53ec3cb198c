import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reportsOf } from '../../src/app/results/reports.ts'
import { conditionOf } from '../../src/github/tracking/condition.ts'
import { type TrackingOrder, trackIssue } from '../../src/github/tracking/tracking-issue.ts'
import type { Outcome } from '../../src/model/verdict/outcomes.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { concluded, judged } from '../action/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import type { Issue } from '../support/github-double/issues.ts'
import { type GitHubDouble, type GitHubOptions, startGitHub } from '../support/github-double/server.ts'
import { HOSTILE_TEXTS } from '../support/hostile-text.ts'
import { foreignMarkup } from '../support/markdown.ts'
import { BOT, callerOf } from './support.ts'

let github: GitHubDouble
const start = async (options: GitHubOptions = {}) => {
  github = await startGitHub(options)
}
beforeEach(() => start())
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const RUN_URL = 'https://github.com/acme/orders/actions/runs/'
const redactor = new Redactor()
redactor.conceal(['s3cr3t-value'])
const hidden = (text: string) => redactor.text(text)

/** A night's run of this id, told with this verdict. */
async function night(id: number, verdict: Verdict, over: Partial<TrackingOrder> = {}) {
  const runUrl = `${RUN_URL}${id}`
  const markdown = hidden(reportsOf(verdict, { reproduce: '', runUrl })['report.md'])
  const { published } = await trackIssue(await callerOf(github), {
    ...{ verdict, markdown, branch: 'main', runUrl, redact: hidden, author: BOT },
    ...{ repository: { owner: 'acme', name: 'orders' }, run: { id, attempt: 1 } },
    ...over,
  })
  return published
}

const writes = () => github.log.filter((line) => !line.startsWith('GET '))
const issue = (over: Partial<Issue> = {}): Issue => ({
  ...{ number: 7, author: BOT, title: 't', body: '', state: 'open', reason: null },
  ...over,
})

test.each<readonly [Outcome, Partial<Verdict>, ReturnType<typeof conditionOf>]>([
  ['pass', {}, 'green'],
  ['pass', { notices: [{ code: 'drift', message: 'crept' }] }, 'red'],
  ['slo', {}, 'red'],
  ['regression', {}, 'red'],
  ['target', {}, 'red'],
  ['plan', {}, 'red'],
  ['inconclusive', {}, 'open'],
  [
    'inconclusive',
    { reasons: [{ outcome: 'inconclusive', code: 'cannot_compare', message: '3 runs' }] },
    'red',
  ],
  ['suspect', {}, 'open'],
  ['no_baseline', {}, 'open'],
  ['cancelled', {}, 'open'],
  ['skipped', {}, 'open'],
])('%s (%j) is %s to the issue of a branch', (outcome, over, condition) => {
  expect(conditionOf(judged(outcome, 'observe', over))).toBe(condition)
})

describe('the tracking issue of a branch', () => {
  test('is opened, refreshed without a word, told of another outcome, and closed', async () => {
    const regression = judged('regression', 'block')
    expect(await night(1, regression)).toBe('created')
    const [opened] = github.issues
    expect(opened).toMatchObject({ number: expect.any(Number), author: BOT, state: 'open' })
    expect(opened!.title).toBe('Socketgate: orders-feed (pr, staging) needs attention on main')
    expect(opened!.body).toMatch(
      /^<!-- socketgate-tracking plan=main%3Aplans\/orders-feed\.yaml profile=pr environment=staging outcome=regression run=1\.1 -->\n/,
    )
    expect(await night(2, regression)).toBe('updated')
    expect([github.comments, github.issues[0]!.body.includes('/runs/2)')]).toEqual([[], true])
    expect(await night(3, judged('suspect', 'block'))).toBe('none')
    expect(await night(4, judged('slo', 'block'))).toBe('updated')
    expect(github.comments.map(({ body }) => body)).toEqual([
      `\`slo\`, before \`regression\` in [run 4](${RUN_URL}4): The outcome is slo.`,
    ])
    expect(await night(5, judged('pass', 'block'))).toBe('closed')
    expect(github.comments.at(-1)!.body).toMatch(/^Passed in \[run 5\]/)
    expect(github.issues).toHaveLength(1)
    expect(github.issues[0]).toMatchObject({ state: 'closed', reason: 'completed' })
    expect(await night(6, judged('pass', 'block'))).toBe('none')
    expect(await night(7, regression)).toBe('created')
    expect(github.issues).toHaveLength(2)
  })

  test('is one a branch, plan, profile and key', async () => {
    const red = judged('slo', 'block')
    await night(1, red)
    await night(2, red, { branch: 'release/1' })
    await night(3, { ...red, plan: { ...red.plan, key: 'eu' } })
    expect(new Set(github.issues.map(({ body }) => /^.* outcome/.exec(body)![0])).size).toBe(3)
  })

  test('is nobody else’s, no pull request, and not what is closed', async () => {
    await night(1, judged('slo', 'block'))
    const { body } = github.issues.splice(0)[0]!
    const others = [
      issue({ number: 1, author: 'mallory', body }),
      issue({ number: 2, body, pull: true }),
      issue({ number: 3, body, state: 'closed' }),
      issue({ number: 4, body: `quoted\n${body}` }),
    ]
    github.issues.push(...others.map((one) => ({ ...one })))
    expect(await night(2, judged('pass', 'block'))).toBe('none')
    expect(github.issues).toEqual(others)
    expect(await night(3, judged('slo', 'block'))).toBe('created')
  })

  test('of two that were opened at the same time is the older; the other is closed', async () => {
    await night(1, judged('slo', 'block'))
    const { body } = github.issues.splice(0)[0]!
    github.issues.push(issue({ number: 9, body }), issue({ number: 8, body }))
    expect(await night(2, judged('slo', 'block'))).toBe('updated')
    expect(github.issues.map(({ number, state, reason }) => [number, state, reason])).toEqual([
      [9, 'closed', 'not_planned'],
      [8, 'open', null],
    ])
  })

  test('keeps what a run that began later has said', async () => {
    await night(5, judged('slo', 'block'))
    const before = writes().length
    expect(await night(4, judged('pass', 'block'))).toBe('skipped:newer')
    expect(writes()).toHaveLength(before)
  })

  test('is opened once where the answer is lost', async () => {
    github.fault({ operation: 'issues/create', status: 0, applied: true })
    expect(await night(1, judged('slo', 'block'))).toBe('created')
    expect(github.issues).toHaveLength(1)
  })

  test('is found behind a hundred others, and not opened where their list never ends', async () => {
    await night(1, judged('slo', 'block'))
    for (let n = 0; n < 120; n++) github.issues.push(issue({ number: 2000 + n, body: 'another' }))
    expect(await night(2, judged('pass', 'block'))).toBe('closed')
    const link = () => '</x?page=1>; rel="next"'
    github.fault({ operation: 'issues/list-for-repo', link, times: 9 })
    expect(await night(3, judged('slo', 'block'))).toBe('skipped:endless-list')
  })

  test('holds nothing that acts, no secret, and no more than GitHub takes', async () => {
    const text = `s3cr3t-value ${HOSTILE_TEXTS.filter((one) => one.length < 100).join(' ')}`.slice(0, 6000)
    const plan = { name: text, file: text, profile: text, environment: text }
    const many = Array.from({ length: 300 }, () => ({ code: 'drift', message: text }) as const)
    const hostile = { sentence: text, plan, notices: many, next: [text] }
    await night(1, judged('slo', 'block', hostile), { branch: text.slice(0, 200) })
    await night(2, judged('target', 'block', hostile), { branch: text.slice(0, 200) })
    await night(3, judged('pass', 'block', { ...hostile, notices: [] }), { branch: text.slice(0, 200) })
    const [only] = github.issues
    expect([github.issues.length, only!.state, github.comments.length]).toEqual([1, 'closed', 2])
    expect(only!.title.length).toBeLessThanOrEqual(256)
    const own = /^(?:comments: |<a href=https:\/\/github\.com\/acme\/orders\/actions\/runs\/\d>)$/
    for (const body of [only!.body, ...github.comments.map((one) => one.body)]) {
      // The one comment of HTML is the marker, which ends where it should.
      const rest = body.replace(/^<!-- socketgate-tracking [\w%*./= -]+ -->\n/, '')
      expect(foreignMarkup(rest).filter((tag) => !own.test(tag))).toEqual([])
      expect(body).not.toContain('s3cr3t')
    }
  })
})

describe('a step keeps it', () => {
  const folder = temporaryFolder()
  const onMain = { repository: { full_name: 'acme/orders', default_branch: 'main' } }
  const step = (event: string, env: { readonly [name: string]: string } = {}, payload: object = onMain) =>
    concluded(
      {
        github,
        folder,
        event,
        payload,
        env: { 'INPUT_TRACKING-ISSUE': 'true', INPUT_CHECK: 'false', ...env },
      },
      'slo',
    )

  test.each([
    ['schedule', {}, 'created'],
    ['push', {}, 'created'],
    ['push', { GITHUB_REF: 'refs/heads/release/1', GITHUB_REF_PROTECTED: 'true' }, 'created'],
    ['push', { GITHUB_REF: 'refs/heads/topic' }, 'none'],
    ['push', { 'INPUT_TRACKING-ISSUE': 'false' }, 'none'],
    ['release', { GITHUB_REF: 'refs/tags/v1' }, 'none'],
    ['merge_group', {}, 'none'],
  ] as const)('on %s with %j: %s', async (event, env, word) => {
    const { outputs } = await step(event, env)
    expect([outputs.issue, github.issues.length]).toEqual([word, word === 'created' ? 1 : 0])
  })

  test('never on a pull request', async () => {
    const pull = { number: 412, head: { sha: 'a'.repeat(40), ref: 'x', repo: { full_name: 'acme/orders' } } }
    const { outputs } = await step('pull_request', {}, { ...onMain, pull_request: pull })
    expect([outputs.issue, github.issues]).toEqual(['none', []])
  })

  test('and says which permission it lacks, with the outcome as it is', async () => {
    await github.close()
    await start({ permissions: { issues: 'read' } })
    const { outputs, log, failed } = await step('schedule')
    expect([outputs.issue, outputs.outcome, failed]).toEqual(['skipped:forbidden', 'slo', false])
    expect(log).toMatch(/the tracking issue was not published.*permissions: issues: write/)
  })
})
