import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Judgement } from '../src/app/conclude.ts'
import { type Admitted, type Outside, gate as runGate } from '../src/app/gate.ts'
import { createBrake } from '../src/evidence/stops/brake.ts'
import { Failure } from '../src/model/failure.ts'
import type { Load } from '../src/model/load/load.ts'
import type { Record } from '../src/model/record/record.ts'
import type { Sample } from '../src/model/sample.ts'
import type { Verdict } from '../src/model/verdict/verdict.ts'
import { type BaselineStore, type Companion, type Engine, type EngineEnd, StoreError } from '../src/ports.ts'
import { Redactor } from '../src/text/redactor.ts'
import { CLEAN, gate, loadOf, mentioning, PROVENANCE, REST, sampler, T0 } from './evidence/support.ts'
import { ScriptedCompanion } from './support/companion.ts'

const REQUESTS = 2000

const trueTime = Date.now

/** One run of a REST service: a tail from p95 on that is `tail` times as long as usual, noise of its own per run. */
function samplesOf(run: number, tail: number): Sample[] {
  const sample = sampler('embedded')
  const tags = { scenario: 'rest', status: '200', name: 'list' }
  return Array.from({ length: REQUESTS }, (_, i) => {
    const u = (((i + 0.5) * 0.618033988749895) % 1) * 0.9999
    const noise = 1 + 0.02 * Math.sin(run * 12.9898)
    const body = 20 + 20 * u
    const value = u < 0.95 ? body : body + 400 * (u - 0.95) * tail
    const at = 10 + (i * 11_900) / REQUESTS
    return [
      sample('http_reqs', at, 1, tags),
      sample('http_req_failed', at, 0, tags),
      sample('http_req_duration', at, value * noise, tags),
      sample('iterations', at, 1, { scenario: 'rest' }),
    ]
  }).flat()
}

interface Scripted {
  /** The tail of each run; `broken`: it crashed; `none`: the engine cannot even start. */
  readonly tails: readonly (number | 'broken' | 'none')[]
  readonly abortIn?: number
  /** ms by which somebody sets the clock while a run lasts. */
  readonly clockStep?: number
  /** What stands beside each run. */
  readonly beside?: (run: number) => Companion
}

/** A gate whose engine plays a script, and whose store is a list. */
function scripted(
  { tails, abortIn, beside, clockStep = 0 }: Scripted,
  load: Partial<Load>,
  stored: readonly Record[] = [],
) {
  const stop = new AbortController()
  const log: string[] = []
  const appended: Record[] = []
  const measured: Record[] = []
  const run = stored.length
  let begun = 0
  const engine: Engine = {
    name: 'embedded',
    version: '20.20.2',
    run: () => {
      const tail = tails[begun++]!
      if (begun === abortIn) stop.abort('SIGINT')
      const end: EngineEnd =
        tail === 'broken'
          ? { ...CLEAN, how: 'crashed', detail: 'exit code 1' }
          : { ...CLEAN, how: stop.signal.aborted ? 'cancelled' : 'clean' }
      const samples = samplesOf(run + begun, typeof tail === 'number' ? tail : 1)
      return {
        samples: (async function* () {
          if (clockStep !== 0) vi.spyOn(Date, 'now').mockImplementation(() => trueTime() + clockStep)
          yield samples
        })(),
        ended: Promise.resolve(mentioning([samples], end)),
      }
    },
  }
  const outside: Outside = {
    engine: async () => {
      if (tails[begun] === 'none') throw new Failure('engine', 'k6 is gone')
      return engine
    },
    ...(beside && { companions: () => [beside(begun + 1)] }),
    redactor: new Redactor(),
    resolve: async () => [],
    clock: { now: () => T0 + run * 60_000 + begun * 60_000 },
    log: { info: (line) => log.push(line), warn: () => {}, error: () => {}, progress: () => {} },
    probe: () => 40,
    origin: () => ({ ...PROVENANCE, runId: `run-${run + begun}` }),
  }
  const store = {
    where: 'dir:base',
    read: async () => ({ records: stored, others: 0, changed: null }),
    append: async (records: readonly Record[]) => void appended.push(...records),
  } as unknown as BaselineStore
  const judgement: Judgement = { store, append: true, mode: 'block' }
  const admitted = {
    load: loadOf({ rest: REST }, { gates: [gate('http_req_duration{name:list}')], ...load }),
    env: {},
    pins: new Map(),
    brake: createBrake({}),
  } as unknown as Admitted
  const play = (over: Partial<Judgement> = {}) =>
    runGate(admitted, outside, { ...judgement, ...over }, stop.signal, (record) => measured.push(record))
  return { play, log, appended, measured, store }
}

