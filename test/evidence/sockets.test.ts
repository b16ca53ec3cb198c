import { describe, expect, it } from 'vitest'
import { createCollector } from '../../src/evidence/collector.ts'
import { seriesOf } from '../../src/evidence/series.ts'
import type { RestScenario } from '../../src/model/load/scenario.ts'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import type { Sample, Tags } from '../../src/model/sample.ts'
import { CLEAN, loadOf, mentioning, PROVENANCE, REST, recordOf, sampler, T0 } from './support.ts'

const of = sampler()
const TAGS = { scenario: 'orders', feed: 'orders' }
const STEADY = { ...TAGS, phase: 'steady' }
const started = of(SCENARIO_START, 0, T0, TAGS)

const tried = (at: number, reason?: string): Sample =>
  of('ws_connect_failed', at, reason === undefined ? 0 : 1, reason === undefined ? TAGS : { ...TAGS, reason })
const opened = (at: number, took = 0): Sample => of('ws_connecting', at, took, { ...TAGS, status: '101' })
const refused = (status: string): Sample => of('ws_connecting', 500, 1, { ...TAGS, status })
const closed = (at: number, more: Tags = {}): Sample =>
  of('ws_closes', at, 1, { ...STEADY, code: '1000', side: 'plan', how: 'frame', subscribed: 'true', ...more })

describe('sockets', () => {
  it('has its peak where the most are open at one moment, whatever order the samples come in', () => {
    const samples = [closed(5_000), opened(6_000), opened(1_000), closed(7_000), opened(2_000), closed(9_000)]
    const tries = [tried(1_000), tried(2_000), tried(6_000)]
    expect(recordOf(loadOf(), [[started], samples, tries]).sockets).toMatchObject({
      opened: 3,
      peak: 2,
      unended: 0,
    })
  })

  it('opens a socket when its upgrade is answered, not when it is dialled', () => {
    const samples = [opened(1_000), closed(3_000), opened(2_000, 1_500)]
    expect(recordOf(loadOf(), [[started, ...samples]]).sockets).toMatchObject({ peak: 1, unended: 1 })
  })

  it('joins failed handshakes with their statuses by count', () => {
    const failures = [...Array(5)].map(() => tried(500, 'handshake'))
    const statuses = [...Array(3)].map(() => refused('503'))
    const batch = [started, tried(400), ...failures, tried(600, 'timeout'), ...statuses, refused('401')]
    const { sockets } = recordOf(loadOf(), [batch])
    expect(sockets.tried).toBe(7)
    expect(sockets.failed).toEqual([
      { reason: 'handshake', status: '503', count: 3 },
      { reason: 'handshake', status: '401', count: 1 },
      { reason: 'handshake', status: null, count: 1 },
      { reason: 'timeout', status: null, count: 1 },
    ])
  })
})

describe('a 101 without a right Sec-WebSocket-Accept', () => {
  const unproven = { reason: 'handshake', status: '101 (wrong Sec-WebSocket-Accept)' }

  it('opens nothing, is the fault of the service, and misses no closes', () => {
    const dials = [opened(400, 100), opened(1_400, 100)]
    const { sockets, opens, problems } = recordOf(loadOf(), [
      [started, ...dials, tried(500, 'handshake'), tried(1_501, 'handshake')],
    ])
    expect(sockets).toMatchObject({
      tried: 2,
      opened: 0,
      peak: 0,
      unended: 0,
      failed: [{ ...unproven, count: 2 }],
    })
    expect(opens).toEqual([])
    expect(problems).toEqual([])
  })

  it('is told from sockets that opened, and from other refusals', () => {
    const good = [opened(400, 100), tried(500), closed(9_000)]
    const bad = [opened(1_400, 100), tried(1_500, 'handshake'), refused('503'), tried(501, 'handshake')]
    const { sockets } = recordOf(loadOf(), [[started, ...good, ...bad]])
    expect(sockets).toMatchObject({ opened: 1, peak: 1, unended: 0 })
    expect(sockets.failed).toEqual([
      { ...unproven, count: 1 },
      { reason: 'handshake', status: '503', count: 1 },
    ])
  })
})

