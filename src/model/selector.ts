import { PROTOTYPE_KEYS } from './json.ts'
import type { Tags } from './sample.ts'

/** A metric and the tags that a sample must carry to be counted: k6's submetric. No tags: all samples. */
export interface Selector {
  readonly metric: string
  readonly tags: Tags
}

/**
 * Parses `metric` or `metric{tag:value,tag:value}`; spaces around names and values are allowed, as k6 allows them.
 *
 * @throws {SyntaxError} with the offending text.
 */
export function parseSelector(text: string): Selector {
  const match = /^([a-zA-Z_][a-zA-Z0-9_]{0,127})\s*(?:\{([^{}]*)\})?$/.exec(text.trim())
  if (match?.[1] === undefined) throw new SyntaxError(`"${text}" is not a metric, or metric{tag:value}`)
  return { metric: match[1], tags: parseTags(match[2] ?? '', text) }
}

function parseTags(list: string, text: string): Tags {
  const tags: Record<string, string> = Object.create(null)
  for (const item of list.split(',')) {
    if (item.trim() === '') continue
    const colon = item.indexOf(':')
    const tag = item.slice(0, colon).trim()
    if (PROTOTYPE_KEYS.has(tag)) throw new SyntaxError(`"${tag}" in "${text}" cannot be a tag`)
    if (colon < 0 || tag === '') throw new SyntaxError(`"${item.trim()}" in "${text}" is not tag:value`)
    tags[tag] = item.slice(colon + 1).trim()
  }
  return { ...tags }
}

/** The canonical text: tags sorted by name, no spaces. Equal selectors give equal text. */
export function formatSelector({ metric, tags }: Selector): string {
  const names = Object.keys(tags).sort()
  if (names.length === 0) return metric
  return `${metric}{${names.map((name) => `${name}:${tags[name]}`).join(',')}}`
}

/** Whether a sample with these tags is counted by the selector. */
export function selects(wanted: Tags, tags: Tags): boolean {
  for (const name in wanted) if (tags[name] !== wanted[name]) return false
  return true
}
