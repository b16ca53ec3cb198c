import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { annotationsOf } from '../../src/github/check/annotations.ts'
import { conclusionOf, nameOf, type Shown } from '../../src/github/check/check-body.ts'
import { CheckRun } from '../../src/github/check/check-run.ts'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { Failure } from '../../src/model/failure.ts'
import { OUTCOMES } from '../../src/model/verdict/outcomes.ts'
import { gate, slo, verdict } from '../report/verdicts.ts'
import { WORDS } from '../support/github-double/faults.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { type Asked, callerOf, report } from './support.ts'

const SHA = '8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39'
const POST = 'POST check-runs'
const LIST = `GET commits/${SHA}/check-runs?per_page=100&check_name=Socketgate%3A%20orders-feed%20(pr%2C%20staging)&filter=all`
const SAID = { id: 1, run: { id: 11_981, attempt: 1 }, outcome: 'slo', fails: true, records: [] } as const

let github: GitHubDouble
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const same = (text: string) => text
const failing = verdict({
  outcome: 'slo',
  fails: true,
  slos: [slo({ verdict: 'fail', message: 'p99 latency of orders is 264 ms, limit 200 ms.', line: 77 })],
  gates: [gate({ verdict: 'suspect', message: 'p99 of orders is 353 % above the median.', line: 83 })],
})

/** The check run of a step of run 11981. */
const stepCheck = (attempt = 1) =>
  new CheckRun({
    repository: { owner: 'acme', name: 'orders' },
    sha: SHA,
    run: { id: 11_981, attempt },
    runUrl: 'https://github.acme.example/acme/orders/actions/runs/11981',
  })

async function check(over: Partial<Shown> = {}, run = stepCheck(), asked: Asked = {}) {
  const shown: Shown = {
    said: SAID,
    pathOf: (file) => file,
    redact: same,
    verdict: failing,
    markdown: report('p99 of orders is 264 ms'),
    ...over,
  }
  return await run.complete(
    await callerOf(github, asked),
    nameOf(shown.verdict.plan, shown.redact, null),
    shown,
  )
}

const NAME = nameOf(failing.plan, same, null)
const open = async (run: CheckRun) => await run.open(await callerOf(github), NAME)

const calls = () => github.log.map((line) => line.replace('/repos/acme/orders/', ''))

