import { afterEach, describe, expect, it, vi } from 'vitest'
import { accompany } from '../../src/companions/accompany.ts'
import { Trend } from '../../src/engine/embedded/k6/metrics.ts'
import { engineFor } from '../../src/engine/embedded/start.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Sample } from '../../src/model/sample.ts'
import type { Companion, Engine, EngineRun } from '../../src/ports.ts'
import { loadOf, ONCE, scenarioOf } from '../engine/embedded/support.ts'
import { CLEAN, sampler } from '../evidence/support.ts'
import { type Script, ScriptedCompanion } from '../support/companion.ts'

const LOAD = loadOf({ one: scenarioOf(ONCE) })
const CONTEXT = { env: {}, pins: new Map() }
const NEVER = new AbortController().signal

const ofRelay = sampler('relay')
const cut = (at: number) => ofRelay('relay_cut', at, 1)

/** An engine whose run a test plays. */
function engineOf(samples: (signal: AbortSignal) => AsyncIterable<readonly Sample[]>): Engine {
  const run = (_load: unknown, _context: unknown, signal: AbortSignal): EngineRun => ({
    samples: samples(signal),
    ended: Promise.resolve(CLEAN),
  })
  return { name: 'k6', version: '2.2.0', run }
}

const ofK6 = sampler()
const BRIEF = engineOf(async function* () {
  yield [ofK6('ws_ping', 1, 1)]
})

async function play(engine: Engine, companions: readonly Companion[], signal = NEVER) {
  const run = await accompany(engine, companions, LOAD, CONTEXT, signal)
  const samples: Sample[] = []
  for await (const batch of run.samples) samples.push(...batch)
  return { samples, ...(await run.ended) }
}

const relay = (script: Script = {}) => new ScriptedCompanion('relay', script)

afterEach(() => vi.useRealTimers())

describe('a companion beside an engine', () => {
  it('stands with its samples in the one stream of a real run, on the same clock', async () => {
    const engine = engineFor(() => ({
      setup: async () => null,
      scenario: async () => void new Trend('own').add(1),
    }))
    const before = Date.now()
    const mine = { t: before, metric: 'relay_cut', value: 1, tags: {}, source: 'relay' }
    const { samples, engine: end, companions } = await play(engine, [relay({ batches: [[mine]] })])
    expect(end.how).toBe('clean')
    expect(companions).toEqual([{ name: 'relay', how: 'clean', detail: '' }])
    expect(samples).toContainEqual(mine)
    const own = samples.find(({ metric }) => metric === 'own')
    expect(own?.source).toBe('embedded')
    expect(Math.abs(own!.t - mine.t)).toBeLessThan(5000)
  })

  it('is ready before the load begins, and is told when the load is over', async () => {
    const companion = relay({ last: [cut(9)] })
    const engine = engineOf(async function* () {
      companion.told.push('load')
      yield [ofK6('ws_ping', 1, 1)]
      companion.told.push('load over')
    })
    const { samples } = await play(engine, [companion])
    expect(companion.told).toEqual(['started', 'load', 'load over', 'ended'])
    expect(samples).toContainEqual(cut(9))
  })

  it.each<[string, Script, string]>([
    ['says so itself', { end: { how: 'failed', detail: 'port gone' } }, 'port gone'],
    ['breaks off its samples', { batches: [[cut(1)]], breaks: new Error('torn') }, 'torn'],
    [
      'says that its samples are of the engine',
      { batches: [[ofK6('relay_cut', 1, 1)]] },
      'its samples say that they are of k6',
    ],
  ])('that %s has failed, and ends neither the load nor another companion', async (_, script, detail) => {
    const other = new ScriptedCompanion('watch', { last: [sampler('watch')('seen', 1, 1)] })
    const { samples, companions } = await play(BRIEF, [relay(script), other])
    expect(companions).toEqual([
      { name: 'relay', how: 'failed', detail },
      { name: 'watch', how: 'clean', detail: '' },
    ])
    expect(samples.map(({ source, metric }) => `${source} ${metric}`)).toEqual(
      expect.arrayContaining(['k6 ws_ping', 'watch seen']),
    )
  })

  it('that does not end is waited for, for 2 s', async () => {
    vi.useFakeTimers()
    const played = play(BRIEF, [relay({ deaf: true, batches: [[cut(1)]] })])
    await vi.advanceTimersByTimeAsync(2000)
    const { companions, samples } = await played
    expect(companions).toEqual([
      { name: 'relay', how: 'failed', detail: 'it had not ended 2 s after the load' },
    ])
    expect(samples).toContainEqual(cut(1))
  })

  it('that does not start: no load begins, and those before it are ended', async () => {
    const first = relay()
    const second = new ScriptedCompanion('watch', { refuses: new Error('no port is free') })
    let began = false
    const engine = engineOf(() => {
      began = true
      return (async function* () {})()
    })
    const failure = await play(engine, [first, second]).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ outcome: 'engine', message: expect.stringContaining('no port is free') })
    expect([began, first.told]).toEqual([false, ['started', 'ended']])
  })

  it('is ended where the engine cannot start', async () => {
    const companion = relay()
    const engine = engineOf(() => {
      throw new Failure('engine', 'k6 is gone')
    })
    await expect(play(engine, [companion])).rejects.toThrow('k6 is gone')
    expect(companion.told).toEqual(['started', 'ended'])
  })

  it('ends with the run that is given up', async () => {
    const stop = new AbortController()
    const companion = relay()
    const engine = engineOf(async function* (signal) {
      stop.abort()
      expect(signal.aborted).toBe(true)
      yield [ofK6('ws_ping', 1, 1)]
    })
    const { companions } = await play(engine, [companion], stop.signal)
    expect(companions).toEqual([{ name: 'relay', how: 'clean', detail: '' }])
  })

  it('ends with the engine where nobody reads any more', async () => {
    const companion = relay({ batches: [[cut(1)]] })
    let told: AbortSignal | undefined
    const engine = engineOf((signal) => {
      told = signal
      return (async function* () {
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
      })()
    })
    const run = await accompany(engine, [companion], LOAD, CONTEXT, NEVER)
    for await (const _ of run.samples) break
    expect(told?.aborted).toBe(true)
    expect((await run.ended).companions).toMatchObject([{ how: 'clean' }])
    expect(companion.told).toEqual(['started', 'ended'])
  })
})
