/**
 * The service's own words as the value of a tag: cut to `length` characters of printable ASCII, others as `?`, and at
 * most `most` different ones in the set (later ones are `other`), so that a hostile service can neither write to a
 * terminal nor explode the series.
 */
export function boundedText(text: string, known: Set<string>, length: number, most: number): string {
  const cut = text.slice(0, length).replace(/[^\x20-\x7e]/g, '?')
  if (!known.has(cut) && known.size >= most) return 'other'
  known.add(cut)
  return cut
}
