import { cut, replaceUnseen } from '../../model/characters.ts'

/** Foreign text within a sentence of ours: nothing that cannot be seen, ends the quotation or opens code. */
export function plainWords(text: string, most = 60): string {
  const seen = replaceUnseen(text, (character) => (/\s/.test(character) ? ' ' : ''))
  return cut(seen.replace(/[`“”\s]+/g, ' ').trim(), most)
}
