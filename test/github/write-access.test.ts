import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApi } from '../../src/github/api/api.ts'
import { createBudget } from '../../src/github/api/budget.ts'
import { createCaller } from '../../src/github/api/call.ts'
import { writeAccess } from '../../src/github/api/write-access.ts'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'

const people = { ada: 'admin', bob: 'write', carol: 'read', dan: 'none' } as const
let github: GitHubDouble
beforeAll(async () => {
  github = await startGitHub({ knows: { people } })
})
afterAll(async () => {
  expect(github.violations).toEqual([])
  await github.close()
})

const ask = async (login: string) => {
  const api = await openApi({ token: TOKEN, url: github.url, userAgent: 'test' })
  return await writeAccess(createCaller(api, createBudget()), { owner: 'acme', name: 'orders' }, login)
}

test.each([
  ['ada', true],
  ['bob', true],
  ['carol', false],
  ['dan', false],
  ['stranger', false],
  // No way out of the address.
  ['../../../acme', false],
  ['dependabot[bot]', false],
])('whether %s may write is what GitHub says: %s', async (login, writes) => {
  expect(await ask(login)).toEqual({ ok: true, writes })
})

test('whom GitHub does not know there may not write, and nobody may where it does not answer', async () => {
  const operation = 'repos/get-collaborator-permission-level'
  github.fault({ operation, status: 404 })
  expect(await ask('ada')).toEqual({ ok: true, writes: false })
  github.fault({ operation, status: 403 })
  expect(await ask('ada')).toMatchObject({ ok: false, why: 'forbidden' })
})
