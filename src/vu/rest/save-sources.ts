import type { SaveFrom } from '../../model/load/step.ts'
import { parsePath, walk } from '../../model/path.ts'

/** What values are read of: the body as JSON, and the answer that it came in; a frame has none. */
export interface Source {
  readonly json: unknown
  readonly answer?: {
    readonly body?: unknown
    readonly headers: { readonly [name: string]: string }
    readonly cookies: { readonly [name: string]: readonly { readonly value: string }[] }
  }
}

export interface Saving {
  readonly name: string
  /** As the plan says it. */
  readonly written: string
  /** A JSON path of the body. */
  readonly isPath: boolean
  readonly read: (source: Source) => unknown
}

/** Characters of a text of the plan by which it is told again. */
const TOLD = 40

/** A value that stands elsewhere than at a path of the body. An optional one is empty where it is not there. */
export function compileSource(from: SaveFrom): Pick<Saving, 'written' | 'read'> {
  const { written, read } = sourceOf(from)
  return { written, read: from.optional === true ? (source) => read(source) ?? '' : read }
}

function sourceOf(from: SaveFrom): Pick<Saving, 'written' | 'read'> {
  if ('header' in from)
    return { written: `header ${from.header}`, read: (source) => headerOf(source, from.header) }
  if ('cookie' in from)
    return {
      written: `cookie ${from.cookie}`,
      read: ({ answer }) => answer?.cookies[from.cookie]?.[0]?.value,
    }
  if ('after' in from) {
    const { after, before } = from
    return {
      written: `text after ${after.trim().slice(0, TOLD)}`,
      read: (source) => between(source, after, before),
    }
  }
  const path = parsePath(from.path)
  if (from.inner === undefined) return { written: from.path, read: ({ json }) => walk(json, path) }
  const inner = parsePath(from.inner)
  return {
    written: `${from.path}, inner ${from.inner}`,
    read: ({ json }) => walk(parsed(walk(json, path)), inner),
  }
}

/** Names of headers have no case. */
function headerOf({ answer }: Source, wanted: string): string | undefined {
  const lower = wanted.toLowerCase()
  return Object.entries(answer?.headers ?? {}).find(([name]) => name.toLowerCase() === lower)?.[1]
}

function between({ answer }: Source, after: string, before: string): string | undefined {
  const body = answer?.body
  if (typeof body !== 'string') return undefined
  const at = body.indexOf(after)
  if (at < 0) return undefined
  const from = at + after.length
  const to = body.indexOf(before, from)
  return to < 0 ? undefined : body.slice(from, to)
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
