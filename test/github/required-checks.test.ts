import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'

let github: GitHubDouble
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const SHA = '8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39'
const GATE = 'Socketgate: feed'
const OTHER_APP = 7

async function send(method: string, path: string, body?: object) {
  const response = await fetch(`${github.url}/repos/acme/orders/${path}`, {
    method,
    headers: { authorization: `token ${TOKEN}`, 'x-github-api-version': '2022-11-28' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, data: (await response.json()) as { [key: string]: unknown } }
}

/** A check run of this name and commit, over the API. */
const create = (said: object) => send('POST', 'check-runs', { name: GATE, head_sha: SHA, ...said })
const listed = async (query = '') => {
  const { data } = await send('GET', `commits/${SHA}/check-runs${query}`)
  return (data.check_runs as { id: number; conclusion: string | null; app: { id: number } }[]).map(
    ({ id, conclusion, app }) => ({ id, conclusion, app: app.id }),
  )
}
const held = () => github.heldBackBy(SHA, [GATE])

describe("GitHub's rule for required checks, as the API double knows it", () => {
  it.each(['success', 'neutral', 'skipped'])('merges a commit whose check is %s', async (conclusion) => {
    await create({ conclusion })
    expect(held()).toEqual([])
  })

  it.each(['failure', 'cancelled', 'timed_out', 'action_required', 'stale'])(
    'does not merge one whose check is %s',
    async (conclusion) => {
      github.addCheck({ name: GATE, head_sha: SHA, status: 'completed', conclusion })
      expect(held()).toEqual([`${GATE}: ${conclusion}`])
    },
  )

  it('does not merge one whose check is missing, of another name, or of another commit', async () => {
    await create({ name: 'Socketgate: other', conclusion: 'success' })
    await create({ head_sha: 'f'.repeat(40), conclusion: 'success' })
    expect(held()).toEqual([`${GATE}: missing`])
  })

  it('takes the newest check run of a name, even where it has not ended', async () => {
    await create({ conclusion: 'success' })
    const { data } = await create({ status: 'in_progress' })
    expect(held()).toEqual([`${GATE}: in_progress`])
    expect((await send('PATCH', `check-runs/${data.id}`, { conclusion: 'failure' })).status).toBe(200)
    expect(held()).toEqual([`${GATE}: failure`])
    await create({ conclusion: 'neutral' })
    expect(held()).toEqual([])
  })

  it("takes one app's word for no other's", async () => {
    await create({ conclusion: 'failure' })
    github.addCheck({ name: GATE, head_sha: SHA, conclusion: 'success' }, OTHER_APP)
    expect(held()).toEqual([`${GATE}: failure`])
    expect(github.heldBackBy(SHA, [{ name: GATE, app: OTHER_APP }])).toEqual([])
  })

  it('asks for each of several checks', async () => {
    await create({ conclusion: 'success' })
    expect(github.heldBackBy(SHA, [GATE, 'build'])).toEqual(['build: missing'])
  })
})

describe('check runs of the API double', () => {
  it('keep what an update does not say, and add its annotations to those that are there', async () => {
    const remark = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }
    const output = { title: 't', summary: 's', annotations: [remark] }
    const { data } = await create({ status: 'in_progress', external_id: 'x', output })
    const { data: after } = await send('PATCH', `check-runs/${data.id}`, {
      conclusion: 'success',
      output: { summary: 's2', annotations: [remark] },
    })
    expect(after).toMatchObject({ name: GATE, external_id: 'x', status: 'completed', conclusion: 'success' })
    expect(after.output).toMatchObject({ title: 't', summary: 's2', annotations_count: 2 })
  })

  it("are changed by nobody but the app that made them, and an unknown one is nobody's", async () => {
    const { id } = github.addCheck({ name: GATE, head_sha: SHA, conclusion: 'failure' }, OTHER_APP)
    expect((await send('PATCH', `check-runs/${id}`, { conclusion: 'success' })).status).toBe(403)
    expect((await send('PATCH', 'check-runs/1', { conclusion: 'success' })).status).toBe(404)
  })

  it('are listed by name: the newest of each app, or all, the newest first, in pages', async () => {
    const ids = []
    for (const conclusion of ['failure', 'success']) ids.push((await create({ conclusion })).data.id)
    const other = github.addCheck({ name: GATE, head_sha: SHA, conclusion: 'neutral' }, OTHER_APP).id
    await create({ name: 'Socketgate: other', conclusion: 'success' })
    const query = `?check_name=${encodeURIComponent(GATE)}`
    expect((await listed(query)).map(({ id }) => id)).toEqual([other, ids[1]])
    expect((await listed(`${query}&filter=all`)).map(({ id }) => id)).toEqual([other, ids[1], ids[0]])
    expect((await listed(`${query}&filter=all&per_page=1&page=3`)).map(({ id }) => id)).toEqual([ids[0]])
    expect(await listed('?filter=all')).toHaveLength(4)
  })

  it.each([
    ['read', 403, 200],
    ['none', 403, 403],
  ] as const)(
    'with the permission %s are answered %i to who writes and %i to who reads',
    async (checks, write, read) => {
      await github.close()
      github = await startGitHub({ permissions: { checks } })
      expect((await create({ conclusion: 'success' })).status).toBe(write)
      expect((await send('PATCH', 'check-runs/1', { conclusion: 'success' })).status).toBe(write)
      expect((await send('GET', `commits/${SHA}/check-runs`)).status).toBe(read)
    },
  )
})
