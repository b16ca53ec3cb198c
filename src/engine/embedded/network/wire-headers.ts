/** Headers whose values go out as UTF-8, as in Go: Node writes one byte for each character, and refuses all above U+00FF. */
export function wireHeaders(headers: { readonly [name: string]: string }): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Buffer.from(String(value), 'utf8').toString('latin1'),
    ]),
  )
}
