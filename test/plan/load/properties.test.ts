import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Executor, lengthOf } from '../../../src/model/load/executor.ts'
import type { Load } from '../../../src/model/load/load.ts'
import type { Socket } from '../../../src/model/load/socket.ts'
import { phaseLength } from '../../../src/model/timeline.ts'
import { curveOf, jumpsOf } from '../../../src/plan/expected/curve.ts'
import { forecast } from '../../../src/plan/forecast/forecast.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import type { Plan, PlanExecutor, PlanScenario } from '../../../src/plan/plan.ts'
import { gateOf, messages, planOf, profileOf, restScenario, socketScenario } from './builder.ts'

const duration = fc.integer({ min: 1000, max: 1_200_000 })
const vus = fc.integer({ min: 1, max: 5000 })
const stage = fc.record({
  duration: fc.oneof(fc.constant(0), duration),
  target: fc.integer({ min: 0, max: 5000 }),
})
const stages = fc
  .array(stage, { minLength: 1, maxLength: 6 })
  .filter((all) => all.some((one) => one.target > 0) && all.some((one) => one.duration > 0))
const takes = fc.integer({ min: 1, max: 5000 })

const vuExecutor: fc.Arbitrary<PlanExecutor> = fc.oneof(
  fc.record({
    executor: fc.constant('ramping-vus' as const),
    startVUs: fc.integer({ min: 0, max: 100 }),
    stages,
  }),
  fc.record({ executor: fc.constant('constant-vus' as const), vus, duration }),
  fc.record({
    executor: fc.constant('per-vu-iterations' as const),
    vus,
    iterations: fc.integer({ min: 1, max: 9 }),
    maxDuration: duration,
  }),
)
const rateExecutor: fc.Arbitrary<PlanExecutor> = fc.oneof(
  fc.record({
    executor: fc.constant('constant-arrival-rate' as const),
    rate: fc.double({ min: 0.01, max: 1000, noNaN: true }),
    duration,
    takes,
  }),
  fc.record({
    executor: fc.constant('ramping-arrival-rate' as const),
    startRate: fc.constant(0),
    stages,
    takes,
  }),
)

const heartbeat = fc.record({
  every: fc.integer({ min: 1000, max: 60_000 }),
  by: fc.constant('ping' as const),
  timeout: fc.integer({ min: 1000, max: 10_000 }),
})
const start = fc.integer({ min: 0, max: 60_000 })

const socketPlan: fc.Arbitrary<PlanScenario> = fc
  .record(
    {
      load: vuExecutor,
      start,
      hold: duration,
      heartbeat,
      reopen: fc.constant({ from: 500, to: 10_000, jitter: 'full' as const, giveUp: 10 }),
      messages: fc.constant([messages]),
    },
    { requiredKeys: ['load', 'start', 'messages'] },
  )
  .map(socketScenario)
const restPlan = fc
  .record(
    { load: rateExecutor, start, phasesOf: fc.constantFrom('a', 'b') },
    { requiredKeys: ['load', 'start'] },
  )
  .map(({ load, ...parts }) => restScenario(load, parts))

const profile = fc
  .record({
    vus: fc.double({ min: 0.001, max: 1, noNaN: true }),
    time: fc.integer({ min: 1, max: 2_000_000 }),
  })
  .map(profileOf)

const plans: fc.Arbitrary<Plan> = fc
  .record({ a: socketPlan, b: socketPlan, c: restPlan, profile })
  .map(({ a, b, c, profile: pr }) =>
    planOf({ scenarios: { a, b, c }, profiles: { pr }, gates: [gateOf('ws_message_latency{phase:steady}')] }),
  )

/**
 * A rate of connects as it may come out once VUs and ms are whole: a stage or a hold of D ms is at most 0.5 ms shorter than
 * asked for, and of at most one VU more, in each scenario.
 */
function withRounding(perSecond: number, { work }: Load): number {
  const worst = Object.values(work.scenarios).map((scenario) => {
    const stages = 'stages' in scenario.load ? scenario.load.stages.map(({ duration }) => duration) : []
    const hold = scenario.kind === 'socket' ? scenario.socket.hold : undefined
    return Math.min(...[...stages, hold ?? 0].filter((ms) => ms > 0))
  })
  const shortest = Math.min(...worst)
  return perSecond * (1 + 0.5 / shortest) + worst.reduce((sum, ms) => sum + 1000 / ms, 0)
}

/**
 * Sockets that may be dialled at the same moment once every time is shrunk and rounded to whole ms: those whose moments lie
 * in the plan so near each other that they may come out as one. A moment is the sum of a start and of at most six stages,
 * each of which rounds by half a ms.
 */
function atOnceWithRounding(whole: Load, scale: number): number {
  const sockets = Object.values(whole.work.scenarios).filter(({ kind }) => kind === 'socket')
  const jumps = sockets.flatMap((scenario) => jumpsOf(curveOf(scenario)))
  const near = (from: number, at: number) => at >= from && (at - from) * scale <= 7
  return Math.max(
    0,
    ...jumps.map(({ at: from }) =>
      jumps.reduce((sum, { at, height }) => sum + (near(from, at) ? height : 0), 0),
    ),
  )
}

function holdsFor(check: (plan: Plan, load: Load, whole: Load) => void): void {
  fc.assert(
    fc.property(plans, (plan) => {
      check(plan, makeLoad(plan, 'pr'), makeLoad(plan))
    }),
    { numRuns: 60 },
  )
}

function vusOf(load: Executor): readonly number[] {
  switch (load.executor) {
    case 'ramping-vus':
      return [load.startVUs, ...load.stages.map(({ target }) => target)]
    case 'constant-vus':
    case 'per-vu-iterations':
      return [load.vus]
    default:
      return [load.preAllocatedVUs, load.maxVUs]
  }
}

