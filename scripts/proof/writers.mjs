// Twenty writers of one branch at once, over both transports; pushes whose answer is lost; writers and holders of a lease that
// are killed.
import { mkdirSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { inFolder } from './gate.mjs'

export const says =
  '20 writers x 10 rounds on one branch, over file:// and git http-backend, store every run once and rewrite none; a lost answer gives one entry; 100 x kill -9 corrupts nothing, and leaves no lease past its TTL (35 min)'

const SIZE = { writers: 20, rounds: 10, lost: 20, killed: 100 }
const BRANCH = 'socketgate-baselines'
const TOKEN = 'token-5f0e1d2c3b4a'
/** ms of a lease; and what a look every second and its gits may add to it. */
const TTL = 3_000
const SLACK = 5_000

/** `count`: runs of each writer, and kills in ten; `only`: file or http. */
export async function prove({ count, only } = {}) {
  const size = count === undefined ? SIZE : { ...SIZE, rounds: +count, killed: 10 * count, lost: 2 * count }
  return await inFolder(async (folder) => {
    const tools = await toolsIn(folder)
    await tools.bundleWriter(folder, rolldown)
    await tools.bundleHolder(folder, rolldown)
    let proved = true
    for (const transport of only === undefined ? ['file', 'http'] : [only]) {
      const stage = await stageOf(transport, folder, tools)
      try {
        proved = (await crowded(stage, tools, size)) && proved
        if (transport === 'http') proved = (await lost(stage, tools, size)) && proved
        proved = (await killing(stage, tools, size)) && proved
        proved = (await succession(stage, tools, size)) && proved
      } finally {
        await stage.server.close()
      }
    }
    return proved
  })
}

/** What the tests use, in TypeScript: bundled, since Node 20 reads none. */
async function toolsIn(folder) {
  const names = ['git-crowd', 'git-server', 'lease-crowd']
  const input = names.map((name) => fileURLToPath(new URL(`../../test/support/${name}.ts`, import.meta.url)))
  const bundle = await rolldown({ input, platform: 'node' })
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
  })
  await bundle.close()
  const parts = await Promise.all(
    names.map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)),
  )
  return Object.assign({}, ...parts)
}

/** A fresh repository, its server, and where to write. */
async function stageOf(transport, folder, { bareRepository, startGitServer }) {
  const root = join(folder, transport)
  mkdirSync(join(root, 'temp'), { recursive: true })
  const path = bareRepository(join(root, 'acme', 'orders.git'))
  const server = await startGitServer({ root, tokens: { [`x-access-token:${TOKEN}`]: 'write' } })
  const remote = transport === 'http' ? `${server.url}/acme/orders.git` : `file://${path}`
  const tokens = { SOCKETGATE_GIT_TOKEN: TOKEN, SOCKETGATE_LEASE_TOKEN: TOKEN }
  const env = { PATH: process.env.PATH, RUNNER_TEMP: join(root, 'temp'), ...tokens }
  const board = { where: `git:${remote}#${BRANCH}`, env, path, branch: BRANCH, folder }
  return { transport, server, board, lease: { remote, path, env, folder, ttl: TTL } }
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

/** Who holds the lease is killed, each time, while another waits: it must be that one's one TTL after the last sign. */
async function succession({ transport, lease }, { startHolder, succeed, kill }, { killed: count }) {
  let holder = startHolder(lease, 'holder-0')
  await holder.when('held')
  const times = []
  for (let n = 1; n <= count; n++) {
    const { after, next } = await succeed(lease, holder, `holder-${n}`, Math.random() * TTL, n % 2 === 0)
    times.push(after)
    holder = next
  }
  await kill(holder, 0, true)
  const [least, most] = [Math.min(...times), Math.max(...times)]
  console.log(
    `${transport}: ${count} x kill -9 of who holds a lease of ${TTL} ms: somebody else's ${least} to ${most} ms after its last sign`,
  )
  return least >= TTL && most <= TTL + SLACK
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
