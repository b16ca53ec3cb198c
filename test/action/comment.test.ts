import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { foreignVerdict } from '../../src/action/forks/foreign-verdict.ts'
import { bare } from '../../src/github/comment/shorten.ts'
import type { Outcome } from '../../src/model/verdict/outcomes.ts'
import { gate, slo, verdict } from '../report/verdicts.ts'
import { temporaryFolder } from '../support/folder.ts'
import { completed } from '../support/github-double/completed.ts'
import { type Reply, TOKEN } from '../support/github-double/server.ts'
import { HOSTILE_TEXTS } from '../support/hostile-text.ts'
import { foreignMarkup } from '../support/markdown.ts'
import { runStep, useBuiltAction } from '../support/runner.ts'
import { OURS } from '../support/workflow-rules.ts'
import { zipOf } from '../support/zip.ts'
import {
  ARTIFACT,
  artifactOf,
  honest,
  json,
  PULL,
  RUN,
  type Said,
  startWorkflow,
  type Workflow,
} from './second-workflow.ts'
import { judged } from './support.ts'

const folder = temporaryFolder()
let workflow: Workflow
beforeAll(async () => {
  workflow = await startWorkflow(folder)
})
afterAll(() => workflow.close())

const LIST_PULLS = 'repos/list-pull-requests-associated-with-commit'
const list = (operation: string, items: unknown): Reply => ({
  status: 200,
  data: completed(operation, 200, items),
})
const artifacts = (...items: readonly object[]): Said => cutArtifacts(items.length, items)
const cutArtifacts = (total_count: number, items: readonly object[]): Said => ({
  answers: {
    'actions/list-workflow-run-artifacts': list('actions/list-workflow-run-artifacts', {
      total_count,
      artifacts: items.map((item) => ({ ...ARTIFACT, ...item })),
    }),
  },
})
/** Its list leads back to itself. */
const endless = (operation: string, items: unknown): Reply => ({
  ...list(operation, items),
  headers: { link: '</x?page=1>; rel="next"' },
})

const head = (over: object) => ({ head: { ...PULL.head, ...over } })

