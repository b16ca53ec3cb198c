import { ownTags } from '../../model/load/feed.ts'
import type { Demand } from '../../model/load/frame.ts'
import type { Messages } from '../../model/load/socket.ts'
import { parsePath, walk } from '../../model/path.ts'
import type { Tags } from '../../model/sample.ts'
import type { Constants, Scope } from '../values/values.ts'
import { type Frame, jsonView, WHOLE } from './codec.ts'
import { heldPaths } from './held-paths.ts'
import { compileMatcher, type Decoded, equalBut, keyDemand } from './matcher.ts'
import { quickTake } from './quick-take.ts'
import { compileSentAt, foundAt, numberKey } from './sent-at.ts'
import type { SequencePlan } from './sequence-number.ts'

/**
 * What a frame is to a kind of message: undefined: not of it; null: of it, and no time is asked for; else its
 * `sent_at` in epoch ms, NaN where that cannot be read.
 */
export type Take = (frame: Frame, scope: Scope) => number | null | undefined

/** A kind of message; `tags` only where its feed is not the scenario's. */
export interface KindPlan {
  readonly take: Take
  readonly tags: ReturnType<typeof ownTags>
  /** Whether the plan states its rate. */
  readonly rated: boolean
  /** How its messages are counted; null: they are not. */
  readonly sequence: SequencePlan | null
  /** Whether what was made before its socket subscribed is counted apart. */
  readonly skips: boolean
  /** What is said of its messages whose time cannot be read; null: no time is asked for. */
  readonly untimed: Untimed | null
  /** What of a message is compared with another's, and whether two of them say the same but for their time. */
  readonly content: (frame: Frame) => unknown
  readonly alike: (a: unknown, b: unknown) => boolean
}

/** Tags of a kind's messages without a readable time. */
export interface Untimed {
  readonly tags: Tags
  /** With what such a message holds: where it has values, and what `sent_at` found. */
  readonly shown: (frame: Frame) => Tags
}

export function compileKind(
  messages: Messages,
  constants: Constants,
  sequence: SequencePlan | null = null,
): KindPlan {
  const take = takeByKeys(messages) ?? takeByMatch(messages, constants)
  const rated = messages.rate !== undefined
  const skips = messages.history === 'skip'
  const untimed = untimedOf(messages)
  return { take, tags: ownTags(messages), rated, sequence, skips, untimed, ...comparison(messages) }
}

function untimedOf({ match, sentAt, ...messages }: Messages): Untimed | null {
  if (sentAt === undefined) return null
  const { path } = sentAt
  const tags = { ...ownTags(messages), path }
  const keys = parsePath(path)
  const { read } = jsonView(match)
  const shown = (frame: Frame) => {
    const message = read(frame)
    const found = foundAt(walk(message, keys), Date.now())
    return { ...tags, found, holds: heldPaths(message, path).join(', ') }
  }
  return { tags, shown }
}

function comparison({ match, sentAt }: Messages): Pick<KindPlan, 'content' | 'alike'> {
  if (sentAt === undefined) return { content: ({ data }) => data, alike: (a, b) => a === b }
  const path = parsePath(sentAt.path)
  return { content: jsonView(match).read, alike: (a, b) => equalBut(a, b, path) }
}

function takeByMatch({ match, sentAt }: Messages, constants: Constants): Take {
  const matches = compileMatcher(match, constants)
  if (sentAt === undefined) return (frame, scope) => (matches(frame, scope) ? null : undefined)
  const sent = compileSentAt(sentAt)
  const { read } = jsonView(match)
  return (frame, scope) => (matches(frame, scope) ? sent(read(frame)) : undefined)
}

/** The common case on the hot path, in one closure: one key that equals a constant, another that holds the time. */
function takeByKeys({ match, sentAt }: Messages): Take | null {
  if (match.kind !== 'json' || match.all.length !== 1 || sentAt === undefined) return null
  const wanted = keyDemand(match.all[0] as Demand)
  const time = numberKey(sentAt)
  if (wanted === null || time === null) return null
  const { key, equals } = wanted
  const { key: timeKey, perMs } = time
  const sent = compileSentAt(sentAt)
  const { after, read } = jsonView(match)
  const quick = after === WHOLE ? quickTake(wanted, time) : null
  return (frame) => {
    // What was parsed for somebody else tells whether it is JSON, too.
    if (quick !== null && frame.quick !== null && frame.decoded !== after) {
      const found = quick(frame.quick)
      if (found !== null) return found
    }
    const value = (frame.decoded === after ? frame.value : read(frame)) as Decoded
    if (value === undefined || value === null || value[key] !== equals) return undefined
    const found = value[timeKey]
    return typeof found === 'number' ? found / perMs : sent(value)
  }
}
