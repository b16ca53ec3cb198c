import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/baseline/store.ts'
import { countedOf } from '../../src/judge/past/standing.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { record } from '../judge/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { bareRepository, type GitServer, startGitServer } from '../support/git-server.ts'
import { completed } from '../support/github-double/completed.ts'
import type { Pull } from '../support/github-double/pulls.ts'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { own, run, wobble } from './storing.ts'
import { HEAD, MERGE, wholeStep } from './support.ts'

const BRANCH = 'socketgate-baselines'
const LATER = 'e'.repeat(40)
const SAID = `<!-- socketgate plan=plans/feed.yaml profile=pr outcome=regression run=1.1 accepted=${HEAD} by=hubot -->`
const folder = temporaryFolder()
const root = temporaryFolder('socketgate-forge')
const [place, seeded] = [join(root, 'acme/orders'), join(root, 'seeded')]
const store = () => openStore(`git:file://${place}#${BRANCH}`, folder, { env: { PATH: process.env.PATH! } })

/** The nth run of a workflow run, on a commit. */
const of = (commit: string, id: string, n: number, scale: number): Record => {
  const runId = n % 10 === 1 ? id : `${id}.${n % 10}`
  const { provenance } = record({}, n)
  return run(n, scale * wobble(n), { provenance: { ...provenance, commit, runId } })
}
const slower = (commit: string, id: string, from: number) =>
  [from, from + 1, from + 2].map((n) => of(commit, id, n, 1.5))

let server: GitServer
let github: GitHubDouble
let merged: Pull
beforeAll(async () => {
  server = await startGitServer({ root, tokens: { [`x-access-token:${TOKEN}`]: 'write' } })
  bareRepository(seeded)
  const runs = [1, 2, 3, 4, 5, 6].map((n) => of(String(n).repeat(40), `before-${n}`, n, 1))
  const env = { PATH: process.env.PATH! }
  await openStore(`git:file://${seeded}#${BRANCH}`, folder, { env }).append(runs)
})
afterAll(() => server.close())

beforeEach(async () => {
  rmSync(place, { recursive: true, force: true })
  cpSync(seeded, place, { recursive: true })
  github = await startGitHub({
    knows: { people: { hubot: 'write', octocat: 'write' } },
    extra: ({ operation, path }) => {
      if (operation === 'repos/list-pull-requests-associated-with-commit') return { status: 200, data: [] }
      if (operation === 'repos/get-commit')
        return { status: 200, data: completed(operation, 200, { sha: path.ref }) }
      if (operation !== 'repos/compare-commits-with-basehead') return null
      const [from, to] = String(path.basehead).split('...')
      const commits = [...(from === MERGE ? [] : [{ sha: 'd'.repeat(40) }]), { sha: to }]
      return { status: 200, data: completed(operation, 200, { commits }) }
    },
  })
  merged = github.addPull({
    ...{ head: HEAD, labels: ['perf-accepted'], commits: ['d'.repeat(40)] },
    events: [{ label: 'perf-accepted', by: 'hubot' }],
    mergedAt: '2026-11-10T09:00:00Z',
  })
  github.add('octocat', 'perf-accepted: one more join per message')
  github.add('github-actions[bot]', `${SAID}\n### Socketgate`)
  return async () => {
    expect(github.violations).toEqual([])
    await github.close()
  }
})

/** Runs that a push to main has measured, judged and stored. */
async function pushed(records: readonly Record[], commit = MERGE) {
  const names = records.map((each, i) => {
    writeFileSync(join(folder, `${i}.json`), JSON.stringify(each))
    return `${i}.json`
  })
  const result = await wholeStep({
    ...{ github, folder, event: 'push', payload: own },
    env: {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: server.url, PATH: process.env.PATH! },
      ...{ GITHUB_REF: 'refs/heads/main', GITHUB_SHA: commit, INPUT_CHECK: 'false', INPUT_MODE: 'block' },
      ...{ INPUT_COMMAND: 'judge', INPUT_RECORDS: names.join('\n'), INPUT_OUT: 'out' },
    },
  })
  const verdict = JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8')) as Verdict
  const { records: stored } = await store().read(records[0]!.series)
  const mine = stored.filter(({ provenance }) => provenance.commit === commit)
  return { ...result, verdict, accepted: mine.map(({ accepted }) => accepted), stored }
}