function timesOf(load: Executor): readonly number[] {
  return 'stages' in load ? load.stages.map((one) => one.duration) : [lengthOf(load)]
}

describe('any plan under any profile', () => {
  test('never takes longer than the plan itself', () => {
    holdsFor((plan, load, whole) => {
      expect(load.duration).toBeLessThanOrEqual(whole.duration)
      expect(forecast(plan, load).scale.time).toBeLessThanOrEqual(1)
    })
  })

  test('takes at least the time that it asks for, as far as the plan has it', () => {
    holdsFor((plan, load, whole) => {
      const asked = Math.min(plan.profiles.pr?.time ?? 0, whole.duration)
      expect(load.duration).toBeGreaterThanOrEqual(asked - 20)
    })
  })

  test('keeps every floor, or the whole length', () => {
    holdsFor((plan, load, whole) => {
      const { scale } = forecast(plan, load)
      if (scale.time === 1) {
        expect(load.duration).toBe(whole.duration)
        return
      }
      for (const [name, scenario] of Object.entries(plan.scenarios)) {
        const spans = load.timeline[name] ?? []
        const beat = scenario.kind === 'socket' ? scenario.socket.heartbeat : undefined
        const least = Math.max(30_000, beat === undefined ? 0 : 2 * beat.every + beat.timeout)
        const steady = phaseLength(spans, 'steady')
        const ramp = phaseLength(spans, 'ramp')
        // Rounding to whole ms: one for each stage at most.
        if (steady > 0) expect(steady).toBeGreaterThanOrEqual(least - 7)
        if (ramp > 0) expect(ramp).toBeGreaterThanOrEqual(5000 - 7)
      }
    })
  })

  test('never connects faster than the whole plan', () => {
    holdsFor((plan, load, whole) => {
      const [most, before] = [forecast(plan, load), forecast(plan, whole)]
      const bound = withRounding(before.connectsPerSecond, load)
      expect(most.connectsPerSecond).toBeLessThanOrEqual(bound * 1.001 + 1e-6)
      expect(most.connectsAtOnce).toBeLessThanOrEqual(atOnceWithRounding(whole, most.scale.time))
    })
  })

  test('leaves constants alone', () => {
    holdsFor((plan, load) => {
      for (const [name, scenario] of Object.entries(plan.scenarios)) {
        const sized = load.work.scenarios[name]
        if (scenario.kind === 'rest') expect(sized).toMatchObject({ steps: scenario.steps })
        if (scenario.kind !== 'socket' || sized?.kind !== 'socket') continue
        const { hold: _, ...constants } = scenario.socket
        const { hold: __, ...kept }: Socket = sized.socket
        expect(kept).toEqual(constants)
      }
    })
  })

  test('has whole counts and times, and at least one VU wherever the plan has one', () => {
    holdsFor((plan, load, whole) => {
      for (const [name, scenario] of Object.entries(load.work.scenarios)) {
        const full = whole.work.scenarios[name]?.load
        const numbers = [
          ...vusOf(scenario.load),
          ...timesOf(scenario.load),
          scenario.start,
          scenario.gracefulStop,
        ]
        expect(numbers.every((n) => Number.isSafeInteger(n) && n >= 0)).toBe(true)
        vusOf(scenario.load).forEach((n, i) => {
          expect(n > 0).toBe((full && (vusOf(full)[i] ?? 0) > 0) === true)
        })
      }
      expect(plan.scenarios).toHaveProperty('a')
    })
  })

  test('has phases that cover each scenario without holes', () => {
    holdsFor((plan, load) => {
      for (const [name, scenario] of Object.entries(plan.scenarios)) {
        const owner = load.work.scenarios[scenario.phasesOf ?? name]
        const spans = load.timeline[name] ?? []
        if (owner === undefined) throw new Error('no such scenario')
        expect(spans[0]?.from).toBe(owner.start)
        expect(spans[spans.length - 1]?.to).toBe(owner.start + lengthOf(owner.load))
        spans.forEach((span, i) => {
          expect(span.to).toBeGreaterThan(span.from)
          if (i > 0) expect(span.from).toBe(spans[i - 1]?.to)
          if (i > 0) expect(span.phase).not.toBe(spans[i - 1]?.phase)
        })
      }
    })
  })

  test('has no more sockets at once than VUs in all', () => {
    holdsFor((plan, load) => {
      const all = Object.values(load.work.scenarios).filter(({ kind }) => kind === 'socket')
      const most = all.reduce((sum, scenario) => sum + Math.max(...vusOf(scenario.load)), 0)
      const { peakSockets, descriptors } = forecast(plan, load)
      expect(peakSockets).toBeLessThanOrEqual(most)
      expect(descriptors).toBeGreaterThan(peakSockets)
    })
  })

  test('has the rates that the plan multiplied by its share asks for, within 0.1 %', () => {
    holdsFor((plan, load) => {
      const [asked, sized] = [plan.scenarios.c?.load, load.work.scenarios.c?.load]
      const share = plan.profiles.pr?.vus ?? 0
      if (asked?.executor !== 'constant-arrival-rate' || sized?.executor !== 'constant-arrival-rate') return
      const rate = (sized.rate * 1000) / sized.timeUnit
      expect(Math.abs(rate / (asked.rate * share) - 1)).toBeLessThanOrEqual(0.001 + 1e-9)
    })
  })

  test('expects samples that are finite and never negative', () => {
    holdsFor((plan, load) => {
      const [row] = forecast(plan, load).samples
      expect(row?.samples).toSatisfy((n) => n === 'unknown' || (Number.isFinite(n) && n >= 0))
    })
  })
})
