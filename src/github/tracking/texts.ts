import type { Verdict } from '../../model/verdict/verdict.ts'
import { commentMarker } from '../../report/markdown/markdown.ts'
import { MARKDOWN } from '../../report/markdown/text.ts'
import { clean } from '../../text/shown.ts'
import { nameOf } from '../check/check-body.ts'

/** What an issue is told. */
export interface Told {
  readonly verdict: Verdict
  /** The report, with the marker of comments in its first line; redacted. */
  readonly markdown: string
  /** Name of the branch. */
  readonly branch: string
  readonly runUrl: string | null
  redact(text: string): string
}

/** Characters; GitHub takes 256. */
const LONGEST_TITLE = 240

export function titleOf({ verdict: { plan }, branch, redact }: Told): string {
  return clean(redact(`${nameOf(plan, redact, null)} needs attention on ${branch}`), LONGEST_TITLE)
}

/** The hidden first line by which an issue is found again: of one plan, profile, key and environment there is one a branch. */
export function markerOf({ verdict: { plan }, branch, redact }: Told): string {
  return redact(commentMarker({ ...plan, file: `${branch}:${plan.file}` })).replace(
    '<!-- socketgate plan=',
    '<!-- socketgate-tracking plan=',
  )
}

/** Begins with the marker, ends with the report's last line. */
export function bodyOf(told: Told): string {
  const { markdown, branch } = told
  const on = MARKDOWN.code(told.redact(branch))
  const what = `The newest run on ${on} that needs somebody. Each such run writes this anew, and the first that passes closes it.`
  return markdown.replace(/^<!--.*-->\n/, `${markerOf(told)}\n${what}\n\n`)
}

/** Told once a run of another outcome took the place of the one before. */
export function changedText(told: Told, before: string | null): string {
  const { outcome, sentence } = told.verdict
  const was = before === null ? '' : `, before ${MARKDOWN.code(before)}`
  return `${MARKDOWN.code(outcome)}${was}${runWords(told)}: ${MARKDOWN.prose(told.redact(sentence))}`
}

export function closedText(told: Told): string {
  return `Passed${runWords(told)}: ${MARKDOWN.prose(told.redact(told.verdict.sentence))}`
}

/** Characters that end no link. */
const PLAIN_URL = /^https?:\/\/[\w.:/~-]{1,300}$/

function runWords({ runUrl }: Told): string {
  const id = /\/runs\/(\d{1,20})/.exec(runUrl ?? '')?.[1]
  return runUrl === null || id === undefined || !PLAIN_URL.test(runUrl) ? '' : ` in [run ${id}](${runUrl})`
}
