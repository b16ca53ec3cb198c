import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PACE } from '../../src/github/api/budget.ts'
import { markReport } from '../../src/github/comment/marker.ts'
import { commentMarker } from '../../src/report/markdown/markdown.ts'
import { gate } from '../report/verdicts.ts'
import { WORDS } from '../support/github-double/faults.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { BOT, calls, comment, drivenPace, published, report } from './support.ts'

const LIST = 'GET issues/412/comments'
const POST = 'POST issues/412/comments'

let github: GitHubDouble
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.close()
  // Requests that GitHub's own description does not allow, and replies of the double that it does not.
  expect(github.violations).toEqual([])
})

async function restart(options: Parameters<typeof startGitHub>[0]): Promise<void> {
  await github.close()
  github = await startGitHub(options)
}

describe('the sticky comment', () => {
  it('is created where there is none, and says outcome and run in its marker', async () => {
    expect(await comment(github)).toEqual({ published: 'created' })
    expect(calls(github)).toEqual([`${LIST} 200`, `${POST} 201`, `${LIST} 200`])
    expect(github.comments[0]!.body).toMatch(
      /^<!-- socketgate plan=plans\/orders-feed\.yaml profile=pr outcome=slo run=11981\.1 -->\n### /,
    )
  })

  it('is updated in place, one comment for ever', async () => {
    const { id } = github.add(BOT, published('older'))
    expect(await comment(github)).toEqual({ published: 'updated' })
    expect(calls(github)).toEqual([`${LIST} 200`, `PATCH issues/comments/${id} 200`])
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toContain('264 ms')
  })

  it('is left alone where it says the same already, whatever line ends GitHub stored', async () => {
    github.add(BOT, published('p99 of orders is 264 ms').replaceAll('\n', '\r\n').trimEnd())
    expect(await comment(github)).toEqual({ published: 'unchanged' })
    expect(calls(github)).toEqual([`${LIST} 200`])
  })

  it('is one for each plan file and profile', async () => {
    github.add(
      BOT,
      markReport(
        report('x', commentMarker({ file: 'plans/orders-feed.yaml', profile: 'release' })),
        'pass',
        null,
      ),
    )
    github.add(
      BOT,
      markReport(
        report('x', commentMarker({ file: 'plans/orders-feed.yaml', profile: 'pr2' })),
        'pass',
        null,
      ),
    )
    github.add(
      BOT,
      markReport(report('x', commentMarker({ file: 'plans/other.yaml', profile: 'pr' })), 'pass', null),
    )
    expect(await comment(github)).toEqual({ published: 'created' })
    expect(github.comments).toHaveLength(4)
  })

  it('is found by a marker that says nothing but plan and profile', async () => {
    github.add(BOT, report('older'))
    expect(await comment(github)).toEqual({ published: 'updated' })
  })

  it('is not touched by a run that began before the one that wrote it', async () => {
    github.add(BOT, published('of a later push', 'pass', 11_990))
    expect(await comment(github)).toEqual({ published: 'skipped:newer' })
    expect(calls(github)).toEqual([`${LIST} 200`])
  })

  it('of a run without a verdict says which verdict is out of date, once', async () => {
    const { id } = github.add(BOT, published('p99 is fine', 'pass'))
    await comment(github, { outcome: 'engine', markdown: report('k6 could not be fetched') })
    const body = github.comments.find((one) => one.id === id)!.body
    expect(body).toContain(
      '\n\nThe last verdict of this pull request (`pass`, by run 11980) is out of date, and no longer shown.\n\n<sub>build',
    )
    const again = { outcome: 'target', run: { id: 11_982, attempt: 1 } } as const
    await comment(github, { ...again, markdown: report('nothing answered') })
    expect(github.comments.map((one) => one.body)).toEqual([expect.not.stringContaining('out of date')])
  })

  it('of a stranger who copies the marker is neither changed nor taken for ours', async () => {
    github.add('mallory', published('pass, honestly'))
    github.add(BOT, `Quoting:\n${published('pass')}`)
    expect(await comment(github)).toEqual({ published: 'created' })
    expect(calls(github)).toEqual([`${LIST} 200`, `${POST} 201`, `${LIST} 200`])
    expect(github.comments[0]!.body).toContain('honestly')
  })

  it('of another author is ours where the caller names that author', async () => {
    github.add('acme-gate[bot]', published('older'))
    expect(await comment(github, { author: 'Acme-Gate[bot]' })).toEqual({ published: 'updated' })
  })
})

