import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEvent } from '../../src/github/event/event.ts'
import { readPayload } from '../../src/github/event/payload-file.ts'
import { createPublisher } from '../../src/github/publisher.ts'
import type { PublisherOptions } from '../../src/github/publisher-options.ts'
import { stand } from '../../src/judge/attempts/stand.ts'
import { slo, verdict } from '../report/verdicts.ts'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { BOT, calls, drivenPace, report } from './support.ts'

const HEAD = '8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39'
const LIST = 'GET issues/412/comments 200'
const LOOK = expect.stringMatching(/^GET commits\/[0-9a-f]+\/check-runs.* 200$/)

let github: GitHubDouble
let folder: string
let told: string[]
beforeEach(async () => {
  github = await startGitHub()
  folder = await mkdtemp(join(tmpdir(), 'socketgate-publisher-'))
  told = []
})
afterEach(async () => {
  await github.close()
  await rm(folder, { recursive: true })
  expect(github.violations).toEqual([])
})

function pull(repository: string | null): object {
  const repo = repository === null ? null : { full_name: repository }
  return { pull_request: { number: 412, head: { sha: HEAD, repo }, base: { ref: 'main', sha: HEAD } } }
}

function optionsOf(
  over: Partial<PublisherOptions> = {},
  payload: object = pull('acme/orders'),
): PublisherOptions {
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'acme/orders',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_RUN_ID: '11981',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.acme.example',
    GITHUB_API_URL: github.url,
    GITHUB_WORKSPACE: folder,
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    ...over.env,
  }
  return {
    event: readEvent(env, payload),
    token: TOKEN,
    comment: 'always',
    author: BOT,
    check: true,
    stand,
    cwd: join(folder, 'service'),
    userAgent: 'socketgate test',
    log: { info: (line) => told.push(line), warn: (line) => told.push(line) },
    redact: (text) => text,
    budget: { pace: drivenPace() },
    ...over,
    env,
  }
}

const failing = verdict({ outcome: 'slo', fails: true, slos: [slo({ verdict: 'fail', message: 'over' })] })

const publish = (options: PublisherOptions, markdown = report('p99 of orders is 264 ms')) =>
  createPublisher(options)
    .publish(failing, () => markdown)
    .then(({ verdict: _, issue: __, ...told }) => told)

const summary = () => readFile(join(folder, 'summary.md'), 'utf8')

describe('publishing', () => {
  it('writes summary, comment and check run, the check on the head and not on the merge commit', async () => {
    expect(await publish(optionsOf())).toEqual({ comment: 'created', check: 'created', summary: 'created' })
    expect(calls(github)).toEqual([
      LOOK,
      'POST check-runs 201',
      LOOK,
      LIST,
      'POST issues/412/comments 201',
      LIST,
    ])
    expect(github.checks[0]!.body).toMatchObject({
      head_sha: HEAD,
      details_url: 'https://github.acme.example/acme/orders/actions/runs/11981',
      output: { annotations: [{ path: 'service/plans/orders-feed.yaml' }] },
    })
    expect(await summary()).toContain('264 ms')
    expect(told).toEqual([])
  })

  it('of a push writes no comment', async () => {
    const options = optionsOf({ env: { GITHUB_EVENT_NAME: 'push' } }, {})
    expect(await publish(options)).toEqual({ comment: 'none', check: 'created', summary: 'created' })
    expect(github.checks[0]!.body.head_sha).toBe('f'.repeat(40))
  })

  for (const [what, repository] of [
    ['a fork', 'stranger/orders'],
    ['a deleted fork', null],
  ] as const) {
    it(`of ${what} writes the summary alone and asks GitHub for nothing`, async () => {
      const result = await publish(optionsOf({}, pull(repository)))
      expect(result).toEqual({ comment: 'skipped:fork', check: 'skipped:fork', summary: 'created' })
      expect(github.log).toEqual([])
      expect(await summary()).toContain('264 ms')
      expect(told.join()).toContain('fork')
    })
  }

  it('without permission says which one is missing, and keeps the summary', async () => {
    await github.close()
    github = await startGitHub({ permissions: { issues: 'read', checks: 'read' } })
    const expected = { comment: 'skipped:forbidden', check: 'skipped:forbidden', summary: 'created' }
    expect(await publish(optionsOf())).toEqual(expected)
    expect(told[0]).toContain('`permissions: checks: write`')
    expect(told[1]).toContain('`permissions: pull-requests: write`')
  })

  it('without a token, or what is asked for, asks GitHub for nothing', async () => {
    const none = await publish(optionsOf({ token: '' }))
    expect(none).toMatchObject({ comment: 'skipped:no-token', check: 'skipped:no-token' })
    const unwanted = await publish(optionsOf({ comment: 'never', check: false }))
    expect(unwanted).toMatchObject({ comment: 'none', check: 'none' })
    expect(github.log).toEqual([])
  })

  it('to a server that is not there changes nothing but what is told', async () => {
    const options = optionsOf()
    await github.close()
    const expected = { comment: 'skipped:unavailable', check: 'skipped:unavailable', summary: 'created' }
    expect(await publish(options)).toEqual(expected)
    expect(told).toHaveLength(2)
    expect(told.join()).not.toContain(TOKEN)
  })

  it('never repeats what GitHub says as it came', async () => {
    const message = `\n::error::x ${TOKEN} \u001b[2J`
    github.fault({ operation: 'issues/list-comments', status: 400, message })
    await publish(optionsOf({ check: false }))
    expect(told).toEqual(['the comment was not published (skipped:refused): 400, ::error::x *** [2J.'])
  })

  it('survives a bug of its own', async () => {
    const redact = () => {
      throw new Error('boom')
    }
    const nothing = { comment: 'skipped:internal', check: 'skipped:internal', summary: 'skipped:internal' }
    expect(await publish(optionsOf({ redact }))).toEqual(nothing)
    expect(github.log).toEqual([])
  })

  it('redacts the report on its way to all three', async () => {
    const redact = (text: string) => text.replaceAll('264 ms', '***')
    await publish(optionsOf({ redact }))
    for (const text of [github.comments[0]!.body, JSON.stringify(github.checks[0]!.body), await summary()]) {
      expect(text).toContain('***')
      expect(text).not.toContain('264 ms')
    }
  })
})

