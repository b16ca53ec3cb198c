/** So many ends are needed before their age is called regular. */
const FEWEST = 5
/** They lie within ±5 % or within 0.5 s of each other. */
const SPREAD = 0.1
const NARROWEST = 500

/**
 * The one age, in ms, at which at least five and at least half of the ends came; null: there is none. A proxy's idle
 * time or a token's end looks so.
 */
export function regularAge(ages: readonly number[]): { readonly ms: number; readonly n: number } | null {
  const sorted = Float64Array.from(ages).sort()
  let best = { from: 0, n: 0 }
  let to = 0
  for (let from = 0; from < sorted.length; from++) {
    while (to < sorted.length && together(sorted[from]!, sorted[to]!)) to++
    if (to - from > best.n) best = { from, n: to - from }
  }
  if (best.n < FEWEST || best.n < ages.length / 2) return null
  return { ms: Math.round(sorted[best.from + Math.floor(best.n / 2)]!), n: best.n }
}

/** Whether two ages, ms, are one, but for how exactly such ends come. */
export function together(low: number, high: number): boolean {
  return high - low <= Math.max(NARROWEST, (SPREAD * (low + high)) / 2)
}
