import { createHash } from 'node:crypto'
import { median } from '../../model/quantile.ts'

const REPEATS = 7
const ROUNDS = 8

/**
 * A fixed micro-benchmark of hashing, JSON and sorting, about 300 ms in all: the median of seven repetitions, in
 * ms. It tells a slower machine from a slower service, so its work must never change within a series.
 */
export function machineProbe(): number {
  const work = probeWork()
  work()
  const times = Array.from({ length: REPEATS }, () => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return median(times)
}

function probeWork(): () => void {
  const rows = Array.from({ length: 2_000 }, (_, i) => ({ id: i, name: `row ${i}`, at: [i * 7, i / 3] }))
  const numbers = Float64Array.from({ length: 40_000 }, (_, i) => (i * 2_654_435_761) % 1_000_003)
  return () => {
    for (let round = 0; round < ROUNDS; round++) {
      const text = JSON.stringify(rows)
      createHash('sha256')
        .update(text)
        .update(JSON.stringify(JSON.parse(text)))
        .digest()
      numbers.slice().sort()
    }
  }
}
