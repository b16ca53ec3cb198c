import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { NoExposition, valuesIn } from '../../../src/companions/watch/exposition.ts'
import { parseSeries } from '../../../src/model/load/watched.ts'

const PAGE = `# HELP a A "quoted" {help}.
# TYPE a gauge
a 1
a_b:c  +2.5e3\t1700000000000
h{le="0.5",path="/x\\\\y\\"z\\n,}"} 3
h{le="+Inf",path="/x"} 4\r
h { le = "1" , } .5
n NaN
i -Inf
i{x="1"} 5
`

const read = (...series: string[]) => valuesIn(PAGE, series.map(parseSeries))

test.each([
  ['a', 1],
  ['a_b:c', 2500],
  ['h', 7.5],
  ['h{le="0.5"}', 3],
  ['h{path="/x"}', 4],
  ['h{le="1"}', 0.5],
  ['h{path="/x\\\\y\\"z\\n,}"}', 3],
  ['h{le="0.5",path="/x"}', null],
  ['absent', null],
  ['n', null],
  ['i', null],
  ['i{x="1"}', 5],
])('reads %s as %s', (series, value) => expect(read(series)).toEqual([value]))

test.each([
  ['', 1],
  ['# only comments\n', 1],
  ['<!doctype html>\n<p>a 1</p>', 1],
  ['{"a": 1}', 1],
  ['a 1\na', 2],
  ['a 1\na 1 2 3', 2],
  ['a 1\n\nb 0x10', 3],
  ['a 1\nb{x="1} 2', 2],
  ['a{x="1",x="2"} 2', 1],
  ['a{x="\\d"} 2', 1],
  ['a1.5', 1],
  ['a 1_000', 1],
])('refuses a page that is none: %j', (page, line) => {
  let thrown: unknown
  try {
    valuesIn(page, [parseSeries('a')])
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(NoExposition)
  expect((thrown as NoExposition).line).toBe(line)
})

it('reads any text to finite numbers, or refuses it, and says nothing of it', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('a', '{', '}', 'x="', '"', '\\', ' ', '\n', '1', 'NaN', ','),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        const [value] = valuesIn(pieces.join(''), [parseSeries('a')])
        expect(value === null || Number.isFinite(value)).toBe(true)
      } catch (error) {
        expect((error as Error).message).toMatch(/^line \d+ is not of Prometheus' text format$/)
      }
    }),
  )
})

test.each([
  ['labels', `a{${'x="'.repeat(20_000)}`],
  ['one label', `a{x="${'y'.repeat(60_000)}`],
  ['digits', `a ${'1'.repeat(60_000)}x`],
  ['spaces', `a 1${' '.repeat(60_000)}x`],
  ['a name', 'a'.repeat(1_000_000)],
])('takes no time that grows faster than the page: %s', (_, page) => {
  const begun = performance.now()
  expect(() => valuesIn(page, [parseSeries('a')])).toThrow(NoExposition)
  expect(performance.now() - begun).toBeLessThan(1000)
})
