import { namedStore, type Reach } from '../../app/baseline/named-store.ts'
import { Failure } from '../../model/failure.ts'
import type { BaselineStore } from '../../ports.ts'
import { printable } from '../../text/foreign.ts'
import { type Args, text, texts } from '../args.ts'

/** The store of `--baseline`, in Actions that of the repository. @throws {Failure} usage, where there is none. */
export function storeOf(args: Args, context: Reach): BaselineStore {
  return namedStore(text(args, 'baseline'), context)
}

/** A whole number of `--name`. @throws {Failure} usage */
export function wholeNumber(args: Args, name: string, least: number, most: number): number | undefined {
  const word = text(args, name)
  if (word === undefined) return undefined
  const value = /^\d{1,6}$/.test(word) ? Number(word) : Number.NaN
  if (value >= least && value <= most) return value
  throw new Failure('usage', `--${name} ${printable(word)}: expected a whole number from ${least} to ${most}`)
}

/** `--inject 25%` as shares; 25 % where none is given. @throws {Failure} usage */
export function sizes(args: Args): readonly number[] {
  const words = texts(args, 'inject')
  return (words.length === 0 ? ['25%'] : words).map((word) => {
    const percent = /^(\d{1,3}(?:\.\d{1,3})?)\s*%$/.exec(word)?.[1]
    if (percent !== undefined && Number(percent) > 0) return Number(percent) / 100
    throw new Failure('usage', `--inject ${printable(word)}: expected a percentage over 0, such as 25%`)
  })
}
