/** Numbers in 0..1, the same for the same seed (mulberry32). */
export function seeded(seed: string): () => number {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** So many of them, each as likely as any other, in an order of chance. */
export function drawn<T>(all: readonly T[], count: number, random: () => number): readonly T[] {
  const left = [...all]
  const most = Math.min(count, left.length)
  for (let i = 0; i < most; i++) {
    const at = i + Math.floor(random() * (left.length - i))
    ;[left[i], left[at]] = [left[at]!, left[i]!]
  }
  return left.slice(0, most)
}

/** How many a share is of so many: to the nearest, and one at least where there is any. */
export function countOf(share: number, all: number): number {
  return share > 0 && all > 0 ? Math.max(1, Math.round(share * all)) : 0
}