/** Runs of an unchanged build, as a baseline. */
async function seeded(runs: number): Promise<readonly Record[]> {
  const stored: Record[] = []
  for (let i = 0; i < runs; i++) {
    const { play, measured } = scripted({ tails: [1] }, { runs: 1 }, stored)
    await play()
    stored.push(measured[0]!)
  }
  return stored
}

afterEach(() => vi.restoreAllMocks())

describe('a clock that is set while a load runs', async () => {
  const stored = await seeded(6)
  const load = { runs: 1 as const }

  it.each([-3_600_000, 250])('by %s ms leaves its times unjudged, and says so', async (clockStep) => {
    for (const tail of [1, 3]) {
      const { play, measured } = scripted({ tails: [tail], clockStep }, load, stored)
      const verdict = await play()
      vi.restoreAllMocks()
      expect(verdict.outcome).toBe('inconclusive')
      expect(verdict.sentence).toMatch(
        /Times are not judged: the generator's clock was set by (1.h.00.min|2[45]\d.ms) in mid-run/,
      )
      expect(verdict.gates[0]).toMatchObject({ verdict: 'not_judged', code: 'clock_stepped' })
      expect(Math.abs(measured[0]!.health.clockStep! - Math.abs(clockStep))).toBeLessThan(20)
    }
  })

  it('by what any clock is set by changes nothing', async () => {
    const { play, measured } = scripted({ tails: [1], clockStep: -100 }, load, stored)
    expect((await play()).outcome).toBe('pass')
    expect(measured[0]!.health).not.toHaveProperty('clockStep')
  })
})

