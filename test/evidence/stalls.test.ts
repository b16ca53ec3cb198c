import { expect, it } from 'vitest'
import type { Entry } from '../../src/evidence/lives/entries.ts'
import { stallsOf, stallsSeen } from '../../src/evidence/lives/stalls.ts'
import type { Turn } from '../../src/model/lives.ts'

const END = 10_000

function book(...turns: readonly (readonly [t: number, turn: Turn])[]): readonly Entry[] {
  return [
    { t: 0, turn: 'wanted', tags: {} },
    { t: 100, turn: 'open', tags: {} },
    { t: 100, turn: 'subscribed', tags: {} },
    ...turns.map(([t, turn]) => ({ t, turn, tags: {} })),
  ]
}

it.each<[string, ReturnType<typeof book>, { sockets: number; seconds: number; longest: number }]>([
  ['that always spoke is not', book([9000, 'ended']), { sockets: 0, seconds: 0, longest: 0 }],
  [
    'is stalled until something comes, as often as it is',
    book([2000, 'stalled'], [2500, 'revived'], [4000, 'stalled'], [5200, 'revived'], [9000, 'ended']),
    { sockets: 1, seconds: 1.7, longest: 1200 },
  ],
  [
    'is stalled until it is cut',
    book([2000, 'stalled'], [3000, 'early']),
    { sockets: 1, seconds: 1, longest: 1000 },
  ],
  [
    'is stalled until the plan closes it',
    book([2000, 'stalled'], [9000, 'ended']),
    { sockets: 1, seconds: 7, longest: 7000 },
  ],
  [
    'of which nobody saw the end is stalled to the end of the run',
    book([2000, 'stalled']),
    { sockets: 1, seconds: 8, longest: 8000 },
  ],
])('a socket %s', (_, entries, expected) => {
  const stalls = stallsOf(new Map([[0, entries]]), END)
  expect(stalls).toEqual({ of: 1, ...expected })
  expect(stallsSeen([{ scenario: 'orders', feed: null, ...stalls }])).toHaveLength(expected.sockets)
})

it('counts users, whatever the number of their sockets, and those alone who had one', () => {
  const twice = book([2000, 'stalled'], [3000, 'early'], [4000, 'wanted'], [4100, 'open'], [5000, 'stalled'])
  const never: readonly Entry[] = [{ t: 0, turn: 'wanted', tags: {} }]
  const books = new Map([
    [0, twice],
    [1, book([3000, 'stalled'], [3100, 'revived'])],
    [2, book()],
    [3, never],
  ])
  expect(stallsOf(books, END)).toEqual({ sockets: 2, of: 3, seconds: 6.1, longest: 5000 })
})
