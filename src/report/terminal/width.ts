import { eastAsianWidth } from 'get-east-asian-width'

/**
 * Columns that a terminal gives a text. Foreign text has lost its joiners and selectors on its way here, so that every
 * code point has a width of its own (Unicode Standard Annex 11; marks take none): string-width, which finds whole
 * clusters with an Intl.Segmenter, would cost each start of the action half as much again.
 */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) {
    if (!/[\p{Mn}\p{Me}]/u.test(character)) width += eastAsianWidth(character.codePointAt(0)!)
  }
  return width
}
