/** What one argument of a function may be. */
type Argument =
  | { readonly is: 'whole'; readonly from: number; readonly to: number; readonly what: string }
  | { readonly is: 'number'; readonly what: string }
  | { readonly is: 'word'; readonly of: readonly string[]; readonly what: string }
  | { readonly is: 'offset'; readonly what: string }

/** One function of the placeholders; docs/values.md shows them as a table. */
export interface FunctionRow {
  readonly takes: readonly Argument[]
  /** Arguments that must be given. */
  readonly needs: number
  readonly example: string
  /** What it follows: the user's number, the clock, or draws of its own. */
  readonly from: 'vu' | 'now' | 'draw'
}

const LARGEST = Number.MAX_SAFE_INTEGER
/** Characters: a frame of more is no text that a client makes up. */
const LONGEST = 1_000_000
const BOUND: Argument = { is: 'whole', from: -LARGEST, to: LARGEST, what: 'a whole number' }
const NUMBER: Argument = { is: 'number', what: 'a number' }
const SIZE: Argument = { is: 'whole', from: 1, to: LONGEST, what: `a whole number from 1 to ${LONGEST}` }
const GROUP: Argument = { is: 'whole', from: 1, to: LONGEST, what: `a whole number from 1 to ${LONGEST}` }
const CLOCK: Argument = { is: 'word', of: ['s', 'ms', 'iso'], what: 's, ms or iso' }
const OFFSET: Argument = { is: 'offset', what: 'an offset such as -5m or +1h' }

/** The functions that take figures. */
export const FUNCTIONS = {
  int: { takes: [BOUND, BOUND], needs: 2, example: 'int(1,100)', from: 'draw' },
  float: { takes: [NUMBER, NUMBER], needs: 2, example: 'float(0,1)', from: 'draw' },
  text: { takes: [SIZE], needs: 1, example: 'text(64)', from: 'draw' },
  hex: { takes: [SIZE], needs: 1, example: 'hex(16)', from: 'draw' },
  now: { takes: [CLOCK, OFFSET], needs: 1, example: 'now(ms,-5m)', from: 'now' },
  vu: { takes: [GROUP], needs: 1, example: 'vu(8)', from: 'vu' },
  group: { takes: [GROUP], needs: 1, example: 'group(50)', from: 'vu' },
} as const satisfies { readonly [name: string]: FunctionRow }

export type FunctionName = keyof typeof FUNCTIONS

/** A call, its arguments read: numbers, words, and offsets in ms. */
export interface Call {
  readonly kind: 'call'
  readonly name: FunctionName
  readonly args: readonly (number | string)[]
}

/** The functions that take another placeholder. */
export const WRAPPERS = ['base64', 'json'] as const

export type Wrapper = (typeof WRAPPERS)[number] | 'text'

const UNITS: { readonly [unit: string]: number } = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/**
 * Reads `int(1,100)`; null where it is no call of a function that takes figures.
 *
 * @throws {RangeError} in words, for arguments that the function does not take.
 */
export function readCall(text: string): Call | null {
  const match = /^([a-z0-9_]{1,32})\(([^()]*)\)$/.exec(text)
  if (match?.[1] === undefined || !Object.hasOwn(FUNCTIONS, match[1])) return null
  const name = match[1] as FunctionName
  const { takes, needs, example }: FunctionRow = FUNCTIONS[name]
  const inner = match[2] ?? ''
  const given = inner.trim() === '' ? [] : inner.split(',').map((one) => one.trim())
  if (given.length < needs || given.length > takes.length) {
    throw new RangeError(`${name} takes ${count(needs, takes.length)}, as in "\${${example}}"`)
  }
  const args = given.map((one, index) => readArgument(one, takes[index]!, name))
  checkOrder(name, args)
  return { kind: 'call', name, args }
}

function count(least: number, most: number): string {
  if (least === most) return most === 1 ? '1 argument' : `${most} arguments`
  return `${least} or ${most} arguments`
}

function readArgument(text: string, argument: Argument, name: string): number | string {
  const value = argumentValue(text, argument)
  if (value === undefined)
    throw new RangeError(`"${text.slice(0, 40)}" in ${name}(…) must be ${argument.what}`)
  return value
}

function argumentValue(text: string, argument: Argument): number | string | undefined {
  switch (argument.is) {
    case 'word':
      return argument.of.includes(text) ? text : undefined
    case 'offset':
      return offsetMs(text)
    case 'number':
      return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : undefined
    case 'whole': {
      const value = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN
      return value >= argument.from && value <= argument.to ? value : undefined
    }
  }
}

function offsetMs(text: string): number | undefined {
  const match = /^([+-])(\d{1,9})(ms|s|m|h)$/.exec(text)
  if (match === null) return undefined
  return Number(`${match[1]}1`) * Number(match[2]) * UNITS[match[3]!]!
}

function checkOrder(name: FunctionName, [from, to]: readonly (number | string)[]): void {
  if ((name !== 'int' && name !== 'float') || Number(from) <= Number(to)) return
  throw new RangeError(`${name}(${from},${to}) goes from the larger to the smaller; turn them round`)
}