describe('two jobs that look at the same time and find nothing', () => {
  const older = () => comment(github, { markdown: report('of the older run') })
  const newer = () =>
    comment(github, { run: { id: 11_982, attempt: 1 }, markdown: report('of the newer run') })

  /** The first job finds nothing; before it hears so, the other has looked, written and looked again. */
  async function both(first: typeof older, other: typeof older): Promise<readonly string[]> {
    const words: string[] = []
    const meanwhile = async () => void words.push((await other()).published)
    github.fault({ operation: 'issues/list-comments', meanwhile })
    return [(await first()).published, ...words]
  }

  it.each([
    ['the older run', older, newer, ['skipped:newer', 'created']],
    ['the newer run', newer, older, ['updated', 'created']],
  ] as const)(
    'leave one comment, the older of the two, which says what the newer run says, where %s writes last',
    async (_, last, before, words) => {
      expect(await both(last, before)).toEqual(words)
      expect(calls(github).filter((call) => call.startsWith('POST'))).toEqual([`${POST} 201`, `${POST} 201`])
      expect(github.comments).toHaveLength(1)
      expect(github.comments[0]).toMatchObject({
        id: 1001,
        body: expect.stringContaining('of the newer run'),
      })
    },
  )

  it('leave one comment, however many they are', async () => {
    github.fault({ operation: 'issues/create-comment', delay: 60, times: 6 })
    const run = (n: number) => ({ run: { id: 11_981 + n, attempt: 1 }, markdown: report(`of run ${n}`) })
    await Promise.all([0, 1, 2, 3, 4, 5].map((n) => comment(github, run(n))))
    expect(github.comments.map(({ id }) => id)).toEqual([1001])
    expect(await comment(github, run(6))).toEqual({ published: 'updated' })
    expect(github.comments[0]!.body).toContain('of run 6')
  })

  it('leave two that say the same where none may be deleted, and no run is told of it', async () => {
    github.fault({ operation: 'issues/delete-comment', status: 403, message: WORDS.permission })
    await both(newer, older)
    expect(github.comments).toHaveLength(2)
    expect(github.comments[0]!.body).toContain('of the newer run')
  })

  for (const status of [403, 404]) {
    it(`keep both where the older may not be changed (${status}): nothing that was said is lost`, async () => {
      const meanwhile = () => void github.add(BOT, published('of the older run', 'slo', 11_979))
      // The other job's comment is there by the time that ours is.
      github.fault({ operation: 'issues/list-comments', meanwhile })
      github.fault({ operation: 'issues/update-comment', status, message: WORDS.permission })
      expect(await comment(github)).toEqual({ published: 'created' })
      expect(github.comments.map(({ body }) => body.includes('264 ms'))).toEqual([false, true])
      expect(calls(github).at(-1)).toMatch(/^PATCH/)
    })
  }

  it('do not take the comment of the other for their own whose creation was not answered', async () => {
    const meanwhile = () => void github.add(BOT, published('of another job', 'slo', 11_979))
    github.fault({ operation: 'issues/create-comment', status: 502, meanwhile })
    expect(await comment(github)).toEqual({ published: 'updated' })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toContain('264 ms')
  })
})

describe('what a second workflow says of a run', () => {
  const secondHand = true

  it('does not replace what that run said itself', async () => {
    github.add(BOT, published('of the run itself', 'slo', 11_981))
    expect(await comment(github, { secondHand })).toEqual({ published: 'unchanged' })
    expect(github.comments[0]!.body).toContain('of the run itself')
  })

  it('replaces what an earlier run said', async () => {
    github.add(BOT, published('of an earlier run'))
    expect(await comment(github, { secondHand })).toEqual({ published: 'updated' })
  })
})

