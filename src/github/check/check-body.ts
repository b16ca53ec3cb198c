import type { Said } from '../../model/verdict/attempts.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { attemptWords } from '../../report/words/runs.ts'
import { headingOf } from '../../report/words/words.ts'
import { clean } from '../../text/shown.ts'
import { annotationsOf } from './annotations.ts'
import { externalId, type StepKey } from './external-id.ts'

/** A verdict as a check run shows it. */
export interface Shown {
  readonly verdict: Verdict
  /** What this job came to by itself, for those that come later. */
  readonly said: Said
  readonly markdown: string
  /** What later attempts are left; absent: nothing. */
  readonly carried?: string
  /** Takes secrets out of the verdict's texts; `markdown` has none. */
  redact(text: string): string
  /** The plan's path within the repository; null: it is not in it, so that no line of it can be marked. */
  pathOf(file: string): string | null
}

/** The parts of a plan that a check is called by. */
export type Named = Pick<Verdict['plan'], 'name' | 'file' | 'profile' | 'key'> & Partial<Verdict['plan']>

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled'

/** Success is `pass` alone: what fails nothing, skipped or not judged, is neutral. */
export function conclusionOf({ outcome, fails }: Pick<Verdict, 'outcome' | 'fails'>): Conclusion {
  if (outcome === 'cancelled') return 'cancelled'
  if (fails) return 'failure'
  return outcome === 'pass' ? 'success' : 'neutral'
}

/**
 * Branch protection knows a check by its name: it says nothing that changes from run to run.
 *
 * @param alone the event, where no base decides (EventContext.alone): `Socketgate: orders (pr) on push`.
 */
export function nameOf(plan: Named, redact: (text: string) => string, alone: string | null): string {
  const which = [plan.profile, plan.environment, plan.key].filter((word) => word != null && word !== '')
  const words = which.length === 0 ? '' : ` (${which.join(', ')})`
  const on = alone === null ? '' : ` on ${alone}`
  return clean(redact(`Socketgate: ${plan.name || plan.file}${words}${on}`))
}

/** What is said of a check run, beside its name and place. */
export interface CheckBody {
  readonly status: string
  readonly conclusion?: Conclusion
  readonly external_id: string
  readonly output: object
}

/** Of a check run before its verdict: it holds a merge back, whatever an older one says. */
export function openBody(step: StepKey): CheckBody {
  const summary = 'No verdict yet: the load runs, or what ran it was stopped before it could say so.'
  return {
    status: 'in_progress',
    external_id: externalId(step, null),
    output: { title: 'No verdict yet', summary },
  }
}

/** Of a completed one. `summary`: as much of the report as fits. */
export function completeBody(step: StepKey, shown: Shown, summary: string, annotated: boolean): CheckBody {
  const { verdict, said, redact, carried } = shown
  return {
    status: 'completed',
    conclusion: conclusionOf(verdict),
    external_id: externalId(step, said),
    output: {
      title: titleOf(verdict, redact),
      summary,
      ...(carried === undefined ? {} : { text: carried }),
      annotations: annotated ? annotationsOf(verdict, redact).flatMap((item) => annotation(item, shown)) : [],
    },
  }
}

/** Characters. */
const TITLE = 200

function titleOf(verdict: Verdict, redact: Shown['redact']): string {
  const words = attemptWords(verdict, 3)
  const end = words === null ? '' : ` (${words})`
  const text = redact(`${headingOf(verdict).markdown}: ${verdict.sentence}`)
  return `${clean(text, TITLE - end.length)}${end}`
}

function annotation(
  { level, file, line, title, message }: ReturnType<typeof annotationsOf>[number],
  { pathOf }: Shown,
): object[] {
  const path = pathOf(file)
  if (path === null) return []
  return [{ path, start_line: line, end_line: line, annotation_level: level, title, message }]
}
