import { integer } from '../../model/numbers.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import type { Sink } from '../../text/shown.ts'

/** More is not read; verdict.json has all. */
const MOST = 8

/** What the runs saw and nobody asked about, one phrase each; none where there is nothing. */
export function alsoSeen({ seen = [] }: Verdict, sink: Sink): string[] {
  const shown = seen
    .slice(0, MOST)
    .map(
      ({ message, text }) =>
        `${sink.prose(message)}${text === undefined ? '' : `, such as ${sink.quote(text)}`}`,
    )
  const more = seen.length - shown.length
  return more === 0 ? shown : [...shown, `${integer(more)} more in verdict.json`]
}
