import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Allowance, Watchdog } from '../../../src/engine/k6/watchdog.ts'
import { SCENARIO_START } from '../../../src/model/metrics/internal.ts'
import type { Sample } from '../../../src/model/sample.ts'

const T0 = 1_795_486_458_000
const ALLOWANCE: Allowance = {
  planned: 60_000,
  grace: 5000,
  setup: 30_000,
  startUp: 10_000,
  margin: 5000,
  starts: new Map([
    ['orders', 0],
    ['late', 20_000],
  ]),
}

const sample = (metric: string, value: number, t = T0, scenario = 'orders'): Sample => ({
  t,
  metric,
  value,
  tags: { scenario },
  source: 'k6',
})

describe('the watchdog', () => {
  /** Monotonic ms at T0. */
  let began = 0
  beforeEach(() => {
    vi.useFakeTimers({ now: T0 })
    began = performance.now()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('gives a run without samples its start-up, its setup, its time, its grace and the margin', () => {
    const overdue = vi.fn()
    new Watchdog(ALLOWANCE, overdue)
    vi.advanceTimersByTime(109_999)
    expect(overdue).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(overdue).toHaveBeenCalledOnce()
  })

  it('counts from the first sample once there is one', () => {
    const dog = new Watchdog(ALLOWANCE, () => {})
    vi.advanceTimersByTime(3000)
    dog.see([sample('http_reqs', 1, T0 + 2000)])
    expect(dog.deadline() - began).toBe(2000 + 100_000)
  })

  it('counts from the start of the scenarios once k6 has said it, less the offset of a scenario', () => {
    const dog = new Watchdog(ALLOWANCE, () => {})
    vi.advanceTimersByTime(30_000)
    dog.see([sample(SCENARIO_START, T0 + 24_000, T0 + 24_000, 'late')])
    expect(dog.deadline() - began).toBe(4000 + 70_000)
    dog.see([sample(SCENARIO_START, T0 + 3900)])
    expect(dog.deadline() - began).toBe(3900 + 70_000)
  })

  it.each([
    ['a close was not answered', sample('ws_close_unanswered', 1)],
    ['a socket was given up', { ...sample('ws_closes', 1), tags: { side: 'unknown', how: 'unanswered' } }],
  ])('waits 1 s instead of the margin once %s', (_, told) => {
    const overdue = vi.fn()
    const dog = new Watchdog(ALLOWANCE, overdue)
    dog.see([sample(SCENARIO_START, T0), told])
    vi.advanceTimersByTime(65_999)
    expect(overdue).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(overdue).toHaveBeenCalledOnce()
  })

  it('ends a run at once that is already past the shorter time', () => {
    const overdue = vi.fn()
    const dog = new Watchdog(ALLOWANCE, overdue)
    dog.see([sample(SCENARIO_START, T0)])
    vi.advanceTimersByTime(68_000)
    dog.see([sample('ws_close_unanswered', 1, T0 + 64_000)])
    expect(overdue).toHaveBeenCalledOnce()
  })

  it.each([
    ['in the future', T0 + 1e12],
    ['before the process', 0],
    ['not finite', Number.NaN],
  ])('does not believe in a start that is %s', (_, value) => {
    const dog = new Watchdog(ALLOWANCE, () => {})
    vi.advanceTimersByTime(1000)
    dog.see([sample(SCENARIO_START, value)])
    expect(dog.deadline() - began).toBeGreaterThanOrEqual(70_000)
    expect(dog.deadline() - began).toBeLessThanOrEqual(71_000)
  })

  it('lasts for a run of many days', () => {
    const overdue = vi.fn()
    const days = 40 * 86_400_000
    new Watchdog({ ...ALLOWANCE, planned: days }, overdue)
    vi.advanceTimersByTime(days)
    expect(overdue).not.toHaveBeenCalled()
    vi.advanceTimersByTime(50_000)
    expect(overdue).toHaveBeenCalledOnce()
  })

  it.each([
    ['forward', 6000],
    ['back', -6000],
  ])('ends no healthy run where the wall clock is set %s by 6 s, and no hung one later', (_, step) => {
    const overdue = vi.fn()
    const dog = new Watchdog(ALLOWANCE, overdue)
    dog.see([sample(SCENARIO_START, T0)])
    vi.advanceTimersByTime(30_000)
    vi.setSystemTime(Date.now() + step)
    dog.see([sample('http_reqs', 1, Date.now())])
    vi.advanceTimersByTime(39_999)
    expect(overdue).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(overdue).toHaveBeenCalledOnce()
  })

  it('is quiet once it was stopped', () => {
    const overdue = vi.fn()
    new Watchdog(ALLOWANCE, overdue).stop()
    vi.advanceTimersByTime(1e9)
    expect(overdue).not.toHaveBeenCalled()
  })
})
