import { idleCell } from '../../model/load/idle.ts'
import type { Idle, Keepalive } from '../../model/load/socket.ts'
import type { Tags } from '../../model/sample.ts'
import type { Books, Entry } from '../lives/entries.ts'
import { type Life, livesOf } from '../lives/lives.ts'

/** ms by which a socket may seem to have been held for less than its time: both ends are rounded. */
const ROUNDING = 50

/** What became of one silent socket. Ages in ms from the moment on which it was silent. */
export interface Fate {
  readonly user: number
  readonly hold: number
  readonly keepalive: Keepalive
  /** `untold`: it lived for `age` at least, and then the run or the generator ended it. */
  readonly what: 'survived' | 'cut' | 'unopened' | 'untold'
  readonly age: number
  /** Of those that were cut. */
  readonly end?: {
    readonly code: string
    readonly side: string
    readonly how: string
    readonly expected: boolean
  }
}

/** The fate of every user's first socket: further ones of `reopen` would count one timeout twice. */
export function fatesOf(idle: Idle, books: Books, end: number): Fate[] {
  const found = [...books].flatMap(([user, entries]) => {
    const [life] = livesOf(entries)
    return life === undefined ? [] : [{ life, unheard: isUnheard(entries), user, ...idleCell(idle, user) }]
  })
  // A service that never answers a close is no connection that died.
  const answers = found.some(({ life, unheard }) => isClosedByUs(life) && !unheard)
  return found.map(({ life, unheard, ...cell }) => {
    const { hold } = cell
    return { ...cell, ...(unheard && answers && isClosedByUs(life) ? SILENT(hold) : fateOf(life, hold, end)) }
  })
}

const SILENT = (age: number) =>
  ({ what: 'cut', age, end: { code: 'none', side: 'unknown', how: 'silent', expected: false } }) as const

/** The plan's close of the first socket found nobody. */
function isUnheard(entries: readonly Entry[]): boolean {
  const ended = entries.findIndex(({ turn }) => turn === 'ended')
  return ended >= 0 && entries[ended + 1]?.turn === 'unheard'
}

const isClosedByUs = ({ end }: Life) => end?.turn === 'ended' && end.tags.by === 'hold'

function fateOf(life: Life, hold: number, until: number): Pick<Fate, 'what' | 'age' | 'end'> {
  const { opened, subscribedAt, end, first } = life
  if (opened === null || subscribedAt === null) {
    const ours = opened === null && (first === null || first === 'cut')
    return { what: ours ? 'untold' : 'unopened', age: 0 }
  }
  const age = Math.max(0, (end?.t ?? until) - subscribedAt)
  if (end === null) return { what: 'untold', age }
  if (end.turn === 'ended') return { what: age >= hold - ROUNDING ? 'survived' : 'untold', age }
  if (end.tags.side === 'generator') return { what: 'untold', age }
  return { what: 'cut', age, end: { ...endOf(end.tags), expected: end.turn === 'expected' } }
}

function endOf({ code = 'none', side = 'unknown', how = 'frame' }: Tags) {
  return { code, side, how }
}