describe('a check run', () => {
  it('stands on the head commit, with conclusion, report and remarks on the lines of the plan', async () => {
    expect(await check()).toEqual({ published: 'created' })
    expect(calls()).toEqual([`${POST} 201`])
    expect(github.checks[0]!.body).toMatchObject({
      name: 'Socketgate: orders-feed (pr, staging)',
      head_sha: SHA,
      status: 'completed',
      conclusion: 'failure',
      details_url: 'https://github.acme.example/acme/orders/actions/runs/11981',
      output: {
        title: expect.stringMatching(/^fail \(SLO\): /),
        summary: expect.stringMatching(/^### Socketgate/),
        annotations: [
          {
            path: 'plans/orders-feed.yaml',
            start_line: 77,
            end_line: 77,
            annotation_level: 'failure',
            title: 'Fail: p99 latency of orders',
            message: 'p99 latency of orders is 264 ms, limit 200 ms.',
          },
          { start_line: 83, annotation_level: 'warning', title: 'Suspect: p99 latency of orders' },
        ],
      },
    })
  })

  it('whose answer was lost is not made twice', async () => {
    github.fault({ operation: 'checks/create', status: 502, applied: true })
    expect(await check()).toEqual({ published: 'created' })
    expect(calls()).toEqual([`${POST} 502`, `${LIST} 200`])
    expect(github.checks).toHaveLength(1)
  })

  it('of an earlier attempt does not stand for that of a later one', async () => {
    await check()
    github.fault({ operation: 'checks/create', status: 502 })
    expect(await check({}, stepCheck(2))).toEqual({ published: 'created' })
    expect(calls()).toEqual([`${POST} 201`, `${POST} 502`, `${LIST} 200`, `${POST} 201`])
  })

  it('that may not be made is told as forbidden, after one attempt', async () => {
    await github.close()
    github = await startGitHub({ permissions: { checks: 'read' } })
    expect(await check()).toMatchObject({
      published: 'skipped:forbidden',
      refused: { message: WORDS.permission },
    })
    expect(calls()).toEqual([`${POST} 403`])
  })

  it('that GitHub refuses is tried once more, without remarks', async () => {
    github.fault({ operation: 'checks/create', status: 422 })
    expect(await check()).toEqual({ published: 'created' })
    expect(calls()).toEqual([`${POST} 422`, `${POST} 201`])
    expect(github.checks[0]!.body.output).toMatchObject({ annotations: [] })
  })

  it('gives up what it carries to later attempts only where GitHub refuses the rest, too', async () => {
    const carried = 'The runs of this attempt.'
    const texts = () => github.checks.map(({ body }) => (body.output as { text?: string }).text)
    github.fault({ operation: 'checks/create', status: 422 })
    await check({ carried })
    github.fault({ operation: 'checks/create', status: 422, times: 2 })
    expect(await check({ carried })).toEqual({ published: 'created' })
    expect(texts()).toEqual([carried, undefined])
  })

  it('keeps to the size that GitHub allows, with its verdict', async () => {
    const long = report('p99 of orders is 264 ms').replace('| p99 |', `| ${'ж'.repeat(200_000)} |`)
    expect(await check({ markdown: long })).toEqual({ published: 'created' })
    expect(calls()).toEqual([`${POST} 201`])
    expect(github.checks[0]!.body.output).toMatchObject({ summary: expect.stringContaining('264 ms') })
  })

  it('of a plan outside the repository marks no lines', async () => {
    await check({ pathOf: () => null })
    expect(github.checks[0]!.body.output).toMatchObject({ annotations: [] })
  })

  it('takes secrets out of every text before it is cut', async () => {
    const secret = 'hunter2-hunter2'
    const leaky = verdict({
      outcome: 'slo',
      sentence: `the service closed with ${secret}`,
      plan: { name: secret, file: 'plans/orders-feed.yaml', profile: 'pr', environment: null },
      slos: [slo({ verdict: 'fail', name: secret, message: `${'x'.repeat(590)} ${secret}` })],
    })
    await check({ verdict: leaky, redact: (text) => text.replaceAll(secret, '***') })
    expect(JSON.stringify(github.checks[0]!.body)).not.toMatch(/hunter/)
  })
})

describe('a check run that is opened before the load', () => {
  it('has no verdict, and is completed in its place, with its remarks once', async () => {
    const run = stepCheck()
    expect(await open(run)).toBeNull()
    expect(github.checks.map(({ body }) => [body.name, body.status, body.conclusion])).toEqual([
      [NAME, 'in_progress', undefined],
    ])
    expect(await check({}, run)).toEqual({ published: 'created' })
    expect(await check({}, run)).toEqual({ published: 'created' })
    expect(calls()).toEqual([`${POST} 201`, ...Array(2).fill(expect.stringMatching(/^PATCH .* 200$/))])
    expect(github.checks.map(({ body }) => [body.status, body.conclusion])).toEqual([
      ['completed', 'failure'],
    ])
    expect((github.checks[0]!.body.output as { annotations: object[] }).annotations).toHaveLength(2)
  })

  it('whose opening or completion was not answered is neither opened nor completed twice', async () => {
    const run = stepCheck()
    github.fault({ operation: 'checks/create', status: 0, applied: true })
    github.fault({ operation: 'checks/update', status: 502, applied: true })
    await open(run)
    await check({}, run)
    expect(calls()).toEqual([
      `${POST} 0`,
      `${LIST} 200`,
      expect.stringMatching(/^PATCH .* 502$/),
      `${LIST} 200`,
    ])
    expect(github.checks).toHaveLength(1)
    expect((github.checks[0]!.body.output as { annotations: object[] }).annotations).toHaveLength(2)
  })

  it('whose opening nobody ever answered is found again by what it says of itself', async () => {
    const run = stepCheck()
    github.fault({ operation: 'checks/create', status: 500, applied: true })
    github.fault({ operation: 'checks/list-for-ref', status: 403 })
    expect(await open(run)).toMatchObject({ why: 'forbidden' })
    await run.look(await callerOf(github), NAME)
    await check({}, run)
    expect(github.checks.map(({ body }) => body.conclusion)).toEqual(['failure'])
  })

  it('that somebody deleted is made anew', async () => {
    const run = stepCheck()
    await open(run)
    github.checks.length = 0
    await check({}, run)
    expect(github.checks.map(({ body }) => body.conclusion)).toEqual(['failure'])
  })

  it('takes the name that the plan turns out to have', async () => {
    const run = stepCheck()
    await open(run)
    await check({ verdict: { ...failing, plan: { ...failing.plan, profile: 'nightly' } } }, run)
    expect(github.checks.map(({ body }) => body.name)).toEqual(['Socketgate: orders-feed (nightly, staging)'])
  })
})

describe('what is read of check runs', () => {
  const look = async (run: CheckRun) => {
    const known = await run.look(await callerOf(github), NAME)
    return 'ok' in known
      ? known
      : known.said.map(({ run: { attempt }, outcome, fails, records }) => [attempt, outcome, fails, records])
  }

  it('is what other steps said, opened ones too, the oldest first', async () => {
    await check({ said: { ...SAID, records: ['5f0c1d2e3a4b', 'a0a0a0a0a0a0'] } })
    await check({ said: { ...SAID, outcome: 'pass', fails: false, records: null } }, stepCheck(2))
    await open(stepCheck(3))
    const own = stepCheck(4)
    await open(own)
    expect(await look(own)).toEqual([
      [1, 'slo', true, ['5f0c1d2e3a4b', 'a0a0a0a0a0a0']],
      [2, 'pass', false, null],
      [3, null, false, null],
    ])
  })

  it('is nothing of another app, of another form, of another name or of another commit', async () => {
    await check()
    const { body } = github.checks[0]!
    github.checks.length = 0
    const own = stepCheck(2)
    await open(own)
    github.addCheck(body, 7)
    github.addCheck({ ...body, name: 'Socketgate: other' })
    github.addCheck({ ...body, head_sha: 'f'.repeat(40) })
    for (const external_id of [
      null,
      'x',
      String(body.external_id).replace('slo!', 'perfect'),
      `${body.external_id},<script>`,
      String(body.external_id).replace('11981', '0'),
    ])
      github.addCheck({ ...body, external_id })
    expect(await look(own)).toEqual([])
  })

  it('is read to its last page', async () => {
    await github.close()
    github = await startGitHub({ pageSize: 2 })
    for (const attempt of [1, 2, 3, 4, 5]) await check({}, stepCheck(attempt))
    expect(await look(stepCheck(6))).toHaveLength(5)
  })
})

describe('the conclusion of a check run', () => {
  for (const { outcome, always } of OUTCOMES) {
    const calm = outcome === 'pass' ? 'success' : outcome === 'cancelled' ? 'cancelled' : 'neutral'
    const hard = outcome === 'cancelled' ? 'cancelled' : 'failure'
    if (!always)
      it(`of ${outcome} that fails nothing is ${calm}`, () => {
        expect(conclusionOf({ outcome, fails: false })).toBe(calm)
      })
    if (outcome !== 'pass')
      it(`of ${outcome} that fails the process is ${hard}`, () => {
        expect(conclusionOf({ outcome, fails: true })).toBe(hard)
      })
  }
})

describe('remarks on the lines of the plan', () => {
  it('are nine at most, what fails first', () => {
    const many = verdict({
      fails: true,
      gates: Array.from({ length: 20 }, (_, n) => gate({ verdict: 'suspect', message: 's', line: n + 1 })),
      slos: [slo({ verdict: 'indicative', line: 70 }), slo({ verdict: 'fail', line: 71 })],
    })
    const remarks = annotationsOf(many, same)
    expect(remarks).toHaveLength(9)
    expect(remarks[0]).toMatchObject({ level: 'failure', line: 71 })
    expect(remarks.slice(1).every(({ level }) => level === 'warning')).toBe(true)
  })

  it('fail nothing where the verdict does not', () => {
    const [remark] = annotationsOf(
      verdict({ fails: false, slos: [slo({ verdict: 'fail' })], gates: [] }),
      same,
    )
    expect(remark!.level).toBe('warning')
  })

  it('are not made of rows that need nobody, nor of rows without a line', () => {
    const quiet = verdict({
      gates: [gate({ verdict: 'same' }), gate({ verdict: 'no_baseline' })],
      slos: [slo({ verdict: 'met' }), slo({ verdict: 'fail', line: 0, from: 'default' })],
    })
    expect(annotationsOf(quiet, same)).toEqual([])
  })

  it('tell what is wrong with a plan where it is written', () => {
    const problem = {
      file: 'plans/a:b.yaml',
      line: 44,
      column: 13,
      path: '',
      message: 'unknown key "hartbeat"',
    }
    const wrong = verdictOfFailure(new Failure('plan', 'the plan is wrong', [problem]), {
      file: 'plans/a:b.yaml',
    })
    expect(annotationsOf(wrong, same)).toEqual([
      {
        level: 'failure',
        file: 'plans/a:b.yaml',
        line: 44,
        title: 'The plan is wrong',
        message: 'unknown key "hartbeat"',
      },
    ])
  })

  it('take the place from the reason, not from its words', () => {
    const reason = { outcome: 'plan', code: 'plan', message: 'a.yaml:44:13 is not this one' } as const
    const at = (place: object) =>
      annotationsOf(verdict({ slos: [], gates: [], reasons: [{ ...reason, ...place }] }), same)
    expect(at({})).toEqual([])
    expect(at({ file: 'b:1:2 c.yaml', line: 7, column: 3 })).toMatchObject([
      { file: 'b:1:2 c.yaml', line: 7, message: 'a.yaml:44:13 is not this one' },
    ])
  })
})
