import type { Outcome } from '../../model/verdict/outcomes.ts'
import { OUTCOMES } from '../../model/verdict/outcomes.ts'
import type { EventContext } from '../event/event.ts'
import { idOf } from '../event/payload.ts'

/** What a comment says of itself in its hidden first line, beside plan and profile. */
export interface Mark {
  /** Null: not said, or not one of ours. */
  readonly outcome: Outcome | null
  readonly run: EventContext['run']
}

/** The report with its own marker line (`<!-- socketgate plan=… profile=… -->`) saying outcome and run, too. */
export function markReport(markdown: string, outcome: Outcome, run: EventContext['run']): string {
  const { head, rest } = split(markdown)
  const by = run === null ? '' : ` run=${run.id}.${run.attempt}`
  return `${head} outcome=${outcome}${by} -->\n${rest}`
}

/** The mark of a comment that belongs to the same plan and profile as the report; null: it is another's. */
export function readMark(body: string, report: string): Mark | null {
  const { head } = split(report)
  const line = firstLine(body)
  if (!line.startsWith(head)) return null
  const said = /^(?: outcome=([a-z_]+))?(?: run=(\d+)\.(\d+))? -->$/.exec(line.slice(head.length))
  if (said === null) return null
  const id = idOf(said[2])
  const run = id === null ? null : { id, attempt: idOf(said[3]) ?? 1 }
  return { outcome: OUTCOMES.find(({ outcome }) => outcome === said[1])?.outcome ?? null, run }
}

/** Whether two texts say the same to a reader: the marker is not read, and GitHub may store other line ends. */
export function sameText(a: string, b: string): boolean {
  return split(a).rest.trimEnd() === split(b).rest.trimEnd()
}

function split(markdown: string): { head: string; rest: string } {
  const text = markdown.replaceAll('\r\n', '\n')
  const line = firstLine(text)
  return { head: line.replace(/ -->$/, ''), rest: text.slice(line.length + 1) }
}

const firstLine = (text: string) => /^[^\r\n]*/.exec(text)![0]
