import { counted, integer, length, NONE, three } from '../../model/numbers.ts'
import type { PhaseCount } from '../../model/record/phase-count.ts'
import type { RunFigures } from '../../model/verdict/figures.ts'
import type { Sink } from '../../text/shown.ts'

export const PHASES_HEAD = [
  'phase',
  'length',
  'sockets',
  'messages/s',
  'connects/s',
  'REST/s',
  'failed',
] as const

/** Whether phases have to be told apart by their scenarios. */
export function severalGroups({ phases = [] }: RunFigures): boolean {
  return new Set(phases.map(({ scenarios }) => scenarios.join('\n'))).size > 1
}

/** One phase as cells; `named`: with its scenarios, where several go through phases of their own. */
export function phaseCells(row: PhaseCount, named: boolean, sink: Sink): string[] {
  const { phase, scenarios, messages, requests } = row
  const perSecond = (count: number) => (row.length > 0 ? three((1000 * count) / row.length) : NONE)
  const of = named ? ` of ${scenarios.map((name) => sink.name(name)).join(', ')}` : ''
  return [
    `${sink.name(phase)}${of}`,
    length(row.length),
    socketWords(row),
    perSecond(messages),
    `${perSecond(row.connects)}${peakWords(row)}`,
    perSecond(requests),
    failedWords(row),
  ]
}

/** The same in words: `ramp, 24 s: sockets 0 → 188; messages/s 131, connects/s 10.4, REST/s 29.1; failed 0`. */
export function phaseWords(row: PhaseCount, named: boolean, sink: Sink): string {
  const [phase, time, sockets, messages, connects, requests, failed] = phaseCells(row, named, sink)
  const rates = `messages/s ${messages}, connects/s ${connects}, REST/s ${requests}`
  return `${phase}, ${time}: sockets ${sockets}; ${rates}; failed ${failed}`
}

/** `0 → 188`, `188`, and what is less than both ends; of an idle sweep, which begins and ends with none, `18 at most`. */
function socketWords({ sockets: { from, to, least, most } }: PhaseCount): string {
  if (from === 0 && to === 0 && most > 0) return `${integer(most)} at most`
  const ends = from === to ? integer(to) : `${integer(from)} → ${integer(to)}`
  return least < Math.min(from, to) ? `${ends}, fewest ${integer(least)}` : ends
}

/** Connects in the worst second that are worth telling: many, and far over the usual. */
const BURST = { least: 10, times: 3 } as const

function peakWords({ connects, connectsPeak, length: ms }: PhaseCount): string {
  const usual = ms > 0 ? (1000 * connects) / ms : 0
  return connectsPeak >= BURST.least && connectsPeak > BURST.times * usual
    ? `, peak ${integer(connectsPeak)}`
    : ''
}

function failedWords({ failed: { connects, requests } }: PhaseCount): string {
  const words = [
    ...(connects > 0 ? [counted(connects, 'connect')] : []),
    ...(requests > 0 ? [`${integer(requests)} REST`] : []),
  ]
  return words.length === 0 ? '0' : words.join(', ')
}
