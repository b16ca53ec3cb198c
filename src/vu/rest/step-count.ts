import type { Rate } from 'k6/metrics'
import type { Json } from '../../model/json.ts'
import type { Limit, OURS, STALLED } from '../../model/metrics/limits.ts'
import { boundedText, type Quoting } from '../socket/foreign-text.ts'

/** Why a step failed: the service's doing, but for a limit of our own machine. */
export type StepFailure =
  /** `0`: there was no answer at all. The answer only where it was asked for. */
  | { readonly reason: 'status'; readonly status: string; readonly answer?: string }
  /** `unreadable`: the body of the answer is not coded as its headers say. */
  | { readonly reason: 'timeout' | 'unreadable' | typeof STALLED }
  | { readonly reason: typeof OURS; readonly limit: Limit }
  /** The answer has nothing at `path`, which `save` names. */
  | { readonly reason: 'save'; readonly path: string; readonly answer: string; readonly status?: string }
  /** What the service gave, `path` by name, cannot stand where the step needs it: nothing was sent. */
  | { readonly reason: 'unusable'; readonly path: string }

/** A step that was done. */
export interface StepDone {
  readonly name: string
  /** Null: as the plan expects. */
  readonly failure: StepFailure | null
}

/** What a VU may quote of answers. */
export interface Quotes extends Quoting {
  /** What was sent, which no quotation may show either. */
  readonly sent?: readonly Json[]
}

/** Characters of an answer, and how many different ones one VU quotes. */
const ANSWER = 80
const ANSWERS = 5

/** Counts a step in steps_failed. Its tags hold text of the plan only, but `answer`, and that only where it may be quoted. */
export function countStep(meter: Rate, { name, failure }: StepDone, quotes?: Quotes): void {
  if (failure === null) meter.add(false, { name })
  else if ('answer' in failure) {
    const { answer, ...tags } = failure
    meter.add(true, { name, ...tags, ...answerTag(answer, quotes) })
  } else meter.add(true, { name, ...failure })
}

function answerTag(text: string | undefined, quotes: Quotes | undefined): { readonly answer?: string } {
  if (text === undefined || text === '' || quotes === undefined) return {}
  return { answer: boundedText(quotable(text, quotes), quotes, ANSWER, ANSWERS) }
}

/** Shorter values are words. */
const LEAST = 8
/** Characters of an answer that are looked at. */
const LONGEST = 2000

/** A text of the service without the values that this virtual user knows or has sent, and without tokens. */
function quotable(text: string, { known, sent = [] }: Quotes): string {
  let clean = known.conceal(text).slice(0, LONGEST)
  for (const value of sent.flatMap(textsOf)) {
    if (value.length >= LEAST) clean = clean.replaceAll(value, '***')
  }
  // Runs of what tokens are made of: no word of a message is that long.
  return clean.replace(/[\w+/=.~-]{20,}/g, '***')
}

function textsOf(value: Json): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value as { [key: string]: Json }).flatMap(textsOf)
}
