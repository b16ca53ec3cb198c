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

/** The number of pairs, with the bounds of the plan's own. @throws {Failure} usage */
export function readPairs(from: string, value: string): number {
  const pairs = /^\d{1,2}$/.test(value) ? Number(value) : 0
  if (pairs >= 4 && pairs <= 24 && pairs % 2 === 0) return pairs
  throw new Failure('usage', `${from} ${printable(value)}: expected an even number from 4 to 24`)
}
