import { describe, expect, it } from 'vitest'
import { watchLogins } from '../../src/evidence/stops/hopeless.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { Login } from '../../src/model/load/step.ts'
import type { Sample, Tags } from '../../src/model/sample.ts'
import { loadOf, ORDERS, REST, sampler, T0 } from './support.ts'

const sample = sampler()
const refused = (at: number, tags: Tags = { reason: 'status', status: '401' }) =>
  sample('steps_failed', at, 1, { name: 'login', ...tags })
const times = (n: number, make: (at: number) => Sample) => Array.from({ length: n }, (_, i) => make(i * 10))

const REOPEN = { from: 100, to: 100, jitter: 'none', giveUp: 10 } as const
const reopening = { ...ORDERS, socket: { ...ORDERS.socket, reopen: REOPEN } }

function loadWith(per: Login['per'], scenarios: Load['work']['scenarios'] = { orders: ORDERS }): Load {
  const load = loadOf(scenarios)
  const request = {
    method: 'POST',
    url: '${targets.api}/token',
    headers: {},
    timeout: 1000,
    expect: [],
    save: { token: 'token' },
    name: 'login',
  }
  return { ...load, work: { ...load.work, login: { per, request } } }
}

/** Whether it is hopeless 1.9 s and 2.1 s after the first sample. */
function seenBy(load: Load, samples: readonly Sample[]): readonly boolean[] {
  const watch = watchLogins(load)
  watch.add(samples)
  return [watch.hopeless(T0 + 1_900), watch.hopeless(T0 + 2_100)]
}

const LOST = [false, true]
const NOT_LOST = [false, false]

describe('a load whose every login is refused', () => {
  it('is lost after 2 s, with one refusal for each of its users', () => {
    expect(seenBy(loadWith('vu'), times(3, refused))).toEqual(NOT_LOST)
    expect(seenBy(loadWith('vu'), times(4, refused))).toEqual(LOST)
    expect(seenBy(loadWith('connect'), times(4, refused))).toEqual(LOST)
    expect(seenBy(loadWith('vu', { orders: reopening }), times(9, refused))).toEqual(LOST)
  })

  it('is lost after 20 refusals where it has more users', () => {
    const many = { ...ORDERS, load: { executor: 'constant-vus', vus: 500, duration: 60_000 } } as const
    expect(seenBy(loadWith('vu', { orders: many }), times(19, refused))).toEqual(NOT_LOST)
    expect(seenBy(loadWith('vu', { orders: many }), times(20, refused))).toEqual(LOST)
  })

  it('is lost at once where the one login of the run failed, however it did', () => {
    for (const tags of [
      { reason: 'status', status: '503' },
      { reason: 'timeout' },
      { reason: 'save', path: 'token' },
    ]) {
      expect(seenBy(loadWith('run'), [refused(0, tags)])).toEqual([true, true])
    }
    expect(seenBy(loadWith('run'), [refused(0, { reason: 'generator', limit: 'ports' })])).toEqual(NOT_LOST)
  })

  it('is lost where answers lack the token', () => {
    const without = (at: number) => refused(at, { reason: 'save', path: 'token' })
    const answered = (at: number) => sample('http_req_failed', at, 0, { name: 'login' })
    expect(seenBy(loadWith('vu'), [...times(4, answered), ...times(4, without)])).toEqual(LOST)
  })
})

describe('a load goes on', () => {
  it.each<[string, Sample]>([
    ['a login worked', sample('steps_failed', 50, 0, { name: 'login' })],
    ['another request worked', sample('http_req_failed', 50, 0, { name: 'hello' })],
    ['an upgrade was tried', sample('ws_connecting', 50, 1, { status: '503' })],
    ['one login was answered 503', refused(50, { reason: 'status', status: '503' })],
    ['one login was answered 404', refused(50, { reason: 'status', status: '404' })],
    ['one login was answered 429', refused(50, { reason: 'status', status: '429' })],
    ['one login was not answered', refused(50, { reason: 'status', status: '0' })],
    ['one login was not answered in time', refused(50, { reason: 'timeout' })],
  ])('where %s', (_, one) => {
    expect(seenBy(loadWith('vu'), [...times(40, refused), one])).toEqual(NOT_LOST)
  })

  it('where something else could work', () => {
    const samples = times(40, refused)
    expect(seenBy(loadWith('connect', { orders: reopening }), samples)).toEqual(NOT_LOST)
    expect(seenBy(loadWith('vu', { orders: ORDERS, rest: REST }), samples)).toEqual(NOT_LOST)
    expect(seenBy(loadOf(), samples)).toEqual(NOT_LOST)
  })
})
