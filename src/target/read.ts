import { walk } from '../model/path.ts'
import type { BuildSource } from './sources.ts'

/** A build as it was read, or why it could not be; the words are ours. */
export type Reading = { readonly build: string } | { readonly problem: string }

/** What a service may call its build: it is shown and stored. */
const NAME = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/

/** Reads the build in the body of an answer. */
export function readBuild(body: Buffer, { path, field }: Pick<BuildSource, 'path' | 'field'>): Reading {
  const text = body.toString('utf8')
  if (path === null) return named(text, 'the body')
  let value: unknown
  try {
    value = walk(JSON.parse(text), path)
  } catch {
    return { problem: 'its body is not JSON' }
  }
  if (value === undefined || value === null) return { problem: `its body has no ${field}` }
  return named(typeof value === 'object' ? '' : String(value), `${field} in its body`)
}

function named(text: string, what: string): Reading {
  const build = text.trim()
  return NAME.test(build)
    ? { build }
    : { problem: `${what} is not one line of 1 to 128 printable ASCII characters` }
}