describe('the policy of the comment', () => {
  const none = null
  for (const [policy, before, outcome, expected] of [
    ['always', none, 'pass', 'created'],
    ['always', 'pass', 'pass', 'updated'],
    ['on-change', none, 'pass', 'none'],
    ['on-change', none, 'suspect', 'created'],
    ['on-change', 'slo', 'pass', 'updated'],
    ['on-change', 'slo', 'slo', 'updated'],
    ['on-change', 'pass', 'pass', 'unchanged'],
  ] as const) {
    it(`${policy}, after ${before ?? 'nothing'}, at ${outcome}: ${expected}`, async () => {
      if (before !== none) github.add(BOT, published('older', before))
      expect(await comment(github, { policy, outcome })).toEqual({ published: expected })
    })
  }

  it('never asks GitHub for nothing', async () => {
    expect(await comment(github, { policy: 'never' })).toEqual({ published: 'none' })
    expect(github.log).toEqual([])
  })
})

describe('G1: no permission', () => {
  it('is told as forbidden, after one attempt', async () => {
    await restart({ permissions: { issues: 'read' } })
    const result = await comment(github)
    expect(result).toMatchObject({ published: 'skipped:forbidden', refused: { message: WORDS.permission } })
    expect(calls(github)).toEqual([`${LIST} 200`, `${POST} 403`])
  })

  it('is told apart from a locked conversation and from a wrong token', async () => {
    github.fault({ operation: 'issues/create-comment', status: 403, message: WORDS.locked })
    expect(await comment(github)).toMatchObject({ published: 'skipped:locked' })
    expect(await comment(github, {}, { token: 'ghs_expired' })).toMatchObject({
      published: 'skipped:bad-token',
    })
    expect(calls(github)).toEqual([`${LIST} 200`, `${POST} 403`, `${LIST} 401`])
  })
})

describe('G2: the comment is deleted between list and update', () => {
  for (const status of [404, 410]) {
    it(`${status}: it is created, once`, async () => {
      const { id } = github.add(BOT, published('older'))
      const meanwhile = () => void github.comments.splice(0)
      github.fault({ operation: 'issues/update-comment', status, meanwhile })
      expect(await comment(github)).toEqual({ published: 'created' })
      const patch = `PATCH issues/comments/${id} ${status}`
      expect(calls(github)).toEqual([`${LIST} 200`, patch, `${POST} 201`, `${LIST} 200`])
      expect(github.comments).toHaveLength(1)
    })
  }

  it('and the pull request with it: nothing is tried twice', async () => {
    const { id } = github.add(BOT, published('older'))
    github.fault({ operation: 'issues/update-comment', status: 404 })
    github.fault({ operation: 'issues/create-comment', status: 410 })
    expect(await comment(github)).toMatchObject({ published: 'skipped:gone' })
    expect(calls(github)).toEqual([`${LIST} 200`, `PATCH issues/comments/${id} 404`, `${POST} 410`])
  })
})

describe('G3: GitHub refuses the text', () => {
  for (const status of [409, 422]) {
    it(`${status}: the verdict alone is tried, once`, async () => {
      github.fault({ operation: 'issues/create-comment', status, message: WORDS.tooLong })
      expect(await comment(github)).toEqual({ published: 'created' })
      expect(calls(github)).toEqual([`${LIST} 200`, `${POST} ${status}`, `${POST} 201`, `${LIST} 200`])
      expect(github.comments[0]!.body).toContain('264 ms')
      expect(github.comments[0]!.body).not.toContain('<summary>')
    })

    it(`${status} again: it is left, without a third attempt`, async () => {
      const { id } = github.add(BOT, published('older'))
      github.fault({ operation: 'issues/update-comment', status, times: Number.POSITIVE_INFINITY })
      expect(await comment(github)).toMatchObject({ published: 'skipped:refused', refused: { status } })
      const patch = `PATCH issues/comments/${id} ${status}`
      expect(calls(github)).toEqual([`${LIST} 200`, patch, patch])
    })
  }
})

