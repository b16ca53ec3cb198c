import { describe, expect, it, test } from 'vitest'
import { makeLoad } from '../../../src/plan/load.ts'
import { parse, planText, sentencesOf } from './support.ts'

const planOf = (watch: string) => planText({ end: `watch: ${watch}` })
const URL = 'url: "${targets.api}/metrics"'

describe('what is watched', () => {
  it('has defaults', () => {
    expect(parse(planOf(`{ ${URL}, series: [process_open_fds] }`)).watch).toMatchObject({
      url: '${targets.api}/metrics',
      every: 5000,
      backWithin: 10_000,
      series: [{ series: 'process_open_fds', back: 0.05 }],
    })
  })

  it('says limits of its own, or that there are none', () => {
    const series = `[{ name: 'a{x="y"}', rise: 2.5%, back: off }, { name: b, rise: off, back: 0% }]`
    expect(
      parse(planOf(`{ ${URL}, series: ${series}, every: 200ms, back_within: 60s }`)).watch,
    ).toMatchObject({
      every: 200,
      backWithin: 60_000,
      series: [
        { series: 'a{x="y"}', rise: 0.025, back: null },
        { series: 'b', rise: null, back: 0 },
      ],
    })
  })

  it('leaves the digest of its load as it was', () => {
    const plain = makeLoad(parse(planText({}))).digest
    expect(makeLoad(parse(planOf(`{ ${URL}, series: [a] }`))).digest).toBe(plain)
  })

  it('asks for no rise of its own where the load is steady for under a minute or 10 polls', () => {
    const rise = (every: string, duration: string) => {
      const load = `{ executor: constant-vus, vus: 2, duration: ${duration} }`
      const text = planOf(`{ ${URL}, every: ${every}, series: [a] }`).replace(
        /load: \{[^}]*\}/,
        `load: ${load}`,
      )
      return makeLoad(parse(text)).watch!.series[0]!.rise
    }
    expect([rise('5s', '10m'), rise('5s', '50s'), rise('80s', '10m')]).toEqual([0.1, null, null])
  })
})

test.each([
  ['{ url: "http://elsewhere/metrics", series: [a] }', 'begins with ${targets.NAME}'],
  ['{ url: "${targets.feed}/metrics", series: [a] }', 'needs http or https'],
  [`{ ${URL}, series: ['a{x=1}'] }`, "no series of Prometheus' text format"],
  [`{ ${URL}, series: ['a b'] }`, "no series of Prometheus' text format"],
  [`{ ${URL}, series: [a, { name: a }] }`, 'twice'],
  [`{ ${URL}, series: [] }`, 'series'],
  [`{ ${URL} }`, '"series"'],
  [`{ ${URL}, series: [a], every: 100ms }`, 'shorter than 200ms'],
  [`{ ${URL}, series: [a], back_within: 2m }`, 'longer than 60s'],
  [`{ ${URL}, series: [{ name: a, rise: 5 }] }`, 'rise'],
  [`{ ${URL}, series: [{ name: a, slope: 5% }] }`, 'slope'],
])('%s is told: %s', (watch, told) => expect(sentencesOf(planOf(watch)).join('\n')).toContain(told))
