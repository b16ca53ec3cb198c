/** Longest piece of foreign text that a report shows, in characters. */
export const LONGEST = 120

/**
 * Foreign text (a close reason, a file or branch name) made fit for one line: line ends and tabs become spaces;
 * control, format (bidirectional, zero-width), private and unpaired characters go, and every other that is made to be
 * invisible (Unicode's Default_Ignorable_Code_Point: fillers, joiners, variation selectors, tags) or is none; at most
 * two combining marks stay on a letter; cut to `limit` characters. What the sink itself could misread is the sink's to
 * escape.
 */
export function clean(text: string, limit = LONGEST): string {
  const line = text
    .slice(0, limit * 8)
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{DI}\p{NChar}\u2800]/gu, '')
    .replace(/ {2,}/g, ' ')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim()
  const characters = [...line]
  if (characters.length <= limit) return line
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`
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
