import { counted, integer, three, wait } from '../../model/numbers.ts'
import type { Storm } from '../../model/record/storm.ts'
import type { StormHint, StormRow } from '../../model/verdict/storms.ts'

type Hint = StormRow['hints'][number]

/** What a storm shows that somebody can do something about, what matters more first. */
export function hintsOf(storm: Storm): readonly Hint[] {
  const found: readonly (readonly [StormHint, string | null])[] = [
    ['no_reopen', noReopen(storm)],
    ['logins_failed', loginsFailed(storm)],
    ['logins_slow', loginsSlow(storm)],
    ['ended_again', endedAgain(storm)],
    ['unnoticed', unnoticed(storm)],
    ['lockstep', lockstep(storm)],
    ['short_backoff', shortBackoff(storm)],
    ['broken_beside', brokenBeside(storm)],
    ['latency_after', latencyAfter(storm)],
    ['counted', storm.counts === undefined ? null : COUNTED[storm.counts](storm)],
  ]
  return found.flatMap(([code, message]) => (message === null ? [] : [{ code, message }]))
}

function noReopen({ cut, by, reopen }: Storm): string | null {
  if (cut === 0 || by === 'service' || reopen !== undefined) return null
  return 'the plan has no `reopen`, so that nobody comes back'
}

function loginsFailed({ logins }: Storm): string | null {
  if (logins === undefined) return null
  const { before, during } = logins
  const share = ({ n, failed }: typeof before) => (n === 0 ? 0 : failed / n)
  if (during.failed === 0 || share(during) <= share(before)) return null
  const usual = `${integer(before.failed)} of ${integer(before.n)} before`
  return `${integer(during.failed)} of ${counted(during.n, 'login')} failed in the storm, ${usual}: what answers logins does not bear that many at once`
}

/** Logins so many times as slow, and ms that nobody waits for unasked. */
const SLOWER = 3
const LEAST = 100

function loginsSlow({ logins }: Storm): string | null {
  const [before, during] = [logins?.before.p99 ?? null, logins?.during.p99 ?? null]
  if (before === null || during === null || during < LEAST || during < SLOWER * before) return null
  const times = before > 0 ? `, ${three(during / before)} times as long` : ''
  return `logins took ${wait(during)} at p99 in the storm, ${wait(before)} before${times}: the pool behind them is likely too small for everybody at once`
}

function endedAgain({ again }: Storm): string | null {
  if (again === 0) return null
  return `${integer(again)} ${again === 1 ? 'was' : 'were'} let in again, and ended once more before that time was over`
}

function unnoticed({ unnoticed: n }: Storm): string | null {
  if (n === 0) return null
  return `${counted(n, 'user')} never noticed the cut: a heartbeat whose answer is missed is what finds a dead socket`
}

/** Dials in one second that are worth a word. */
const BURST = 10
/** What is under this part of another is clearly less. */
const CLEARLY = 0.5

/** All at once, where jitter would have spread them. */
function lockstep({ reopen, dials: { peak, full, declared } }: Storm): string | null {
  if (reopen === undefined || reopen.jitter === 'full' || full === undefined) return null
  if (peak < BURST || full > CLEARLY * peak) return null
  const plain = declared === undefined ? '' : ` (the plan's own backoff: ${dialsWords(declared)})`
  return `a peak of ${integer(peak)} connects/s, where \`jitter: full\` would give about ${dialsWords(full)}${plain}`
}

/** Dials that the service refused, where not even full jitter would have spread them. */
function shortBackoff({ reopen, cut, back, dials: { peak, full, failed } }: Storm): string | null {
  if (reopen === undefined || full === undefined || failed === 0 || back === cut) return null
  if (peak < BURST || full <= CLEARLY * peak) return null
  return `${counted(peak, 'connect')} in one second: a first delay of at most ${wait(reopen.from)} spreads nobody; a longer \`backoff.from\` does`
}

/** On average, and so in halves where there are few. */
const dialsWords = (n: number) => (n < BURST ? three(n) : integer(Math.round(n)))

function brokenBeside({ broken, by }: Storm): string | null {
  if (broken === 0) return null
  if (by !== 'service')
    return `${counted(broken, 'of these sockets', 'of these sockets')} ${broken === 1 ? 'was' : 'were'} not cut by the plan: the service ended them, or something on the way`
  const they = broken === 1 ? 'it counts' : 'they count'
  return `${counted(broken, 'other socket')} broke without a close frame at the same time: ${they} as ended early`
}

/** From so many messages on a p99 says something. */
const SAMPLES = 100

function latencyAfter({ latency }: Storm): string | null {
  if (latency === undefined) return null
  const { before, after } = latency
  if (before.p99 === null || after.p99 === null || Math.min(before.n, after.n) < SAMPLES) return null
  if (after.p99 < LEAST || after.p99 < SLOWER * before.p99) return null
  return `messages took ${wait(after.p99)} at p99 after it, ${wait(before.p99)} before`
}

const COUNTED: { readonly [counts in NonNullable<Storm['counts']>]: (storm: Storm) => string } = {
  'not-announced': ({ closeCode }) =>
    `only 1012 announces a restart: what was closed with ${closeCode} counts as ended early`,
  'no-reopen': () => 'the plan has no `reopen`: the sockets rest, and count as ended early',
  repeated: () => 'two such storms are a deploy, and this one is one more: its closes count as ended early',
  'not-judged': () => 'the plan takes `recovered` out: the other SLOs count all of it',
}

/** `503 ×18, timeout ×1`: why dials failed, the most frequent first. */
export function failedWords({ dials: { reasons } }: Storm, most = 4): string {
  return Object.entries(reasons)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([reason, n]) => `${reason} ×${integer(n)}`)
    .join(', ')
}
