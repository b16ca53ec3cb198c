import { describe, expect, it } from 'vitest'
import { seenRows } from '../../src/judge/seen/seen.ts'
import { record, trend } from './support.ts'

function seenOf(
  slices: readonly (number | null)[] | null,
  selector = 'ws_message_latency{feed:orders,phase:steady}',
) {
  const stats = [trend({ slices }, 1, selector)]
  return seenRows([record({ seen: [], shares: [], stats })], [], {}).map(({ code, message }) => [
    code,
    message.replaceAll('\u00a0', ' '),
  ])
}

const GROWN = [30, 31, 33, 40, 45, 44, 60, 71, 90, 95]

describe('a latency through the steady time', () => {
  it('is told where it grows', () => {
    expect(seenOf(GROWN)).toEqual([
      [
        'latency_growing',
        'latency of orders grew through the steady time: median 31.0 ms in its first three tenths, 90.0 ms in its last',
      ],
    ])
    expect(seenOf(GROWN, 'ws_message_latency{phase:steady}').map(([code]) => code)).toEqual([
      'latency_growing',
    ])
  })

  it.each([
    ['goes up and down', [30, 90, 31, 95, 30, 60, 90, 40, 33, 95]],
    ['grows by little', GROWN.map((ms) => 200 + ms / 4)],
    ['grows by less than anybody feels', GROWN.map((ms) => ms / 10)],
    ['falls', GROWN.toReversed()],
    ['steps up once', [30, 30, 30, 30, 30, 90, 90, 90, 90, 90]],
    ['has no slices', null],
    ['has few', [30, null, null, null, null, null, null, null, null, 90]],
  ])('is not told where it %s', (_, slices) => {
    expect(seenOf(slices)).toEqual([])
  })

  it('is not told of parts of a feed', () => {
    expect(seenOf(GROWN, 'ws_message_latency{feed:orders,phase:steady,scenario:orders}')).toEqual([])
  })
})
