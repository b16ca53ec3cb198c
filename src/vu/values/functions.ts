import encoding from 'k6/encoding'
import type { Json } from '../../model/json.ts'
import type { Call, Wrapper } from '../../model/load/values/functions.ts'
import { ScriptError } from '../error.ts'
import type { Draws } from './draws.ts'

/** What functions read of a scope. */
interface Drawing {
  readonly vu: number
  readonly draws?: Draws
}

type Fill = (scope: Drawing) => Json

/** Where the places that draw are counted. */
interface Counting {
  readonly places?: { count: number }
}

/** Numbers in 0..1. */
type Random = () => number

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const DIGITS = '0123456789abcdef'

/** Compiles a function that takes figures. */
export function compileCall({ name, args }: Call, counting: Counting): Fill {
  const [first, second] = args
  switch (name) {
    case 'vu':
      return (scope) => (scope.vu - 1) % Number(first)
    case 'group':
      return (scope) => Math.floor((scope.vu - 1) / Number(first))
    case 'now':
      return () => clock(Date.now() + Number(second ?? 0), String(first))
    case 'int':
      return drawn(counting, (random) => between(random, Number(first), Number(second)))
    case 'float':
      return drawn(counting, (random) => Number(first) + random() * (Number(second) - Number(first)))
    case 'text':
      return drawn(counting, (random) => characters(random, LETTERS, Number(first)))
    case 'hex':
      return drawn(counting, (random) => characters(random, DIGITS, Number(first)))
  }
}

/** Compiles `pick(a,b)`. */
export function compilePick(of: readonly string[], counting: Counting): Fill {
  return drawn(counting, (random) => of[between(random, 0, of.length - 1)] ?? '')
}

/** Compiles what another value is written as. */
export function compileWrapper<S>(name: Wrapper, value: (scope: S) => Json): (scope: S) => Json {
  switch (name) {
    case 'base64':
      return (scope) => encoding.b64encode(text(value(scope)))
    case 'json':
      return (scope) => JSON.stringify(value(scope))
    case 'text':
      return (scope) => text(value(scope))
  }
}

function text(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function clock(at: number, as: string): Json {
  if (as === 'iso') return new Date(at).toISOString()
  return as === 's' ? Math.floor(at / 1000) : at
}

/** Each place has numbers of its own, so that no order of events changes what is drawn there. */
function drawn<T extends Json>(counting: Counting, make: (random: Random) => T): Fill {
  const place = counting.places === undefined ? 0 : counting.places.count++
  return ({ draws }) => {
    if (draws === undefined) throw new ScriptError('nothing can be drawn here')
    return make(draws.at(place))
  }
}

/** A whole number, both bounds among them. */
function between(random: Random, from: number, to: number): number {
  // 53 bits: one number has 32, and bounds may be further apart.
  const fine = (Math.floor(random() * 0x200000) * 0x100000000 + random() * 0x100000000) / 0x20000000000000
  return Math.min(to, from + Math.floor(fine * (to - from + 1)))
}

function characters(random: Random, of: string, length: number): string {
  let made = ''
  while (made.length < length) made += of[Math.floor(random() * of.length)]
  return made
}