describe('the second workflow of forks', () => {
  test('posts an honest verdict, written anew, and says whose word it is', async () => {
    const { failed, comment, outcome, log } = await workflow.comment(artifactOf(honest))
    expect([failed, comment, outcome], log).toEqual([false, 'created', 'target'])
    expect(workflow.github.comments).toHaveLength(1)
    const { body, issue } = workflow.github.comments[0]!
    expect(issue).toBe(412)
    expect(body).toContain('plan=plans/feed.yaml profile=pr')
    expect(body).toContain('run=99.2')
    expect(body).toContain('advisory')
    expect(body).not.toMatch(/<img|@everyone|\]\(http:|<\/details><img/)
    expect(workflow.github.violations).toEqual([])
  })

  test('says whose word it is in its first section, whatever the size of the verdict', async () => {
    const many = (name: string) => Array.from({ length: 400 }, (_, n) => `${name} ${n} ${'ж'.repeat(120)}`)
    const large = verdict({
      slos: many('slo').map((name) => slo({ name, message: name, verdict: 'fail' })),
      gates: many('gate').map((name) => gate({ name, message: name, verdict: 'suspect', level: 'key' })),
      notices: many('note').map((message) => ({ code: 'bare_metric', message })),
    })
    const described = { ...large, plan: { ...large.plan, description: 'Read and approved.' } }
    for (const one of [
      described,
      { ...described, outcome: 'slo', fails: true, sentence: 'p99 is over.' } as const,
    ]) {
      const { comment, log } = await workflow.comment(artifactOf(one))
      expect(comment, log).toBe('created')
      const { body } = workflow.github.comments[0]!
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000)
      expect(body.split('\n')[2]).toBe(
        'Measured in a run of the change itself, which can write what it likes into its results: advisory.',
      )
      expect(bare(body).split('\n')[2]).toBe(body.split('\n')[2])
    }
  })

  test('asks for nothing but the run, its change, its artifact and the comments', async () => {
    const { asked } = await workflow.comment(artifactOf(honest))
    expect(asked.map((line) => line.replace(/\?.* /, ' '))).toEqual([
      'GET /repos/acme/orders/actions/runs/99 200',
      `GET /repos/acme/orders/commits/${RUN.head_sha}/pulls 200`,
      'GET /repos/acme/orders/actions/runs/99/artifacts 200',
      'GET /repos/acme/orders/actions/artifacts/5/zip 302',
      'GET /repos/acme/orders/pulls/412 200',
      'GET /repos/acme/orders/issues/412/comments 200',
      'POST /repos/acme/orders/issues/412/comments 201',
      'GET /repos/acme/orders/issues/412/comments 200',
    ])
  })

  test('believes nothing that the event says but the number of the run', async () => {
    const lies = { ...RUN, event: 'push', head_sha: 'd'.repeat(40), conclusion: 'cancelled', path: 'x' }
    const payload = { workflow_run: { ...lies, pull_requests: [{ number: 1 }] }, pull_request: PULL }
    const { comment } = await workflow.comment(artifactOf(honest), {}, { payload })
    expect([comment, workflow.github.comments[0]?.issue]).toEqual(['created', 412])
  })

  test('never posts that somebody accepted it, whatever the artifact says', async () => {
    const accepted = {
      outcome: 'regression',
      code: 'diverged',
      message: 'It is slower',
      accepted: true,
    } as const
    const boasting = judged('regression', 'block', {
      ...{ fails: false, exit: 0, reasons: [accepted] },
      override: {
        ...{ accepted: true, label: 'perf-accepted', pullRequest: 412, commit: RUN.head_sha, by: 'mona' },
        ...{ reason: 'fine', reasonBy: 'mona', lacking: null, lets: ['regression'] },
        message: 'accepted for all by mona: “fine”',
      },
    })
    const { comment, log } = await workflow.comment(artifactOf(boasting))
    expect(comment, log).toBe('created')
    expect(workflow.github.comments[0]!.body).not.toMatch(/accepted|mona/i)
    expect(workflow.github.comments[0]!.body).toContain('in `fail_on`')
  })

  test('says that the measured job failed, but fails nothing, and that nothing was stored', async () => {
    const boasting = judged('regression', 'block', {
      baseline: {
        ...judged('pass', 'warn').baseline!,
        written: true,
        notWritten: null,
      },
    })
    const { failed, comment, outcome, summary } = await workflow.comment(artifactOf(boasting))
    expect([failed, comment, outcome]).toEqual([false, 'created', 'regression'])
    expect(workflow.github.checks).toEqual([])
    for (const markdown of [workflow.github.comments[0]!.body, summary]) {
      expect(markdown).toContain('in `fail_on`')
      expect(markdown).not.toContain('not blocking')
      expect(markdown).not.toContain('not in `fail_on`')
      expect(markdown).not.toContain('was stored')
    }
  })

  test('renders whatever stands in its texts as text', async () => {
    const text = HOSTILE_TEXTS.filter((one) => one.length < 100)
      .join(' ')
      .slice(0, 7000)
    const full = judged('slo', 'block')
    const hostile = {
      ...full,
      sentence: text,
      next: [text, text, text],
      notices: [{ code: 'drift', message: text }],
      reasons: [{ outcome: 'slo', code: 'broken', message: text, file: text, line: 3 }],
      plan: { name: text, file: text, profile: text, environment: text },
      slos: full.slos.map((row) => ({ ...row, name: text, message: text, threshold: text })),
      gates: full.gates.map((row) => ({ ...row, name: text, message: text, selector: text })),
      closes: full.closes.map((row) => ({ ...row, reason: text, scenario: text, feed: text, code: text })),
    }
    const { comment, log, summary, commands } = await workflow.comment(artifactOf(hostile))
    expect(comment, log).toBe('created')
    const own = /^<a href=https:\/\/github\.example\/acme\/orders\/actions\/runs\/99>$/
    for (const markdown of [workflow.github.comments[0]!.body, summary])
      expect(foreignMarkup(markdown).filter((tag) => !own.test(tag))).toEqual([])
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['add-mask']))
  })

  test('leaves the comment that the measured run could write itself', async () => {
    const said = {
      run: { head_repository: { full_name: 'acme/orders' } },
      pull: head({ repo: RUN.repository }),
    }
    const mine = `<!-- socketgate plan=plans/feed.yaml profile=pr outcome=target run=99.2 -->\nof the run itself`
    const { comment, writes } = await workflow.comment(artifactOf(honest), said, { before: mine })
    expect([comment, writes]).toEqual(['unchanged', []])
    expect(workflow.github.comments[0]!.body).toBe(mine)
  })

  describe('finds the pull request by its branch where GitHub does not list it by its commit', () => {
    const byBranch = (...pulls: readonly object[]): Said => ({
      answers: { [LIST_PULLS]: list(LIST_PULLS, []), 'pulls/list': list('pulls/list', pulls) },
    })
    test('and posts to it', async () => {
      const { comment, asked } = await workflow.comment(artifactOf(honest), byBranch(PULL))
      expect([comment, workflow.github.comments[0]?.issue]).toEqual(['created', 412])
      expect(asked).toContain(
        'GET /repos/acme/orders/pulls?per_page=100&state=open&head=stranger%3Atopic 200',
      )
      expect(workflow.github.violations).toEqual([])
    })

    test.each<readonly [string, readonly object[]]>([
      ['nothing', []],
      ['a pull request of another commit', [{ ...PULL, head: { ...PULL.head, sha: 'd'.repeat(40) } }]],
      ['a pull request of another branch', [{ ...PULL, head: { ...PULL.head, ref: 'other' } }]],
      ['another fork', [{ ...PULL, head: { ...PULL.head, repo: { full_name: 'other/orders' } } }]],
      ['two that fit', [PULL, { ...PULL, number: 413 }]],
      ['a closed one', [{ ...PULL, state: 'closed' }]],
    ])('but not where that list has %s', async (_, pulls) => {
      const { comment, writes } = await workflow.comment(artifactOf(honest), byBranch(...pulls))
      expect([comment, writes]).toEqual(['skipped:stale', []])
    })

    test('and asks for a branch of any name as that name', async () => {
      const branch = 'a&state=closed&head=x:y#z +%41/ö'
      const head = { ...PULL.head, ref: branch }
      const said = { ...byBranch({ ...PULL, head }), run: { head_branch: branch }, pull: { head } }
      const { comment, asked } = await workflow.comment(artifactOf(honest), said)
      expect(comment).toBe('created')
      const query = asked.find((line) => line.includes('/orders/pulls?'))!.split(' ')[1]!
      const given = new URL(query, 'http://x').searchParams
      expect([...given]).toEqual([
        ['per_page', '100'],
        ['state', 'open'],
        ['head', `stranger:${branch}`],
      ])
    })
  })

  test('takes the newest artifact of the name where a run was repeated', async () => {
    const { comment, asked } = await workflow.comment(
      artifactOf(honest),
      artifacts({ id: 5 }, { id: 7 }, { id: 6 }),
    )
    expect(comment).toBe('created')
    expect(asked).toContainEqual(expect.stringContaining('/artifacts/7/zip'))
  })

  describe('takes what the action has uploaded by itself', () => {
    const named = (outcome: Outcome, name: string) => {
      const one = judged(outcome, 'block')
      return artifactOf({ ...one, plan: { ...one.plan, name, file: `plans/${name}.yaml` } })
    }
    const uploaded = (ids: { readonly [id: number]: string }, archives: Said['archives'] = {}): Said => ({
      ...artifacts(...Object.entries(ids).map(([id, name]) => ({ id: Number(id), name }))),
      archives,
    })

    test('before what a step has, and links to it', async () => {
      const said = uploaded({
        5: 'socketgate',
        6: 'socketgate-verdict-feed-pr-a2',
        7: 'socketgate-results-feed-pr-a2',
      })
      const over = { env: { GITHUB_SERVER_URL: 'https://github.example' } }
      const { comment, asked } = await workflow.comment(artifactOf(honest), said, over)
      expect(comment).toBe('created')
      expect(asked.filter((line) => line.includes('/zip'))).toEqual([
        expect.stringContaining('/artifacts/6/zip'),
      ])
      expect(workflow.github.comments[0]!.body).toContain('plan=plans/feed.yaml')
      expect(workflow.github.comments[0]!.body).toContain('/runs/99#artifacts)')
    })

    test('of each its highest attempt, into one comment, the weightiest first', async () => {
      const [slo, pass, older] = [named('slo', 'orders'), named('pass', 'feed'), named('target', 'old')]
      const said = uploaded(
        {
          ...{ 5: 'socketgate-verdict-feed-pr-a10', 6: 'socketgate-verdict-orders-pr-a1' },
          ...{ 7: 'socketgate-verdict-feed-pr-a9', 8: 'socketgate-verdict-feed-pr-a', 9: 'socketgate' },
        },
        { 5: pass, 6: slo, 7: older, 8: older, 9: older },
      )
      const { comment, outcome } = await workflow.comment(artifactOf(honest), said)
      expect([comment, outcome]).toEqual(['created', 'slo'])
      const { body } = workflow.github.comments[0]!
      expect(workflow.github.comments).toHaveLength(1)
      expect([...body.matchAll(/^### Socketgate · (\S+):/gm)].map(([, name]) => name)).toEqual([
        'orders',
        'feed',
      ])
      expect(body.match(/^<!-- .*/gm)).toEqual([
        expect.stringMatching(/^<!-- socketgate plan=%2A profile=%2A outcome=slo run=99\.2 -->/),
      ])
      expect(body.match(/advisory/g)).toHaveLength(2)
    })

    test('of nine only eight, and says so', async () => {
      const ids = Object.fromEntries(
        Array.from({ length: 9 }, (_, n) => [n + 5, `socketgate-verdict-${n}-a1`]),
      )
      const { asked } = await workflow.comment(artifactOf(honest), uploaded(ids))
      expect(asked.filter((line) => line.includes('/zip'))).toHaveLength(8)
      expect(workflow.github.comments[0]!.body).toContain('And 1 more')
    })

    test('and nothing where one of them cannot be trusted', async () => {
      const said = uploaded(
        { 5: 'socketgate-verdict-a-a1', 6: 'socketgate-verdict-b-a1' },
        { 6: artifactOf({}) },
      )
      const { outcome, writes } = await workflow.comment(artifactOf(honest), said)
      expect([outcome, writes]).toEqual(['policy', []])
    })
  })
})

