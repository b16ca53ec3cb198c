import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleFile } from '../../src/app/files/sample-file.ts'
import { createCollector } from '../../src/evidence/collector.ts'
import { EXACT_UP_TO } from '../../src/evidence/cube/cells.ts'
import { Column } from '../../src/evidence/cube/column.ts'
import { Room } from '../../src/evidence/cube/room.ts'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import { quantile } from '../../src/model/quantile.ts'
import type { SampleStore } from '../../src/ports.ts'
import { CLEAN, loadOf, mentioning, PROVENANCE, sampler, T0 } from './support.ts'

const of = sampler()
const TAGS = { scenario: 'orders', feed: 'orders' }
const STEADY = { ...TAGS, phase: 'steady' }
const started = of(SCENARIO_START, 0, T0, TAGS)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'socketgate-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** More than memory holds of them, so that most go to the store. */
const MANY = 2_000_000

function filled(store: SampleStore | null, many = MANY): Column {
  const column = new Column(new Room(store))
  for (let i = 0; i < many; i++) column.add(i, i < 100_000 || i > 1_500_000 ? 1 : i % 977)
  return column
}

function firstDifference(a: Column, b: Column): number | null {
  const seen: number[][] = []
  a.forEach((t, value, index) => {
    if (index % 1009 === 0) seen.push([t, value])
  })
  let different: number | null = null
  b.forEach((t, value, index) => {
    if (index % 1009 !== 0 || different !== null) return
    const [time, known] = seen[index / 1009]!
    if (t !== time || value !== known) different = index
  })
  return different
}

describe('samples that are put aside', () => {
  it('come back as they were, in their order', () => {
    const store = sampleFile(folder)
    const column = filled(store)
    expect(column.length).toBe(MANY)
    expect(firstDifference(filled(null), column)).toBeNull()
    store.close()
    expect(readdirSync(folder)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('have no name that another process could open', () => {
    const store = sampleFile(folder)
    expect(store.put([Float64Array.of(1, 2)])).toBe(0)
    expect(readdirSync(folder)).toEqual([])
    store.close()
  })

  it('are held in memory where a store takes no more: a full disk loses none', () => {
    const store = sampleFile(folder)
    let left = 40
    const full: SampleStore = {
      put: (arrays) => (left-- > 0 ? store.put(arrays) : null),
      get: store.get.bind(store),
      close: store.close.bind(store),
    }
    expect(firstDifference(filled(null), filled(full))).toBeNull()
    store.close()
  })

  it('need no file in a short run, and none that can be made', () => {
    const store = sampleFile(join(folder, 'missing'))
    expect(firstDifference(filled(null, 300_000), filled(store, 300_000))).toBeNull()
    expect(store.put([Float64Array.of(1)])).toBeNull()
    expect(firstDifference(filled(null), filled(store))).toBeNull()
    store.close()
  })

  it('that cannot be read back end the run as a failure of ours, never as a verdict', () => {
    const store = sampleFile(folder)
    const column = filled(store)
    store.close()
    expect(() => column.forEach(() => {})).toThrow(expect.objectContaining({ outcome: 'engine' }))
  })
})

describe('a record of very many samples', () => {
  it('has quantiles that are rounded up by half a percent at most, says so, and agrees with the summary', () => {
    const samples = Array.from({ length: EXACT_UP_TO + 2 }, (_, i) =>
      of('ws_message_latency', 2_000 + i / 100, 20 + ((i * 7919) % 100_003) / 1000, STEADY),
    )
    const recordOf = (list: typeof samples) => {
      const store = sampleFile(folder)
      const collector = createCollector(loadOf(), 'k6', store)
      collector.add([started, ...list])
      const facts = { provenance: PROVENANCE, series: { digest: '' } as never, probe: 40, cores: 2 }
      const record = collector.finish(mentioning([list], CLEAN), facts)
      store.close()
      return record
    }
    const exact = Float64Array.from(samples, ({ value }) => value).sort()
    const { stats, problems } = recordOf(samples)
    const [row] = stats.filter(({ metric }) => metric === 'ws_message_latency')
    if (row?.kind !== 'trend') throw new Error('no row')
    expect(row).toMatchObject({ count: samples.length, bound: 0.005, min: exact[0], max: exact.at(-1) })
    for (const [told, q] of [
      [row.p50, 0.5],
      [row.p99!, 0.99],
      [row.p999!, 0.999],
    ] as const) {
      const true_ = quantile(exact, q)
      expect(told / true_).toBeGreaterThanOrEqual(1)
      expect(told / true_).toBeLessThanOrEqual(1.005)
    }
    expect(problems.filter(({ what }) => what === 'summary-mismatch')).toEqual([])
    const few = recordOf(samples.slice(2)).stats.find(({ metric }) => metric === 'ws_message_latency')
    expect(few).not.toHaveProperty('bound')
  })
})
