import { LARGE_FRAME } from '../../model/metrics/internal.ts'
import type { Leaf } from '../cube/leaves.ts'

/** Characters or bytes of the largest frame that virtual users told of, which is one of the largest; 0: none was large. */
export function largestFrameIn(leaves: readonly Leaf[]): number {
  let largest = 0
  for (const { metric, column } of leaves) {
    if (metric !== LARGE_FRAME) continue
    column.forEach((_, value) => {
      largest = Math.max(largest, value)
    })
  }
  return largest
}
