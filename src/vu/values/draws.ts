type Words = [number, number, number, number]

/**
 * What one user draws at random in one iteration: the same numbers for the same seed, whatever the engine. Every place of the
 * plan that draws has its own, in the order in which it draws there.
 */
export class Draws {
  private readonly seed: Words
  private readonly counts: number[] = []

  /** @param seed says whose draws they are. */
  constructor(seed: string) {
    this.seed = hash(seed)
  }

  /** Numbers in 0..1 for the next draw at a place. */
  at(place: number): () => number {
    const count = this.counts[place] ?? 0
    this.counts[place] = count + 1
    const [a, b, c, d] = this.seed
    const random = sfc32([a ^ (place + 1), b ^ (count + 1), c, d])
    for (let rounds = 0; rounds < 12; rounds++) random()
    return random
  }
}

/** 128 bits of a text (cyrb128): so many that no two users share them by chance. */
function hash(text: string): Words {
  let [a, b, c, d]: Words = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a]
}

/** Chris Doty-Humphrey's sfc32, of PractRand. */
function sfc32([a, b, c, d]: Words): () => number {
  return () => {
    const next = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + next) | 0
    return (next >>> 0) / 0x100000000
  }
}
