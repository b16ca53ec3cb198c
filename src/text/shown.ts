import { cut, replaceUnseen } from '../model/characters.ts'

/** Longest piece of foreign text that a report shows, in characters. */
export const LONGEST = 120

/** Of a text that is cut to so many characters, this many times as much is looked at. */
const LOOKED_AT = 8

/**
 * The text as one line: white space is a space, each character that cannot be seen becomes `gap`, spaces are single, and
 * at most two combining marks stay on a letter. `most`: how long it will be once it is cut; the rest is not looked at.
 */
export function oneLine(text: string, gap: '' | ' ', most = Number.POSITIVE_INFINITY): string {
  const line = text.slice(0, LOOKED_AT * most).replace(/[\s\u0085]+/gu, ' ')
  return replaceUnseen(line, () => gap)
    .replace(/ {2,}/g, ' ')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim()
}

/**
 * Foreign text (a close reason, a file or branch name) made fit for one line of a report: what cannot be seen goes; cut
 * to `limit` characters. What the sink itself could misread is the sink's to escape.
 */
export function clean(text: string, limit = LONGEST): string {
  return cut(oneLine(text, '', limit), limit)
}

/** How one kind of report writes text that it did not make. */
export interface Sink {
  /** A name from the plan, the caller or the service. */
  name(text: string): string
  /** Words of the service, in quotation marks. */
  quote(text: string): string
  /** What a user would type or find in a file: selectors, options, paths. */
  code(text: string): string
  /** A sentence made by the judge; pieces between backticks are code. */
  prose(text: string): string
}
