import { LIMITS } from '../../model/metrics/limits.ts'
import { counted, integer } from '../../model/numbers.ts'
import type { FailedDial } from '../../model/record/ends.ts'
import type { CloseCount, Record } from '../../model/record/record.ts'
import type { LayerHint } from '../../model/verdict/ends.ts'
import { isPointedTo } from '../idle/points.ts'
import { type Dials, layerOfDials } from './dials-of-layer.ts'
import { type Closed, layerOfClose, type Pointing } from './ends-of-layer.ts'
import { isPlanned, kindOfClose } from './kinds-of-end.ts'

/** More are not read; the rows have all. */
const MOST = 8

/** What each kind of end that nobody planned points to, one line a kind and feed, the most frequent first. */
export function layersOf(record: Record): LayerHint[] {
  return [
    ...ofGenerator(record),
    ...[...ofCloses(record), ...ofDials(record)].sort((a, b) => b.n - a.n),
  ].slice(0, MOST)
}

function ofCloses(record: Record): LayerHint[] {
  const closes = record.closes.filter(
    (close) =>
      !isPlanned(kindOfClose(close)) && !isSilenced(close, record) && !isPointedTo(close, record.idle ?? []),
  )
  return grouped(closes, ({ code, side, how, scenario, feed }) => [code, side, how, scenario, feed]).map(
    (group) => {
      const { code, side, how, scenario, feed } = group[0]!
      const n = sum(group.map(({ count }) => count))
      const who = feed ?? scenario
      if (side === 'generator')
        return hint(
          { code: 'broken_frame', to: 'the service, or what stands before it', evidence: [], against: [] },
          {
            n,
            scenario,
            feed,
            what: `${sockets(n, who)} sent what is no WebSocket frame`,
          },
        )
      const pointing = layerOfClose(closedOf(group, n, record))
      return hint(pointing, { n, scenario, feed, what: `${sockets(n, who)} ${endWords(code, how, side)}` })
    },
  )
}

/** Given up by clients, or not answered when they closed, since the plan itself had cut them in silence. */
function isSilenced(close: CloseCount, { relay, closes }: Record): boolean {
  const { code } = kindOfClose(close)
  const own = relay?.cuts.filter(
    ({ how, scenario }) => how === 'drop' && (scenario === close.scenario || scenario === null),
  )
  const cut = sum(own?.map(({ count }) => count) ?? [])
  if (code === 'given_up') return cut > 0
  const alike = closes.filter((one) => one.scenario === close.scenario && kindOfClose(one).code === code)
  return code === 'close_unanswered' && sum(alike.map(({ count }) => count)) <= cut
}

function closedOf(group: readonly CloseCount[], n: number, record: Record): Closed {
  const { code, side, how, scenario, feed } = group[0]!
  const ages = record.ages?.find(
    (one) => one.code === code && one.side === side && one.how === how && one.scenario === scenario,
  )
  return {
    close: code === 'none' ? null : code,
    how,
    givenUp: kindOfClose({ code, side, how }).code === 'given_up',
    n,
    ...(ages !== undefined && { ages }),
    sweep: (record.idle ?? []).some((one) => one.scenario === scenario),
    relayed: relayedOf(record, scenario),
    perSecond: messagesPerSecond(record, scenario, feed),
  }
}

const ON_WIRE: ReadonlySet<string> = new Set(['client fin', 'client rst', 'service fin', 'service rst'])

/** WebSockets of the scenario, or of nobody knows which, that either side ended. */
function relayedOf({ relay }: Record, of: string): Closed['relayed'] {
  return (relay?.ends ?? []).filter(
    ({ scenario, first, how, socket }) =>
      (scenario === of || scenario === null) && socket !== 'no' && ON_WIRE.has(`${first} ${how}`),
  )
}

/** Of one socket, on average: frames of any kind that came while it was open. */
function messagesPerSecond(
  { stats, opens = [] }: Record,
  scenario: string,
  feed: string | null,
): number | null {
  const own = opens.find((one) => one.scenario === scenario && one.feed === feed)
  if (own === undefined || own.seconds === 0 || feed === null) return null
  const row = stats.find(
    ({ metric, tags }) =>
      metric === 'ws_msgs_received' && tags.feed === feed && Object.keys(tags).length === 1,
  )
  const sharing = opens.filter((one) => one.feed === feed).length > 1
  return row?.kind !== 'counter' || sharing ? null : row.total / own.seconds
}

function endWords(code: string, how: string, side: string): string {
  if (kindOfClose({ code, side, how }).code === 'given_up')
    return 'were given up for a heartbeat without an answer'
  if (how === 'unanswered') return 'never answered the close of the plan'
  if (how === 'rst') return 'broke without a close frame, as by RST'
  if (how === 'fin') return 'ended by FIN without a close frame (1006)'
  return code === 'none'
    ? 'were closed without a code'
    : `were closed with ${/^\d{4}$/.test(code) ? code : 'no code'}`
}

function ofDials({ dials = [], sockets: { peak, planned } }: Record): LayerHint[] {
  return grouped(dials, ({ reason, status }) => [reason, status]).flatMap((group) => {
    const { reason, status } = group[0]!
    const n = sum(group.map(({ count }) => count))
    const most = { peak, ...(planned !== undefined && { planned }) }
    const pointing = layerOfDials({ reason, status, n, ...most, open: openOf(group) })
    if (pointing === null) return []
    const one = new Set(group.map(({ scenario }) => scenario)).size === 1
    const { scenario, feed } = one ? group[0]! : { scenario: null, feed: null }
    const who = feed ?? scenario ?? ''
    return [hint(pointing, { n, scenario, feed, what: `${dialsOf(n, who)} ${dialWords(reason, status)}` })]
  })
}

/** The median of all is not known, and lies between those of the parts. */
function openOf(group: readonly FailedDial[]): Dials['open'] {
  const most = group.reduce((a, b) => (b.count > a.count ? b : a))
  return { least: Math.min(...group.map(({ open }) => open.least)), median: most.open.median }
}

function dialWords(reason: string, status: string | null): string {
  if (status !== null) return `answered with ${status}`
  if (reason === 'refused') return 'refused'
  return reason === 'reset' ? 'cut before the upgrade was answered' : 'not answered in time'
}

/** Limits of our own machine are nobody else's. */
function ofGenerator({ health: { limits = {} } }: Record): LayerHint[] {
  return Object.entries(LIMITS).flatMap(([limit, { hit }]) => {
    const n = limits[limit as keyof typeof LIMITS] ?? 0
    if (n === 0) return []
    const to = `the generator's own machine: ${hit}`
    const what = `${counted(n, 'dial or request', 'dials and requests')} failed`
    return [
      hint({ code: 'generator', to, evidence: [], against: [] }, { n, scenario: null, feed: null, what }),
    ]
  })
}

interface Told extends Pick<LayerHint, 'n' | 'scenario' | 'feed'> {
  readonly what: string
}

function hint({ code, to, evidence, against }: Pointing, { what, ...of }: Told): LayerHint {
  return { code, ...of, message: `${what}: points to ${to}`, evidence, against }
}

const sockets = (n: number, who: string) => named(n, who, 'socket')
const dialsOf = (n: number, who: string) => named(n, who, 'dial')

/** `17 orders sockets`. */
function named(n: number, who: string, one: string): string {
  return who === '' ? counted(n, one) : `${integer(n)} ${who} ${n === 1 ? one : `${one}s`}`
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = JSON.stringify(keyOf(item))
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()]
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
