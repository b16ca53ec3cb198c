import type { SocketScenario } from '../../model/load/scenario.ts'
import type { Step } from '../../model/load/step.ts'
import { CLOSED, OURS, STALLED } from '../../model/metrics/limits.ts'
import type { Share } from '../../model/record/share.ts'
import type { Tags } from '../../model/sample.ts'
import type { Life } from './lives.ts'

type Counts = Pick<Share, 'metric' | 'bad' | 'n' | 'reasons' | 'stalled' | 'cut'>

/** Closes of the plan's own without an answer; of those `stalled`, while the generator stood still. */
export interface Unanswered {
  readonly all: number
  readonly stalled: number
  /** On connections that the plan itself silenced: nobody could answer there, and they are in neither of the others. */
  readonly silent: number
}

/** The shares that one scenario's lives tell. A share of nothing is none, but one of subscriptions where a socket opened. */
export function sharesOf(
  lives: readonly Life[],
  scenario: SocketScenario,
  closes: Unanswered,
  shutOut: readonly Life[],
): Counts[] {
  const { open } = scenario.socket
  const awaits = open.some((step) => step.await !== undefined)
  const shares = [
    connects(lives),
    ...(awaits ? [subscriptions(lives, open, shutOut)] : []),
    endings(lives),
    answers(lives, closes),
  ]
  const opened = lives.some((life) => life.opened !== null)
  return shares.filter(
    ({ metric, n, stalled = 0 }) => n + stalled > 0 || (metric === 'ws_subscribed' && opened),
  )
}

/**
 * Lives wanted, failed where the first dial did: further dials of `reopen` are beside it. A life that the
 * plan's end cut before its dial tells nothing, unless no other of the scenario tells more: nothing that failed wholly
 * is green.
 */
function connects(lives: readonly Life[]): Counts {
  const counted = lives.filter(({ excused, spared }) => !excused && !spared)
  const none = lives.every(({ opened }) => opened === null)
  const failures = counted.flatMap(({ first }) => {
    if (first === 'cut') return none ? ['timeout'] : []
    return first === null || first === 'opened' ? [] : [first.failed]
  })
  const opened = counted.filter(({ first }) => first === 'opened').length
  const stalled = counted.filter(({ stalled, first }) => stalled && first === null).length
  return counts('ws_connect_failed', failures, opened + failures.length, stalled)
}

/** ms that an answer may take before a wait tells of the service, whatever its `within` still allows. */
const LONG = 1000

/**
 * Opened lives that subscribed, or that will never: of those that an expected close came before within a second only what
 * stands for a user who was not let in (`shutOut`), and none that the plan's end cut. Where none of the scenario ever
 * subscribed, all of the former and a long wait of the latter are among them.
 */
function subscriptions(lives: readonly Life[], steps: readonly Step[], shutOut: readonly Life[]): Counts {
  const opened = lives.filter((life) => life.opened !== null && !life.subscriptionSpared)
  const cut = cutByEnd(opened, steps)
  const never = opened.every(({ subscribed }) => !subscribed)
  const failures = opened.flatMap((life) => {
    const { subscribed, unsubscribed, end } = life
    if (subscribed) return []
    if (unsubscribed) return ['unanswered']
    if (never && (end?.turn === 'expected' || cut.includes(life))) return ['unanswered']
    if (shutOut.includes(life)) return [CLOSED]
    return end?.turn === 'early' ? [endWords(end.tags)] : []
  })
  const done = opened.filter(({ subscribed }) => subscribed).length
  const stalled = opened.filter(({ subscribed, end }) => !subscribed && end?.tags.by === STALLED).length
  const share = counts('ws_subscribed', failures, done + failures.length, stalled)
  return never || cut.length === 0 ? share : { ...share, cut: cut.length }
}

/** Lives whose subscription had no answer for long when the plan's own end came. */
export function cutByEnd(opened: readonly Life[], steps: readonly Step[]): readonly Life[] {
  const long = LONG + waitsOf(steps)
  return opened.filter(
    ({ opened, subscribed, unsubscribed, end }) =>
      end?.turn === 'ended' && !subscribed && !unsubscribed && !isOwn(end.tags) && end.t - opened! >= long,
  )
}

/** ms that the plan itself waits before it has subscribed. */
export function waitsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { wait }) => sum + (wait?.[1] ?? 0), 0)
}

/** It ended for what only the generator could not do. */
function isOwn({ by }: Tags): boolean {
  return by === OURS || by === STALLED
}

/** Lives that service, proxy or network ended before the plan did, of those that opened. */
function endings(lives: readonly Life[]): Counts {
  const opened = lives.filter((life) => life.opened !== null)
  const failures = opened.flatMap(({ end }) => (isEarly(end) ? [endWords(end.tags)] : []))
  return counts('ws_ended_early', failures, opened.length)
}

/** Before its time, and no storm spares it. */
export function isEarly(end: Life['end']): end is NonNullable<Life['end']> {
  return end?.turn === 'early' && end.spared === undefined
}

/** Closes of the plan's own that nobody answered. */
function answers(lives: readonly Life[], { all, stalled, silent }: Unanswered): Counts {
  const closes = lives.filter(({ opened, end }) => opened !== null && end?.turn === 'ended').length
  // A socket that opened after it had been given up is closed as well.
  const n = Math.max(closes - silent, all) - stalled
  return counted({ metric: 'ws_close_unanswered', bad: all - stalled, n }, stalled)
}

function counted(counts: Counts, stalled: number): Counts {
  return stalled === 0 ? counts : { ...counts, stalled }
}

function counts(metric: string, failures: readonly string[], n: number, stalled = 0): Counts {
  if (failures.length === 0) return counted({ metric, bad: 0, n }, stalled)
  const reasons = new Map<string, number>()
  for (const reason of failures) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const sorted = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return counted({ metric, bad: failures.length, n, reasons: Object.fromEntries(sorted) }, stalled)
}

/** `1011`, `1006 (FIN)`, `broken as by RST`, `1001 by proxy`, `1002 for what is no frame`, `no answer to a heartbeat`. */
export function endWords({ code = 'none', side = 'service', how = 'frame' }: Tags): string {
  const what = how === 'rst' ? 'broken as by RST' : how === 'fin' ? `${code} (FIN)` : code
  if (side === 'unknown' && how === 'unanswered') return 'no answer to a heartbeat'
  if (side === 'generator' && how === 'frame') return `${code} for what is no frame`
  return side === 'service' ? what : `${what} by ${side}`
}
