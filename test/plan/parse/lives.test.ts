import { describe, expect, it } from 'vitest'
import { area, curveOf } from '../../../src/plan/expected/curve.ts'
import { connects, openSockets } from '../../../src/plan/expected/sockets.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import { parse, sentencesOf } from './support.ts'

const planOf = (lives: string, load = 'constant-vus, vus: 10, duration: 300s') => `version: 1
name: visits
targets: { feed: { url: "ws://127.0.0.1:1" } }
scenarios:
  visitors:
    socket:
      url: "\${targets.feed}"
      messages: { match: { type: tick }, sent_at: { path: t }, rate: 20/s }
      ${lives.split('; ').join('\n      ')}
    load: { executor: ${load} }
profiles: { pr: { vus: 20%, time: 150s } }
`
const visitors = (lives: string, profile?: string, load?: string) => {
  const scenario = makeLoad(parse(planOf(lives, load)), profile).work.scenarios.visitors
  if (scenario?.kind !== 'socket') throw new Error('no sockets')
  return scenario
}
const whole = [{ phase: 'steady' as const, from: 0, to: 1_000_000 }]

describe('lives of drawn length', () => {
  it('are shorter in a profile at both ends, while the pause stays', () => {
    const written = { hold: 20_000, holdTo: 40_000, pause: [5_000, 15_000], times: 3 }
    const lives = 'hold: 20s..40s; pause: 5s..15s; times: 3'
    expect(visitors(lives).socket).toMatchObject(written)
    expect(visitors(lives, 'pr').socket).toMatchObject({ ...written, hold: 10_000, holdTo: 20_000 })
  })

  it.each([
    ['hold: 30s; pause: 10s', 10 * 225, 10 + 75],
    ['hold: 20s..40s; pause: 5s..15s', 10 * 225, 10 + 75],
    ['hold: 20s..40s; pause: 10s; times: 3', 10 * 90, 10 * 3],
    ['hold: 30s; pause: 10s; times: 1', 10 * 30, 10],
    ['hold: 30s; times: 2; reopen: { backoff: 1s }', 10 * 60, 10 * 2],
  ])('with %s are so many socket seconds and connects', (lives, seconds, dials) => {
    const scenario = visitors(lives)
    expect(area(openSockets(scenario), whole)).toBeCloseTo(seconds, 3)
    expect(connects(scenario, whole)).toBeCloseTo(dials, 3)
    expect(area(curveOf(scenario), whole)).toBe(3000)
  })

  it('pause between iterations, too', () => {
    const load = 'per-vu-iterations, vus: 2, iterations: 3, max_duration: 300s'
    expect(area(openSockets(visitors('hold: 30s; pause: 10s', undefined, load)), whole)).toBeCloseTo(180, 3)
  })

  it.each([
    ['pause: 5s', '"pause" needs "hold"'],
    ['hold: 5s; times: 2', 'it needs "hold", and "pause" or "reopen"'],
    ['times: 2; reopen: { backoff: 1s }', 'it needs "hold", and "pause" or "reopen"'],
    ['hold: 5s..2s', 'the range 5s..2s ends before it begins'],
    ['hold: 0s..2s', 'a life of 0 s is none'],
  ])('are refused as %s', (lives, words) => {
    expect(sentencesOf(planOf(lives)).join('\n')).toContain(words)
  })

  it('are not counted by "times" where iterations count them', () => {
    const load = 'per-vu-iterations, vus: 2, iterations: 3, max_duration: 60s'
    expect(sentencesOf(planOf('hold: 2s; pause: 1s; times: 2', load)).join('\n')).toContain(
      '"times" contradicts per-vu-iterations',
    )
  })
})
