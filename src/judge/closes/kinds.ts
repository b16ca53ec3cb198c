import { closeCodeName } from '../../model/close-codes.ts'
import type { CloseGate } from '../../model/load/gate.ts'
import type { CloseCount, Record } from '../../model/record/record.ts'
import type { Tags } from '../../model/sample.ts'
import { isCount } from '../rule/runs.ts'

/** One way in which sockets end. The plan's own answered closes are none: how many there are is the plan's choice. */
export interface CloseKind {
  /** Close code, `none`, or `other` for what is no code. */
  readonly code: string
  readonly how: string
  /** The plan was closing it, and the service did not answer as it should (RFC 6455 section 7.1.1). */
  readonly ours: boolean
}

/** What a gate on closes sees of one run. */
export interface Census {
  readonly record: Record
  /** Sockets that opened. */
  readonly opened: number
  /** How long they were open together; null: the record does not say. */
  readonly seconds: number | null
  /** idOf() a kind to its closes. */
  readonly counts: ReadonlyMap<string, number>
}

const HOWS = ['frame', 'fin', 'rst', 'unanswered']

/** The census of the gate's sockets; undefined where the record's figures are not possible. */
export function censusOf(record: Record, gate: CloseGate): Census | undefined {
  const mine = ({ feed, scenario }: { feed: string | null; scenario: string }) =>
    (gate.feed ?? feed) === feed && (gate.scenario ?? scenario) === scenario
  const closes = record.closes.filter(mine)
  const opens = record.opens?.filter(mine)
  const counts = new Map<string, number>()
  for (const close of closes) {
    const kind = kindOf(close)
    if (kind !== null) counts.set(idOf(kind), (counts.get(idOf(kind)) ?? 0) + close.count)
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  // Before records told what opened, every socket that ended had opened.
  const opened = sum((opens ?? closes).map(({ count }) => count))
  const seconds = opens === undefined ? null : sum(opens.map((open) => open.seconds))
  const possible =
    isCount(opened) && [...counts.values()].every(isCount) && (seconds === null || seconds >= 0)
  return possible && (seconds === null || Number.isFinite(seconds))
    ? { record, opened, seconds, counts }
    : undefined
}

function kindOf({ code, side, how }: CloseCount): CloseKind | null {
  // What a generator closes by itself with another code than the plan's, it does for what it read (RFC 6455, 7.1.7).
  const refused = side === 'generator' && how === 'frame' && code !== '1000'
  const ours = !refused && (side === 'plan' || side === 'generator')
  if (ours && how === 'frame') return null
  const known = code === 'none' || /^[1-4]\d{3}$/.test(code)
  return { code: known ? code : 'other', how: HOWS.includes(how) ? how : 'other', ours }
}

/** Equal for equal kinds. */
export function idOf({ code, how, ours }: CloseKind): string {
  return `${code} ${how} ${ours ? 'ours' : 'theirs'}`
}

/** Every kind that any of these runs has, in order of code. */
export function kindsOf(censuses: readonly Census[]): readonly CloseKind[] {
  const ids = new Set(censuses.flatMap(({ counts }) => [...counts.keys()]))
  return [...ids].sort().map((id) => {
    const [code = '', how = '', side] = id.split(' ')
    return { code, how, ours: side === 'ours' }
  })
}

/** Whether nobody would call such an end a normal one: anything but a close frame with 1000 or 1001. */
export function isAbnormal({ code, how }: CloseKind): boolean {
  return how !== 'frame' || (code !== '1000' && code !== '1001')
}

/** `closed with 1011`. */
export function kindName({ code, how, ours }: CloseKind): string {
  if (how === 'unanswered')
    return ours ? 'whose close was never answered' : 'given up, since a heartbeat was not answered'
  if (how === 'fin' || how === 'rst') {
    const end = how === 'fin' ? 'cut without a close frame' : 'reset'
    return ours ? `${end} instead of an answered close` : end
  }
  if (code === 'none') return 'closed without a code'
  return code === 'other' ? 'closed with what is no code' : `closed with ${code}`
}

/** As kindName, with the code's meaning: `closed with 1011 (internal error)`. */
export function kindWords(kind: CloseKind): string {
  const meaning = kind.how === 'frame' ? closeCodeName(kind.code) : undefined
  return `${kindName(kind)}${meaning === undefined ? '' : ` (${meaning})`}`
}

/** What tells the kind's closes in `ws_closes`. */
export function kindTags({ code, how, ours }: CloseKind): Tags {
  return { ...(code === 'other' ? {} : { code }), how, ...(ours ? { side: 'plan' } : {}) }
}
