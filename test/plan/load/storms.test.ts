import { describe, expect, it } from 'vitest'
import { cutOf, mayMiss } from '../../../src/model/load/storm.ts'
import { phaseLength } from '../../../src/model/timeline.ts'
import { valueAt } from '../../../src/plan/expected/curve.ts'
import { openSockets } from '../../../src/plan/expected/sockets.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { sizingOf } from '../../../src/plan/profile/profile.ts'
import { hosted } from '../../../src/plan/size/lanes.ts'
import { parse, planText } from '../parse/support.ts'

const RAMP =
  '{ executor: ramping-vus, stages: [{ duration: 60s, target: 100 }, { duration: 5m, target: 100 }, { duration: 60s, target: 0 }] }'

const storm = (at: string, { load = RAMP, profiles = '', more = '' } = {}) =>
  parse(
    planText({
      socket: `      disrupt: { at: ${at}, cut: 100%, over: 1s }\n      reopen: { backoff: 1s }`,
      load,
      more,
      end: profiles && `profiles: { pr: ${profiles} }`,
    }),
  )

const SWEEP = `  quiet:
    socket: { url: "\${targets.feed}", idle: { hold: [30s, 65s], each: 4, keepalive: [none, ping] } }`

/** `ramp 0-60 steady 60-90 …`, in s. */
function spans(plan: Plan, profile?: string, scenario = 'orders'): string {
  const { timeline } = makeLoad(plan, profile)
  return timeline[scenario]!.map(({ phase, from, to }) => `${phase} ${from / 1000}-${to / 1000}`).join(', ')
}

describe('a storm in the timeline', () => {
  it('is cut out of the steady time', () => {
    expect(spans(storm('steady + 30s'))).toBe(
      'ramp 0-60, steady 60-90, disrupt 90-106, steady 106-360, down 360-420',
    )
    expect(phaseLength(makeLoad(storm('steady + 30s')).timeline.orders!, 'steady')).toBe(284_000)
  })

  it('may begin with the steady time, and end with it', () => {
    expect(spans(storm('steady'))).toBe('ramp 0-60, disrupt 60-76, steady 76-360, down 360-420')
    expect(spans(storm('steady + 4m44s'))).toBe('ramp 0-60, steady 60-344, disrupt 344-360, down 360-420')
  })

  it('is told to a scenario that takes these phases', () => {
    const more =
      '  place:\n    rest: { steps: [{ wait: 1s }] }\n    load: { executor: constant-vus, vus: 1, duration: 5s }\n    phases: orders'
    const plan = storm('steady + 30s', { more })
    expect(spans(plan, undefined, 'place')).toBe(spans(plan))
  })

  it('keeps its line, and a plan without one has none', () => {
    expect(makeLoad(storm('steady')).stormLines).toEqual({ orders: 10 })
    const { stormLines, idleLines } = makeLoad(parse(planText()))
    expect([stormLines, idleLines]).toEqual([undefined, undefined])
  })
})

describe('a storm under a profile', () => {
  it('begins sooner with the load, and takes as long as ever', () => {
    expect(spans(storm('steady + 30s', { profiles: '{ vus: 5%, time: 210s }' }), 'pr')).toBe(
      'ramp 0-30, steady 30-45, disrupt 45-61, steady 61-180, down 180-210',
    )
  })

  it('begins after the settling of a constant load, which no profile shortens', () => {
    const load = '{ executor: constant-vus, vus: 10, duration: 10m }'
    expect(spans(storm('steady + 60s', { load, profiles: '{ vus: 5%, time: 5m }' }), 'pr')).toBe(
      'ramp 0-5, steady 5-35, disrupt 35-51, steady 51-300',
    )
  })

  it('leaves the scenario 30 s of steady time beside it', () => {
    const plan = storm('steady + 30s', { profiles: '{ vus: 5%, time: 20s }' })
    const { timeline } = makeLoad(plan, 'pr')
    expect(phaseLength(timeline.orders!, 'steady')).toBeCloseTo(30_000, -1)
    expect(sizingOf(plan, plan.profiles.pr).lengthened[0]?.what).toBe('steady of orders at least 30 s')
  })

  it('ends before the steady time does, and says so where that lengthens the run', () => {
    const plan = storm('steady + 4m40s', { profiles: '{ vus: 5%, time: 20s }' })
    expect(spans(plan, 'pr')).toContain('steady 48-272, disrupt 272-288, down')
    expect(sizingOf(plan, plan.profiles.pr).lengthened[0]).toMatchObject({
      what: 'disrupt of orders with its 16 s (over 1 s + within 15 s) in the steady time',
      line: 10,
    })
  })

  it('is refused by max_time, with what needs the time', () => {
    const plan = storm('steady + 4m40s', { profiles: '{ vus: 5%, time: 20s, max_time: 60s }' })
    expect(() => makeLoad(plan, 'pr')).toThrow(/disrupt of orders with its 16 s .* \(line 10\)/)
  })
})

