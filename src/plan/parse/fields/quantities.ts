import type { Range } from '../../../model/load/step.ts'
import type { Offset } from '../../plan.ts'

const UNIT_MS: { readonly [unit: string]: number } = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 }
const PER_SECOND: { readonly [unit: string]: number } = { s: 1, m: 60, h: 3600 }

/** `1m30s` in whole ms. The text has the schema's form of a duration. */
export function durationMs(text: string): number {
  let sum = 0
  for (const [, number, unit] of text.matchAll(/(\d{1,9}(?:\.\d{1,3})?)(ms|h|m|s)/g))
    sum += Number(number) * (UNIT_MS[unit!] ?? 0)
  return Math.round(sum)
}

/** `1s..2s`, or `1s` for both bounds, in ms. */
export function rangeMs(text: string): Range {
  const [from = '', to] = text.split('..')
  return [durationMs(from), durationMs(to ?? from)]
}

/** `steady + 30s`, `ramp`, or `2m` since the scenario's start. The text has the schema's form of one. */
export function offset(text: string): Offset {
  const [, phase, time = ''] = /^(ramp|steady)?(?: *\+ *)?(.*)$/s.exec(text) ?? []
  return { since: (phase as Offset['since'] | undefined) ?? 'start', ms: durationMs(time) }
}

/** `20/s`, `10/m` or `6/h` per second. */
export function perSecond(text: string): number {
  const [number, unit] = text.split('/')
  return Number(number) / (PER_SECOND[unit ?? ''] ?? 1)
}

/** Messages per socket and second, as `Messages` holds them. */
export interface StatedRate {
  readonly rate: number
  readonly rateTo?: number
  readonly rateUnit?: number
}

/** `20/s`, `200/10s`, or `5/s..50/s`, whose longer unit is told. */
export function statedRate(text: string): StatedRate {
  const [from, to] = text.split('..').map((end) => {
    const [number, unit = ''] = end.split('/')
    const seconds = durationMs(/^\d/.test(unit) ? unit : `1${unit}`) / 1000
    return { rate: Number(number) / seconds, seconds }
  }) as [End, End?]
  const unit = Math.max(from.seconds, to?.seconds ?? 0)
  return {
    rate: from.rate,
    ...(to === undefined ? {} : { rateTo: to.rate }),
    ...(unit === 1 ? {} : { rateUnit: unit }),
  }
}

interface End {
  readonly rate: number
  readonly seconds: number
}

/** `5%` as 0.05. */
export function share(text: string): number {
  return Number(text.slice(0, -1)) / 100
}

const BYTES: { readonly [unit: string]: number } = { B: 1, KiB: 1024, MiB: 1024 * 1024 }

/** `1KiB/s` as bytes; `pause` as 0. The text has the schema's form of one. */
export function bytesPerSecond(text: string): number {
  const [, number = '0', unit = 'B'] = /^(\d{1,9})(B|KiB|MiB)\/s$/.exec(text) ?? []
  return Number(number) * (BYTES[unit] ?? 1)
}
