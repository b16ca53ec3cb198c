import { age, integer, NONE, times } from '../../../model/numbers.ts'
import { boundsOf, cutIn, type IdleCell, type IdleEnd, timeoutWords } from '../../../model/record/idle.ts'
import type { IdleKindRow, IdleRow } from '../../../model/verdict/found/idle-found.ts'
import type { Sink } from '../../../text/shown.ts'

const NAMES: { readonly [kind in IdleKindRow['keepalive']]: string } = {
  none: 'no keepalive',
  ping: 'pings',
  message: 'messages',
}

/** How a kind that is broken, or open, is marked in its column. */
const MARKED: { readonly [verdict: string]: string } = { fail: '✕ ', not_judged: '? ' }

/** Which silences sockets survived, a column for each kind of keepalive; below, where the timeout lies, and how many heartbeats that is. */
export function idleTable({ kinds, heartbeat }: IdleRow, sink: Sink) {
  const holds = [...new Set(kinds.flatMap(({ cells }) => cells.map(({ hold }) => hold)))].sort(
    (a, b) => a - b,
  )
  const head = ['Lived for', ...kinds.map(({ keepalive }) => NAMES[keepalive])]
  const lived = holds.map((hold) => [
    age(hold),
    ...kinds.map(({ cells }) =>
      cellWords(
        cells.find((cell) => cell.hold === hold),
        sink,
      ),
    ),
  ])
  const found = [
    ['Cut after', ...kinds.map((kind) => timeoutWords(kind))],
    ['Heartbeats', ...kinds.map((kind) => `${MARKED[kind.verdict] ?? ''}${ratioWords(kind, heartbeat)}`)],
  ]
  return { head, lived, found }
}

/** `quiet: a keepalive every 30 s, 1.5 × is asked`. */
export function idleTitle({ scenario, heartbeat, margin }: IdleRow, sink: Sink): string {
  const asked = margin === 0 ? 'nothing is asked' : `${times(margin)} is asked`
  return `Idle sweep of ${sink.name(scenario)}: heartbeat ${age(heartbeat)}, ${asked}`
}

/** What each kind of keepalive came to that is not met, then the notes. */
export function idleSentences({ kinds, notes }: IdleRow, sink: Sink): readonly string[] {
  const open = kinds.filter(({ verdict }) => verdict !== 'met').map(({ message }) => `${capital(message)}.`)
  return [...open, ...notes].map((text) => sink.prose(text))
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** `2 of 2`, `0 of 2, 60 s FIN`: how many lived, and at which ages the others ended. */
function cellWords(cell: IdleCell | undefined, sink: Sink): string {
  if (cell === undefined) return NONE
  const { n, survived, unopened, untold, ends } = cell
  const of = `${integer(survived)} of ${integer(n)}`
  const cut = ends.slice(0, 2).map((end) => endWords(end, sink))
  const others = cutIn(ends.slice(2))
  const words = [
    ...cut,
    ...(others > 0 ? [`${integer(others)} otherwise`] : []),
    ...(unopened > 0 ? [`${integer(unopened)} not opened`] : []),
    ...(untold > 0 ? [`${integer(untold)} unknown`] : []),
  ]
  return [of, ...words].join(', ')
}

function endWords({ code, how, min, max }: IdleEnd, sink: Sink): string {
  if (how === 'silent') return 'no answer'
  const [from, to] = [age(min), age(max)]
  const at = from === to ? from : `${from} to ${to}`
  const way = how === 'fin' ? 'FIN' : how === 'rst' ? 'RST' : sink.name(code)
  return `${at} ${way}`
}

function ratioWords(kind: IdleKindRow, heartbeat: number): string {
  const { low, high } = boundsOf(kind)
  if (heartbeat <= 0) return NONE
  if (high === null) return `${times(low / heartbeat)} or more`
  return low === high ? times(low / heartbeat) : `${times(low / heartbeat)} to ${times(high / heartbeat)}`
}
