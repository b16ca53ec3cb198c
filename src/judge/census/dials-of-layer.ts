import { counted, integer } from '../../model/numbers.ts'
import type { FailedDial } from '../../model/record/ends.ts'
import type { Pointing } from './ends-of-layer.ts'

/** Failed dials of one reason and status, over all phases. */
export interface Dials extends Pick<FailedDial, 'reason' | 'status' | 'open'> {
  readonly n: number
  /** The most sockets that were open at once in the run, and the most that the plan asks for; absent: not known. */
  readonly peak: number
  readonly planned?: number
}

/** From so many sockets on, one limit is told from chance. */
const FEWEST = 4
/** Of the most that were ever open at once. */
const NEAR = 0.9
/** Fewer dials that fail so are chance. */
const SEVERAL = 3

type Words = readonly [code: Pointing['code'], to: string]

const REASONS: { readonly [reason: string]: Words } = {
  refused: ['not_listening', 'a process that was gone, or a firewall: nobody listened'],
  reset: ['handshake_cut', 'a crash, or a balancer without a backend: the connection was taken, and ended'],
  timeout: ['handshake_silent', 'a service that hangs, or a full queue before it'],
}

const STATUSES: { readonly [status: string]: Words } = {
  401: ['access_refused', 'whoever checks the token'],
  403: ['edge_refusal', 'an edge that refuses (firewall, allow-list), or a right that the token lacks'],
  429: ['edge_refusal', 'a rate limit of an edge, or of the service'],
  502: ['upstream', 'a proxy that could not reach the service'],
  503: ['upstream', 'a proxy without a backend that is up, or a service that has no room'],
  504: ['upstream', 'a proxy that waited for the service in vain'],
}

/** What an exhausted limit of connections answers, or does not: nginx ends the connection, or answers 500. */
const OF_LIMITS: ReadonlySet<string> = new Set(['reset', 'timeout', '500', '503'])

/** The layer that failed dials point to; null: they tell of none, such as a name that has no address. */
export function layerOfDials(dials: Dials): Pointing | null {
  if (isLimit(dials)) return limit(dials)
  const found = dials.status === null ? REASONS[dials.reason] : statusWords(dials.status)
  if (found === undefined) return null
  const [code, to] = found
  return { code, to, evidence: openWords(dials), against: [] }
}

function statusWords(status: string): Words {
  return STATUSES[status] ?? ['refusal', 'the service, or its route']
}

/** Where all that the plan wants were open at some time, dials failed for something else than their number. */
function isLimit({ reason, status, n, open, peak, planned = peak }: Dials): boolean {
  const failing = OF_LIMITS.has(status ?? reason) && n >= SEVERAL
  return failing && peak >= FEWEST && peak < planned && open.least >= NEAR * peak
}

function limit({ reason, status, open, peak, planned }: Dials): Pointing {
  const least = integer(open.least)
  const what = {
    reset: 'taken, and ended without an answer',
    timeout: 'taken or queued, and not answered',
  }[reason]
  const evidence = `${what ?? `answered with ${status}`} only while ${least} or more sockets were open; never more than ${integer(peak)} of the ${integer(planned!)} that the plan wants`
  const names =
    reason === 'timeout'
      ? 'such as `maxconn` of HAProxy'
      : 'such as `worker_connections` of nginx, of which each socket that it hands on takes two'
  const against = status === null ? [] : ['a service that has no room answers so, too']
  return {
    code: 'connection_limit',
    to: `a limit of connections at about ${counted(peak, 'socket')}, ${names}`,
    evidence: [evidence],
    against,
  }
}

function openWords({ open, peak }: Dials): string[] {
  return peak === 0 ? [] : [`${integer(open.least)} of at most ${counted(peak, 'socket')} open meanwhile`]
}