describe('G4: limits of GitHub', () => {
  const limited = { operation: 'issues/create-comment', status: 429 }

  it('are waited for as GitHub asks, and the comment is looked for before it is created again', async () => {
    github.fault({ ...limited, headers: { 'retry-after': '1' } })
    const pace = drivenPace()
    expect(await comment(github, {}, { pace })).toEqual({ published: 'created' })
    expect(pace.waits).toEqual([1000])
    const again = [`${POST} 429`, `${LIST} 200`, `${POST} 201`]
    expect(calls(github)).toEqual([`${LIST} 200`, ...again, `${LIST} 200`])
  })

  for (const [what, fault] of [
    ['429 for an hour', { ...limited, headers: { 'retry-after': '3600' } }],
    ['a secondary limit for an hour', { ...limited, status: 403, headers: { 'retry-after': '3600' } }],
    ['a secondary limit without a time', { ...limited, status: 403, message: WORDS.secondary }],
    [
      'a limit that ends in an hour',
      {
        ...limited,
        status: 403,
        message: WORDS.primary,
        headers: {
          date: 'Mon, 23 Nov 2026 17:51:00 GMT',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.UTC(2026, 10, 23, 18, 51) / 1000),
        },
      },
    ],
  ] as const) {
    it(`${what}: the comment is left at once`, async () => {
      github.fault({ ...fault, times: Number.POSITIVE_INFINITY })
      const pace = drivenPace()
      expect(await comment(github, {}, { pace })).toMatchObject({ published: 'skipped:rate-limited' })
      expect(pace.waits).toEqual([])
      expect(calls(github)).toEqual([`${LIST} 200`, `${POST} ${fault.status}`])
    })
  }

  it("that end soon are waited for by GitHub's clock, not the runner's", async () => {
    github.fault({
      operation: 'issues/list-comments',
      status: 403,
      headers: {
        date: 'Mon, 23 Nov 2026 17:51:00 GMT',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.UTC(2026, 10, 23, 17, 51, 20) / 1000),
      },
    })
    const pace = drivenPace()
    expect(await comment(github, {}, { pace })).toEqual({ published: 'created' })
    expect(pace.waits).toEqual([20_000])
  })

  it('never take longer than 60 s together', async () => {
    github.fault({ ...limited, headers: { 'retry-after': '25' }, times: Number.POSITIVE_INFINITY })
    const pace = drivenPace()
    expect(await comment(github, {}, { pace })).toMatchObject({ published: 'skipped:rate-limited' })
    expect(pace.waits).toEqual([25_000, 25_000])
  })
})

describe('G5: GitHub is not well', () => {
  it('for ever: five attempts, each after a look, and no comment', async () => {
    github.fault({ operation: 'issues/create-comment', status: 502, times: Number.POSITIVE_INFINITY })
    const pace = drivenPace()
    expect(await comment(github, {}, { pace })).toMatchObject({ published: 'skipped:unavailable' })
    const again = Array.from({ length: 4 }, () => [`${LIST} 200`, `${POST} 502`]).flat()
    expect(calls(github)).toEqual([`${LIST} 200`, `${POST} 502`, ...again])
    expect(pace.waits.reduce((sum, ms) => sum + ms)).toBeLessThan(60_000)
  })

  for (const status of [502, 0]) {
    it(`an answer that was lost (${status || 'cut'}) leaves one comment`, async () => {
      github.fault({ operation: 'issues/create-comment', status, applied: true })
      expect(await comment(github)).toEqual({ published: 'created' })
      expect(calls(github)).toEqual([`${LIST} 200`, `${POST} ${status}`, `${LIST} 200`, `${LIST} 200`])
      expect(github.comments).toHaveLength(1)
    })
  }

  it('an update whose answer was lost is made again', async () => {
    const { id } = github.add(BOT, published('older'))
    github.fault({ operation: 'issues/update-comment', status: 500, applied: true })
    expect(await comment(github)).toEqual({ published: 'updated' })
    const patch = `PATCH issues/comments/${id}`
    expect(calls(github)).toEqual([`${LIST} 200`, `${patch} 500`, `${patch} 200`])
  })

  it('a list that cannot be read creates nothing', async () => {
    github.fault({ operation: 'issues/list-comments', status: 500, times: Number.POSITIVE_INFINITY })
    expect(await comment(github)).toMatchObject({ published: 'skipped:unavailable' })
    expect(calls(github)).toEqual(Array.from({ length: 5 }, () => `${LIST} 500`))
  })

  it('a look that fails after a lost answer creates nothing more', async () => {
    github.fault({ operation: 'issues/create-comment', status: 502, applied: true })
    github.fault({ operation: 'issues/list-comments' })
    github.fault({ operation: 'issues/list-comments', status: 403, message: WORDS.permission })
    expect(await comment(github)).toMatchObject({ published: 'skipped:forbidden' })
    expect(github.comments).toHaveLength(1)
  })
})

