import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_LINE, readSamples, SampleReader } from '../../../src/engine/k6/read/stream.ts'
import { FILLER } from '../../../src/model/metrics/internal.ts'
import type { Sample } from '../../../src/model/sample.ts'
import { heldBytes } from '../../support/memory.ts'

const point = (metric: string, time: string, value: string, tags: string, more = '') =>
  `{"metric":${JSON.stringify(metric)},"type":"Point","data":{"time":"${time}","value":${value},"tags":${tags}${more}}}`

const TIME = '2026-11-24T02:13:36.769252139Z'
const LINE = point('ws_message_latency', TIME, '3', '{"feed":"orders","group":"","scenario":"feed"}')

function readAll(bytes: Uint8Array, cuts: readonly number[] = []): { samples: Sample[]; torn: object } {
  const reader = new SampleReader('k6')
  const edges = [0, ...[...cuts].sort((a, b) => a - b), bytes.length]
  const samples: Sample[] = []
  for (let i = 1; i < edges.length; i += 1)
    samples.push(...reader.push(bytes.subarray(edges[i - 1], edges[i])))
  samples.push(...reader.end())
  return { samples, torn: reader.torn }
}

const read = (text: string) => readAll(Buffer.from(text))

/** The plainest reader there is: what the fast one must agree with. */
function byJson(text: string): Sample[] {
  const out: Sample[] = []
  for (const line of text.split('\n')) {
    if (line === '') continue
    const { type, metric, data } = JSON.parse(line)
    if (type !== 'Point') continue
    const [, seconds, fraction = '', zone] = /^(.{19})(?:\.(\d+))?(.*)$/.exec(data.time) as RegExpExecArray
    const t = Date.parse(seconds + (zone as string)) + Number(fraction.padEnd(9, '0').slice(0, 9)) / 1e6
    out.push({ t, metric, value: data.value ?? Number.NaN, tags: data.tags, source: 'k6' })
  }
  return out
}

const pad = (value: number, digits = 2) => String(value).padStart(digits, '0')
const twoDigits = (max: number, min = 0) => fc.integer({ min, max }).map((value) => pad(value))
const zone = fc.oneof(
  fc.constant('Z'),
  fc.tuple(fc.constantFrom('+', '-'), twoDigits(14), twoDigits(59)).map(([sign, h, m]) => `${sign}${h}:${m}`),
)
const fraction = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 999_999_999 }).map((nanos) => `.${pad(nanos, 9).replace(/0+$/, '') || '0'}`),
)
const time = fc
  .tuple(
    fc.integer({ min: 1970, max: 2100 }),
    twoDigits(12, 1),
    twoDigits(28, 1),
    twoDigits(23),
    twoDigits(59),
    twoDigits(59),
    fraction,
    zone,
  )
  .map(
    ([year, month, day, h, m, s, nanos, offset]) => `${year}-${month}-${day}T${h}:${m}:${s}${nanos}${offset}`,
  )
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => JSON.stringify(number)),
  fc.integer().map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([a, b]) => `${a}.${b}`),
  fc.constantFrom('0', '-0', '1e+21', '1E-7', 'null', '1e999', '123456789012345678', '0.1', '-0.000001'),
)
const word = fc.oneof(
  fc.constantFrom('orders', 'quotes', '', 'steady'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const tags = fc
  .dictionary(fc.constantFrom('feed', 'phase', 'name', 'über', '__proto__', 'a"b'), word, { maxKeys: 4 })
  .map((set) => JSON.stringify(set))
const metric = fc.constantFrom(
  'ws_message_latency',
  'gen_lag',
  'ws_msgs_received',
  'a',
  'naïve',
  'with"quote',
)
const more = fc.constantFrom('', '', '', ',"metadata":{"trace":"x}}y"}')
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(metric, time, value, tags, more).map((parts) => point(...parts)) },
  { weight: 1, arbitrary: fc.constant('{"type":"Metric","data":{"name":"a","type":"trend"},"metric":"a"}') },
  {
    weight: 1,
    arbitrary: fc.constant(
      `{"type": "Point", "metric": "a", "data": {"value": 1, "time": "${TIME}", "tags": {}}}`,
    ),
  },
)

