import { describe, expect, test } from 'vitest'
import exec from '../../../src/engine/embedded/k6/execution.ts'
import { Counter } from '../../../src/engine/embedded/k6/metrics.ts'
import { setInterval, setTimeout } from '../../../src/engine/embedded/k6/timers.ts'
import { engineFor } from '../../../src/engine/embedded/start.ts'
import { loadOf, run, scenarioOf, thresholdOf } from './support.ts'

const sleep = (ms: number) => new Promise<void>((resolve) => void setTimeout(() => resolve(), ms))

interface Life {
  readonly vu: number
  readonly iteration: number
  readonly from: number
  to: number | null
}

/** Runs a load whose iterations last `length` ms, and says when each began and ended, in ms of the scenario. */
async function lives(
  load: Parameters<typeof scenarioOf>[0],
  length: number,
  more: Parameters<typeof scenarioOf>[1] = {},
) {
  const all: Life[] = []
  const ran = await run(loadOf({ one: scenarioOf(load, more) }), async () => {
    const since = () => Date.now() - exec.scenario.startTime
    const life: Life = {
      vu: exec.vu.idInTest,
      iteration: exec.scenario.iterationInTest,
      from: since(),
      to: null,
    }
    all.push(life)
    await sleep(length)
    life.to = since()
  })
  return { all, ran }
}

const near = (ms: number, by = 60) => ({
  asymmetricMatch: (actual: number) => actual > ms - 5 && actual < ms + by,
  toString: () => `near ${ms}`,
})

describe('ramping-vus', () => {
  test('starts VUs one after another, in order, and counts iterations over all of them', async () => {
    const load = { executor: 'ramping-vus', startVUs: 0, gracefulRampDown: 100 } as const
    const { all } = await lives({ ...load, stages: [{ duration: 400, target: 4 }] }, 2000)
    expect(all.map(({ vu }) => vu)).toEqual([1, 2, 3, 4])
    expect(all.map(({ iteration }) => iteration)).toEqual([0, 1, 2, 3])
    expect(all.slice(0, 3).map(({ from }) => from)).toEqual([near(100), near(200), near(300)])
  })

  test('stops the latest first; its iteration may finish within gracefulRampDown, else it is interrupted', async () => {
    const stages = [
      { duration: 0, target: 3 },
      { duration: 300, target: 0 },
    ]
    const load = { executor: 'ramping-vus', startVUs: 0, stages, gracefulRampDown: 250 } as const
    const quick = await lives(load, 80)
    const last = (vu: number) =>
      Math.max(...quick.all.filter((life) => life.vu === vu).map((life) => life.from))
    expect(last(3)).toBeLessThan(110)
    expect(last(2)).toBeLessThan(210)
    expect(last(1)).toBeGreaterThan(190)
    expect(quick.all.every((life) => life.to !== null)).toBe(true)

    const slow = await lives(load, 500)
    expect(slow.all.map(({ vu, to }) => [vu, to === null])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ])
    expect(slow.ran.values('iterations')).toHaveLength(1)
  })

  test('a VU that is wanted again goes on as the same VU', async () => {
    const stages = [
      { duration: 0, target: 1 },
      { duration: 150, target: 0 },
      { duration: 150, target: 0 },
      { duration: 0, target: 1 },
      { duration: 100, target: 1 },
    ]
    const { all } = await lives({ executor: 'ramping-vus', startVUs: 0, stages, gracefulRampDown: 50 }, 40)
    expect(new Set(all.map(({ vu }) => vu))).toEqual(new Set([1]))
    expect(all.filter(({ from }) => from > 200 && from < 295)).toEqual([])
    expect(all.some(({ from }) => from >= 295)).toBe(true)
  })
})

