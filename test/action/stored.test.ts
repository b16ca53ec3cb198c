import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { conclude, type Past, pastOf } from '../../src/app/conclude.ts'
import { thresholdsOf } from '../../src/app/judge/judged-load.ts'
import { openStore } from '../../src/baseline/store.ts'
import { readEvent } from '../../src/github/event/event.ts'
import { storeRefused } from '../../src/github/event/storing.ts'
import { countedOf } from '../../src/judge/past/standing.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { Record } from '../../src/model/record/record.ts'
import { gate, load, P99 } from '../judge/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { git } from '../support/git-crowd.ts'
import { bareRepository } from '../support/git-server.ts'
import { CANDIDATES, FURTHER, own, run, wobble } from './storing.ts'
import { GROUP, pull } from './support.ts'

const BRANCH = 'socketgate-baselines'
const root = temporaryFolder('socketgate-forge')
const [base, place] = [join(root, 'base'), join(root, 'place')]

const REFS = {
  'the default branch': { GITHUB_REF: 'refs/heads/main' },
  'a protected branch': { GITHUB_REF: 'refs/heads/release', GITHUB_REF_PROTECTED: 'true' },
  'an unprotected branch': { GITHUB_REF: 'refs/heads/topic' },
  'a tag': { GITHUB_REF: 'refs/tags/v1.0.0' },
} as const
type Ref = keyof typeof REFS
const ALL = Object.keys(REFS) as Ref[]
const REVIEWED: readonly Ref[] = ['the default branch', 'a protected branch']

/** Events, the refs that GitHub starts them on, and those of which runs are stored. */
const EVENTS: readonly (readonly [string, object, readonly Ref[], readonly Ref[]])[] = [
  ['push', own, ALL, REVIEWED],
  ['workflow_dispatch', own, ALL, REVIEWED],
  ['schedule', own, ['the default branch'], ALL],
  ['release', own, ['a tag'], ALL],
  ['pull_request', pull('acme/orders'), ALL, []],
  ['pull_request_target', pull('acme/orders'), ALL, []],
  ['merge_group', GROUP, ALL, []],
  ['workflow_run', own, ALL, []],
]

/**
 * What a run came to, and how many of its runs are stored where runs may be; of these, how many count as baseline at once,
 * after a usual run of the next commit, and once they are accepted.
 */
const OUTCOMES: readonly (readonly [string, (typeof CANDIDATES)[number], number, readonly number[]])[] = [
  ['nothing to compare with', CANDIDATES[0]!, 1, [1, 1, 1]],
  ['pass', CANDIDATES[1]!, 1, [1, 1, 1]],
  ['suspect', CANDIDATES[2]!, 1, [0, 1, 1]],
  ['regression', CANDIDATES[3]!, 3, [0, 0, 3]],
  ['slo', CANDIDATES[4]!, 1, [0, 0, 0]],
  ['a broken engine', CANDIDATES[5]!, 0, [0, 0, 0]],
  ['noise', FURTHER[0]!, 3, [3, 3, 3]],
  ['a busy generator', FURTHER[1]!, 1, [0, 0, 0]],
  ['no target', FURTHER[2]!, 1, [0, 0, 0]],
  ['cancelled', FURTHER[3]!, 0, [0, 0, 0]],
]

/** Of each row a plan and a series of its own: they are stored in one branch. */
function ofRow(record: Record, row: number): Record {
  const key = `${row}`.padStart(12, '0')
  const plan = { ...record.plan, name: `plan-${row}` }
  return { ...record, plan, series: { ...record.series, key, digest: key.padEnd(64, '0') } }
}

const env = { PATH: process.env.PATH!, RUNNER_TEMP: root }
const storeAt = (path: string) => openStore(`git:file://${path}#${BRANCH}`, root, { env })
const tip = () => git(place, 'rev-parse', BRANCH)

/** What every cell reads of its row's series. */
let pasts: readonly Past[]
beforeAll(async () => {
  bareRepository(base)
  const store = storeAt(base)
  const before = OUTCOMES.map(([, [, , stored]], row) =>
    Array.from({ length: stored }, (_, n) => ofRow(run(n + 1, wobble(n + 1)), row)),
  )
  for (const records of before) await store.append(records)
  pasts = await Promise.all(
    OUTCOMES.map(([, [, records]], row) => pastOf([ofRow(records[0]!, row)], { store, append: false })),
  )
}, 60_000)

function loadOf(records: readonly Record[]): Load {
  const gates = [gate('ws_message_latency{feed:orders}', P99)]
  return load({ gates, thresholds: thresholdsOf(records), runs: records.length as Load['runs'] })
}

const accepted = { reason: 'wanted', by: 'ada', at: '2026-11-20T08:00:00Z' }

/** How many of the candidates count at once, after a usual run of the next commit, and once they are accepted. */
function counting(stored: readonly Record[], isOwn: (record: Record) => boolean): readonly number[] {
  const next = { ...stored[0]!, ...run(20, 1), series: stored[0]!.series }
  const said = stored.map((record) => (isOwn(record) ? { ...record, accepted } : record))
  return [stored, [...stored, next], said].map((runs) => countedOf(runs).filter(isOwn).length)
}

describe.each(EVENTS)('runs of %s', (event, payload, started, refs) => {
  test.each(started)('on %s', async (ref) => {
    rmSync(place, { recursive: true, force: true })
    cpSync(base, place, { recursive: true })
    const vars = { ...REFS[ref], GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'acme/orders' }
    const refusal = storeRefused(readEvent(vars, payload), payload, vars)
    const [store, before] = [storeAt(place), tip()]
    const told: unknown[] = []
    for (const [row, [what, [, candidates]]] of OUTCOMES.entries()) {
      const records = candidates.map((record) => ofRow(record, row))
      const judgement = { store, append: refusal ?? true } as const
      const { outcome, baseline } = await conclude(loadOf(records), records, judgement, pasts[row])
      told.push([what, outcome, baseline?.written])
    }
    const allowed = refs.includes(ref)
    expect(told).toEqual(OUTCOMES.map(([what, [outcome], stored]) => [what, outcome, allowed && stored > 0]))
    if (!allowed) return expect(tip()).toBe(before)
    const all = await store.all()
    const isOwn = ({ provenance: { runId } }: Record) => /-1[123]$/.test(runId)
    const kept = OUTCOMES.map(([what], row) => {
      const of = all.find(({ series }) => series.key === `${row}`.padStart(12, '0'))
      const runs = (of?.runs ?? []).map(({ record }) => record)
      const stored = runs.filter(isOwn).length
      return [what, stored, stored === 0 ? [0, 0, 0] : counting(runs, isOwn)]
    })
    expect(kept).toEqual(OUTCOMES.map(([what, , stored, counts]) => [what, stored, counts]))
  })
})
