import type { Record } from '../../src/model/record/record.ts'
import { record, trend } from '../judge/support.ts'
import { GROUP, pull, REPOSITORY } from './support.ts'

const FEED = 'ws_message_latency{feed:orders}'
/** A run whose latency is so many times the usual one. */
export const run = (n: number, scale: number, over: Partial<Record> = {}): Record => ({
  ...record({}, n),
  stats: [trend({}, scale, FEED)],
  ...over,
})
/** What machines differ by. */
export const wobble = (n: number) => 1 + 0.02 * Math.sin(n * 12.9898)
const slow = trend({ p99: 900, p999: 950, max: 1000 }, 1, FEED)
const threshold = { threshold: `${FEED}: p(99)<200`, actual: 900, n: 8000, distinct: null, beyond: 100 }
const broken = { what: 'crashed', fault: 'engine', message: 'k6 crashed' } as const

/** What is judged: records, how many runs are stored before, and the outcome that they come to. */
export const CANDIDATES: readonly (readonly [string, readonly Record[], number, boolean])[] = [
  ['no_baseline', [run(11, 1)], 0, true],
  ['pass', [run(11, 1)], 6, true],
  ['suspect', [run(11, 1.5)], 6, true],
  // Kept with what was said of them, and no part of the baseline.
  ['regression', [11, 12, 13].map((n) => run(n, 1.5 * wobble(n))), 6, true],
  ['slo', [run(11, 1, { stats: [slow], measured: [threshold] })], 6, true],
  ['engine', [run(11, 1, { complete: false, problems: [broken], ended: 'crashed' })], 6, false],
]

const full = { ...run(0, 1).health, cpuP95: 0.99 }
const refused = [{ reason: 'refused', status: null, count: 20 }]
const unopened = { tried: 20, opened: 0, subscribed: 0, peak: 0, failed: refused, unended: 0 }
const stopped = { what: 'cancelled', fault: 'caller', message: 'the run was cancelled' } as const

/** The same of what else a run may come to: noise, a generator that is full, a service that is not there, a run that is stopped. */
export const FURTHER: typeof CANDIDATES = [
  ['inconclusive', [11, 12, 13].map((n) => run(n, n === 12 ? 1 : 1.5)), 6, true],
  ['inconclusive', [run(11, 1.5, { health: full })], 6, true],
  ['target', [run(11, 1, { stats: [], closes: [], sockets: unopened })], 6, true],
  ['cancelled', [run(11, 1, { complete: false, problems: [stopped], ended: 'cancelled' })], 6, false],
]

export const own = { repository: REPOSITORY }
const PROTECTED = { GITHUB_REF_PROTECTED: 'true' }

/** Event, ref, what else is said, and whether a run of it may be added to the baseline. */
export const CELLS: readonly (readonly [
  string,
  string,
  object,
  { readonly [name: string]: string },
  boolean,
])[] = [
  ['push', 'refs/heads/main', own, {}, true],
  ['push', 'refs/heads/release', own, PROTECTED, true],
  ['push', 'refs/heads/topic', own, {}, false],
  ['push', 'refs/heads/maine', own, {}, false],
  ['push', 'refs/tags/main', own, {}, false],
  ['push', 'refs/heads/main', {}, {}, false],
  ['schedule', 'refs/heads/main', own, {}, true],
  ['workflow_dispatch', 'refs/heads/main', own, {}, true],
  ['workflow_dispatch', 'refs/heads/topic', own, {}, false],
  ['release', 'refs/tags/v1.0.0', own, {}, true],
  ['merge_group', 'refs/heads/gh-readonly-queue/main/x', GROUP, PROTECTED, false],
  ['repository_dispatch', 'refs/heads/main', own, PROTECTED, false],
  ['deployment_status', 'refs/heads/main', own, PROTECTED, false],
  ['pull_request', 'refs/pull/412/merge', pull('acme/orders'), PROTECTED, false],
  ['pull_request', 'refs/heads/main', pull('acme/orders'), PROTECTED, false],
  ['pull_request', 'refs/pull/412/merge', pull('stranger/orders'), {}, false],
]
