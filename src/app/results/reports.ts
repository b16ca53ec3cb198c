import type { Record } from '../../model/record/record.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { type MarkdownExtra, markdownReport } from '../../report/markdown/markdown.ts'
import { VERSION } from '../version.ts'

/** Texts by the names of their files in a folder of results. */
export type Texts = { readonly [name: string]: string }

/** Every report on a verdict. */
export interface Reports extends Texts {
  readonly 'verdict.json': string
  readonly 'report.md': string
}

/** Runs by the plan that they were measured by: the change's own, or its base's. */
export interface PlanRuns {
  readonly own: readonly Record[]
  readonly base: readonly Record[]
}

/** A verdict, and where it and its records were written. */
export interface Judged {
  readonly verdict: Verdict
  readonly reports: Reports
  /** The folder with the reports and the records. */
  readonly out: string
  /** Names of the records' files that were written, in order of time. */
  readonly records: readonly string[]
  /** The runs that were judged; absent: there are none, or they were measured in pairs. */
  readonly runs?: PlanRuns
  /** Runs that would be measured next before the judge can decide; absent: nobody was asked. */
  readonly more?: 0 | 2
  /** Why the results could not be written, in one sentence; the verdict is told all the same, and before it. */
  readonly unwritten?: string
}

/** The reports on a verdict: how somebody else runs the same, and where it was run, stand in them. */
export function reportsOf(verdict: Verdict, extra: Omit<MarkdownExtra, 'version'>): Reports {
  return {
    'verdict.json': jsonText(verdict),
    'report.md': markdownReport(verdict, { version: VERSION, ...extra }),
  }
}

/** Records: `record.json`, of several runs `record-1.json` and so on. */
export function recordTexts(records: readonly Record[]): Texts {
  const name = (i: number) => (records.length === 1 ? 'record.json' : `record-${i + 1}.json`)
  return Object.fromEntries(records.map((record, i) => [name(i), jsonText(record)]))
}

/** Records of pairs: `base-1.json`, `candidate-1.json` and so on. */
export function pairTexts(
  runs: readonly { readonly side: 'base' | 'candidate'; readonly record: Record }[],
): Texts {
  const counts = { base: 0, candidate: 0 }
  return Object.fromEntries(
    runs.map(({ side, record }) => [`${side}-${++counts[side]}.json`, jsonText(record)]),
  )
}

/** Indented, since people read it, too. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