describe('G6: lists that are slow, long or odd', () => {
  it('a slow answer is given up and asked for again', async () => {
    github.fault({ operation: 'issues/list-comments', delay: 1_000 })
    expect(await comment(github, {}, { request: 150 })).toEqual({ published: 'created' })
    expect(calls(github).slice(0, 2)).toEqual([`${LIST} 200`, `${POST} 201`])
  })

  it('half an answer is no answer: the list is read again, and the comment not made twice', async () => {
    for (let n = 0; n < 50; n++) github.add('somebody', `remark ${n}`)
    const { id } = github.add(BOT, published('older'))
    github.fault({ operation: 'issues/list-comments', torn: true })
    expect(await comment(github)).toEqual({ published: 'updated' })
    expect(calls(github)).toEqual([`${LIST} 200`, `${LIST} 200`, `PATCH issues/comments/${id} 200`])
    github.comments.length = 0
    github.fault({ operation: 'issues/create-comment', torn: true })
    expect(await comment(github)).toEqual({ published: 'created' })
    expect(calls(github).slice(3)).toEqual([`${LIST} 200`, `${POST} 201`, `${LIST} 200`, `${LIST} 200`])
    expect(github.comments).toHaveLength(1)
  })

  it('a page of something between is no empty list', async () => {
    github.fault({ operation: 'issues/list-comments', status: 200, message: 'sign in' })
    expect(await comment(github)).toMatchObject({ published: 'skipped:unavailable' })
    expect(calls(github)).toEqual([`${LIST} 200`])
    // What the double said here is, on purpose, not what GitHub would say.
    expect(github.violations.splice(0)).toHaveLength(1)
  })

  it('the marker on page 7 is found', async () => {
    for (let n = 0; n < 650; n++) github.add('somebody', `remark ${n}`)
    const { id } = github.add(BOT, published('older'))
    for (let n = 0; n < 200; n++) github.add('somebody', `later remark ${n}`)
    expect(await comment(github)).toEqual({ published: 'updated' })
    const pages = [2, 3, 4, 5, 6, 7].map((page) => `${LIST}&page=${page} 200`)
    expect(calls(github)).toEqual([`${LIST} 200`, ...pages, `PATCH issues/comments/${id} 200`])
  })

  it('a page that is shorter than asked for does not end the list', async () => {
    await restart({ pageSize: 20 })
    for (let n = 0; n < 30; n++) github.add('somebody', `remark ${n}`)
    github.add(BOT, published('older'))
    expect(await comment(github)).toEqual({ published: 'updated' })
    expect(calls(github).slice(0, 2)).toEqual([`${LIST} 200`, `${LIST}&page=2 200`])
  })

  it('a list that leads back to itself ends, and nothing is created that may be there', async () => {
    const back = () => `<${github.url}/repos/acme/orders/issues/412/comments?per_page=100&page=1>; rel="next"`
    github.fault({ operation: 'issues/list-comments', link: back, times: Number.POSITIVE_INFINITY })
    expect(await comment(github)).toEqual({ published: 'skipped:endless-list' })
    expect(calls(github)).toEqual([`${LIST} 200`, `${LIST}&page=1 200`])
  })

  it('what was seen before the list led back is still updated', async () => {
    github.add(BOT, published('older'))
    const back = () => '</x?page=1>; rel="next"'
    github.fault({ operation: 'issues/list-comments', link: back, times: Number.POSITIVE_INFINITY })
    expect(await comment(github)).toEqual({ published: 'updated' })
  })

  it('a link to another host is not followed, nor what else it asks for', async () => {
    const away = () => '<https://evil.example/x?page=2&owner=evil&baseUrl=https://evil.example>; rel="next"'
    github.fault({ operation: 'issues/list-comments', link: away })
    expect(await comment(github)).toEqual({ published: 'created' })
    expect(calls(github).slice(0, 3)).toEqual([`${LIST} 200`, `${LIST}?page=2 200`, `${POST} 201`])
  })
})

