// Twenty writers of one branch at once, over both transports; pushes whose answer is lost; writers that are killed.
import { mkdirSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { inFolder } from './gate.mjs'

export const says =
  '20 writers x 10 rounds on one branch, over file:// and git http-backend, store every run once and rewrite none; a lost answer gives one entry; 100 x kill -9 corrupts nothing (25 min)'

const SIZE = { writers: 20, rounds: 10, lost: 20, killed: 100 }
const BRANCH = 'socketgate-baselines'
const TOKEN = 'token-5f0e1d2c3b4a'

/** `count`: runs of each writer, and kills in ten; `only`: file or http. */
export async function prove({ count, only } = {}) {
  const size = count === undefined ? SIZE : { ...SIZE, rounds: +count, killed: 10 * count, lost: 2 * count }
  return await inFolder(async (folder) => {
    const tools = await toolsIn(folder)
    await tools.bundleWriter(folder, rolldown)
    let proved = true
    for (const transport of only === undefined ? ['file', 'http'] : [only]) {
      const stage = await stageOf(transport, folder, tools)
      try {
        proved = (await crowded(stage, tools, size)) && proved
        if (transport === 'http') proved = (await lost(stage, tools, size)) && proved
        proved = (await killing(stage, tools, size)) && proved
      } finally {
        await stage.server.close()
      }
    }
    return proved
  })
}

/** What the tests use, in TypeScript: bundled, since Node 20 reads none. */
async function toolsIn(folder) {
  const input = ['git-crowd', 'git-server'].map((name) =>
    fileURLToPath(new URL(`../../test/support/${name}.ts`, import.meta.url)),
  )
  const bundle = await rolldown({ input, platform: 'node' })
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
  })
  await bundle.close()
  const [crowd, server] = await Promise.all(
    ['git-crowd', 'git-server'].map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)),
  )
  return { ...crowd, ...server }
}

/** A fresh repository, its server, and where to write. */
async function stageOf(transport, folder, { bareRepository, startGitServer }) {
  const root = join(folder, transport)
  mkdirSync(join(root, 'temp'), { recursive: true })
  const path = bareRepository(join(root, 'acme', 'orders.git'))
  const server = await startGitServer({ root, tokens: { [`x-access-token:${TOKEN}`]: 'write' } })
  const remote = transport === 'http' ? `${server.url}/acme/orders.git` : `file://${path}`
  const env = { PATH: process.env.PATH, RUNNER_TEMP: join(root, 'temp'), SOCKETGATE_GIT_TOKEN: TOKEN }
  return { transport, server, board: { where: `git:${remote}#${BRANCH}`, env, path, branch: BRANCH, folder } }
}

async function crowded({ transport, board }, { crowd, lookAt }, { writers, rounds }) {
  const begun = performance.now()
  const said = await crowd(board, writers, rounds)
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  const failed = said.filter((line) => !line.startsWith('stored '))
  const { records, commits, rewritten } = lookAt(board)
  const left = readdirSync(board.env.RUNNER_TEMP).length
  console.log(
    `${transport}: ${writers} writers x ${rounds}: ${records.length} runs in ${commits} commits, ${failed.length} not stored, ${rewritten.length} rewritten, ${left} folders left, ${seconds} s`,
  )
  for (const line of failed.slice(0, 5)) console.log(`  ${line}`)
  const wanted = writers * rounds
  return records.length === wanted && commits === wanted && failed.length + rewritten.length + left === 0
}

/** Each push is taken, and its answer lost. */
async function lost({ server, board }, { startWriter, lookAt, largeRun: run }, { lost: count }) {
  const before = lookAt(board)
  const records = Array.from({ length: count }, (_, n) => run(10_000 + n))
  let said = ''
  for (const record of records) {
    server.faults.push('cut after push')
    said += await startWriter(board, [record]).ended
  }
  const after = lookAt(board)
  const stored = said.split('\n').filter((line) => line.startsWith('stored ')).length
  const added = after.records.length - before.records.length
  console.log(
    `http: ${count} lost answers: ${stored} said to be stored, ${added} entries, ${after.commits - before.commits} commits`,
  )
  return stored === count && added === count && after.commits - before.commits === count
}

async function killing({ transport, board }, tools, { killed: count }) {
  const { startWriter, kill, lookAt, largeRun: run } = tools
  const before = lookAt(board)
  const records = Array.from({ length: count }, (_, n) => run(20_000 + n))
  const usual = await timeOf(() => startWriter(board, [run(30_000)]).ended)
  for (const [n, record] of records.entries()) {
    await kill(startWriter(board, [record]), Math.random() * usual, n % 2 === 0)
    if (n % 10 === 9) lookAt(board)
  }
  const middle = lookAt(board)
  // What was not stored is stored now, and what was is there already.
  const said = (await startWriter(board, records).ended).split('\n').filter((line) => line !== '')
  const strange = said.filter((line) => !/^stored |is there already/.test(line))
  const after = lookAt(board)
  const left = sweepable(board)
  await startWriter(board, [run(30_001)]).ended
  const still = readdirSync(board.env.RUNNER_TEMP).length
  const added = after.records.length - before.records.length
  console.log(
    `${transport}: ${count} x kill -9 within ${usual.toFixed(0)} ms: ${middle.records.length - before.records.length - 1} were stored by then, ${added - 1} of ${count} in the end, ${after.rewritten.length} rewritten, ${left} folders left and ${still} after the next run`,
  )
  for (const line of strange.slice(0, 5)) console.log(`  ${line}`)
  return added === count + 1 && after.rewritten.length + strange.length + still === 0
}

/** As if half an hour had gone by. */
function sweepable({ env }) {
  const names = readdirSync(env.RUNNER_TEMP)
  for (const name of names) utimesSync(join(env.RUNNER_TEMP, name), new Date(0), new Date(0))
  return names.length
}

async function timeOf(act) {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}
