import { expect, it } from 'vitest'
import { clockForecast } from '../../../src/plan/forecast/clock-forecast.ts'
import { watchForecast } from '../../../src/plan/forecast/watch-forecast.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import { parsePlan } from '../../../src/plan/parse/parse.ts'
import { clockLines, traceLines, watchLines } from '../../../src/report/verbs/check-beside.ts'

const LOOK = { width: 2000, unicode: true, color: false }
const plan = (watch: string) =>
  parsePlan(
    new TextEncoder().encode(`version: 1
name: watched
targets: { api: { url: "http://127.0.0.1" }, feed: { url: "ws://127.0.0.1" } }
${watch}
scenarios:
  orders: { socket: { url: "\${targets.feed}" }, load: { executor: constant-vus, vus: 4, duration: 2m } }
profiles: { pr: { time: 40s } }
`),
    'watched.yaml',
    () => new Uint8Array(),
  )
const loadOf = (watch: string, profile?: string) => makeLoad(plan(watch), profile)
const POLLS =
  '{ url: "${targets.api}/metrics?token=x", every: 2s, back_within: 4s, series: [a, { name: b, rise: off, back: off }] }'

it.each([
  [undefined, { before: 3, load: 60, after: 9 }, 0.1],
  ['pr', { before: 3, load: 20, after: 9 }, null],
])('counts the polls of profile %s', (profile, polls, rise) => {
  expect(watchForecast(loadOf(`watch: ${POLLS}`, profile))).toMatchObject({
    url: '${targets.api}/metrics',
    polls,
    series: [
      { series: 'a', rise, back: 0.05 },
      { series: 'b', rise: null, back: null },
    ],
  })
})

it('shows them, and where they go; of a plan that watches nothing there are none', () => {
  const told = watchLines({ watch: watchForecast(loadOf(`watch: ${POLLS}`))! }, LOOK)
    .join(' ')
    .replace(/\s+/g, ' ')
  expect(told).toContain('${targets.api}/metrics every 2 s: 72 polls at most, 3 before the first dial')
  expect(told).toContain('a rises by 10 % at most, is back within 5 %; b is shown, and asked for nothing')
  expect(told).not.toContain('token')
  expect(watchForecast(loadOf(''))).toBeUndefined()
  expect(watchLines({}, LOOK)).toEqual([])
})

it.each([
  [{}, 'flags 00'],
  [{ correlate: 'sampled' }, 'flags 01'],
  [{ correlate: false }, 'neither run id nor traceparent'],
] as const)('says of %j what a service that traces makes of it', (marked, words) => {
  expect(traceLines(marked, LOOK).join(' ')).toContain(words)
})

it('counts the questions for the time, and says where they go', () => {
  const time = {
    url: '${targets.api}/time?token=x',
    target: 'api',
    unit: 'ms',
    every: 5000,
    line: 1,
  } as const
  const clock = clockForecast({ time, duration: 40_000 })!
  expect(clock.questions).toEqual({ before: 5, load: 8, after: 5 })
  const told = clockLines({ clock }, LOOK).join(' ').replace(/\s+/g, ' ')
  expect(told).toContain('${targets.api}/time every 5 s: 18 questions at most, 5 before the first dial')
  expect(told).not.toContain('token')
  expect(clockForecast({ duration: 1 })).toBeUndefined()
  expect(clockLines({}, LOOK)).toEqual([])
})
