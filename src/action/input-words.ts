import { Failure } from '../model/failure.ts'
import { printable } from '../text/foreign.ts'
import type { InputName } from './input-names.ts'

export const COMMANDS = ['run', 'measure', 'judge', 'comment', 'seed', 'accept'] as const
export type Command = (typeof COMMANDS)[number]

/** The text of an input; undefined: it is not given, or empty. */
export type Read = (name: InputName) => string | undefined

/** One a line, without empty ones. */
export function lines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A whole number over 0. @throws {Failure} usage */
export function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new Failure('usage', `${name} ${printable(text)}: expected a whole number over 0`)
}

/** YAML's core schema, as actions/toolkit reads booleans. */
export function yesOrNo(name: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  throw new Failure('usage', `${name} ${printable(text)}: expected true or false`)
}
