import { counted } from '../../model/numbers.ts'
import { causesFirst } from '../../model/verdict/causes.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { plainWords } from '../words/plain-words.ts'

type Known = Pick<Verdict, 'provenance' | 'closes' | 'runs' | 'slos'>

/** Where to look in the service's log, by its own words where it gave any. */
export function logSteps(known: Known): readonly string[] {
  const log = serviceLog(known, momentOf(known))
  const [worst, second] = worstClosed(known)
  if (worst === undefined) return [log]
  const also = second !== undefined && second.count >= ALSO * worst.count ? [`${whyWords(second)}.`] : []
  return [`${whyWords(worst)}. ${log}`.trim(), ...also]
}

/** Another kind of end is worth a step of its own where it is nearly as frequent. */
const ALSO = 0.5

function whyWords({ framed, code, feed, count, reason }: Closed): string {
  const sockets = `${counted(count, 'socket')}${feed === null ? '' : ` of ${feed}`}`
  const words = reason === null ? '' : plainWords(reason)
  if (framed)
    return `See why the service closed ${sockets} with ${code}${words === '' ? '' : ` and the words “${words}”`}`
  const how = code === 'none' ? 'as by RST' : code
  return `See why ${sockets} ended without a close frame (${how}): what stands before the service may have done it`
}

/** Where to look in the log of the service; empty where the times are not known. @param at ms after the start; null: anywhere. */
export function serviceLog({ provenance }: Pick<Known, 'provenance'>, at: number | null = null): string {
  const [from, to] = [clock(provenance?.started), clock(provenance?.ended)]
  if (provenance === null || from === undefined || to === undefined) return ''
  const moment = at === null ? undefined : clockAt(Date.parse(provenance.started) + at)
  if (moment !== undefined) return `Search the service log from ${moment} UTC on (the run began at ${from}).`
  return `Search the service log from ${from} to ${to} UTC.`
}

function clockAt(time: number): string | undefined {
  return Number.isFinite(time) ? clock(new Date(time).toISOString()) : undefined
}

/** `17:52:33` of an ISO time. */
function clock(iso: string | undefined): string | undefined {
  return iso === undefined ? undefined : /T(\d\d:\d\d:\d\d)/.exec(iso)?.[1]
}

/** When it began, by the first cause that says so; null: nobody knows, or several runs have several such moments. */
function momentOf({ runs, slos }: Known): number | null {
  if (runs.length > 1) return null
  return causesFirst(slos.filter(({ verdict }) => verdict === 'fail'))[0]?.at ?? null
}

/** What the service itself ended most often, with a code that nobody calls normal. */
interface Closed {
  readonly code: string
  readonly feed: string | null
  readonly count: number
  /** By a close frame: without one there are neither a code nor words of the service's. */
  readonly framed: boolean
  /** The service's words, where it gave the same ones most often. */
  readonly reason: string | null
}

/** The most frequent first. */
function worstClosed({ closes }: Known): readonly Closed[] {
  const kinds = new Map<string, Closed & { most: number }>()
  for (const { side, code, how, feed, count, reason, phase } of closes) {
    const framed = how === 'frame'
    // That silent sockets are closed is what an idle sweep looks for.
    if (side !== 'service' || phase === 'idle' || (framed && ['1000', '1001', 'none'].includes(code)))
      continue
    const key = JSON.stringify([code, how, feed])
    const kind = kinds.get(key) ?? { code, feed, count: 0, framed, reason: null, most: 0 }
    const said = framed && reason !== null && count > kind.most ? { reason, most: count } : {}
    kinds.set(key, { ...kind, count: kind.count + count, ...said })
  }
  return [...kinds.values()].toSorted((a, b) => b.count - a.count)
}
