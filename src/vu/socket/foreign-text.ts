import type { Known } from '../values/known.ts'

/** What a user may say in the service's words. */
export interface Quoting {
  /** Texts that have been said so far. */
  readonly said: string[]
  /** What may not be said. */
  readonly known: Known
}

/** Sorts of the service's words, each with its own bound on how many are told apart. */
type Sort = 'reasons' | 'answers' | 'unmatched' | 'malformed' | 'errors' | 'never'

/** What a user may say of one sort. */
export function quoting(known: Known, sort: Sort): Quoting {
  return { said: known.quoted(sort), known }
}

/** Times the characters that are said: what is concealed in them leaves few, and k6 takes 0.2 µs for each of these. */
const LOOKED_AT = 4

/**
 * The service's own words as the value of a tag: cut to `length` characters of printable ASCII, others as `?`, and at
 * most `most` different ones in the list (later ones are `other`), so that a hostile service can neither write to a
 * terminal nor explode the series. What the user knows is taken out before the cut: a part of it could not be found.
 */
export function boundedText(text: string, { said, known }: Quoting, length: number, most: number): string {
  const cut = known
    .conceal(text.slice(0, LOOKED_AT * length))
    .slice(0, length)
    .replace(/[^\x20-\x7e]/g, '?')
  if (said.includes(cut)) return cut
  if (said.length >= most) return 'other'
  said.push(cut)
  return cut
}