describe('what earlier attempts left', () => {
  const carried = (options: PublisherOptions) => createPublisher(options).carried(failing.plan)

  it('is looked for under the name that is opened for it', async () => {
    expect(await carried(optionsOf())).toEqual({ carried: [], unread: null })
    expect(calls(github)).toEqual(['POST check-runs 201', LOOK])
    expect(github.checks.map(({ body }) => body.status)).toEqual(['in_progress'])
  })

  it('is not asked for by a run that was stopped', async () => {
    expect(await carried(optionsOf({ cancel: AbortSignal.abort() }))).toEqual({ carried: [], unread: null })
    expect(calls(github)).toEqual([])
  })
})

describe('the job summary', () => {
  it('begins on a line of its own behind what others wrote', async () => {
    await writeFile(join(folder, 'summary.md'), '| their | table')
    await publish(optionsOf())
    expect(await summary()).toMatch(/^\| their \| table\n\n<!-- socketgate/)
  })

  it('stays under 900 KiB with what others wrote: sections go first, the verdict last', async () => {
    await writeFile(join(folder, 'summary.md'), 'x'.repeat(900 * 1024 - 600))
    const long = report('p99 of orders is 264 ms').replace('<summary>Rows', `<summary>${'Rows'.repeat(200)}`)
    expect(await publish(optionsOf(), long)).toMatchObject({ summary: 'created' })
    const text = await summary()
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024)
    expect(text).toContain('264 ms')
    expect(text).not.toContain('<summary>')
  })

  it('is left alone where others filled it', async () => {
    await writeFile(join(folder, 'summary.md'), 'x'.repeat(900 * 1024))
    expect(await publish(optionsOf())).toMatchObject({ summary: 'skipped:too-long', comment: 'created' })
  })

  it('that cannot be written is told, and the rest is published', async () => {
    const options = optionsOf({ env: { GITHUB_STEP_SUMMARY: join(folder, 'no', 'such', 'file') } })
    expect(await publish(options)).toMatchObject({ summary: 'skipped:internal', comment: 'created' })
    expect(told[0]).toContain('job summary')
  })
})

describe('the payload of an event', () => {
  it('is what the file holds, and nothing where it cannot be read', async () => {
    const file = join(folder, 'event.json')
    await writeFile(file, '{"number":412}')
    expect(await readPayload({ GITHUB_EVENT_PATH: file })).toEqual({ number: 412 })
    await writeFile(file, '{"number":')
    expect(await readPayload({ GITHUB_EVENT_PATH: file })).toBeNull()
    expect(await readPayload({ GITHUB_EVENT_PATH: join(folder, 'missing') })).toBeNull()
    expect(await readPayload({})).toBeNull()
  })
})