describe('constant-vus', () => {
  test('repeats until the end; running iterations get gracefulStop, then they are interrupted', async () => {
    const { all, ran } = await lives({ executor: 'constant-vus', vus: 2, duration: 250 }, 100)
    expect(all).toHaveLength(6)
    expect(ran.values('iterations')).toHaveLength(6)
    const late = await lives({ executor: 'constant-vus', vus: 2, duration: 100 }, 5000, { gracefulStop: 100 })
    expect(late.ran.values('iterations')).toEqual([])
    expect(late.ran.took).toBeLessThan(600)
    expect(late.ran.end.how).toBe('clean')
  })

  test('an iteration that returns at once does not hang the run', async () => {
    const ran = await run(
      loadOf({ one: scenarioOf({ executor: 'constant-vus', vus: 1, duration: 100 }) }),
      async () => {},
    )
    expect(ran.values('iterations').length).toBeGreaterThan(10)
    expect(ran.took).toBeLessThan(1000)
  })

  test('an iteration that throws at once is logged, counted, and followed by a rest', async () => {
    const ran = await run(
      loadOf({ one: scenarioOf({ executor: 'constant-vus', vus: 1, duration: 1500 }) }),
      async () => {
        throw new Error('oh\u202e\nhttp://user:secret@host/?token=1')
      },
    )
    expect(ran.values('iterations')).toEqual([1, 1])
    expect(ran.end.log).toEqual([
      { level: 'error', message: 'uncaught exception in an iteration: Error: oh http://host/' },
    ])
  })

  test('a promise that is left rejected fails its iteration, not the process', async () => {
    const ran = await run(
      loadOf({
        one: scenarioOf({ executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: 2000 }),
      }),
      async () => {
        void Promise.reject(new Error('floating'))
        await sleep(1000)
      },
    )
    expect(ran.end.log).toEqual([
      { level: 'error', message: 'uncaught exception in an iteration: Error: floating' },
    ])
    expect(ran.took).toBeLessThan(900)
  })
})

describe('per-vu-iterations', () => {
  test('each VU does its own number of iterations', async () => {
    const { all } = await lives(
      { executor: 'per-vu-iterations', vus: 2, iterations: 3, maxDuration: 5000 },
      20,
    )
    expect(all.filter(({ vu }) => vu === 1)).toHaveLength(3)
    expect(all.filter(({ vu }) => vu === 2)).toHaveLength(3)
  })

  test('what maxDuration cuts off is dropped', async () => {
    const { ran } = await lives(
      { executor: 'per-vu-iterations', vus: 2, iterations: 5, maxDuration: 150 },
      100,
    )
    expect(ran.values('iterations')).toHaveLength(4)
    expect(ran.values('dropped_iterations')).toEqual([6])
  })
})

describe('arrival rates', () => {
  test('constant: at their times, on free VUs', async () => {
    const load = { executor: 'constant-arrival-rate', rate: 10, timeUnit: 1000, duration: 500 } as const
    const { all, ran } = await lives({ ...load, preAllocatedVUs: 2, maxVUs: 2 }, 20)
    expect(all.map(({ from }) => from)).toEqual([0, 100, 200, 300, 400].map((ms) => near(ms)))
    expect(ran.of('dropped_iterations')).toEqual([])
  })

  test('an iteration without a free VU is dropped, and maxVUs lets one more VU come', async () => {
    const load = { executor: 'constant-arrival-rate', rate: 10, timeUnit: 1000, duration: 600 } as const
    const { all, ran } = await lives({ ...load, preAllocatedVUs: 1, maxVUs: 2 }, 5000)
    expect(all.map(({ from }) => from)).toEqual([near(0), near(200)])
    expect(ran.values('dropped_iterations')).toEqual([1, 1, 1, 1])
    expect(ran.of('dropped_iterations')[0]?.tags).toEqual({ env: 'ci', feed: 'orders', scenario: 'one' })
  })

  test('an iteration that throws does not delay the next arrival', async () => {
    const load = { executor: 'constant-arrival-rate', rate: 10, timeUnit: 1000, duration: 500 } as const
    const ran = await run(loadOf({ one: scenarioOf({ ...load, preAllocatedVUs: 1, maxVUs: 1 }) }), () =>
      Promise.reject(new Error('oh')),
    )
    expect(ran.values('iterations')).toHaveLength(5)
    expect(ran.took).toBeLessThan(900)
  })

  test('ramping', async () => {
    const load = {
      executor: 'ramping-arrival-rate',
      startRate: 0,
      timeUnit: 1000,
      preAllocatedVUs: 5,
      maxVUs: 5,
    } as const
    const { all } = await lives({ ...load, stages: [{ duration: 500, target: 16 }] }, 10)
    expect(all.map(({ from }) => from)).toEqual([250, 353, 433, 500].map((ms) => near(ms)))
  })
})