const forged = (changes: Said) => changes
const NOT_THERE = { status: 404, data: { message: 'Not Found' } }
const answer = (operation: string, reply: Reply): Said => ({ answers: { [operation]: reply } })

/** What the API says that fits no honest run, and what the step then comes to. */
const STATES: readonly (readonly [string, Said, 'policy' | 'stale'])[] = [
  ['a run of push', forged({ run: { event: 'push' } }), 'policy'],
  ['a run of pull_request_target', forged({ run: { event: 'pull_request_target' } }), 'policy'],
  ['a run of workflow_dispatch', forged({ run: { event: 'workflow_dispatch' } }), 'policy'],
  ['a workflow of another path', forged({ run: { path: '.github/workflows/evil.yml' } }), 'policy'],
  ['a workflow whose path only begins alike', forged({ run: { path: `${RUN.path}/x` } }), 'policy'],
  ['a workflow whose path only ends alike', forged({ run: { path: `x/${RUN.path}` } }), 'policy'],
  [
    'a workflow that only has the name',
    forged({ run: { name: 'Load', path: '.github/workflows/a.yml' } }),
    'policy',
  ],
  ['a workflow without a path', forged({ run: { path: '' } }), 'policy'],
  ['a run in another repository', forged({ run: { repository: { full_name: 'x/orders' } } }), 'policy'],
  ['a cancelled run', forged({ run: { conclusion: 'cancelled' } }), 'policy'],
  ['a run that is not over', forged({ run: { status: 'in_progress', conclusion: null } }), 'policy'],
  ['a run that ran out of time', forged({ run: { conclusion: 'timed_out' } }), 'policy'],
  ['a run that waits for approval', forged({ run: { conclusion: 'action_required' } }), 'policy'],
  ['a run whose fork was deleted', forged({ run: { head_repository: null } }), 'policy'],
  ['a run without a branch', forged({ run: { head_branch: null } }), 'policy'],
  ['a run whose commit is a branch', forged({ run: { head_sha: 'main' } }), 'policy'],
  ['a run that is not there', answer('actions/get-workflow-run', NOT_THERE), 'policy'],
  ['a run that is a list', answer('actions/get-workflow-run', { status: 200, data: [RUN] }), 'policy'],
  ['a change that cannot be read', answer(LIST_PULLS, NOT_THERE), 'policy'],
  ['pull requests without end', answer(LIST_PULLS, endless(LIST_PULLS, [])), 'policy'],
  ['a closed pull request', forged({ pull: { state: 'closed' } }), 'stale'],
  [
    'a pull request whose head was forced to another commit',
    { pull: head({ sha: 'd'.repeat(40) }) },
    'stale',
  ],
  ['a pull request of another branch', { pull: head({ ref: 'other' }) }, 'stale'],
  ['a pull request of another fork', { pull: head({ repo: { full_name: 'other/orders' } }) }, 'stale'],
  ['a pull request of a deleted fork', { pull: head({ repo: null }) }, 'stale'],
  [
    'a pull request into another repository',
    { pull: { base: { ...PULL.base, repo: { full_name: 'x/y' } } } },
    'stale',
  ],
  ['a pull request without a number', { pull: { number: '412' } }, 'stale'],
  [
    'two pull requests of one commit',
    answer(LIST_PULLS, list(LIST_PULLS, [PULL, { ...PULL, number: 413 }])),
    'stale',
  ],
  ['a change that moved on meanwhile', { now: head({ sha: 'd'.repeat(40) }) }, 'stale'],
  ['a pull request that was closed meanwhile', { now: { state: 'closed' } }, 'stale'],
  [
    'a pull request that was retargeted meanwhile',
    { now: { base: { repo: { full_name: 'x/y' } } } },
    'stale',
  ],
  ['no artifact', artifacts(), 'policy'],
  ['an artifact of another name', artifacts({ name: 'results' }), 'policy'],
  ['an artifact whose name is longer', artifacts({ name: 'socketgate2' }), 'policy'],
  ['an artifact that expired', artifacts({ expired: true }), 'policy'],
  ['a newest artifact that expired', artifacts({ id: 6, expired: true }, { id: 5 }), 'policy'],
  ['an artifact that is too large', artifacts({ size_in_bytes: 2_000_000 }), 'policy'],
  ['artifacts that are not all listed', cutArtifacts(2, [{}]), 'policy'],
  ['an artifact without a number', artifacts({ id: '5; id' }), 'policy'],
  ['an archive that is gone', answer('actions/download-artifact', { ...NOT_THERE, status: 410 }), 'policy'],
  [
    'an archive that is a page',
    answer('actions/download-artifact', { status: 200, data: { message: 'sign in' } }),
    'policy',
  ],
]

