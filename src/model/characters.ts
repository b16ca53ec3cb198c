/**
 * The one list of characters that a reader cannot see, or that change how others are read: controls (C0, DEL, C1), line
 * and paragraph separators, format characters (bidirectional, zero-width, soft hyphen, byte order mark), private ones,
 * lone surrogates, whatever Unicode lets a font leave out (Default_Ignorable_Code_Point: fillers, variation selectors,
 * tags), what is no character, and the empty Braille cell.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{DI}\p{NChar}\u2800]/gu

/** The text with each character of the list replaced. Line ends and tabs are of the list. */
export function replaceUnseen(text: string, by: (character: string) => string): string {
  return text.replace(UNSEEN, by)
}

/** Whether one character is of the list. */
export function isUnseen(character: string): boolean {
  // The expression is global, and would go on from where it found the last one.
  UNSEEN.lastIndex = 0
  return UNSEEN.test(character)
}

/** At most `most` characters (code points), the last of them `…` where some were left out. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  // A character has at most two units, so that the rest of a long text need not be taken apart.
  const characters = [...text.slice(0, 2 * most + 2)]
  if (characters.length <= most) return text
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`
}

/** Without capitals of ASCII; as long as before, which toLowerCase does not promise. */
export function folded(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
}
