import type { Known } from '../values/known.ts'

/** What a VU may say in the service's words. */
export interface Quoting {
  /** Texts that have been said so far. */
  readonly said: Set<string>
  /** What may not be said. */
  readonly known: Known
}

/**
 * The service's own words as the value of a tag: cut to `length` characters of printable ASCII, others as `?`, and at
 * most `most` different ones in the set (later ones are `other`), so that a hostile service can neither write to a
 * terminal nor explode the series. What the VU knows is taken out before the cut: a part of it could not be found.
 */
export function boundedText(text: string, { said, known }: Quoting, length: number, most: number): string {
  const cut = known
    .conceal(text)
    .slice(0, length)
    .replace(/[^\x20-\x7e]/g, '?')
  if (!said.has(cut) && said.size >= most) return 'other'
  said.add(cut)
  return cut
}
