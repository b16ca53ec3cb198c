const ROUNDS = 64

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const K = fractions(ROUNDS, Math.cbrt)
/** The same of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const START = fractions(8, Math.sqrt)

function fractions(count: number, root: (n: number) => number): Uint32Array {
  const words: number[] = []
  for (let n = 2; words.length < count; n++) {
    if (isPrime(n)) words.push(Math.floor((root(n) % 1) * 2 ** 32))
  }
  return Uint32Array.from(words)
}

function isPrime(n: number): boolean {
  for (let i = 2; i * i <= n; i++) if (n % i === 0) return false
  return true
}

/** SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, in lower-case hex. Pure: no `node:crypto` in model/ and plan/. */
export function sha256Hex(text: string): string {
  const message = padded(new TextEncoder().encode(text))
  const hash = START.slice()
  const schedule = new Uint32Array(ROUNDS)
  for (let at = 0; at < message.byteLength; at += 64) {
    fillSchedule(schedule, message, at)
    compress(hash, schedule)
  }
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** A one bit, zeros, and the length in bits, to a whole number of 64-byte blocks (FIPS 180-4, 5.1.1). */
function padded(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 9) / 64)
  const out = new Uint8Array(blocks * 64)
  out.set(bytes)
  out[bytes.length] = 0x80
  const view = new DataView(out.buffer)
  view.setBigUint64(out.length - 8, BigInt(bytes.length) * 8n)
  return view
}

const rotate = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

function fillSchedule(w: Uint32Array, message: DataView, at: number): void {
  for (let t = 0; t < 16; t++) w[t] = message.getUint32(at + 4 * t)
  for (let t = 16; t < ROUNDS; t++) {
    const a = w[t - 15]!
    const b = w[t - 2]!
    const small0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)
    const small1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10)
    w[t] = w[t - 16]! + small0 + w[t - 7]! + small1
  }
}

function compress(hash: Uint32Array, w: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let t = 0; t < ROUNDS; t++) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + big1 + choice + K[t]! + w[t]!) | 0
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + big0 + majority) | 0
  }
  const state = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) hash[i] = hash[i]! + state[i]!
}
