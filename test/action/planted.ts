import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoService } from '../../src/demo/service.ts'
import type { Provenance, Record, Stats } from '../../src/model/record/record.ts'
import { temporaryFolder } from '../support/folder.ts'
import type { GitHubDouble } from '../support/github-double/server.ts'
import { LOGIN, ORDERS, writePlan } from '../support/plans.ts'
import { own, wobble } from './storing.ts'
import { wholeStep } from './support.ts'

/** Over 500 messages of the steady phase: fewer are too few for a p99. */
const LOAD = '{ executor: constant-vus, vus: 15, duration: 4s }'
const GATE =
  'gate:\n  - { metric: "ws_message_latency{feed:orders,phase:steady}", stat: p(99), level: key }\n'

/** A plan of the demo service's feed in a folder of its own, and one run of it. */
export async function measured(service: DemoService, github: GitHubDouble) {
  const folder = temporaryFolder()
  const parts = { port: service.port, path: '/ws', socket: ORDERS, head: LOGIN, load: LOAD, rest: GATE }
  const plan = writePlan(folder, parts)
  const env = {
    GITHUB_REF: 'refs/heads/main',
    PATH: process.env.PATH!,
    INPUT_COMMAND: 'measure',
    INPUT_PLAN: plan,
    INPUT_ENGINE: 'embedded',
    INPUT_OUT: 'measured',
  }
  const { failed, log } = await wholeStep({ github, folder, event: 'push', payload: own, env })
  if (failed) throw new Error(log)
  const record: Record = JSON.parse(readFileSync(join(folder, 'measured/record.json'), 'utf8'))
  return { folder, plan, record }
}

/** Where and when a planted run was measured. */
export interface Planted {
  /** Its machine is one of its own. */
  readonly n: number
  /** How many times slower than the measured one. */
  readonly slower: number
  readonly commit: string
  readonly runId: string
}

/**
 * The run as another machine would have measured it on another day, of a service so many times slower: every time is longer,
 * by a few percent more or less, and its own machine was idle.
 */
export function planted(record: Record, { n, slower, commit, runId }: Planted): Record {
  const { machine } = record.provenance
  const begun = Date.parse('2026-01-01T00:00:00Z') + n * 3_600_000
  const provenance: Provenance = {
    ...record.provenance,
    started: new Date(begun).toISOString(),
    ended: new Date(begun + record.duration).toISOString(),
    machine: { ...machine, id: `planted-${n}` },
    ...{ commit, runId, attempt: 1, event: 'push', ref: 'refs/heads/main' },
  }
  const health = { ...record.health, cpuP95: 0.2, lagP99: 0.5, stealP95: 0 }
  const scale = slower * wobble(n)
  return {
    ...{ ...record, provenance, health, stats: record.stats.map((row) => longer(row, scale)) },
    measured: record.measured.map((one) => (ofTimes(one) ? { ...one, actual: one.actual! * scale } : one)),
  }
}

/** Whether a threshold is one of a time. */
const ofTimes = ({ threshold, actual }: Record['measured'][number]) =>
  actual !== null && /: (?:p\(|avg|med|min|max)/.test(threshold)

const TIMES = ['min', 'max', 'avg', 'p25', 'p50', 'p75', 'p90', 'p95', 'p975', 'p99', 'p999'] as const

function longer(row: Stats, scale: number): Stats {
  if (row.kind !== 'trend') return row
  const times = TIMES.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name] * scale] as const]))
  const slices = row.slices?.map((slice) => (slice === null ? null : slice * scale)) ?? null
  return { ...row, ...Object.fromEntries(times), slices, whole: false }
}
