import { clock, integer, memory, milliseconds, whole } from '../../model/numbers.ts'
import type { Peak, Peaks } from '../../model/record/health/peaks.ts'
import type { Health } from '../../model/record/record.ts'

/**
 * `CPU 88 % at 0:04, lag 14.2 ms at 0:04, memory 212 MiB at 0:09, 148 of 20,000 open files at 0:02`, with that of the process
 * that reads the samples where it is another one; null: nothing was measured.
 */
export function peaksWords(health: Health): string | null {
  const { peaks, gate, descriptorLimit } = health
  if (peaks === undefined && gate === undefined) return null
  const engine = peaks === undefined ? [] : peaksOf(peaks, 'CPU', descriptorLimit)
  const beside = gate === undefined ? [] : peaksOf(gate, 'CPU of one core', null)
  const own = beside.length === 0 ? [] : [`socketgate beside it ${beside.join(', ')}`]
  return [...(engine.length === 0 ? [] : [engine.join(', ')]), ...own].join('; ')
}

function peaksOf({ cpu, lag, memory: used, descriptors }: Peaks, share: string, limit: number | null) {
  const files = limit === null ? 'open files' : `of ${integer(limit)} open files`
  return [
    ...at(cpu, (most) => `${share} ${whole(most)}`),
    ...at(lag, (most) => `lag ${milliseconds(most)}`),
    ...at(used, (most) => `memory ${memory(most)}`),
    ...at(descriptors, (most) => `${integer(most)} ${files}`),
  ]
}

function at(peak: Peak | undefined, words: (most: number) => string): string[] {
  return peak === undefined ? [] : [`${words(peak.most)} at ${clock(peak.at)}`]
}
