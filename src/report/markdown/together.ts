import { commentMarker } from './markdown.ts'

/** What the one comment of several verdicts is found by: no plan is called so. */
const MARKER = commentMarker({ file: '*', profile: '*' })

/**
 * Reports on several verdicts as one comment, in their order; of one verdict it is that report. `more`: how many others
 * there is no room for.
 */
export function together(reports: readonly string[], more = 0): string {
  const [only, ...rest] = reports
  if (only !== undefined && rest.length === 0 && more === 0) return only
  const left = more === 0 ? [] : [`And ${more} more, which are among the results of the run.\n`]
  return [MARKER, ...reports.map((report) => report.replace(/^<!--.*-->\n/, '')), ...left].join('\n')
}
