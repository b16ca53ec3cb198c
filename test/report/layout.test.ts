import { describe, expect, test } from 'vitest'
import { table, wrap } from '../../src/report/terminal/layout.ts'

describe('text of any script in columns', () => {
  test.each([
    ['ideographs, two columns each', '注文'.repeat(5), 8, ['注文注文', '注文注文', '注文']],
    ['ideographs where an odd column is left over', '注文注', 5, ['注文', '注']],
    ['half-width letters among them', 'a注b文', 3, ['a注', 'b文']],
    [
      'letters with marks, which take no column',
      'a\u0300\u0301'.repeat(4),
      3,
      ['à\u0301'.repeat(3), 'à\u0301'],
    ],
    ['emoji', '🙂🙂🙂', 4, ['🙂🙂', '🙂']],
    ['a character wider than the line', '注文', 1, ['注', '文']],
    ['ASCII behind a seam', 'one/two/three', 8, ['one/two/', 'three']],
  ])('breaks %s', (_, text, width, lines) => {
    expect(wrap(text, width).map((line) => line.normalize('NFD'))).toEqual(
      lines.map((line) => line.normalize('NFD')),
    )
  })

  test('stands in a table below its head', () => {
    const head = [
      { head: 'name', align: 'left' },
      { head: 'value', align: 'right' },
    ] as const
    const groups = [[{ cells: ['注文', '1 ms'] }, { cells: ['orders', '12 ms'] }]]
    expect(table(head, groups, { width: 80, unicode: true, color: false })).toEqual([
      'name    value',
      '注文     1 ms',
      'orders  12 ms',
    ])
  })
})
