import { describe, expect, test } from 'vitest'
import type { Executor } from '../../../src/model/load/executor.ts'
import { spansOf, timelineOf } from '../../../src/plan/size/phases.ts'
import { stagesOf } from './builder.ts'

function ramping(startVUs: number, ...stages: readonly (readonly [number, number])[]): Executor {
  return { executor: 'ramping-vus', startVUs, stages: stagesOf(stages), gracefulRampDown: 5000 }
}

function short(load: Executor, start = 0): string {
  return spansOf({ load, start })
    .map(({ phase, from, to }) => `${phase} ${from}-${to}`)
    .join(', ')
}

describe('spansOf', () => {
  test.each<[string, Executor, string]>([
    [
      'a rise, a level and a fall',
      ramping(0, [10, 5], [20, 5], [5, 0]),
      'ramp 0-10, steady 10-30, down 30-35',
    ],
    ['a level start', ramping(5, [20, 5]), 'steady 0-20'],
    ['a jump', ramping(0, [0, 5], [20, 5]), 'steady 0-20'],
    ['a jump down', ramping(5, [20, 5], [0, 0], [5, 0]), 'steady 0-25'],
    ['two rises', ramping(0, [10, 5], [10, 9], [20, 9]), 'ramp 0-20, steady 20-40'],
    [
      'steps',
      ramping(0, [10, 5], [10, 5], [10, 9], [10, 9]),
      'ramp 0-10, steady 10-20, ramp 20-30, steady 30-40',
    ],
    ['nothing but jumps', ramping(0, [0, 5]), ''],
  ])('reads %s', (_, load, spans) => {
    expect(short(load)).toBe(spans)
  })

  test('gives a constant executor 5 s to settle, at most a fifth', () => {
    expect(short({ executor: 'constant-vus', vus: 1, duration: 60_000 })).toBe(
      'ramp 0-5000, steady 5000-60000',
    )
    expect(short({ executor: 'constant-vus', vus: 1, duration: 10_000 })).toBe(
      'ramp 0-2000, steady 2000-10000',
    )
    expect(short({ executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: 5000 })).toBe(
      'ramp 0-1000, steady 1000-5000',
    )
    const rate = {
      executor: 'constant-arrival-rate',
      rate: 1,
      timeUnit: 1000,
      preAllocatedVUs: 1,
      maxVUs: 2,
    } as const
    expect(short({ ...rate, duration: 30_000 })).toBe('ramp 0-5000, steady 5000-30000')
  })

  test('reads the stages of a rate', () => {
    const pool = { preAllocatedVUs: 1, maxVUs: 2, timeUnit: 1000 }
    const load: Executor = {
      executor: 'ramping-arrival-rate',
      startRate: 1,
      stages: stagesOf([
        [10, 5],
        [10, 1],
      ]),
      ...pool,
    }
    expect(short(load)).toBe('ramp 0-10, down 10-20')
  })

  test('counts from the start of the run', () => {
    expect(short(ramping(0, [10, 5]), 100)).toBe('ramp 100-110')
  })
})

describe('timelineOf', () => {
  test('gives a scenario the phases of another', () => {
    const scenarios = {
      orders: { load: ramping(0, [10, 5], [20, 5]), start: 0 },
      rest: { load: { executor: 'constant-vus', vus: 1, duration: 30 } as const, start: 0 },
    }
    const timeline = timelineOf(scenarios, new Map([['rest', 'orders']]))
    expect(timeline.rest).toEqual(timeline.orders)
    expect(timelineOf(scenarios, new Map()).rest).not.toEqual(timeline.orders)
  })
})