describe('T21: a report of any size', () => {
  it('is published under the limit, with its verdict', async () => {
    const gates = Array.from({ length: 10_000 }, (_, n) =>
      gate({ name: `${'ж'.repeat(95)}${n}`, level: 'key' }),
    )
    const text = report('p99 of orders is 264 ms').replace(
      '| ✕ **Fail** | p99 |',
      gates.map(({ name }) => `| Fail | ${name} |`).join('\n'),
    )
    expect(text.length).toBeGreaterThan(1_000_000)
    expect(await comment(github, { markdown: text })).toEqual({ published: 'created' })
    const { body } = github.comments[0]!
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(body).toContain('264 ms')
    expect(calls(github)).toEqual([`${LIST} 200`, `${POST} 201`, `${LIST} 200`])
  })
})

describe('a cancelled run', () => {
  const cancelled = AbortSignal.abort('SIGINT')

  it('tries once', async () => {
    github.fault({ operation: 'issues/create-comment', status: 502, times: Number.POSITIVE_INFINITY })
    expect(await comment(github, {}, { cancel: cancelled })).toMatchObject({ published: 'skipped:cancelled' })
    expect(calls(github)).toEqual([`${LIST} 200`, `${POST} 502`])
  })

  it('still publishes where GitHub answers', async () => {
    expect(await comment(github, {}, { cancel: cancelled })).toEqual({ published: 'created' })
  })

  it('gives up within 2 s where it does not', async () => {
    github.fault({ operation: 'issues/list-comments', delay: 20_000 })
    const started = performance.now()
    expect(await comment(github, {}, { cancel: cancelled })).toMatchObject({ published: 'skipped:cancelled' })
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it('gives up 2 s after the cancellation where a request is on its way', async () => {
    const stop = new AbortController()
    github.fault({ operation: 'issues/list-comments', delay: 20_000 })
    const running = comment(github, {}, { cancel: stop.signal, pace: PACE })
    await expect.poll(() => github.arrived).toBe(1)
    const started = performance.now()
    stop.abort('SIGTERM')
    expect(await running).toMatchObject({ published: 'skipped:cancelled' })
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it('is woken from a wait', async () => {
    const stop = new AbortController()
    github.fault({ operation: 'issues/list-comments', status: 429, headers: { 'retry-after': '30' } })
    const running = comment(github, {}, { cancel: stop.signal, pace: PACE })
    await expect.poll(() => github.log.length).toBe(1)
    stop.abort('SIGTERM')
    expect(await running).toMatchObject({ published: 'skipped:cancelled' })
    expect(calls(github)).toEqual([`${LIST} 429`])
  })

  it('does not wait any longer where it is cancelled during a wait', async () => {
    const stop = new AbortController()
    github.fault({ operation: 'issues/list-comments', status: 429, headers: { 'retry-after': '30' } })
    const pace = { now: () => performance.now(), sleep: async () => stop.abort('SIGTERM') }
    const result = await comment(github, {}, { cancel: stop.signal, pace })
    expect(result).toMatchObject({ published: 'skipped:cancelled' })
    expect(calls(github)).toEqual([`${LIST} 429`])
  })
})
