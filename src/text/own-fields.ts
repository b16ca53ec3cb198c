import type { Record } from '../model/record/record.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import type { Verdicts } from '../model/verdict/verdicts.ts'
import type { Redactor } from './redactor.ts'

/**
 * Fields of a record or a verdict that hold nothing foreign: facts of the run (plan, series, provenance, timeline), words
 * of our own tables, and names and tags that the plan itself shows. A secret that happens to be equal to one of them must
 * not make all commits one, or take the key of a threshold apart. Whatever stands in no such field may be foreign.
 */
const OWN: ReadonlySet<string> = new Set([
  // Facts of the run, and figures.
  ...[
    'plan',
    'series',
    'provenance',
    'timeline',
    'runs',
    'ended',
    'abortedOn',
    'health',
    'sockets',
    'http',
    'correlation',
  ],
  ...[
    'stats',
    'measured',
    'deliveries',
    'opens',
    'began',
    'dials',
    'ages',
    'firstAt',
    'shares',
    'held',
    'silences',
    'phases',
    'stalls',
    'storms',
  ],
  ...['times', 'heartbeats', 'answers', 'commits'],
  // Of a close, a problem, a remark.
  ...['code', 'side', 'how', 'scenario', 'feed', 'phase', 'kind', 'what', 'fault'],
  // Of a row, a reason, a step.
  ...[
    'name',
    'threshold',
    'selector',
    'stat',
    'from',
    'operator',
    'unit',
    'of',
    'counts',
    'level',
    'channel',
  ],
  ...['verdict', 'outcome', 'failOn', 'mode', 'step', 'state', 'target', 'file'],
  // Of the base's plan.
  ...['rule', 'commit', 'rows'],
])

/** The same with every secret replaced by `***` in what may be foreign: sentences, reasons, builds, answers. */
export function withoutForeignSecrets<T extends Record | Verdict | Verdicts>(told: T, redactor: Redactor): T {
  const redacted = redactor.value(told, OWN)
  // Its keys are names of targets, which may be equal to a field's.
  return 'builds' in told ? { ...redacted, builds: redactor.value(told.builds) } : redacted
}
