// Runs of the gate, each a process of its own that is bounded in time.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CLI } from './demo.mjs'

/** In which a baseline is seeded. */
const ROUNDS = 8
/** ms after which a gate is ended: none takes more than five runs of under 20 s. */
const MOST = 120_000

/** The engines to prove something under: all that are found, or the one that was asked for. */
export function enginesFound(asked) {
  return (asked === undefined ? ['embedded', 'k6'] : [asked]).filter((engine) => {
    if (engine !== 'k6') return true
    const found = spawnSync(process.env.SOCKETGATE_K6 ?? 'k6', ['version']).status === 0
    if (!found) console.log('k6 is not found: its runs are left out')
    return found
  })
}

/** Does `act` with a folder of its own, which is gone afterwards. */
export async function inFolder(act) {
  const folder = mkdtempSync(join(tmpdir(), 'socketgate-proof-'))
  try {
    return await act(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * One run of the gate in `folder`: its verdict, and its record where it measured.
 *
 * @param more further options of `socketgate run`.
 * @param through a program and its arguments that starts it, such as one that limits it; it must become the gate (exec).
 * @param meanwhile what is done while it runs, by its pid.
 * @param most ms after which it is ended.
 * @throws {Error} with what it said, where it wrote no verdict.
 */
export async function gate(file, { engine, folder, env, more = [], through = [], meanwhile, most = MOST }) {
  const out = join(folder, 'out')
  rmSync(out, { recursive: true, force: true })
  const argv = ['run', file, '--engine', engine, '--out', out, ...more]
  const ran = start([...through, process.execPath, CLI, ...argv], env, most)
  await Promise.all([ran.ended, meanwhile?.(ran.pid)])
  const [verdict, record] = ['verdict.json', 'record.json'].map((name) => readJson(join(out, name)))
  if (verdict === undefined) throw new Error(`there is no verdict\n${ran.said()}`)
  return { verdict, record }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Stores `runs` runs of a healthy service, which every later run is compared with; in some rounds at most, since a run on a
 * busy generator is not stored. @throws {Error} with what the last round said.
 */
export async function seed(file, { engine, folder, env, runs, more = [] }) {
  let said = ''
  const before = storedIn(folder)
  for (let round = 1; round <= ROUNDS && storedIn(folder) - before < runs; round++) {
    const missing = `${runs - (storedIn(folder) - before)}`
    const asked = ['--engine', engine, '--runs', missing, ...more]
    const argv = ['baseline', 'seed', file, ...asked, ...BASELINE(folder)]
    const ran = start([process.execPath, CLI, ...argv], env, MOST * runs)
    await ran.ended
    said = ran.said()
  }
  if (storedIn(folder) - before < runs) throw new Error(`the baseline could not be measured\n${said}`)
}

function storedIn(folder) {
  const store = join(folder, 'baseline')
  return existsSync(store)
    ? readdirSync(store, { recursive: true }).filter((name) => name.endsWith('.gz')).length
    : 0
}

export const BASELINE = (folder) => ['--baseline', `dir:${join(folder, 'baseline')}`]

function start([program, ...argv], env, timeout = MOST) {
  const child = spawn(program, argv, { env, timeout, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  return { pid: child.pid, ended: once(child, 'close').then(([code]) => code), said: () => said }
}

/** A line of a run: where it is in the count, its outcome and its sentence. */
export function printRun(where, { verdict: { outcome, fails, sentence } }) {
  console.log(`${where}: ${outcome}${fails ? ', fails' : ''}: ${sentence}`)
}

/** `slo 2, pass 18`: how often each outcome came. */
export function outcomesOf(runs) {
  const counts = new Map()
  for (const { verdict } of runs) counts.set(verdict.outcome, (counts.get(verdict.outcome) ?? 0) + 1)
  return [...counts].map(([outcome, n]) => `${outcome} ${n}`).join(', ')
}
