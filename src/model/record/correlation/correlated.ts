import { type Correlation, RUN_HEADER, TRACE_HEADER } from '../../load/correlate.ts'
import type { SlowSample } from './slow-sample.ts'

/** How one run is found again in what the service traced and logged. Nothing of it is secret. */
export interface Correlated {
  /** 16 hex digits, the value of the run's header, with which every trace id begins. */
  readonly run: string
  /** Headers that upgrades and requests carried, but for those that the plan sets itself. */
  readonly headers: readonly string[]
  /** The service was asked to trace; absent: it was not. */
  readonly sampled?: true
  /** Of each judged metric the slowest samples, the slowest first; absent: none was told. */
  readonly slowest?: readonly SlowSample[]
}

/** What a record says of how its requests were marked; nothing where they were not. */
export function correlatedOf(
  correlation: Correlation | undefined,
  slowest: readonly SlowSample[] = [],
): { readonly correlation?: Correlated } {
  if (correlation?.run === undefined) return {}
  const { run, sampled } = correlation
  const told = slowest.length > 0 && { slowest }
  return { correlation: { run, headers: [RUN_HEADER, TRACE_HEADER], ...(sampled && { sampled }), ...told } }
}
