import type { Outcome } from '../../model/verdict/outcomes.ts'
import { OUTCOMES } from '../../model/verdict/outcomes.ts'
import type { EventContext } from '../event/event.ts'
import { idOf } from '../event/payload.ts'

/** What a comment says of itself in its hidden first line, beside plan and profile. */
export interface Mark {
  /** Null: not said, or not one of ours. */
  readonly outcome: Outcome | null
  readonly run: EventContext['run']
  /** That the label lets one commit through, and who set it; null: it does not say so. */
  readonly accepted: Accepted | null
}

/** By a comment of ours that says so, later runs on the same commit know that it was accepted. */
export interface Accepted {
  readonly commit: string
  readonly by: string
}

/** The report with its own marker line (`<!-- socketgate plan=… profile=… -->`) saying outcome and run, too. */
export function markReport(markdown: string, outcome: Outcome, run: EventContext['run']): string {
  const { head, rest } = split(markdown)
  const by = run === null ? '' : ` run=${run.id}.${run.attempt}`
  return `${head} outcome=${outcome}${by} -->\n${rest}`
}

/** A marked report that says, too, what was accepted. */
export function markAccepted(marked: string, accepted: Accepted | null): string {
  const { head, rest } = split(marked)
  if (accepted === null || !LOGIN.test(accepted.by)) return marked
  return `${head} accepted=${accepted.commit} by=${accepted.by} -->\n${rest}`
}

/** A person's; of an enterprise's own users it may hold `_`. */
const LOGIN = /^[\w-]{1,100}$/

/** What a comment says to be accepted, whichever plan it is of; null: nothing, or it is none of ours. */
export function acceptedIn(body: string): Accepted | null {
  const line = firstLine(body)
  if (!line.startsWith('<!-- socketgate plan=')) return null
  return acceptedOf(/ accepted=([0-9a-f]{40,64}) by=([\w-]{1,100}) -->$/.exec(line))
}

function acceptedOf(said: readonly (string | undefined)[] | null): Accepted | null {
  const [commit, by] = said?.slice(-2) ?? []
  return commit === undefined || by === undefined ? null : { commit, by }
}

/** The mark of a comment that belongs to the same plan and profile as the report; null: it is another's. */
export function readMark(body: string, report: string): Mark | null {
  const { head } = split(report)
  const line = firstLine(body)
  if (!line.startsWith(head)) return null
  const said =
    /^(?: outcome=([a-z_]+))?(?: run=(\d+)\.(\d+))?(?: accepted=([0-9a-f]{40,64}) by=([\w-]{1,100}))? -->$/.exec(
      line.slice(head.length),
    )
  if (said === null) return null
  const id = idOf(said[2])
  const run = id === null ? null : { id, attempt: idOf(said[3]) ?? 1 }
  const outcome = OUTCOMES.find(({ outcome }) => outcome === said[1])?.outcome ?? null
  return { outcome, run, accepted: acceptedOf(said) }
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
