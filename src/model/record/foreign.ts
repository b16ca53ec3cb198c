import type { Series } from './record.ts'

/** Series of summary files have an engine of their own, so that they never meet runs that were watched. */
export const FOREIGN_ENGINE = 'k6-summary'

/** Whether a record was made of a summary file: no completeness, no slices, no sockets, no closes. */
export function isForeign({ series }: { readonly series: Pick<Series, 'engine'> }): boolean {
  return series.engine === FOREIGN_ENGINE
}
