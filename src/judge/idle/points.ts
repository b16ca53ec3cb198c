import { age, counted, integer } from '../../model/numbers.ts'
import { boundsOf, type IdleEnd, type IdleKind, type IdleSweep } from '../../model/record/idle.ts'
import type { CloseCount } from '../../model/record/record.ts'
import { livedOver, maximumAge } from './bounds.ts'

/** What a reader should know beside where the timeouts lie: which layer they point to, and what was not as the sweep wants it. */
export function notesOf(sweep: IdleSweep): readonly string[] {
  return [...pointers(sweep), ...unsilentWords(sweep), ...lackingWords(sweep)]
}

/** Whether the sweep itself says what such an end points to. */
export function isPointedTo(
  { scenario, code, how }: Pick<CloseCount, 'scenario' | 'code' | 'how'>,
  sweeps: readonly IdleSweep[],
): boolean {
  const ends = sweeps.filter((one) => one.scenario === scenario).flatMap(({ kinds }) => kinds.map(usualEnd))
  return ends.some((end) => end?.code === code && end.how === how)
}

/** One for each way in which most sockets of a kind were cut at one age. */
function pointers(sweep: IdleSweep): readonly string[] {
  const found = sweep.kinds.flatMap((kind) => {
    const end = usualEnd(kind)
    return end === undefined ? [] : [pointer(end, kind, sweep)]
  })
  return [...new Set(found)]
}

/** How most of them ended, where they did so at one age, or in silence. */
function usualEnd({ cells, timeout: { at, upTo } }: IdleKind): IdleEnd | undefined {
  if (upTo === null) return undefined
  const ends = cells.flatMap((cell) => cell.ends)
  const total = (one: IdleEnd) =>
    ends.filter(({ code, how }) => code === one.code && how === one.how).reduce((sum, { n }) => sum + n, 0)
  const [most] = ends.toSorted((a, b) => total(b) - total(a))
  return at === undefined && most?.how !== 'silent' ? undefined : most
}

function pointer({ code, how }: IdleEnd, kind: IdleKind, sweep: IdleSweep): string {
  const at = boundsOf(kind).high ?? 0
  const kept = sweep.kinds.filter((other) => other.keepalive !== 'none' && livedOver(other, at))
  const others = kept.map(({ keepalive }) => `${keepalive}s`).join(' or ')
  const lives = others === '' ? '' : `, and those that send ${others} live on`
  const oldest = maximumAge(sweep) !== null
  switch (how) {
    case 'fin':
      return `They end by FIN without a close frame, all at ${age(at)}${lives}: this points to ${oldest ? 'a proxy that lets no connection live longer' : 'the idle timeout of a proxy'}; an application normally sends a close frame.`
    case 'rst':
      return `They break as by RST, all at ${age(at)}${lives}: this points to a proxy, a balancer or a firewall; an application normally sends a close frame.`
    case 'silent':
      return `Nobody answered when the plan closed them after ${age(at)} of silence${lives}: this points to a balancer, NAT or firewall that drops idle connections and says nothing.`
    default:
      return `They are closed by a close frame (${code}), all at ${age(at)}${lives}: this points to the application, or a gateway that speaks WebSocket itself.`
  }
}

/** Whose silence the service broke is not silent: then no timeout is found that counts what it sends. An answer to a message is meant. */
function unsilentWords({ kinds, scenario }: IdleSweep): readonly string[] {
  const pinged = sumOf(kinds, (kind) => kind.pinged)
  const heard = sumOf(kinds, (kind) => (kind.keepalive === 'message' ? 0 : kind.heard))
  const all = sumOf(kinds, ({ cells }) => sumOf(cells, ({ n }) => n))
  const what = [
    ...(pinged > 0 ? [`pings to ${integer(pinged)}`] : []),
    ...(heard > 0 ? [`messages to ${integer(heard)}`] : []),
  ]
  if (what.length === 0) return []
  return [
    `The service itself sent ${what.join(' and ')} of ${counted(all, 'socket')} of ${scenario}: these were not silent, and what is found holds with that.`,
  ]
}

function lackingWords({ kinds, scenario }: IdleSweep): readonly string[] {
  const cells = kinds.flatMap((kind) => kind.cells)
  const sum = (of: 'unopened' | 'untold' | 'n') => cells.reduce((total, cell) => total + cell[of], 0)
  const [unopened, untold] = [sum('unopened'), sum('untold')]
  const all = integer(sum('n'))
  return [
    ...(unopened > 0
      ? [
          `${integer(unopened)} of ${all} sockets of ${scenario} never opened or subscribed, and survived nothing.`,
        ]
      : []),
    ...(untold > 0
      ? [`${integer(untold)} of ${all} were ended by the end of the run, or by the generator.`]
      : []),
  ]
}

function sumOf<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0)
}
