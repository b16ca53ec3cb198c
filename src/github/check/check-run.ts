import type { Verdict } from '../../model/verdict/verdict.ts'
import type { Published } from '../../ports.ts'
import { headingOf } from '../../report/words/words.ts'
import { clean } from '../../text/shown.ts'
import type { Caller, Refused, Result } from '../api/call.ts'
import { NO_LIST } from '../api/pages.ts'
import { bare, shorten } from '../comment/shorten.ts'
import type { EventContext, Repository } from '../event/event.ts'
import { field } from '../event/payload.ts'
import { annotationsOf } from './annotations.ts'

export interface CheckOrder {
  readonly repository: Repository
  /** The commit it stands on: the head of a pull request, never its merge commit. */
  readonly sha: string
  readonly run: EventContext['run']
  readonly runUrl: string | null
  /** The plan's path within the repository; null: it is not in it, so that no line of it can be marked. */
  pathOf(file: string): string | null
  /** Takes secrets out of the verdict's texts; `markdown` has none. */
  redact(text: string): string
  readonly verdict: Verdict
  readonly markdown: string
}

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled'

/** Success is `pass` alone: what fails nothing, skipped or not judged, is neutral. */
export function conclusionOf({ outcome, fails }: Pick<Verdict, 'outcome' | 'fails'>): Conclusion {
  if (outcome === 'cancelled') return 'cancelled'
  if (fails) return 'failure'
  return outcome === 'pass' ? 'success' : 'neutral'
}

/** Bytes of a check run's summary. */
const LARGEST = 65_535

const CREATE = 'POST /repos/{owner}/{repo}/check-runs'
const LIST = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'

/** A check run of this verdict. One run of a workflow makes one, however often it must be tried. */
export async function publishCheck(
  caller: Caller,
  order: CheckOrder,
): Promise<{ readonly published: Published; readonly refused?: Refused }> {
  const { owner, name: repo } = order.repository
  const report = withoutMarker(order.markdown)
  const summary = shorten(report, LARGEST)
  if (summary === null) return { published: 'skipped:too-long' }
  const create = (what: object) => caller.call(CREATE, { owner, repo, ...what }, () => settled(caller, order))
  let result = await create(bodyOf(order, summary, true))
  if (!result.ok && result.why === 'refused') result = await create(bodyOf(order, bare(report), false))
  return result.ok ? { published: 'created' } : { published: `skipped:${result.why}`, refused: result }
}

function bodyOf(order: CheckOrder, summary: string, annotated: boolean): object {
  const { verdict, runUrl, sha } = order
  return {
    name: nameOf(order),
    head_sha: sha,
    status: 'completed',
    conclusion: conclusionOf(verdict),
    external_id: idOf(order),
    ...(runUrl !== null && { details_url: runUrl }),
    output: {
      title: clean(order.redact(`${headingOf(verdict).markdown}: ${verdict.sentence}`), 200),
      summary,
      annotations: annotated
        ? annotationsOf(verdict, order.redact).flatMap((item) => annotation(item, order))
        : [],
    },
  }
}

/** Branch protection knows a check by its name: it says nothing that changes from run to run. */
function nameOf({ verdict: { plan }, redact }: CheckOrder): string {
  const which = whichOf(plan)
  return clean(redact(`Socketgate: ${plan.name || plan.file}${which === '' ? '' : ` (${which})`}`))
}

/** `pr, staging, eu-west`: profile, environment and key, as far as they are said. */
function whichOf({ profile, environment, key }: Verdict['plan']): string {
  return [profile, environment, key].filter((word) => word != null && word !== '').join(', ')
}

function idOf({ run, verdict: { plan }, redact }: CheckOrder): string {
  return clean(redact(`${run === null ? '' : `${run.id}.${run.attempt}`} ${plan.file} ${whichOf(plan)}`), 200)
}

function annotation(
  { level, file, line, title, message }: ReturnType<typeof annotationsOf>[number],
  { pathOf }: CheckOrder,
): object[] {
  const path = pathOf(file)
  return path === null
    ? []
    : [
        {
          path,
          start_line: line,
          end_line: line,
          annotation_level: level,
          title,
          message,
        },
      ]
}

const withoutMarker = (markdown: string) => markdown.replace(/^<!-- [^\n]*-->\r?\n/, '')

/** Whether a check run whose creation was not answered is there. */
async function settled(caller: Caller, order: CheckOrder): Promise<Result | null> {
  const { owner, name: repo } = order.repository
  const place = { owner, repo, ref: order.sha, check_name: nameOf(order), per_page: 100 }
  const result = await caller.call(LIST, place)
  if (!result.ok) return result
  const runs = field(result.data, 'check_runs')
  const own = (item: unknown) => field(item, 'external_id') === idOf(order)
  if (!Array.isArray(runs)) return NO_LIST
  return runs.some(own) ? result : null
}
