import { join } from 'node:path'
import type { Verdict } from '../model/verdict.ts'
import type { Published } from '../ports.ts'

/** Everything that action.yml gives, by its name there. */
export type Outputs = { readonly [output: string]: string }

/** Where results lie, and what became of them. */
export interface Results {
  readonly verdict: Verdict
  /** Absolute; null: nothing was written. */
  readonly out: string | null
  /** Names of the records' files. */
  readonly records: readonly string[]
  readonly html: boolean
  readonly comment: Published
}

/** GitHub keeps 1 MB of outputs a job; a list of reasons that is longer than this is cut. */
const MOST_REASONS = 50

/** The outputs of one step. */
export function outputsOf({ verdict, out, records, html, comment }: Results): Outputs {
  const at = (name: string) => (out === null ? '' : join(out, name))
  const { provenance, baseline } = verdict
  return {
    outcome: verdict.outcome,
    'exit-code': String(verdict.exitCode),
    reasons: JSON.stringify(verdict.reasons.slice(0, MOST_REASONS)),
    'evidence-complete': String(verdict.complete),
    'record-path': records.map(at).join('\n'),
    'verdict-path': at('verdict.json'),
    'report-path': at('report.md'),
    'html-path': html ? at('report.html') : '',
    comment,
    'baseline-written': String(baseline?.written ?? false),
    'k6-version': provenance?.engine.name === 'k6' ? provenance.engine.version : '',
  }
}
