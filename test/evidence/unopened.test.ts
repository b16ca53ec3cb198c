import { describe, expect, it } from 'vitest'
import { watchDials } from '../../src/evidence/stops/unopened.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { Sample, Tags } from '../../src/model/sample.ts'
import { loadOf, ORDERS, REST, sampler, T0 } from './support.ts'

const sample = sampler()
const failed =
  (reason: string, scenario = 'orders') =>
  (at: number) =>
    sample('ws_connect_failed', at, 1, { reason, scenario })
const times = (n: number, make: (at: number) => Sample) => Array.from({ length: n }, (_, i) => make(i * 10))
const answered = (status: string) =>
  sample('ws_connecting', 5, 1, { status, scenario: 'orders' } satisfies Tags)

/** Whether it is hopeless 2.9, 3.1, 9.9 and 10.1 s after the first sample. */
function seenBy(load: Load, samples: readonly Sample[]): readonly boolean[] {
  const watch = watchDials(load)
  watch.add(samples)
  return [2_900, 3_100, 9_900, 10_100].map((after) => watch.hopeless(T0 + after) > 0)
}

const SOON = [false, true, true, true]
const LATE = [false, false, false, true]
const NEVER = [false, false, false, false]

describe('a load of which no socket opens', () => {
  it.each<[string, readonly Sample[], readonly boolean[]]>([
    ['the subprotocol was wrong', times(4, failed('subprotocol')), SOON],
    ['TLS was not shaken', times(4, failed('tls')), SOON],
    ['each was answered 403', [...times(4, failed('handshake')), answered('403')], SOON],
    [
      'one was answered 503, as a service does that comes up',
      [...times(4, failed('handshake')), answered('503')],
      LATE,
    ],
    ['one was answered 404', [...times(4, failed('handshake')), answered('404')], LATE],
    ['connections were cut', times(4, failed('reset')), LATE],
    ['nobody listened', times(4, failed('refused')), LATE],
    ['fewer dials failed than it has users', times(3, failed('subprotocol')), NEVER],
    ['one opened', [...times(30, failed('subprotocol')), sample('ws_connect_failed', 9, 0)], NEVER],
    ['the generator had no more files', [...times(30, failed('subprotocol')), failed('generator')(9)], NEVER],
    ['the logins before them failed, which is told by these', times(30, failed('login')), NEVER],
  ])('where %s', (_, samples, seen) => {
    expect(seenBy(loadOf(), samples)).toEqual(seen)
  })

  it('is ended whatever REST does beside it, and not before each of its socket scenarios has dialled', () => {
    expect(seenBy(loadOf({ orders: ORDERS, rest: REST }), times(4, failed('tls')))).toEqual(SOON)
    const two = loadOf({ orders: ORDERS, quotes: ORDERS })
    expect(seenBy(two, times(20, failed('tls')))).toEqual(NEVER)
    expect(seenBy(two, [...times(20, failed('tls')), failed('tls', 'quotes')(0)])).toEqual(SOON)
    expect(seenBy(loadOf({ rest: REST }), times(20, failed('tls')))).toEqual(NEVER)
  })
})
