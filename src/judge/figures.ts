import type { MetricUnit } from '../model/metrics.ts'

const NBSP = '\u00a0'

/** A whole number, thousands by comma, with a real minus: `73,112`. `–`: not a number. */
export function whole(value: number): string {
  return Number.isFinite(value) ? grouped(value, 0) : '–'
}

/** Three significant digits, at most: `1.99`, `54`, `2,710`. */
export function three(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  const decimals = size === 0 || size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.1 ? 2 : 4
  return grouped(value, decimals)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
}

/** To 0.1 ms, from 1,000 on whole: `77.7 ms`. */
export function milliseconds(value: number): string {
  return Number.isFinite(value) ? `${grouped(value, Math.abs(value) < 999.95 ? 1 : 0)}${NBSP}ms` : '–'
}

/** A share (0..1) in percent; two decimals under 1 %, where a whole one would hide what is judged: `0.48 %`. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return '–'
  const near = Math.min(Math.abs(share), Math.abs(1 - share))
  return `${grouped(share * 100, near > 0 && near < 0.00995 ? 2 : 0)}${NBSP}%`
}

/** A length of time: `90 s`, `6 min`. */
export function time(ms: number): string {
  return ms < 120_000 ? `${three(ms / 1000)}${NBSP}s` : `${three(ms / 60_000)}${NBSP}min`
}

/** A value of a metric, in its unit. */
export function figure(value: number, unit: MetricUnit | 'per-second'): string {
  switch (unit) {
    case 'ms':
      return milliseconds(value)
    case 'share':
      return percent(value)
    case 'per-second':
      return `${three(value)}${NBSP}/s`
    case 'bytes':
      return `${whole(value)}${NBSP}bytes`
    case 'count':
      return Number.isInteger(value) ? whole(value) : three(value)
  }
}

/** `1 run`, `10 runs`; the plural is the word + s unless given. */
export function counted(n: number, word: string, plural = `${word}s`): string {
  return `${whole(n)} ${n === 1 ? word : plural}`
}

function grouped(value: number, decimals: number): string {
  const size = Math.abs(value)
  if (size >= 1e21) return value.toPrecision(3).replace('-', '−')
  const [digits = '0', fraction] = size.toFixed(decimals).split('.')
  const zero = !/[1-9]/.test(digits + (fraction ?? ''))
  const commas = digits.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 && !zero ? '−' : ''}${commas}${fraction === undefined ? '' : `.${fraction}`}`
}
