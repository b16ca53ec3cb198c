import { describe, expect, it } from 'vitest'
import { failureOf, fileText, parse, planText } from './support.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** A right plan of exactly so many bytes. */
function padded(bytes: number): string {
  const text = `${planText()}\n#`
  return text + 'x'.repeat(bytes - text.length)
}

describe('the bytes of a plan', () => {
  it('may be a text or bytes, with or without a byte order mark, with any line ends', () => {
    const text = fileText('examples/orders-feed.yaml')
    const plan = parse(text)
    expect(parse(encode(text))).toEqual(plan)
    expect(parse(encode(`\ufeff${text}`))).toEqual(plan)
    expect(parse(`\ufeff${text}`)).toEqual(plan)
    expect(parse(text.replaceAll('\n', '\r\n'))).toEqual(plan)
  })

  it('are at most 256 KiB', () => {
    expect(parse(padded(262_144)).name).toBe('small')
    expect(failureOf(padded(262_145)).message).toBe(
      'plan.yaml:1:1 the plan has 262145 bytes; the limit is 262144 (256 KiB)',
    )
  })

  it('are counted as UTF-8, not as characters', () => {
    expect(failureOf(`${planText()}\n# ${'é'.repeat(140_000)}`).message).toContain('the limit is 262144')
  })

  it('may hold any language in texts', () => {
    expect(parse(planText({ head: 'description: "Ordrer på åbningstid – 取引 🙂"' })).description).toBe(
      'Ordrer på åbningstid – 取引 🙂',
    )
  })

  it('have their columns counted from the text after the byte order mark', () => {
    expect(failureOf(encode('\ufeffnme: x')).problems[0]).toMatchObject({ line: 1, column: 1 })
  })

  it('keep a key as it is written, whatever type YAML sees in it', () => {
    const socket = '      errors: [{ match: { 1: a, null: b, true: c, 1e3: d } }]'
    const { orders } = parse(planText({ socket })).scenarios
    expect(orders).toMatchObject({
      socket: { errors: [{ all: [{ path: '1' }, { path: 'null' }, { path: 'true' }, { path: '1e3' }] }] },
    })
  })

  it("may use the tags of YAML's core schema", () => {
    expect(parse(planText({ head: 'description: !!str 12' })).description).toBe('12')
  })
})
