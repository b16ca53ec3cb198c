import { figure } from '../../model/numbers.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'

/** How far a figure may be off by the clock of the service, and what it was before it was corrected by it. */
export function clockWords({ bar, raw }: Pick<SloRow, 'bar' | 'raw'>): string {
  if (bar === undefined) return ''
  const before = raw == null ? '' : `, ${figure(raw, 'ms')} as measured`
  return ` ± ${figure(bar, 'ms')} by the service's clock${before}`
}
