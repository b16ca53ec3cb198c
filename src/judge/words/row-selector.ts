import { parseSelector, type Selector } from '../../model/selector.ts'

/** What the threshold of a row is on; null where it is no metric: a stated rate. @param threshold of an SLO's row */
export function rowSelector(threshold: string): Selector | null {
  try {
    return parseSelector(threshold.slice(0, threshold.lastIndexOf(': ')))
  } catch {
    return null
  }
}
