import type { SchemaError, SchemaPart } from '../../../generated/plan-validator.js'
import { nearest } from '../../../model/nearest.ts'
import { flow } from './flow.ts'
import { quoted, safe } from './problems.ts'

/** What follows "found X, expected Y" where the slip is a common one: how to write it. */
export function hint({ data, parentSchema, schema, keyword }: SchemaError): string {
  if (keyword === 'const') return String(schema) === data ? '; write it without quotes' : ''
  const title = parentSchema.title ?? ''
  if (title.startsWith('a duration, or ramp')) return moment(data)
  if (title.startsWith('a duration')) return duration(data)
  if (typeof data === 'number' && data > 0) {
    if (title.startsWith('a percentage')) return `; write ${data}%`
    if (title.startsWith('a rate')) return `; write ${data}/s`
  }
  return keyword === 'type' ? shape(data, parentSchema) : ''
}

/** `stedy + 30s`, or a phase in which no storm can be. */
function moment(data: unknown): string {
  const [, phase, rest = ''] = typeof data === 'string' ? (/^([a-z]{1,12})(.*)$/s.exec(data) ?? []) : []
  if (phase === undefined) return duration(data)
  const close = nearest(phase, ['ramp', 'steady'])
  if (close === undefined) return '; a storm lies in the steady time'
  return close === phase ? `; ${UNITS}` : `; did you mean ${quoted(`${close}${rest}`)}?`
}

const UNITS = 'a duration is a number with ms, s, m or h'

/** The commonest slips: no unit, a unit in words, a space before it. */
function duration(data: unknown): string {
  if (typeof data === 'number' && data > 0) return `; write ${data}s or ${data}ms`
  if (typeof data !== 'string') return ''
  const [, number, unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?) ?([A-Za-z]{0,12})$/.exec(data) ?? []
  if (number === undefined) return `; ${UNITS}`
  const word = unit.toLowerCase()
  const known =
    ['ms', 's', 'm', 'h'].find((one) => word === one) ?? (word.startsWith('milli') ? 'ms' : word[0])
  return known !== undefined && /^(?:ms|s|m|h)$/.test(known) ? `; write ${number}${known}` : `; ${UNITS}`
}

/** Dashes make a list, and what has none is a mapping. */
function shape(data: unknown, { type, examples }: SchemaPart): string {
  const isMapping = typeof data === 'object' && data !== null && !Array.isArray(data)
  if (type === 'object' && Array.isArray(data)) return '; write its keys without dashes'
  if (type !== 'array') return ''
  if (isMapping) return '; begin each entry with a dash'
  const isText = Array.isArray(examples?.[0]) && typeof examples[0][0] === 'string'
  return typeof data === 'string' && isText ? `; write ${safe(flow([data]), 80)}` : ''
}
