import { isObject } from '../../model/json.ts'

/** Says what is wrong with a value, with the path to it; undefined: nothing. */
export type Shape = (value: unknown, path: string) => string | undefined

/** Where something is, is worked out only for what is wrong: of thousands of records hardly anything is. */
const NOWHERE = '?'

const expects =
  (what: string, test: (value: unknown) => boolean): Shape =>
  (value, path) =>
    test(value) ? undefined : `${path} is not ${what}`

export const aString = expects('a text', (value) => typeof value === 'string')
export const aBoolean = expects('true or false', (value) => typeof value === 'boolean')
export const aNumber = expects('a finite number', (value) => Number.isFinite(value))
export const aCount = expects(
  'a whole number from 0',
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
)
export const anAmount = expects('a number from 0', (value) => Number.isFinite(value) && Number(value) >= 0)

/** One of a few words. */
export function oneOf(...words: readonly (string | number | boolean)[]): Shape {
  return expects(`one of ${words.join(', ')}`, (value) => (words as readonly unknown[]).includes(value))
}

/** A value that may be null. */
export function nullOr(shape: Shape): Shape {
  return (value, path) => (value === null ? undefined : shape(value, path))
}

/** Marks a field that an object may lack; see objectOf. */
export function optional(shape: Shape): Shape & { readonly optional: true } {
  return Object.assign(((value, path) => shape(value, path)) as Shape, { optional: true as const })
}

/** An array, every item of one shape; `length` where it is fixed. */
export function listOf(shape: Shape, length?: number): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path} is not a list`
    if (length !== undefined && value.length !== length) return `${path} has not ${length} items`
    const at = firstWrong(value, shape)
    return at < 0 ? undefined : shape(value[at], `${path}[${at}]`)
  }
}

/** An object used as a map, every value of one shape. */
export function mapOf(shape: Shape): Shape {
  return (value, path) => {
    if (!isObject(value)) return `${path} is not an object`
    const keys = Object.keys(value)
    const at = firstWrong(Object.values(value), shape)
    return at < 0 ? undefined : shape(value[keys[at]!], `${path}[${JSON.stringify(keys[at]!.slice(0, 40))}]`)
  }
}

/** An object with these fields, each of its shape; only optional ones may be missing. Further fields are let pass: a later minor version may add some. */
export function objectOf(fields: { readonly [name: string]: Shape }): Shape {
  const known = Object.entries(fields)
  return (value, path) => {
    if (!isObject(value)) return `${path === '' ? 'it' : path} is not an object`
    for (const [name, shape] of known) {
      const there = Object.hasOwn(value, name)
      if (there ? shape(value[name], NOWHERE) === undefined : 'optional' in shape) continue
      const at = path === '' ? name : `${path}.${name}`
      return there ? shape(value[name], at) : `${at} is missing`
    }
    return undefined
  }
}

/** The shape that the field `kind` chooses. */
export function byKind(shapes: { readonly [kind: string]: Shape }): Shape {
  return (value, path) => {
    const kind = isObject(value) ? value.kind : undefined
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined
    return shape === undefined
      ? `${path}.kind is not one of ${Object.keys(shapes).join(', ')}`
      : shape(value, path)
  }
}

/** The index of the first item that is not of the shape; −1: all are. */
function firstWrong(items: readonly unknown[], shape: Shape): number {
  return items.findIndex((item) => shape(item, NOWHERE) !== undefined)
}
