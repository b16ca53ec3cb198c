import { STALL } from '../model/metrics/internal.ts'
import type { Peak, Peaks } from '../model/record/health/peaks.ts'
import type { Health } from '../model/record/record.ts'
import type { Leaf } from './cube/leaves.ts'
import type { Moments } from './cube/moments.ts'

/** What says how late the engine was: each message it met, and each standstill. */
const LATE: ReadonlySet<string> = new Set(['gen_lag', STALL])

/**
 * When the generator was at its worst, in ms since the load began. `engine` and `gate` are at epoch ms; of an engine that
 * gave none, and met nothing late, there is none.
 */
export function peaksIn(
  leaves: readonly Leaf[],
  moments: Moments,
  engine: Peaks | undefined,
  gate: Peaks | undefined,
): Pick<Health, 'peaks' | 'gate'> {
  const lag = latest(leaves)
  const peaks = { ...engine, ...(lag && { lag }) }
  return {
    ...(Object.keys(peaks).length > 0 && { peaks: since(peaks, moments) }),
    ...(gate && { gate: since(gate, moments) }),
  }
}

function latest(leaves: readonly Leaf[]): Peak | undefined {
  const peak = { most: -1, at: 0 }
  for (const { metric, column } of leaves) {
    if (!LATE.has(metric)) continue
    column.forEach((at, most) => {
      if (most > peak.most) Object.assign(peak, { most, at })
    })
  }
  return peak.most < 0 ? undefined : peak
}

/** Before the first user there is a start, and after the last sample an end: both count to the load. */
function since(peaks: Peaks, { start, duration }: Moments): Peaks {
  const within = ({ most, at }: Peak): Peak => ({
    most,
    at: Math.round(Math.min(Math.max(at - start, 0), duration)),
  })
  return Object.fromEntries(Object.entries(peaks).map(([what, peak]) => [what, within(peak)]))
}