describe('an iteration lasts until nothing of it is left', () => {
  test('timers hold it, cleared ones do not', async () => {
    const ticks = new Counter('ticks')
    const load = { executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: 3000 } as const
    const ran = await run(loadOf({ one: scenarioOf(load) }), async () => {
      let left = 3
      const { clearInterval } = await import('../../../src/engine/embedded/k6/timers.ts')
      const id = setInterval(() => {
        ticks.add(1)
        left -= 1
        if (left === 0) clearInterval(id)
      }, 30)
    })
    expect(ran.values('ticks')).toEqual([1, 1, 1])
    expect(ran.values('iteration_duration')[0]).toEqual(near(90, 100))
  })

  test('after an interruption neither timers run nor samples come', async () => {
    const late = new Counter('late')
    let ticks = 0
    const scenario = scenarioOf({ executor: 'constant-vus', vus: 1, duration: 50 }, { gracefulStop: 50 })
    await run(loadOf({ one: scenario }), async () => {
      setInterval(() => {
        ticks += 1
        late.add(1)
      }, 10)
    })
    const before = ticks
    expect(before).toBeGreaterThan(3)
    await new Promise((resolve) => globalThis.setTimeout(resolve, 60))
    expect(ticks).toBe(before)
  })
})

describe('a run', () => {
  test('start offsets, setup data and the tags of every sample', async () => {
    const seen = new Counter('seen')
    const load = { executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: 1000 } as const
    const scenarios = { a: scenarioOf(load), b: scenarioOf(load, { start: 200, tags: {} }) }
    const at: Record<string, number> = {}
    const ran = await run(
      loadOf(scenarios),
      async (name, data) => {
        at[name] = Date.now()
        exec.vu.metrics.tags.phase = 'ramp'
        seen.add(1, { own: 'x' })
        seen.add(true, { own: 'x' })
        expect(data).toEqual({ token: 't' })
      },
      { setup: async () => ({ token: 't' }) },
    )
    expect((at.b ?? 0) - (at.a ?? 0)).toEqual(near(200))
    expect(ran.of('seen').map(({ tags }) => tags)).toEqual([
      { env: 'ci', feed: 'orders', own: 'x', phase: 'ramp', scenario: 'a' },
      { env: 'ci', feed: 'orders', own: 'x', phase: 'ramp', scenario: 'a' },
      { env: 'ci', own: 'x', phase: 'ramp', scenario: 'b' },
      { env: 'ci', own: 'x', phase: 'ramp', scenario: 'b' },
    ])
    expect(ran.of('seen')[0]?.tags).toBe(ran.of('seen')[1]?.tags)
    expect(ran.of('iterations')[0]?.tags).toEqual({ env: 'ci', feed: 'orders', phase: 'ramp', scenario: 'a' })
    expect(ran.values('gen_lag').length).toBeGreaterThan(5)
    expect(ran.of('vus').every(({ tags }) => JSON.stringify(tags) === '{"env":"ci"}')).toBe(true)
    expect(ran.end).toMatchObject({ how: 'clean', summary: null, torn: { bytes: 0, lines: 0 }, log: [] })
  })

  test('values that are no numbers are left out and logged', async () => {
    const odd = new Counter('odd')
    const load = { executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: 1000 } as const
    const ran = await run(loadOf({ one: scenarioOf(load) }), async () => {
      for (const value of [Number.NaN, undefined, null, 'x']) expect(odd.add(value as never)).toBe(false)
      expect(odd.add('3' as never)).toBe(true)
    })
    expect(ran.values('odd')).toEqual([3])
    expect(ran.end.log[0]?.message).toBe(
      "'NaN' is an invalid value for metric 'odd', a number or a boolean value is expected",
    )
  })

  test('a setup that throws is a crash, and no VU starts', async () => {
    const ran = await run(
      loadOf({ one: scenarioOf({ executor: 'constant-vus', vus: 1, duration: 5000 }) }),
      async () => {},
      { setup: async () => Promise.reject(new Error('no')) },
    )
    expect(ran.end).toMatchObject({ how: 'crashed', detail: 'setup failed, see the log' })
    expect(ran.of('iterations')).toEqual([])
  })

  test('exec.test.abort ends it', async () => {
    const ran = await run(
      loadOf({ one: scenarioOf({ executor: 'constant-vus', vus: 2, duration: 5000 }) }),
      async () => {
        exec.test.abort('enough')
        await sleep(5000)
      },
    )
    expect(ran.end.how).toBe('crashed')
    expect(ran.took).toBeLessThan(1000)
  })

  test('the caller cancels it', async () => {
    const controller = new AbortController()
    const done = run(
      loadOf({ one: scenarioOf({ executor: 'constant-vus', vus: 2, duration: 5000 }) }),
      () => sleep(5000),
      { signal: controller.signal },
    )
    globalThis.setTimeout(() => controller.abort(), 100)
    const ran = await done
    expect(ran.end.how).toBe('cancelled')
    expect(ran.took).toBeLessThan(1000)
    const before = new AbortController()
    before.abort()
    const never = await run(loadOf({}), async () => {}, { signal: before.signal })
    expect(never.end.how).toBe('cancelled')
  })

  test('whoever reads its samples leaves', async () => {
    const engine = engineFor(() => ({ setup: async () => null, scenario: () => sleep(5000) }))
    const load = loadOf({ one: scenarioOf({ executor: 'constant-vus', vus: 2, duration: 5000 }) })
    const { samples, ended } = engine.run(load, { env: {}, pins: new Map() }, new AbortController().signal)
    const began = performance.now()
    const reading = async () => {
      for await (const _ of samples) throw new Error('more than 20000 series')
    }
    await expect(reading()).rejects.toThrow('series')
    expect(await ended).toMatchObject({ how: 'cancelled', detail: 'nobody reads its samples any more' })
    expect(performance.now() - began).toBeLessThan(1500)
  })

  test('a broken threshold with abortOnFail ends it at the next look, after delayAbortEval', async () => {
    const slow = new Counter('ws_error_frames')
    const run4 = (delayAbortEval: number) =>
      run(
        loadOf(
          { one: scenarioOf({ executor: 'constant-vus', vus: 1, duration: 3000 }) },
          { thresholds: [thresholdOf('ws_error_frames{feed:orders}', 'count==0', { delayAbortEval })] },
        ),
        async () => {
          slow.add(1)
          await sleep(100)
        },
      )
    const [now, later] = await Promise.all([run4(0), run4(10_000)])
    expect(now.end).toMatchObject({ how: 'aborted' })
    expect(now.end.detail).toMatch(/^ws_error_frames\{feed:orders\}: count==0 was \d+$/)
    expect(now.took).toBeLessThan(2900)
    expect(later.end.how).toBe('clean')
  })

  test('two at once do not mix', async () => {
    const mine = new Counter('mine')
    const one = (name: string) =>
      run(loadOf({ [name]: scenarioOf({ executor: 'constant-vus', vus: 3, duration: 200 }) }), async () => {
        mine.add(1, { name })
        await sleep(20)
        expect(exec.scenario.name).toBe(name)
        expect(exec.vu.idInTest).toBeLessThanOrEqual(3)
        mine.add(1, { name })
      })
    const [a, b] = await Promise.all([one('a'), one('b')])
    expect(new Set(a.of('mine').map(({ tags }) => tags.name))).toEqual(new Set(['a']))
    expect(new Set(b.of('mine').map(({ tags }) => tags.name))).toEqual(new Set(['b']))
    expect([...a.end.log, ...b.end.log]).toEqual([])
  })
})
