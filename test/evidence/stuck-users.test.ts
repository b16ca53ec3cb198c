import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import type { RestScenario } from '../../src/model/load/scenario.ts'
import { SERVED, servedValue } from '../../src/model/receipts.ts'
import type { Share } from '../../src/model/record/share.ts'
import type { Sample } from '../../src/model/sample.ts'
import { loadOf, REST, recordOf, sampler } from './support.ts'

const of = sampler()
const TAGS = { scenario: 'list' }
const began = (user: number, at = 100) => of(SERVED, at, servedValue(user, false), TAGS)
const served = (user: number, ...times: number[]) =>
  times.map((at) => of(SERVED, at, servedValue(user, true), TAGS))
const took = (ms: number, expected = 'true') =>
  of('http_req_duration', 500, ms, { ...TAGS, name: 'list', expected_response: expected })
const last = of('vus', 12_000, 1)

const request = {
  method: 'GET',
  url: '${targets.api}/list',
  headers: {},
  timeout: 10_000,
  expect: [],
  save: {},
  name: 'list',
} as const
const LIST: RestScenario = { ...REST, steps: [{ request }] }

/** Steady is from 1 to 11 s: who was not served since 6 s is stuck, unless steps or waits are longer. */
function sharesOf(samples: readonly Sample[], list = LIST): Omit<Share, 'scenario' | 'feed'>[] {
  const record = recordOf(loadOf({ list }), [[...samples, last]])
  return (record.shares ?? [])
    .filter(({ metric }) => metric === 'users_stuck')
    .map(({ scenario: _, feed: __, ...share }) => share)
}

describe('users of REST', () => {
  const fine = [began(0), ...served(0, 1_000, 5_000, 9_000)]

  it('are stuck who were served no more, or never, however many steps the others did', () => {
    const samples = [...fine, began(1), ...served(1, 1_000, 5_900), began(2), took(20)]
    expect(sharesOf(samples)).toEqual([
      { metric: 'users_stuck', bad: 2, n: 3, reasons: { 'never served': 1, 'served no more': 1 } },
    ])
    expect(sharesOf([...fine, began(1), ...served(1, 6_100), took(20)])).toMatchObject([{ bad: 0, n: 2 }])
  })

  it.each([
    ['a step that others had is nearly as long', [took(2_500)], LIST],
    [
      'the plan waits for as long',
      [took(20)],
      { ...LIST, steps: [...LIST.steps, { wait: [0, 8_000] as const }] },
    ],
  ])('are not stuck where %s', (_, more, list) => {
    expect(sharesOf([...fine, began(1), ...served(1, 5_000), ...more], list)).toMatchObject([
      { bad: 0, n: 2 },
    ])
  })

  it('are stuck whatever a step took that was none', () => {
    expect(sharesOf([...fine, began(1), took(10_000, 'false')])).toMatchObject([{ bad: 1, n: 2 }])
  })

  it('are not asked for when the load has less of them, nor counted who began but now', () => {
    const stages = [
      { duration: 1_000, target: 4 },
      { duration: 4_000, target: 2 },
      { duration: 6_000, target: 2 },
    ]
    const falling = {
      ...LIST,
      load: { executor: 'ramping-vus', startVUs: 0, stages, gracefulRampDown: 5_000 },
    } as const
    expect(sharesOf([...fine, began(1), took(20)], falling)).toEqual([])
    expect(sharesOf([...fine, began(1, 8_000), took(20)])).toMatchObject([{ bad: 0, n: 1 }])
  })

  const second = { ...request, name: 'second' }
  const failedSteps = (bad: number, n: number) =>
    Array.from({ length: n }, (_, i) => of('steps_failed', 500, i < bad ? 1 : 0, { ...TAGS, name: 'list' }))
  const login = { request: { ...request, name: 'login' }, per: 'vu' } as const

  it.each([
    ['has many steps', [took(900)], { ...LIST, steps: Array.from({ length: 6 }, () => ({ request })) }],
    ['fails now and then', [took(1_000), ...failedSteps(1, 100)], LIST],
  ])('are not stuck where a journey %s', (_, more, list) => {
    const samples = [...fine, began(1), ...served(1, 5_000), ...more]
    expect(sharesOf(samples, list)).toMatchObject([{ bad: 0, n: 2 }])
    expect(sharesOf([...fine, began(1), ...served(1, 5_000), took(900)])).toMatchObject([{ bad: 1, n: 2 }])
  })

  it('have the time of a login, once, before their first journey', () => {
    const slow = of('http_req_duration', 500, 9_000, { ...TAGS, name: 'login', expected_response: 'true' })
    const samples = [...fine, began(1, 200), took(20), slow]
    const shares = (more: object) => {
      const { work, ...load } = loadOf({ list: LIST })
      const record = recordOf({ ...load, work: { ...work, ...more } }, [[...samples, last]])
      return record.shares?.filter(({ metric }) => metric === 'users_stuck')
    }
    expect(shares({ login })).toMatchObject([{ bad: 0, n: 1, cut: 1 }])
    expect(shares({})).toMatchObject([{ bad: 1, n: 2 }])
  })

  it('are not judged where there was no time for a journey, and met where all had theirs all the same', () => {
    const long = { ...LIST, steps: [...LIST.steps, { wait: [0, 60_000] as const }, { request: second }] }
    const load = loadOf({ list: long })
    const row = (samples: readonly Sample[]) =>
      judge({ load, records: [recordOf(load, [[...samples, took(20), last]])], baseline: null }).slos.find(
        ({ threshold }) => threshold.startsWith('users_stuck'),
      )
    expect(row([began(0), began(1)])).toMatchObject({ verdict: 'not_judged', code: 'few_samples' })
    expect(row([began(0), began(1)])!.message).toContain('no time for a whole journey of 2 users')
    expect(row([...fine, began(1)])).toMatchObject({ verdict: 'not_judged', code: 'few_samples' })
    expect(row([...fine, began(1), ...served(1, 2_000)])).toMatchObject({ verdict: 'met', n: 2 })
  })

  it('make a row of their own: one of 20 is no more than shown, four are red', () => {
    const verdict = (stuck: number) => {
      const users = Array.from({ length: 20 }, (_, user) => [
        began(user),
        ...(user < stuck ? [] : served(user, 9_000)),
      ])
      const load = loadOf({ list: LIST })
      const samples = [...users.flat(), took(20), of('http_reqs', 500, 1, { ...TAGS, status: '200' }), last]
      return judge({ load, records: [recordOf(load, [samples])], baseline: null })
    }
    const row = (stuck: number) =>
      verdict(stuck).slos.find(({ threshold }) => threshold.startsWith('users_stuck'))
    expect([0, 1, 3, 4].map((stuck) => row(stuck)?.verdict)).toEqual(['met', 'indicative', 'suspect', 'fail'])
    expect(row(4)).toMatchObject({ code: 'users_stuck', threshold: 'users_stuck{scenario:list}: rate<0.01' })
    expect(row(1)!.message).toContain('1 of 20 users got through no journey any more (never served ×1)')
    expect(verdict(1).seen?.map(({ message }) => message)).toEqual([
      '1 of 20 list users got through no journey any more',
    ])
    expect(verdict(4).seen).toBeUndefined()
  })
})
