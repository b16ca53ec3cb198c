import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startService } from '../../src/demo/service.ts'
import { comparableRuns } from '../../src/judge/past/readiness.ts'
import type { Record } from '../../src/model/record/record.ts'
import { planted } from '../action/planted.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type Event, type Followed, follow, type Machine } from '../support/follow.ts'
import { ordersFiles } from '../support/orders-repository.ts'
import { useBuiltAction } from '../support/runner.ts'
import { socketgate } from '../support/terminal.ts'

const PAGE = readFileSync('docs/release-gate.md', 'utf8')
/** The files that the page shows, in its order, by where each of them says that it is to be copied. */
const SHOWN = [...PAGE.matchAll(/<!-- file: \S+ -->\n```\w+\n([^]*?)```\n<!-- \/file -->/g)].map(
  ([, text]) => {
    const head = /^(?:# .*\n)+/.exec(text!)?.[0].replaceAll('\n# ', ' ') ?? ''
    return [/Copy it to (\S+)\.(?:\s|$)/.exec(head)![1]!, text!] as const
  },
)
/** What stands in a file of the reader for a machine of this test: a load of seconds. */
const short = (text: string) => text.replaceAll(/\b3m\b/g, '2s')
const BRANCH = 'release/1.2'

/** A real run of the page's plan, by which others are planted. */
let usual: Record
let at: Followed

useBuiltAction()
beforeAll(async () => {
  at = await follow({ [BRANCH]: true })
})
afterAll(async () => {
  expect(await at.close()).toEqual([])
})

/** The page's plan on a service of this process, where no machine was idle enough to store a run: the least disturbed of three. */
async function measured(): Promise<Record> {
  const runs = [await oneRun(), await oneRun(), await oneRun()]
  return runs.sort((a, b) => (a.health.lagP99 ?? 0) - (b.health.lagP99 ?? 0))[0]!
}

async function oneRun(): Promise<Record> {
  const service = await startService({ port: 0 })
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'plan.yaml'), short(SHOWN[0]![1]))
  const port = `127.0.0.1:${service.port}`
  const targets = ['--target', `api=http://${port}`, '--target', `feed=ws://${port}/ws`]
  const argv = ['measure', 'plan.yaml', '--profile', 'release', '--engine', 'embedded', '--out', 'out']
  const { exit, stderr } = await socketgate([...argv, ...targets], { cwd: folder })
  await service.close()
  if (exit !== 0) throw new Error(stderr)
  return JSON.parse(readFileSync(join(folder, 'out/record.json'), 'utf8'))
}

/** Every stored run; they are one series. */
async function stored(): Promise<readonly Record[]> {
  const all = await at.store.all()
  expect(all.length).toBeLessThanOrEqual(1)
  return all.flatMap((one) => one.runs.map(({ record }) => record))
}

/** So many runs from now on: what a machine that others keep busy has not stored, an idle one would have. */
async function filledUp(count: number): Promise<void> {
  const lacking = count - (await stored()).length
  const sha = at.git('rev-parse', 'main')
  const main = { sha, name: 'push', ref: 'refs/heads/main' }
  const runs = Array.from({ length: lacking }, (_, n) =>
    asMeasured(1, { ...main, n: count + n, id: 100 + n }),
  )
  if (lacking > 0) await at.store.append(runs)
  const all = await stored()
  expect([all.length, comparableRuns(all) >= 5]).toEqual([count, true])
}

/** A run as that machine would have measured it, of a service so many times slower than usual. */
function asMeasured(slower: number, { n, sha, id, name, ref }: Machine): Record {
  const one = planted(usual, { n, slower, commit: sha, runId: `${id}` })
  const ended = Date.now()
  const when = { started: new Date(ended - one.duration).toISOString(), ended: new Date(ended).toISOString() }
  return { ...one, provenance: { ...one.provenance, ...when, event: name, ref } }
}

const head = () => `./deploy.sh ${at.git('rev-parse', 'HEAD')}`

test('the page shows every file that a reader copies, in the order in which they are needed', () => {
  expect(SHOWN.map(([path]) => path)).toEqual([
    'plans/orders-feed.yaml',
    '.github/actions/socketgate-start/action.yml',
    '.github/workflows/load-nightly.yml',
    '.github/workflows/socketgate-seed.yml',
    '.github/workflows/release-gate.yml',
    '.github/workflows/socketgate-accept.yml',
  ])
})

// The seed and the night bring real loads; a run that a busy machine has not stored is planted, and so is what the machines
// of a gate measure: noise of this one would be told as the service's.
describe.skipIf(process.platform === 'win32')('who follows the page', () => {
  test('has a history, a release, one that is blocked, and its level accepted', {
    timeout: 240_000,
  }, async () => {
    const { files } = await ordersFiles({
      ...Object.fromEntries(SHOWN.map(([path, text]) => [path, short(text)])),
      'deploy.sh': '#!/usr/bin/env bash\necho "$0 $*" >> "$TOLD"\n',
    })
    at.pushed('main', files)
    const seed = await at.started('socketgate-seed.yml', SEED)
    const ended = (await stored()).length === 5 ? 'success' : 'failure'
    expect(seed.results, seed.log).toEqual({ seed: ended, seeded: ended })
    expect(seed.ran).toEqual([1, 2, 3, 4, 5].map((machine) => `seed (${machine})`).concat('seeded'))
    usual = (await stored())[0] ?? (await measured())
    await filledUp(5)
    const night = await at.started('load-nightly.yml', { name: 'schedule', branch: 'main' })
    expect(night.results, night.log).toEqual({ nightly: 'success' })
    await filledUp(6)

    at.pushed(BRANCH, { 'README.md': 'Orders 1.2\n' })
    const normal = await at.started('release-gate.yml', { ...PUSH, ...found(1) })
    expect(normal.results, normal.log).toEqual({ gate: 'success', deploy: 'success' })
    expect(at.told()).toEqual([head()])

    at.pushed(BRANCH, { 'README.md': 'Orders 1.3\n' })
    const slow = await at.started('release-gate.yml', { ...PUSH, ...found(3) })
    expect(slow.results, slow.log).toEqual({ gate: 'failure', deploy: 'skipped' })
    expect(slow.log).toContain('regression')
    expect(slow.ran).toContain('gate / confirm (3)')
    expect(at.told()).toHaveLength(1)

    const inputs = { run: String(slow.id), reason: 'each order is now signed' }
    const accepted = await at.started('socketgate-accept.yml', { ...BY_HAND, inputs })
    expect(accepted.results, accepted.log).toEqual({ accept: 'success' })
    // A commit that was found broken is green once two attempts in a row pass.
    const again = { ...PUSH, name: 'workflow_dispatch', ...found(3) } as const
    const [first, second] = [
      await at.started('release-gate.yml', again),
      await at.started('release-gate.yml', again),
    ]
    expect(first.results, first.log).toEqual({ gate: 'failure', deploy: 'skipped' })
    expect(second.results, second.log).toEqual({ gate: 'success', deploy: 'success' })
    expect(at.told()).toEqual([expect.any(String), head()])
  })
})

const found = (slower: number) => ({ measures: (machine: Machine) => asMeasured(slower, machine) })
const BY_HAND: Event = { name: 'workflow_dispatch', branch: 'main' }
const SEED: Event = { ...BY_HAND, inputs: { profile: 'release' } }
const PUSH: Event = { name: 'push', branch: BRANCH }