describe('reading the sample stream', () => {
  it('gives what JSON.parse per line gives, wherever the chunks are cut', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }),
        fc.array(fc.nat(9000), { maxLength: 12 }),
        fc.boolean(),
        (lines, cuts, ended) => {
          const text = lines.join('\n') + (ended && lines.length > 0 ? '\n' : '')
          const bytes = Buffer.from(text)
          const { samples, torn } = readAll(
            bytes,
            cuts.map((cut) => Math.min(cut, bytes.length)),
          )
          expect(samples).toStrictEqual(byJson(text))
          expect(torn).toEqual({ bytes: 0, lines: 0 })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('gives the same samples when every byte comes alone', () => {
    const text = `${[LINE, LINE.replace('3,', '4.25,'), LINE].join('\n')}\n`
    const cuts = Array.from({ length: text.length }, (_, i) => i)
    expect(readAll(Buffer.from(text), cuts)).toEqual(read(text))
  })

  it('hands out one object for equal tag sets, in whatever order they are written', () => {
    const { samples } = read(
      [LINE, LINE, point('a', TIME, '1', '{"scenario":"feed","group":"","feed":"orders"}')].join('\n'),
    )
    expect(samples[1]?.tags).toBe(samples[0]?.tags)
    expect(samples[2]?.tags).toBe(samples[0]?.tags)
  })

  it('keeps more distinct tag sets apart than it remembers per metric', () => {
    const lines = Array.from({ length: 400 }, (_, i) => point('a', TIME, String(i), `{"feed":"f${i % 40}"}`))
    expect(read(lines.join('\n')).samples.map((sample) => sample.tags.feed)).toEqual(
      lines.map((_, i) => `f${i % 40}`),
    )
  })

  it('accepts a torn last line and counts its bytes', () => {
    const { samples, torn } = read(`${LINE}\n${LINE.slice(0, 90)}`)
    expect(samples).toHaveLength(1)
    expect(torn).toEqual({ bytes: 90, lines: 0 })
  })

  it('takes a last line that lacks nothing but its newline', () => {
    expect(read(`${LINE}\n${LINE}`)).toMatchObject({
      samples: [{ value: 3 }, { value: 3 }],
      torn: { bytes: 0, lines: 0 },
    })
  })

  it('does not read two broken lines as one', () => {
    const text = `${LINE}\n${LINE.slice(0, 100)}\n${LINE.slice(100)}\n${LINE}\n`
    expect(read(text)).toMatchObject({ samples: [{ value: 3 }, { value: 3 }], torn: { bytes: 0, lines: 2 } })
  })

  it.each([
    ['text', 'panic: runtime error'],
    ['an empty line', ''],
    ['an array', '[1,2]'],
    ['no type', '{"metric":"a"}'],
    ['a number for a tag', point('a', TIME, '1', '{"a":1}')],
    ['a text for the value', point('a', TIME, '"1"', '{}')],
    ['a leading zero', point('a', TIME, '01', '{"a":"b"}')],
    ['a bare point', point('a', TIME, '1.', '{"a":"b"}')],
    ['NaN, which is not JSON', point('a', TIME, 'NaN', '{"a":"b"}')],
    ['a 13th month', point('a', '2026-13-24T02:13:36Z', '1', '{"a":"b"}')],
    ['a time without zone', point('a', '2026-11-24T02:13:36.5', '1', '{"a":"b"}')],
    ['a time without decimals after the point', point('a', '2026-11-24T02:13:36.Z', '1', '{"a":"b"}')],
    ['broken tags', point('a', TIME, '1', '{"a":"b"')],
    ['data that is null', '{"metric":"a","type":"Point","data":null}'],
  ])('counts a line that is no sample and goes on: %s', (_, junk) => {
    // Twice, since a metric's second line takes another way through the reader than its first.
    const known = point('a', TIME, '1', '{"a":"b"}')
    expect(read(`${junk}\n${known}\n${junk}\n${known}\n`)).toMatchObject({
      samples: [{}, {}],
      torn: { bytes: 0, lines: 2 },
    })
  })

  it('drops the filler that pushes a block out', () => {
    const filler = point(FILLER, TIME, '0', '{"scenario":"a"}')
    expect(read(`${filler}\n${filler}\n${LINE}\n`)).toMatchObject({
      samples: [{ value: 3 }],
      torn: { lines: 0 },
    })
  })

  it('shows non-finite values instead of losing them', () => {
    const lines = ['1', '1e999', '-1e999', 'null'].map((text) => point('a', TIME, text, '{"a":"b"}'))
    const values = read(lines.join('\n')).samples.map((sample) => sample.value)
    expect(values).toEqual([1, Infinity, -Infinity, Number.NaN])
  })

  it('drops and counts a line that never ends, without holding it', async () => {
    const before = heldBytes()
    let highest = 0
    async function* flood() {
      yield Buffer.from(`${LINE}\n`)
      for (let i = 0; i < 800; i += 1) {
        yield Buffer.alloc(65_536, 'x')
        if (i % 50 === 0) highest = Math.max(highest, heldBytes() - before)
      }
      yield Buffer.from(`\n${LINE}\n`)
    }
    const stream = readSamples(flood(), 'k6')
    const samples: Sample[] = []
    for await (const batch of stream) samples.push(...batch)
    expect(samples).toHaveLength(2)
    expect(stream.torn).toEqual({ bytes: 800 * 65_536, lines: 1 })
    expect(highest).toBeLessThan(4 * 1024 * 1024)
  })

  it('counts an overlong line alike in one chunk and in many', () => {
    const text = `${LINE}\n${point('a', TIME, '1', `{"a":"${'x'.repeat(MAX_LINE)}"}`)}\n${LINE}\n`
    const whole = readAll(Buffer.from(text))
    expect(whole).toMatchObject({ samples: [{}, {}], torn: { lines: 1 } })
    expect(readAll(Buffer.from(text), [100, 70_000, 900_000])).toEqual(whole)
  })
})
