import { age, counted, figure, integer, length } from '../../model/numbers.ts'
import type { EndAges } from '../../model/record/ends.ts'
import type { RelayEnd } from '../../model/record/relay-seen.ts'
import type { LayerCode } from '../../model/verdict/ends.ts'

/** What a kind of end points to, in words. */
export interface Pointing {
  readonly code: LayerCode
  /** Follows "points to". */
  readonly to: string
  readonly evidence: readonly string[]
  readonly against: readonly string[]
}

/** Ends of one kind with all that may tell of the layer. */
export interface Closed {
  readonly close: string | null
  readonly how: string
  readonly n: number
  /** By the client, for a heartbeat without an answer. */
  readonly givenUp: boolean
  /** Absent: of an earlier version. */
  readonly ages?: EndAges
  /** What a relay saw of the sockets of this scenario that it did not cut itself. */
  readonly relayed: readonly RelayEnd[]
  /** Its sockets stood silent on purpose, begun together: an idle sweep. */
  readonly sweep: boolean
  /** Messages that a socket of this feed got in a second; null: not known. */
  readonly perSecond: number | null
}

/** So many ms between the first and the last of them, and they did not come all at once. */
const AT_ONCE = 1_000
/** So many messages in the age at which a socket ended, and it was not idle. */
const BUSY = 3

const GATEWAYS = new Set(['1011', '1014'])
const RESTARTS = new Set(['1001', '1012'])

/** The layer that a close which was not the plan's points to. */
export function layerOfClose(closed: Closed): Pointing {
  const { how, givenUp } = closed
  if (givenUp)
    return point(
      'half_open',
      'a service that hangs, or a network that dropped the connection in silence',
      closed,
    )
  if (how === 'unanswered')
    return point('close_unanswered', 'a service, or a proxy, that drops close frames', closed)
  const restart = burstOf(closed)
  if (restart !== undefined && (how !== 'frame' || RESTARTS.has(closed.close ?? '')))
    return atOnce(closed, restart)
  if (how === 'frame') return framed(closed)
  const regular = regularOf(closed)
  if (regular !== undefined) return timeout(closed, regular)
  return how === 'fin'
    ? point('fin', 'a process that ended, or a proxy or network between: nothing here tells which', closed)
    : point('reset', 'a crash, a balancer, or a limit of connections: nothing here tells which', closed)
}

type Regular = NonNullable<EndAges['regular']>

/**
 * One age, though they ended at different times: where all began and ended together, nobody can tell age from hour. Of a
 * sweep those that spoke lived on.
 */
function regularOf({ ages, sweep }: Closed): Regular | undefined {
  const regular = ages?.regular
  return regular !== undefined && (sweep || regular.over > AT_ONCE) ? regular : undefined
}

/** Five and more than half of them within one second. */
function burstOf({ ages, n, sweep }: Closed): EndAges['burst'] | undefined {
  if (sweep) return undefined
  const burst = ages?.burst
  return burst !== undefined && burst.n >= 5 && burst.n > n / 2 ? burst : undefined
}

function framed(closed: Closed): Pointing {
  const { close } = closed
  const regular = regularOf(closed)
  if (close === '1001' && regular !== undefined) {
    const frame = 'it came in a close frame, as an application sends one too'
    return { ...timeout(closed, regular), against: [frame, ...busyWords(closed, regular)] }
  }
  if (close === '1014') return point('upstream', 'a gateway whose upstream failed', closed)
  if (regular !== undefined)
    return point('session_end', 'a session or token of the application that ends', closed, [
      ageWords(regular, closed),
    ])
  const gateway = 'some gateways close so when the service behind them fails'
  return {
    ...point('application', 'the application, which chose the code', closed),
    against: GATEWAYS.has(close ?? '') ? [gateway] : [],
  }
}

function timeout(closed: Closed, regular: Regular): Pointing {
  const busy = busyWords(closed, regular)
  const to =
    busy.length === 0
      ? 'an idle timeout of a proxy, gateway or balancer'
      : 'a proxy, gateway or balancer that limits the age of connections'
  return point('idle_timeout', to, closed, [ageWords(regular, closed)], busy)
}

function busyWords({ perSecond }: Closed, { ms }: Regular): string[] {
  const messages = (perSecond ?? 0) * (ms / 1000)
  if (messages < BUSY) return []
  return [`a socket got ${figure(perSecond, 'per-second')} messages all the while: it was not idle`]
}

function ageWords({ ms, n, over }: Regular, { ages, n: all }: Closed): string {
  const spread = ages === undefined ? '' : ` (${age(ages.least)} to ${age(ages.most)} in all)`
  return `${integer(n)} of ${integer(all)} at one age, ${age(ms)}${spread}, over ${length(over)} of the run`
}

function atOnce(closed: Closed, { at, n }: EndAges['burst']): Pointing {
  const evidence = `${integer(n)} of ${integer(closed.n)} within one second, from ${age(at)} after the start on`
  const { regular } = closed.ages ?? {}
  const together =
    regular === undefined
      ? []
      : [`they had about one age as well (${age(regular.ms)}): a timeout looks the same`]
  return point('restart', 'a restart, a deploy or a crash', closed, [evidence], together)
}

function point(
  code: LayerCode,
  to: string,
  { how, relayed, ages }: Closed,
  evidence: readonly string[] = [],
  against: readonly string[] = [],
): Pointing {
  const wire = how === 'fin' || how === 'rst' ? relayWords(relayed) : []
  const spread = evidence.length > 0 || ages === undefined || ages.n < 2 ? [] : [spreadWords(ages)]
  return { code, to, evidence: [...evidence, ...spread, ...wire], against }
}

const spreadWords = ({ least, median, most }: EndAges) =>
  `aged ${age(least)} to ${age(most)}, median ${age(median)}`

/** What a relay saw on the wire, which no engine tells: of all sockets of the scenario, those too that ended by plan. */
function relayWords(relayed: readonly RelayEnd[]): string[] {
  const counts = new Map<string, number>()
  for (const { first, how, count } of relayed) {
    const words = `${how.toUpperCase()} by the ${first}`
    counts.set(words, (counts.get(words) ?? 0) + count)
  }
  const words = [...counts].map(([who, count]) => `${who} ${counted(count, 'time')}`)
  return words.length === 0
    ? []
    : [`whose end came first on the wire, of all its sockets: ${words.join(', ')}`]
}
