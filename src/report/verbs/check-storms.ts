import { age, bound, clock, counted, integer, length, readRate, three } from '../../model/numbers.ts'
import { labelled } from '../terminal/layout.ts'
import { type Look, TERMINAL } from '../terminal/look.ts'

/** The part of plan/'s StormForecast that is shown. Times in ms. */
export interface StormPlan {
  readonly scenario: string
  readonly what:
    | { readonly kind: 'cut'; readonly share: number; readonly how: 'fin' | 'rst' | 'drop' }
    | { readonly kind: 'run'; readonly argv: readonly string[] }
    | { readonly kind: 'move'; readonly target: string }
  readonly at: number
  readonly over: number
  readonly recovered: { readonly share: number; readonly within: number }
  readonly open: number
  readonly cut: number
  readonly mayMiss: number
  readonly dialsPerSecond: number
  readonly lockstep: boolean
  readonly reopen: { readonly from: number; readonly to: number; readonly jitter: 'full' | 'none' | number }
  readonly per?: 'run' | 'vu' | 'connect'
}

/** The part of plan/'s SweepForecast that is shown. Times in ms. */
export interface SweepPlan {
  readonly scenario: string
  readonly sockets: number
  readonly hold: readonly number[]
  readonly each: number
  readonly keepalive: readonly string[]
  readonly heartbeat: number
  readonly margin: number
}

/** The part of plan/'s SlowForecast that is shown. Times in ms. */
export interface SlowPlan {
  readonly scenario: string
  readonly count: number
  /** Bytes in a second; 0: none. */
  readonly read: number
  readonly at: number
  readonly lasts: number
  readonly neighbours?: number
}

/** What a profile's storms, sweeps and slow readers come to. */
export function stormLines(
  {
    storms = [],
    sweeps = [],
    slowReaders = [],
  }: {
    readonly storms?: readonly StormPlan[]
    readonly sweeps?: readonly SweepPlan[]
    readonly slowReaders?: readonly SlowPlan[]
  },
  look: Look,
): string[] {
  return [
    ...storms.flatMap((storm) => labelled('Storm', stormWords(storm), look)),
    ...sweeps.flatMap((sweep) => labelled('Idle', sweepWords(sweep), look)),
    ...slowReaders.flatMap((slow) => labelled('Slow', slowWords(slow), look)),
  ]
}

function stormWords(storm: StormPlan): string {
  const { scenario, at, over, recovered, cut, mayMiss } = storm
  const when = over === 0 ? 'in one moment' : `over ${age(over)}`
  const missing = mayMiss === 0 ? 'none may be missing' : `${integer(mayMiss)} may be missing`
  const back = `${bound(recovered.share, 'share')} are to be back within ${age(recovered.within)}: of ${integer(cut)}, ${missing}`
  return `${TERMINAL.name(scenario)} at ${clock(at)}: ${whatWords(storm)}, ${when}; ${back}; ${dialWords(storm)}${loginWords(storm)}`
}

const HOW = { fin: 'FIN', rst: 'RST', drop: 'without a word' }

function whatWords({ what, open, cut }: StormPlan): string {
  const sockets = `${integer(cut)} of ${counted(open, 'socket')}`
  if (what.kind === 'cut') return `cuts ${sockets} (${HOW[what.how]})`
  if (what.kind === 'move')
    return `cuts ${sockets}, and whoever dials again reaches ${TERMINAL.name(what.target)}`
  return `runs ${TERMINAL.prose(what.argv.join(' '))}, which may end all of ${counted(open, 'socket')}`
}

/** What the declared backoff makes of it, whatever the service then does. */
function dialWords({ dialsPerSecond, lockstep, reopen }: StormPlan): string {
  const { from, to, jitter } = reopen
  const delay = from === to ? age(from) : `${age(from)} to ${age(to)}`
  const drawn =
    jitter === 'full' ? 'full jitter' : jitter === 'none' ? 'no jitter' : `${bound(jitter, 'share')} jitter`
  const how = lockstep
    ? `in lockstep: who is cut in one moment dials in one moment (backoff ${delay}, ${drawn})`
    : `by their backoff (${delay}, ${drawn})`
  return `they dial again, at most about ${three(dialsPerSecond)}/s, ${how}`
}

/** Logins are what melts first, and only `per: connect` has any in a storm. */
function loginWords({ per }: StormPlan): string {
  if (per === undefined) return ''
  return per === 'connect'
    ? '; each logs in again first'
    : `; they keep their token (login per: ${per}): no login is in this storm`
}

function sweepWords({ scenario, sockets, hold, each, keepalive, heartbeat, margin }: SweepPlan): string {
  const kinds = keepalive.join(', ')
  const parts = `${counted(hold.length, 'duration')} (${hold.map(age).join(', ')}) × ${kinds} × ${each}`
  const beats = keepalive.some((kind) => kind !== 'none') ? `a keepalive every ${age(heartbeat)}; ` : ''
  const least = margin === 0 ? 'no margin is demanded' : `a timeout under ${age(heartbeat * margin)} fails`
  return `${TERMINAL.name(scenario)}: ${counted(sockets, 'silent socket')} at once, ${parts}, ${length(Math.max(0, ...hold))} at the longest, whatever the profile, and the time to open them; ${beats}${least}`
}

function slowWords({ scenario, count, read, at, lasts, neighbours }: SlowPlan): string {
  const how = read === 0 ? 'read nothing' : `read ${readRate(read)}`
  const others =
    neighbours === undefined
      ? 'nothing of the others is timed'
      : `the p99 of the others may rise by ${bound(neighbours, 'share')}`
  return `${TERMINAL.name(scenario)}: ${counted(count, 'socket')} more, whatever the profile, which ${how} from ${clock(at)} for ${length(lasts)}; ${others}`
}
