/**
 * The rule of the study, section 3, written down once more and as plainly as possible, from the text and not from
 * src/judge: loops over arrays, integrals by Simpson's rule, inverses by bisection. Natural logarithms are taken here.
 */

export interface Run {
  readonly count: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
  readonly p975: number
  readonly p99: number
  readonly slices: readonly number[]
  /** ln of the machine factor. */
  readonly probe: number
}

export interface Asked {
  readonly set: 'summary' | 'quantiles' | 'slices'
  readonly probe: boolean
  readonly R: number
  readonly whole: boolean
}

interface Channel {
  readonly name: string
  readonly y: (run: Run) => number
  readonly s02: number
  readonly nu0: number
  readonly low: boolean
  /** Quantile and squared coefficient, for a clock of whole ms. */
  readonly w: readonly (readonly [keyof Run, number])[]
}

const ln = Math.log

function middle(values: readonly number[]): number {
  const v = [...values].sort((a, b) => a - b)
  const n = v.length
  return n % 2 === 1 ? v[(n - 1) / 2]! : (v[n / 2 - 1]! + v[n / 2]!) / 2
}

function average(values: readonly number[]): number {
  let total = 0
  for (const value of values) total += value
  return total / values.length
}

function sortedUp(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b)
}

function channels(base: readonly Run[], { set, probe, R }: Asked): Channel[] {
  const h = middle(base.map((run) => ln(run.p99 / run.p95))) / ln(5)
  const v = Math.min(2, h) ** 2 / (0.01 * middle(base.map((run) => run.count)))
  const b = middle(
    base.map((run) => {
      const up = sortedUp(run.slices.map(ln))
      return up[8]! - up[1]!
    }),
  )
  const edge: Channel = {
    name: 'edge',
    y: (run) => ln(run.p99) - (ln(run.p75) + ln(run.p95)) / 2,
    s02: 0.17 * R * R + 0.0047 + 0.28 * v,
    nu0: 8,
    low: false,
    w: [
      ['p99', 1],
      ['p75', 0.25],
      ['p95', 0.25],
    ],
  }
  const tail: Channel = {
    name: 'tail',
    y: (run) => (ln(run.p975) + ln(run.p99)) / 2 - ln(run.p75),
    s02: 0.13 * R * R + 0.0045 + 0.2 * v,
    nu0: 8,
    low: false,
    w: [
      ['p975', 0.25],
      ['p99', 0.25],
      ['p75', 1],
    ],
  }
  const calmY = (run: Run) => average(sortedUp(run.slices.map(ln)).slice(0, 5))
  const calm: Channel = {
    name: 'calm',
    y: probe ? (run) => calmY(run) - 0.8 * run.probe : calmY,
    s02: probe ? 0.04 * R * R + 0.0026 : R * R + 0.0016,
    nu0: probe ? 16 : 10,
    low: true,
    w: [['p50', 0.3]],
  }
  const body: Channel = {
    name: 'body',
    y: (run) => (ln(run.p25) + ln(run.p50)) / 2,
    s02: R * R + 0.0016,
    nu0: 10,
    low: true,
    w: [
      ['p25', 0.25],
      ['p50', 0.25],
    ],
  }
  const p50: Channel = {
    name: 'p50',
    y: probe ? (run) => ln(run.p50) - 0.8 * run.probe : (run) => ln(run.p50),
    s02: probe ? 0.04 * R * R + 0.0026 : R * R + 0.0016,
    nu0: probe ? 16 : 10,
    low: true,
    w: [['p50', 1]],
  }
  const trend: Channel = {
    name: 'trend',
    y: (run) => average(run.slices.slice(7).map(ln)) - average(run.slices.slice(0, 3).map(ln)),
    s02: 0.25 * b * b + 0.0005,
    nu0: 8,
    low: true,
    w: [['p50', 0.3]],
  }
  const ratio: Channel = {
    name: 'ratio',
    y: (run) => ln(run.p99) - ln(run.p50),
    s02: 0.23 * R * R + 0.0067 + 0.28 * v,
    nu0: 8,
    low: false,
    w: [
      ['p99', 1],
      ['p50', 1],
    ],
  }
  const p99: Channel = {
    name: 'p99',
    y: (run) => ln(run.p99),
    s02: 1.5 * R * R + 0.009 + 0.24 * v,
    nu0: 8,
    low: true,
    w: [['p99', 1]],
  }
  if (set === 'summary') return [ratio, p50, p99]
  if (set === 'quantiles') return [edge, tail, probe ? p50 : body, p99]
  return [edge, tail, calm, trend, p99]
}

const LOW: { [k: number]: readonly [number, number] } = {
  1: [0, 1],
  3: [-0.4232, 0.6248],
  5: [-0.5524, 0.4957],
}
const WINS: { [k: number]: readonly [number, number] } = {
  1: [0, 1],
  3: [-0.0296, 0.5848],
  5: [-0.0306, 0.4536],
}