describe('the census of closes', () => {
  it('counts by code, side, how, scenario, feed, phase and reason, the most frequent first', () => {
    const overflow = { code: '1011', side: 'service', reason: 'send queue overflow' }
    const { closes } = recordOf(loadOf(), [
      [started, closed(2_000), closed(3_000, overflow), closed(4_000, overflow)],
    ])
    const common = { how: 'frame', scenario: 'orders', feed: 'orders', phase: 'steady' }
    expect(closes).toEqual([
      { ...common, ...overflow, count: 2, first: 3_000 },
      { ...common, code: '1000', side: 'plan', reason: null, count: 1, first: 2_000 },
    ])
  })

  it('joins sockets that were and were not subscribed', () => {
    const { closes } = recordOf(loadOf(), [[started, closed(2_000), closed(3_000, { subscribed: 'false' })]])
    expect(closes.map(({ count }) => count)).toEqual([2])
  })

  it('keeps twenty reasons of the service and calls the rest other', () => {
    const samples = Array.from({ length: 60 }, (_, i) => closed(2_000, { reason: `reason ${i % 30}` }))
    const { closes } = recordOf(loadOf(), [[started, ...samples]])
    expect(closes).toHaveLength(21)
    expect(closes[0]).toMatchObject({ reason: 'other', count: 20 })
  })

  it('does not let a service end the run with another reason for every socket', () => {
    const samples = Array.from({ length: 21_000 }, (_, i) => closed(2_000, { reason: `reason ${i}` }))
    const { closes } = recordOf(loadOf(), [[started, ...samples]])
    expect(closes.reduce((sum, { count }) => sum + count, 0)).toBe(21_000)
  })
})

describe('requests', () => {
  it('are counted by status, without an answer as 0', () => {
    const request = (status: string, failed: number) => [
      of('http_reqs', 2_000, 1, { ...TAGS, name: 'login', status }),
      of('http_req_failed', 2_000, failed, { ...TAGS, name: 'login', status }),
    ]
    const { http } = recordOf(loadOf(), [
      [started, ...request('200', 0), ...request('503', 1), ...request('0', 1)],
    ])
    expect(http).toEqual({ requests: 3, answered: 2, failed: 2, byStatus: { '0': 1, '200': 1, '503': 1 } })
  })
})

describe('health', () => {
  it('takes for dropped only what a rate asked for, whatever the engine calls so', () => {
    const dropped = (scenario: string, count: number) => of('dropped_iterations', 2_000, count, { scenario })
    const perVu: RestScenario = {
      ...REST,
      load: { executor: 'per-vu-iterations', vus: 2, iterations: 5, maxDuration: 9_000 },
    }
    const both = loadOf({ rest: REST, batch: perVu })
    const { health } = recordOf(both, [[started, dropped('rest', 3), dropped('batch', 7)]])
    expect(health.droppedIterations).toBe(3)
  })

  it('takes the exact p99 of the lag and counts dropped iterations', () => {
    const lags = Array.from({ length: 101 }, (_, i) => of('gen_lag', 2_000 + i, i, STEADY))
    const dropped = of('dropped_iterations', 2_000, 3, { scenario: 'rest' })
    const { health } = recordOf(loadOf(), [[started, ...lags, dropped]])
    expect(health).toMatchObject({
      lagP99: 99,
      lagSamples: 101,
      droppedIterations: 3,
      cores: 2,
      probe: 40,
      cpuP95: 0.3,
    })
  })

  it('takes for lag what the machine let a thread wait, where that is longer', () => {
    const lags = [1, 2, 3].map((lag) => of('gen_lag', 2_000, lag, STEADY))
    const watched = (wakes: number) => {
      const collector = createCollector(loadOf(), 'k6')
      collector.add([started, ...lags])
      const facts = {
        provenance: PROVENANCE,
        series: seriesOf(loadOf(), PROVENANCE),
        probe: 40,
        cores: 2,
        wakes,
      }
      return collector.finish(mentioning([lags], CLEAN), facts).health.lagP99
    }
    expect([watched(26), watched(0)]).toEqual([26, expect.closeTo(2.98)])
  })

  it('tells when it was at its worst, since the load began and within it', () => {
    const lags = [3, 41, 7].map((lag, i) => of('gen_lag', 2_000 + 100 * i, lag, STEADY))
    const collector = createCollector(loadOf(), 'k6')
    collector.add([started, ...lags])
    const peaks = { cpu: { most: 0.9, at: T0 - 300 }, memory: { most: 5, at: T0 + 2_100 } }
    const end = { ...mentioning([lags], CLEAN), health: { ...CLEAN.health, peaks } }
    const gate = { cpu: { most: 0.2, at: T0 + 60_000 } }
    const facts = { provenance: PROVENANCE, series: seriesOf(loadOf(), PROVENANCE), probe: 40, cores: 2 }
    const { health, duration } = collector.finish(end, { ...facts, gate })
    expect(health.peaks).toEqual({
      cpu: { most: 0.9, at: 0 },
      memory: { most: 5, at: 2_100 },
      lag: { most: 41, at: 2_100 },
    })
    expect(health.gate).toEqual({ cpu: { most: 0.2, at: duration } })
  })

  it('says null where there is no lag sample', () => {
    expect(recordOf(loadOf(), [[started]]).health).toMatchObject({ lagP99: null, lagSamples: 0 })
  })
})