const text = (raw: string) => zipOf([{ name: 'verdict.json', data: Buffer.from(raw) }])
const inside = (extra: object) => artifactOf({ ...honest, ...extra })
const whole = JSON.stringify(honest)

/** Archives that no honest run leaves. */
const ARCHIVES: readonly (readonly [string, string, Buffer])[] = [
  ['nothing', 'not a whole zip', Buffer.alloc(0)],
  ['noise', 'not a whole zip', Buffer.from('PK\x03\x04 not an archive')],
  ['no file', 'does not hold verdict.json', zipOf([])],
  ['a path that leads out', 'not a whole zip', artifactOf(honest, { name: '../verdict.json' })],
  ['a path that leads out on Windows', 'not a whole zip', artifactOf(honest, { name: '..\\verdict.json' })],
  ['an absolute path', 'not a whole zip', artifactOf(honest, { name: '/verdict.json' })],
  ['a drive', 'not a whole zip', artifactOf(honest, { name: 'C:/verdict.json' })],
  ['a path in a folder', 'does not hold', artifactOf(honest, { name: 'a/verdict.json' })],
  ['a folder', 'does not hold', artifactOf(honest, { name: 'verdict.json/' })],
  ['another name', 'does not hold', artifactOf(honest, { name: 'Verdict.json' })],
  ['a link', 'a link or a device', artifactOf(honest, { mode: 0o120777 })],
  ['a device', 'a link or a device', artifactOf(honest, { mode: 0o020666 })],
  ['a pipe', 'a link or a device', artifactOf(honest, { mode: 0o010666 })],
  [
    'two files',
    'more than one file',
    zipOf([
      { name: 'verdict.json', data: json(honest) },
      { name: 'x', data: Buffer.from('y') },
    ]),
  ],
  [
    'two of one name',
    'more than one file',
    zipOf([1, 2].map(() => ({ name: 'verdict.json', data: json(honest) }))),
  ],
  [
    'a bomb of a thousand to one',
    'larger than 4 MiB',
    zipOf([{ name: 'verdict.json', data: Buffer.alloc(64 << 20, ' ') }]),
  ],
  [
    'a bomb that states a small size',
    'not a whole zip',
    zipOf([{ name: 'verdict.json', data: Buffer.alloc(64 << 20, ' '), size: 100 }]),
  ],
  ['more than 1 MiB', 'larger than 1 MiB', Buffer.concat([artifactOf(honest), Buffer.alloc(1 << 20)])],
  ['a truncated archive', 'not a whole zip', artifactOf(honest).subarray(0, 200)],
  ['no JSON', 'not JSON', text('verdict')],
  ['a byte order mark', 'not JSON', text(`\ufeff${whole}`)],
  ['NaN', 'not JSON', text(whole.replace('"duration":0', '"duration":NaN'))],
  ['an infinite number', 'not finite', text(whole.replace('"duration":0', '"duration":1e999'))],
  ['a negative duration', 'minimum at /duration', inside({ duration: -1 })],
  ['a number as text', 'type at /duration', inside({ duration: '0' })],
  ['an unknown outcome', 'enum at /outcome', inside({ outcome: 'excellent' })],
  ['a version of the future', 'const at /version', inside({ version: 2 })],
  ['markdown', 'additionalProperties', inside({ markdown: '# hello' })],
  ['HTML', 'additionalProperties', inside({ html: '<script>1</script>' })],
  ['a pull request number', 'additionalProperties', inside({ pull_request: 1 })],
  [
    'a key that reaches a prototype',
    'key in it is not allowed',
    text(whole.replace('{', '{"__proto__":{"x":1},')),
  ],
  [
    'a constructor',
    'key in it is not allowed',
    text(whole.replace('{', '{"constructor":{"prototype":{"x":1}},')),
  ],
  ['a text of 10 kB', 'over 8000 characters', inside({ sentence: 'x'.repeat(10_000) })],
  [
    '100,000 reasons',
    'more than 50000 values',
    inside({ reasons: Array.from({ length: 100_000 }, () => 1) }),
  ],
  [
    '100,000 rows',
    'more than 50000 values',
    inside({ slos: Array.from({ length: 100_000 }, () => ({ verdict: 'met', name: 'x', line: 1 })) }),
  ],
  [
    'a tower',
    'deeper than 16',
    text(whole.replace('"notices":[]', `"notices":${'['.repeat(5000)}${']'.repeat(5000)}`)),
  ],
  ['a list', 'not a verdict: type', artifactOf([honest])],
  ['null', 'not a verdict: type', artifactOf(null)],
]

