import { STALLED } from '../../model/metrics/limits.ts'
import type { Tags } from '../../model/sample.ts'
import type { Entry } from './entries.ts'
import { EXCUSED, isHungDial, isOurs } from './states.ts'

/** One life of a user: wanted, dialled, perhaps opened, ended. Times in epoch ms. */
export interface Life {
  readonly wanted: number
  /** Within the time after an expected close in which nothing counts. */
  readonly excused: boolean
  /** Begun in a storm that spares it: its dial counts nowhere. */
  readonly spared: boolean
  /** What came of the first dial; `cut`: the plan's end, before it was made; null: nobody saw it, or the generator could not dial. */
  first: 'opened' | 'cut' | { readonly failed: string } | null
  /** Its first dial, or its subscription, was over while the generator stood still. */
  stalled: boolean
  redials: number
  failedRedials: number
  opened: number | null
  subscribed: boolean
  /** When; null: it was not. */
  subscribedAt: number | null
  /** It will never subscribe: a step of `open` failed, or was ended when it had waited for a second. */
  unsubscribed: boolean
  /** What came of its subscription came while a storm spared it. */
  subscriptionSpared: boolean
  end: {
    readonly t: number
    readonly turn: 'early' | 'expected' | 'ended'
    readonly tags: Tags
    readonly spared?: number
  } | null
  /** The life before it ended before its time. */
  readonly again: boolean
}

/** The lives that a user's turns tell of, in order of time. A turn without a life before it tells nothing. */
export function livesOf(entries: readonly Entry[]): Life[] {
  const lives: Life[] = []
  let excused = Number.NEGATIVE_INFINITY
  for (const entry of entries) {
    const { t, turn } = entry
    const life = lives.at(-1)
    if (turn === 'wanted') lives.push(newLife(entry, t < excused, life))
    else if (life !== undefined) tell(life, entry)
    if (turn === 'expected') excused = t + EXCUSED
    if (turn === 'open') excused = Number.NEGATIVE_INFINITY
  }
  return lives
}

function newLife({ t, spared }: Entry, excused: boolean, before: Life | undefined): Life {
  return {
    wanted: t,
    excused,
    spared: spared !== undefined,
    first: null,
    stalled: false,
    redials: 0,
    failedRedials: 0,
    opened: null,
    subscribed: false,
    subscribedAt: null,
    unsubscribed: false,
    subscriptionSpared: false,
    end: null,
    again: before !== undefined && endedBeforeItsTime(before),
  }
}

function endedBeforeItsTime({ end }: Life): boolean {
  return end !== null && end.spared === undefined && (end.turn === 'early' || end.tags.by === 'step')
}

function tell(life: Life, entry: Entry): void {
  const { t, turn, tags, spared } = entry
  const pending = !life.subscribed && !life.unsubscribed
  switch (turn) {
    case 'redial':
      life.redials++
      return
    case 'open':
      if (life.redials === 0) life.first ??= 'opened'
      life.opened ??= t
      return
    case 'failed':
      if (life.redials > 0) life.failedRedials++
      else if (isOurs(entry)) life.stalled ||= tags.reason === STALLED
      else life.first ??= { failed: tags.reason ?? 'other' }
      return
    case 'subscribed':
      if (pending) life.subscriptionSpared = spared !== undefined
      life.subscribed = true
      life.subscribedAt ??= t
      return
    case 'unsubscribed':
      if (pending) life.subscriptionSpared = spared !== undefined
      life.unsubscribed = true
      return
    case 'early':
    case 'expected':
    case 'ended':
      if (isHungDial(entry)) dialHung(life)
      if (life.opened === null && life.redials === 0) life.first ??= 'cut'
      if (pending && life.end === null) life.subscriptionSpared = spared !== undefined
      life.end ??= { t, turn, tags, ...(spared !== undefined && { spared }) }
  }
}

/** The same as one whose own time was over: the plan only allowed it more than there was. */
function dialHung(life: Life): void {
  if (life.redials > 0) life.failedRedials++
  else life.first ??= { failed: 'timeout' }
}
