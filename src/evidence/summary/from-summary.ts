import { canonicalJson } from '../../model/json.ts'
import { FOREIGN_ENGINE } from '../../model/record/foreign.ts'
import { keyed } from '../../model/record/keyed.ts'
import type { Provenance, Record } from '../../model/record/record.ts'
import { sha256Hex } from '../../model/sha256.ts'
import type { FileSummary, Summary } from '../../ports.ts'
import { countIn, kindIn } from './figures.ts'
import { rowsOfSummary, selectorOf } from './summary-rows.ts'
import { crossedProblems, toldIn } from './told.ts'

/** What is known of a summary file beside what it says. */
export interface SummaryFacts {
  /** As the user gave it. */
  readonly file: string
  /** SHA-256 of what it says: one content is one run, whatever its file is called and whenever it was written. */
  readonly content: string
  /** The user's name for the series. */
  readonly name: string
  /** As of a run of ours: parts of its series. */
  readonly environment?: string | undefined
  readonly jobKey?: string | undefined
  /** Epoch ms that count as its begin, where the file does not say its end. */
  readonly began: number
  readonly origin: Omit<Provenance, 'engine' | 'started' | 'ended' | 'runId' | 'attempt' | 'content'>
}

/**
 * The record of a run that Socketgate did not start, from k6's own summary. Only the figures are known: sockets,
 * requests and closes are all zero, there are no slices, and whether the evidence is whole nobody can say.
 */
export function recordOfSummary(summary: FileSummary, facts: SummaryFacts): Record {
  const { figures, generatedAt } = summary
  const duration = durationOf(summary)
  const ended = generatedAt === null ? facts.began + duration : Date.parse(generatedAt)
  const series = keyed({
    digest: sha256Hex(canonicalJson({ metrics: trendsOf(figures), shape: summary.shape, name: facts.name })),
    profile: facts.name,
    engine: FOREIGN_ENGINE,
    environment: facts.environment ?? null,
    ...(facts.jobKey === undefined ? {} : { jobKey: facts.jobKey }),
    runnerLabel: facts.origin.runnerLabel,
  })
  return {
    version: 1,
    plan: { name: facts.name, file: facts.file },
    series,
    provenance: {
      ...facts.origin,
      engine: { name: 'k6', version: 'unknown' },
      started: new Date(ended - duration).toISOString(),
      ended: new Date(ended).toISOString(),
      runId: `summary-${facts.content.slice(0, 12)}`,
      attempt: 1,
      content: facts.content,
    },
    timeline: {},
    duration,
    ended: 'clean',
    abortedOn: null,
    complete: true,
    problems: crossedProblems(summary),
    stats: rowsOfSummary(figures),
    measured: toldIn(summary),
    ...begunIn(figures, facts.name),
    ...UNSEEN,
    health: { ...UNWATCHED, droppedIterations: figure(figures, 'dropped_iterations', 'count') },
    bytes: {
      sent: figure(figures, 'data_sent', 'count'),
      received: figure(figures, 'data_received', 'count'),
    },
  }
}

const UNSEEN = {
  deliveries: [],
  sockets: { tried: 0, opened: 0, subscribed: 0, peak: 0, failed: [], unended: 0 },
  http: { requests: 0, answered: 0, failed: 0, byStatus: {} },
  closes: [],
} as const

const UNWATCHED = {
  cpuP95: null,
  cores: 0,
  lagP99: null,
  lagSamples: 0,
  stealP95: null,
  memoryPeak: null,
  descriptorLimit: null,
  probe: null,
} as const

/** What an arrival rate asked for and no free VU began: k6 writes it only where there was any. */
function begunIn(summary: Summary, scenario: string): Pick<Record, 'shares'> {
  const [dropped, done] = ['dropped_iterations', 'iterations'].map((name) => figure(summary, name, 'count'))
  const [bad, n] = [dropped ?? 0, (dropped ?? 0) + (done ?? 0)]
  const known = bad > 0 && Number.isSafeInteger(bad) && Number.isSafeInteger(n)
  return known ? { shares: [{ metric: 'begun', scenario, feed: null, bad, n }] } : {}
}

/** Trends make the series: counters such as `dropped_iterations` come and go from run to run. */
function trendsOf(summary: Summary): readonly string[] {
  const sampled = [...summary].filter(
    ([name, figures]) => kindIn(figures) === 'trend' && countIn(summary, name) !== 0,
  )
  return [...new Set(sampled.flatMap(([name]) => selectorOf(name)?.metric ?? []))].toSorted()
}

/** ms. k6 divides every counter by the length of the run (metrics/sink.go), so any of them tells it. */
export function durationOf(summary: FileSummary): number {
  if (summary.duration !== null) return Math.round(summary.duration)
  for (const figures of summary.figures.values()) {
    const [count, rate] = [figures.get('count') ?? 0, figures.get('rate') ?? 0]
    if (count > 0 && rate > 0 && Number.isFinite(count / rate)) return Math.round((count / rate) * 1000)
  }
  return 0
}

function figure(summary: Summary, metric: string, statistic: string): number {
  const value = summary.get(metric)?.get(statistic) ?? 0
  return Number.isFinite(value) && value > 0 ? value : 0
}
