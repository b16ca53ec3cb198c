import { replaceUnseen } from '../model/characters.ts'

/**
 * Foreign text in a message of ours: cut to 40 characters, everything but printable ASCII escaped, so that no
 * control, bidirectional or terminal sequence of a service gets through.
 */
export function escaped(text: string): string {
  const all = [...text.slice(0, 82)]
  const safe = all.slice(0, 40).map((char) => (/[ -~]/.test(char) ? char : `\\u{${hex(char)}}`))
  return safe.join('') + (all.length > 40 ? '…' : '')
}

/** A word of the user's in a message of ours, at most `most` characters: what is not printable ASCII is `?`, a cut `…`. */
export function printable(word: string, most = 80): string {
  const safe = word.slice(0, 2 * most).replace(/[^ -~]/gu, '?')
  return safe.length > most ? `${safe.slice(0, most - 1)}…` : safe
}

/** Text of a plan in a message of ours: what cannot be seen is spelled, `\u202e`; letters of every script stay. */
export function spelled(text: string): string {
  return replaceUnseen(text, (char) => {
    const code = hex(char)
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}

const hex = (character: string) => character.codePointAt(0)!.toString(16)
