/**
 * What a plan says of how its requests are found again in the service's own traces and logs. Absent of a load: `ids`, a
 * run id and trace ids that ask nobody to trace.
 */
export type Correlate = 'sampled' | false

/** How the requests of one run are marked. */
export interface Correlation {
  /** 16 hex digits: the run's id, and the first half of every trace id. Absent: whoever begins the run draws one. */
  readonly run?: string
  /** The service is asked to trace every journey; absent: it is not. */
  readonly sampled?: true
}

/** Header that names the run. */
export const RUN_HEADER = 'X-Socketgate-Run'

/** Header of W3C Trace Context, level 1. */
export const TRACE_HEADER = 'traceparent'

/** How a load's requests are marked, in the run of this id; undefined: they are not. */
export function correlationOf(
  { correlate }: { readonly correlate?: Correlate },
  run?: string,
): Correlation | undefined {
  if (correlate === false) return undefined
  return { ...(run !== undefined && { run }), ...(correlate === 'sampled' && { sampled: true }) }
}