test('at least 30 forgeries of each kind are tried', () => {
  expect([STATES.length, ARCHIVES.length].every((number) => number >= 30)).toBe(true)
})

describe('nothing is posted for', () => {
  test.each(STATES)('%s', async (_, said, expected) => {
    const { writes, failed, exit, comment, log } = await workflow.comment(artifactOf(honest), said)
    expect(writes).toEqual([])
    expect([failed, exit, comment], log).toEqual(
      expected === 'policy' ? [true, '31', 'none'] : [false, undefined, 'skipped:stale'],
    )
  })

  test.each(ARCHIVES)('an artifact that holds %s: %s', async (_, words, zip) => {
    const { writes, failed, exit, comment, log, commands } = await workflow.comment(zip)
    expect(writes).toEqual([])
    expect(commands.at(-1)?.data).toContain(words)
    expect([failed, exit, comment], log).toEqual([true, '31', 'none'])
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  test('an event that names no run, or one by a text', async () => {
    for (const payload of [{}, { workflow_run: { id: '99' } }, { workflow_run: { id: -1 } }, []]) {
      const over = { payload }
      const { asked, exit } = await workflow.comment(artifactOf(honest), {}, over)
      expect([asked, exit]).toEqual([[], '31'])
    }
  })

  test.each(['pull_request', 'push', 'pull_request_target', 'issue_comment', 'schedule'])(
    'the event %s: it is refused before anything is asked',
    async (event) => {
      const { asked, exit } = await workflow.comment(artifactOf(honest), {}, { event })
      expect([asked, exit]).toEqual([[], '2'])
    },
  )
})

test('an honest artifact is not refused, whatever the mode it fails under', async () => {
  for (const verdict of [honest, judged('slo', 'block'), judged('pass', 'observe')])
    await expect(foreignVerdict(artifactOf(verdict))).resolves.toMatchObject({ outcome: verdict.outcome })
})

describe('the workflow that the documentation shows', () => {
  const blocks = [...readFileSync('docs/forks.md', 'utf8').matchAll(/```yaml\n(.*?)```/gs)].map(
    ([, yaml]) => yaml!,
  )
  const { on, permissions, jobs } = parse(blocks[0]!)

  test('may read runs and write comments, and nothing else', () => {
    expect([Object.keys(on), permissions]).toEqual([['workflow_run'], {}])
    const [job] = Object.values(jobs) as [{ permissions: object; steps: readonly object[] }]
    expect(job.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' })
  })

  test('checks nothing out, runs no shell and passes nothing of the change on', () => {
    const [job] = Object.values(jobs) as [{ steps: readonly { uses?: string; run?: string }[] }]
    expect(job.steps.map(({ uses, run }) => [uses, run])).toEqual([[OURS, undefined]])
    expect(JSON.stringify(job.steps)).not.toContain('${{')
  })
})

describe('the shipped action', () => {
  useBuiltAction()
  test('reads an archive, refuses a forged one and posts an honest one', async () => {
    const step = {
      event: 'workflow_run',
      payload: { workflow_run: { id: RUN.id } },
      workspace: folder,
      inputs: { command: 'comment', 'comment-workflows': RUN.path, 'github-token': TOKEN },
      env: { GITHUB_REPOSITORY: 'acme/orders', GITHUB_RUN_ID: '1', GITHUB_API_URL: workflow.github.url },
    }
    await workflow.comment(ARCHIVES[9]![2])
    expect(await runStep(step)).toMatchObject({ exit: 1, outputs: { 'exit-code': '31', comment: 'none' } })
    expect(workflow.github.comments).toEqual([])
    await workflow.comment(artifactOf(judged('slo', 'block')))
    workflow.github.comments.length = 0
    const { exit, outputs, log } = await runStep(step)
    expect([exit, outputs.outcome, outputs.comment], log).toEqual([0, 'slo', 'created'])
  }, 30_000)
})
