import { describe, expect, it } from 'vitest'
import { judgeOne, LATENCY, load, measured, record, threshold } from './support.ts'

const limit = threshold(LATENCY, 'p(99)<80')
const on = (before: string, actual: number, beyond: number) =>
  judgeOne({
    load: load({ thresholds: [limit] }),
    record: record({
      stats: [],
      measured: [measured(limit, { actual, n: 5000, beyond })],
      builds: { feed: { before, after: before, expected: '8c1f0e2' } },
    }),
    baseline: null,
  })

describe('the SLOs on another build than the expected one', () => {
  it.each([
    ['met', 60, 0],
    ['broken', 300, 900],
  ])('are not judged where they are %s: they say nothing of this build', (_, actual, beyond) => {
    const { outcome, reasons, slos } = on('41d7ab9', actual, beyond)
    expect(outcome).toBe('target')
    expect(reasons.map((reason) => reason.outcome)).toEqual(['target'])
    expect(slos.map(({ verdict }) => verdict)).toEqual(slos.map(() => 'not_judged'))
    expect(slos[0]?.message).toMatch(/; not judged: it is the wrong build$/)
  })

  it('are judged on the expected one', () => {
    expect(on('8c1f0e2', 60, 0)).toMatchObject({ outcome: 'pass', slos: [{ verdict: 'met' }] })
    expect(on('8c1f0e2', 300, 900)).toMatchObject({ outcome: 'slo', slos: [{ verdict: 'fail' }] })
  })
})

it('a build that a target did not tell is told in the verdict, and changes nothing', () => {
  const of = (before: string | null, after: string | null) =>
    judgeOne({
      load: load(),
      record: record({ builds: { feed: { before, after, expected: null } } }),
      baseline: null,
    }).notices.filter(({ code }) => code === 'build_untold')
  expect(of(null, null).map(({ message }) => message)).toEqual([
    'Target feed did not tell which build it runs.',
  ])
  expect(of('one', null)[0]?.message).toBe('Target feed did not tell after the load which build it runs.')
  expect(of('one', 'one')).toEqual([])
})
