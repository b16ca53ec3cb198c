import { expect, it } from 'vitest'
import { p99Of, watchWakes } from '../src/app/watch/wakes.ts'

it('counts how late a thread that only sleeps is woken, from the begin of the load on', async () => {
  const wakes = watchWakes()
  await new Promise((resolve) => setTimeout(resolve, 300))
  wakes.begin()
  // The thread that reads samples may be busy all the time: that is no wait for a CPU.
  const until = performance.now() + 300
  while (performance.now() < until);
  expect(wakes.end()).toBeGreaterThanOrEqual(0)
})

it('takes the 99th percentile of what was late, each standstill by its length', () => {
  const counts = (...lates: number[]) => {
    const all = new Int32Array(100)
    for (const late of lates) all[late]! += 1
    return all
  }
  const calm = Array.from({ length: 297 }, () => 1)
  expect(p99Of(counts(...calm))).toBe(1)
  expect(p99Of(counts(...calm, 40, 20))).toBe(1)
  // 80 ms, looked at every 20 ms: four looks late of 301.
  expect(p99Of(counts(...calm, 80, 60, 40, 20))).toBe(20)
  expect(p99Of(counts(...calm.slice(0, 100), 60, 40, 20))).toBe(1)
  expect(p99Of(counts())).toBeUndefined()
})
