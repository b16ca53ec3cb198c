import type { SeenRow, SloRow, Verdict } from '../../model/verdict/verdict.ts'
import { plainWords } from '../words/plain-words.ts'
import { rowSelector } from '../words/row-selector.ts'

type Known = Pick<Verdict, 'plan' | 'slos' | 'seen'>

/** Rows of answers that the plan looks for among the frames, and which of its fields says how they look. */
const ANSWERS: readonly (readonly [metric: string, field: string])[] = [
  ['ws_subscribed', '`await` of `open`'],
  ['ws_heartbeat_missed', 'the answer of `heartbeat`'],
]

/**
 * Frames came, and a matcher of the plan caught none of them: then the plan is what to look at, not the service. Empty: it is
 * not so. Without an acknowledgement nothing is sent, so that is looked at before the messages.
 */
export function unmatchedStep(known: Known): string {
  const found = (known.seen ?? []).find(({ code }) => code === 'unmatched')
  if (found === undefined) return ''
  const field =
    ANSWERS.find(([metric]) => known.slos.some((row) => neverAnswered(row, metric, found)))?.[1] ??
    (heardNothing(known, found) ? '`match`' : undefined)
  if (field === undefined) return ''
  const shown = plainWords(found.text ?? '', 40)
  const example = shown === '' ? '' : `, such as “${shown}”`
  return `No frame fits ${field} (${placeOf(known, found)}), and there were ${found.message}${example}: compare the two.`
}

/** All of its waits ended without an answer, and there were some. */
function neverAnswered(row: SloRow, metric: string, found: SeenRow): boolean {
  return row.verdict === 'fail' && row.n > 0 && row.bad === row.n && isOf(row, found, metric)
}

/** Rows whose figure says how much was heard; of `short parts` a 0 is as it should be. */
const HEARD = /^(?:messages\.rate(?!.*: short parts)|ws_msgs_received)/

/** Nothing of a feed was heard, whichever row says so. */
function heardNothing({ slos, seen = [] }: Known, found: SeenRow): boolean {
  const mute = seen.some(({ code, scenario, feed }) => {
    return code === 'mute' && scenario === found.scenario && (feed === found.feed || found.feed === null)
  })
  const silent = ({ threshold, n, actual }: SloRow) =>
    (threshold.startsWith('ws_message_latency') && n === 0) || (HEARD.test(threshold) && actual === 0)
  return mute || slos.some((row) => silent(row) && isOf(row, found))
}

/** Whether a row is of that metric, and of no other scenario or feed. */
function isOf({ threshold }: SloRow, { scenario, feed }: SeenRow, metric?: string): boolean {
  const selector = rowSelector(threshold)
  if (selector === null) return metric === undefined
  if (metric !== undefined && selector.metric !== metric) return false
  const { scenario: ofScenario = scenario, feed: ofFeed = feed } = selector.tags
  return ofScenario === scenario && (ofFeed === feed || feed === null)
}

/** Of the scenario, where a default stands at its line. */
function placeOf({ plan, slos }: Known, found: SeenRow): string {
  const row = slos.find((one) => one.from === 'default' && one.line > 0 && isOf(one, found))
  return row === undefined ? plan.file : `${plan.file}:${row.line}`
}
