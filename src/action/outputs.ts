import { join } from 'node:path'
import { exitCode } from '../app/ending.ts'
import type { Reason, Verdict } from '../model/verdict/verdict.ts'
import type { Publication, Published } from '../ports.ts'
import { clean } from '../text/shown.ts'

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
  /** Of several plans: where the verdict of the worst lies, whether all were stored, and which k6 ran. */
  readonly several?: { readonly verdict: string; readonly stored: boolean; readonly k6: string }
  readonly comment: Published
  readonly issue: Publication['issue']
  /** Runs that would be measured next; undefined: nobody was asked. */
  readonly more?: 0 | 2 | undefined
  /** What stopped the step, if anything did. */
  readonly signal: AbortSignal
}

/** GitHub keeps 1 MB of outputs a job, counted in UTF-16; verdict.json has what is cut here. */
const MOST_REASONS = 50
const LONGEST_REASON = 1_000

/** The outputs of one step. */
export function outputsOf({
  verdict,
  out,
  records,
  html,
  comment,
  issue,
  signal,
  more,
  several,
}: Results): Outputs {
  const at = (name: string) => (out === null ? '' : join(out, name))
  const { provenance, baseline } = verdict
  return {
    outcome: verdict.outcome,
    'exit-code': String(exitCode(verdict.exitCode, signal)),
    reasons: JSON.stringify(verdict.reasons.slice(0, MOST_REASONS).map(shown)),
    'evidence-complete': String(verdict.complete),
    'record-path': records.map(at).join('\n'),
    'base-record-path': '',
    'more-runs': more === undefined ? '' : String(more),
    'verdict-path': several?.verdict ?? at('verdict.json'),
    'verdicts-path': several === undefined ? '' : at('verdicts.json'),
    'report-path': at('report.md'),
    'html-path': html ? at('report.html') : '',
    comment,
    issue,
    // Until they are uploaded.
    upload: 'none',
    artifacts: '',
    'baseline-written': String(several?.stored ?? baseline?.written ?? false),
    'k6-version': several?.k6 ?? (provenance?.engine.name === 'k6' ? provenance.engine.version : ''),
  }
}

/** Line ends stay where they are; nothing else in it steers what a later step prints. */
function shown({ outcome, code, message }: Reason): Reason {
  const lines = message.slice(0, 8 * LONGEST_REASON).split(/\r\n|[\n\r]/)
  const text = lines.map((line) => clean(line, LONGEST_REASON)).join('\n')
  return {
    outcome,
    code,
    message: text.length <= LONGEST_REASON ? text : `${text.slice(0, LONGEST_REASON - 1)}…`,
  }
}
