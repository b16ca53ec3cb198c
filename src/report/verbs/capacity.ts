import { counted, integer, whole } from '../../model/numbers.ts'
import { labelled } from '../terminal/layout.ts'
import type { Look } from '../terminal/look.ts'

/** One load that was tried. */
export interface Rung {
  readonly sockets: number
  /** What was received a second, all sockets together, while all of them were open. */
  readonly messagesPerSecond: number
  /** Of the cores that the engine can use, p95, 0..1; null: not measured. */
  readonly cpu: number | null
  /** Why the generator did not hold it, a phrase each; empty: it did. */
  readonly over: readonly string[]
}

/** What this machine was seen to hold as a generator, beside the demo service: at least `held`, and less than `failed`. */
export interface Capacity {
  readonly engine: string
  readonly held: Rung | null
  /** Null: nothing that was tried was too much. */
  readonly failed: Rung | null
}

/** What a profile asks: sockets at once, and messages a second of all of them on average, as far as its plan says. */
export interface Asked {
  readonly sockets: number
  readonly messagesPerSecond: number
}

/** What was held, and what was not: the truth lies between. */
export function capacityLines({ engine, held, failed }: Capacity, look: Look): string[] {
  const least = held === null ? 'no load that was tried' : `${rungWords(held)}${cpuWords(held)}`
  const most = failed === null ? 'more was not tried' : `not ${rungWords(failed)}: ${failed.over.join('; ')}`
  const where = `(${engine}, for 2 s, beside the demo service on the same machine: alone it may hold more)`
  return labelled('It held', `${least}; ${most} ${where}`, look)
}

function rungWords({ sockets, messagesPerSecond }: Rung): string {
  return `${counted(sockets, 'socket')} with ${counted(Math.round(messagesPerSecond), 'message')}/s`
}

function cpuWords({ cpu }: Rung): string {
  return cpu === null ? '' : ` at ${whole(cpu)} CPU`
}

/** A profile beside it. */
export function askedLines(asked: Asked, capacity: Capacity, look: Look): string[] {
  const load = `${counted(asked.sockets, 'socket')}, ${integer(Math.round(asked.messagesPerSecond))} messages/s on average as its plan says`
  return labelled('Asks', `${load}: ${WORDS[comparedWith(asked, capacity)]}`, look)
}

const WORDS = {
  within: 'this machine held as much',
  between:
    'between what this machine held and what it did not, so it may come out as measured on a busy generator',
  beyond:
    'more than this machine held, so it will probably come out as measured on a busy generator; lower `vus`, or take a larger machine',
} as const

/** Messages decide, and sockets where what was tried had as many of them. */
export function comparedWith(asked: Asked, { held, failed }: Capacity): keyof typeof WORDS {
  const fits = (rung: Rung) =>
    asked.messagesPerSecond <= rung.messagesPerSecond && asked.sockets <= rung.sockets
  if (held !== null && fits(held)) return 'within'
  return failed !== null && asked.messagesPerSecond >= failed.messagesPerSecond ? 'beyond' : 'between'
}
