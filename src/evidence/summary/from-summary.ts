import { canonicalJson } from '../../model/json.ts'
import type { Provenance, Record, Stats } from '../../model/record/record.ts'
import { sha256Hex } from '../../model/sha256.ts'
import type { Summary } from '../../ports.ts'
import { keyed } from '../series.ts'
import { rowsOfSummary } from './summary-rows.ts'

/** Series of summary files have an engine of their own, so that they never meet runs that were watched. */
const SUMMARY_ENGINE = 'k6-summary'

/** What is known of a summary file beside its figures. */
export interface SummaryFacts {
  /** As the user gave it. */
  readonly file: string
  /** Its whole text: one file twice is one run twice. */
  readonly text: string
  /** Which of k6's two shapes it has. */
  readonly shape: 'handleSummary' | 'summary-export'
  /** The user's name for the series. */
  readonly name: string
  /** Epoch ms of the end of the run: what the file's time says. */
  readonly ended: number
  readonly origin: Omit<Provenance, 'engine' | 'started' | 'ended' | 'runId' | 'attempt'>
}

/** Whether a record was made of a summary file: no completeness, no slices, no closes. */
export function isOfSummary({ series }: Pick<Record, 'series'>): boolean {
  return series.engine === SUMMARY_ENGINE
}

/**
 * The record of a run that Socketgate did not start, from k6's own summary. Only the figures are known: sockets,
 * requests and closes are all zero, there are no slices, and whether the evidence is whole nobody can say.
 */
export function recordOfSummary(summary: Summary, facts: SummaryFacts): Record {
  const stats = rowsOfSummary(summary)
  const duration = durationOf(summary)
  const series = keyed({
    digest: sha256Hex(canonicalJson({ metrics: namesOf(stats), shape: facts.shape })),
    profile: facts.name,
    engine: SUMMARY_ENGINE,
    environment: null,
    runnerLabel: facts.origin.runnerLabel,
  })
  return {
    version: 1,
    plan: { name: facts.name, file: facts.file },
    series,
    provenance: {
      ...facts.origin,
      engine: { name: 'k6', version: 'unknown' },
      started: new Date(facts.ended - duration).toISOString(),
      ended: new Date(facts.ended).toISOString(),
      runId: `summary-${sha256Hex(facts.text).slice(0, 12)}`,
      attempt: 1,
    },
    timeline: {},
    duration,
    ended: 'clean',
    abortedOn: null,
    complete: true,
    problems: [],
    stats,
    ...UNSEEN,
    health: { ...UNWATCHED, droppedIterations: figure(summary, 'dropped_iterations', 'count') },
    bytes: {
      sent: figure(summary, 'data_sent', 'count'),
      received: figure(summary, 'data_received', 'count'),
    },
  }
}

const UNSEEN = {
  measured: [],
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

/** Trends make the series: counters such as `dropped_iterations` come and go from run to run. */
function namesOf(stats: readonly Stats[]): readonly string[] {
  const trends = stats.filter(({ kind }) => kind === 'trend')
  return [...new Set(trends.map(({ metric }) => metric))].toSorted()
}

/** ms. k6 divides every counter by the length of the run (metrics/sink.go), so any of them tells it. */
function durationOf(summary: Summary): number {
  for (const figures of summary.values()) {
    const [count, rate] = [figures.get('count') ?? 0, figures.get('rate') ?? 0]
    if (count > 0 && rate > 0 && Number.isFinite(count / rate)) return Math.round((count / rate) * 1000)
  }
  return 0
}

function figure(summary: Summary, metric: string, statistic: string): number {
  const value = summary.get(metric)?.get(statistic) ?? 0
  return Number.isFinite(value) && value > 0 ? value : 0
}
