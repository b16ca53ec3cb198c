import { type ParseArgsConfig, parseArgs } from 'node:util'
import { oneOf } from '../app/options/option-words.ts'
import { Failure } from '../model/failure.ts'
import { nearest } from '../model/nearest.ts'
import { printable } from '../text/foreign.ts'
import type { Verb } from './verb.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** A verb's command line, taken apart: options by name, and what was not an option. */
export interface Args {
  readonly values: { readonly [option: string]: string | boolean | readonly string[] | undefined }
  readonly positionals: readonly string[]
}

/**
 * Parses what follows the verb.
 *
 * @throws {Failure} usage: an unknown option with the nearest known one, a missing value, too many or few operands.
 */
export function readArgs(verb: Verb, argv: readonly string[]): Args {
  const options: Options = { help: { type: 'boolean' }, ...optionsOf(verb) }
  for (const word of argv) refuseUnknown(verb, options, word)
  const { values, positionals } = parse(verb, options, argv)
  const [min, max] = verb.operands
  if (values.help !== true && (positionals.length < min || positionals.length > max)) {
    const wanted = min === max ? `${min}` : `${min} to ${max}`
    const found = `expected ${wanted} operand${max === 1 ? '' : 's'}, found ${positionals.length}`
    throw usage(verb, `${found}: socketgate ${verb.usage}.`)
  }
  return { values: values as Args['values'], positionals }
}

/** The option's text; undefined if it was not given. */
export function text(args: Args, option: string): string | undefined {
  const value = args.values[option]
  return typeof value === 'string' ? value : undefined
}

/** All texts of a repeatable option. */
export function texts(args: Args, option: string): readonly string[] {
  const value = args.values[option]
  return Array.isArray(value) ? value : []
}

/** The option's text, which must be one of `allowed`. @throws {Failure} usage */
export function choice<T extends string>(args: Args, option: string, allowed: readonly T[]): T | undefined {
  return oneOf(`--${option}`, text(args, option), allowed)
}

function optionsOf(verb: Verb): Options {
  return Object.fromEntries(
    verb.options.map(({ name, value, repeat }) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(repeat ? { multiple: true } : {}) },
    ]),
  )
}

function refuseUnknown(verb: Verb, options: Options, word: string): void {
  const name = /^--([^=]+)/.exec(word)?.[1]
  if (name === undefined || Object.hasOwn(options, name)) return
  const close = nearest(name, Object.keys(options))
  const hint = close === undefined ? '' : ` Did you mean --${close}?`
  throw usage(verb, `unknown option --${printable(name)}.${hint}`)
}

function parse(verb: Verb, options: Options, argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw usage(verb, /[.!?]$/.test(said) ? said : `${said}.`)
  }
}

function usage(verb: Verb, message: string): Failure {
  return new Failure('usage', `${verb.name}: ${message} See "socketgate ${verb.name} --help".`)
}