describe('on the protected branch', () => {
  test('the first run of an accepted change is stored as accepted, counts, and fails nothing', async () => {
    const found = await pushed(slower(MERGE, '500', 11))
    expect([found.outcome, found.failed, found.written], found.log).toEqual(['regression', false, 'true'])
    const acceptance = { by: 'hubot', reason: 'one more join per message', at: '2026-11-10T09:00:00.000Z' }
    expect(found.accepted).toEqual([1, 2, 3].map(() => ({ ...acceptance, commit: MERGE, pullRequest: 412 })))
    expect(countedOf(found.stored)).toHaveLength(9)
    expect(found.verdict.override).toMatchObject({ accepted: true, pullRequest: 412, lets: ['regression'] })
    expect(found.summary).toContain('of pull request 412 by hubot')
    expect(found.summary).not.toContain('not count as baseline')
  })

  test('it is the first run alone: what comes after it is judged as ever', async () => {
    await pushed(slower(MERGE, '500', 11))
    const before = github.log.length
    const next = await pushed([of(LATER, '600', 21, 3)], LATER)
    expect([next.outcome, next.accepted], next.log).toEqual(['suspect', [undefined]])
    expect(github.log.slice(before).filter((line) => line.includes('/compare/'))).toHaveLength(1)
  })

  test.each([
    ['whose label was taken off', { labels: [] }, 0],
    ['that was accepted before its last push', { head: LATER }, 0],
    ['that was closed and never merged', { mergedAt: null }, 0],
    ['that is tied to none of its commits', { commits: [] }, 0],
    ['whose label its author set last', { events: [{ label: 'perf-accepted', by: 'octocat' }] }, 0],
    ['that no run has seen accepted', {}, 1],
    ['without a reason', {}, 2],
  ])('a run of a change %s is stored, and counts once somebody accepts it', async (_, change, comments) => {
    Object.assign(merged, change)
    if (comments === 1) github.comments.pop()
    if (comments === 2) github.comments.shift()
    const found = await pushed(slower(MERGE, '500', 11))
    expect([found.outcome, found.failed, found.written], found.log).toEqual(['regression', true, 'true'])
    expect(found.accepted).toEqual([undefined, undefined, undefined])
    expect(countedOf(found.stored)).toHaveLength(6)
  })

  test('a token that may not ask accepts nothing, and the report names the permission', async () => {
    github.fault({ operation: 'repos/list-pull-requests-associated-with-commit', status: 403 })
    const found = await pushed(slower(MERGE, '500', 11))
    expect([found.outcome, found.failed], found.log).toEqual(['regression', true])
    expect(found.verdict.notices.map(({ code }) => code)).toContain('override_unknown')
    expect(found.summary).toContain('pull-requests: read')
  })

  test('a run that looks as usual needs nobody, and begins no new level', async () => {
    const found = await pushed([of(MERGE, '500', 11, 1)])
    expect([found.outcome, found.accepted], found.log).toEqual(['pass', [undefined]])
    expect(github.log.filter((line) => line.includes('/compare/'))).toEqual([])
  })

  test('a run that never counts does not use an acceptance up', async () => {
    const busy = slower(MERGE, '500', 11).map((one) => ({ ...one, health: { ...one.health, lagP99: 40 } }))
    const spoilt = await pushed(busy)
    expect(spoilt.accepted, spoilt.log).toEqual([undefined, undefined, undefined])
    const next = await pushed(slower(LATER, '600', 21), LATER)
    expect(
      next.accepted.map((one) => one?.pullRequest),
      next.log,
    ).toEqual([412, 412, 412])
  })
})