describe('a gate of up to 3 runs', async () => {
  const stored = await seeded(6)

  it('is decided by one run where nothing is unusual, and stores it', async () => {
    const { play, measured, appended, log } = scripted({ tails: [1] }, { runs: 3 }, stored)
    const verdict = await play()
    expect(verdict).toMatchObject({ outcome: 'pass', mostRuns: 3 })
    expect([measured.length, appended.length]).toEqual([1, 1])
    expect(log).toEqual(['run 1 of at most 3'])
  })

  it('clears a suspicion by two more runs, and stores all three', async () => {
    const { play, measured, appended, log } = scripted({ tails: [3, 1, 1] }, { runs: 3 }, stored)
    const verdict = await play()
    expect(verdict).toMatchObject({ outcome: 'pass', exit: 0 })
    expect(verdict.runs.map(({ runId }) => runId)).toEqual(['run-7', 'run-8', 'run-9'])
    expect(verdict.gates[0]?.values).toHaveLength(3)
    const judged = { outcome: 'pass', codes: [] }
    expect(appended).toMatchObject(measured.map((record) => ({ ...record, judged })))
    expect(log).toEqual(['run 1 of at most 3', 'run 2 of at most 3', 'run 3 of at most 3'])
  })

  it('confirms a regression that all runs show, and stores them with what was said of them', async () => {
    const { play, measured, appended } = scripted({ tails: [2, 2, 2] }, { runs: 3 }, stored)
    const verdict = await play()
    expect(verdict).toMatchObject({ outcome: 'regression', exitCode: 10, exit: 10, fails: true })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'fail' })
    expect([measured.length, appended.length]).toEqual([3, 3])
    for (const { judged } of appended)
      expect(judged).toMatchObject({ outcome: 'regression', codes: ['diverged'] })
    expect(verdict.baseline).toMatchObject({
      written: true,
      notCounted: 'nobody has accepted it',
    })
  })

  it('measures once under a profile of one run, whatever it looks like', async () => {
    const { play, measured, log } = scripted({ tails: [3] }, { runs: 1 }, stored)
    expect(await play()).toMatchObject({ outcome: 'suspect', exit: 0 })
    expect([measured.length, log]).toEqual([1, []])
  })

  it('measures once where there is nothing to compare with', async () => {
    const { play, measured } = scripted({ tails: [3] }, { runs: 3 }, [])
    expect(await play()).toMatchObject({ outcome: 'no_baseline' })
    expect(measured).toHaveLength(1)
  })

  it('measures once where nothing is compared', async () => {
    const { play, measured } = scripted({ tails: [3] }, { runs: 3 }, stored)
    await play({ store: null })
    expect(measured).toHaveLength(1)
  })

  it('ends with the run in which it is stopped, and stores nothing', async () => {
    const { play, measured, appended } = scripted({ tails: [3, 1, 1], abortIn: 2 }, { runs: 3 }, stored)
    const verdict = await play()
    expect(verdict).toMatchObject({ outcome: 'cancelled', exit: 130, complete: false })
    expect([measured.length, appended.length]).toEqual([2, 0])
  })

  it('ends with the run that breaks, and never passes on the others', async () => {
    const { play, measured, appended } = scripted({ tails: [3, 'broken', 1] }, { runs: 3 }, stored)
    expect(await play()).toMatchObject({ outcome: 'engine', exit: 50 })
    expect([measured.length, appended.length]).toEqual([2, 0])
  })

  it('measures beside each run what a companion does, and judges the run as without it', async () => {
    const companions: ScriptedCompanion[] = []
    const beside = (run: number) => {
      const batches = [[sampler('relay')('http_req_duration', 5_000 * run, 9_999, { scenario: 'rest' })]]
      companions.push(new ScriptedCompanion('relay', { batches }))
      return companions.at(-1)!
    }
    const { play, measured } = scripted({ tails: [3, 1, 1], beside }, { runs: 3 }, stored)
    const without = scripted({ tails: [3, 1, 1] }, { runs: 3 }, stored)
    // How long the machine of the test itself stood still is another matter each time, and so is the run's id.
    const still = async (played: Promise<Verdict>) =>
      JSON.parse(
        JSON.stringify(await played, (key, value) =>
          key === 'stallMax' || key === 'correlation' ? 0 : value,
        ),
      )
    expect(await still(play())).toEqual(await still(without.play()))
    expect(measured.map((record) => record.companions?.[0]?.stats[0]?.count)).toEqual([1, 1, 1])
    expect(companions.map(({ told }) => told)).toEqual(Array(3).fill(['started', 'ended']))
  })

  it('blames a companion that fails on us, and stores nothing', async () => {
    const end = { how: 'failed', detail: 'port gone' } as const
    const beside = () => new ScriptedCompanion('relay', { end })
    const { play, appended } = scripted({ tails: [1], beside }, { runs: 3 }, stored)
    const verdict = await play()
    expect(verdict).toMatchObject({ outcome: 'engine', exit: 50, complete: false })
    expect(JSON.stringify(verdict.reasons)).toContain('the companion relay failed: port gone')
    expect(appended).toEqual([])
  })

  it('hands on the runs that were made before the engine was gone', async () => {
    const { play, measured } = scripted({ tails: [3, 'none'] }, { runs: 3 }, stored)
    await expect(play()).rejects.toMatchObject({ outcome: 'engine' })
    expect(measured).toHaveLength(1)
  })

  it('says so where the store takes none of the runs, and keeps the verdict', async () => {
    const { play, store } = scripted({ tails: [3, 1, 1] }, { runs: 3 }, stored)
    const append = async () => {
      throw new StoreError('the disk is full')
    }
    const verdict = await play({ store: { ...store, append } })
    expect(verdict.reasons).toEqual([{ outcome: 'store', code: 'store', message: 'the disk is full' }])
    expect(verdict).toMatchObject({ outcome: 'store', exit: 60, baseline: { written: false } })
  })

  it('compares, but adds nothing, where it was asked not to store', async () => {
    const { play, appended } = scripted({ tails: [1] }, { runs: 3 }, stored)
    const verdict = await play({ append: false })
    expect(verdict.baseline).toMatchObject({
      written: false,
      notWritten: expect.stringContaining('--no-store'),
    })
    expect(appended).toHaveLength(0)
  })
})

describe('a gate of up to 5 runs', async () => {
  const stored = await seeded(6)

  it('is left open where its runs contradict each other, and stores them all', async () => {
    const { play, measured, appended } = scripted({ tails: [1.7, 1, 1.7, 1.7, 1] }, { runs: 5 }, stored)
    expect(await play()).toMatchObject({ outcome: 'inconclusive', exit: 0 })
    expect([measured.length, appended.length]).toEqual([5, 5])
  })
})
