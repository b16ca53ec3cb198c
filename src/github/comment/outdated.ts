import type { Outcome } from '../../model/verdict/outcomes.ts'
import type { Mark } from './marker.ts'

/** Outcomes that say something of the build. */
const VERDICTS: ReadonlySet<Outcome | null> = new Set<Outcome>([
  'pass',
  'slo',
  'regression',
  'suspect',
  'inconclusive',
  'no_baseline',
  'plan_changed',
])

/**
 * The report of a run that came to no verdict, with the one that it takes the place of: whoever has read that this pull
 * request passes learns that nobody knows for its newest commit.
 */
export function withOutdated(body: string, outcome: Outcome, { outcome: last, run }: Mark): string {
  if (VERDICTS.has(outcome) || !VERDICTS.has(last)) return body
  const by = run === null ? '' : `, by run ${run.id}`
  const line = `The last verdict of this pull request (\`${last}\`${by}) is out of date, and no longer shown.`
  const footer = body.lastIndexOf('<sub>')
  if (!/^<sub>[^\n]*<\/sub>\n*$/.test(body.slice(footer))) return body
  return `${body.slice(0, footer)}${line}\n\n${body.slice(footer)}`
}
