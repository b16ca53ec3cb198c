import { Failure } from '../../model/failure.ts'
import { nearest } from '../../model/nearest.ts'
import { FAIL_ON_WORDS, type Outcome } from '../../model/verdict/outcomes.ts'
import { printable } from '../../text/foreign.ts'

/** What an option may say, alike for a command line and for an action; `from` is what it is called there. */

export const MODES = ['observe', 'warn', 'block'] as const

/** The value, which must be one of `allowed`. @throws {Failure} usage, naming where it came from. */
export function oneOf<T extends string>(
  from: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined || allowed.includes(value as T)) return value as T | undefined
  throw new Failure('usage', `${from} ${printable(value)}: expected ${allowed.join(', ')}`)
}

/** `slo,target` as outcomes. @throws {Failure} usage, naming the word and the nearest known one. */
export function readFailOn(from: string, list: string | undefined): readonly Outcome[] | undefined {
  if (list === undefined) return undefined
  const words = list.split(',').map((word) => word.trim())
  for (const word of words) {
    if (FAIL_ON_WORDS.includes(word as Outcome)) continue
    const close = nearest(word, FAIL_ON_WORDS)
    const hint = close === undefined ? `It takes ${FAIL_ON_WORDS.join(', ')}.` : `Did you mean ${close}?`
    throw new Failure('usage', `${from}: unknown outcome "${printable(word)}". ${hint}`)
  }
  return words as Outcome[]
}

/** A job's key, as `--key` and the input take it. @throws {Failure} usage */
export function readJobKey(from: string, key: string | undefined): string | undefined {
  if (key === undefined || /^[a-z0-9-]{1,32}$/.test(key)) return key
  throw new Failure('usage', `${from} ${printable(key)}: expected 1 to 32 of a-z, 0-9 and -`)
}

/** An environment that replaces the plan's, of the form that the plan's has. @throws {Failure} usage */
export function readEnvironment(from: string, name: string | undefined): string | undefined {
  if (name === undefined || /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(name)) return name
  throw new Failure(
    'usage',
    `${from} ${printable(name)}: expected a word of at most 63 letters, digits, dots, dashes and underscores`,
  )
}

/** Users in one virtual user of the engine. @throws {Failure} usage */
export function readLanes(from: string, value: string | undefined): number | undefined {
  if (value === undefined || /^(?:[1-9]|1\d|20)$/.test(value))
    return value === undefined ? value : Number(value)
  throw new Failure('usage', `${from} ${printable(value)}: expected a whole number from 1 to 20`)
}

/** The number of pairs, with the bounds of the plan's own. @throws {Failure} usage */
export function readPairs(from: string, value: string): number {
  const pairs = /^\d{1,2}$/.test(value) ? Number(value) : 0
  if (pairs >= 4 && pairs <= 24 && pairs % 2 === 0) return pairs
  throw new Failure('usage', `${from} ${printable(value)}: expected an even number from 4 to 24`)
}
