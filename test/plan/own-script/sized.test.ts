import { describe, expect, test } from 'vitest'
import { Failure } from '../../../src/model/failure.ts'
import { goDuration } from '../../../src/plan/own-script/go-duration.ts'
import { readInspected } from '../../../src/plan/own-script/inspected.ts'
import { scaleOf, sizedScenarios } from '../../../src/plan/own-script/sized.ts'

const inspected = (scenario: object, more: object = {}) =>
  readInspected(JSON.stringify({ scenarios: { a: scenario }, maxVUs: 100, ...more }), 'load.js')

describe('durations as Go writes them', () => {
  test.each([
    ['1m30s', 90_000],
    ['1.5s', 1500],
    ['1h0m0s', 3_600_000],
    ['250ms', 250],
    [3000, 3000],
    ['0', 0],
    ['soon', null],
    [null, null],
  ])('%s', (text, ms) => {
    expect(goDuration(text)).toBe(ms)
  })
})

describe('the sizes of a script at 10 % of its VUs', () => {
  test.each([
    ['constant-vus', { vus: 50, duration: '30s' }, { vus: 5 }],
    ['constant-vus', { vus: 3, duration: '30s' }, { vus: 1 }],
    [
      'ramping-vus',
      { startVUs: 0, stages: [{ duration: '1m0s', target: 40 }] },
      { startVUs: 0, stages: [{ duration: '60000ms', target: 4 }] },
    ],
    ['per-vu-iterations', { vus: 20, iterations: 7 }, { vus: 2, iterations: 7 }],
    ['shared-iterations', { vus: 20, iterations: 100 }, { vus: 2, iterations: 10 }],
    ['shared-iterations', { vus: 30, iterations: 20 }, { vus: 3, iterations: 3 }],
    [
      'constant-arrival-rate',
      { rate: 15, timeUnit: '1s', duration: '5s', preAllocatedVUs: 20, maxVUs: 50 },
      { rate: 3, timeUnit: '2000ms', preAllocatedVUs: 2, maxVUs: 5 },
    ],
    [
      'ramping-arrival-rate',
      { startRate: 10, timeUnit: '1s', stages: [{ duration: '5s', target: 20 }], preAllocatedVUs: 10 },
      { startRate: 1, timeUnit: '1000ms', stages: [{ duration: '5000ms', target: 2 }], preAllocatedVUs: 1 },
    ],
  ])('%s', (executor, options, sized) => {
    const read = inspected({ executor, exec: 'x', ...options })
    expect(sizedScenarios(read, { vus: 0.1, time: 1 }).a).toMatchObject({ executor, exec: 'x', ...sized })
  })

  test('time shortens nothing unless it says so, and never makes a script longer', () => {
    const read = inspected({ executor: 'constant-vus', vus: 1, duration: '1m0s', startTime: '1m0s' })
    expect(scaleOf(read, { vus: 1, time: 60_000 })).toEqual({ vus: 1, time: 1 })
    expect(scaleOf(read, { vus: 1, time: 60_000, shorten: true })).toEqual({ vus: 1, time: 0.5 })
    expect(scaleOf(read, { vus: 1, time: 600_000, shorten: true })).toEqual({ vus: 1, time: 1 })
    const half = sizedScenarios(read, { vus: 1, time: 0.5 }).a
    expect(half).toMatchObject({ duration: '30000ms', startTime: '30000ms' })
  })
})

test('a script without a size is asked for one, as is one whose size k6 cannot tell', () => {
  const none = { executor: 'per-vu-iterations', vus: null, iterations: null, exec: null }
  const said = JSON.stringify({ scenarios: { default: none }, vus: null })
  expect(() => readInspected(said, 'load.js')).toThrow(/say how many/)
  expect(() => inspected({ executor: 'externally-controlled' })).toThrow(Failure)
  expect(() => readInspected('no JSON', 'load.js')).toThrow(Failure)
})
