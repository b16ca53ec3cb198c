import { mkdirSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { record } from '../../judge/support.ts'
import { temporaryFolder } from '../../support/folder.ts'
import {
  type Board,
  bundleWriter,
  crowd,
  kill,
  largeRun,
  lookAt,
  run,
  startWriter,
} from '../../support/git-crowd.ts'
import { type GitServer, startGitServer } from '../../support/git-server.ts'
import { BRANCH, remote, storeAt } from './support.ts'

const folder = temporaryFolder('socketgate-writers')
const there = remote()
const TOKEN = 'token-5f0e1d2c3b4a'
let server: GitServer
beforeAll(async () => {
  await bundleWriter(folder, rolldown)
  server = await startGitServer({ root: there.root, tokens: { [`x-access-token:${TOKEN}`]: 'write' } })
})
afterAll(() => server.close())

const env = (temp: string) => ({ PATH: process.env.PATH!, RUNNER_TEMP: temp, SOCKETGATE_GIT_TOKEN: TOKEN })

function boardOver(transport: string): Board {
  const { path, root, name } = transport === 'http' ? there : remote()
  const where = transport === 'http' ? `${server.url}/acme/${name}` : `file://${path}`
  mkdirSync(join(root, 'temp'), { recursive: true })
  return { where: `git:${where}#${BRANCH}`, env: env(join(root, 'temp')), path, branch: BRANCH, folder }
}

describe.each(['file', 'http'])('over %s', (transport) => {
  it('six writers at once store every run once, in two rounds, and leave nothing behind', async () => {
    const board = boardOver(transport)
    const said = await crowd(board, 6, 2)
    expect(said.filter((line) => !line.startsWith('stored '))).toEqual([])
    const { records, commits, rewritten } = lookAt(board)
    expect([records.length, commits, rewritten]).toEqual([12, 12, []])
    const { store } = storeAt(board.where, board.env)
    const found = await store.read(record().series)
    expect(found.records.map(({ provenance }) => provenance.runId)).toEqual(
      Array.from({ length: 12 }, (_, n) => run(n).provenance.runId),
    )
    expect(readdirSync(board.env.RUNNER_TEMP!)).toEqual([])
  }, 120_000)
})

it('a writer that is killed at any moment leaves the branch whole, and its run is stored once afterwards', async () => {
  const board = boardOver('file')
  const killed = Array.from({ length: 5 }, (_, n) => largeRun(100 + n))
  for (const [n, one] of killed.entries()) await kill(startWriter(board, [one]), 60 + 90 * n, n % 2 === 0)
  expect(lookAt(board).rewritten).toEqual([])
  const { store } = storeAt(board.where, board.env)
  await store.all()
  for (const one of killed)
    await store.append([one]).catch((error: Error) => expect(error.message).toMatch(/is there already/))
  const { records, rewritten } = lookAt(board)
  expect([records.length, rewritten]).toEqual([killed.length, []])
  // What they left goes once it is certain that nobody works in it.
  const temp = board.env.RUNNER_TEMP!
  const left = readdirSync(temp)
  for (const name of left) utimesSync(join(temp, name), new Date(0), new Date(0))
  await store.all()
  expect(readdirSync(temp)).toEqual([])
}, 120_000)
