import { describe, expect, it } from 'vitest'
import { startService } from '../../src/demo/service.ts'
import { Failure } from '../../src/model/failure.ts'
import { buildsAfter, buildsBefore } from '../../src/target/watch.ts'
import { loadWith, serve, VERSION, watching } from './support.ts'

/** How often a build is read at once. */
const five = <Answer>(answer: Answer): Answer[] => Array.from({ length: 5 }, () => answer)

/** Answers with the next of these, then always with the last. */
function builds(...answers: readonly (string | number)[]) {
  let asked = 0
  return serve((_, response) => {
    const answer = answers[Math.min(asked++, answers.length - 1)]
    if (typeof answer === 'number') response.writeHead(answer).end('{"commit":"of an error"}')
    else response.end(JSON.stringify({ commit: answer }))
  })
}

async function failureOf(run: Promise<unknown>): Promise<Failure> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Failure) return error
  throw new Error('no Failure was thrown')
}

describe('the build of a target', () => {
  it('is no question where the plan does not say where it can be read', async () => {
    const load = loadWith(1, {})
    const before = await buildsBefore(load, watching())
    expect(before).toEqual(new Map())
    expect(await buildsAfter(load, before, watching())).toBeUndefined()
  })

  it('is read before and after the load, from the demo service', async () => {
    const service = await startService({ port: 0, build: '41d7ab9' })
    try {
      const load = loadWith(service.port, { version: VERSION, expect: '41d7ab9c0ffee' })
      const watch = watching()
      const before = await buildsBefore(load, watch)
      expect(await buildsAfter(load, before, watch)).toEqual({
        feed: { before: '41d7ab9', after: '41d7ab9', expected: '41d7ab9c0ffee' },
      })
      expect(watch.said).toEqual([])
    } finally {
      await service.close()
    }
  })

  it('is told as it is where it changes in mid-run', async () => {
    const load = loadWith(await builds(...five('one'), 'two'), { version: VERSION })
    const before = await buildsBefore(load, watching())
    expect(await buildsAfter(load, before, watching())).toEqual({
      feed: { before: 'one', after: 'two', expected: null },
    })
  })

  it('has three tries to be told after the load', async () => {
    const load = loadWith(await builds(...five('one'), 503, 503, 'one'), { version: VERSION })
    const before = await buildsBefore(load, watching())
    expect((await buildsAfter(load, before, watching()))?.feed?.after).toBe('one')
  })

  it('is read five times, so that a second one behind the same address is seen', async () => {
    const two = ['one', 'one', 'two']
    const load = loadWith(await builds(...two, ...two, ...two, ...two), { version: VERSION })
    const watch = watching()
    const before = await buildsBefore(load, watch)
    expect(before).toEqual(new Map([['feed', { build: 'one', others: ['two'] }]]))
    expect(await buildsAfter(load, before, watch)).toMatchObject({
      feed: { before: 'one', others: expect.arrayContaining(['two']) },
    })
    expect(watch.said).toEqual([
      'warning: target feed runs one and two, behind one address; the run goes on, and will not be judged as one build',
    ])
  })

  it('is one, however its commit is abbreviated, and whatever of the further readings fails', async () => {
    const load = loadWith(await builds('41d7ab9', '41d7ab9c0ffee', 503, '41d7ab9', 'gone'.repeat(50)), {
      version: VERSION,
    })
    expect(await buildsBefore(load, watching())).toEqual(
      new Map([['feed', { build: '41d7ab9', others: [] }]]),
    )
  })

  it('is waited for until it alone answers', async () => {
    const load = loadWith(await builds('new', 'old', 'new', 'new', 'old', 'new'), {
      version: VERSION,
      expect: 'new',
      ready: 10_000,
    })
    const watch = watching()
    expect(await buildsBefore(load, watch)).toEqual(new Map([['feed', { build: 'new', others: [] }]]))
    expect(watch.said.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'target feed runs new and old, behind one address; asked every 20 ms, at most 10 s',
      'target feed runs new now',
    ])
  })

  it('is not known where nobody waits for it and it cannot be read: a warning, no failure', async () => {
    const load = loadWith(await builds(404), { version: VERSION })
    const watch = watching()
    const before = await buildsBefore(load, watch)
    expect(await buildsAfter(load, before, watch)).toEqual({
      feed: { before: null, after: null, expected: null },
    })
    expect(watch.said).toEqual([
      'warning: target feed: …/version does not tell its build: HTTP 404; the run goes on, and its record says that the build is not known',
    ])
  })

  it('is waited for, and every change is said once', async () => {
    const load = loadWith(await builds(503, 503, 'old', 'old', 'new'), {
      version: VERSION,
      expect: '${BUILD_SHA:-}',
      ready: 10_000,
    })
    const watch = watching({ env: { BUILD_SHA: 'new' } })
    expect(await buildsBefore(load, watch)).toEqual(new Map([['feed', { build: 'new', others: [] }]]))
    expect(watch.said.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'target feed: …/version does not tell its build: HTTP 503; asked every 20 ms, at most 10 s',
      'target feed runs old, not new; asked every 20 ms, at most 10 s',
      'target feed runs new now',
    ])
  })

  it('may be any where nothing is expected: ready means an answer with 2xx', async () => {
    const load = loadWith(await builds(502, 'whatever'), { version: VERSION, expect: '', ready: 5_000 })
    expect(await buildsBefore(load, watching())).toEqual(
      new Map([['feed', { build: 'whatever', others: [] }]]),
    )
  })

  it('that is another one is a wrong build, with what was tried and where to wait longer', async () => {
    const load = loadWith(await builds('41d7ab9'), {
      version: VERSION,
      expect: '8c1f0e2',
      ready: 100,
      line: 12,
    })
    const { outcome, message, next } = await failureOf(buildsBefore(load, watching()))
    expect(outcome).toBe('target')
    expect(message.replaceAll('\u00a0', ' ')).toMatch(
      /^Nothing was measured: wrong build: target feed runs 41d7ab9, expected 8c1f0e2\. Waited 1\d\d ms \(\d tries, every 20 ms\); the last GET …\/version: HTTP 200 after \d+\.\d ms, commit is 41d7ab9\.$/,
    )
    expect(next).toEqual([
      'See whether the deployment of 8c1f0e2 has finished. If it takes longer, raise targets.feed.ready.within (plan.yaml:12).',
      'Run this again; nothing has to be cleaned up.',
    ])
  })

  it('is asked for once without ready', async () => {
    const load = loadWith(await builds('old', 'new'), { version: VERSION, expect: 'new', line: 9 })
    const { message, next } = await failureOf(buildsBefore(load, watching()))
    expect(message).toMatch(/target feed runs old, expected new\. Asked once; /)
    expect(next[0]).toMatch(/If it takes a while, set targets\.feed\.ready\.within \(plan\.yaml:9\)\.$/)
  })

  it('of a service that is not up means: not ready', async () => {
    const load = loadWith(1, { version: VERSION, ready: 60 })
    const { outcome, message } = await failureOf(buildsBefore(load, watching()))
    expect(outcome).toBe('target')
    expect(message).toMatch(/^Nothing was measured: target feed is not ready\. Waited /)
    expect(message).toMatch(/the last GET …\/version: no answer after .*, the connection was refused\.$/)
  })

  it('is not waited for any longer once the run is stopped', async () => {
    const stop = new AbortController()
    const log = { info: () => stop.abort(), warn: () => undefined }
    const load = loadWith(await builds('old'), { version: VERSION, expect: 'new', ready: 60_000 })
    const watch = watching({ signal: stop.signal, log, every: 30_000 })
    expect((await failureOf(buildsBefore(load, watch))).outcome).toBe('cancelled')
  })
})