describe('an idle sweep under a profile', () => {
  const sweep = (profile: string) =>
    parse(planText({ load: RAMP, more: SWEEP, end: `profiles: { pr: ${profile} }` }))

  it('is as it is, whatever the profile leaves of the others', () => {
    const plan = sweep('{ vus: 4%, time: 210s }')
    const { work, duration } = makeLoad(plan, 'pr')
    expect(work.scenarios.quiet?.load).toEqual(makeLoad(plan).work.scenarios.quiet?.load)
    expect(work.scenarios.quiet?.load).toMatchObject({ vus: 16, iterations: 1, maxDuration: 90_000 })
    expect(spans(plan, 'pr', 'quiet')).toBe('idle 0-90')
    expect(duration).toBe(210_000)
  })

  it('lengthens the run, and is what is named', () => {
    const plan = sweep('{ vus: 5%, time: 50s }')
    const { lengthened, scale } = sizingOf(plan, plan.profiles.pr)
    expect(makeLoad(plan, 'pr').duration).toBe(90_000)
    // Its own length shortens the others no more than was asked.
    expect(scale.time).toBe(50 / 420)
    expect(lengthened).toEqual([{ what: 'idle of quiet, whose longest hold is 65 s', line: 13 }])
    expect(() => makeLoad(sweep('{ vus: 5%, time: 50s, max_time: 60s }'), 'pr')).toThrow(
      /would take 90 s, over 60 s: idle of quiet, whose longest hold is 65 s \(line 13\)/,
    )
  })

  it('may be all that a plan has', () => {
    const text = `version: 1\nname: quiet\ntargets: { feed: { url: "ws://127.0.0.1" } }\nscenarios:\n${SWEEP}\nprofiles: { pr: { time: 10s } }`
    const load = makeLoad(parse(text), 'pr')
    expect([load.duration, load.idleLines]).toEqual([90_000, { quiet: 6 }])
  })

  it('has fewer sockets open from hold to hold, and its users keep their places where one VU hosts several', () => {
    const load = makeLoad(sweep('{}'))
    const { quiet } = load.work.scenarios
    if (quiet?.kind !== 'socket') throw new Error('no socket scenario')
    const open = openSockets(quiet)
    expect([0, 29_999, 30_000, 64_999, 65_000].map((at) => valueAt(open, at, 'after'))).toEqual([
      16, 16, 8, 8, 0,
    ])
    expect(hosted(load).lanes?.quiet).toBe(2)
  })

  it('is one load in digest, however its own is reckoned', () => {
    const digest = (profile: string) => makeLoad(sweep(profile), 'pr').digest
    expect(digest('{ vus: 50% }')).not.toBe(digest('{ vus: 25% }'))
    const alone = `version: 1\nname: quiet\ntargets: { feed: { url: "ws://127.0.0.1" } }\nscenarios:\n${SWEEP}\nprofiles: { a: { vus: 5%, time: 10s }, b: {} }`
    expect(makeLoad(parse(alone), 'a').digest).toBe(makeLoad(parse(alone), 'b').digest)
  })
})

describe('figures of a storm', () => {
  const recovered = (share: number) => ({ recovered: { share, within: 1 } })

  it.each([
    [0, 0.99, 0],
    [1, 0.99, 0],
    [20, 0.99, 1],
    [20, 0.95, 1],
    [10, 0.9, 1],
    [100, 0.99, 1],
    [101, 0.99, 2],
    [20, 1, 0],
    [20, 0, 19],
  ])('of %i cut sockets, %d of which must be back, %i may be missing', (n, share, missing) => {
    expect(mayMiss(n, recovered(share))).toBe(missing)
  })

  it.each([
    [20, 0.25, 5],
    [1, 0.25, 1],
    [0, 1, 0],
    [3, 0.5, 2],
  ])('of %i open sockets a cut of %d cuts %i', (n, share, cut) => {
    expect(cutOf({ at: 0, over: 0, ...recovered(1), what: { kind: 'cut', share, how: 'fin' } }, n)).toBe(cut)
  })
})