function look(channel: Channel, cand: readonly Run[], base: readonly Run[], whole: boolean) {
  const y = base.map(channel.y)
  const n = y.length
  let s02 = channel.s02
  if (whole) {
    for (const [quantile, w] of channel.w) {
      const q = Math.exp(middle(base.map((run) => ln(run[quantile] as number))))
      s02 += w / (6 * q * q)
    }
  }
  const s0 = Math.sqrt(s02)
  let s2 = 0
  let nuN = 0
  if (n === 2) {
    s2 = (y[0]! - y[1]!) ** 2 / 2
    nuN = 0.5
  } else if (n > 2) {
    const m = middle(y)
    for (const value of y) s2 += Math.min(Math.abs(value - m), 2.5 * s0) ** 2
    s2 /= n - 1
    nuN = 0.9 * (n - 1)
  }
  const nu = channel.nu0 + nuN
  const S = Math.sqrt((channel.nu0 * s02 + nuN * s2) / nu)
  let c = middle(y)
  if (n >= 3) {
    for (const _ of [1, 2]) {
      let move = 0
      for (const value of y) move += Math.max(-1.3 * S, Math.min(1.3 * S, value - c))
      c += move / n
    }
  }
  const vc = n >= 3 ? 1.1 / n : 1 / n
  const x = sortedUp(cand.map(channel.y))
  const half = Math.ceil(x.length / 2)
  const T = channel.low
    ? average(x.slice(0, half))
    : average(x.map((value) => Math.min(value, x[half - 1]! + 1.5 * S)))
  const [mu, sd] = (channel.low ? LOW : WINS)[x.length]!
  const t = (T - c - mu * S) / (S * Math.sqrt(sd * sd + vc))
  return { name: channel.name, z: scoreOf(t, nu), e: T - c - mu * S, c, S }
}

const LIMITS = {
  summary: { l: [0.8, 1.6, 1.3], u: [3.7, 2.62] },
  quantiles: { l: [0.9, 1.4, 1.3], u: [3.6, 2.6] },
  slices: { l: [1.1, 1.6, 1.3], u: [3.45, 2.6] },
  'quantiles probe': { l: [0.9, 1.6, 1.3], u: [4.0, 2.68] },
  'slices probe': { l: [1.1, 1.7, 1.3], u: [3.7, 2.66] },
}

export interface Answer {
  readonly z: number
  readonly e: number
  readonly S: number
  readonly channel: string
  readonly guard: boolean
  readonly answer: 'pass' | 'fail' | 'again'
}

/** One step of the rule, for a single key row and an effect of 2 %. */
export function reference(cand: readonly Run[], base: readonly Run[], asked: Asked): Answer {
  const looked = channels(base, asked).map((channel) => look(channel, cand, base, asked.whole))
  const p99 = looked.pop()!
  const bodyZ = looked.find(({ name }) => ['calm', 'body', 'p50'].includes(name))!.z
  const guard = bodyZ < -2
  let best = { z: Number.NEGATIVE_INFINITY, S: 0, channel: '' }
  for (const { name, z, S } of looked) {
    const held = guard && ['edge', 'tail', 'ratio'].includes(name) && p99.z < z
    const now = held ? { z: p99.z, S: p99.S, channel: 'p99' } : { z, S, channel: name }
    if (now.z > best.z) best = now
  }
  const told = !asked.whole || Math.exp(p99.c) * (Math.exp(p99.e) - 1) >= 1
  const e = told ? p99.e : -9
  const k = cand.length
  const { l, u } =
    LIMITS[asked.probe && asked.set !== 'summary' ? (`${asked.set} probe` as const) : asked.set]
  const step = [1, 3, 5].indexOf(k)
  const limit = k === 1 ? Number.POSITIVE_INFINITY : u[step - 1]! + 0.012 * (Math.min(base.length, 20) - 10)
  const pass = best.z <= l[step]! || (k >= 3 && e < 0)
  const fail = best.z > limit && e >= ln(1.02)
  return { ...best, e, guard, answer: pass ? 'pass' : fail ? 'fail' : 'again' }
}

/** The normal score with the tail of Student's t. */
function scoreOf(t: number, nu: number): number {
  const tail = studentTail(Math.abs(t), nu)
  let low = 0
  let high = 40
  for (let i = 0; i < 100; i++) {
    const mid = (low + high) / 2
    if (normalTail(mid) > tail) low = mid
    else high = mid
  }
  return t < 0 ? -low : low
}

function studentTail(t: number, nu: number): number {
  // With u = arctan(t/√ν) the density is cos^(ν−1): finite ends, and normed by its own integral.
  const density = (u: number) => Math.cos(u) ** (nu - 1)
  const from = Math.atan(t / Math.sqrt(nu))
  return simpson(density, from, Math.PI / 2) / (2 * simpson(density, 0, Math.PI / 2))
}

function normalTail(x: number): number {
  return simpson((u) => Math.exp((-u * u) / 2), x, x + 12) / Math.sqrt(2 * Math.PI)
}

function simpson(f: (x: number) => number, from: number, to: number): number {
  const steps = 800
  const h = (to - from) / steps
  let sum = f(from) + f(to)
  for (let i = 1; i < steps; i++) sum += f(from + i * h) * (i % 2 === 1 ? 4 : 2)
  return (sum * h) / 3
}
