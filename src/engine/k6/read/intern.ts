import { canonicalJson } from '../../../model/json.ts'
import type { Tags } from '../../../model/sample.ts'
import { latin1, type Pattern, patternOf, utf8 } from './stream-bytes.ts'

/** Beyond this many bytes of keys new tag sets are parsed each time, so that hostile tags cannot fill the memory. */
const MAX_KEY_BYTES = 16 * 1024 * 1024
/** What a Map entry costs beside the bytes of its key; a rough figure is enough for a limit. */
const ENTRY_BYTES = 64

/** A tag set and the JSON text that denotes it. */
export interface TagText {
  readonly text: Pattern
  readonly tags: Tags
}

/** Parses the JSON of tag sets once per distinct text; equal sets are the same object. */
export class TagInterner {
  readonly #byText = new Map<string, TagText | null>()
  readonly #bySet = new Map<string, Tags>()
  readonly #complete: (tags: Tags) => Tags
  #bytes = 0

  /** @param complete gives a set what was left out of it. */
  constructor(complete: (tags: Tags) => Tags = (tags) => tags) {
    this.#complete = complete
  }

  /** The set that the JSON in `bytes` from `at` to `end` denotes; null if it is none. */
  get(bytes: Uint8Array, at: number, end: number): TagText | null {
    const key = latin1(bytes, at, end)
    const known = this.#byText.get(key)
    if (known !== undefined) return known
    const tags = asTags(parseJson(utf8(bytes, at, end)))
    const entry = tags && { text: patternOf(bytes.slice(at, end)), tags: this.same(tags) }
    if (this.#hasRoom(2 * key.length)) this.#byText.set(key, entry)
    return entry
  }

  /** The one object of this set. */
  same(told: Tags): Tags {
    const tags = this.#complete(told)
    const key = canonicalJson(tags)
    const known = this.#bySet.get(key)
    if (known) return known
    if (this.#hasRoom(key.length)) this.#bySet.set(key, tags)
    return tags
  }

  #hasRoom(keyBytes: number): boolean {
    if (this.#bytes > MAX_KEY_BYTES) return false
    this.#bytes += keyBytes + ENTRY_BYTES
    return true
  }
}

/** The value as a tag set, or null where it is not an object of strings. */
export function asTags(value: unknown): Tags | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return Object.values(value).every((item) => typeof item === 'string') ? (value as Tags) : null
}

/** Undefined for text that is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
